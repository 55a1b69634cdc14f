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
        came: count.openapi({ description: 'Số đơn vị đã gửi biểu' }),
        elsewhere: count.openapi({ description: 'Số đơn vị chưa gửi biểu, đã có số liệu của kỳ từ nguồn khác' }),
        window: z.object({ from: text, closes: text, due: text }).nullable(),
        daysLeft: count.nullable().openapi({ description: 'Còn bao nhiêu ngày đến hạn; âm là đã quá hạn' }),
      }),
    ),
    agencies: z.array(
      z.object({
        id: text,
        name: text,
        state: z.enum(['came', 'elsewhere', 'partly', 'wrong', 'missing']).openapi({
          description:
            'Đã gửi mọi biểu; biểu nào cũng có số liệu, có biểu từ nguồn khác; có biểu chưa có số liệu; tệp gửi sau cùng có lỗi; chưa có gì',
        }),
        forms: z.array(
          z.object({
            code: text,
            came: z.enum(['sent', 'elsewhere', 'missing']),
            filled: count.openapi({ description: 'Số ô của kỳ này đã có số liệu, từ bất cứ nguồn nào' }),
            first: maybe,
            last: maybe,
            daysLate: count,
          }),
        ),
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
