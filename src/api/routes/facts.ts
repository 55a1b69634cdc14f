import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import {
  choices,
  deskOf,
  dimensionsOf,
  explorer,
  type FactsDesk,
  type ImportReaders,
  indicatorSeries,
  indicatorsFound,
  listBatches,
  listFacts,
  loadDemonstration,
  places,
  planPage,
  trace,
  writeGiven,
} from '../../app/facts/index.ts';
import { BASES } from '../../figure/index.ts';
import { measured } from '../asked.ts';
import { answers, bare } from '../openapi/answers.ts';
import { describeDesk } from '../openapi/documents.ts';
import { Batches, Facts, Given, Written } from '../openapi/ledger.ts';
import { Choices, Dimensions, Explorer, Indicators, Places, PlanPage, Series, Trace } from '../openapi/views.ts';
import { unclear } from '../problems.ts';
import { areaRoutes } from './areas.ts';

const word = (description: string, example: string) => z.string().min(1).max(400).openapi({ description, example });
const Area = word('Mã địa bàn', '00004@2025-07-01');
const Period = word('Mã kỳ', '2026-H1');
const Code = word('Mã chỉ tiêu', 'rice.output');
const Breakdown = z.string().max(400).default('').openapi({ description: 'Phân tổ; trống là toàn bộ' });
const PlanId = word('Mã kế hoạch', '2026-hdnd');
const Cursor = word('Dấu trang lấy từ `next` của trang trước', '');

const get = <Q extends z.ZodObject, P extends z.ZodObject, A extends z.ZodType>(
  path: string,
  summary: string,
  asks: { readonly query: Q; readonly params: P },
  answer: A,
) =>
  createRoute({ method: 'get', path, summary, tags: ['Số liệu'], request: asks, responses: answers(summary, answer) });
const none = z.object({});
const by = <Q extends z.ZodRawShape>(query: Q) => ({ query: z.object(query), params: none });

const ROUTES = {
  choices: get('/choices', 'Địa bàn và kỳ có số liệu', by({}), Choices),
  places: get('/places', 'Các địa bàn trực thuộc vào cuối kỳ', by({ area: Area, period: Period }), Places),
  explorer: get(
    '/explorer',
    'Mọi chỉ tiêu của một địa bàn trong một kỳ',
    by({ area: Area, period: Period, sector: word('Mã lĩnh vực', 'crops').optional() }),
    Explorer,
  ),
  indicators: get(
    '/indicators',
    'Tìm chỉ tiêu theo tên, có dấu hay không',
    by({ search: z.string().max(200).default('') }),
    Indicators,
  ),
  dimensions: get(
    '/indicators/{code}/dimensions',
    'Một chỉ tiêu được phân tổ theo những gì',
    { params: z.object({ code: Code }), query: z.object({}) },
    Dimensions,
  ),
  series: get(
    '/indicators/{code}/series',
    'Một chỉ tiêu qua các năm, tháng, địa bàn',
    { params: z.object({ code: Code }), query: z.object({ area: Area, period: Period, breakdown: Breakdown }) },
    Series,
  ),
  plan: get(
    '/plans/{year}',
    'Chỉ tiêu kế hoạch của một năm',
    {
      params: z.object({ year: z.coerce.number().int().min(1900).max(2200) }),
      query: z.object({ area: Area.optional() }),
    },
    PlanPage,
  ),
  trace: get(
    '/facts/trace',
    'Nguồn của một số liệu',
    by({
      indicator: Code,
      area: Area,
      period: Period,
      breakdown: Breakdown,
      basis: z.enum(BASES).optional(),
      plan: PlanId.optional(),
    }),
    Trace,
  ),
  facts: get(
    '/facts',
    'Số liệu hiện hành, theo trang',
    by({ indicator: Code.optional(), area: Area.optional(), period: Period.optional(), cursor: Cursor.optional() }),
    Facts,
  ),
  batches: get(
    '/batches',
    'Các đợt ghi số liệu, mới nhất trước',
    by({ cursor: z.coerce.number().int().min(1).max(2_147_483_647).optional() }),
    Batches,
  ),
};

