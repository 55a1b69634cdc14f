import { type Agency, dayInVietnam, daysLate, type Form, type FormSheet, type Window } from '../../collect/index.ts';
import { periodOf } from '../../figure/index.ts';
import { type Submission, submissionsOf } from '../../keep/index.ts';
import { windowFor } from './reporting.ts';
import { agencySheets, type SheetsAsked, type SheetsDesk } from './sheets.ts';

/** How the collecting of one form stands. */
export interface Collected {
  readonly form: Form;
  readonly window: Window | null;
  readonly agencies: number;
  /** The form laid out for each of them. */
  readonly sheets: readonly FormSheet[];
  /** When figures of it came, by agency. */
  readonly submissions: ReadonlyMap<string, Submission>;
  /** Those who have not handed in, by name. */
  readonly missing: readonly Agency[];
  readonly late: readonly { readonly agency: Agency; readonly days: number }[];
}

/**
 * Who has handed in each form of a period, who has not, who was late: by the day in Vietnam on which the first of an
 * agency's figures came. @throws SheetsRefused
 */
export async function collectedOf(desk: SheetsDesk, asked: SheetsAsked): Promise<Collected[]> {
  const period = periodOf(asked.period)!;
  const byForm = new Map<Form, FormSheet[]>();
  for (const { sheets } of await agencySheets(desk, asked))
    for (const sheet of sheets) byForm.set(sheet.form, [...(byForm.get(sheet.form) ?? []), sheet]);
  const collected: Collected[] = [];
  for (const [form, sheets] of byForm) {
    const agencies = sheets.map(({ agency }) => agency);
    const window = windowFor(form, period, desk.reporting.regimes);
    const submissions = await submissionsOf(desk.scope, {
      ...ownFigures(sheets[0]!),
      areas: [...new Set(agencies.map(({ area }) => area))],
    });
    const came = new Map(submissions.map((one) => [one.agency, one]));
    const late = agencies.flatMap((agency) => {
      const first = came.get(agency.id)?.first;
      const days = first === undefined || window === null ? 0 : daysLate(window.due, dayInVietnam(first));
      return days === 0 ? [] : [{ agency, days }];
    });
    collected.push({
      form,
      window,
      agencies: agencies.length,
      sheets,
      submissions: came,
      missing: agencies.filter(({ id }) => !came.has(id)),
      late,
    });
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
