import {
  type AreaBook,
  type AreaCounts,
  type AreaNote,
  adopted,
  areaCounts,
  broughtUp,
  type Conversion,
  continued,
  converted,
  isConversion,
  isUnitList,
  LISTED_DAY,
  listedAlone,
  readConversion,
  readUnits,
  type TableRow,
  type UnitList,
} from '../../catalogue/index.ts';
import { readGrids } from '../../documents/index.ts';
import type { Area, Grid } from '../../figure/index.ts';

/** A file as it was handed in. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadAreas extends AreaBook {
  /** Null where nothing was said of what the areas came from. */
  readonly counts: AreaCounts | null;
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
 * Makes areas and successions of a conversion table (CSV or Excel), a list of units (JSON) in force from `listed`, or both;
 * one alone goes on from what is kept. What a file is is told by its content.
 *
 * @param kept areas of all times
 * @throws RefusedAreas where anything cannot be understood
 * @throws UnreadableDocument where a file is no table
 */
export function areasOfFiles(
  files: readonly NamedFile[],
  kept: readonly Area[],
  listed: string = LISTED_DAY,
): ReadAreas {
  const { table, list } = toldApart(files);
  const conversion = table && readConversion(table.rows);
  const units = list && { ...list, read: readUnits(list.text, list.name) };
  const book = bookOf(conversion, units, kept, listed);
  if (book.problems.length > 0) throw new RefusedAreas(book.problems);
  const counts = areaCounts(book.areas, book.successions, conversion?.day ?? listed);
  return { ...adopted(book, kept), counts: conversion ? counts : null };
}

function bookOf(
  conversion: Conversion | undefined,
  list: { readonly name: string; readonly read: UnitList } | undefined,
  kept: readonly Area[],
  listed: string,
): AreaBook {
  if (conversion === undefined) return listedAlone(kept, list!.read, listed, list!.name);
  const before = converted(conversion);
  return continued(list ? broughtUp(before, list.read, listed, list.name) : before, kept);
}

/** @throws RefusedAreas where a file is neither a table nor a list, or there are several of one sort */
function toldApart(files: readonly NamedFile[]) {
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
  for (const extra of [tables[1], lists[1]]) if (extra) problems.push({ place: extra.name, sentence: SECOND });
  if (problems.length > 0 || files.length === 0) throw new RefusedAreas(problems);
  return { table: tables[0], list: lists[0] };
}

const NEITHER = 'không phải bảng chuyển đổi mã xã (cần các cột “Mã Xã mới”, “Mã Xã cũ”) hay danh sách đơn vị (JSON).';
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
