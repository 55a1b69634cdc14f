import { FIGURE_COLUMNS, type FigureColumn } from '../../contract/index.ts';

/** Columns in their order, and those that are not shown. */
export interface ColumnChoice {
  readonly order: readonly FigureColumn[];
  readonly hidden: readonly FigureColumn[];
}

/** What a row is about stands first, since the first column stays in sight. */
export const USUAL_COLUMNS: ColumnChoice = {
  order: [
    'subject',
    'section',
    'text',
    'value',
    'unit',
    'role',
    'period',
    'checks',
    'findings',
    'of',
    'asOf',
    'area',
    'estimate',
    'note',
  ],
  hidden: [],
};

const KEPT = 'figure-columns';

const columnsIn = (list: unknown): FigureColumn[] =>
  Array.isArray(list) ? FIGURE_COLUMNS.filter((column) => list.includes(column)).sort(byPlace(list)) : [];

const byPlace =
  (list: readonly unknown[]) =>
  (a: unknown, b: unknown): number =>
    list.indexOf(a) - list.indexOf(b);

/** Reads a kept choice; columns that it does not know yet come after the others, and one column always stays. */
export function choiceOf(kept: string | null): ColumnChoice {
  try {
    const { order, hidden } = JSON.parse(kept ?? '') as { order?: unknown; hidden?: unknown };
    const known = columnsIn(order);
    const whole = [...known, ...USUAL_COLUMNS.order.filter((column) => !known.includes(column))];
    const left = columnsIn(hidden);
    return left.length < whole.length ? { order: whole, hidden: left } : USUAL_COLUMNS;
  } catch {
    return USUAL_COLUMNS;
  }
}

/** Columns that are shown, in their order. */
export const shownColumns = ({ order, hidden }: ColumnChoice): FigureColumn[] =>
  order.filter((column) => !hidden.includes(column));

/** Shows or hides a column; the last one stays. */
export function toggled(choice: ColumnChoice, column: FigureColumn): ColumnChoice {
  const hidden = choice.hidden.includes(column)
    ? choice.hidden.filter((one) => one !== column)
    : [...choice.hidden, column];
  return hidden.length < choice.order.length ? { ...choice, hidden } : choice;
}

/** Moves a column by a step to the front (-1) or to the end (1). */
export function moved(choice: ColumnChoice, column: FigureColumn, step: -1 | 1): ColumnChoice {
  const order = choice.order.filter((one) => one !== column);
  const at = Math.min(Math.max(choice.order.indexOf(column) + step, 0), order.length);
  order.splice(at, 0, column);
  return { ...choice, order };
}

/** A browser may forbid keeping anything; the table then works without. */
export function keptChoice(): ColumnChoice {
  try {
    return choiceOf(localStorage.getItem(KEPT));
  } catch {
    return USUAL_COLUMNS;
  }
}

export function keepChoice(choice: ColumnChoice): void {
  try {
    localStorage.setItem(KEPT, JSON.stringify(choice));
  } catch {
    // Nothing is lost but the choice at the next visit.
  }
}
