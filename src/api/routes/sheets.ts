import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import {
  type FactsDesk,
  type ImportReaders,
  type Reporting,
  sheetFile,
  sheetsDeskOf,
  sheetsView,
  takeSheet,
} from '../../app/facts/index.ts';
import { periodOf } from '../../figure/index.ts';
import { download, EXCEL } from '../download.ts';
import { answers, bare } from '../openapi/answers.ts';
import { Sheets, TakenSheet } from '../openapi/sheets.ts';
import { unclear } from '../problems.ts';
import { fileName, Intake, stopped } from '../upload.ts';

const tags = ['Biểu thu thập'];
const Period = z
  .string()
  .max(20)
  .refine((id) => periodOf(id)?.id === id)
  .openapi({ description: 'Mã kỳ', example: '2026-06' });
const Area = z.string().min(1).max(400);
const Province = Area.openapi({ description: 'Mã tỉnh, thành phố', example: '11@1900-01-01' });

const view = createRoute({
  method: 'get',
  path: '/sheets',
  summary: 'Biểu của một kỳ: đơn vị nào phải điền gì, đã gửi hay chưa, lỗi ở đâu, hạn ngày nào',
  tags,
  request: { query: z.object({ period: Period.optional(), province: Province.optional() }) },
  responses: answers('Tình hình thu biểu', Sheets),
});

const workbook = createRoute({
  method: 'get',
  path: '/sheets/workbook',
  summary: 'Tệp biểu của một đơn vị để gửi đi điền',
  tags,
  request: { query: z.object({ period: Period, province: Province, agency: Area }) },
  responses: bare(200, 'Tệp Excel', EXCEL),
});

const take = createRoute({
  method: 'post',
  path: '/sheets',
  summary: 'Nhận một tệp biểu đã điền (thân của yêu cầu): tất cả hoặc không gì cả; tệp được giữ lại',
  tags,
  request: {
    query: z.object({
      name: z.string().trim().min(1).max(255),
      period: Period.optional().openapi({ description: 'Kỳ đang thu; biểu của kỳ khác không nhận' }),
      province: Province.optional(),
    }),
    body: { required: true, content: { 'application/octet-stream': { schema: z.any() } } },
  },
  responses: {
    ...answers('Không ghi gì: có lỗi, hoặc không có gì mới', TakenSheet),
    201: { description: 'Đã ghi', content: { 'application/json': { schema: TakenSheet } } },
  },
});

/** Sheets sent out to agencies, and taken in again. */
export function sheetRoutes(
  desk: FactsDesk,
  readers: ImportReaders,
  reporting: () => Reporting,
  now: () => Date,
): OpenAPIHono {
  const intake = new Intake();
  const routes = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw unclear(result.error.issues[0]?.path ?? []);
    },
  });
  routes.openapi(view, async (context) => {
    const { period = null, province = null } = context.req.valid('query');
    return context.json(await sheetsView(desk, reporting(), { period, province }, now()), 200);
  });
  routes.openapi(workbook, async (context) => {
    const asked = context.req.valid('query');
    const { file, bytes } = await sheetFile(sheetsDeskOf(desk, reporting(), asked.province), asked);
    return download(bytes, EXCEL, file);
  });
  routes.openapi(take, async (context) => {
    const { name, period = null, province = null } = context.req.valid('query');
    const bytes = await intake.bytesOf(context.req.raw);
    const file = { name: fileName(name), bytes };
    const taken = await takeSheet(desk, reporting(), file, { period, province }, now(), readers).catch(stopped);
    return context.json(taken, taken.batch === null ? 200 : 201);
  });
  return routes;
}
