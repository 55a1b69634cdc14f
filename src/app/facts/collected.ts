import { type Agency, dayInVietnam, daysLate, type Form, type FormSheet, type Window } from '../../collect/index.ts';
import type { CameBy } from '../../contract/index.ts';
import { periodOf } from '../../figure/index.ts';
import { type Submission, submissionsOf } from '../../keep/index.ts';
import { filledCells, ownCells } from './collecting.ts';
import { windowFor } from './reporting.ts';
import { agencySheets, type SheetsAsked, type SheetsDesk } from './sheets.ts';

/** How one form of one agency stands. */
export interface AgencyForm {
  readonly agency: Agency;
  /** How its figures came, if they did. */
  readonly came: CameBy;
  /** Cells of the period that hold something. */
  readonly filled: number;
  /** When it was handed in; null where it was not, wherever its figures came from. */
  readonly sent: Submission | null;
  readonly daysLate: number;
}

/** How the collecting of one form stands. */
export interface Collected {
  readonly form: Form;
  readonly window: Window | null;
  /** Cells that are asked for the period itself. */
  readonly cells: number;
  readonly agencies: readonly AgencyForm[];
}

/**
 * How each form of a period came from each agency: handed in, by the facts whose place is a cell of it; late by the day in
 * Vietnam on which the first of these came; from elsewhere (a table, a report, another program), by the facts that stand in
 * its cells; or not at all. @throws SheetsRefused
 */
export async function collectedOf(desk: SheetsDesk, asked: SheetsAsked): Promise<Collected[]> {
  const period = periodOf(asked.period)!;
  const byForm = new Map<Form, FormSheet[]>();
  for (const { sheets } of await agencySheets(desk, asked))
    for (const sheet of sheets) byForm.set(sheet.form, [...(byForm.get(sheet.form) ?? []), sheet]);
  const cellsOf = await filledCells(desk, [...byForm.values()].flat());
  const collected: Collected[] = [];
  for (const [form, sheets] of byForm) {
    const window = windowFor(form, period, desk.reporting.regimes);
    const submissions = await submissionsOf(desk.scope, {
      ...ownFigures(sheets[0]!),
      areas: [...new Set(sheets.map(({ agency }) => agency.area))],
    });
    const came = new Map(submissions.map((one) => [one.agency, one]));
    const agencies = sheets.map((sheet): AgencyForm => {
      const sent = came.get(sheet.agency.id) ?? null;
      const { filled, ofPeriod } = cellsOf(sheet);
      return {
        agency: sheet.agency,
        came: sent ? 'sent' : ofPeriod > 0 ? 'elsewhere' : 'missing',
        filled,
        sent,
        daysLate: sent && window ? daysLate(window.due, dayInVietnam(sent.first)) : 0,
      };
    });
    collected.push({ form, window, cells: ownCells(sheets[0]!).length, agencies });
  }
  return collected;
}

/** What tells a form of this period from one of the next: its rows of just this period, in its columns of it. */
const ownFigures = ({ form, lines, period }: FormSheet) => ({
  sheet: form.sheet,
  period: period.id,
  indicators: lines.flatMap((line) => (line.period === period.id ? [line.indicator] : [])),
  bases: form.entries.flatMap(({ basis, of }) => (of === 'this' ? [basis] : [])),
});
