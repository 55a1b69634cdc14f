import { type Interval, scaled } from '../../figure/index.ts';
import { fold, monthsOf, oneOf, pattern, word } from '../../language/vi/index.ts';
import { hasWord, labelOf, wordAt } from '../label.ts';
import { type Measure, measureOf, PERCENT } from '../measure.ts';
import { sameThings, type Term } from '../view.ts';
import { RANKED, type Reports } from './reports.ts';
import { dayWithin, spanOf } from './times.ts';
import {
  BASIS_WORDS,
  EMPTY_PHRASES,
  GIVERS,
  KIND_WORDS,
  OFFICE_WORK,
  SHORT_FORMS,
  STATE_WORDS,
  VAGUE_PHRASES,
} from './words.vi.ts';

/** What a figure is of, as far as two authors would say it alike: the key by which figures of two reports are one. */
export interface Quantity {
  readonly term: Term;
  /** The figure whose words name it: a plan and an earlier amount are named by the level they stand beside. */
  readonly host: Term;
  readonly measure: Measure;
  /** Words that tell it from others; all of them must be met in the other report too. */
  readonly telling: ReadonlySet<string>;
  /** Words that its unit all but says. */
  readonly kind: ReadonlySet<string>;
  /** Words of the totals that it is a part of. */
  readonly chain: ReadonlySet<string>;
  /** Words of the titles above it. */
  readonly titles: ReadonlySet<string>;
  /** Whether its own words are such as may be said of anything, so that the titles above must say of what. */
  readonly vague: boolean;
  /** Words that make another quantity of the same ones. */
  readonly state: string;
  /** Who set the plan; empty for what was done, and where nothing says so. */
  readonly giver: string;
  readonly planned: boolean;
  /** Whose number it is, where every office counts its own; null for what is the place's. */
  readonly owner: string | null;
  /** What the figure may stand for, in its dimension's own unit. */
  readonly amount: Interval;
  readonly area: string;
  readonly period: string;
  readonly asOf: string | null;
}

const whole = (phrases: readonly string[]): RegExp => pattern(word(oneOf(phrases)), 'g');
const EMPTY = whole(EMPTY_PHRASES);
const KIND = whole(KIND_WORDS);
const VAGUE = whole(VAGUE_PHRASES);
const SHORT = whole(Object.keys(SHORT_FORMS));
/** Dates, years and "5 tháng": numbers that say when. Others (trẻ 5 tuổi, sản phẩm 3 sao) tell quantities apart. */
const WHEN =
  /\d{1,2}\/\d{1,2}(?:\/\d{4})?|(?:19|20)\d\d(?: ?- ?(?:19|20)\d\d)?|(?:tháng|quý|năm|lần thứ) \d{1,2}(?!\d)|\d{1,2} (?:tháng|quý|năm|ngày)/g;
const WORDS = /[\p{L}\d]+/gu;
const MOST_CHAIN = 3;
const MOST_TITLE = 120;

const folded = (text: string): string => fold(text.normalize('NFC'));

/** A phrase in the words that all authors share: no place, no time, short forms written out. */
function plainWords(text: string, areas: readonly string[]): string {
  let plain = folded(text);
  for (const area of areas) plain = plain.replaceAll(area, ' ');
  return plain.replace(SHORT, (short) => SHORT_FORMS[short] ?? short).replace(WHEN, ' ');
}

/** "Trong tháng 6 trồng rừng": the number of the month, where its word was taken for the time already. */
function withoutMonth(words: Set<string>, period: string): Set<string> {
  const months = monthsOf(period);
  if (months) for (const month of [months.last, months.last - months.first + 1]) words.delete(String(month));
  return words;
}

const setOf = (text: string): Set<string> => new Set(text.match(WORDS) ?? []);

const tellingOf = (plain: string): Set<string> => setOf(plain.replace(EMPTY, ' ').replace(KIND, ' '));

/** Where a figure's area is several places, all of them in one order; empty where one has no name. */
export function areaKey(area: string): string {
  const places = folded(area)
    .split(';')
    .map((place) => place.trim());
  return places.some((place) => !place.includes(' ') || place === 'thị trấn') ? '' : places.sort().join('; ');
}

const RANK_BEFORE = /(?:xếp|đứng|hạng|vị trí)(?: thứ| hạng| vị trí| thứ hạng)? ?$/u;
const RANK_REACH = 24;

