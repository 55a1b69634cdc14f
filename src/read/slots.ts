import { lastPhrase } from '../language/vi/index.ts';
import { type Bracket, bracketAround, bracketsOf } from './brackets.ts';
import type { Stretch } from './clauses.ts';
import type { Flow } from './flow.ts';
import { nounsOf } from './nouns.ts';
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

/** Where a slot stands: its order in the document, its flow, sentence, clause and bracket. */
export interface Standing {
  readonly index: number;
  readonly flow: Flow;
  readonly sentence: Stretch;
  readonly sentenceNo: number;
  readonly clause: Stretch;
  readonly clauseNo: number;
  readonly bracket: Bracket | null;
}

/** An amount with its neighbours: the words before and behind it, its clause, sentence and bracket. */
export class Slot implements Amount, Standing {
  readonly candidate: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly decimals: number;
  readonly unit: string;
  readonly unitEnd: number;
  readonly cont: boolean;
  readonly range: 'from' | 'to' | null;
  readonly index: number;
  readonly flow: Flow;
  readonly sentence: Stretch;
  readonly sentenceNo: number;
  readonly clause: Stretch;
  readonly clauseNo: number;
  readonly bracket: Bracket | null;
  /** Words between the amount before it in the sentence (or the sentence's start) and this number. */
  readonly left: string;
  /** Words between its unit and the next number of the sentence, or the sentence's end. */
  readonly right: string;
  /** Whether a slash leads from the amount before to this one. */
  readonly slashed: boolean;
  readonly percent: boolean;
  /** How many single things the unit counts by: 1000000 for triệu đồng. */
  readonly scale: number;
  /** The amount in single things: for comparing only, never the figure's value. */
  readonly numeric: number;
  #phraseNouns: ReadonlySet<string> | null = null;
  #nameNouns: ReadonlySet<string> | null = null;

  constructor(amount: Amount, standing: Standing, left: string, right: string, slashed: boolean) {
    this.candidate = amount.candidate;
    this.text = amount.text;
    this.start = amount.start;
    this.end = amount.end;
    this.value = amount.value;
    this.decimals = amount.decimals;
    this.unit = amount.unit;
    this.unitEnd = amount.unitEnd;
    this.cont = amount.cont;
    this.range = amount.range;
    this.index = standing.index;
    this.flow = standing.flow;
    this.sentence = standing.sentence;
    this.sentenceNo = standing.sentenceNo;
    this.clause = standing.clause;
    this.clauseNo = standing.clauseNo;
    this.bracket = standing.bracket;
    this.left = left;
    this.right = right;
    this.slashed = slashed;
    this.percent = isPercent(amount.unit);
    this.scale = scaleOf(amount.unit);
    this.numeric = Number(amount.value) * this.scale;
  }

  /** The nouns of the phrase right before the number. */
  get phraseNouns(): ReadonlySet<string> {
    this.#phraseNouns ??= nounsOf(lastPhrase(this.left, ',;:('));
    return this.#phraseNouns;
  }

  /** The nouns of the words before the number, of its unit, and of the words behind that still belong to it. */
  get nameNouns(): ReadonlySet<string> {
    this.#nameNouns ??= nounsOf(`${this.left} ${this.unit} ${this.ownRight}`);
    return this.#nameNouns;
  }

  /** Lets go of the nouns, which are made again when asked for: those of a whole large report would fill the memory. */
  forgetNouns(): void {
    this.#phraseNouns = null;
    this.#nameNouns = null;
  }

  /** The words behind the number that still belong to it. */
  get ownRight(): string {
    let end = 0;
    while (end < this.right.length && end < LONGEST_OWN && !',;.('.includes(this.right[end]!)) end++;
    return this.right.slice(0, end);
  }
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['triệu', 1e6],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
]);

function scaleOf(unit: string): number {
  const space = unit.indexOf(' ');
  return SCALES.get(space < 0 ? unit : unit.slice(0, space)) ?? 1;
}

/** How far the words on either side are looked at. */
const REACH = 240;
const LONGEST_OWN = 40;
/** "469 hộ nghèo/2.710 hộ": a word or two that say more of the unit may stand before the slash. */
const SLASH = /^(?: \p{L}{1,9}){0,3} {0,2}\/ {0,2}$/u;

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
      const standing = {
        index: first.index + slots.length,
        flow,
        sentence,
        sentenceNo: first.sentence + s,
        clause,
        clauseNo: clauseNo + Math.max(0, c),
        bracket: bracketAround(brackets, amount.start),
      };
      const right = text.slice(amount.unitEnd, Math.min(to, amount.unitEnd + REACH));
      slots.push(new Slot(amount, standing, between, right, i > 0 && SLASH.test(between)));
    });
    clauseNo += sentence.clauses.length;
  });
  return slots;
}
