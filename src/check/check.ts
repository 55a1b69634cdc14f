import {
  type Check,
  type Document,
  decimalText,
  FINDING_CODES,
  type Finding,
  type Interval,
  type Range,
  type Rational,
  type Reading,
  rounded,
  SEVERITIES,
} from '../figure/index.ts';
import { breakdowns, noteBreakdowns } from './breakdown.ts';
import { caseFlows } from './case-flow.ts';
import { changes } from './change.ts';
import { completeLists, withoutThose } from './complete-lists.ts';
import { cumulatives } from './cumulative.ts';
import { dateIssues } from './dates.ts';
import { plansElsewhere } from './elsewhere.ts';
import { formatIssues } from './format/format.ts';
import { sharesOfLists, toldLists } from './fraction-lists.ts';
import type { Issue, PlainIssue, RelationIssue } from './issue.ts';
import { jointly } from './joint.ts';
import { jointIssues } from './joint-issues.ts';
import { judged } from './judge.ts';
import { noteIssues } from './notes.ts';
import { outlineIssues } from './outline.ts';
import { computedText, named, plainSentence, reasonOf, relationSentence } from './phrasing.vi.ts';
import { stood } from './places.vi.ts';
import { products } from './product.ts';
import { fractions, ratios } from './ratio.ts';
import { type Choice, type Tried, tried } from './relation.ts';
import { remainders } from './remainder.ts';
import { magnitudes, repeats } from './repeat.ts';
import { structures } from './structure.ts';
import { parallels, sums } from './sum.ts';
import { tableChoices } from './table.ts';
import { twoWays } from './two-ways.ts';
import { unlinkedBreakdowns } from './unlinked.ts';
import { verdictIssues } from './verdict.ts';
import { type Term, View } from './view.ts';
import { sharesOfCounts, type WholeCount, wholeCountIssues, wholeCounts } from './whole-count.ts';

export interface Checked {
  readonly checks: readonly Check[];
  /** Worst first; within a severity by code, and within a code in the order of the text. */
  readonly findings: readonly Finding[];
  /** How many figures there are, and how many took part in at least one check that could be made. */
  readonly coverage: { readonly figures: number; readonly checked: number };
  /** Connected groups of relations that were too large to be checked together. */
  readonly left: number;
}

const MOST_DOUBTS = 30;
const MOST_PLACES = 40;

/** Checks what the reader found in one document: every rule alone, then all together. */
export function check(document: Document, reading: Reading): Checked {
  const view = new View(document, reading);
  const results = attempts(view);
  const counts = [...wholeCounts(view, results), ...sharesOfCounts(view)];
  const joint = jointly(results, view.terms);
  const issues: Issue[] = [
    ...judged(results, view.terms),
    ...jointIssues(joint.conflicts, view.terms),
    ...wholeCountIssues(counts),
    ...outlineIssues(view),
    ...dateIssues(view),
    ...noteIssues(view),
    ...verdictIssues(view),
    ...formatIssues(view),
  ];
  const told = new Set(issues.flatMap((issue) => (issue.kind === 'relation' ? issue.relations : [])));
  const findings = issues.map((issue) => findingOf(issue, view)).sort(worstFirst);
  const firm = findings.filter((finding) => finding.severity !== 'doubt');
  const doubts = findings.filter((finding) => finding.severity === 'doubt').slice(0, MOST_DOUBTS);
  return {
    checks: [...results.map((result) => checkOf(result, view.terms, told)), ...counts.map(countCheck)],
    findings: [...firm, ...doubts],
    coverage: { figures: view.terms.length, checked: checkedFigures(results, counts, told) },
    left: joint.left,
  };
}

/** Every relation that a report states of its own figures, tried. */
export function attempts(view: View): Tried[] {
  const complete = [...completeLists(view), ...toldLists(view)];
  const linked = [...withoutThose(breakdowns(view), complete), ...complete, ...noteBreakdowns(view)];
  const found = [...linked, ...unlinkedBreakdowns(view, linked)];
  const inProse: Choice[] = [
    ...ratios(view),
    ...fractions(view),
    ...sharesOfLists(view, complete),
    ...changes(view),
    ...sums(view, found),
    ...remainders(view),
    ...caseFlows(view),
    ...structures(view),
    ...parallels(view, found),
    ...twoWays(view, found),
    ...products(view),
    ...cumulatives(view, found),
  ];
  const across = [...magnitudes(view), ...repeats(view), ...plansElsewhere(view)];
  const choices: Choice[] = [
    // What the words around a number say is nothing in a cell: its row and column say it.
    ...inProse.filter(({ first }) => !first.figures.some((k) => view.cellOf(view.terms[k]!) !== null)),
    ...tableChoices(view),
    ...across.filter(({ first }) => !view.inOneTable(first.figures.map((k) => view.terms[k]!))),
  ];
  return choices.map((choice) => settle(choice, view.terms));
}

