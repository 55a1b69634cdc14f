import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import {
  comparePublished,
  deskOf,
  deskOfSet,
  type FactsDesk,
  publishedFile,
  publishedSets,
  publishedView,
  publishTable,
  whoSits,
} from '../../app/facts/index.ts';
import { measured } from '../asked.ts';
import { download, EXCEL } from '../download.ts';
import { answers, bare } from '../openapi/answers.ts';
import { Comparison, OneSet, Sets, SetView, ToPublish } from '../openapi/published.ts';
import { unclear } from '../problems.ts';

const tags = ['Bản công bố'];
const query = z.object({
  name: z.string().min(1).max(200).openapi({ description: 'Tên bản công bố' }),
  demonstration: z.enum(['0', '1']).default('0').openapi({ description: '1: bản của phần minh họa' }),
});

const list = createRoute({
  method: 'get',
  path: '/published',
  summary: 'Các bộ số liệu đã công bố, mới nhất trước',
  tags,
  responses: answers('Các bản công bố', Sets),
});

const add = createRoute({
  method: 'post',
  path: '/published',
  summary: 'Công bố bảng theo dõi của một địa bàn và kỳ như hiện nay, dưới một tên; về sau không thay đổi nữa',
  tags,
  middleware: measured,
  request: { body: { required: true, content: { 'application/json': { schema: ToPublish } } } },
  responses: {
    ...answers('Như 201', OneSet),
    201: { description: 'Đã công bố', content: { 'application/json': { schema: OneSet } } },
  },
});

const view = createRoute({
  method: 'get',
  path: '/published/set',
  summary: 'Một bản công bố: bảng như đã công bố',
  tags,
  request: { query },
  responses: answers('Bản công bố', SetView),
});

const compare = createRoute({
  method: 'get',
  path: '/published/compare',
  summary: 'Làm lại từ sổ và so: có đúng như đã công bố không, từ đó đến nay số nào đã đổi',
  tags,
  request: { query },
  responses: answers('Kết quả so', Comparison),
});

const file = createRoute({
  method: 'get',
  path: '/published/table.xlsx',
  summary: 'Bảng của bản công bố dạng Excel',
  tags,
  request: { query },
  responses: bare(200, 'Tệp Excel', EXCEL),
});

/** Sets of figures that were published: as they were, made again, and held against today. */
export function publishedRoutes(desk: FactsDesk): OpenAPIHono {
  const routes = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw unclear(result.error.issues[0]?.path ?? []);
    },
  });
  const at = (demonstration: '0' | '1'): FactsDesk => deskOfSet(desk, demonstration === '1');
  routes.openapi(list, async (context) => context.json(await publishedSets(desk), 200));
  routes.openapi(add, async (context) => {
    const given = context.req.valid('json');
    return context.json(await publishTable(deskOf(desk, given.area), given, await whoSits(desk)), 201);
  });
  routes.openapi(view, async (context) => {
    const { name, demonstration } = context.req.valid('query');
    return context.json(await publishedView(at(demonstration), name), 200);
  });
  routes.openapi(compare, async (context) => {
    const { name, demonstration } = context.req.valid('query');
    return context.json(await comparePublished(at(demonstration), name), 200);
  });
  routes.openapi(file, async (context) => {
    const { name, demonstration } = context.req.valid('query');
    return download(await publishedFile(at(demonstration), name), EXCEL, `${name.replace(/[\\/:*?"<>|]+/g, '-')}.xlsx`);
  });
  return routes;
}
