import type { Document, Reading } from '../../figure/index.ts';
import { fold } from '../../language/vi/index.ts';
import { INSTITUTIONS } from './words.vi.ts';

/** Who wrote a report, and whether it reports on itself, as a bank or a school does, and not on the place where it stands. */
export interface Office {
  readonly name: string;
  readonly onItself: boolean;
}

const HEAD_REACH = 400;
const NUMBER = /\n ?số ?:/;

/** The office of a report: the institution named in the lines above its number, else the issuer that was read. */
export function officeOf({ text }: Document, { head }: Reading): Office {
  const top = fold(text.slice(0, HEAD_REACH).normalize('NFC'));
  const end = NUMBER.exec(top)?.index;
  const lines = end === undefined ? [] : top.slice(0, end).split('\n');
  const issuer = fold(head.issuer ?? '');
  const institution = [...lines, issuer].findLast((line) => INSTITUTIONS.some((kind) => begins(line.trim(), kind)));
  return { name: institution?.trim() ?? issuer, onItself: institution !== undefined };
}

const begins = (line: string, kind: string): boolean => line === kind || line.startsWith(`${kind} `);
