import type { FigureColumn } from '../../contract/index.ts';
import { dayWords, periodWords } from '../../language/vi/index.ts';
import { vietnamese } from '../numbers.ts';
import { ROLE_WORDS, SEVERITY_WORDS } from '../words.ts';
import type { FigureRow } from './rows.ts';
import { TABLE_WORDS } from './words.ts';

/** `2 khớp, 1 không khớp`; empty where the figure took part in no check. */
function checkWords({ holds, fails }: FigureRow): string {
  return [holds > 0 && `${holds} ${TABLE_WORDS.holds}`, fails > 0 && `${fails} ${TABLE_WORDS.fails}`]
    .filter(Boolean)
    .join(', ');
}

/** The gravest finding in a word with its sign, and how many more there are. */
function findingWords({ findings }: FigureRow): string {
  const [gravest] = findings;
  if (!gravest) return '';
  const { sign, word } = SEVERITY_WORDS[gravest.severity];
  return `${sign} ${word}${findings.length > 1 ? ` +${findings.length - 1}` : ''}`;
}

/** What stands in a cell, for the eye, the search and the clipboard. */
export const CELL_TEXTS: Readonly<Record<FigureColumn, (row: FigureRow) => string>> = {
  section: ({ section }) => (section ? `${section.label} ${section.title}`.trim() : ''),
  subject: ({ subject }) => subject ?? '',
  text: ({ figure }) => figure.text,
  value: ({ figure }) => vietnamese(figure.value),
  unit: ({ figure }) => figure.unit,
  role: ({ figure }) => ROLE_WORDS[figure.role],
  period: ({ figure }) => periodWords(figure.period),
  asOf: ({ figure }) => (figure.asOf ? dayWords(figure.asOf) : ''),
  area: ({ figure }) => figure.area,
  estimate: ({ figure }) => (figure.estimate ? TABLE_WORDS.estimate : ''),
  of: ({ of }) => of?.text ?? '',
  note: ({ figure }) => figure.note ?? '',
  checks: checkWords,
  findings: findingWords,
};

/** Digits as a sheet takes them for a number: `-3371,61`. */
const typed = (decimal: string): string => decimal.replace('.', ',');

/** A cell of a sheet: in one line, and never taken for a formula. */
function sheetCell(row: FigureRow, column: FigureColumn): string {
  if (column === 'value') return typed(row.figure.value);
  const text = CELL_TEXTS[column](row).replace(/\s+/g, ' ');
  return /^[=+\-@](?![\d.,\s%]*$)/.test(text) ? `'${text}` : text;
}

/** Rows as a sheet takes them from the clipboard: cells parted by tabs, one row a line. */
export function clipboardText(rows: readonly FigureRow[], columns: readonly FigureColumn[]): string {
  return rows.map((row) => columns.map((column) => sheetCell(row, column)).join('\t')).join('\n');
}

/** All that the search looks through in a row; numbers also without points, as they are typed. */
export function searchText(row: FigureRow): string {
  const texts = Object.values(CELL_TEXTS).map((text) => text(row));
  return [...texts, typed(row.figure.value)].join('\n');
}
