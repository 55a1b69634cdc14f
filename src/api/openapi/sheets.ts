import { z } from '@hono/zod-openapi';
import type { SheetsView, TakenSheetView } from '../../contract/index.ts';
import { filingLine } from './filings.ts';

const text = z.string();
const maybe = text.nullable();
const count = z.number().int();
const sentences = z.array(text);

export const Sheets: z.ZodType<SheetsView> = z
  .object({
    period: text,
    periods: z.array(text),
    province: maybe,
    provinces: z.array(z.object({ id: text, name: text, madeUp: z.boolean() })),
    forms: z.array(
      z.object({
        code: text,
        title: text,
        cells: count.openapi({ description: 'Số ô phải điền của chính kỳ này' }),
        agencies: count,
        came: count,
        window: z.object({ from: text, closes: text, due: text }).nullable(),
        daysLeft: count.nullable().openapi({ description: 'Còn bao nhiêu ngày đến hạn; âm là đã quá hạn' }),
      }),
    ),
    agencies: z.array(
      z.object({
        id: text,
        name: text,
        state: z.enum(['came', 'partly', 'wrong', 'missing']),
        forms: z.array(z.object({ code: text, filled: count, first: maybe, last: maybe, daysLate: count })),
        filing: z.object(filingLine).nullable(),
      }),
    ),
    why: maybe,
    demonstration: z.boolean(),
  })
  .openapi('Sheets');

export const TakenSheet: z.ZodType<TakenSheetView> = z
  .object({
    file: text,
    agency: maybe,
    agencyName: maybe,
    period: maybe,
    added: count,
    changed: count,
    unchanged: count,
    blanks: count,
    problems: sentences,
    problemsLeft: count,
    doubts: sentences,
    stays: sentences,
    late: sentences,
    remarks: sentences,
    batch: count.nullable(),
    filing: maybe,
  })
  .openapi('TakenSheet');
