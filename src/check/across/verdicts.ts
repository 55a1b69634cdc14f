import { approximate, type Interval, type Severity, sign, times } from '../../figure/index.ts';
import { type Blame, blames, Web } from '../blame.ts';
import { attempts } from '../check.ts';
import { movedOn } from '../form.ts';
import type { RelationIssue } from '../issue.ts';
import { connected, roundingIssue, turnsOver } from '../judge.ts';
import type { Tried } from '../relation.ts';
import { unitRatio } from '../scale.ts';
import type { Term } from '../view.ts';
import type { Comparison } from './comparison.ts';
import { RANKED, type Reports } from './reports.ts';

/** Relations between reports that cannot stand together, the one that gives the finding its code first, and the likely culprit. */
export type IssueAcross = Omit<RelationIssue, 'kind' | 'code' | 'rule'>;

/** Groups of relations larger than this are looked at one relation at a time. */
const MOST_TOGETHER = 60;
/** Amounts further apart than this share of the larger are most likely of two things. */
const FAR = 0.5;

/**
 * What failing relations between reports amount to. The reports' own relations are called as witnesses: a figure that its
 * report's percentages and sums confirm is not the wrong one, and one that breaks them as well is.
 */
export function issuesAcross(comparisons: readonly Comparison[], reports: Reports): IssueAcross[] {
  const between = new Map(comparisons.map((one) => [one.result, one]));
  const failing = comparisons.filter(({ result }) => result.outcome === 'fails').map(({ result }) => result);
  const issues: IssueAcross[] = comparisons.flatMap((one) =>
    one.result.outcome === 'rounding' ? [roundingIssue(one.result)] : [],
  );
  if (failing.length === 0) return issues;
  const witnesses = [...concerned(failing, reports)].flatMap((report) => ownRelations(reports, report));
  const web = new Web([...between.keys(), ...witnesses], reports.terms);
  const broken = witnesses.filter((one) => one.outcome === 'fails' && one.relation.trust !== 'tried');
  for (const group of connected([...failing, ...broken])) {
    const across = group.filter((one) => between.has(one));
    const parts = group.length > MOST_TOGETHER ? across.map((one) => [one]) : across.length > 0 ? [group] : [];
    for (const part of parts) {
      for (const blame of blames(part, web)) {
        const issue = issueOf(blame, between, reports);
        if (issue) issues.push(issue);
      }
    }
  }
  return issues;
}

function concerned(failing: readonly Tried[], reports: Reports): Set<number> {
  return new Set(failing.flatMap(({ relation }) => relation.figures.map((k) => reports.reportOf(reports.terms[k]!))));
}

/** What a report states of its own figures, in the list of all. */
function ownRelations(reports: Reports, report: number): Tried[] {
  const first = reports.firstOf(report);
  return attempts(reports.views[report]!).map((result) => ({
    ...result,
    relation: {
      ...result.relation,
      form: movedOn(result.relation.form, first),
      figures: result.relation.figures.map((k) => k + first),
    },
  }));
}

function issueOf(blame: Blame, between: ReadonlyMap<Tried, Comparison>, reports: Reports): IssueAcross | null {
  const told = blame.relations.flatMap((result) => between.get(result) ?? []);
  if (told.length === 0) return null;
  const relations = told.map(({ result }) => result);
  const main =
    relations.find(({ relation }) => relation.form.stated === blame.culprit) ??
    // One amount said twice is seen at once; a growth must be reckoned first.
    relations.find(({ relation }) => relation.form.kind === 'same') ??
    relations[0]!;
  const severity = severityOf(blame, told, reports);
  if (severity === null) return null;
  const { culprit, needed, repair, rivals } = blame;
  return { severity, culprit, relations: [main, ...relations.filter((one) => one !== main)], needed, repair, rivals };
}

/** Null where the figures may as well be of two things. */
function severityOf(blame: Blame, told: readonly Comparison[], reports: Reports): Severity | null {
  const certain = told.some((one) => one.certain);
  const near = told.some(({ result }) => isNear(result, certain ? FAR : FAR / 5, reports));
  const slipped = blame.telling && blame.repair !== null;
  if (!near && !slipped) return null;
  if (told.every((one) => one.expected)) return 'doubt';
  if (!certain && !slipped) return 'doubt';
  return told.some(({ result }) => turnsOver(result, reports.terms) || isReversed(result)) ? 'verdict' : 'error';
}

/** One report says that it rose, the other that it fell. */
function isReversed({ relation, stated, computed }: Tried): boolean {
  if (relation.form.kind !== 'same' || !stated.low || !stated.high || !computed.low || !computed.high) return false;
  return sign(stated.low) * sign(computed.high) < 0 && sign(stated.high) * sign(computed.low) < 0;
}

const HUNDRED = 100;
/** Counts and ranks below this are far apart by their share as soon as they differ at all. */
const SMALL = 100;

/**
 * Whether what is stated and what follows lie so near that they are most likely about one thing: by a share of the largest
 * amount of the relation (of 100 % for a growth), for a difference is small beside the levels it is taken of.
 */
function isNear({ relation, stated, computed }: Tried, share: number, { terms }: Reports): boolean {
  const { form, figures } = relation;
  const out = gap(stated, computed);
  const term = terms[form.stated]!;
  if (form.kind === 'atMost' && share === FAR && isShifted(term, computed)) return true;
  if (form.kind === 'ratio') return out <= share * HUNDRED;
  const unit = (k: number): number => approximate(times(terms[k]!.value, unitRatio(terms[k]!, term)));
  const size = Math.max(...figures.map((k) => Math.abs(unit(k))));
  const counted = figures.every((k) => terms[k]!.exact) || term.measure?.dimension === RANKED;
  return out <= share * size || (share === FAR && counted && size < SMALL);
}

const MOST_SHIFT = 6;

/** Whether a comma or a unit moved would bring an amount just below what it must not exceed. */
function isShifted(stated: Term, { high }: Interval): boolean {
  const [own, most] = [approximate(stated.value), high ? approximate(high) : 0];
  for (let places = 1; places <= MOST_SHIFT; places += 1) {
    const moved = own / 10 ** places;
    if (moved <= most && moved >= FAR * most) return true;
  }
  return false;
}

/** How far two ranges are apart; nothing where they meet. */
function gap(a: Interval, b: Interval): number {
  const [low, high] = [
    (range: Interval) => range.low && approximate(range.low),
    (range: Interval) => range.high && approximate(range.high),
  ];
  return Math.max(
    0,
    (low(a) ?? 0) - (high(b) ?? Number.POSITIVE_INFINITY),
    (low(b) ?? 0) - (high(a) ?? Number.POSITIVE_INFINITY),
  );
}
