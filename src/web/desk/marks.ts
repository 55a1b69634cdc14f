import type { DeskFinding } from '../../contract/index.ts';
import { type Figure, type Range, SEVERITIES, type Severity } from '../../figure/index.ts';

/** Something in the text that is marked: a figure, or a place that only a finding names. */
export interface Mark extends Range {
  readonly figure: Figure | null;
  /** The gravest finding at this place, and its key. */
  readonly severity: Severity | null;
  readonly finding: string | null;
}

const meet = (a: Range, b: Range): boolean => a.start < b.end && a.end > b.start;
const gravity = ({ severity }: { readonly severity: Severity }): number => SEVERITIES.indexOf(severity);

/** A place with a finding that names it. */
interface Named extends Range {
  readonly finding: string;
  readonly severity: Severity;
}

function namedPlaces(findings: readonly DeskFinding[]): Named[] {
  return findings
    .filter(({ setAside }) => setAside === null)
    .flatMap(({ at, severity, key }) => at.map(({ start, end }) => ({ start, end, finding: key, severity })))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || gravity(a) - gravity(b));
}

/** What is marked in the text, in order, no two marks over the same character. What was set aside marks nothing. */
export function marksOf(figures: readonly Figure[], findings: readonly DeskFinding[]): Mark[] {
  const named = namedPlaces(findings);
  const marks: Mark[] = [];
  let next = 0;
  const free = (start: number): number => Math.max(start, marks.at(-1)?.end ?? 0);
  const spotsBefore = (limit: number): void => {
    for (; next < named.length && named[next]!.end <= limit; next++) {
      const { end, finding, severity } = named[next]!;
      const start = free(named[next]!.start);
      if (start < end) marks.push({ start, end, figure: null, finding, severity });
    }
  };
  for (const figure of figures) {
    spotsBefore(figure.start);
    const here: Named[] = [];
    for (; next < named.length && meet(named[next]!, figure); next++) here.push(named[next]!);
    const gravest = here.sort((a, b) => gravity(a) - gravity(b))[0];
    const { start, end } = figure;
    if (start >= free(start))
      marks.push({ start, end, figure, severity: gravest?.severity ?? null, finding: gravest?.finding ?? null });
  }
  spotsBefore(Number.POSITIVE_INFINITY);
  return marks;
}

/** The look of a figure's role: amounts, plans, and what compares them. */
export const LOOKS: Readonly<Record<Figure['role'], 'level' | 'target' | 'relative'>> = {
  level: 'level',
  cont: 'level',
  prior: 'level',
  target: 'target',
  whole: 'target',
  attainment: 'relative',
  share: 'relative',
  change: 'relative',
  growth: 'relative',
};
