import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import {
  addArea,
  areaCard,
  areasFound,
  deskOf,
  type FactsDesk,
  type ImportReaders,
  takeAreas,
} from '../../app/facts/index.ts';
import { measured } from '../asked.ts';
import { answers } from '../openapi/answers.ts';
import { AreaCard, AreaGiven, AreaImport, Areas, OneArea } from '../openapi/areas.ts';
import { unclear } from '../problems.ts';
import { Intake, stopped } from '../upload.ts';

const Day = z.iso.date().openapi({ description: 'Ngày (ISO)', example: '2025-06-30' });
const tags = ['Địa bàn'];

const found = createRoute({
  method: 'get',
  path: '/areas',
  summary: 'Tìm địa bàn theo tên, có dấu hay không; không có chữ nào thì các địa bàn trên cùng',
  tags,
  request: { query: z.object({ search: z.string().max(200).default(''), at: Day.optional() }) },
  responses: answers('Các địa bàn, nhiều nhất 50 khi tìm', Areas),
});

const card = createRoute({
  method: 'get',
  path: '/areas/{id}',
  summary: 'Một địa bàn: trực thuộc, kế thừa, các địa bàn bên dưới vào một ngày',
  tags,
  request: { params: z.object({ id: z.string().min(1).max(400) }), query: z.object({ at: Day.optional() }) },
  responses: answers('Địa bàn', AreaCard),
});

const take = createRoute({
  method: 'post',
  path: '/areas/import',
  summary:
    'Nhập bảng chuyển đổi mã xã (.csv, .xlsx) hoặc danh sách đơn vị (.json): tất cả hoặc không gì cả; dry=1 chỉ thử',
  tags,
  request: {
    query: z.object({
      name: z.string().trim().min(1).max(255).default('tep'),
      dry: z.enum(['0', '1']).default('0'),
      since: Day.optional().openapi({ description: 'Ngày danh sách đơn vị có hiệu lực' }),
    }),
    body: { required: true, content: { 'application/octet-stream': { schema: z.any() } } },
  },
  responses: answers('Tệp nói gì và thay đổi gì', AreaImport),
});

const add = createRoute({
  method: 'post',
  path: '/areas',
  summary: 'Thêm một địa bàn bằng tay',
  tags,
  middleware: measured,
  request: { body: { required: true, content: { 'application/json': { schema: AreaGiven } } } },
  responses: {
    ...answers('Như 201', OneArea),
    201: { description: 'Đã thêm', content: { 'application/json': { schema: OneArea } } },
  },
});

/** The areas that figures are of: looked up, taken in from official files, added by hand. */
export function areaRoutes(desk: FactsDesk, readers: ImportReaders): OpenAPIHono {
  const intake = new Intake();
  const routes = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw unclear(result.error.issues[0]?.path ?? []);
    },
  });
  routes.openapi(found, async (context) => {
    const { search, at = null } = context.req.valid('query');
    return context.json(await areasFound(desk, { search, at }), 200);
  });
  routes.openapi(card, async (context) => {
    const { id } = context.req.valid('param');
    return context.json(await areaCard(deskOf(desk, id), id, context.req.valid('query').at ?? null), 200);
  });
  routes.openapi(take, async (context) => {
    const { name, dry, since = null } = context.req.valid('query');
    const bytes = await intake.bytesOf(context.req.raw);
    const taken = takeAreas(desk, { name, bytes }, { since, dry: dry === '1' }, readers).catch(stopped);
    return context.json(await taken, 200);
  });
  routes.openapi(add, async (context) => context.json(await addArea(desk, context.req.valid('json')), 201));
  return routes;
}
