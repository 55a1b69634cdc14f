import type { Interval, Severity } from '../figure/index.ts';
import { chanceOf, type Edit, editsInto } from './edit.ts';
import type { RelationIssue } from './issue.ts';
import { type Conflict, isLastDigits, releases } from './joint.ts';
import type { Term } from './view.ts';

interface Way {
  readonly term: number;
  readonly needed: Interval;
  readonly edit: Edit | null;
  readonly score: number;
}

/** One issue for each conflict of relations that hold alone: its smallest set, and the slip that would reconcile it. */
export function jointIssues(conflicts: readonly Conflict[], terms: readonly Term[]): RelationIssue[] {
  return conflicts.map(({ relations }) => {
    const ways = waysOut(relations, terms);
    const [best, second] = ways;
    const clear = best?.edit && (!second?.edit || best.score > second.score);
    const severity: Severity = isLastDigits(relations, terms) ? 'rounding' : 'error';
    const main = relations[0]!;
    return {
      kind: 'relation',
      code: main.relation.code,
      rule: 'joint',
      severity,
      culprit: clear ? best.term : main.relation.form.stated,
      relations,
      needed: clear ? best.needed : null,
      repair: clear && severity === 'error' ? best.edit : null,
      rivals: [],
    };
  });
}

/** The figures of a conflict that could be changed to end it, those that a slip explains first. */
function waysOut(conflict: Conflict['relations'], terms: readonly Term[]): Way[] {
  const ways: Way[] = [];
  for (const [term, needed] of releases(conflict, terms)) {
    const { written, exact } = terms[term]!;
    const edit = editsInto(written, exact, false, needed)[0] ?? null;
    const telling = chanceOf(written, needed) < 0.25;
    const meetings = conflict.filter((result) => result.relation.figures.includes(term)).length;
    ways.push({ term, needed, edit, score: (edit ? 10 : 0) + (telling ? 2 : 0) + meetings });
  }
  return ways.sort((a, b) => b.score - a.score);
}
