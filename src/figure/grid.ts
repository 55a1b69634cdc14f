/** What a cell of a sheet holds, before anybody says what it means. */
export type Stored =
  /**
   * A number, plain decimal. `shown` is what its format makes of it: a percentage shows 100 times the number, a date is
   * mostly a number that a spreadsheet took for a day. `decimals` are the digits behind the comma that the format always
   * shows: a sheet holds 8,50 as 8.5.
   */
  | {
      readonly is: 'number';
      readonly value: string;
      readonly shown: 'number' | 'percent' | 'date';
      readonly decimals: number;
    }
  | { readonly is: 'text' }
  | { readonly is: 'boolean' }
  /** `#REF!`, `#DIV/0!`: the words that the cell shows. */
  | { readonly is: 'error' }
  /** A formula that no program has reckoned yet. */
  | { readonly is: 'formula' };

/** A cell that holds something (ô). Rows and columns count from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** What it shows to a Vietnamese eye; of a text all of it. */
  readonly text: string;
  readonly stored: Stored;
}

/** One sheet of a workbook (trang tính), or a CSV file as one. */
export interface Grid {
  readonly name: string;
  /** Whether the sheet as a whole is hidden. */
  readonly hidden: boolean;
  /** Rows with a cell that holds something, from the top; their cells from the left. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly GridCell[] }[];
}

/** Row 11, column 5 → `F12`. */
export function addressText({ row, column }: { readonly row: number; readonly column: number }): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
