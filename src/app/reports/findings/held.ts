import type { DraftFinding } from '../../../contract/index.ts';
import type { FactsDesk } from '../../facts/index.ts';
import { chipAnswers } from '../chip-answers.ts';
import { namesOf } from '../names.ts';
import { askOf, claimFindings } from './against-facts.ts';
import type { Claim } from './given.ts';

/** Typed numbers that are surely of a fact and are not what is kept. */
export async function heldAgainstFacts(desk: FactsDesk, claims: readonly Claim[]): Promise<DraftFinding[]> {
  if (claims.length === 0) return [];
  const [answers, names] = await Promise.all([
    chipAnswers(desk, claims.map(askOf)),
    namesOf(
      desk,
      claims.map(({ area }) => area),
    ),
  ]);
  return claimFindings(claims, answers, names);
}
