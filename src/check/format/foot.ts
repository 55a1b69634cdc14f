import type { PlainIssue } from '../issue.ts';
import { formatIssue } from './issue.ts';
import type { Letter } from './letter.ts';
import type { Norms } from './norms.ts';

/** A list with fewer names may have been cut off. */
const FEWEST = 2;
const KEPT = /(?<=[-–+;:\t\n ])lưu(?: ?[:;.]| (?=VT|TH|VP))[^\n\t]{0,60}/iu;
const CLERKS = /(?<!\p{L})VT|văn thư/iu;
const AS_ABOVE = /^như trên(?!\p{L})/iu;

/** Mục II.9.b: the last line of the recipients is "Lưu: VT", and who drafted the letter. */
export function keptCopy({ recipients, text }: Letter, norms: Norms): PlainIssue[] {
  if (!recipients || recipients.names.length < FEWEST) return [];
  const kept = KEPT.exec(recipients.words)?.[0] ?? '';
  if (CLERKS.test(kept) || (kept === '' && /\blưu\b[^\n]{0,60}\bVT\b/iu.test(recipients.words))) return [];
  // Where nothing stands behind the last name, the end of the text may have been cut off.
  const last = recipients.names.at(-1)!;
  const behind = text.slice(text.lastIndexOf(last) + last.length);
  if (kept === '' && /^[\s;,]*$/u.test(behind)) return [];
  return [formatIssue('kept copy', 'doubt', recipients.label, norms, { value: kept.trim(), norm: 'Lưu: VT' })];
}

/**
 * Mục II.9.a: a report to a superior body names it behind "Kính gửi", and the recipients begin with "Như trên". Said
 * where one of the two stands without the other.
 */
export function addressee({ recipients, text, opening }: Letter, norms: Norms): PlainIssue[] {
  if (!recipients || recipients.names.length < FEWEST) return [];
  const addressed = /Kính\s{1,3}gửi/iu.test(text.slice(0, opening));
  const referred = recipients.names.some((name) => AS_ABOVE.test(name)) || /như trên/iu.test(recipients.words);
  if (addressed === referred) return [];
  const [value, norm] = addressed ? ['Kính gửi', 'Như trên'] : ['Như trên', 'Kính gửi'];
  return [formatIssue('addressee', 'doubt', recipients.label, norms, { value, norm })];
}
