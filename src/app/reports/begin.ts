import type { NewReport, ReportCard } from '../../contract/index.ts';
import { type Answers, type Area, periodOf, type ReportBody } from '../../figure/index.ts';
import { addReport } from '../../keep/index.ts';
import { beginReport as begun, chipsOf, isOfKind, rolledForward } from '../../write/index.ts';
import { askedArea, askedPeriod, deskOf, type FactsDesk } from '../facts/index.ts';
import { valuesBy } from './acts.ts';
import { answersWithin } from './chip-answers.ts';
import { areasIn, namesOf } from './names.ts';
import { outlineOf, theOutlines } from './outlines.ts';
import { packedBody, packedValues } from './packed.ts';
import { placeOfDate } from './place.ts';
import { PROBLEMS } from './problems.vi.ts';
import { ReportProblem } from './report-problem.ts';
import { cardOf, nameOfPerson, opened } from './reports-desk.ts';

/** What a report begins as. */
interface Begun {
  /** Where it is kept: among the person's own, or in the demonstration. */
  readonly desk: FactsDesk;
  readonly outline: string;
  readonly area: Area;
  readonly period: string;
  readonly body: ReportBody;
  readonly answers: Answers;
  readonly note: string;
}

/**
 * Begins a report from an outline, or from an earlier one rolled forward to another period.
 *
 * @throws NotKept where there is no such report
 * @throws BadQuestion where the area or the period is none
 * @throws ReportProblem where there is no such outline, or it is for another level or kind of period
 */
export async function beginReport(desk: FactsDesk, asked: NewReport): Promise<ReportCard> {
  const made = 'from' in asked ? await rolled(desk, asked) : await fromOutline(desk, asked);
  const { body, area, outline, period, answers, note } = made;
  const by = await nameOfPerson(desk);
  const id = await addReport(
    made.desk.scope,
    { outline, title: body.head.title, area: area.id, period },
    { by, note, body: packedBody(body), values: packedValues(valuesBy(body, answers)) },
  );
  return cardOf((await opened(desk, id)).report, area);
}

async function fromOutline(desk: FactsDesk, asked: Extract<NewReport, { outline: string }>): Promise<Begun> {
  const outline = outlineOf(asked.outline);
  const period = askedPeriod(asked.period).id;
  const at = deskOf(desk, asked.area);
  const { area } = await askedArea(at, asked.area);
  if (area.level !== outline.level) throw new ReportProblem('unclear', PROBLEMS.otherLevel(outline.name));
  const range = { areas: [area.id], periods: [period], ranked: [], forecasts: true, shares: true };
  const [answers, names] = await Promise.all([answersWithin(at, range), namesOf(at, [area.id])]);
  const where = { area: area.id, areaName: area.name, areaLevel: area.level, period, signer: '' };
  const body = inKind(outline.name, () => begun(outline, { ...where, place: placeOfDate(area.name) }, answers, names));
  return { desk: at, outline: outline.code, area, period, body, answers, note: outline.name };
}

async function rolled(desk: FactsDesk, asked: Extract<NewReport, { from: string }>): Promise<Begun> {
  const { desk: at, report, body: before, area } = await opened(desk, asked.from);
  const to = askedPeriod(asked.period);
  const period = to.id;
  const outline = theOutlines().find(({ code }) => code === report.outline);
  if (outline && !isOfKind(to, outline.period)) throw new ReportProblem('unclear', PROBLEMS.otherPeriod(outline.name));
  const asks = chipsOf(before).map(({ ask }) => ask);
  const areas = [...new Set([area.id, ...areasIn(before)])];
  const range = {
    areas,
    periods: [...new Set([period, ...asks.flatMap((ask) => periodOf(ask.period)?.id ?? [])])],
    ranked: [...new Set(asks.filter(({ aspect }) => aspect === 'rank').map(({ indicator }) => indicator))],
    forecasts: true,
    shares: true,
  };
  const [answers, names] = await Promise.all([answersWithin(at, range), namesOf(at, areas)]);
  const { body } = inKind(report.title, () => rolledForward(before, period, answers, names, report.period));
  return { desk: at, outline: report.outline, area, period, body, answers, note: PROBLEMS.rolledFrom(report.title) };
}

/** What `make` makes; where it has no such period, a sentence. */
function inKind<T>(name: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw error instanceof RangeError ? new ReportProblem('unclear', PROBLEMS.otherPeriod(name)) : error;
  }
}
