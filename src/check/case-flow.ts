import { COUNT } from './measure.ts';
import { oneSlipAway } from './one-slip.ts';
import { type Choice, type Relation, relation, type Trust } from './relation.ts';
import { comparable, sameThings, type Term, type View } from './view.ts';
import { CAME_IN, CARRIED, PENDING, SETTLED } from './words.vi.ts';

type Stage = 'came' | 'carried' | 'settled' | 'pending';

const STAGES: readonly (readonly [Stage, RegExp])[] = (
  [
    ['carried', CARRIED],
    ['pending', PENDING],
    ['settled', SETTLED],
    ['came', CAME_IN],
  ] as const
).map(([stage, words]) => [
  stage,
  new RegExp(`(?:^|[\\s;,.(])(?:${words.join('|')})(?: (?:được|là|xong))?[\\s:]{0,2}$`, 'u'),
]);

const REACH = 40;

/**
 * Case flow: what came in, with what was carried over, is what was settled and what is still open ("tiếp nhận 120 hồ
 * sơ, kỳ trước chuyển sang 6 hồ sơ; đã giải quyết 110 hồ sơ, đang giải quyết 16 hồ sơ"). Where nothing is said of cases
 * carried over there may have been some: then only a slip that makes it fit tells something.
 */
export function caseFlows(view: View): Choice[] {
  const choices: Choice[] = [];
  let flow: Partial<Record<Stage, Term>> = {};
  let block = -1;
  for (const term of view.terms) {
    if (term.figure.role !== 'level' || term.measure?.dimension !== COUNT) continue;
    const stage = stageOf(view, term);
    if (stage === null) continue;
    if (stage === 'came' || term.figure.block !== block) {
      // What was carried over may be named before what came in.
      const { carried } = flow;
      flow =
        stage === 'came' && carried && flow.settled === undefined && term.figure.block === block ? { carried } : {};
    }
    block = term.figure.block;
    flow[stage] = term;
    if (stage !== 'pending') continue;
    const { came, carried, settled } = flow;
    if (came && settled && isOneFlow([came, settled, term]))
      choices.push(balance(view, came, carried && sameThings(carried, came) ? carried : null, settled, term));
    flow = {};
  }
  return choices;
}

function stageOf(view: View, term: Term): Stage | null {
  const before = view.before(term, REACH);
  return STAGES.find(([, words]) => words.test(before))?.[0] ?? null;
}

const isOneFlow = (terms: readonly Term[]): boolean =>
  terms.every(
    (term) => comparable(term, terms[0]!) && sameThings(term, terms[0]!) && term.figure.note === terms[0]!.figure.note,
  );

function balance(view: View, came: Term, carried: Term | null, settled: Term, open: Term): Choice {
  const whole = flowOf('tried', came, null, settled, open);
  // What is carried over may be counted with what came in.
  if (carried) return { first: flowOf('said', came, carried, settled, open), others: () => [whole] };
  return { first: oneSlipAway(whole.form, view.terms, 'swap') ? { ...whole, trust: 'meant' } : whole };
}

function flowOf(trust: Trust, came: Term, carried: Term | null, settled: Term, open: Term): Relation {
  const plus = (term: Term) => ({ term: term.index, factor: term.measure!.factor });
  const minus = (term: Term) => ({
    term: term.index,
    factor: { numerator: -term.measure!.factor.numerator, denominator: term.measure!.factor.denominator },
  });
  return relation('case flow', 'sum', trust, {
    kind: 'sum',
    stated: came.index,
    factor: came.measure!.factor,
    summands: [plus(settled), plus(open), ...(carried ? [minus(carried)] : [])],
  });
}
