import { Hono } from 'hono';
import { z } from 'zod';
import {
  deskOf,
  explorerFile,
  type FactsDesk,
  type ImportReaders,
  newPlan,
  type Plan,
  tableView,
  takeTable,
  theArea,
  UnreadableDocument,
} from '../../app/facts/index.ts';
import { BASES, periodOf } from '../../figure/index.ts';
import { asked } from '../asked.ts';
import { EXCEL } from '../download.ts';
import { Refused } from '../problems.ts';
import { Intake, stopped } from '../upload.ts';

const CSV = 'text/csv; charset=utf-8';

const Word = z.string().trim().min(1).max(400);
const Period = Word.refine((id) => periodOf(id)?.id === id);
const Taking = z.object({
  name: z.string().trim().min(1).max(255).default('bang'),
  as: z.enum(['facts', 'targets']).default('facts'),
  dry: z.enum(['0', '1']).default('0'),
  area: Word.optional(),
  period: Period.optional(),
  basis: z.enum(BASES).optional(),
  plan: Word.optional(),
  assignedBy: Word.optional(),
  resolution: z.string().max(400).default(''),
});
const Exploring = z.object({ area: Word, period: Word, sector: Word.optional() });

/** Tables of facts handed in, and the explorer taken home. */
export function tableRoutes(desk: FactsDesk, readers: ImportReaders): Hono {
  const intake = new Intake();
  const routes = new Hono();
  routes.post('/tables', async (context) => {
    const taking = asked(Taking, context.req.query());
    const { name, as, period = null, basis = null, plan = null } = taking;
    const at = deskOf(desk, taking.area ?? null);
    const bytes = await intake.bytesOf(context.req.raw);
    const area = taking.area === undefined ? null : (await theArea(at, taking.area, period)).id;
    const made = planOf(taking);
    const options = {
      as,
      area,
      period,
      basis,
      plan,
      dry: taking.dry === '1',
      served: true,
      ...(made && { newPlan: made }),
    };
    const taken = await takeTable(at, { name, bytes }, options, readers).catch((error: unknown) => {
      if (error instanceof UnreadableDocument) throw new Refused('bad-request', error.message);
      return stopped(error);
    });
    return context.json(tableView(at, taken), taken.written === null ? 200 : 201);
  });
  for (const ending of ['xlsx', 'csv'] as const) {
    routes.get(`/explorer.${ending}`, async (context) => {
      const { sector = null, ...question } = asked(Exploring, context.req.query());
      const bytes = await explorerFile(deskOf(desk, question.area), { ...question, sector }, ending);
      const name = `${question.area}-${question.period}`.replace(/[^\w-]+/g, '-');
      return context.body(new Uint8Array(bytes).buffer, 200, {
        'content-type': ending === 'xlsx' ? EXCEL : CSV,
        'content-disposition': `attachment; filename="${name}.${ending}"`,
      });
    });
  }
  return routes;
}

/** The plan that targets make, where it is said who assigned it. */
function planOf({ plan, period, assignedBy, resolution }: z.infer<typeof Taking>): Plan | null {
  if (assignedBy === undefined) return null;
  if (plan === undefined || period === undefined) throw new Refused('bad-request', NO_PLAN);
  return newPlan(plan, period, assignedBy, resolution);
}

const NO_PLAN = 'Kế hoạch mới cần mã (plan) và năm (period); chưa thay đổi gì.';
