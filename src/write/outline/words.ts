import { type AreaLevel, fromJanuary, type Period, periodOf, planYear } from '../../figure/index.ts';
import { roman } from '../../language/vi/index.ts';
import type { OutlineFigure, OutlinePeriod, Stretch } from './outline.ts';

/** Words of an outline that depend on the report: `{period}`. */
export const WORDS = ['period', 'next', 'year', 'last-year', 'next-year', 'area', 'AREA', 'kind'] as const;
export type WordName = (typeof WORDS)[number];

/** What a report is of. */
export interface ReportOf {
  /** With its type: "Xã Mường Phăng". */
  readonly areaName: string;
  readonly areaLevel: AreaLevel;
  readonly period: Period;
}

/** The word of a blank: `period` "6 tháng đầu năm 2026", `area` "tỉnh …" as it stands within a sentence. */
export function wordOf(word: WordName, { areaName, period }: ReportOf): string {
  const year = planYear(period);
  switch (word) {
    case 'period':
      return periodTitle(period);
    case 'next':
      return periodTitle(nextPeriod(period));
    case 'year':
      return String(year);
    case 'last-year':
      return String(year - 1);
    case 'next-year':
      return String(year + 1);
    case 'area':
      return withinSentence(areaName);
    case 'AREA':
      return areaName.toUpperCase();
    case 'kind':
      return typeOf(areaName).toLowerCase();
  }
}

const TYPES = ['Đặc khu', 'Thành phố', 'Thị trấn', 'Thị xã', 'Huyện', 'Phường', 'Quận', 'Tỉnh', 'Xã'] as const;
const typeOf = (name: string): string => TYPES.find((type) => name.startsWith(`${type} `)) ?? '';

/**
 * The type of an area in small letters before its own name, in capitals before a number: "xã Cát Ngạn", "Phường 4". Nghị định
 * 30/2020/NĐ-CP, Phụ lục II, Mục III.
 */
function withinSentence(name: string): string {
  const type = typeOf(name);
  const own = name.slice(type.length);
  return type === '' || /^ \d/.test(own) ? name : type.toLowerCase() + own;
}

/** A period as titles and sentences have it: "tháng 5 năm 2026", "quý II năm 2026", "6 tháng đầu năm 2026". */
export function periodTitle(period: Period): string {
  const year = planYear(period);
  const [first, last] = [Number(period.from.slice(5)), Number(period.to.slice(5))];
  switch (period.kind) {
    case 'month':
      return `tháng ${last} năm ${year}`;
    case 'quarter':
      return `quý ${roman(last / 3)} năm ${year}`;
    case 'half':
      return `6 tháng ${first === 1 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'cumulative':
      return `${last} tháng đầu năm ${year}`;
    default:
      return `năm ${year}`;
  }
}

/** The period that a report looks forward to: the next month or quarter, the rest of the year, the next year. */
export function nextPeriod(period: Period): Period {
  const year = planYear(period);
  const last = Number(period.to.slice(5));
  const id =
    last === 12
      ? period.kind === 'month'
        ? `${year + 1}-01`
        : period.kind === 'quarter'
          ? `${year + 1}-Q1`
          : `${year + 1}`
      : period.kind === 'month' || last % 3 !== 0
        ? `${year}-${String(last + 1).padStart(2, '0')}`
        : period.kind === 'half'
          ? `${year}-H2`
          : `${year}-Q${last / 3 + 1}`;
  return periodOf(id)!;
}

/** Whether a period is of the kind that an outline is for. */
export function isOfKind({ kind, to }: Period, of: OutlinePeriod): boolean {
  if (of === 'nine-months') return kind === 'cumulative' && to.endsWith('-09');
  return kind === of;
}

/** The report's period, or that from January to its end. */
export const stretchOf = (period: Period, of: Stretch): Period =>
  of === 'period' ? period : fromJanuary(planYear(period), Number(period.to.slice(5)));

/** The period of a figure in a report: its season's, the school year's, the year's, else the report's own. */
export function periodOfFigure(
  { season }: Pick<OutlineFigure, 'season'>,
  periods: 'months' | 'season' | 'school' | 'year',
  period: Period,
): string {
  const year = planYear(period);
  if (season !== null) return season === 'DX' ? `${year - 1}/${year}-DX` : `${year}-${season}`;
  if (periods === 'school') return Number(period.to.slice(5)) < 9 ? `${year - 1}/${year}` : `${year}/${year + 1}`;
  return periods === 'year' ? String(year) : period.id;
}
