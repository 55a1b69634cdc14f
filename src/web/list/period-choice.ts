/** How a period is chosen: its kind, which of the year, and the year. */
export interface PeriodChoice {
  readonly kind: PeriodKind;
  /** Month, quarter or half of the year, or the last month of a cumulative period; 0 where the kind has none. */
  readonly part: number;
  readonly year: number;
}

export const PERIOD_KINDS = ['month', 'quarter', 'half', 'nine', 'year', 'cumulative'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** How many of a kind a year has. */
export const PARTS: Readonly<Record<PeriodKind, number>> = {
  month: 12,
  quarter: 4,
  half: 2,
  nine: 0,
  year: 0,
  cumulative: 12,
};

/** Years that a report can be about. */
export const YEARS = { first: 1945, last: 2100 } as const;

const FORMS: readonly (readonly [kind: PeriodKind, form: RegExp])[] = [
  ['year', /^(\d{4})$/],
  ['month', /^(\d{4})-(\d{2})$/],
  ['quarter', /^(\d{4})-Q([1-4])$/],
  ['half', /^(\d{4})-H([12])$/],
  ['nine', /^(\d{4})-M9$/],
  ['cumulative', /^(\d{4})-M(\d{1,2})$/],
];

/** What a canonical period was chosen as; null where it is none of these kinds (a season, several years). */
export function choiceOf(period: string): PeriodChoice | null {
  for (const [kind, form] of FORMS) {
    const [, year, part] = form.exec(period) ?? [];
    const choice = { kind, part: Number(part ?? 0), year: Number(year) };
    if (year !== undefined && isPossible(choice)) return choice;
  }
  return null;
}

/** Whether the year has such a period, and the year is one that reports are about. */
export function isPossible({ kind, part, year }: PeriodChoice): boolean {
  const hasPart = PARTS[kind] === 0 ? part === 0 : part >= 1 && part <= PARTS[kind];
  return Number.isInteger(year) && year >= YEARS.first && year <= YEARS.last && hasPart;
}

/** The canonical id of what was chosen: `2024-H1`. */
export function periodOf({ kind, part, year }: PeriodChoice): string {
  switch (kind) {
    case 'year':
      return String(year);
    case 'month':
      return `${year}-${String(part).padStart(2, '0')}`;
    case 'quarter':
      return `${year}-Q${part}`;
    case 'half':
      return `${year}-H${part}`;
    case 'nine':
      return `${year}-M9`;
    case 'cumulative':
      return `${year}-M${part}`;
  }
}

/** The same year as another kind: the part stays where the kind has it. */
export const asKind = (choice: PeriodChoice, kind: PeriodKind): PeriodChoice => ({
  ...choice,
  kind,
  part: PARTS[kind] === 0 ? 0 : Math.min(Math.max(choice.part, 1), PARTS[kind]),
});
