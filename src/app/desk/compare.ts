import type { Document, FindingAcross, PlaceAcross } from '../../figure/index.ts';
import type { Section } from '../index.ts';
import { acrossReports } from '../index.ts';
import { type Content, unpacked } from './content.ts';

/** A version that is to be held against others, as it is kept. */
export interface Compared {
  /** What a person calls it. */
  readonly name: string;
  readonly content: Uint8Array;
  /** Period and area where a person corrected them. */
  readonly corrected: { readonly period?: string; readonly area?: string };
}

/** A figure of one of the versions, with the words around it. */
export interface PlaceInWords {
  /** Its number among those compared, from 0. */
  readonly document: number;
  readonly figure: string | null;
  readonly before: string;
  readonly text: string;
  readonly after: string;
  /** Label and title; null before the first heading. */
  readonly section: string | null;
}

export interface Comparison {
  readonly findings: readonly (Pick<FindingAcross, 'code' | 'rule' | 'severity' | 'stated' | 'computed' | 'message'> & {
    readonly places: readonly PlaceInWords[];
  })[];
  /** Figures that found a counterpart, of how many. */
  readonly compared: number;
  readonly figures: number;
}

/** Characters that are shown on each side of a figure. */
const AROUND = 90;

/** What was read, as a person corrected it: figures that had their period or area from the report have the corrected one. */
function correctedReading({ reading }: Content, { period, area }: Compared['corrected']): Content['reading'] {
  const { head } = reading;
  const figures = reading.figures.map((figure) => ({
    ...figure,
    period: period !== undefined && figure.period === head.period ? period : figure.period,
    area: area !== undefined && figure.area === head.area ? area : figure.area,
  }));
  return { ...reading, head: { ...head, period: period ?? head.period, area: area ?? head.area }, figures };
}

/** Cells of one row, told apart. */
const cellsApart = (words: string): string => words.replace(/\t[\t ]*/g, ' · ');

/** Words within the paragraph or the row, cut between words. */
function around({ text }: Document, { start, end }: PlaceAcross) {
  const from = Math.max(start - AROUND, text.lastIndexOf('\n', start - 1) + 1, 0);
  const line = text.indexOf('\n', end);
  const to = Math.min(end + AROUND, line < 0 ? text.length : line);
  const before = cellsApart(text.slice(from, start));
  const after = cellsApart(text.slice(end, to));
  const isCut = from > 0 && text[from - 1] !== '\n';
  return {
    before: isCut ? `…${before.replace(/^\S{0,30}\s/, ' ')}` : before.trimStart(),
    text: text.slice(start, end),
    after: to < text.length && text[to] !== '\n' ? `${after.replace(/\s\S{0,30}$/, ' ')}…` : after.trimEnd(),
  };
}

const sectionAt = (sections: readonly Section[], place: number): string | null => {
  const section = sections.findLast(({ start }) => start <= place);
  return section ? `${section.label} ${section.title}`.trim() : null;
};

/** Holds kept versions against one another. */
export function compareTask(given: readonly Compared[]): Comparison {
  const contents = given.map(({ content }) => unpacked(content));
  const { findings, compared } = acrossReports(
    contents.map((content, index) => ({
      file: given[index]!.name,
      document: content.document,
      reading: correctedReading(content, given[index]!.corrected),
    })),
  );
  const inWords = (place: PlaceAcross): PlaceInWords => {
    const { document, reading, sections } = contents[place.document]!;
    const figure = reading.figures.find(({ start, end }) => start < place.end && end > place.start);
    return {
      document: place.document,
      figure: figure?.id ?? null,
      ...around(document, place),
      section: sectionAt(sections, place.start),
    };
  };
  return {
    findings: findings.map(({ code, rule, severity, stated, computed, message, at }) => ({
      code,
      rule,
      severity,
      stated,
      computed,
      message,
      places: at.map(inWords),
    })),
    compared,
    figures: contents.reduce((sum, { reading }) => sum + reading.figures.length, 0),
  };
}
