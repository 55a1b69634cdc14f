import { type Bracket, bracketAround, bracketsOf } from './brackets.ts';
import type { Stretch } from './clauses.ts';
import type { Flow } from './flow.ts';
import { isPercent } from './unitKinds.ts';

/** What is known of a number before its part in the sentence is told. */
export interface Amount extends Stretch {
  readonly candidate: number;
  readonly text: string;
  readonly value: string;
  readonly decimals: number;
  readonly unit: string;
  /** Flow offset behind the unit; `end` where no unit stands behind the number. */
  readonly unitEnd: number;
  readonly cont: boolean;
  readonly range: 'from' | 'to' | null;
}

/** An amount with its neighbours: the words before and behind it, its clause, sentence and bracket. */
export interface Slot extends Amount {
  readonly index: number;
  readonly flow: Flow;
  readonly sentence: Stretch;
  readonly sentenceNo: number;
  readonly clause: Stretch;
  readonly clauseNo: number;
  /** Words between the amount before it in the sentence (or the sentence's start) and this number. */
  readonly left: string;
  /** Words between its unit and the next number of the sentence, or the sentence's end. */
  readonly right: string;
  readonly bracket: Bracket | null;
  /** Whether a slash leads from the amount before to this one. */
  readonly slashed: boolean;
  readonly percent: boolean;
}

/** How far the words on either side are looked at. */
const REACH = 240;

/** Puts every amount of a flow in its place. `first` and the counters number slots, sentences and clauses through the document. */
export function slotsOf(
  flow: Flow,
  sentences: readonly { readonly start: number; readonly end: number; readonly clauses: readonly Stretch[] }[],
  amounts: readonly Amount[],
  first: { index: number; sentence: number; clause: number },
): Slot[] {
  const { text } = flow;
  const brackets = bracketsOf(text);
  const slots: Slot[] = [];
  let next = 0;
  let clauseNo = first.clause;
  sentences.forEach((sentence, s) => {
    const inside: Amount[] = [];
    while (next < amounts.length && amounts[next]!.start < sentence.end) inside.push(amounts[next++]!);
    inside.forEach((amount, i) => {
      const from = i === 0 ? sentence.start : inside[i - 1]!.unitEnd;
      const to = i + 1 < inside.length ? inside[i + 1]!.start : sentence.end;
      const c = sentence.clauses.findIndex((clause) => amount.start < clause.end);
      const clause = sentence.clauses[c < 0 ? sentence.clauses.length - 1 : c] ?? sentence;
      const between = text.slice(Math.max(from, amount.start - REACH), amount.start);
      slots.push({
        ...amount,
        index: first.index + slots.length,
        flow,
        sentence,
        sentenceNo: first.sentence + s,
        clause,
        clauseNo: clauseNo + Math.max(0, c),
        left: between,
        right: text.slice(amount.unitEnd, Math.min(to, amount.unitEnd + REACH)),
        bracket: bracketAround(brackets, amount.start),
        slashed: i > 0 && /^ {0,2}\/ {0,2}$/.test(between),
        percent: isPercent(amount.unit),
      });
    });
    clauseNo += sentence.clauses.length;
  });
  return slots;
}
