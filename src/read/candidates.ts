import type { Document, OtherNumber } from '../figure/index.ts';
import { fold, joinNumbers, NUMBER_SOURCE, NumberPlace, notFigure, parseNumber, unitOf } from '../language/vi/index.ts';
import { spreadKinds } from './alike.ts';
import type { Flow } from './flow.ts';
import { givenUnits } from './givenUnits.ts';
import { understoodUnits } from './understoodUnits.ts';

/** One match of digits in the document, counted from 1 over the whole of its text; offsets are in the flow's text. */
export interface Candidate {
  readonly candidate: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'figure' | OtherNumber['kind'];
  /** Plain decimal with the digits given: 2.620 tỷ 5 triệu → `2620.005`; `1` for 01. Of an amount of two numbers the whole. */
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

/** A number of a flow on its way to a candidate. */
export interface Numeral {
  readonly place: NumberPlace;
  readonly candidate: number;
  kind: Candidate['kind'];
  unit: string;
  unitEnd: number;
  /** How the unit was found: behind the number, shared with the next number, or nowhere yet. */
  source: 'behind' | 'shared' | 'none';
  slash: 'over' | null;
  cont: boolean;
  range: 'from' | 'to' | null;
  value: string;
  decimals: number;
}

/** The candidates of each flow, in order. Numbers that lie in no flow are given by `numbersApart`. */
export function candidatesOf(document: Document, flows: readonly Flow[]): Candidate[][] {
  const starts = startsOf(document.text);
  return flows.map((flow) => candidatesOfFlow(flow, starts));
}

/** Numbers of the document that lie in no flow: marks of notes, and page numbers between two halves of a paragraph. */
export function numbersApart(
  document: Document,
  flows: readonly Flow[],
  found: readonly (readonly Candidate[])[],
): OtherNumber[] {
  const seen = new Set(found.flatMap((candidates) => candidates.map((candidate) => candidate.candidate)));
  const marks = document.notes.flatMap((note) => note.marks);
  const apart: OtherNumber[] = [];
  let count = 0;
  for (const match of document.text.matchAll(new RegExp(NUMBER_SOURCE, 'g'))) {
    count += 1;
    if (seen.has(count)) continue;
    const start = match.index;
    const end = start + match[0].length;
    const isMark = marks.some((mark) => mark.start <= start && end <= mark.end);
    const isLabel = document.notes.some(
      (note) => note.place !== null && note.place.start - 8 <= start && end <= note.place.end,
    );
    apart.push({ candidate: count, start, end, text: match[0], kind: isMark || isLabel ? 'note' : 'page' });
  }
  return flows.length === 0 ? [] : apart;
}

function startsOf(text: string): Map<number, number> {
  const starts = new Map<number, number>();
  for (const match of text.matchAll(new RegExp(NUMBER_SOURCE, 'g'))) starts.set(match.index, starts.size + 1);
  return starts;
}

function candidatesOfFlow(flow: Flow, starts: ReadonlyMap<number, number>): Candidate[] {
  const numerals = numeralsOf(flow, starts);
  if (numerals.length === 0) return [];
  tellKinds(numerals);
  spreadKinds(numerals);
  givenUnits(numerals);
  understoodUnits(numerals);
  joinAmounts(numerals);
  return numerals.map(asCandidate);
}

function numeralsOf(flow: Flow, starts: ReadonlyMap<number, number>): Numeral[] {
  const folded = fold(flow.text);
  const numerals: Numeral[] = [];
  for (const match of flow.text.matchAll(new RegExp(NUMBER_SOURCE, 'g'))) {
    for (const [from, to, candidate] of piecesOf(flow, match.index, match.index + match[0].length, starts)) {
      const place = new NumberPlace(flow.text, folded, from, to);
      const { value, decimals } = parseNumber(place.written);
      numerals.push({
        ...{ place, candidate, kind: 'figure', unit: '', unitEnd: to, source: 'none' },
        ...{ slash: null, cont: false, range: null, value, decimals },
      });
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
  const pieces: [number, number, number][] = [];
  for (let at = start; at < end; at++) {
    const candidate = /\d/.test(flow.text[at]!) ? starts.get(flow.place(at)) : undefined;
    if (candidate === undefined) continue;
    const last = pieces.at(-1);
    if (last !== undefined) last[1] = at;
    pieces.push([at, end, candidate]);
    if (pieces.length === 1 && flow.place(end - 1) - flow.place(at) === end - 1 - at) break;
  }
  return pieces;
}

function tellKinds(numerals: Numeral[]): void {
  for (let index = 0; index < numerals.length; ) {
    const numeral = numerals[index]!;
    const reason = notFigure(numeral.place);
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
function skipUnit(numerals: Numeral[], index: number): number {
  const { place } = numerals[index]!;
  const end = permilleEnd(place) ?? place.unit?.end ?? place.end;
  let next = index + 1;
  while (next < numerals.length && numerals[next]!.place.start < end) {
    numerals[next]!.kind = 'unit';
    next += 1;
  }
  return next;
}

/** "21,50/00" is 21,5 ‰: where the sign ends, or null. */
export function permilleEnd(place: NumberPlace): number | null {
  const found = /^ ?\/ ?00(?!\d)/.exec(place.folded.slice(place.end, place.end + 6));
  return found === null ? null : place.end + found[0].length;
}

/** Makes one amount of "5.595 tỷ 300 triệu đồng". */
function joinAmounts(numerals: Numeral[]): void {
  for (let index = numerals.length - 2; index >= 0; index--) {
    const first = numerals[index]!;
    const second = numerals[index + 1]!;
    if (first.kind !== 'figure' || second.kind !== 'figure' || second.cont || first.source !== 'behind') continue;
    const between = first.place.folded.slice(first.unitEnd, second.place.start);
    if (between.trim() !== '' || /đồng|usd/.test(first.place.folded.slice(first.place.end, first.unitEnd))) continue;
    const [upper, lower] = [unitOf(first.unit), unitOf(second.unit)];
    if (upper.kind !== 'money' || lower.kind !== 'money') continue;
    const joined = joinNumbers(first, second, upper.power - lower.power);
    if (joined === null) continue;
    Object.assign(first, joined, {
      unit: first.unit.replace(/ đồng$/, second.unit.endsWith('usd') ? ' usd' : ' đồng'),
    });
    second.cont = true;
  }
}

function asCandidate(numeral: Numeral): Candidate {
  const { place, candidate, kind, unit, unitEnd, slash, cont, range, value, decimals } = numeral;
  return {
    candidate,
    start: place.start,
    end: place.end,
    text: place.written,
    kind,
    value,
    decimals,
    unit,
    unitEnd,
    slash,
    cont,
    range,
  };
}
