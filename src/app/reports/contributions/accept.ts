import { contributionsTo, NotKept } from '../../../keep/index.ts';
import { ACCEPTED, decide, proposalsOf, type StandingProposal } from '../../facts/index.ts';
import { type ContributionsDesk, openedFor } from './contributions-desk.ts';

const keyOf = ({ indicator, area, period, breakdown, basis }: StandingProposal): string =>
  [indicator, area, period, breakdown, basis].join('|');

/**
 * Takes those figures of a contribution into the ledger that are surely of a fact of which nothing is kept yet. What differs from a
 * kept fact, and what the file says twice in two ways, is left to a person. Returns how many were taken.
 *
 * @throws NotKept, NotRead, Undecidable
 */
export async function acceptFigures(desk: ContributionsDesk, report: string, id: string): Promise<number> {
  const { documents } = await openedFor(desk, report);
  const contribution = (await contributionsTo(documents.scope, report)).find((one) => one.id === id);
  if (!contribution) throw new NotKept(id);
  const { document, version } = contribution;
  const { proposals } = await proposalsOf(documents, { document, version });
  const sure = proposals.filter(
    ({ state, confidence, indicator, area, period, value, kept }) =>
      state === 'proposed' && confidence >= ACCEPTED && indicator && area && period !== '' && value !== null && !kept,
  );
  const byKey = new Map<string, StandingProposal[]>();
  for (const one of sure) byKey.set(keyOf(one), [...(byKey.get(keyOf(one)) ?? []), one]);
  const accepted = [...byKey.values()].flatMap((same) =>
    new Set(same.map(({ value }) => value)).size === 1 ? [same[0]!.figure] : [],
  );
  await decide(
    documents,
    { document, version },
    accepted.map((figure) => ({ figure, verdict: 'accept' })),
  );
  return accepted.length;
}
