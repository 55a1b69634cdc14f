import type { Indicator } from '../catalogue/index.ts';
import { type Area, type AreaId, type AreaLevel, type Basis, type Period, periodOf } from '../figure/index.ts';
import { type Deadline, periodBefore } from './regime.ts';

/** How often a form is filled: what kind of period it is of. */
export const FREQUENCIES = ['month', 'quarter', 'half', 'year', 'school'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** Who fills a form: the committee of every area of a level, or offices by name, each for the area above all its figures. */
export type Reporters =
  | { readonly level: AreaLevel }
  | { readonly level: AreaLevel; readonly offices: readonly { readonly code: string; readonly name: string }[] };

/** A column that is filled in: on what ground, and of this period or of the one before (then final, where it was expected). */
export interface Entry {
  readonly basis: Exclude<Basis, 'target'>;
  readonly of: 'this' | 'before';
}

/** A row of a form: a heading, or an indicator with a breakdown. */
export type FormLine =
  | { readonly heading: string }
  | {
      readonly indicator: string;
      readonly breakdown: string;
      /** Letters of a crop season, where the row is of one. */
      readonly season: string | null;
      /** Its words on the form, where they are not those of the catalogue. */
      readonly label: string | null;
      /** Unit of measure on the form, where it is not that of the catalogue. */
      readonly unit: string | null;
      /** Whether it may be below 0 where flows and stocks mostly may not: di cư thuần. */
      readonly signed: boolean;
      /** 1 for a part of the row above ("trong đó"). */
      readonly depth: 0 | 1;
    };

/** A form (biểu mẫu): one file of `data/forms`. A change of its rows or columns makes a new version. */
export interface Form {
  readonly code: string;
  readonly version: number;
  readonly title: string;
  /** Name of its sheet in a workbook, and of its cells in messages. */
  readonly sheet: string;
  readonly reporters: Reporters;
  readonly frequency: Frequency;
  /** Code of the regime that gives its windows. */
  readonly regime: string;
  /** Its own deadline; null for that of the regime. */
  readonly deadline: Deadline | null;
  readonly entries: readonly Entry[];
  readonly lines: readonly FormLine[];
  /** Sentences under the table: how a figure is reckoned. */
  readonly notes: readonly string[];
  readonly reference: string;
  readonly checked: string;
}

/** Who hands in (đơn vị báo cáo), and for which area. `id` is unique: the area's, or the office's code with it. */
export interface Agency {
  readonly id: string;
  readonly name: string;
  readonly area: AreaId;
}

/** What there is to ask of the catalogue. */
export interface Names {
  readonly indicator: (code: string) => Indicator | null;
  readonly breakdownName: (breakdown: string) => string;
}

/** Whether a form is of a period of this kind. */
export const isOf = ({ frequency }: Form, { kind }: Period): boolean => kind === frequency;

/**
 * Who has to hand in a form: of areas those of its level that stand on the last day of the period, so that after a merger
 * the new ones report and not the old.
 *
 * @param lastDay ISO day
 */
export function agenciesOf({ reporters }: Form, areas: readonly Area[], lastDay: string): Agency[] {
  const standing = areas.filter(
    ({ level, from, to }) => level === reporters.level && from <= lastDay && (to === null || to >= lastDay),
  );
  return standing.flatMap(({ id, name }): Agency[] =>
    'offices' in reporters
      ? reporters.offices.map((office) => ({ id: `${office.code}:${id}`, name: office.name, area: id }))
      : [{ id, name: `UBND ${name}`, area: id }],
  );
}

/**
 * The period of a row: that of the form, the crop season harvested in its year, or the school year that runs at its end or
 * ended last. Null where there is none before; seasons and school years are of this period only.
 */
export function periodOfRow(
  { season, school }: { readonly season: string | null; readonly school: boolean },
  of: Entry['of'],
  period: Period,
): string | null {
  if (season === null && !school) return of === 'this' ? period.id : periodBefore(period);
  if (of === 'before') return null;
  const year = Number(period.to.slice(0, 4));
  if (school) {
    const first = Number(period.to.slice(5)) >= SCHOOL_BEGINS ? year : year - 1;
    return `${first}/${first + 1}`;
  }
  const id = season === 'DX' ? `${year - 1}/${year}-DX` : `${year}-${season}`;
  return periodOf(id) === null ? null : id;
}

/** A school year begins in September. */
const SCHOOL_BEGINS = 9;
