import type { Figure } from '../figure/index.ts';
import { circumstancesIn } from './circumstances.ts';
import type { Speech, Spoken } from './speech.ts';
import { telling } from './tokens.ts';

/** What speaks of a figure: words and how near to it they stand. */
export interface Evidence {
  /** Each token with the weight of the nearest place where it stands, from 0 to 1. */
  readonly tokens: ReadonlyMap<string, number>;
  /** What tells between the figure before, or the head of the sentence, and this one. */
  readonly fresh: readonly string[];
  /** What tells in the figure's own subject and right before it, and how much of it counts. */
  readonly subject: ReadonlyMap<string, number>;
  /** What tells in the noun that is counted. */
  readonly noun: readonly string[];
  /** The texts, in which members of breakdowns are looked for. */
  readonly texts: readonly { readonly place: Place; readonly spoken: Spoken }[];
}

/**
 * Where words stand: in the figure's subject, in what it measures and of what thing; between the figure before and this
 * one; behind it; at the head of its sentence;
 * elsewhere in the sentence, and before its first number; behind the next figures; before the last semicolon; at the head of its paragraph; behind it with
 * what is listed there; in the subject of its total; in the titles over it, the nearest and the higher ones.
 */
export type Place =
  | 'measure'
  | 'own'
  | 'thing'
  | 'behind'
  | 'lead'
  | 'sentence'
  | 'farther'
  | 'before'
  | 'head'
  | 'label'
  | 'listed'
  | 'total'
  | 'title'
  | 'higher';

/** How much words count by where they stand. */
const WEIGHTS: Readonly<Record<Place, number>> = {
  measure: 1,
  own: 0.8,
  thing: 0.75,
  behind: 0.6,
  lead: 0.8,
  sentence: 0.65,
  farther: 0.5,
  before: 0.45,
  head: 0.5,
  label: 0.6,
  listed: 0.5,
  total: 0.6,
  title: 0.65,
  higher: 0.6,
};
/** What stands before the figure and is not in its subject must be explained less. */
const ASIDE = 0.3;
/** The counting noun alone tells little of what is counted. */
const NOUN = 0.6;

/** When something was done tells little of what is counted. */
const CIRCUMSTANCE = 0.4;

