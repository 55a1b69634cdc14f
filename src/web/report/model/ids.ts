const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A name that no other part of a report has: 12 letters and digits, so that it may stand in a Word file. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => LETTERS[byte % LETTERS.length]).join('');
