import { z } from '@hono/zod-openapi';
import {
  type BlackLineView,
  type ChipState,
  type DraftFinding,
  type NewReport,
  type PaperView,
  REPORT_STATES,
  type Renewed,
  type ReportAreas,
  type ReportCard,
  type ReportsView,
  type ReportVersion,
  type ReportView,
  type Saved,
  type SavedBody,
  type SavedPatch,
  type SentencesAsked,
  type SentencesView,
  type StateAsked,
  type ValuesAsked,
} from '../../contract/index.ts';
import { ABSENCES, AREA_LEVELS, BASES, type BlackLine, type ChipValue, type ReportBlock } from '../../figure/index.ts';
import { Ask, Block, Body, Head, Patch, Style } from './report-body.ts';
import { AreaShape, PlanShape } from './views.ts';

const text = z.string();
const maybe = text.nullable();
const count = z.number().int();
const code = z.string().min(1).max(400);

/** Most chips whose values are asked for at once. */
const MOST_CHIPS = 20_000;

export const Card: z.ZodType<ReportCard> = z
  .object({
    ...{ id: text, title: text, outline: text, area: AreaShape, period: text, state: z.enum(REPORT_STATES) },
    ...{ revision: count, changedAt: text, changedBy: text, sha256: maybe, demonstration: z.boolean() },
  })
  .openapi('ReportCard');

export const Reports: z.ZodType<ReportsView> = z
  .object({
    reports: z.array(Card),
    outlines: z.array(
      z.object({
        code: text,
        name: text,
        level: z.enum(AREA_LEVELS),
        period: z.enum(['month', 'quarter', 'half', 'nine-months', 'year']),
        reference: text,
      }),
    ),
    person: maybe,
    places: z.array(z.object({ area: AreaShape, periods: z.array(text) })),
  })
  .openapi('Reports');

export const Person = z.strictObject({ name: z.string().trim().min(1).max(200) }).openapi('Person');

export const Begun: z.ZodType<NewReport> = z
  .union([
    z.strictObject({ outline: code, area: code, period: code }),
    z.strictObject({ from: z.uuid(), period: code }),
  ])
  .openapi('NewReport');

const Value: z.ZodType<ChipValue> = z
  .object({
    value: maybe.openapi({
      description: 'Số thập phân; có thể nhiều chữ số hơn số đã biết (`decimals`) để làm tròn một lần',
    }),
    decimals: count,
    unit: text,
    counts: z.boolean(),
    basis: z.enum(BASES),
    absence: z.enum(ABSENCES).nullable(),
    why: maybe,
  })
  .openapi('ChipValue');

const State: z.ZodType<ChipState> = z
  .object({ id: text, value: Value, text: maybe, stale: z.boolean(), says: text })
  .openapi('ChipState');
export const States = z.array(State);

export const OneReport: z.ZodType<ReportView> = z
  .object({ card: Card, body: Body, plans: z.array(PlanShape), chips: States })
  .openapi('Report');

export const AreasShape: z.ZodType<ReportAreas> = z
  .object({ path: z.array(AreaShape), below: z.array(AreaShape) })
  .openapi('ReportAreas');

const base = z.number().int().min(1);
export const SaveAsked: z.ZodType<SavedBody> = z.strictObject({ base, body: Body }).openapi('SavedBody');
export const PatchAsked: z.ZodType<SavedPatch> = z.strictObject({ base, patch: Patch }).openapi('SavedPatch');
export const SaveDone: z.ZodType<Saved> = z.object({ revision: count, at: text }).openapi('Saved');

export const Values: z.ZodType<ValuesAsked> = z
  .strictObject({ chips: z.array(z.strictObject({ id: z.string().max(40), ask: Ask, style: Style })).max(MOST_CHIPS) })
  .openapi('ValuesAsked');

export const Sentences: z.ZodType<SentencesAsked> = z
  .strictObject({
    indicators: z.array(z.string().min(1).max(200)).max(500).optional(),
    section: z.string().min(1).max(200).optional(),
    breakdown: z.string().max(400).optional(),
    as: z.enum(['sentences', 'table', 'behind-plan', 'to-miss']),
  })
  .openapi('SentencesAsked');
export const Made: z.ZodType<SentencesView> = z
  .object({ blocks: z.array(Block) as z.ZodType<readonly ReportBlock[]>, chips: States, left: z.array(text) })
  .openapi('Sentences');

export const Renewal: z.ZodType<Renewed> = z
  .object({ revision: count, body: Body, chips: States, changed: count, look: z.array(text) })
  .openapi('Renewed');

export const StateWanted: z.ZodType<StateAsked> = z
  .strictObject({
    to: z.enum(REPORT_STATES),
    reason: z.string().trim().min(1).max(2000).nullable(),
    number: z.number().int().min(1).max(1_000_000).optional(),
    date: z.iso.date().optional(),
  })
  .openapi('StateAsked');

export const VersionShape: z.ZodType<ReportVersion> = z
  .object({
    ...{ id: text, revision: count, at: text, by: text, note: text },
    what: z.enum(['made', 'kept', 'circulated', 'signed', 'from-word', 'aside', 'renewed']),
  })
  .openapi('ReportVersion');

const place = z.object({ block: text, start: count, end: count });
export const Findings: z.ZodType<readonly DraftFinding[]> = z.array(
  z
    .object({
      key: text,
      severity: z.enum(['error', 'warning', 'notice']),
      against: z.enum(['self', 'facts', 'last-year', 'contributions', 'form']),
      says: text,
      places: z.array(place),
      chip: maybe,
    })
    .openapi('DraftFinding'),
);

const piece = z.object({ kind: z.enum(['same', 'deleted', 'added']), text });
export const Line: z.ZodType<BlackLine> = z
  .union([
    z.object({ kind: z.enum(['same', 'moved']), block: text, text }),
    z.object({ kind: z.enum(['deleted', 'added']), block: text, what: text, text }),
    z.object({
      kind: z.literal('changed'),
      ...{ block: text, what: text, moved: z.literal(true).optional() },
      pieces: z.array(piece),
      figures: z.array(z.object({ id: text, from: text, to: text })),
    }),
  ])
  .openapi('BlackLine') as z.ZodType<BlackLine>;
export const BlackLines: z.ZodType<BlackLineView> = z
  .object({ from: VersionShape, to: VersionShape.nullable(), lines: z.array(Line) })
  .openapi('BlackLines');

/** A report as it is printed. What it holds is described in `src/figure/paper.ts`. */
export const PaperShape: z.ZodType<PaperView> = z
  .object({
    head: Head,
    blocks: z.array(z.any()),
    annexes: z.array(z.any()),
    madeUp: z.boolean(),
    draft: z.boolean(),
  })
  .openapi('Paper') as z.ZodType<PaperView>;
