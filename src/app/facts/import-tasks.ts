import type { AreaNote, Catalogue } from '../../catalogue/index.ts';
import { AreaNames, IndicatorNames, readTables, type TableAsked, type TableReading } from '../../collect/index.ts';
import { LIMITS, readGrids, UnreadableDocument } from '../../documents/index.ts';
import type { Area, AreaId } from '../../figure/index.ts';
import { areasOfFiles, type NamedFile, type ReadAreas, RefusedAreas } from './area-files.ts';
import { theCatalogue } from './catalogue.ts';
import { type ReadWorkbook, type RefusedWorkbook, readWorkbook, type WorkbookGiven } from './read-workbook.ts';

/** What is taken while others wait as well: a province's month, not its history; the country's areas. */
export const SERVED = { ...LIMITS, tableBytes: 8 * 1024 * 1024, tableCells: 250_000, time: 10_000 };

/** Why a file is no table; said anew where the error itself cannot go. */
type Unreadable = ConstructorParameters<typeof UnreadableDocument>;

/** A table of facts, what it leaves unsaid, and the areas that its names can mean. */
export interface TableGiven {
  readonly file: NamedFile;
  readonly asked: TableAsked;
  readonly areas: readonly Area[];
  /** Whether others wait meanwhile: only smaller files are taken then. */
  readonly served: boolean;
}

/** What was read of a table: its facts as JSON in parts, none of which takes long to open. */
export type ReadTable =
  | { readonly unreadable: Unreadable }
  | (Omit<TableReading, 'facts'> & { readonly unreadable: null; readonly facts: readonly string[] });

/** What was read of lists of areas, or what cannot be understood of them. */
export type ReadAreaFiles =
  | { readonly read: ReadAreas }
  | { readonly problems: readonly AreaNote[] }
  | { readonly unreadable: Unreadable };

/** What was read of a workbook that came back, or why it is none. */
export type ReadSheets = ReadWorkbook | RefusedWorkbook | { readonly unreadable: Unreadable };

/** Reads files that are imported, away from where requests are answered. */
export interface ImportReaders {
  readonly readTable: (given: TableGiven) => Promise<ReadTable>;
  readonly readWorkbook: (given: WorkbookGiven) => Promise<ReadSheets>;
  readonly readAreas: (files: readonly NamedFile[], kept: readonly Area[], listed?: string) => Promise<ReadAreaFiles>;
}

/** Reads where it is called: for the command, which nobody else waits for. */
export const readersHere = (catalogue: Catalogue): ImportReaders => ({
  readTable: async (given) => readTableTask(given, catalogue),
  readWorkbook: async (given) => readWorkbookTask(given, catalogue),
  readAreas: async (...given) => readAreasTask(...given),
});

/** Facts in one part of what is handed over. */
const PART = 2000;

/** Reads a table of facts; made for a thread. */
export function readTableTask({ file, asked, areas, served }: TableGiven, catalogue = theCatalogue()): ReadTable {
  try {
    const grids = readGrids(file.bytes, file.name, served ? SERVED : LIMITS);
    const { facts, ...told } = readTables(grids, knowledgeOf(catalogue, areas, asked.area), asked);
    const parts: string[] = [];
    for (let at = 0; at < facts.length; at += PART) parts.push(JSON.stringify(facts.slice(at, at + PART)));
    return { ...told, unreadable: null, facts: parts };
  } catch (error) {
    return { unreadable: unreadableOf(error) };
  }
}

/** Reads a workbook that came back; made for a thread. */
export function readWorkbookTask({ file, served, ...given }: WorkbookGiven, catalogue = theCatalogue()): ReadSheets {
  try {
    return readWorkbook(readGrids(file.bytes, file.name, served ? SERVED : LIMITS), given, catalogue);
  } catch (error) {
    return { unreadable: unreadableOf(error) };
  }
}

/** Reads lists of areas; made for a thread. */
export function readAreasTask(files: readonly NamedFile[], kept: readonly Area[], listed?: string): ReadAreaFiles {
  try {
    return { read: areasOfFiles(files, kept, listed) };
  } catch (error) {
    return error instanceof RefusedAreas ? { problems: error.problems } : { unreadable: unreadableOf(error) };
  }
}

function unreadableOf(error: unknown): Unreadable {
  if (!(error instanceof UnreadableDocument)) throw error;
  return [error.reason, error.file];
}

/** What names mean: areas near the one asked for first, else those of the one province that there is. */
function knowledgeOf(catalogue: Catalogue, areas: readonly Area[], near: AreaId | null) {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const province = (area: Area | undefined): AreaId | null => {
    let at = area;
    while (at !== undefined && at.level !== 'province') at = at.parent === null ? undefined : byId.get(at.parent);
    return at?.id ?? null;
  };
  const home = near === null ? null : province(byId.get(near));
  const within = home === null ? () => true : (area: Area) => province(area) === home;
  return { catalogue, indicators: namesIn(catalogue), areas: new AreaNames(areas, within) };
}

const names = new WeakMap<object, IndicatorNames>();

/** The names of a catalogue, made once. */
export function namesIn(catalogue: Catalogue): IndicatorNames {
  const known = names.get(catalogue) ?? new IndicatorNames(catalogue);
  names.set(catalogue, known);
  return known;
}
