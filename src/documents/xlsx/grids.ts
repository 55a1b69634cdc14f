import { parse } from 'csv-parse/sync';
import type { Grid, GridCell } from '../../figure/index.ts';
import { Deadline } from '../deadline.ts';
import { decoded } from '../decoded-text.ts';
import { kindOf, oleContent } from '../kind.ts';
import { LIMITS, type Limits } from '../limits.ts';
import { Package } from '../package/package.ts';
import { Refusal } from '../refusal.ts';
import { UnreadableDocument } from '../unreadable.ts';
import { unguarded } from './csv.ts';
import { looksOf } from './looks.ts';
import { rowsOfSheet } from './sheet.ts';
import { sharedStrings } from './strings.ts';
import { Tallies } from './tallies.ts';
import { isWorkbook, workbookOf } from './workbook.ts';

/**
 * Reads a table file as cells: every sheet of an Excel file (.xlsx), hidden ones too, or a CSV file (comma, semicolon or
 * tab; UTF-8, UTF-16, an old Vietnamese code) as one sheet of texts. What it is is told by its content.
 *
 * @param name the file's name, for the messages
 * @throws UnreadableDocument with one Vietnamese sentence
 */
export function readGrids(bytes: Uint8Array, name: string, limits: Limits = LIMITS): Grid[] {
  try {
    if (bytes.length === 0) throw new Refusal({ code: 'empty' });
    const { tableBytes, tableCells, time } = limits;
    if (bytes.length > tableBytes) throw new Refusal({ code: 'too-large', bytes: bytes.length, limit: tableBytes });
    const grids = gridsOf(bytes, { ...limits, paragraphs: tableCells }, new Deadline(time));
    if (grids.every(({ rows }) => rows.length === 0)) throw new Refusal({ code: 'blank' });
    return grids;
  } catch (error) {
    throw error instanceof Refusal ? new UnreadableDocument(error.reason, name) : error;
  }
}

function gridsOf(bytes: Uint8Array, limits: Limits, deadline: Deadline): Grid[] {
  const kind = kindOf(bytes);
  switch (kind.is) {
    case 'zip':
      return gridsOfWorkbook(new Package(bytes, limits, deadline), limits);
    case 'text':
      return [gridOfText(decoded(bytes).text, limits, deadline)];
    case 'ole': {
      const content = oleContent(bytes);
      throw new Refusal(content === 'encrypted' ? { code: 'encrypted' } : { code: 'other-format', format: content });
    }
    default:
      throw new Refusal({ code: 'other-format', format: kind.is });
  }
}

function gridsOfWorkbook(file: Package, limits: Limits): Grid[] {
  if (!isWorkbook(file)) throw new Refusal({ code: 'no-table' });
  const { sheets, since1904 } = workbookOf(file);
  const book = {
    file,
    strings: sharedStrings(file),
    lookOf: looksOf(file),
    since1904,
    limits,
    tallies: new Tallies(),
    everything: true,
  };
  return sheets.map(({ name, part, hidden }) => ({ name, hidden, rows: rowsOfSheet(book, name, part) }));
}

const SEPARATORS = [';', '\t', ','] as const;

/** The separator that most of the first lines hold equally often; where none does, there is one column. */
function separatorOf(text: string): string {
  const lines = text.slice(0, 20_000).split(/\r?\n/u, 20).slice(0, -1);
  const first = lines.find((line) => line.trim() !== '') ?? text.slice(0, 2000);
  const counts = SEPARATORS.map((sign) => first.split(sign).length);
  const most = Math.max(...counts);
  return SEPARATORS[counts.indexOf(most)]!;
}

function gridOfText(text: string, limits: Limits, deadline: Deadline): Grid {
  let records: string[][];
  try {
    records = parse(text, {
      delimiter: separatorOf(text),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: 1024 * 1024,
    });
  } catch {
    throw new Refusal({ code: 'no-table' });
  }
  deadline.check();
  let count = 0;
  const rows = records.flatMap((record, row) => {
    const cells = record.flatMap((words, column): GridCell[] =>
      words.trim() === ''
        ? []
        : [{ row, column, rowSpan: 1, columnSpan: 1, text: unguarded(words), stored: { is: 'text' } }],
    );
    count += cells.length;
    if (count > limits.paragraphs) throw new Refusal({ code: 'too-many-cells', limit: limits.paragraphs });
    return cells.length === 0 ? [] : [{ row, cells }];
  });
  return { name: 'CSV', hidden: false, rows };
}
