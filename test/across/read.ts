import { acrossReports, type CheckedReport, checkBytesSync } from '../../src/app/index.ts';

const known = new Map<string, CheckedReport>();

/** A text read and checked as a report; the same text is read once. */
export function reportOf(name: string, text: string): CheckedReport {
  const key = `${name}\n${text}`;
  let report = known.get(key);
  if (!report) {
    report = checkBytesSync(`${name}.txt`, new TextEncoder().encode(text));
    known.set(key, report);
  }
  return report;
}

/** Holds texts against one another. */
export const heldAgainst = (texts: readonly { readonly name: string; readonly text: string }[]) =>
  acrossReports(texts.map(({ name, text }) => reportOf(name, text)));
