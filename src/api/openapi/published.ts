import { z } from '@hono/zod-openapi';
import type {
  NewPublished,
  PublishedChanges,
  PublishedComparison,
  PublishedLine,
  PublishedList,
  PublishedView,
} from '../../contract/index.ts';
import { ABSENCES, BASES } from '../../figure/index.ts';
import { Explorer } from './views.ts';

const text = z.string();
const maybe = text.nullable();
const count = z.number().int();

export const OneSet: z.ZodType<PublishedLine> = z
  .object({
    name: text,
    at: text,
    by: maybe,
    batch: count.openapi({ description: 'Như sổ sau đợt ghi này' }),
    facts: count,
    sha256: text,
    area: maybe,
    areaName: maybe,
    period: maybe,
    sector: maybe,
    demonstration: z.boolean(),
  })
  .openapi('Published');

export const Sets: z.ZodType<PublishedList> = z.object({ sets: z.array(OneSet) }).openapi('PublishedList');

export const SetView: z.ZodType<PublishedView> = z
  .object({ set: OneSet, table: Explorer.nullable(), whole: z.boolean() })
  .openapi('PublishedView');

const said = z.object({ value: maybe, absence: z.enum(ABSENCES).nullable() }).nullable();

const Changes: z.ZodType<PublishedChanges> = z.object({
  count,
  changes: z.array(
    z.object({
      indicator: text,
      name: text,
      unit: text,
      area: text,
      areaName: text,
      period: text,
      breakdownName: text,
      basis: z.enum(BASES),
      plan: maybe,
      isTotal: z.boolean(),
      was: said,
      is: said,
    }),
  ),
});

export const Comparison: z.ZodType<PublishedComparison> = z
  .object({ same: z.boolean(), sha256: text, differs: Changes, since: Changes })
  .openapi('PublishedComparison');

const words = (most: number) => z.string().trim().min(1).max(most);

export const ToPublish = z
  .strictObject({
    name: words(200).openapi({ description: 'Tên bản công bố, chưa có bản nào mang', example: '6 tháng đầu năm 2026' }),
    area: words(400),
    period: words(20),
    sector: words(100).nullable().default(null),
  })
  .openapi('NewPublished') satisfies z.ZodType<NewPublished>;
