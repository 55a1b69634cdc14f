import type { Figure, Range, Severity } from '../figure/index.ts';
import { SEVERITIES } from '../figure/index.ts';
import { type Desk, findingId, spotId } from './desk.ts';
import { type Html, html } from './html.ts';

/** Something in the text that is marked: a figure, or a place that only a finding names. */
export interface Mark extends Range {
  readonly figure: Figure | null;
  /** The gravest finding at this place, and its index. */
  readonly severity: Severity | null;
  readonly finding: number | null;
}

const meet = (a: Range, b: Range): boolean => a.start < b.end && a.end > b.start;

/** Ranges in order of their start, each with the findings that name it. */
interface Named extends Range {
  readonly finding: number;
  readonly severity: Severity;
}

function namedPlaces({ findings }: Desk): Named[] {
  return findings
    .flatMap(({ at, severity }, finding) => at.map(({ start, end }) => ({ start, end, finding, severity })))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** What is marked in the text, in order, no two marks over the same character. */
export function marksOf(desk: Desk): Mark[] {
  const named = namedPlaces(desk);
  const marks: Mark[] = [];
  let next = 0;
  const spotsBefore = (limit: number): void => {
    for (; next < named.length && named[next]!.end <= limit; next++) spot(named[next]!);
  };
  const spot = ({ start, end, finding, severity }: Named): void => {
    const free = Math.max(start, marks.at(-1)?.end ?? 0);
    if (free < end) marks.push({ start: free, end, figure: null, finding, severity });
  };
  for (const figure of desk.reading.figures) {
    spotsBefore(figure.start);
    const here: Named[] = [];
    for (; next < named.length && meet(named[next]!, figure); next++) here.push(named[next]!);
    const gravest = here.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))[0];
    const { start, end } = figure;
    if (start >= (marks.at(-1)?.end ?? 0))
      marks.push({ start, end, figure, severity: gravest?.severity ?? null, finding: gravest?.finding ?? null });
  }
  spotsBefore(Number.POSITIVE_INFINITY);
  return marks;
}

/** The look of a figure's role: amounts, plans, and what compares them. */
const LOOK: Readonly<Record<Figure['role'], string>> = {
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

/** A mark as a link: to the figure's own sheet, or to the finding that names the place. */
export function marked(mark: Mark, text: string): Html {
  const { figure, severity, finding } = mark;
  const look = [figure ? LOOK[figure.role] : 'spot', severity ? `in-question ${severity}` : ''].join(' ').trim();
  if (figure) return html`<a class="figure ${look}" id="${figure.id}" href="#${figure.id}">${text}</a>`;
  return html`<a class="${look}" id="${spotId(mark)}" href="#${findingId(finding ?? 0)}">${text}</a>`;
}
