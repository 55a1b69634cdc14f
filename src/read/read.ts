import type { Document, Figure, Head, OtherNumber, OutlineItem, Reading } from '../figure/index.ts';
import { type TableFigure, tableFigures } from './annex/figures.ts';
import { tablesOf } from './annex/tables.ts';
import { assemble, type Bound } from './assemble.ts';
import { type Candidate, candidatesOf, numbersApart } from './candidates.ts';
import { dateMentions } from './dateMentions.ts';
import { type Flow, flowsOf } from './flow.ts';
import { headOf } from './head.ts';
import { itemsOfFlows, outlineOf, sectionOf } from './outline.ts';
import { type TimeAndPlace, whenAndWhere } from './when.ts';

/**
 * Reads a document: its head, its outline, every figure with the part it plays, and every other number with the reason
 * why it is none. Never throws; a document without figures gives a reading without figures.
 */
export function read(document: Document): Reading {
  const flows = flowsOf(document);
  const outline = outlineOf(flows);
  const items = itemsOfFlows(flows, outline);
  const tables = tablesOf(flows);
  const candidates = candidatesOf(document, flows, tables);
  const amounts = candidates.map((found) => found.filter((candidate) => candidate.kind === 'figure'));
  const bound = assemble(flows, amounts, titlesOf(flows, outline, items));
  const head = headOf(flows, outline, tables);
  const times = timesOf(bound, head, flows, outline);
  const told = tableFigures(flows, tables, candidates, head);
  const sections = new Map<number, string[]>();
  for (const item of items) if (!sections.has(item)) sections.set(item, sectionOf(outline, item));
  return {
    head,
    outline,
    figures: bound.map((one, at) => {
      const figure = figureOf(one, sections.get(items[one.slot.flow.index]!) ?? [], times[at]!);
      const said = told.get(figure.candidate);
      return said === undefined ? figure : inTable(figure, said);
    }),
    others: othersOf(document, flows, candidates),
    dates: dateMentions(flows),
  };
}

function titlesOf(flows: readonly Flow[], outline: readonly OutlineItem[], items: Int32Array): string[] {
  return flows.map((flow) => outline[items[flow.index]!]?.title ?? '');
}

const idOf = (candidate: number): string => `f${candidate}`;

function timesOf(
  bound: readonly Bound[],
  head: Head,
  flows: readonly Flow[],
  outline: readonly OutlineItem[],
): TimeAndPlace[] {
  const order = new Map(bound.map((one, at) => [one.slot, at]));
  const figures = bound.map(({ slot, played, of }) => ({
    start: slot.start,
    end: slot.end,
    flow: slot.flow.index,
    role: played.role,
    unit: slot.unit,
    sentence: slot.sentence,
    bracket: slot.bracket,
    of: of === null ? -1 : order.get(of)!,
  }));
  return whenAndWhere({ head, flows, outline, figures });
}

function figureOf(bound: Bound, section: readonly string[], time: TimeAndPlace): Figure {
  const { slot, played } = bound;
  const { start, end } = slot.flow.range(slot.start, slot.end);
  const signed = played.role === 'change' || played.role === 'growth' || played.role === 'prior';
  return {
    id: idOf(slot.candidate),
    candidate: slot.candidate,
    start,
    end,
    text: slot.text,
    role: played.role,
    value: signed && played.sign < 0 ? `-${slot.value}` : slot.value,
    decimals: slot.decimals,
    unit: slot.unit === '' && bound.of !== null && played.role === 'level' ? bound.of.unit : slot.unit,
    of: bound.of === null ? null : idOf(bound.of.candidate),
    estimate: bound.estimate,
    hedge: bound.hedge,
    subject: bound.subject,
    section,
    note: slot.flow.note?.label ?? null,
    period: time.period,
    asOf: time.asOf,
    area: time.area,
    against: played.against,
    assignedBy: played.assignedBy,
    cue: played.cue,
    block: slot.flow.block,
    sentence: slot.sentenceNo,
    clause: slot.clauseNo,
  };
}

/** A figure of a table of indicators: what the table says stands before what its cell's words would. */
function inTable(figure: Figure, said: TableFigure): Figure {
  const { role, sign, of, unit, estimate, subject, against, assignedBy, cue } = said;
  const value = figure.value.replace(/^-/, '');
  return {
    ...figure,
    role,
    value: sign < 0 ? `-${value}` : value,
    unit,
    of: of === null ? null : idOf(of),
    estimate,
    hedge: estimate ? 'expected' : null,
    subject,
    period: said.period ?? figure.period,
    asOf: null,
    area: said.area ?? figure.area,
    against,
    assignedBy,
    cue: cue === 'tăng' && sign < 0 ? 'giảm' : cue,
  };
}

function othersOf(
  document: Document,
  flows: readonly Flow[],
  candidates: readonly (readonly Candidate[])[],
): OtherNumber[] {
  const others: OtherNumber[] = [];
  candidates.forEach((found, at) => {
    for (const candidate of found) {
      if (candidate.kind === 'figure') continue;
      const { start, end } = flows[at]!.range(candidate.start, candidate.end);
      others.push({ candidate: candidate.candidate, start, end, text: candidate.text, kind: candidate.kind });
    }
  });
  others.push(...numbersApart(document, flows, candidates));
  return others.sort((a, b) => a.start - b.start);
}
