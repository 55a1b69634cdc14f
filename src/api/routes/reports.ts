import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { FactsDesk } from '../../app/facts/index.ts';
import {
  beginReport,
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
import { Begun, Card, OneReport, Person, Reports, SaveAsked, SaveDone, States, Values } from '../openapi/reports.ts';
import { unclear } from '../problems.ts';

/** Longest text of a report that is taken. */
const MOST_BYTES = 4 * 1024 * 1024;
const tags = ['Báo cáo'];
const middleware = measuredTo(MOST_BYTES);

const One = z.object({ id: z.uuid() });
const given = <T extends z.ZodType>(schema: T) => ({ required: true, content: { 'application/json': { schema } } });
