import { type Annex, type Column, calculated, isNumber, plain, type Sheet, typed } from './plan.ts';

/** A cell of a made-up sheet: its words, and which cells it spans. Rows and columns count from 0. */
export interface GridCell {
  words: string;
  rows: number;
  columns: number;
  readonly of: 'above' | 'head' | 'body' | 'below';
  readonly column: Column | null;
}

export type Grid = Map<string, GridCell>;

/** Which slips are planted, by sheet and cell: `Biểu 1!F12`. */
export type Planted = (place: string) => boolean;

/** The places of all slips of an annex. */
export const slipsOf = (annex: Annex): string[] =>
  annex.sheets.flatMap(({ name, slips }) => Object.keys(slips).map((address) => `${name}!${address}`));

export const addressOf = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;

/** The first row of the table's body. */
export const bodyRow = (sheet: Sheet): number => sheet.above.length + sheet.head.length;

/** All cells of a sheet by their address, some with the slips that are planted in them. */
export function gridOf(sheet: Sheet, planted: Planted = () => false): Grid {
  const grid: Grid = new Map();
  const put = (row: number, column: number, words: string, of: GridCell['of']): void => {
    const own = of === 'body' ? (sheet.columns[column] ?? null) : null;
    if (words !== '') grid.set(addressOf(row, column), { words, rows: 1, columns: 1, of, column: own });
  };
  const lines = (rows: readonly string[], from: number, of: GridCell['of']): void =>
    rows.forEach((line, row) => {
      line.split('|').forEach((words, column) => {
        put(from + row, column, words.trimEnd(), of);
      });
    });
  lines(sheet.above, 0, 'above');
  lines(sheet.head, sheet.above.length, 'head');
  merge(grid, sheet);
  lines(sheet.rows, bodyRow(sheet), 'body');
  calculate(grid, sheet);
  lines(sheet.below ?? [], bodyRow(sheet) + sheet.rows.length, 'below');
  for (const [address, words] of Object.entries(sheet.slips)) {
    if (planted(`${sheet.name}!${address}`)) grid.get(address)!.words = words;
  }
  return grid;
}

function merge(grid: Grid, sheet: Sheet): void {
  const first = sheet.above.length;
  for (let row = first; row < bodyRow(sheet); row++) {
    for (let column = 0; column < sheet.columns.length; column++) {
      const address = addressOf(row, column);
      const mark = grid.get(address)?.words;
      if (mark !== '<' && mark !== '^') continue;
      let [up, left] = [row, column];
      while (grid.get(addressOf(up, left))?.words === '^') up -= 1;
      while (grid.get(addressOf(up, left))?.words === '<') left -= 1;
      const head = grid.get(addressOf(up, left))!;
      head.rows = Math.max(head.rows, row - up + 1);
      head.columns = Math.max(head.columns, column - left + 1);
    }
  }
  for (const [address, { words }] of [...grid]) if (words === '<' || words === '^') grid.delete(address);
}

function calculate(grid: Grid, sheet: Sheet): void {
  const first = bodyRow(sheet);
  for (const at of sheet.rows.keys()) {
    for (const [column, { rule, decimals = 1 }] of sheet.columns.entries()) {
      const cell = grid.get(addressOf(first + at, column));
      if (cell?.words !== '=' || !rule) continue;
      const [kind, a, b] = rule;
      const share = [addressOf(first + at, a), addressOf(first + b, a)] as const;
      const beside = [addressOf(first + at, a), addressOf(first + at, b)] as const;
      const [x, y] = (kind === 'share' ? share : beside).map((address) => plain(grid.get(address)!.words));
      cell.words = typed(calculated(kind, x!, y!, decimals));
    }
  }
}

/** What a reader must say of the numbers of an annex: `sheet!cell, role, value, unit, of, period`, one a line. */
export function truthOf(annex: Annex): string {
  const lines = annex.sheets
    .filter(({ hidden }) => !hidden)
    .flatMap((sheet) => {
      const grid = gridOf(sheet);
      return sheet.rows.flatMap((_, at) =>
        sheet.columns.flatMap((column, c) => {
          const address = addressOf(bodyRow(sheet) + at, c);
          const words = grid.get(address)?.words ?? '';
          if (!column.role || !isNumber(words) || sheet.hiddenColumns?.includes(c)) return [];
          const unitColumn = sheet.columns.findIndex(({ kind }) => kind === 'unit');
          const own = grid.get(addressOf(bodyRow(sheet) + at, unitColumn))?.words.toLowerCase();
          const unit = column.unit ?? sheet.units?.[at] ?? own ?? sheet.unit ?? '';
          return [
            [
              `${sheet.name}!${address}`,
              column.role,
              plain(words),
              unit,
              ofCell(sheet, grid, at, c),
              periodOf(sheet, at, column),
            ].join('\t'),
          ];
        }),
      );
    });
  return `${lines.join('\n')}\n`;
}

/** The cell that a number is about: beside it in its row, or, of a part, in the row of its total. */
function ofCell(sheet: Sheet, grid: Grid, at: number, column: number): string {
  const { of, role } = sheet.columns[column]!;
  const part = sheet.parts?.[at];
  const address =
    of !== undefined
      ? addressOf(bodyRow(sheet) + at, of)
      : part !== undefined && role === 'level'
        ? addressOf(bodyRow(sheet) + part, column)
        : '';
  return isNumber(grid.get(address)?.words ?? '') ? address : '';
}

const periodOf = ({ seasons }: Sheet, at: number, { period = '' }: Column): string => {
  const season = seasons?.[at];
  if (season === undefined) return period;
  const year = Number(period.slice(0, 4));
  return season === 'DX' ? `${year - 1}/${year}-DX` : `${year}-${season}`;
};
