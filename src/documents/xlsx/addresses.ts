/** A cell by its row and column, both from 0. */
export interface Address {
  readonly row: number;
  readonly column: number;
}

const ADDRESS = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/u;
const LETTERS = 26;
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** `F12` → row 11, column 5; null where it is none, or outside of what a sheet can hold. */
export function addressOf(text: string): Address | null {
  const match = ADDRESS.exec(text);
  if (!match) return null;
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * LETTERS + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return column > MOST_COLUMNS || row > MOST_ROWS ? null : { row: row - 1, column: column - 1 };
}
