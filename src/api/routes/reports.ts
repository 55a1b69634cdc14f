import { OpenAPIHono } from '@hono/zod-openapi';
import {
  beginReport,
  changeState,
  chipsAsked,
  draftFindings,
  putTogether,
  type ReportsDesk,
  removeReport,
  renewReport,
  reportAreas,
  reportBlackline,
  reportPaper,
  reportSentences,
  reportsView,
  reportVersions,
  reportView,
  restoreReport,
  saveBody,
  tellPerson,
} from '../../app/reports/index.ts';
import type { SavedBody } from '../../contract/index.ts';
import { MOST_BYTES, REPORT_ROUTES as ROUTES } from '../openapi/report-routes.ts';
import { SaveAsked } from '../openapi/reports.ts';
import { Refused, unclear } from '../problems.ts';

/** Reports that are written: listed, begun, edited, with their figures as the facts have them, circulated and signed. */
export function reportRoutes(reports: ReportsDesk): OpenAPIHono {
  const desk = reports.facts;
  const routes = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw unclear(result.error.issues[0]?.path ?? []);
    },
  });
  routes.openapi(ROUTES.list, async (context) => context.json(await reportsView(desk), 200));
  routes.openapi(ROUTES.person, async (context) => {
    await tellPerson(desk, context.req.valid('json').name);
    return context.body(null, 204);
  });
  routes.openapi(ROUTES.remove, async (context) => {
    await removeReport(desk, context.req.valid('param').id);
    return context.body(null, 204);
  });
  routes.openapi(ROUTES.restore, async (context) => {
    await restoreReport(desk, context.req.valid('param').id);
    return context.body(null, 204);
  });
  writingRoutes(routes, reports);
  readingRoutes(routes, reports);
  return routes;
}

/** What changes a report's text or state. */
function writingRoutes(routes: OpenAPIHono, reports: ReportsDesk): void {
  const desk = reports.facts;
  routes.openapi(ROUTES.begin, async (context) =>
    context.json(await beginReport(desk, context.req.valid('json')), 201),
  );
  routes.openapi(ROUTES.save, async (context) =>
    context.json(await saveBody(desk, context.req.valid('param').id, context.req.valid('json')), 200),
  );
  routes.openapi(ROUTES.savePatch, async (context) => {
    const { id } = context.req.valid('param');
    const whole = asWhole(await putTogether(desk, id, context.req.valid('json')));
    return context.json(await saveBody(desk, id, whole), 200);
  });
  routes.openapi(ROUTES.renew, async (context) =>
    context.json(await renewReport(desk, context.req.valid('param').id), 200),
  );
  routes.openapi(ROUTES.state, async (context) =>
    context.json(await changeState(reports, context.req.valid('param').id, context.req.valid('json')), 200),
  );
}

/** What was put together, within the bounds of what is handed in whole. Throws Refused. */
function asWhole(saved: SavedBody): SavedBody {
  const { success, data, error } = SaveAsked.safeParse(saved);
  if (!success) throw unclear(error.issues[0]?.path ?? []);
  if (Buffer.byteLength(JSON.stringify(data)) > MOST_BYTES) throw new Refused('bad-request');
  return data;
}

/** What is only asked. */
function readingRoutes(routes: OpenAPIHono, reports: ReportsDesk): void {
  const desk = reports.facts;
  routes.openapi(ROUTES.one, async (context) =>
    context.json(await reportView(desk, context.req.valid('param').id), 200),
  );
  routes.openapi(ROUTES.areas, async (context) =>
    context.json(await reportAreas(desk, context.req.valid('param').id), 200),
  );
  routes.openapi(ROUTES.values, async (context) =>
    context.json(await chipsAsked(desk, context.req.valid('param').id, context.req.valid('json')), 200),
  );
  routes.openapi(ROUTES.sentences, async (context) =>
    context.json(await reportSentences(desk, context.req.valid('param').id, context.req.valid('json')), 200),
  );
  routes.openapi(ROUTES.versions, async (context) =>
    context.json(await reportVersions(desk, context.req.valid('param').id), 200),
  );
  routes.openapi(ROUTES.findings, async (context) =>
    context.json(await draftFindings(reports, context.req.valid('param').id), 200),
  );
  routes.openapi(ROUTES.paper, async (context) =>
    context.json(await reportPaper(desk, context.req.valid('param').id), 200),
  );
  routes.openapi(ROUTES.blackline, async (context) => {
    const { from, to = null } = context.req.valid('query');
    return context.json(await reportBlackline(desk, context.req.valid('param').id, { from, to }), 200);
  });
}
