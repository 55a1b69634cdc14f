import { fold, plainLetters } from '../../language/vi/index.ts';

/** What a unit is called before its name; of two that begin alike the longer stands first. */
const TYPES = ['thành phố', 'thị trấn', 'đặc khu', 'thị xã', 'phường', 'huyện', 'quận', 'tỉnh', 'xã'];

/** The words of a cell with composed letters and no blanks too many. */
export const wordsOf = (cell: string): string => cell.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** A name as it is shown: with a capital first. Its spelling stays. */
export function tidied(name: string): string {
  const text = wordsOf(name);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The same for every spelling of one name: `Xã Hoà An`, `xã  Hòa An`; `B’Lao`, `B'Lao`. */
export const spellingKey = (name: string): string => fold(wordsOf(name)).replace(/[’‘ʼ`´]/gu, "'");

/** The same without the word for what it is: `Tỉnh Quảng Trị`, `Quảng Trị`. */
export function namelyKey(name: string): string {
  const key = spellingKey(name);
  const type = TYPES.find((type) => key.startsWith(`${type} `));
  return type === undefined ? key : key.slice(type.length + 1);
}

/** The letters without any mark: what is still the same where a mark was forgotten (`Xa Ea Kly`). */
export const lettersKey = (name: string): string => plainLetters(spellingKey(name));

/** `Tỉnh Quảng Trị (45)` → code and name; null where it is not written so. */
export function codedName(cell: string): Named | null {
  const text = wordsOf(cell);
  const at = text.lastIndexOf('(');
  const code = /^\((\d{2,3})\)$/u.exec(text.slice(at))?.[1];
  const name = text.slice(0, Math.max(at, 0)).trim();
  return code === undefined || name === '' ? null : { code, name };
}

export interface Named {
  readonly code: string;
  readonly name: string;
}
