/** What a spreadsheet would take for a formula and carry out when the file is opened. */
const ACTS = /^[=+\-@\t\r]/u;
const NUMBER = /^[-+]?\d{1,400}(?:,\d{1,400})?$/u;
const GUARDED = /^'(?=[=+\-@\t\r])/u;

/** A text that stays a text: an apostrophe before what would act, as spreadsheets write it themselves. */
const guarded = (words: string): string => (ACTS.test(words) && !NUMBER.test(words) ? `'${words}` : words);

/** The text without the apostrophe that guarded it. */
export const unguarded = (words: string): string => words.replace(GUARDED, '');

const field = (words: string): string => {
  const text = guarded(words.replaceAll('\0', ''));
  return /[;"\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * A CSV file as a Vietnamese spreadsheet opens it: UTF-8 with its mark, semicolons, a decimal comma in plain decimals of
 * `number` columns. No cell is a formula.
 */
export function csvOfRows(
  rows: readonly (readonly (string | null)[])[],
  isNumber: (column: number) => boolean = () => false,
): Uint8Array {
  const lines = rows.map((cells) =>
    cells.map((words, column) => field((isNumber(column) ? words?.replace('.', ',') : words) ?? '')).join(';'),
  );
  return new TextEncoder().encode(`\ufeff${lines.map((line) => `${line}\r\n`).join('')}`);
}
