import { z } from '@hono/zod-openapi';
import type { DeletedFile, FilingsPage, FilingView } from '../../contract/index.ts';
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
  deleted: z
    .object({ at: text, by: text, why: text })
    .nullable()
    .openapi({ description: 'Lúc xóa, người xóa và lý do; null khi tệp còn được giữ' }),
};

export const Filings: z.ZodType<FilingsPage> = z
  .object({ filings: z.array(z.object(filingLine)), next: maybe })
  .openapi('FilingsPage');

export const FilingCard: z.ZodType<FilingView> = z
  .object({ ...filingLine, remarks: z.array(RemarkShape) })
  .openapi('Filing');

export const ToDelete: z.ZodType<DeletedFile> = z
  .object({ reason: z.string().trim().min(1).max(400).openapi({ description: 'Vì sao xóa' }) })
  .openapi('DeletedFile');
