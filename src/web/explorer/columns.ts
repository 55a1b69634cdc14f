import type { ExplorerRow, ExplorerView, PlanView } from '../../contract/index.ts';
import { periodOf } from '../../figure/index.ts';
import { dayWords, periodWords } from '../../language/vi/index.ts';
import { cellText, changeText, marksOf } from '../facts/cell-words.ts';
import type { Hideable } from './address.ts';
import { EXPLORER_WORDS } from './words.ts';

export type ColumnKind = 'name' | 'now' | Hideable;

/** A column of the table; those of a plan once for each plan. */
export interface Column {
  /** Names it in the address: the kind, for plans with the plan's id behind a colon. */
  readonly id: string;
  readonly kind: ColumnKind;
  readonly plan: PlanView | null;
  readonly label: string;
  /** A second, quiet line of the head. */
  readonly under: string;
  /** In full, for who asks. */
  readonly says: string;
  /** With a shorter bar, where several plans stand side by side. */
  readonly isShort: boolean;
}

const column = (kind: ColumnKind, label: string, under = '', says = label): Column => ({
  id: kind,
  kind,
  plan: null,
  label,
  under,
  says,
  isShort: false,
});

const planWords = ({ assignedBy, resolution }: PlanView): string => [assignedBy, resolution].filter(Boolean).join(', ');

/** A plan's column, told apart by who assigned it where there are several. */
function ofPlan(kind: 'target' | 'attainment', plan: PlanView, isShort: boolean): Column {
  const usual = kind === 'target' ? EXPLORER_WORDS.target : EXPLORER_WORDS.attainment;
  const label = plan.kind === 'scenario' ? `${EXPLORER_WORDS.scenario}` : usual;
  return {
    id: `${kind}:${plan.id}`,
    kind,
    plan,
    label,
    under: plan.assignedBy,
    says: `${usual}: ${planWords(plan)}`,
    isShort,
  };
}

/** The month at which a period ends: `6/2026`. */
function endMonth(period: string): string {
  const to = periodOf(period)?.to;
  return to ? `${Number(to.slice(5))}/${to.slice(0, 4)}` : '';
}

/** The columns of a view without those that are put away, in the order in which an office reads them. */
export function columnsOf(view: ExplorerView, hidden: readonly Hideable[]): Column[] {
  const { period, samePeriod } = view;
  const used = new Set(view.rows.flatMap(({ targets }) => targets.map(({ plan }) => plan)));
  const plans = view.plans.filter(({ id }) => used.has(id));
  const same = samePeriod ? periodWords(samePeriod) : '';
  const years = samePeriod?.match(/^\d{4}(?:[/.]+\d{4})?/)?.[0].replace(/[/.]+/, '-') ?? '';
  const all = [
    column('name', EXPLORER_WORDS.indicator),
    column('unit', EXPLORER_WORDS.unit),
    ...plans.map((plan) => ofPlan('target', plan, false)),
    column('now', EXPLORER_WORDS.now, periodWords(period)),
    ...plans.map((plan) => ofPlan('attainment', plan, plans.length > 1)),
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

/** The target of a row under the plan of a column. */
export const targetOf = ({ targets }: ExplorerRow, { plan }: Column) =>
  targets.find((target) => target.plan === plan?.id) ?? null;

/** Pixels that a column has at least. */
const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  name: 260,
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
const NARROW_ATTAINMENT = 100;
const EDGES = 20;
/** Letters beside a digit in their width, roughly: marks and words are set smaller. */
const LETTER = 0.72;

/** Digits and marks that the longest number of a column takes, in widths of a digit. */
function longest(rows: readonly ExplorerRow[], one: Column): number {
  const ofRow = (row: ExplorerRow): number => {
    if (one.kind === 'change') return changeText(row.change, row.unit).length;
    const cell =
      one.kind === 'target' ? (targetOf(row, one)?.target ?? null) : one.kind === 'same' ? row.same : row.now;
    if (!cell) return 0;
    const marks = marksOf(cell).reduce((sum, { sign }) => sum + sign.length * LETTER + 0.7, 0);
    return cellText(cell).length * (cell.value === null ? LETTER : 1) + marks;
  };
  return rows.reduce((most, row) => Math.max(most, ofRow(row)), 0);
}

const MEASURED: ReadonlySet<ColumnKind> = new Set(['target', 'now', 'same', 'change']);

/** Tracks of the grid and the width that they need: no number is ever cut. */
export function measures(rows: readonly ExplorerRow[], columns: readonly Column[]) {
  const widths = columns.map((one) => {
    if (one.isShort) return `${NARROW_ATTAINMENT}px`;
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
