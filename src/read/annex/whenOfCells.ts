import {
  fold,
  monthsOf,
  periodId,
  periodsIn,
  type SeasonMention,
  seasonId,
  seasonsIn,
} from '../../language/vi/index.ts';
import { type Column, yearBefore } from './columns.ts';
import type { Row } from './rows.ts';
import type { TitleAbove } from './titles.ts';

/** The crop season that a row, or one above it, is named by. */
export function seasonOfRow(row: Row): SeasonMention | null {
  for (let at: Row | null = row; at !== null; at = at.parent) {
    const [season] = seasonsIn(fold(at.name));
    if (season !== undefined) return season;
  }
  return null;
}

/** The school year that a row, or one above it, is named by: "Số học sinh năm học 2024-2025". */
export function schoolOfRow(row: Row): string | null {
  for (let at: Row | null = row; at !== null; at = at.parent) {
    const named = periodsIn(fold(at.name)).find(({ shape, year }) => shape === 'school' && year !== null);
    if (named !== undefined) return periodId(named, named.year!);
  }
  return null;
}

/** Times that a row's name gives. */
export interface RowTimes {
  readonly season: SeasonMention | null;
  readonly school: string | null;
}

/**
 * The period of a number: the school year named by the row, else what its column's head says, a crop season named by the row within that year, and where
 * neither says one the title's; a plan is the whole year's. What is said of a level has the level's.
 */
export function periodOfCell(
  column: Column,
  host: Column | null,
  { season, school }: RowTimes,
  title: TitleAbove,
): string | null {
  const { role } = column;
  const base = role === 'level' || role === 'target' || role === 'prior' ? column : (host ?? column);
  if (school !== null) return base.role === 'prior' ? yearBefore(school) : school;
  const period = base.period ?? (base.role === 'target' ? wholeYear(title) : title.period);
  if (season === null || period === null) return period;
  const months = monthsOf(period);
  // A month's progress is not the season's, unless the row says of which year the season is.
  if (months === null || (months.first === months.last && months.first > 1 && season.year === null)) return period;
  return seasonId(season, months.year, base.role === 'target' ? title.month : months.last);
}

function wholeYear({ period, year }: TitleAbove): string | null {
  if (period !== null && /\.\.|\//.test(period)) return period;
  return year === null ? null : `${year}`;
}
