import {
  type CheckAcross,
  decimalText,
  FINDING_CODES,
  type FindingAcross,
  type PlaceAcross,
  SEVERITIES,
} from '../../figure/index.ts';
import { bounds } from '../check.ts';
import { computedText, named, slip } from '../phrasing.vi.ts';
import type { Term } from '../view.ts';
import { believable, type Comparison, compared } from './comparison.ts';
import { Counterparts } from './counterparts.ts';
import { acrossSentence, sharedRankSentence } from './phrasing.vi.ts';
import { partsOfPlaces } from './places.ts';
import { ranksMoved, type SharedRank, sharedRanks } from './ranks.ts';
import { type GivenReport, Reports } from './reports.ts';
import { monthsBefore } from './since-january.ts';
import { twoReports } from './two-reports.ts';
import { type IssueAcross, issuesAcross } from './verdicts.ts';
import { yearBefore } from './year-before.ts';

/** What holds and what does not between several reports. */
export interface CheckedAcross {
  readonly checks: readonly CheckAcross[];
  /** Worst first; within a severity by code, then in the order of the reports and of their texts. */
  readonly findings: readonly FindingAcross[];
  /** How many figures found a counterpart in another report and were held against it. */
  readonly compared: number;
}

const NOTHING: CheckedAcross = { checks: [], findings: [], compared: 0 };
const MOST_DOUBTS = 30;
const MOST_PLACES = 40;

/**
 * Holds reports against one another: the same quantity said twice, last year's amounts, sums since January, places and the
 * places within them, ranks. A figure is only compared where time and place agree and one figure alone can be meant.
 */
export function checkAcross(given: readonly GivenReport[]): CheckedAcross {
  if (given.length < 2) return NOTHING;
  const reports = new Reports(given);
  const all = new Counterparts(reports);
  const proposals = [
    ...twoReports(all),
    ...yearBefore(all),
    ...monthsBefore(all),
    ...partsOfPlaces(all),
    ...ranksMoved(all),
  ];
  const comparisons = proposals.flatMap((proposal) => compared(proposal, reports.terms) ?? []);
  const issues = issuesAcross(believable(comparisons, reports), reports);
  const told = new Set(issues.flatMap(({ relations }) => relations));
  const shared = sharedRanks(all);
  const findings = once([
    ...issues.map((issue) => findingOf(issue, reports)),
    ...shared.map((one) => sharedRankFinding(one, reports)),
  ]).sort(worstFirst);
  const sure = comparisons.filter(({ result }) => result.outcome !== 'fails' || told.has(result));
  const doubts = findings.filter(({ severity }) => severity === 'doubt').slice(0, MOST_DOUBTS);
  return {
    checks: comparisons.map((one) => checkOf(one, told.has(one.result), reports)),
    findings: [...findings.filter(({ severity }) => severity !== 'doubt'), ...doubts],
    compared: new Set(sure.flatMap(({ result }) => result.relation.figures)).size,
  };
}

/** A report may give one amount twice: what is wrong with it is told once. */
function once(findings: readonly FindingAcross[]): FindingAcross[] {
  const told = new Map<string, FindingAcross>();
  for (const finding of findings) {
    const { rule, stated, computed, at } = finding;
    const key = [rule, stated, computed, ...at.map(({ document }) => document).sort()].join('|');
    if (!told.has(key)) told.set(key, finding);
  }
  return [...told.values()];
}

function checkOf({ result }: Comparison, told: boolean, reports: Reports): CheckAcross {
  const uncheckable = result.outcome === 'fails' && !told;
  const { relation, stated, computed } = result;
  return {
    rule: relation.rule,
    outcome: uncheckable
      ? 'uncheckable'
      : result.outcome === 'fails' || result.outcome === 'rounding'
        ? 'fails'
        : 'holds',
    why: uncheckable ? 'không rõ hai báo cáo có nói về cùng một số liệu' : null,
    figures: relation.figures.map((k) => reports.named(reports.terms[k]!)),
    stated: bounds(stated),
    computed: bounds(computed),
  };
}

function worstFirst(a: FindingAcross, b: FindingAcross): number {
  const [at, other] = [a.at[0]!, b.at[0]!];
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    FINDING_CODES.indexOf(a.code) - FINDING_CODES.indexOf(b.code) ||
    at.document - other.document ||
    at.start - other.start
  );
}

const placeOf = (term: Term, reports: Reports): PlaceAcross => ({
  document: reports.reportOf(term),
  start: term.figure.start,
  end: Math.min(term.figure.end, term.figure.start + MOST_PLACES),
});

function findingOf(issue: IssueAcross, reports: Reports): FindingAcross {
  const { terms } = reports;
  const main = issue.relations[0]!;
  const others = new Set(issue.relations.flatMap(({ relation }) => relation.figures));
  others.delete(issue.culprit);
  const figures = [issue.culprit, ...others].slice(0, MOST_PLACES).map((k) => terms[k]!);
  return {
    code: main.relation.code,
    rule: main.relation.rule,
    severity: issue.severity,
    at: figures.map((term) => placeOf(term, reports)),
    figures: figures.map((term) => reports.named(term)),
    stated: named(terms[main.relation.form.stated]!),
    computed: computedText(main, terms),
    repair: issue.repair && {
      at: placeOf(terms[issue.culprit]!, reports),
      value: decimalText(issue.repair.value),
      why: slip(issue.repair),
    },
    message: acrossSentence(issue, reports),
  };
}

function sharedRankFinding({ first, second }: SharedRank, reports: Reports): FindingAcross {
  return {
    code: 'repeat',
    rule: 'shared rank',
    severity: 'doubt',
    at: [first, second].map((term) => placeOf(term, reports)),
    figures: [first, second].map((term) => reports.named(term)),
    stated: named(second),
    computed: null,
    repair: null,
    message: sharedRankSentence(first, second, reports),
  };
}
