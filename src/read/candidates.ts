import type { Document, OtherNumber } from '../figure/index.ts';
import { joinNumbers, NUMBER_SOURCE, notFigure, unitOf } from '../language/vi/index.ts';
import { spreadKinds } from './alike.ts';
import { type Table, tablesOf } from './annex/tables.ts';
import type { Flow } from './flow.ts';
import { recipientFlows } from './foot.ts';
import { givenUnits, permilleEnd } from './givenUnits.ts';
import { Numeral } from './numeral.ts';
import { tableUnits } from './tableUnits.ts';
import { understoodUnits } from './understoodUnits.ts';

/** One match of digits in the document, counted from 1 over the whole of its text; offsets are in the flow's text. */
export interface Candidate {
  readonly candidate: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'figure' | OtherNumber['kind'];
  /** Plain decimal with the digits given: `2.620`; `1` for 01. Of an amount of two numbers the whole, on the first. */
  readonly value: string;
  readonly decimals: number;
  /** Unit of measure in its canonical form, or counting noun as written, lower case; '' where there is none. */
  readonly unit: string;
  /** Behind the unit; `end` where none stands directly behind the number. */
  readonly unitEnd: number;
  /** Whether it stands behind a slash that follows the number before it (and its unit): 25/51, 18 lớp/630 học viên. */
  readonly slash: 'over' | null;
  /** Second number of one amount: 5.595 tỷ 300 triệu đồng. */
  readonly cont: boolean;
  /** End of a range "từ 20-30%", "10 đến 13 tiêu chí". */
  readonly range: 'from' | 'to' | null;
}

const NUMBERS = new RegExp(NUMBER_SOURCE, 'g');

/** The candidates of each flow, in order. Numbers that lie in no flow are given by `numbersApart`. */
export function candidatesOf(
  document: Document,
  flows: readonly Flow[],
  tables: readonly Table[] = tablesOf(flows),
): Candidate[][] {
  const starts = startsOf(document.text);
  const numerals = flows.map((flow) => readNumerals(flow, starts));
  for (const at of recipientFlows(flows))
    for (const numeral of numerals[at]!) if (numeral.isFigure) numeral.kind = 'which';
  tableUnits(flows, numerals, tables);
  return numerals.map((found) => found.map(asCandidate));
}

/** Numbers of the document that lie in no flow: marks of notes, and page numbers between two halves of a paragraph. */
export function numbersApart(
  document: Document,
  flows: readonly Flow[],
  found: readonly (readonly Candidate[])[],
): OtherNumber[] {
  if (flows.length === 0) return [];
  const seen = new Set<number>();
  for (const candidates of found) for (const { candidate } of candidates) seen.add(candidate);
  const apart: OtherNumber[] = [];
  let candidate = 0;
  for (const match of document.text.matchAll(NUMBERS)) {
    candidate += 1;
    if (seen.has(candidate)) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    apart.push({ candidate, start, end, text: match[0], kind: isOfNote(document, start, end) ? 'note' : 'page' });
  }
  return apart;
}

/** Whether a range is a note's mark, or the label that stands before the note's own words. */
function isOfNote(document: Document, start: number, end: number): boolean {
  return document.notes.some(
    ({ marks, place }) =>
      marks.some((mark) => mark.start <= start && end <= mark.end) ||
      (place !== null && place.start - 8 <= start && end <= place.end),
  );
}

/** Where each number of the document begins, and its count. */
function startsOf(text: string): Map<number, number> {
  const starts = new Map<number, number>();
  for (const match of text.matchAll(NUMBERS)) starts.set(match.index, starts.size + 1);
  return starts;
}

/** The numbers of one flow, with all that its own words say of them. */
function readNumerals(flow: Flow, starts: ReadonlyMap<number, number>): Numeral[] {
  const numerals = numeralsOf(flow, starts);
  if (numerals.length === 0) return numerals;
  tellKinds(numerals);
  spreadKinds(numerals);
  givenUnits(numerals);
  understoodUnits(numerals);
  joinAmounts(numerals);
  return numerals;
}

