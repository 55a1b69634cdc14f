import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { FactsDesk } from '../../app/facts/index.ts';
import {
  chipsAsked,
  removeReport,
  reportsView,
  reportView,
  restoreReport,
  saveBody,
  tellPerson,
} from '../../app/reports/index.ts';
import { measuredTo } from '../asked.ts';
import { answers, bare } from '../openapi/answers.ts';
import { OneReport, Person, Reports, SaveAsked, SaveDone, States, Values } from '../openapi/reports.ts';
import { unclear } from '../problems.ts';

/** Longest text of a report that is taken. */
const MOST_BYTES = 4 * 1024 * 1024;
const tags = ['Báo cáo'];
const middleware = measuredTo(MOST_BYTES);
const params = z.object({ id: z.uuid() });
const given = <T extends z.ZodType>(schema: T) => ({ required: true, content: { 'application/json': { schema } } });

const list = createRoute({
  method: 'get',
  path: '/reports',
  summary: 'Các báo cáo, đề cương, địa bàn và kỳ có số liệu',
  tags,
  responses: answers('Các báo cáo', Reports),
});
const person = createRoute({
  method: 'put',
  path: '/person',
  summary: 'Tên người đang dùng',
  tags,
  middleware,
  request: { body: given(Person) },
  responses: bare(204, 'Đã ghi'),
});
const one = createRoute({
  method: 'get',
  path: '/reports/{id}',
  summary: 'Một báo cáo, với mọi số liệu như sổ số liệu đang có',
  tags,
  request: { params },
  responses: answers('Báo cáo', OneReport),
});
const remove = createRoute({
  method: 'delete',
  path: '/reports/{id}',
  summary: 'Xóa một báo cáo; lấy lại được',
  tags,
  request: { params },
  responses: bare(204, 'Đã xóa'),
});
const restore = createRoute({
  method: 'post',
  path: '/reports/{id}/restore',
  summary: 'Lấy lại báo cáo đã xóa',
  tags,
  request: { params },
  responses: bare(204, 'Đã lấy lại'),
});
const save = createRoute({
  method: 'put',
  path: '/reports/{id}/body',
  summary: 'Lưu nội dung báo cáo; bản không kịp (409) được giữ riêng',
  tags,
  middleware,
  request: { params, body: given(SaveAsked) },
  responses: answers('Đã lưu', SaveDone),
});
const values = createRoute({
  method: 'post',
  path: '/reports/{id}/values',
  summary: 'Giá trị của các số liệu đang chèn hoặc đang chọn cách ghi',
  tags,
  middleware,
  request: { params, body: given(Values) },
  responses: answers('Các số liệu, theo thứ tự đã hỏi', States),
});

/** Reports that are written: listed, begun, edited, with their figures as the facts have them. */
export function reportRoutes(desk: FactsDesk): OpenAPIHono {
  const routes = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw unclear(result.error.issues[0]?.path ?? []);
    },
  });
  routes.openapi(list, async (context) => context.json(await reportsView(desk), 200));
  routes.openapi(person, async (context) => {
    await tellPerson(desk, context.req.valid('json').name);
    return context.body(null, 204);
  });
  routes.openapi(one, async (context) => context.json(await reportView(desk, context.req.valid('param').id), 200));
  routes.openapi(remove, async (context) => {
    await removeReport(desk, context.req.valid('param').id);
    return context.body(null, 204);
  });
  routes.openapi(restore, async (context) => {
    await restoreReport(desk, context.req.valid('param').id);
    return context.body(null, 204);
  });
  routes.openapi(save, async (context) =>
    context.json(await saveBody(desk, context.req.valid('param').id, context.req.valid('json')), 200),
  );
  routes.openapi(values, async (context) =>
    context.json(await chipsAsked(desk, context.req.valid('param').id, context.req.valid('json')), 200),
  );
  return routes;
}
