import {
  type Answers,
  type ChipAsk,
  decimalText,
  movedPoint,
  type NewFact,
  parseDecimal,
  periodOf,
  planYear,
} from '../../figure/index.ts';
import type { Plan } from '../../keep/index.ts';
import { fold, hedgeBefore, NUMBER_SOURCE, parseNumber, readUnit, unitOf } from '../../language/vi/index.ts';
import type { Names } from '../../write/index.ts';
import { plansInOrder } from './chip-answers.ts';
import { PROBLEMS } from './problems.vi.ts';
import { ReportProblem } from './report-problem.ts';

const NUMBER = new RegExp(`-?${NUMBER_SOURCE}`);

/**
 * A number as a person wrote it, in another unit: "24,5 tỷ đồng" in triệu đồng is 24500, -2. Null where there is none, where the
 * unit does not convert, or where it is hedged ("trên 24,5").
 */
export function numberIn(text: string, unit: string): Pick<NewFact, 'value' | 'decimals'> | null {
  const found = NUMBER.exec(text);
  if (!found || ![null, 'expected'].includes(hedgeBefore(text.slice(0, found.index)))) return null;
  const [digits] = found;
  const number = parseDecimal(parseNumber(digits.replace('-', '')).value);
  const read = readUnit(fold(text), text, found.index + digits.length);
  const [from, to] = [unitOf(read?.unit ?? unit), unitOf(unit)];
  if (from.dimension !== to.dimension) return null;
  const power = from.power - to.power;
  const sign = digits.startsWith('-') ? '-' : '';
  return { value: sign + decimalText(movedPoint(number, power)), decimals: number.scale - power };
}

/** What a chip's fact is held against and called. */
export interface Known {
  readonly answers: Answers;
  readonly plans: readonly Plan[];
  readonly names: Names;
}

/**
 * The fact that a number is, which a person wrote where a chip stood. Only how much there is and what is planned are facts; all else
 * is reckoned of them.
 *
 * @throws ReportProblem where it is none
 */
export function writtenFact(ask: ChipAsk, text: string, place: string, { answers, plans, names }: Known): NewFact {
  const indicator = names.indicator(ask.indicator);
  const isTarget = ask.aspect === 'target';
  if (!indicator || !(isTarget || ask.aspect === 'level')) throw new ReportProblem('unclear', PROBLEMS.reckoned(text));
  const number = numberIn(text, indicator.unit);
  if (!number) throw new ReportProblem('unclear', PROBLEMS.noNumberIn(text, indicator.unit));
  const plan = isTarget ? planOf(ask, answers, plans) : null;
  if (isTarget && plan === null) throw new ReportProblem('unclear', PROBLEMS.noPlan(text));
  const { indicator: code, area, breakdown } = ask;
  const level = answers({ ...ask, aspect: 'level' });
  return {
    ...{ indicator: code, area, breakdown, plan, place, ...number },
    period: isTarget ? plannedPeriod(ask.period) : ask.period,
    basis: isTarget ? 'target' : level.value === null ? 'actual' : level.basis,
    absence: null,
    asOf: null,
  };
}

/** The plan that the chip's target is of. */
function planOf(ask: ChipAsk, answers: Answers, plans: readonly Plan[]): string | null {
  if (ask.plan !== null) return ask.plan;
  const inOrder = plansInOrder(plans, planYear(periodOf(ask.period)!));
  return inOrder.find(({ id }) => answers({ ...ask, plan: id }).value !== null)?.id ?? null;
}

/** Plans are of years, of seasons and of school years. */
function plannedPeriod(id: string): string {
  const period = periodOf(id)!;
  return period.kind === 'season' || period.kind === 'school' || period.kind === 'years'
    ? id
    : String(planYear(period));
}