/** Whether a level is a place in a ranking: its unit says so, or "xếp thứ" stands before it. */
function isRank(reports: Reports, term: Term): boolean {
  if (term.figure.role !== 'level') return false;
  if (term.measure?.dimension === RANKED) return true;
  return RANK_BEFORE.test(reports.viewOf(term).before(reports.local(term), RANK_REACH));
}

function measureHere(reports: Reports, term: Term): Measure | null {
  return isRank(reports, term) ? measureOf('hạng') : term.measure;
}

/** The figure whose words name this one's quantity. */
function hostOf(reports: Reports, term: Term): Term {
  if (term.figure.role === 'level') return term;
  const host = reports.subjectOf(term);
  return host?.figure.role === 'level' ? host : term;
}

function chainOf(reports: Reports, host: Term, areas: readonly string[]): Set<string> {
  const chain = new Set<string>();
  let total = reports.subjectOf(host);
  for (let step = 0; total && total !== host && step < MOST_CHAIN; step += 1) {
    for (const one of tellingOf(plainWords(total.figure.subject ?? '', areas))) chain.add(one);
    total = reports.subjectOf(total);
  }
  return chain;
}

function titlesOf(reports: Reports, term: Term, areas: readonly string[]): Set<string> {
  const titles = reports.titlesOf(term).map(({ title }) => title.slice(0, MOST_TITLE));
  return tellingOf(plainWords(titles.join(' ; '), areas));
}

/** The words that make another quantity of the same ones, of its subject and of the text beside the number. */
function stateOf(plain: string, label: string): string {
  const states = STATE_WORDS.filter((state) => wordAt(plain, state) >= 0);
  const basis = BASIS_WORDS.filter((word) => wordAt(label, word) >= 0);
  return [...states, ...basis].join(' ');
}

/**
 * Whose number it is: what an office does for itself (văn bản ban hành, hội nghị), and all that a bank, a school or a union
 * reports, is its own; the rest is the place's, whoever reports it.
 */
function ownerOf(reports: Reports, term: Term, plain: string): string | null {
  const { name, onItself } = reports.officeOf(term);
  return onItself || hasWord(`${plain} ${term.figure.unit}`, OFFICE_WORK) ? name : null;
}

/** "Dự toán tỉnh giao": who set the plan, by the reader's word or the plan's own. */
function giverOf(term: Term): string {
  if (term.figure.role !== 'target') return '';
  const said = folded(term.figure.assignedBy ?? term.figure.subject ?? '');
  return GIVERS.find((giver) => wordAt(said, giver) >= 0) ?? '';
}

/**
 * What names a figure: its own words or, where these only say when ("thu ngân sách tháng 6 đạt …, lũy kế 6 tháng đạt
 * …"), those of the like amount before it in the sentence.
 */
function wordsOf(reports: Reports, host: Term, areas: readonly string[]): { plain: string; telling: Set<string> } {
  const view = reports.viewOf(host);
  const local = reports.local(host);
  for (let term: Term | null = local; term !== null; term = view.previous(term)) {
    if (term.figure.sentence !== local.figure.sentence) break;
    if (term !== local && (term.figure.role !== 'level' || !sameThings(term, local))) continue;
    const plain = plainWords(term.figure.subject ?? '', areas);
    const telling = withoutMonth(tellingOf(plain), term.figure.period);
    if (telling.size > 0) return { plain, telling };
  }
  return { plain: '', telling: new Set() };
}

/** What a figure may stand for, in its dimension's own unit. */
export const amountOf = (term: Term, measure: Measure): Interval => scaled(term.range, measure.factor);

/**
 * What a level, a plan or an earlier amount is of; null where it has no unit, no place, no period, or no word that would
 * tell it from others (a cell of a table under nothing but "Diện tích").
 */