/** The first way to mean a statement that holds; else the first way. */
function settle(choice: Choice, terms: readonly Term[]): Tried {
  const first = tried(choice.first, terms);
  if (first.outcome === 'holds' || first.outcome === 'strained' || !choice.others) return first;
  let best = first;
  for (const other of choice.others()) {
    const result = tried(other, terms);
    if (result.outcome === 'holds') return result;
    if (result.outcome === 'rounding' && best.outcome === 'fails' && other.trust !== 'tried') best = result;
  }
  return best;
}

function checkedFigures(results: readonly Tried[], counts: readonly WholeCount[], told: ReadonlySet<Tried>): number {
  const figures = new Set<number>(counts.flatMap((count) => [count.stated.index, count.level.index]));
  for (const result of results) {
    if (isUncheckable(result, told)) continue;
    for (const figure of result.relation.figures) figures.add(figure);
  }
  return figures.size;
}

/** Whether a failure says nothing: the figures may not belong together, and no finding tells of it. */
const isUncheckable = (result: Tried, told: ReadonlySet<Tried>): boolean =>
  result.outcome === 'fails' && result.relation.trust !== 'said' && !told.has(result);

const SHOWN_PLACES = 4;
/** A range as decimal strings, for the JSON; null where it has no bounds. */
export function bounds(range: Interval): [string, string] | null {
  if (range.low === null && range.high === null) return null;
  const text = (value: Rational | null, towards: 'below' | 'above', open: string): string =>
    value === null ? open : decimalText(rounded(value, SHOWN_PLACES, towards)).replace(/\.?0+$/, '');
  return [text(range.low, 'below', '-Infinity'), text(range.high, 'above', 'Infinity')];
}

function checkOf(result: Tried, terms: readonly Term[], told: ReadonlySet<Tried>): Check {
  const uncheckable = isUncheckable(result, told);
  const holds = result.outcome === 'holds' || result.outcome === 'strained';
  return {
    rule: result.relation.rule,
    outcome: uncheckable ? 'uncheckable' : holds ? 'holds' : 'fails',
    why: uncheckable
      ? 'không rõ các số này có thuộc cùng một quan hệ'
      : result.outcome === 'rounding'
        ? 'chữ số cuối'
        : null,
    figures: result.relation.figures.map((k) => terms[k]!.figure.id),
    stated: bounds(result.stated),
    computed: bounds(result.computed),
  };
}

function countCheck(count: WholeCount): Check {
  return {
    rule: 'whole count',
    outcome: count.possible ? 'holds' : 'fails',
    why: null,
    figures: [count.stated.figure.id, count.level.figure.id],
    stated: null,
    computed: null,
  };
}

function worstFirst(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    FINDING_CODES.indexOf(a.code) - FINDING_CODES.indexOf(b.code) ||
    placeOf(a) - placeOf(b)
  );
}

const placeOf = (finding: Finding): number => finding.at[0]?.start ?? 0;

function findingOf(issue: Issue, view: View): Finding {
  return issue.kind === 'plain' ? plainFinding(issue, view) : relationFinding(issue, view);
}

const numberPlace = (term: Term): Range => ({
  start: term.figure.start,
  end: Math.min(term.figure.end, term.figure.start + MOST_PLACES),
});

function relationFinding(issue: RelationIssue, view: View): Finding {
  const { terms } = view;
  const others = new Set(issue.relations.flatMap((result) => result.relation.figures));
  others.delete(issue.culprit);
  const figures = [issue.culprit, ...others].slice(0, MOST_PLACES).map((k) => terms[k]!);
  const main = issue.relations[0]!;
  const culprit = terms[issue.culprit]!;
  return {
    code: issue.code,
    rule: issue.rule,
    severity: issue.severity,
    at: figures.map(numberPlace),
    figures: figures.map((term) => term.figure.id),
    stated: named(terms[main.relation.form.stated]!),
    computed: computedText(main, terms),
    repair: issue.repair && {
      at: numberPlace(culprit),
      value: decimalText(issue.repair.value),
      why: reasonOf(issue, terms),
    },
    message: stood(view, figures, relationSentence(issue, terms)),
  };
}

function plainFinding(issue: PlainIssue, view: View): Finding {
  const { repair } = issue;
  return {
    code: issue.code,
    rule: issue.rule,
    severity: issue.severity,
    at: issue.at.slice(0, MOST_PLACES),
    figures: issue.figures.map((k) => view.terms[k]!.figure.id),
    stated: issue.stated,
    computed: issue.computed,
    repair: repair && {
      at: issue.at[0]!,
      value: typeof repair.value === 'string' ? repair.value : decimalText(repair.value),
      why: repair.why,
    },
    message: plainSentence(issue),
  };
}
