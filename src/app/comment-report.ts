import { type Comment, openDocumentSync, withComments, wordFromText } from '../documents/index.ts';
import type { Finding } from '../figure/index.ts';
import type { CheckedReport } from './check-report.ts';
import { type Effects, UnreachableFile } from './effects.ts';

const AUTHOR = 'Tổng Hợp';

/** One comment a finding, at the figure that is most likely wrong. A finding without a place has nowhere to stand. */
function commentsOf(findings: readonly Finding[], date: string): Comment[] {
  return findings.flatMap(({ at: [at], message }) => (at ? [{ at, author: AUTHOR, text: message, date }] : []));
}

/**
 * A report as a Word file with a comment at each finding: the person's own .docx, untouched but for the comments; of a
 * .doc what LibreOffice made of it; where a text was handed in, a Word file made of it.
 */
export const commentedWord = ({ bytes, document, checked }: CheckedReport, now: Date): Uint8Array =>
  withComments(bytes, document, commentsOf(checked.findings, now.toISOString()));

/** A Word file made of a plain text, without comments. Throws UnreadableDocument. */
export const wordOfText = (text: string): Uint8Array =>
  wordFromText(openDocumentSync(new TextEncoder().encode(text), 'text.txt'), []);

/** Writes a report as a Word file with comments. Throws UnreachableFile where `out` is the report itself or cannot be written. */
export async function commentReport(report: CheckedReport, out: string, effects: Effects): Promise<void> {
  if (await effects.files.areOne(report.file, out)) throw new UnreachableFile('same', out);
  await effects.files.write(out, commentedWord(report, effects.now()));
}
