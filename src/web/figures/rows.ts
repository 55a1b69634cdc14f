import type { DeskFinding, DeskSection, DeskView } from '../../contract/index.ts';
import { type Figure, SEVERITIES } from '../../figure/index.ts';

/** A figure with all that a row of the table says of it. */
export interface FigureRow {
  readonly figure: Figure;
  /** Index into the sections of the view; -1 before the first heading. */
  readonly place: number;
  readonly section: DeskSection | null;
  /** The figure that this one is about, or is a part of. */
  readonly of: Figure | null;
  /** What it measures: its own subject, or, borrowed, that of the figure it is about. */
  readonly subject: string | null;
  readonly isBorrowed: boolean;
  /** How many checks it held in, and failed in. */
  readonly holds: number;
  readonly fails: number;
  /** Findings that were not set aside, the gravest first. */
  readonly findings: readonly DeskFinding[];
}

type View = Pick<DeskView, 'figures' | 'checks' | 'findings' | 'sections' | 'notes'>;

/** Index of the last section that begins at or before a place; -1 where none does. */
function sectionAt(sections: readonly DeskSection[], place: number): number {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sections[middle]!.start <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function outcomesOf({ checks }: View): Map<string, { holds: number; fails: number }> {
  const outcomes = new Map<string, { holds: number; fails: number }>();
  for (const { outcome, figures } of checks) {
    if (outcome === 'uncheckable') continue;
    for (const id of new Set(figures)) {
      const counted = outcomes.get(id) ?? { holds: 0, fails: 0 };
      counted[outcome] += 1;
      outcomes.set(id, counted);
    }
  }
  return outcomes;
}

function findingsOf({ findings }: View): Map<string, DeskFinding[]> {
  const found = new Map<string, DeskFinding[]>();
  const standing = findings.filter(({ setAside }) => setAside === null);
  for (const severity of SEVERITIES)
    for (const finding of standing.filter((one) => one.severity === severity))
      for (const id of new Set(finding.figures)) found.set(id, [...(found.get(id) ?? []), finding]);
  return found;
}

/** The rows of a version in the order of the report. A figure in a note counts where the note's mark stands. */
export function figureRows(view: View): FigureRow[] {
  const byId = new Map(view.figures.map((figure) => [figure.id, figure]));
  const marks = new Map(view.notes.map(({ label, marks: [first] }) => [label, first?.start]));
  const outcomes = outcomesOf(view);
  const findings = findingsOf(view);
  return view.figures.map((figure) => {
    const mark = figure.note === null ? undefined : marks.get(figure.note);
    const place = sectionAt(view.sections, mark ?? figure.start);
    const of = figure.of === null ? null : (byId.get(figure.of) ?? null);
    return {
      figure,
      place,
      section: view.sections[place] ?? null,
      of,
      subject: figure.subject ?? of?.subject ?? null,
      isBorrowed: figure.subject === null,
      holds: outcomes.get(figure.id)?.holds ?? 0,
      fails: outcomes.get(figure.id)?.fails ?? 0,
      findings: findings.get(figure.id) ?? [],
    };
  });
}
