import type { ExplorerRow, ExplorerView, PlanView } from '../../contract/index.ts';
import { periodOf } from '../../figure/index.ts';
import { dayWords, periodWords } from '../../language/vi/index.ts';
import { cellText, changeText, marksOf } from '../facts/cell-words.ts';
import type { Hideable } from './address.ts';
import { plansBySize, targetOf } from './row-target.ts';
import { EXPLORER_WORDS } from './words.ts';

export type ColumnKind = 'name' | 'now' | Hideable;

/** A column of the table. */
export interface Column {
  readonly kind: ColumnKind;
  /** Those whose targets stand in it, the largest first; empty in a column that is of no plan. */
  readonly plans: readonly PlanView[];
  readonly label: string;
  /** A second, quiet line of the head. */
  readonly under: string;
  /** In full, for who asks. */
  readonly says: string;
}

const column = (kind: ColumnKind, label: string, under = '', says = label): Column => ({
  kind,
  plans: [],
  label,
  under,
  says,
});

const planWords = ({ assignedBy, resolution }: PlanView): string => [assignedBy, resolution].filter(Boolean).join(', ');

/** The column of a year's plan. Where there are several, a row shows the largest that has a target for it and its sheet all. */
function ofPlans(kind: 'target' | 'attainment', plans: readonly PlanView[]): Column[] {
  const [first] = plans;
  if (!first) return [];
  const label = kind === 'target' ? EXPLORER_WORDS.target : EXPLORER_WORDS.attainment;
  return [{ kind, plans, label, under: first.assignedBy, says: `${label}: ${plans.map(planWords).join('; ')}` }];
}

/** The month at which a period ends: `6/2026`. */
function endMonth(period: string): string {
  const to = periodOf(period)?.to;
  return to ? `${Number(to.slice(5))}/${to.slice(0, 4)}` : '';
}

/** The columns of a view without those that are put away, in the order in which an office reads them. */
export function columnsOf(view: ExplorerView, hidden: readonly Hideable[]): Column[] {
  const { period, samePeriod } = view;
  const plans = plansBySize(view.rows).flatMap((id) => view.plans.find((plan) => plan.id === id) ?? []);
  const same = samePeriod ? periodWords(samePeriod) : '';
  const years = samePeriod?.match(/^\d{4}(?:[/.]+\d{4})?/)?.[0].replace(/[/.]+/, '-') ?? '';
  const all = [
    column('name', EXPLORER_WORDS.indicator),
    column('unit', EXPLORER_WORDS.unit),
    ...ofPlans('target', plans),
    column('now', EXPLORER_WORDS.now, periodWords(period)),
    ...ofPlans('attainment', plans),
    ...(samePeriod
      ? [
          column('same', EXPLORER_WORDS.same, years, `${EXPLORER_WORDS.same}: ${same}`),
          column(
            'change',
            EXPLORER_WORDS.change,
            EXPLORER_WORDS.sameShort,
            `${EXPLORER_WORDS.change} ${EXPLORER_WORDS.against}, ${same}`,
          ),
          column(
            'growth',
            EXPLORER_WORDS.growth,
            EXPLORER_WORDS.sameShort,
            `${EXPLORER_WORDS.growth} ${EXPLORER_WORDS.against}, ${same}`,
          ),
        ]
      : []),
    column('months', EXPLORER_WORDS.months, `${EXPLORER_WORDS.monthsTo} ${endMonth(period)}`),
    column('forecast', EXPLORER_WORDS.forecast, EXPLORER_WORDS.forecastOf),
  ];
  return all.filter(({ kind }) => kind === 'name' || kind === 'now' || !hidden.includes(kind));
}

/** The target of a row that a column shows. */
export const shownTarget = (row: ExplorerRow, { plans }: Column) =>
  targetOf(
    row,
    plans.map(({ id }) => id),
  );

/** A word for the plan of a target that is not the one of the column's head; null for that. */
export function otherPlan(row: ExplorerRow, column: Column): string | null {
  const plan = column.plans.find(({ id }) => id === shownTarget(row, column)?.plan);
  if (plan === undefined || plan === column.plans[0]) return null;
  return plan.kind === 'scenario' ? EXPLORER_WORDS.scenario : plan.assignedBy;
}

/** Pixels that a column has at least. */
const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  name: 300,
  unit: 84,
  target: 112,
  now: 150,
  attainment: 128,
  same: 96,
  change: 88,
  growth: 72,
  months: 94,
  forecast: 122,
};
/** Of names where the sheet stands beside the table and columns gave way to it. */
const NAME_BESIDE = 232;
const EDGES = 20;
/** Letters beside a digit in their width, roughly: marks and words are set smaller. */
const LETTER = 0.72;
/** Letters of another plan's name that are shown beside a target, as the style sheet has it; the rest is said on asking. */
const OTHER_PLAN = 10;

/** Digits and marks that the longest number of a column takes, in widths of a digit. */
function longest(rows: readonly ExplorerRow[], one: Column): number {
  const ofRow = (row: ExplorerRow): number => {
    if (one.kind === 'change') return changeText(row.change, row.unit).length;
    const cell =
      one.kind === 'target' ? (shownTarget(row, one)?.target ?? null) : one.kind === 'same' ? row.same : row.now;
    if (!cell) return 0;
    const beside = one.kind === 'target' ? Math.min(otherPlan(row, one)?.length ?? 0, OTHER_PLAN) * LETTER : 0;
    const marks = beside + marksOf(cell).reduce((sum, { sign }) => sum + sign.length * LETTER + 0.7, 0);
    return cellText(cell).length * (cell.value === null ? LETTER : 1) + marks;
  };
  return rows.reduce((most, row) => Math.max(most, ofRow(row)), 0);
}

const MEASURED: ReadonlySet<ColumnKind> = new Set(['target', 'now', 'same', 'change']);

/** Tracks of the grid and the width that they need: no number is ever cut. */
export function measures(rows: readonly ExplorerRow[], columns: readonly Column[]) {
  const isBeside = !columns.some(({ kind }) => kind === 'change' || kind === 'same');
  const widths = columns.map((one) => {
    if (one.kind === 'name' && isBeside) return `${NAME_BESIDE}px`;
    if (!MEASURED.has(one.kind)) return `${WIDTHS[one.kind]}px`;
    return `max(${WIDTHS[one.kind]}px, ${Math.ceil(longest(rows, one))}ch + ${EDGES}px)`;
  });
  const tracks = widths.map((width, index) => (columns[index]!.kind === 'name' ? `minmax(${width}, 1fr)` : width));
  return { '--columns': tracks.join(' '), '--width': `calc(${widths.join(' + ')})` };
}

/** The name of a row as it stands alone: "Diện tích lúa · Lúa xuân", with its period where that is another. */
export function fullName({ name, breakdownName, period }: ExplorerRow, asked: string): string {
  const own = period && period !== asked ? `(${periodWords(period)})` : '';
  return [[name, breakdownName].filter(Boolean).join(' · '), own].filter(Boolean).join(' ');
}

/** A day or a moment as people write it: 18/6/2026. */
export const dayOf = (moment: string): string => dayWords(moment.slice(0, 10));
