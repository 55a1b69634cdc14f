import { z } from '@hono/zod-openapi';
import { ASPECTS, type BodyPatch, type ChipAsk, type ChipStyle, type ReportBody } from '../../figure/index.ts';

/** Most characters of one text, and of a short one; most of what stands in a list. */
const MOST_TEXT = 20_000;
const MOST_SHORT = 500;
const MOST_BLOCKS = 20_000;
const MOST_INLINE = 2_000;
const MOST_ROWS = 3_000;
const MOST_COLUMNS = 60;

const text = z.string().max(MOST_TEXT);
const short = z.string().max(MOST_SHORT);
const Id = z.string().regex(/^[A-Za-z0-9]{1,24}$/);
const Code = z.string().min(1).max(200);
const Breakdown = z.string().max(400);
const Period = z.string().min(4).max(20);
const Aspect = z.enum(ASPECTS);
const at = (most: number) =>
  z
    .number()
    .int()
    .min(0)
    .max(most - 1);
const few = <T extends z.ZodType>(of: T) => z.array(of).max(100);

export const Ask: z.ZodType<ChipAsk> = z
  .strictObject({
    indicator: Code,
    breakdown: Breakdown,
    area: Code,
    period: Period,
    aspect: Aspect,
    plan: Code.nullable(),
  })
  .openapi('ChipAsk');

export const Style: z.ZodType<ChipStyle> = z
  .strictObject({
    decimals: z.number().int().min(-12).max(12).nullable(),
    scale: z.enum(['unit', 'thousand', 'million', 'billion']),
    unit: z.boolean(),
    hedge: z.enum(['none', 'about', 'over', 'nearly']),
    lead: z.enum(['bare', 'verb']),
  })
  .openapi('ChipStyle');

const Words = z.strictObject({
  kind: z.literal('text'),
  text,
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
});
const Override = z.strictObject({ text: short, reason: text, by: short, at: z.string().max(40) });
const Chip = z
  .strictObject({ kind: z.literal('chip'), id: Id, ask: Ask, style: Style, text: short, override: Override.nullable() })
  .openapi('Chip');
const Note = z.strictObject({
  kind: z.literal('note'),
  id: Id,
  content: z.array(z.discriminatedUnion('kind', [Words, Chip])).max(MOST_INLINE),
});

const Source = z
  .strictObject({ contribution: z.string().min(1).max(80), paragraph: z.number().int().min(0).max(1_000_000) })
  .nullable();
const Look = z.strictObject({ why: z.enum(['turned', 'missing', 'new']), says: text }).nullable();

const Heading = z.strictObject({
  kind: z.literal('heading'),
  id: Id,
  level: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  text,
  section: short.nullable(),
  agency: short.nullable(),
  locked: z.boolean(),
  lockedBy: short.optional(),
});
const Paragraph = z
  .strictObject({
    kind: z.literal('paragraph'),
    id: Id,
    content: z.array(z.discriminatedUnion('kind', [Words, Chip, Note])).max(MOST_INLINE),
    source: Source,
    look: Look,
  })
  .openapi('Paragraph');
const Column = z.strictObject({ aspect: Aspect, head: short, period: Period.nullable(), plan: Code.nullable() });
const Row = z.strictObject({
  indicator: Code,
  breakdown: Breakdown,
  period: Period.nullable(),
  done: z.literal(true).optional(),
});
const FigureTable = z
  .strictObject({
    kind: z.literal('table'),
    id: Id,
    title: text,
    area: Code,
    period: Period,
    rows: z.array(Row).max(MOST_ROWS),
    columns: z.array(Column).max(MOST_COLUMNS),
    landscape: z.boolean(),
    texts: z.array(z.array(short).max(MOST_COLUMNS)).max(MOST_ROWS),
    overrides: z
      .array(Override.extend({ row: at(MOST_ROWS), column: at(MOST_COLUMNS) }))
      .max(MOST_ROWS * MOST_COLUMNS)
      .optional(),
  })
  .openapi('FigureTable');
const TextTable = z
  .strictObject({
    kind: z.literal('text-table'),
    id: Id,
    rows: z.array(z.array(text).max(MOST_COLUMNS)).max(MOST_ROWS),
    heads: z.number().int().min(0).max(MOST_ROWS),
    source: Source,
  })
  .openapi('TextTable');

const BLOCKS = [Heading, Paragraph, FigureTable, TextTable] as const;
export const Block = z.discriminatedUnion('kind', BLOCKS);
const AnnexTitle = z.strictObject({ kind: z.literal('annex'), id: Id, title: text });

export const Head = z
  .strictObject({
    superior: short.nullable(),
    issuer: short,
    number: z.number().int().min(0).max(1_000_000).nullable(),
    symbol: short,
    place: short,
    date: z.iso.date().nullable(),
    title: z.string().max(2000),
    addressees: few(short),
    grounds: few(text),
    authority: few(short),
    signer: short,
    recipients: few(text),
    urgency: z.enum(['HỎA TỐC', 'THƯỢNG KHẨN', 'KHẨN']).nullable(),
  })
  .openapi('ReportHead');

/** All that is written of a report, within bounds of depth and number. */
export const Body: z.ZodType<ReportBody> = z
  .strictObject({
    head: Head,
    blocks: z.array(Block).max(MOST_BLOCKS),
    annexes: z
      .array(
        z.strictObject({
          id: Id,
          title: text,
          blocks: z.array(z.discriminatedUnion('kind', [Paragraph, FigureTable, TextTable])).max(MOST_BLOCKS),
        }),
      )
      .max(100),
  })
  .openapi('ReportBody');

const ids = z.array(Id).max(MOST_BLOCKS);

/** What differs of a report. */
export const Patch: z.ZodType<BodyPatch> = z
  .strictObject({
    head: Head.optional(),
    parts: z.array(z.discriminatedUnion('kind', [...BLOCKS, AnnexTitle])).max(MOST_BLOCKS),
    removed: ids,
    placed: z.array(z.strictObject({ after: Id.nullable(), ids })).max(MOST_BLOCKS),
  })
  .openapi('BodyPatch', {
    description:
      '`parts`: phần mới hoặc đã sửa, mỗi phần trọn vẹn; `annex` mở một phụ lục. `removed`: mã các phần bỏ đi. `placed`: phần mới hoặc chuyển chỗ, đứng theo thứ tự ấy sau phần `after` (null: trước hết)',
  });
