import { Hono } from 'hono';
import { z } from 'zod';
import type { ReadingRoom } from '../../app/desk/index.ts';
import { NotRead, Undecidable } from '../../app/facts/index.ts';
import {
  acceptFigures,
  addContributed,
  type ContributionsDesk,
  choosePlaces,
  contributionsView,
  mergeContribution,
  takeOff,
} from '../../app/reports/index.ts';
import { asked, idOf, jsonOf } from '../asked.ts';
import { Refused } from '../problems.ts';
import { fileName, Intake } from '../upload.ts';

const MOST_PARAGRAPHS = 10_000;

const Name = z.string().trim().min(1).max(255);
const Agency = z.string().trim().max(255).default('');
const Paragraph = z.number().int().min(0).max(MOST_PARAGRAPHS);
const Places = z.strictObject({
  places: z
    .array(z.strictObject({ paragraph: Paragraph, under: z.string().min(1).max(60).nullable().optional() }))
    .max(MOST_PARAGRAPHS),
});
const Merge = z.strictObject({
  base: z.number().int().min(1),
  paragraphs: z.array(Paragraph).max(MOST_PARAGRAPHS).nullable(),
});

const refusedBy = (error: unknown): never => {
  if (error instanceof NotRead) throw new Refused('not-ready');
  throw error instanceof Undecidable ? new Refused('bad-request', error.message) : error;
};

/** What agencies send in for reports. @param roomOf where the files of a tenant are read */
export function contributionRoutes(desk: ContributionsDesk, roomOf: (tenant: string) => ReadingRoom): Hono {
  const intake = new Intake();
  const at = '/reports/:id/contributions';
  return new Hono()
    .get(at, async (context) => context.json(await contributionsView(desk, idOf(context.req.param('id')))))
    .post(at, async (context) => {
      const report = idOf(context.req.param('id'));
      const file = fileName(asked(Name, context.req.query('name')));
      const agency = asked(Agency, context.req.query('agency'));
      const bytes = await intake.bytesOf(context.req.raw);
      const { id, tenant } = await addContributed(desk, report, { file, bytes, agency });
      roomOf(tenant).wake();
      return context.json({ id }, 201);
    })
    .delete(`${at}/:contribution`, async (context) => {
      await takeOff(desk, idOf(context.req.param('id')), idOf(context.req.param('contribution')));
      return context.body(null, 204);
    })
    .put(`${at}/:contribution/places`, async (context) => {
      const { places } = asked(Places, await jsonOf(context.req.raw));
      await choosePlaces(desk, idOf(context.req.param('id')), idOf(context.req.param('contribution')), places);
      return context.body(null, 204);
    })
    .post(`${at}/:contribution/merge`, async (context) => {
      const given = asked(Merge, await jsonOf(context.req.raw));
      const { id, contribution } = context.req.param();
      return context.json(await mergeContribution(desk, idOf(id), idOf(contribution), given));
    })
    .post(`${at}/:contribution/facts`, async (context) => {
      const { id, contribution } = context.req.param();
      const accepted = await acceptFigures(desk, idOf(id), idOf(contribution)).catch(refusedBy);
      return context.json({ accepted });
    });
}