function numeralsOf(flow: Flow, starts: ReadonlyMap<number, number>): Numeral[] {
  const numerals: Numeral[] = [];
  for (const match of flow.text.matchAll(NUMBERS)) {
    for (const [from, to, candidate] of piecesOf(flow, match.index, match.index + match[0].length, starts)) {
      numerals.push(new Numeral(flow.text, flow.folded, from, to, candidate));
    }
  }
  return numerals;
}

/** A run of digits of the flow, cut where it joins two numbers of the document (a note's mark stood between them). */
function piecesOf(
  flow: Flow,
  start: number,
  end: number,
  starts: ReadonlyMap<number, number>,
): [number, number, number][] {
  const place = flow.place(start);
  const first = starts.get(place);
  if (first !== undefined && flow.place(end - 1) - place === end - 1 - start) return [[start, end, first]];
  const pieces: [number, number, number][] = [];
  for (let at = start; at < end; at++) {
    const candidate = /\d/.test(flow.text[at]!) ? starts.get(flow.place(at)) : undefined;
    if (candidate === undefined) continue;
    const last = pieces.at(-1);
    if (last !== undefined) last[1] = at;
    pieces.push([at, end, candidate]);
  }
  return pieces;
}

function tellKinds(numerals: readonly Numeral[]): void {
  for (let index = 0; index < numerals.length; ) {
    const reason = notFigure(numerals[index]!.place);
    if (reason === null) {
      index = skipUnit(numerals, index);
      continue;
    }
    do {
      numerals[index]!.kind = reason.kind;
      index += 1;
    } while (index < numerals.length && numerals[index]!.place.start < reason.end);
  }
}

/** Numbers inside the unit of a figure are part of it: m2, /10.000 dân, 0/00. Returns the next index. */
function skipUnit(numerals: readonly Numeral[], index: number): number {
  const { place } = numerals[index]!;
  let next = index + 1;
  if (next >= numerals.length) return next;
  const end = permilleEnd(place) ?? place.unit?.end ?? place.end;
  while (next < numerals.length && numerals[next]!.place.start < end) {
    numerals[next]!.kind = 'unit';
    next += 1;
  }
  return next;
}

/** Makes one amount of "5.595 tỷ 300 triệu đồng", from the last pair to the first. */
function joinAmounts(numerals: readonly Numeral[]): void {
  for (let index = numerals.length - 2; index >= 0; index--) {
    const first = numerals[index]!;
    const second = numerals[index + 1]!;
    if (!isOpenAmount(first, second)) continue;
    const [upper, lower] = [unitOf(first.unit), unitOf(second.unit)];
    if (upper.kind !== 'money' || lower.kind !== 'money') continue;
    const joined = joinNumbers(first, second, upper.power - lower.power);
    if (joined === null) continue;
    first.value = joined.value;
    first.decimals = joined.decimals;
    if (second.unit.endsWith('usd')) first.unit = first.unit.replace(/đồng$/, 'usd');
    second.cont = true;
  }
}

/** Whether a scale word alone (tỷ, triệu) and nothing else stands between two figures. */
function isOpenAmount(first: Numeral, second: Numeral): boolean {
  if (!first.isFigure || !second.isFigure || second.cont || first.source !== 'behind') return false;
  if (second.place.start - first.unitEnd > 2) return false;
  const { folded } = first.place;
  return (
    folded.slice(first.unitEnd, second.place.start).trim() === '' &&
    !/đồng|đ$|usd/.test(folded.slice(first.place.end, first.unitEnd))
  );
}

function asCandidate(numeral: Numeral): Candidate {
  const { place } = numeral;
  return {
    candidate: numeral.candidate,
    start: place.start,
    end: place.end,
    text: place.written,
    kind: numeral.kind,
    value: numeral.value,
    decimals: numeral.decimals,
    unit: numeral.kind === 'figure' ? numeral.unit : '',
    unitEnd: numeral.unitEnd,
    slash: numeral.slash,
    cont: numeral.cont,
    range: numeral.range,
  };
}
