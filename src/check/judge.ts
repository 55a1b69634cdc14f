import { approximate, type Severity, sign } from '../figure/index.ts';
import { type Blame, blames, Web } from './blame.ts';
import { computed } from './form.ts';
import type { RelationIssue } from './issue.ts';
import { type Tried, toLastDigit } from './relation.ts';
import type { Term } from './view.ts';

/** Groups of connected failing relations larger than this are looked at one relation at a time. */
const MOST_TOGETHER = 60;

/** What the failing relations amount to: one issue for each figure that is most likely wrong. */
export function judged(results: readonly Tried[], terms: readonly Term[]): RelationIssue[] {
  const issues: RelationIssue[] = [];
  const web = new Web(results, terms);
  const failing = results.filter((result) => result.outcome === 'fails' && result.relation.trust !== 'tried');
  for (const group of connected(failing)) {
    for (const part of group.length > MOST_TOGETHER ? group.map((one) => [one]) : [group]) {
      for (const blame of blames(part, web)) {
        const issue = issueOf(blame, terms);
        if (issue) issues.push(issue);
      }
    }
  }
  for (const result of results) {
    if (result.outcome === 'rounding' && result.relation.trust !== 'tried') issues.push(roundingIssue(result));
  }
  return issues;
}

/** Relations that share figures, directly or through others, in one list. */
export function connected(results: readonly Tried[]): Tried[][] {
  const above = new Map<number, number>();
  const top = (figure: number): number => {
    let at = figure;
    for (let up = above.get(at); up !== undefined && up !== at; up = above.get(at)) {
      above.set(at, above.get(up) ?? up);
      at = up;
    }
    return at;
  };
  for (const { relation } of results) {
    const first = top(relation.figures[0]!);
    for (const figure of relation.figures) above.set(top(figure), first);
    above.set(first, first);
  }
  const groups = new Map<number, Tried[]>();
  for (const result of results) {
    const key = top(result.relation.figures[0]!);
    const group = groups.get(key);
    if (group) group.push(result);
    else groups.set(key, [result]);
  }
  return [...groups.values()];
}

function issueOf(blame: Blame, terms: readonly Term[]): RelationIssue | null {
  const said = blame.relations.some((result) => result.relation.trust === 'said' && result.outcome === 'fails');
  const proven = said || blame.telling;
  const main = mainOf(blame);
  if (!proven && !isNear(main)) return null;
  return {
    kind: 'relation',
    code: main.relation.code,
    rule: main.relation.rule,
    severity: proven ? severityOf(blame.relations, terms) : 'doubt',
    culprit: blame.culprit,
    relations: [main, ...blame.relations.filter((result) => result !== main)].map((result) => strictly(result, terms)),
    needed: blame.needed,
    repair: blame.repair,
    rivals: blame.rivals,
  };
}

/** A sum that fails only when taken to its last digit, with what it comes to then. */
function strictly(result: Tried, terms: readonly Term[]): Tried {
  const ranges = result.outcome === 'strained' ? toLastDigit(result.relation.figures, terms) : null;
  if (ranges === null) return result;
  return { ...result, computed: computed(result.relation.form, ranges) };
}

/** The relation that gives the finding its code: the one that states the culprit, else the first. */
function mainOf(blame: Blame): Tried {
  return blame.relations.find((result) => result.relation.form.stated === blame.culprit) ?? blame.relations[0]!;
}

/** A relation in which only a last digit is out. */
export function roundingIssue(result: Tried): RelationIssue {
  return {
    kind: 'relation',
    code: result.relation.code,
    rule: result.relation.rule,
    severity: 'rounding',
    culprit: result.relation.form.stated,
    relations: [result],
    needed: result.computed,
    repair: null,
    rivals: [],
  };
}

/** Whether stated and computed lie within a fifth of one another, so that they are most likely about the same. */
function isNear(result: Tried): boolean {
  const { stated, computed } = result;
  const a = stated.low && stated.high ? (approximate(stated.low) + approximate(stated.high)) / 2 : null;
  const b = computed.low && computed.high ? (approximate(computed.low) + approximate(computed.high)) / 2 : null;
  return a !== null && b !== null && Math.abs(a - b) <= 0.2 * Math.max(Math.abs(a), Math.abs(b));
}

/** `verdict` where the direction or "reached, not reached" turns over, else `error`. */
function severityOf(relations: readonly Tried[], terms: readonly Term[]): Severity {
  return relations.some((result) => turnsOver(result, terms)) ? 'verdict' : 'error';
}

/** Whether a direction turns over, or whether a plan is reached. */
export function turnsOver(result: Tried, terms: readonly Term[]): boolean {
  const { relation, stated, computed } = result;
  if (relation.rule === 'direction') return result.outcome === 'fails';
  if (result.outcome !== 'fails' || !stated.low || !stated.high || !computed.low || !computed.high) return false;
  const { form } = relation;
  if (relation.rule === 'attainment' && form.kind === 'ratio' && sign(form.less) === 0) {
    const [s, c] = [approximate(terms[form.stated]!.value), approximate(computed.low)];
    const top = approximate(computed.high);
    return (s >= 100 && top < 100) || (s < 100 && c >= 100);
  }
  if (relation.code !== 'change' || (form.kind !== 'sum' && form.kind !== 'ratio' && form.kind !== 'growth'))
    return false;
  return (sign(stated.low) > 0 && sign(computed.high) < 0) || (sign(stated.high) < 0 && sign(computed.low) > 0);
}
