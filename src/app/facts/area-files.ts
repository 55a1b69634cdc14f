import {
  type AreaBook,
  type AreaCounts,
  type AreaNote,
  areaCounts,
  broughtUp,
  converted,
  isConversion,
  isUnitList,
  LISTED_DAY,
  readConversion,
  readUnits,
  type TableRow,
} from '../../catalogue/index.ts';
import { readGrids } from '../../documents/index.ts';
import type { Grid } from '../../figure/index.ts';

/** A file as it was handed in. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadAreas extends AreaBook {
  readonly counts: AreaCounts;
}

/** A list of areas that was refused as a whole; `problems` say where and why. */
export class RefusedAreas extends Error {
  readonly code = 'refused-areas';
  readonly problems: readonly AreaNote[];

  constructor(problems: readonly AreaNote[]) {
    super(problems[0]?.sentence ?? '');
    this.problems = problems;
  }
}

/**
 * Makes areas and successions of a conversion table (CSV or Excel) and, where there is one, a list of units (JSON) in
 * force from `listed`. What a file is is told by its content.
 *
 * @throws RefusedAreas where anything cannot be understood
 * @throws UnreadableDocument where a file is no table
 */
export function areasOfFiles(files: readonly NamedFile[], listed: string = LISTED_DAY): ReadAreas {
  const tables: { name: string; rows: TableRow[] }[] = [];
  const lists: { name: string; text: string }[] = [];
  const problems: AreaNote[] = [];
  for (const { name, bytes } of files) {
    const text = listText(bytes);
    const rows = text === null ? rowsOfFile(bytes, name) : [];
    if (text !== null) lists.push({ name, text });
    else if (isConversion(rows)) tables.push({ name, rows });
    else problems.push({ place: name, sentence: NEITHER });
  }
  const [table, another] = tables;
  if (table === undefined && problems.length === 0) problems.push({ place: files[0]?.name ?? '', sentence: NO_TABLE });
  for (const extra of [another, lists[1]]) if (extra) problems.push({ place: extra.name, sentence: SECOND });
  if (table === undefined || problems.length > 0) throw new RefusedAreas(problems);
  const conversion = readConversion(table.rows);
  const [list] = lists;
  const before = converted(conversion);
  const book = list ? broughtUp(before, readUnits(list.text, list.name), listed, list.name) : before;
  if (book.problems.length > 0) throw new RefusedAreas(book.problems);
  return { ...book, counts: areaCounts(book.areas, book.successions, conversion.day) };
}

const NEITHER = 'không phải bảng chuyển đổi mã xã (cần các cột “Mã Xã mới”, “Mã Xã cũ”) hay danh sách đơn vị (JSON).';
const NO_TABLE = 'cần cả bảng chuyển đổi mã xã cũ – mới; danh sách đơn vị một mình không nói xã nào từ đâu ra.';
const SECOND = 'mỗi lần chỉ nhận một bảng chuyển đổi và một danh sách đơn vị.';

/** The text of a file that is JSON; null for any other. */
function listText(bytes: Uint8Array): string | null {
  const head = new TextDecoder().decode(bytes.subarray(0, 100));
  return isUnitList(head) ? new TextDecoder().decode(bytes) : null;
}

const rowsOfFile = (bytes: Uint8Array, name: string): TableRow[] =>
  readGrids(bytes, name).flatMap((grid) => rowsOfGrid(grid, name));

const rowsOfGrid = ({ rows }: Grid, name: string): TableRow[] =>
  rows.map(({ row, cells }) => {
    const texts: string[] = [];
    for (const { column, text } of cells) texts[column] = text;
    return { place: `${name}, hàng ${row + 1}`, cells: Array.from(texts, (text) => text ?? '') };
  });
