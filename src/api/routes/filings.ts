import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { deleteFile, deskOf, type FactsDesk, filedFile, filingView, listFilings } from '../../app/facts/index.ts';
import { download } from '../download.ts';
import { answers, bare } from '../openapi/answers.ts';
import { FilingCard, Filings, ToDelete } from '../openapi/filings.ts';
import { unclear } from '../problems.ts';

const tags = ['Biểu thu thập'];
const FILE = 'application/octet-stream';
const params = z.object({ id: z.uuid() });

const list = createRoute({
  method: 'get',
  path: '/filings',
  summary: 'Các tệp số liệu đã nộp (biểu, bảng, phụ lục), mới nhất trước',
  tags,
  request: {
    query: z.object({
      area: z.string().max(400).optional().openapi({ description: 'Một địa bàn minh họa: tệp của phần minh họa' }),
      cursor: z.uuid().optional(),
    }),
  },
  responses: answers('Các tệp', Filings),
});

const card = createRoute({
  method: 'get',
  path: '/filings/{id}',
  summary: 'Một tệp đã nộp: đã nhận gì, lỗi ở ô nào, ghi chú',
  tags,
  request: { params },
  responses: answers('Tệp', FilingCard),
});

const file = createRoute({
  method: 'get',
  path: '/filings/{id}/file',
  summary: 'Tệp như đã nộp',
  tags,
  request: { params },
  responses: bare(200, 'Tệp gốc', FILE),
});

const remove = createRoute({
  method: 'delete',
  path: '/filings/{id}/file',
  summary: 'Xóa hẳn một tệp đã nộp, có nêu lý do; phần ghi về tệp và số liệu nhận từ tệp vẫn còn',
  tags,
  request: { params, body: { required: true, content: { 'application/json': { schema: ToDelete } } } },
  responses: answers('Tệp, nay đã xóa', FilingCard),
});

/** Files of figures that were handed in, as they came. */
export function filingRoutes(desk: FactsDesk): OpenAPIHono {
  const routes = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw unclear(result.error.issues[0]?.path ?? []);
    },
  });
  routes.openapi(list, async (context) => {
    const { area = null, cursor = null } = context.req.valid('query');
    return context.json(await listFilings(deskOf(desk, area), cursor), 200);
  });
  routes.openapi(card, async (context) => context.json(await filingView(desk, context.req.valid('param').id), 200));
  routes.openapi(file, async (context) => {
    const { name, bytes } = await filedFile(desk, context.req.valid('param').id);
    return download(bytes, FILE, name);
  });
  routes.openapi(remove, async (context) => {
    const { id } = context.req.valid('param');
    return context.json(await deleteFile(desk, id, context.req.valid('json').reason), 200);
  });
  return routes;
}
