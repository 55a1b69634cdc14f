import type { DeskFinding, DeskSection } from '../../contract/index.ts';
import { SEVERITIES } from '../../figure/index.ts';

/** Deeper headings, and numbers without a title, are counted with the heading above them. */
const DEPTH = 3;

export interface OutlineItem {
  /** Index of the section; -1 for what stands before the first heading. */
  readonly index: number;
  readonly depth: number;
  readonly title: string;
  readonly count: number;
  /** One of them is an error, not only worth a look. */
  readonly isFirm: boolean;
}

const isShown = ({ depth, title }: DeskSection): boolean => depth <= DEPTH && title !== '';

/** Index of the shown section under which a section is counted. */
export function shownAbove(sections: readonly DeskSection[], index: number): number {
  let at = index;
  while (at > 0 && !isShown(sections[at]!)) at--;
  return at;
}

/** The headings at the left, each with the count of findings in it that are not set aside. */
export function outlineItems(
  sections: readonly DeskSection[],
  findings: readonly DeskFinding[],
  before: string,
): OutlineItem[] {
  const counts = new Map<number, { count: number; isFirm: boolean }>();
  for (const { section, severity, setAside } of findings) {
    if (setAside) continue;
    const at = section < 0 ? -1 : shownAbove(sections, section);
    const had = counts.get(at) ?? { count: 0, isFirm: false };
    const isFirm = had.isFirm || SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf('error');
    counts.set(at, { count: had.count + 1, isFirm });
  }
  const none = { count: 0, isFirm: false };
  const items = sections.flatMap((section, index) => {
    if (!isShown(section)) return [];
    const mark = section.path.at(-1) ?? section.label;
    return [{ index, depth: section.depth, title: `${mark}. ${section.title}`, ...(counts.get(index) ?? none) }];
  });
  const head = counts.get(-1);
  return head ? [{ index: -1, depth: 1, title: before, ...head }, ...items] : items;
}
