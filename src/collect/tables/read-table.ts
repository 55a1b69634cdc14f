import type { Grid } from '../../figure/index.ts';
import { tableSays } from './sentences.vi.ts';
import { TableSheet } from './sheet.ts';
import {
  type TableAsked,
  type TableFact,
  type TableKnowledge,
  type TableProblem,
  TableReader,
  type TableReading,
} from './table-reader.ts';

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
  const twice = twiceIn(facts);
  return {
    facts: twice.facts,
    problems: [...readings.flatMap((one) => one.problems), ...twice.problems],
    skipped: readings.flatMap((one) => one.skipped),
  };
}

/** The same key twice is said where it says two things, and taken once where it says one. */
function twiceIn(facts: readonly TableFact[]): Pick<TableReading, 'facts' | 'problems'> {
  const first = new Map<string, TableFact>();
  const problems: TableProblem[] = [];
  for (const one of facts) {
    const { indicator, area, period, breakdown, basis, plan, value, absence, place } = one.fact;
    const key = [indicator, area, period, breakdown, basis, plan].join('\n');
    const known = first.get(key);
    if (known === undefined) first.set(key, one);
    else if (known.fact.value !== value || known.fact.absence !== absence)
      problems.push({ cell: place ?? '', sentence: tableSays.twice(known.fact.place ?? '') });
  }
  return { facts: [...first.values()], problems };
}
