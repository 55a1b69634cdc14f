import type { ChipState } from '../../contract/index.ts';
import type { Answers, ChipAsk, ChipStyle } from '../../figure/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { type Names, wouldSay } from '../../write/index.ts';
import { ASPECT_WORDS } from './chip-words.vi.ts';

/** A chip whose state is asked for; `text` as it stands in the report, null for one that is only being put in. */
export interface AskedChip {
  readonly id: string;
  readonly ask: ChipAsk;
  readonly style: ChipStyle;
  readonly cell: boolean;
  readonly text: string | null;
}

/** What a chip is of, for a person. */
export function chipSays(ask: ChipAsk, names: Names): string {
  const name = names.indicator(ask.indicator)?.name.vi ?? ask.indicator;
  const breakdown = ask.breakdown === '' ? '' : ` (${names.breakdownName(ask.breakdown)})`;
  const where = `${name}${breakdown}, ${names.areaName(ask.area)}, ${periodWords(ask.period)}`;
  const what = ASPECT_WORDS[ask.aspect];
  return what === '' ? where : `${where}: ${what}`;
}

/** Chips as the facts have them. */
export const chipStates = (chips: readonly AskedChip[], answers: Answers, names: Names): ChipState[] =>
  chips.map(({ text: stands, ...chip }) => {
    const { id, ask } = chip;
    const value = answers(ask);
    const text = wouldSay(chip, value);
    return { id, value, text, stale: stands !== null && stands !== (text ?? ''), says: chipSays(ask, names) };
  });
