import { z } from '@hono/zod-openapi';
import type { FilingsPage, FilingView } from '../../contract/index.ts';
import { RemarkShape } from './views.ts';

const text = z.string();
const maybe = text.nullable();
const count = z.number().int();

export const filingLine = {
  id: text,
  at: text,
  by: maybe,
  kind: z.enum(['form', 'table', 'annex']),
  name: text,
  size: count.openapi({ description: 'Số byte' }),
  sha256: text,
  agency: maybe,
  agencyName: maybe,
  period: maybe,
  batch: count.nullable().openapi({ description: 'Đợt ghi số liệu; null khi không ghi gì' }),
  added: count,
  changed: count,
  unchanged: count,
  wrong: count.openapi({ description: 'Số chỗ có lỗi; có lỗi thì không nhận gì' }),
  problems: z.array(text),
};

export const Filings: z.ZodType<FilingsPage> = z
  .object({ filings: z.array(z.object(filingLine)), next: maybe })
  .openapi('FilingsPage');

export const FilingCard: z.ZodType<FilingView> = z
  .object({ ...filingLine, remarks: z.array(RemarkShape) })
  .openapi('Filing');
