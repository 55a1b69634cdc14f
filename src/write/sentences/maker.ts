import type { Answers, Aspect, Chip, ChipStyle, FootNote, Inline, Words } from '../../figure/index.ts';
import { chipText, DEFAULT_STYLE } from '../chips/index.ts';
import { Ids } from './ids.ts';
import type { SentencesFor } from './made.ts';
import { askOf, type Told, upper } from './told.ts';

/** A sentence on its way: words, figures and notes; words that follow one another are one run in the end. */
export type Piece = string | Chip | FootNote;

/** Makes figures for sentences: each with an id of its own, written as it is now. */
export class Maker {
  readonly what: SentencesFor;
  readonly ids: Ids;
  private readonly answers: Answers;

  constructor(what: SentencesFor, answers: Answers) {
    this.what = what;
    this.answers = answers;
    this.ids = new Ids(what.seed, what.taken);
  }

  chip(told: Told, aspect: Aspect, style: Partial<ChipStyle> = {}): Chip {
    const ask = askOf(this.what, told.matter, aspect);
    const whole: ChipStyle = { ...DEFAULT_STYLE, scale: scaleOf(told), ...style };
    const text = chipText(ask, whole, this.answers(ask)) ?? '';
    const id = this.ids.next('c', Object.values(ask).join('|'));
    return { kind: 'chip', id, ask, style: whole, text, override: null };
  }
}

/** From this many million on money is told by the billion. */
const BILLION = 1000;

/** Whole billions in millions. */
const ROUND = /000(\.0*)?$/;

/**
 * Money is told by the billion where its level is a number of some size, and all that stands beside it in the same unit, with
 * the digits that are given: 1.511,657 tỷ đồng of a plan of 4.520,000 tỷ đồng. By the million only where all are whole
 * billions that are known to the million: noughts alone are no digits to read out, and to leave them out says less.
 */
function scaleOf({ indicator, level, target, same }: Told): ChipStyle['scale'] {
  const main = level.value ?? '0';
  if (indicator.unit !== 'triệu đồng' || Math.abs(Number(main)) < BILLION) return 'unit';
  const isRound = [level, target, same].every((one) => !one?.value || (ROUND.test(one.value) && one.decimals >= 0));
  return isRound ? 'unit' : 'billion';
}

/** Pieces as they stand in a paragraph: neighbouring words joined, the first letter a capital, a full stop at the end. */
export function sentence(pieces: readonly Piece[]): Inline[] {
  const content: Inline[] = [];
  const words = (text: string): void => {
    const last = content.at(-1);
    if (last?.kind === 'text') content[content.length - 1] = { ...last, text: last.text + text };
    else if (text !== '') content.push({ kind: 'text', text });
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') words(piece);
    else content.push(piece);
  }
  words('.');
  const [first, ...rest] = content;
  return first?.kind === 'text' ? [{ ...first, text: upper(first.text) } satisfies Words, ...rest] : content;
}
