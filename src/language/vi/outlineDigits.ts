import type { NotFigure, NumberPlace } from './numberPlace.ts';

/*
 * Numbers that mark the outline ("2.1. Công nghiệp", "(3) …", "1) …"), marks of notes ("khác(1)") and page numbers.
 */

const ONLY_MARKS = /^[\s\-–+*•●▪(]*(?:(?:[IVX]+|[A-ZĐ])[.-] ?)?$/;
/** Behind an outline number at the start of a paragraph. */
const CLOSES = /[.)/:]? ?[.)]?(?=\s{0,20}(?:["“'(]?\p{L}|$|\[))/uy;
const BRACKETS = /\( ?$/;

/** Outline and note numbers at this number; null where it is none. */
export function outlineDigits(place: NumberPlace): NotFigure | null {
  return atStart(place) ?? inBrackets(place) ?? inList(place);
}

function atStart(place: NumberPlace): NotFigure | null {
  if (place.start > 12) return null;
  const lead = place.text.slice(0, place.start);
  if (!ONLY_MARKS.test(lead)) return null;
  if (place.text.slice(place.end).trim() === '' && lead.trim() === '') return { kind: 'page', end: place.end };
  const parts = place.written.split('.');
  if (place.written.includes(',') || parts.some((part) => part.length > 2 || Number(part) > 60)) return null;
  const closing = place.text[place.end] ?? '';
  const third = place.text[place.end + 1] ?? '';
  if (closing === ')' || ((closing === '.' || closing === '/') && !/\d/.test(third))) {
    CLOSES.lastIndex = place.end;
    if (CLOSES.test(place.text)) return { kind: 'outline', end: place.end };
  }
  // "2.1 Công nghiệp", "14 Tuyên truyền": no point, but a heading's capital and no unit
  const capital = /^ ?[-–]? ?\p{Lu}/u.test(place.text.slice(place.end, place.end + 4));
  if (!capital || lead.includes('-') || lead.includes('+')) return null;
  if (parts.length > 1 && place.unit === null) return { kind: 'outline', end: place.end };
  return place.unit === null && !/^0\d/.test(place.written) ? { kind: 'outline', end: place.end } : null;
}

function inBrackets(place: NumberPlace): NotFigure | null {
  const open = place.text[place.start - 1];
  if (open === '[' || open === ':') return inSquareBrackets(place, open);
  if (place.text[place.end] !== ')' || !/^[1-9]\d?$/.test(place.written)) return null;
  if (!BRACKETS.test(place.text.slice(place.start - 2, place.start))) return null;
  const before = place.text.slice(Math.max(0, place.start - 3), place.start).replace(/\( ?$/, '');
  // glued to a word or a bracket: a note's mark; before more words: an item of a list
  if (before !== '' && !/\s$/.test(before)) return { kind: 'note', end: place.end };
  const behind = place.text.slice(place.end + 1, place.end + 4);
  if (/^ ?\p{L}/u.test(behind)) return { kind: 'outline', end: place.end };
  return /^\s*[.,;:]/.test(behind) || behind === '' ? { kind: 'note', end: place.end } : null;
}

/** [footnoteRef:12], [12: … */
function inSquareBrackets(place: NumberPlace, open: string): NotFigure | null {
  const before = place.text.slice(Math.max(0, place.start - 13), place.start);
  const behind = place.text[place.end];
  if (open === ':') return /ref:$/i.test(before) && behind === ']' ? { kind: 'note', end: place.end } : null;
  return behind === ':' || behind === ']' ? { kind: 'note', end: place.end } : null;
}

/** "gồm: 1) …; 2) …", "… : 1. Nâng cao … ; 2. Tiếp tục …" */
function inList(place: NumberPlace): NotFigure | null {
  if (!/^[1-9]\d?$/.test(place.written)) return null;
  const before = place.text
    .slice(Math.max(0, place.start - 3), place.start)
    .trimEnd()
    .slice(-1);
  if (!/[:;.,]/.test(before)) return null;
  const closing = place.text[place.end];
  if (closing === ')') {
    const lead = place.text.slice(Math.max(0, place.start - 80), place.start);
    return lead.lastIndexOf('(') > lead.lastIndexOf(')') ? null : { kind: 'outline', end: place.end };
  }
  // a note's number astray between two sentences: "… Sính Phình. 14 Tuyên truyền …"
  if (
    closing === ' ' &&
    before === '.' &&
    place.unit === null &&
    /^ \p{Lu}/u.test(place.text.slice(place.end, place.end + 2))
  ) {
    return { kind: 'note', end: place.end };
  }
  const heading = closing === '.' && before !== ',' && /^\.? ?\p{Lu}/u.test(place.text.slice(place.end, place.end + 3));
  return heading ? { kind: 'outline', end: place.end } : null;
}
