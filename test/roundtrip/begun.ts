import { theOutlines } from '../../src/app/reports/outlines.ts';
import { placeOfDate } from '../../src/app/reports/place.ts';
import type { Answers, AreaId, Paper, ReportBody } from '../../src/figure/index.ts';
import { fold } from '../../src/language/vi/index.ts';
import { beginReport, type Names, paperOf } from '../../src/write/index.ts';
import { answersOfDemonstration, areaOf } from './demonstration.ts';
import { catalogue } from './written.ts';

let answers: Answers | null = null;
export const demonstrationAnswers = (): Answers => (answers ??= answersOfDemonstration());

export const NAMES: Names = {
  indicator: (code) => catalogue.indicator(code) ?? undefined,
  breakdownName: (breakdown) => catalogue.breakdownName(breakdown),
  memberPlace: (cut) => catalogue.memberPlace(cut),
  areaName: (id) => areaOf.get(id)!.name,
};

/** A report as it is begun from an outline over the demonstration, signed. */
export function begun(outline: string, area: AreaId, period: string): { body: ReportBody; paper: Paper } {
  const found = theOutlines().find(({ code }) => code === outline)!;
  const { name, level } = areaOf.get(area)!;
  const where = { area, areaName: name, areaLevel: level, period, signer: 'Nguyễn Văn Thử', place: placeOfDate(name) };
  const body = beginReport(found, where, demonstrationAnswers(), NAMES);
  const signed = { ...body, head: { ...body.head, number: 12, date: '2026-06-25' } };
  return { body: signed, paper: paperOf(signed, { madeUp: true, draft: false, names: NAMES }) };
}

/** Areas by their folded names, as the ledger gives them to the reader of a file. */
export const areasByName = (...ids: readonly AreaId[]): ReadonlyMap<string, AreaId> =>
  new Map(ids.map((id) => [fold(areaOf.get(id)!.name), id]));
