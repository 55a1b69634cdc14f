import type { Head } from '../../figure/index.ts';
import { fold, outlineMarkOf, type SeasonMention, seasonsIn } from '../../language/vi/index.ts';
import type { Flow } from '../flow.ts';
import { areaIn } from '../headArea.ts';
import { periodOfTitle } from '../headPeriod.ts';
import { ownTime } from '../timeMentions.ts';
import type { OwnPeriod } from './columns.ts';
import type { Table } from './tables.ts';

/** What the lines above a table say of all of it. */
export interface TitleAbove extends OwnPeriod {
  readonly area: string | null;
  readonly season: SeasonMention | null;
  /** The last month of the period, to tell which season of two years is meant. */
  readonly month: number;
  /** The title without its time, for a table whose rows are places and whose heads name nothing. */
  readonly subject: string;
}

const MOST_LINES = 8;
const LONGEST = 240;
const TITLE =
  /^(?:biểu|phụ lục|bảng|phụ biểu|tổng hợp|tình hình|kết quả|chỉ tiêu|các chỉ tiêu|danh mục|một số chỉ tiêu)(?![\p{L}])/iu;
const ATTACHED = /^\(? ?(?:kèm theo|ban hành kèm theo|đính kèm)/iu;

/** Reads the lines above a table, up to the one before it: the time and place that they name, else the report's. */
export function titleAbove(flows: readonly Flow[], table: Table, head: Head): TitleAbove {
  const report = ownTime(head.period, head.date);
  const lines = linesAbove(flows, table.start);
  const titles = lines.filter((line) => !ATTACHED.test(line));
  let period: string | null = null;
  for (const line of titles) period ??= periodOfTitle(line, report.year);
  const own = period === null ? report : ownTime(period, head.date);
  const season = titles.flatMap((line) => seasonsIn(fold(line)))[0] ?? null;
  const named = titles.find((line) => isTitle(line)) ?? '';
  return {
    period: period ?? head.period,
    year: own.year,
    month: own.month,
    season,
    area: areaOf(lines, flows),
    subject: named === named.toUpperCase() ? named.charAt(0) + named.slice(1).toLowerCase() : named,
  };
}

/** "PHỤ LỤC II", "Biểu số 3": which annex it is, not what it is about. */
const NUMBER_ONLY = /^(?:phụ lục|phụ biểu|biểu|biểu mẫu|bảng)(?: số)? ?[\divx.:/-]{0,8}$/iu;

/** The title of the first table that has one; null where none has. */
export function titleOfAnnex(flows: readonly Flow[], tables: readonly Table[]): string | null {
  for (const { start } of tables) {
    const titles = linesAbove(flows, start).filter((line) => !ATTACHED.test(line) && !NUMBER_ONLY.test(line));
    const first = titles.findIndex(isTitle);
    if (first >= 0) return titles.slice(first).filter(isTitle).join(' ');
  }
  return null;
}

/** The lines of a title above a table, from the top; running text is none. */
function linesAbove(flows: readonly Flow[], start: number): string[] {
  const lines: string[] = [];
  for (let at = start - 1; at >= 0 && lines.length < MOST_LINES; at--) {
    const { kind, note, text, source } = flows[at]!;
    if (kind === 'cell' || note !== null || source.style.heading !== undefined) break;
    const line = text.trim();
    if (line === '' || kind !== 'paragraph') continue;
    if (line.length > LONGEST || !(isTitle(line) || ATTACHED.test(line) || source.style.bold || source.style.centred)) {
      // The unit above the table stands between it and its title.
      if (/^\(? ?(?:đvt|đơn vị)/iu.test(line)) continue;
      break;
    }
    lines.unshift(line);
  }
  return lines;
}

const isTitle = (line: string): boolean =>
  (line === line.toUpperCase() && line !== line.toLowerCase() && outlineMarkOf(line) === null) || TITLE.test(line);

function areaOf(lines: readonly string[], flows: readonly Flow[]): string | null {
  for (const line of lines) {
    const area = areaIn(line, flows);
    if (area !== null) return area;
  }
  return null;
}
