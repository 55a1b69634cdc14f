import type { Term, View } from './view.ts';
import { COMPLEMENTS, SISTERS } from './words.vi.ts';

const BEFORE = 120;
const AFTER = 60;
/** The number before, with its noun. */
const LAST_NUMBER = /\d[\d.,]{0,20}[^\d;:(\n]{0,30}$/;
const STOP_BEFORE = /[;:.(\n\d,][^;:.(\n\d,]*$/;

/**
 * The words that a figure's own clause says about it: from the last mark before it to the next mark behind it. Where
 * nothing stands between it and the number before ("nhà trẻ 39 nhóm, 859 trẻ"), the words before that number.
 */
export function labelOf(view: View, term: Term): string {
  let before = view.before(term, BEFORE);
  let cut = STOP_BEFORE.exec(before);
  let words = (cut ? before.slice(cut.index + 1) : before).trim();
  if (words === '' && cut) {
    before = before.slice(0, cut.index).replace(LAST_NUMBER, '');
    cut = STOP_BEFORE.exec(before);
    words = (cut ? before.slice(cut.index + 1) : before).trim();
  }
  const after = view.after(term, AFTER);
  const end = after.search(/[;:.()\n\d,]/);
  return `${words} ${end < 0 ? after : after.slice(0, end)}`.trim();
}

/** The member of a set of words that shut one another out, by the one that stands first in the label; -1 if none. */
export function memberOf(label: string, set: (typeof SISTERS)[number]): number {
  let best = -1;
  let place = Number.POSITIVE_INFINITY;
  set.forEach((spellings, member) => {
    for (const spelling of spellings) {
      const at = wordAt(label, spelling);
      if (at >= 0 && at < place) {
        place = at;
        best = member;
      }
    }
  });
  return best;
}

/** Where a word or phrase stands in a text as whole words, or -1. */
export function wordAt(text: string, phrase: string): number {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!isLetter(text, at - 1) && !isLetter(text, at + phrase.length)) return at;
  }
  return -1;
}

export function hasWord(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => wordAt(text, phrase) >= 0);
}

const LETTER = /\p{L}/u;
function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && LETTER.test(text[at]!);
}

const differ = (labels: readonly string[], set: (typeof SISTERS)[number]): boolean => {
  const members = labels.map((label) => memberOf(label, set));
  return members.every((member) => member >= 0) && new Set(members).size === members.length;
};

/** Whether the labels carry different words of one set, so that the parts they name have nothing in common. */
export function shutOut(labels: readonly string[]): boolean {
  return SISTERS.some((set) => differ(labels, set));
}

/** Whether the labels are all the members of a set that leaves nothing out. */
export function complete(labels: readonly string[]): boolean {
  return COMPLEMENTS.some((set) => labels.length === set.length && differ(labels, set));
}

/** The set and the members, where all labels are told apart by one set. */
export function toldApartBy(labels: readonly string[]): { set: number; members: number[] } | null {
  for (let set = 0; set < SISTERS.length; set += 1) {
    const members = labels.map((label) => memberOf(label, SISTERS[set]!));
    if (members.every((member) => member >= 0) && new Set(members).size === members.length) return { set, members };
  }
  return null;
}
