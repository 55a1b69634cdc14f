import type { Grid } from '../../figure/index.ts';
import { onceEach } from '../once.ts';
import { tableSays } from './sentences.vi.ts';
import { TableSheet } from './sheet.ts';
import { type TableAsked, type TableKnowledge, TableReader, type TableReading } from './table-reader.ts';

/**
 * Reads the sheets of a file as tables of facts: a list (a fact a row), indicators down and periods across, or areas down
 * and indicators across. What cannot be understood, or could be two things, is listed by its cell and never guessed.
 */
export function readTables(grids: readonly Grid[], known: TableKnowledge, asked: TableAsked): TableReading {
  const seen = grids.filter(({ hidden, rows }) => !hidden && rows.length > 0).map((grid) => new TableSheet(grid));
  const tables = seen.filter(({ head }) => head !== null);
  if (tables.length === 0) {
    return { facts: [], problems: [{ cell: `${seen[0]?.name ?? ''}!A1`, sentence: tableSays.noHead() }], skipped: [] };
  }
  const readings = tables.map((sheet) => new TableReader(sheet, known, asked).read());
  const facts = readings.flatMap((one) => one.facts);
  const { once, clashes } = onceEach(facts, ({ fact }) => fact);
  const twice = clashes.map(({ first, other }) => ({
    cell: other.fact.place ?? '',
    sentence: tableSays.twice(first.fact.place ?? ''),
  }));
  return {
    facts: once,
    problems: [...readings.flatMap((one) => one.problems), ...twice],
    skipped: readings.flatMap((one) => one.skipped),
  };
}
