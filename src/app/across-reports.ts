import { type CheckedAcross, checkAcross } from '../check/index.ts';
import type { Document, FindingAcross, PlaceAcross, Reading } from '../figure/index.ts';

export type { CheckedAcross } from '../check/index.ts';

/** A report that was read, now or earlier. */
export interface ReadBefore {
  readonly file: string;
  readonly document: Document;
  readonly reading: Reading;
}

/** The last part of a path, whichever way its slashes lean: what a person calls the file. */
const nameOf = (file: string): string => file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);

/**
 * Holds reports that were read against one another. Places and figures name their report by its number in `reports`, from
 * 0. Where two files of two folders have one name, the sentences call them by their paths.
 */
export function acrossReports(reports: readonly ReadBefore[]): CheckedAcross {
  const names = reports.map(({ file }) => nameOf(file));
  const isOne = new Set(names).size === names.length;
  return checkAcross(
    reports.map(({ file, document, reading }, k) => ({ name: isOne ? names[k]! : file, document, reading })),
  );
}

/** A finding between reports as it is printed: each place and each figure names its document. */
export function acrossJson(finding: FindingAcross, files: readonly string[]) {
  const { code, rule, severity, at, figures, stated, computed, repair, message } = finding;
  const placed = ({ document, start, end }: PlaceAcross) => ({ document: files[document]!, start, end });
  return {
    code,
    rule,
    severity,
    at: at.map(placed),
    figures: figures.map(({ document, id }) => ({ document: files[document]!, id })),
    stated,
    computed,
    ...(repair ? { repair: { ...repair, at: placed(repair.at) } } : {}),
    message,
  };
}
