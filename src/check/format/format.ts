import type { PlainIssue } from '../issue.ts';
import type { View } from '../view.ts';
import { addressee, keptCopy } from './foot.ts';
import { dateLine, datePadding, motto, nationalName, numberPadding, numberSymbol } from './head.ts';
import { letterOf } from './letter.ts';
import { normsOn } from './norms.ts';
import { font, margins, pageNumber, pageSize, typeSize } from './page.ts';

const OF_PAGE = [pageSize, margins, pageNumber, typeSize, font];
const OF_LETTER = [nationalName, motto, numberPadding, numberSymbol, dateLine, datePadding, keptCopy, addressee];

/**
 * Format: the page of a Word file, and the head and foot of a letter, against the decree that was in force when the
 * report was written. A plain text has no page; a head or foot that is not there is not missed.
 */
export function formatIssues(view: View): PlainIssue[] {
  const { document, reading } = view;
  const norms = normsOn(reading.head.date ?? /^\d{4}/u.exec(reading.head.period ?? '')?.[0] ?? null);
  if (norms === null) return [];
  const { page } = document;
  const letter = letterOf(document, reading);
  return [
    ...(page === null ? [] : OF_PAGE.flatMap((rule) => rule(page, norms))),
    ...(letter === null ? [] : OF_LETTER.flatMap((rule) => rule(letter, norms))),
  ];
}