/** That something is planned tells nothing of what it is: kế hoạch is no harvest (thu hoạch). */
const PLANNED = /kế hoạch|dự toán/giu;
const BRACKETED = /\([^()]{0,200}\)/g;
const BEFORE = 300;
const BEHIND = 130;
const SENTENCE = /[.;](?=\s)|[\n\]]/g;
/** "14/16 vụ việc": what is counted stands behind the whole. */
const WHOLE = /^\/\d[\d.,]{0,12}(?=\s)/;
/** … and that it was assigned is told of the whole: "77/92 công chức *được giao*". */
const ASSIGNED = /(?:^| )(?:kế hoạch |chỉ tiêu )?(?:được )?giao(?=[\s;,.)]|$)/giu;
const SIGN_BEHIND = /[;,.(\n[\d]/;

/** The words round a figure. */
interface Around {
  readonly fresh: string;
  readonly own: string;
  readonly lead: string;
  readonly sentence: string;
  readonly behind: string;
  readonly farther: string;
  readonly before: string;
  readonly head: string;
  readonly label: string;
  readonly listed: string;
  /** Whether it is counted out of a whole: 77/92. */
  readonly isOutOf: boolean;
}

/** The words of the sentence before a figure, and those behind it up to the next sign. @param before end of the figure before */
export function wordsAround(text: string, { start, end }: Figure, before: number): Around {
  const floor = Math.max(0, start - BEFORE);
  const reach = text.slice(floor, start);
  let [from, whole] = [0, 0];
  for (const sign of reach.matchAll(SENTENCE)) {
    from = sign.index + 1;
    if (sign[0] !== ';') whole = from;
  }
  const sentence = reach.slice(from);
  const colon = colonOf(sentence);
  const since = Math.max(0, before - floor - from);
  const tail = sentence.slice(since);
  const bracket = tail.lastIndexOf('(');
  const comma = bracket > tail.lastIndexOf(')') ? bracket : since === 0 ? colon : tail.search(/[,(:]/);
  const reached = text.slice(end, end + BEHIND);
  const isOutOf = WHOLE.test(reached);
  const next = isOutOf ? reached.replace(WHOLE, '').replace(ASSIGNED, ' ') : reached;
  const stop = next.search(SIGN_BEHIND);
  const behind = stop < 0 ? next : next.slice(0, stop);
  // What stands in closed brackets is told of another figure.
  const open = sentence.replace(BRACKETED, ' ');
  return {
    fresh: tail,
    own: comma < 0 ? tail : tail.slice(comma + 1),
    lead: colon < 0 ? '' : sentence.slice(0, colon),
    sentence: open,
    behind,
    farther: FARTHER.exec(next.slice(behind.length))?.[1] ?? '',
    before: reach.slice(whole, from).replace(BRACKETED, ' '),
    head: since === 0 && from === whole ? '' : (HEAD.exec(reach.slice(whole))?.[0] ?? ''),
    listed: `${behind}${LISTED.exec(next.slice(behind.length))?.[0] ?? ''}`,
    label: labelOf(text, start),
    isOutOf,
  };
}

/** What stands behind the next number where one thing is counted twice: "14 vụ với 14 đối tượng *phạm tội về ma túy*". */
const FARTHER = /^,? ?\(?\d{1,6}((?:[^\d;.,:()\n]|,(?! ?\d)){3,80}(?:\)[^\d;.,:()\n]{3,80})?)/;
/** The first colon that stands in no bracket. */
function colonOf(sentence: string): number {
  const colon = sentence.indexOf(':');
  const head = sentence.slice(0, colon);
  return head.lastIndexOf('(') > head.lastIndexOf(')') ? -1 : colon;
}

/** The words of a sentence before its first number: what all of it is about. */
const HEAD = /^[^\d]{3,160}(?=\d)/;
/** More of the same: "12 công chức*, viên chức*". */
const LISTED = /^,[^\d;.:()\n]{2,40}/;
const LABEL = /^[\s\-+*•–\d.)a-zđ]{0,8}(\p{Lu}[^\d:.;\n]{2,70}):/u;
const LONGEST_PARAGRAPH = 1200;

/** The words before the colon with which a paragraph begins: "Phòng, chống dịch bệnh:". */
function labelOf(text: string, start: number): string {
  const line = text.lastIndexOf('\n', start) + 1;
  if (start - line > LONGEST_PARAGRAPH) return '';
  return LABEL.exec(text.slice(line, Math.min(line + 100, start)))?.[1] ?? '';
}

/**
 * Gathers what speaks of a figure.
 * @param titles those over it, the nearest first @param total the subject of the figure that it is a part of
 */
export function evidenceOf(
  figure: Figure,
  around: Around,
  titles: readonly string[],
  total: string | null,
  speech: Speech,
): Evidence {
  const called = figure.subject ?? '';
  const { thing, measure } = parted(around.isOutOf ? called.replace(ASSIGNED, ' ') : called, speech);
  const said: (readonly [Place, string])[] = [
    ['measure', measure],
    ['own', around.own],
    ['thing', thing],
    ['behind', around.behind],
    ['lead', around.lead],
    ['sentence', around.sentence],
    ['farther', around.farther],
    ['before', around.before],
    ['head', around.head],
    ['label', around.label],
    ['listed', around.listed],
    ['total', total ?? ''],
    ...titles.map((title, at): readonly [Place, string] => [at === 0 ? 'title' : 'higher', title]),
  ];
  const texts = said.map(([place, words]) => ({ place, spoken: speech.of(words) }));
  const tokens = new Map<string, number>();
  const add = (all: readonly string[], weight: number): void => {
    for (const token of all) if ((tokens.get(token) ?? 0) < weight) tokens.set(token, weight);
  };
  for (const { place, spoken } of texts) add(spoken.tokens, WEIGHTS[place]);
  // Verb and noun stand on both sides of the number: "hủy 3 giấy chứng nhận".
  const both = speech.of(`${around.own} ${around.behind}`);
  add(both.tokens, WEIGHTS.own);
  const noun = speech.of(figure.unit);
  for (const word of noun.told) if (!saidBesides(word, texts, noun.folded)) tokens.set(word, NOUN);
  add(noun.tokens, NOUN);
  const circumstances = circumstancesIn(around.sentence, around.behind, speech);
  for (const token of circumstances) tokens.set(token, (tokens.get(token) ?? 0) * CIRCUMSTANCE);
  const subject = new Map<string, number>();
  for (const word of speech.of(thing).told) subject.set(word, WEIGHTS.thing);
  for (const word of speech.of(measure).told) subject.set(word, 1);
  for (const word of texts[1]!.spoken.told) if (!subject.has(word)) subject.set(word, ASIDE);
  const fresh = speech.of(around.fresh.replace(PLANNED, ' ')).told.filter((word) => !circumstances.has(word));
  for (const word of circumstances) subject.delete(word);
  return { tokens, fresh, subject, texts, noun: noun.tokens };
}

/** "kế hoạch cả năm là": whether some words tell no more than that something is planned. */
export const saysOnlyPlanned = (words: string): boolean => telling(words.replace(PLANNED, ' ')).length === 0;

/** "Lúa xuân: diện tích gieo trồng" → thing and measure. */
function parted(subject: string, speech: Speech): { readonly thing: string; readonly measure: string } {
  const colon = subject.lastIndexOf(': ');
  // "Thu ngân sách: xã Đầu Nguồn" measures what stands first.
  if (colon >= 0 && speech.of(subject.slice(colon + 2)).told.length === 0)
    return { thing: '', measure: subject.slice(0, colon) };
  return colon < 0
    ? { thing: '', measure: subject }
    : { thing: subject.slice(0, colon), measure: subject.slice(colon + 2) };
}

/** Whether a word of the counting noun stands somewhere near apart from the noun. */
function saidBesides(word: string, texts: Evidence['texts'], noun: string): boolean {
  return texts
    .slice(0, 4)
    .some(({ spoken }) => spoken.told.includes(word) && telling(spoken.folded.replaceAll(noun, ' ')).includes(word));
}
