import { Hono } from 'hono';
import { z } from 'zod';
import {
  type CorrectedFigures,
  decide,
  NotRead,
  type ProposingDesk,
  previewed,
  proposalsOf,
  type StandingProposal,
  sectorsOf,
  Undecidable,
} from '../../app/facts/index.ts';
import type { CorrectionPreview, ProposalsView, ProposalView } from '../../contract/index.ts';
import { BASES } from '../../figure/index.ts';
import { addressOf, asked, jsonOf } from '../asked.ts';
import { Refused } from '../problems.ts';

const Corrected = z.strictObject({
  figure: z.string().regex(/^f\d{1,7}$/),
  indicator: z.string().max(200).optional(),
  area: z.string().max(40).optional(),
  period: z.string().max(20).optional(),
  breakdown: z.string().max(400).optional(),
  basis: z.enum(BASES).optional(),
});
const MOST = 20_000;
const Corrections = z.array(Corrected).max(MOST);
const Decisions = z.array(Corrected.extend({ verdict: z.enum(['accept', 'refuse', 'undo']) })).max(MOST);

function lineOf(one: StandingProposal): ProposalView {
  const { figure, text, quote, headings, sector, indicator, indicatorName, area, areaShown, period } = one;
  const { breakdown, breakdownName, basis, value, decimals, unit, confidence, reason, state, kept, others } = one;
  return {
    ...{ figure, text, quote, headings, sector, indicator, indicatorName, area, areaName: areaShown, period },
    ...{ breakdown, breakdownName, basis, value, decimals, unit, confidence, reason, state, others },
    kept: kept && {
      value: kept.value,
      decimals: kept.decimals,
      absence: kept.absence,
      basis: kept.basis,
      how: 'reported',
      missing: 0,
      differs: null,
    },
    keptPlan: kept?.plan ?? null,
    replaced: kept?.replaced ?? false,
  };
}

function previewOf({ figures, dimensions, periodKinds }: CorrectedFigures): CorrectionPreview {
  return {
    figures: figures.map(({ figure, proposal, problem }) => ({
      figure,
      proposal: proposal && lineOf(proposal),
      problem,
    })),
    dimensions: dimensions.map(({ code, name, members }) => ({
      code,
      name: name.vi,
      members: members.map((one) => ({ code: one.code, name: one.name.vi })),
    })),
    periodKinds,
  };
}

function refuse(error: unknown): never {
  if (error instanceof NotRead) throw new Refused('not-ready');
  throw error instanceof Undecidable ? new Refused('bad-request', error.message) : error;
}

/** Figures of a read version taken for facts, and what people decide of them. */
export function proposalRoutes(desk: ProposingDesk): Hono {
  const at = '/documents/:id/versions/:version/proposals';
  return new Hono()
    .get(at, async (context) => {
      const address = addressOf(context.req.param());
      const sheet = await proposalsOf(desk, address).catch(refuse);
      const { title, area, areaNamed, period, proposals } = sheet;
      return context.json({
        ...address,
        title,
        area,
        areaNamed,
        period,
        sectors: sectorsOf(sheet),
        proposals: proposals.map(lineOf),
      } satisfies ProposalsView);
    })
    .post(at, async (context) => {
      const address = addressOf(context.req.param());
      const decisions = asked(Decisions, await jsonOf(context.req.raw));
      await decide(desk, address, decisions).catch(refuse);
      return context.body(null, 204);
    })
    .post(`${at}/preview`, async (context) => {
      const address = addressOf(context.req.param());
      const corrections = asked(Corrections, await jsonOf(context.req.raw));
      return context.json(previewOf(await previewed(desk, address, corrections).catch(refuse)));
    });
}
