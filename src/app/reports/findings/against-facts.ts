import { amountOf, rangeOf } from '../../../compare/index.ts';
import type { ChipState, DraftFinding } from '../../../contract/index.ts';
import { type Answers, type ChipAsk, overlaps, type ReportBody } from '../../../figure/index.ts';
import { blocksOf, type ChipPlace, chipsOf, type Names, notesOf, plainOf } from '../../../write/index.ts';
import { factSays } from './facts.vi.ts';
import type { Claim } from './given.ts';

/** A chip with its place. */
export interface PlacedChip {
  readonly chip: ChipPlace;
  readonly place: DraftFinding['places'][number];
}

/** The chips of the text, of notes too, and cells whose number a person wrote, with their places in the block's plain text. */
export function placedChips(body: ReportBody): PlacedChip[] {
  const places = new Map(
    blocksOf(body)
      .flatMap((block) => [block, ...(block.kind === 'paragraph' ? notesOf(block) : [])])
      .flatMap((block) =>
        plainOf(block).chips.map(({ id, start, end }) => [id, { block: block.id, start, end }] as const),
      ),
  );
  return chipsOf(body).flatMap((chip) => {
    const place = places.get(chip.id);
    return place && (!chip.cell || chip.override) ? [{ chip, place }] : [];
  });
}

/**
 * What chips and facts say of one another: stale, without a value, overridden with another number.
 */
export function chipFindings(chips: readonly PlacedChip[], states: readonly ChipState[]): DraftFinding[] {
  const byId = new Map(states.map((one) => [one.id, one]));
  return chips.flatMap(({ chip, place }) => {
    const state = byId.get(chip.id);
    if (state === undefined) return [];
    const say = (severity: DraftFinding['severity'], what: string, says: string): DraftFinding => ({
      key: `facts ${what} ${chip.id} ${chip.override?.text ?? chip.text} ${state.text ?? ''}`,
      severity,
      against: 'facts',
      says,
      places: [place],
      chip: chip.id,
    });
    if (chip.override) {
      const { text, reason, by } = chip.override;
      return text === state.text ? [] : [say('warning', 'override', factSays.overridden(state, text, reason, by))];
    }
    if (state.text === null) return [say('error', 'missing', factSays.missing(state))];
    return state.stale ? [say('error', 'stale', factSays.stale(state, chip.text))] : [];
  });
}

/** The question whose answer a claim is held against. */
export const askOf = ({ indicator, area, period, breakdown, basis }: Claim): ChipAsk => ({
  ...{ indicator, area, period, breakdown, plan: null },
  aspect: basis === 'target' ? 'target' : 'level',
});

/** Typed numbers that are surely of a fact and are not what the facts say, beyond rounding. */
export function claimFindings(claims: readonly Claim[], answers: Answers, names: Names): DraftFinding[] {
  return claims.flatMap((claim) => {
    const { indicator, area, period, breakdown, exact, place } = claim;
    const known = answers(askOf(claim));
    const [said, kept] = [amountOf(claim), amountOf(known)];
    if (said === null || kept === null || overlaps(rangeOf(said, exact), rangeOf(kept, known.counts))) return [];
    return [
      {
        key: `facts claim ${indicator} ${breakdown} ${area} ${period} ${claim.text}`,
        severity: 'warning' as const,
        against: 'facts' as const,
        says: factSays.claim(claim, known, names),
        places: [place],
        chip: null,
      },
    ];
  });
}
