import type { Catalogue } from '../../catalogue/index.ts';
import type { Reading } from '../../figure/index.ts';
import { type Context, type Proposal, propose, reasonSentence, Titles } from '../../propose/index.ts';
import { unpacked } from '../desk/index.ts';
import { theCatalogue } from './catalogue.ts';

/** A proposal with what a person sees of it. */
export interface ProposedFigure extends Omit<Proposal, 'reason' | 'others'> {
  readonly text: string;
  /** The figure's own words, its value and unit as written, and who set the plan. */
  readonly subject: string | null;
  readonly written: { readonly value: string; readonly unit: string };
  readonly assignedBy: string | null;
  readonly asOf: string | null;
  /** The sentence in which it stands, and where in that. */
  readonly quote: { readonly text: string; readonly start: number; readonly end: number };
  /** Titles over it, from the top. */
  readonly headings: readonly string[];
  readonly sector: string | null;
  readonly indicatorName: string | null;
  readonly breakdownName: string;
  readonly reason: string;
  readonly others: readonly { readonly indicator: string; readonly name: string }[];
}

/** What a person corrected of a report's head. */
export type CorrectedHead = Partial<Pick<Reading['head'], 'issuer' | 'period' | 'area'>>;

/** Takes the figures of a kept version for facts; made for a thread. */
export function proposeTask(content: Uint8Array, context: Context, corrected: CorrectedHead): ProposedFigure[] {
  const { document, reading } = unpacked(content);
  const catalogue = theCatalogue();
  const read = { reading: withHead(reading, corrected), text: document.text };
  const titles = new Titles(reading.outline, document.text);
  const figures = new Map(read.reading.figures.map((one) => [one.id, one]));
  return propose(read, catalogue, context).map((proposal) => {
    const figure = figures.get(proposal.figure)!;
    const { text, subject, value, unit, assignedBy, asOf, start, end } = figure;
    return {
      ...proposal,
      text,
      subject,
      written: { value, unit },
      assignedBy,
      asOf,
      quote: quoteOf(document.text, start, end),
      headings: titles.over(figure).reverse(),
      ...namedParts(proposal),
      reason: reasonSentence(proposal.reason, (code) => nameOf(catalogue, code) ?? code),
      others: proposal.others.map((code) => ({ indicator: code, name: nameOf(catalogue, code) ?? code })),
    };
  });
}

/** What a person reads of an indicator and a breakdown. */
export function namedParts({ indicator, breakdown }: Pick<Proposal, 'indicator' | 'breakdown'>) {
  const catalogue = theCatalogue();
  const sector = indicator === null ? null : (catalogue.indicator(indicator)?.sector ?? null);
  return { sector, indicatorName: nameOf(catalogue, indicator), breakdownName: catalogue.breakdownName(breakdown) };
}

const nameOf = (catalogue: Catalogue, code: string | null): string | null =>
  code === null ? null : (catalogue.indicator(code)?.name.vi ?? code);

/** Figures that had their period or area from the report have the corrected one. */
function withHead(reading: Reading, corrected: CorrectedHead): Reading {
  const { head } = reading;
  const figures = reading.figures.map((figure) => ({
    ...figure,
    period: figure.period === head.period ? (corrected.period ?? figure.period) : figure.period,
    area: figure.area === head.area ? (corrected.area ?? figure.area) : figure.area,
  }));
  return { ...reading, head: { ...head, ...corrected }, figures };
}

/** Characters that are shown on each side of a figure at most. */
const AROUND = 200;

/** The sentence round a place; long ones are cut. */
function quoteOf(text: string, start: number, end: number): ProposedFigure['quote'] {
  const line = Math.max(start - AROUND, text.lastIndexOf('\n', start - 1) + 1, 0);
  const before = text.slice(line, start);
  const from = line + Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + (/[.;] /.test(before) ? 2 : 1);
  const behind = text.slice(end, end + AROUND);
  const stop = behind.search(/[.;](?:\s|$)|\n/);
  const to = end + (stop < 0 ? behind.length : stop + (behind[stop] === '\n' ? 0 : 1));
  return { text: text.slice(from, to), start: start - from, end: end - from };
}
