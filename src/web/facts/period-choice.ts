import { type Period, type PeriodKind, periodOf } from '../../figure/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { FACT_WORDS } from './words.ts';

export interface PeriodOption {
  readonly id: string;
  /** Within its group: "6", "II", "đầu năm". */
  readonly label: string;
  /** In full: "tháng 6/2026". */
  readonly says: string;
}

export interface PeriodGroup {
  readonly label: string;
  readonly options: readonly PeriodOption[];
}

/** The year under which a period is looked for: the one in which it ends. */
export const yearOf = (id: string): number => Number(periodOf(id)?.to.slice(0, 4) ?? id.slice(0, 4));

/** The years of some periods, the newest first. */
export const yearsOf = (periods: readonly string[]): number[] =>
  [...new Set(periods.map(yearOf))].sort((a, b) => b - a);

const GROUPS: readonly { readonly kinds: readonly PeriodKind[]; readonly label: string }[] = [
  { kinds: ['year'], label: FACT_WORDS.wholeYear },
  { kinds: ['half'], label: FACT_WORDS.halves },
  { kinds: ['quarter'], label: FACT_WORDS.quarters },
  { kinds: ['month'], label: FACT_WORDS.months },
  { kinds: ['cumulative'], label: FACT_WORDS.cumulative },
  { kinds: ['season', 'school', 'years'], label: FACT_WORDS.others },
];

function labelOf({ id, kind, to }: Period): string {
  if (kind === 'half') return id.endsWith('1') ? FACT_WORDS.firstHalf : FACT_WORDS.lastHalf;
  if (kind === 'quarter') return periodWords(id).split(/[ /]/)[1]!;
  if (kind === 'month') return String(Number(to.slice(5)));
  if (kind === 'cumulative') return `${Number(to.slice(5))} ${FACT_WORDS.cumulativeTo}`;
  return kind === 'school' ? `năm học ${id.replace('/', '-')}` : periodWords(id);
}

/** The periods of one year that there are, by their kind. */
export function periodGroups(periods: readonly string[], year: number): PeriodGroup[] {
  const read = periods.flatMap((id) => periodOf(id) ?? []).filter(({ to }) => Number(to.slice(0, 4)) === year);
  return GROUPS.map(({ kinds, label }) => ({
    label,
    options: read
      .filter(({ kind }) => kinds.includes(kind))
      .sort((a, b) => (a.to === b.to ? (a.id < b.id ? -1 : 1) : a.to < b.to ? -1 : 1))
      .map((period) => ({ id: period.id, label: labelOf(period), says: periodWords(period.id) })),
  })).filter(({ options }) => options.length > 0);
}