export function quantityOf(reports: Reports, term: Term): Quantity | null {
  const { role } = term.figure;
  if (role !== 'level' && role !== 'target') return null;
  const host = hostOf(reports, term);
  const measure = measureHere(reports, term);
  const area = areaKey(term.figure.area);
  if (measure === null || area === '' || term.figure.period === '') return null;
  const areas = area.split('; ');
  const { plain, telling } = wordsOf(reports, host, areas);
  const unit = setOf(folded(term.figure.unit));
  const kind = setOf((plain.match(KIND) ?? []).join(' '));
  for (const one of unit) if (telling.size > 1 && telling.delete(one)) kind.add(one);
  if (telling.size === 0) return null;
  return {
    term,
    host,
    measure,
    telling,
    kind,
    chain: chainOf(reports, host, areas),
    titles: titlesOf(reports, host, areas),
    vague: tellingOf(plain.replace(VAGUE, ' ')).size === 0,
    state: stateOf(plain, labelOf(reports.viewOf(host), reports.local(host))),
    giver: giverOf(term),
    planned: role === 'target',
    owner: ownerOf(reports, term, plain),
    amount: amountOf(term, measure),
    area,
    period: term.figure.period,
    asOf: term.figure.asOf,
  };
}

/** When and where: two quantities can only be one where these are the same. */
export const keyOf = (quantity: Quantity, period = quantity.period, asOf = quantity.asOf): string =>
  keyWith(quantity, quantity.area, spanOf(period), dayWithin(period, asOf));

export function keyWith({ planned, measure }: Quantity, area: string, span: string, day: string): string {
  return [planned ? 'plan' : 'done', measure.dimension, area, span, planned ? '' : day].join('|');
}

/** Percentages, averages and yields do not add up over places or months. */
export const addsUp = ({ measure, state }: Quantity): boolean =>
  measure.dimension !== PERCENT &&
  measure.dimension !== RANKED &&
  !measure.dimension.includes('/') &&
  !state.includes('bình quân');

/** How alike two quantities are named. */
export interface Likeness {
  /** 0 to 1; only good for choosing between several. */
  readonly score: number;
  /** Whether they are named by the same telling words, so that nothing else can be meant. */
  readonly certain: boolean;
}

const within = (words: ReadonlySet<string>, ...sets: readonly ReadonlySet<string>[]): boolean => {
  for (const one of words) if (!sets.some((set) => set.has(one))) return false;
  return true;
};

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 && b.size === 0) return 1;
  let shared = 0;
  for (const one of a) if (b.has(one)) shared += 1;
  return shared / (a.size + b.size - shared);
}

/** Two totals that have no word in common make two quantities of parts named alike ("ngân sách tỉnh" of two funds). */
const chained = (a: Quantity, b: Quantity): boolean =>
  a.chain.size === 0 || b.chain.size === 0 || overlap(a.chain, b.chain) > 0;

/** How much of the titles must be the same where the subjects say too little. */
const TITLED = 0.5;

/**
 * Whether two quantities, of one time and place already, are one, and how surely: each telling word of either must
 * stand in the other, in its subject or (for a heading in one report is a part of the sentence in another) among the words of
 * its titles and totals. Null where they are not one.
 */
export function likeness(a: Quantity, b: Quantity): Likeness | null {
  if (a.state !== b.state || a.measure.dimension !== b.measure.dimension) return null;
  if (a.giver !== b.giver && a.giver !== '' && b.giver !== '') return null;
  if (a.owner !== b.owner) return null;
  if (!sameNoun(a.measure, b.measure) || !chained(a, b)) return null;
  let shared = 0;
  for (const one of a.telling) if (b.telling.has(one)) shared += 1;
  if (shared === 0) return null;
  if (!within(a.telling, b.telling, b.kind, b.chain, b.titles)) return null;
  if (!within(b.telling, a.telling, a.kind, a.chain, a.titles)) return null;
  if ((a.vague || b.vague) && (a.titles.size === 0 || overlap(a.titles, b.titles) < TITLED)) return null;
  const named = overlap(a.telling, b.telling);
  const score =
    0.5 * named + 0.15 * overlap(a.kind, b.kind) + 0.2 * overlap(a.titles, b.titles) + 0.15 * overlap(a.chain, b.chain);
  const placed = a.chain.size === 0 || b.chain.size === 0 ? shared > 1 || a.chain.size === b.chain.size : true;
  return { score, certain: named === 1 && placed };
}

function sameNoun(a: Measure, b: Measure): boolean {
  if (a.noun === b.noun || a.noun === '' || b.noun === '') return true;
  return a.noun.startsWith(`${b.noun} `) || b.noun.startsWith(`${a.noun} `);
}