const write = createRoute({
  method: 'post',
  path: '/facts',
  summary: 'Ghi số liệu thành một đợt: tất cả hoặc không gì cả',
  tags: ['Số liệu'],
  middleware: measured,
  request: {
    query: z.object({ dry: z.enum(['0', '1']).default('0').openapi({ description: '1: chỉ thử, không ghi' }) }),
    body: { required: true, content: { 'application/json': { schema: Given } } },
  },
  responses: {
    ...answers('Đã thử, chưa ghi gì (dry=1)', Written),
    201: { description: 'Đã ghi', content: { 'application/json': { schema: Written } } },
  },
});

const show = createRoute({
  method: 'post',
  path: '/demonstration',
  summary: 'Nạp số liệu minh họa của một tỉnh không có thật, nếu chưa có',
  tags: ['Số liệu'],
  responses: bare(204, 'Đã có số liệu minh họa'),
});

/**
 * Facts, how they compare and where they come from; and the description of all requests for programs.
 *
 * @param others what else is answered and described
 */
export function factRoutes(desk: FactsDesk, readers: ImportReaders, others: readonly OpenAPIHono[]): OpenAPIHono {
  const routes = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw unclear(result.error.issues[0]?.path ?? []);
    },
  });
  routes.openapi(ROUTES.choices, async (context) => context.json(await choices(desk), 200));
  routes.openapi(ROUTES.places, async (context) => {
    const asked = context.req.valid('query');
    return context.json(await places(deskOf(desk, asked.area), asked), 200);
  });
  routes.openapi(ROUTES.explorer, async (context) => {
    const { sector = null, ...asked } = context.req.valid('query');
    return context.json(await explorer(deskOf(desk, asked.area), { ...asked, sector }), 200);
  });
  routes.openapi(ROUTES.indicators, (context) => {
    return context.json({ indicators: indicatorsFound(desk, context.req.valid('query').search) }, 200);
  });
  routes.openapi(ROUTES.dimensions, (context) =>
    context.json(dimensionsOf(desk, context.req.valid('param').code), 200),
  );
  routes.openapi(ROUTES.series, async (context) => {
    const { code: indicator } = context.req.valid('param');
    const asked = context.req.valid('query');
    return context.json(await indicatorSeries(deskOf(desk, asked.area), { indicator, ...asked }), 200);
  });
  routes.openapi(ROUTES.plan, async (context) => {
    const { area = null } = context.req.valid('query');
    return context.json(await planPage(deskOf(desk, area), { year: context.req.valid('param').year, area }), 200);
  });
  routes.openapi(ROUTES.trace, async (context) => {
    const { basis = null, plan = null, ...asked } = context.req.valid('query');
    return context.json(await trace(deskOf(desk, asked.area), { ...asked, basis, plan }), 200);
  });
  routes.openapi(ROUTES.facts, async (context) => {
    const { indicator = null, area = null, period = null, cursor = null } = context.req.valid('query');
    return context.json(await listFacts(deskOf(desk, area), { indicator, area, period, cursor }), 200);
  });
  routes.openapi(ROUTES.batches, async (context) => {
    return context.json(await listBatches(desk, context.req.valid('query').cursor ?? null), 200);
  });
  routes.openapi(write, async (context) => {
    const dry = context.req.valid('query').dry === '1';
    return context.json(await writeGiven(desk, context.req.valid('json'), dry), dry ? 200 : 201);
  });
  routes.openapi(show, async (context) => {
    if (desk.demonstration) await loadDemonstration(desk.demonstration);
    return context.body(null, 204);
  });
  routes.route('/', areaRoutes(desk, readers));
  for (const one of others) routes.route('/', one);
  describeDesk(routes);
  routes.get('/openapi.json', (context) => context.json(routes.getOpenAPI31Document(HEAD)));
  return routes;
}

const HEAD = {
  openapi: '3.1.0',
  info: {
    title: 'Tổng Hợp',
    version: '1',
    description:
      'Báo cáo và số liệu của Tổng Hợp trên máy này. Mọi từ chối là một câu tiếng Việt (application/problem+json).',
  },
  servers: [{ url: '/api' }],
};
