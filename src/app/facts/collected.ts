import { type Agency, dayInVietnam, daysLate, type Form, isOf, type Window } from '../../collect/index.ts';
import { periodOf } from '../../figure/index.ts';
import { submissionsOf } from '../../keep/index.ts';
import { windowFor } from './reporting.ts';
import { agencySheets, type SheetsAsked, type SheetsDesk } from './sheets.ts';

/** How the collecting of one form stands. */
export interface Collected {
  readonly form: Form;
  readonly window: Window | null;
  readonly agencies: number;
  /** Those who have not handed in, by name. */
  readonly missing: readonly Agency[];
  readonly late: readonly { readonly agency: Agency; readonly days: number }[];
}

/**
 * Who has handed in each form of a period, who has not, who was late: by the day in Vietnam on which the first of an
 * agency's figures came. @throws SheetsRefused
 */
export async function collectedOf(desk: SheetsDesk, asked: SheetsAsked): Promise<Collected[]> {
  const all = await agencySheets(desk, asked);
  const period = periodOf(asked.period)!;
  const forms = desk.reporting.forms.filter((form) =>
    all.some(({ sheets }) => sheets.some((one) => one.form === form)),
  );
  const collected: Collected[] = [];
  for (const form of forms.filter((one) => isOf(one, period))) {
    const agencies = all.flatMap(({ agency, sheets }) => (sheets.some((one) => one.form === form) ? [agency] : []));
    const window = windowFor(form, period, desk.reporting.regimes);
    const came = new Map(
      (await submissionsOf(desk.scope, { ...ownFigures(form), period: period.id })).map(({ agency, first }) => [
        agency,
        first,
      ]),
    );
    const late = agencies.flatMap((agency) => {
      const first = came.get(agency.id);
      const days = first === undefined || window === null ? 0 : daysLate(window.due, dayInVietnam(first));
      return days === 0 ? [] : [{ agency, days }];
    });
    collected.push({
      form,
      window,
      agencies: agencies.length,
      missing: agencies.filter(({ id }) => !came.has(id)),
      late,
    });
  }
  return collected;
}

/** What tells a form of this period from one of the next: its columns of this period, and its rows of no season. */
const ownFigures = ({ code, lines, entries }: Form) => ({
  form: code,
  indicators: lines.flatMap((line) => ('heading' in line || line.season !== null ? [] : [line.indicator])),
  bases: entries.flatMap(({ basis, of }) => (of === 'this' ? [basis] : [])),
});
