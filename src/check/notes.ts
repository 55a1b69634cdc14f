import type { Note, Range, Severity } from '../figure/index.ts';
import type { PlainIssue, PlainRule } from './issue.ts';
import type { View } from './view.ts';

/** Shorter notes may well be alike ("Như trên"). */
const SHORTEST_REPEAT = 30;
const NUMBER_AT_LINE = /(?:^|\n)[ \t]*\(?(\d{1,3})[ \t.:)][ \t]*(?=[\p{Lu}])/gu;

/** Notes: marks without notes, notes without marks, a note twice, and a note's text inside another. */
export function noteIssues(view: View): PlainIssue[] {
  const { notes } = view.document;
  const issues: PlainIssue[] = [];
  const paired = notes.filter((note) => note.marks.length > 0 && note.place !== null);
  const severity: Severity = paired.length * 3 >= notes.length * 2 && paired.length >= 3 ? 'error' : 'doubt';
  if (paired.length > 0) for (const note of notes) issues.push(...unpaired(view, note, severity));
  if (severity === 'error') issues.push(...bracketed(view, paired));
  issues.push(...repeated(view, paired), ...nested(view, paired));
  return issues;
}

function unpaired(view: View, note: Note, severity: Severity): PlainIssue[] {
  if (note.place === null && note.marks.length > 0) {
    return [issue('mark without note', severity, numberIn(view, note.marks[0]!, note.label), note.label, '')];
  }
  if (note.place !== null && note.marks.length === 0) {
    return [issue('note without mark', severity, numberIn(view, labelled(note.place), note.label), note.label, '')];
  }
  return [];
}

const GLUED = /(?<=[\p{L}\p{N}%])\((\d{1,2})\)/gu;

/**
 * Marks of the shape `(9)` that stick to their word. One that no note answers is a mark without a note; a note whose
 * only mark stands alone, where those of the others stick to words, was given another bracket for its mark.
 */
function bracketed(view: View, notes: readonly Note[]): PlainIssue[] {
  const { text } = view.document;
  const marked = notes.filter((note) => text[note.marks[0]!.start] === '(');
  const glued = (mark: Range): boolean => /[\p{L}\p{N}%]/u.test(text[mark.start - 1] ?? ' ');
  const strays = marked.filter((note) => !note.marks.some(glued));
  if (marked.length < 3 || strays.length * 3 > marked.length) return [];
  const labels = new Set(view.document.notes.map((note) => note.label));
  const issues = strays.map((note) =>
    issue('note without mark', 'error', numberIn(view, labelled(note.place!), note.label), note.label, ''),
  );
  for (const match of text.matchAll(GLUED)) {
    const start = match.index + 1;
    if (labels.has(match[1]!) || Number(match[1]) > labels.size + MOST_BEYOND) continue;
    issues.push(issue('mark without note', 'error', { start, end: start + match[1]!.length }, match[1]!, ''));
  }
  return issues;
}

/** How far a mark's number may be beyond the number of notes. */
const MOST_BEYOND = 10;

/** The place of a note with its label, which stands just before it. */
const labelled = (place: Range): Range => ({ start: Math.max(0, place.start - 4), end: place.start + 6 });

/** The label's digits inside a place, or the place itself. */
function numberIn(view: View, place: Range, label: string): Range {
  const at = view.document.text.slice(place.start, place.end).indexOf(label);
  return at < 0
    ? { start: place.start, end: Math.min(place.end, place.start + 40) }
    : { start: place.start + at, end: place.start + at + label.length };
}

function textOf(view: View, note: Note): string {
  const { start, end } = note.place!;
  const text = view.document.text.slice(start, end).normalize('NFC').replace(/\s+/g, ' ').trim();
  return text.replace(/^[[(]?\d{0,3}[\]):.]?\s*/, '').toLowerCase();
}

function repeated(view: View, notes: readonly Note[]): PlainIssue[] {
  const issues: PlainIssue[] = [];
  const seen: [string, Note][] = [];
  for (const note of notes) {
    const text = textOf(view, note).replace(/(?<![\s.;])[\s.;]+$/, '');
    if (text.length < SHORTEST_REPEAT) continue;
    const earlier = seen.find(([other]) => other === text || other.startsWith(text));
    if (earlier)
      issues.push(
        issue('note twice', 'error', numberIn(view, labelled(note.place!), note.label), note.label, earlier[1].label),
      );
    seen.push([text, note]);
  }
  return issues;
}

/** A line of a note that begins with the number of the next note: its text has slipped into this one. */
function nested(view: View, notes: readonly Note[]): PlainIssue[] {
  const issues: PlainIssue[] = [];
  for (const note of notes) {
    const { start, end } = note.place!;
    const following = String(Number(note.label) + 1);
    if (!notes.some((other) => other.label === following)) continue;
    for (const match of view.document.text.slice(start, end).matchAll(NUMBER_AT_LINE)) {
      if (match[1] !== following) continue;
      const at = start + match.index + match[0].indexOf(following);
      issues.push(issue('note within note', 'error', { start: at, end: at + following.length }, following, note.label));
    }
  }
  return issues;
}

function issue(rule: PlainRule, severity: Severity, at: Range, label: string, other: string): PlainIssue {
  return {
    kind: 'plain',
    code: 'note',
    rule,
    severity,
    at: [at],
    figures: [],
    stated: label,
    computed: null,
    repair: null,
    fields: { label, other },
  };
}
