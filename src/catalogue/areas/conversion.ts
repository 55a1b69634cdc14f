import { TWO_TIERS_DAY } from '../../figure/index.ts';
import { fold } from '../../language/vi/index.ts';
import { type Fate, fateOf } from './fates.ts';
import { codedName, type Named, wordsOf } from './names.ts';
import type { AreaNote, TableRow } from './problem.ts';
import * as say from './sentences.vi.ts';

/** A row of the conversion table that was understood. `old` is null where a whole district became the new commune. */
export interface ConversionLine {
  readonly place: string;
  readonly newProvince: Named;
  readonly new: Named;
  readonly old: Named | null;
  readonly fate: Fate;
  readonly district: Named;
  readonly oldProvince: Named;
}

export interface Conversion {
  /** First day of the new units, ISO. */
  readonly day: string;
  readonly lines: readonly ConversionLine[];
  /** What cannot be understood. */
  readonly problems: readonly AreaNote[];
  /** What was left out, and why that is right. */
  readonly remarks: readonly AreaNote[];
}

/** Heads of the statistics office's table, in small letters. */
const HEADS = {
  newProvince: 'tỉnh, thành phố',
  newName: 'tên xã mới',
  newCode: 'mã xã mới',
  oldName: 'tên xã cũ',
  oldCode: 'mã xã cũ',
  note: 'ghi chú',
  district: 'quận/huyện',
  oldProvince: 'tỉnh cũ',
} as const;
type Column = keyof typeof HEADS;
const COLUMNS = Object.keys(HEADS) as Column[];

/** Rows among which the heads are looked for. */
const FIRST_ROWS = 20;

const headAt = (rows: readonly TableRow[]): number =>
  rows.slice(0, FIRST_ROWS).findIndex(({ cells }) => {
    const heads = new Set(cells.map((cell) => fold(wordsOf(cell))));
    return heads.has(HEADS.newCode) && heads.has(HEADS.oldCode);
  });

/** Whether rows are the conversion table of old to new communes, by its heads. */
export const isConversion = (rows: readonly TableRow[]): boolean => headAt(rows) >= 0;

/** Reads the statistics office's conversion table: one row for each pair of an old and a new commune. */
export function readConversion(rows: readonly TableRow[]): Conversion {
  const head = headAt(rows);
  if (head < 0) throw new RangeError('rows without the heads of a conversion table');
  const heads = rows[head]!.cells.map((cell) => fold(wordsOf(cell)));
  const columns = new Map(COLUMNS.map((column) => [column, heads.indexOf(HEADS[column])]));
  const missing = COLUMNS.filter((column) => columns.get(column)! < 0);
  const problems = missing.map((column) => ({ place: rows[head]!.place, sentence: say.noColumn(HEADS[column]) }));
  const remarks: AreaNote[] = [];
  const lines: ConversionLine[] = [];
  for (const { place, cells } of problems.length > 0 ? [] : rows.slice(head + 1)) {
    // The name of a province alone is a heading.
    if (cells.filter((cell) => cell.trim() !== '').length < 2) continue;
    const cell = (column: Column): string => wordsOf(cells[columns.get(column)!] ?? '');
    const read = lineOf(place, cell);
    if ('problem' in read) problems.push({ place, sentence: read.problem });
    else if ('remark' in read) remarks.push({ place, sentence: read.remark });
    else lines.push(read);
  }
  return { day: dayIn(rows.slice(0, head)), lines, problems, remarks };
}

type Read = ConversionLine | { readonly problem: string } | { readonly remark: string };

function lineOf(place: string, cell: (column: Column) => string): Read {
  const newCode = communeCode(cell('newCode'));
  if (newCode === null) return { problem: say.badCode(HEADS.newCode, cell('newCode')) };
  if (cell('newName') === '') return { problem: say.empty(HEADS.newName) };
  const named = {
    newProvince: codedName(cell('newProvince')),
    district: codedName(cell('district')),
    oldProvince: codedName(cell('oldProvince')),
  };
  const { newProvince, district, oldProvince } = named;
  for (const column of ['newProvince', 'district', 'oldProvince'] as const)
    if (named[column] === null) return { problem: say.notCoded(HEADS[column], cell(column)) };
  const [oldName, written, note] = [cell('oldName'), cell('oldCode'), cell('note')];
  if (oldName !== '' && written === '') return { remark: say.landWithoutCode(oldName, cell('newName')) };
  if (oldName === '' && written !== '') return { problem: say.empty(HEADS.oldName) };
  const oldCode = written === '' ? '' : communeCode(written);
  if (oldCode === null) return { problem: say.badCode(HEADS.oldCode, written) };
  const fate = fateOf(note);
  if (fate === null) return { problem: say.unknownNote(note) };
  return {
    place,
    newProvince: newProvince!,
    new: { code: newCode, name: cell('newName') },
    old: oldCode === '' ? null : { code: oldCode, name: oldName },
    fate,
    district: district!,
    oldProvince: oldProvince!,
  };
}

/** Five digits; a spreadsheet that took the code for a number has lost the zeros before it. */
const communeCode = (cell: string): string | null => (/^\d{1,5}$/u.test(cell) ? cell.padStart(5, '0') : null);

/** "Đơn vị hành chính từ ngày 01/7/2025" above the heads. */
function dayIn(rows: readonly TableRow[]): string {
  for (const { cells } of rows) {
    const found = /từ ngày (\d{1,2})\/(\d{1,2})\/(\d{4})/u.exec(wordsOf(cells.join(' ')).toLowerCase());
    if (found) return `${found[3]}-${found[2]!.padStart(2, '0')}-${found[1]!.padStart(2, '0')}`;
  }
  return TWO_TIERS_DAY;
}
