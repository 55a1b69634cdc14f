import { Hono } from 'hono';
import { z } from 'zod';
import {
  decide,
  NotRead,
  type ProposalSheet,
  type ProposingDesk,
  proposalsOf,
  Undecidable,
} from '../../app/facts/index.ts';
import type { ProposalsView, ProposalView } from '../../contract/index.ts';
import { BASES } from '../../figure/index.ts';
import { addressOf, asked, jsonOf } from '../asked.ts';
import { Refused } from '../problems.ts';

const Decisions = z
  .array(
    z.strictObject({
      figure: z.string().regex(/^f\d{1,7}$/),
      verdict: z.enum(['accept', 'refuse', 'undo']),
      indicator: z.string().max(200).optional(),
      area: z.string().max(40).optional(),
      period: z.string().max(20).optional(),
      breakdown: z.string().max(400).optional(),
      basis: z.enum(BASES).optional(),
    }),
  )
  .max(20_000);

function lineOf(one: ProposalSheet['proposals'][number]): ProposalView {
  const { figure, text, quote, indicator, indicatorName, area, areaShown, period, breakdown, breakdownName } = one;
  const { basis, value, decimals, unit, confidence, reason, state, kept, others } = one;
  return {
    ...{ figure, text, quote, indicator, indicatorName, area, areaName: areaShown, period, breakdown, breakdownName },
    ...{ basis, value, decimals, unit, confidence, reason, state, others },
    kept: kept && {
      value: kept.value,
      decimals: kept.decimals,
      absence: kept.absence,
      basis: kept.basis,
      how: 'reported',
      missing: 0,
      differs: null,
    },
  };
}

const refusedBy = (error: unknown): unknown => {
  if (error instanceof NotRead) return new Refused('not-ready');
  return error instanceof Undecidable ? new Refused('bad-request', error.message) : error;
};

/** Figures of a read version taken for facts, and what people decide of them. */
export function proposalRoutes(desk: ProposingDesk): Hono {
  const at = '/documents/:id/versions/:version/proposals';
  return new Hono()
    .get(at, async (context) => {
      const address = addressOf(context.req.param());
      const { title, area, areaNamed, period, proposals } = await proposalsOf(desk, address).catch((error: unknown) => {
        throw refusedBy(error);
      });
      return context.json({
        ...address,
        title,
        area,
        areaNamed,
        period,
        proposals: proposals.map(lineOf),
      } satisfies ProposalsView);
    })
    .post(at, async (context) => {
      const address = addressOf(context.req.param());
      const decisions = asked(Decisions, await jsonOf(context.req.raw));
      await decide(desk, address, decisions).catch((error: unknown) => {
        throw refusedBy(error);
      });
      return context.body(null, 204);
    });
}
