import type { SheetAgency, SheetForm, SheetState, SheetsView } from '../../contract/index.ts';
import { dayWords, periodWords } from '../../language/vi/index.ts';
import { plainLetters } from '../letters.ts';
import { SHEET_STATES, SHEETS_WORDS } from './words.ts';

/** How many days there are until a form is due, or since, in words. */
export function dueWords(daysLeft: number | null): string {
  if (daysLeft === null) return '';
  if (daysLeft === 0) return SHEETS_WORDS.dueToday;
  return daysLeft > 0
    ? `${SHEETS_WORDS.daysLeft} ${daysLeft} ${SHEETS_WORDS.days}`
    : `${SHEETS_WORDS.overdue} ${-daysLeft} ${SHEETS_WORDS.days}`;
}

/** The agencies that fit what is searched for and which state is shown. */
export function shownAgencies(
  agencies: readonly SheetAgency[],
  { only, search }: { readonly only: SheetState | null; readonly search: string },
): readonly SheetAgency[] {
  const words = plainLetters(search).split(/\s+/).filter(Boolean);
  return agencies.filter(({ state, name }) => {
    const plain = plainLetters(name);
    return (only === null || state === only) && words.every((word) => plain.includes(word));
  });
}

/** How many agencies are in each state, those that there are. */
export const tallyOf = (agencies: readonly SheetAgency[]): { readonly state: SheetState; readonly count: number }[] =>
  (Object.keys(SHEET_STATES) as SheetState[])
    .map((state) => ({ state, count: agencies.filter((one) => one.state === state).length }))
    .filter(({ count }) => count > 0);

/** Of whom there is nothing of a form, as a text that can be sent on: each form with its due day and the names under it. */
export function missingText({ forms, agencies, period }: SheetsView): string {
  const lines = forms.flatMap(({ code, title, window }) => {
    const names = agencies.filter((one) => one.forms.some((form) => form.code === code && form.came === 'missing'));
    if (names.length === 0) return [];
    const due = window === null ? '' : ` (${SHEETS_WORDS.due.toLowerCase()} ${dayWords(window.due)})`;
    return [`${title}, ${periodWords(period)}${due}: ${names.map(({ name }) => name).join('; ')}.`];
  });
  return lines.join('\n');
}

/** Cells that an agency has to fill in, and how many hold something. */
export function cellsOf({ forms }: SheetAgency, all: readonly SheetForm[]): { cells: number; filled: number } {
  const cells = forms.reduce((sum, { code }) => sum + (all.find((one) => one.code === code)?.cells ?? 0), 0);
  return { cells, filled: forms.reduce((sum, { filled }) => sum + filled, 0) };
}
