import type { Indicator } from '../../catalogue/index.ts';
import {
  type Answers,
  type Aspect,
  type ChipAsk,
  type ChipValue,
  type Period,
  periodOf,
  planYear,
} from '../../figure/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { chipText, DEFAULT_STYLE } from '../chips/index.ts';
import type { Names } from '../names.ts';
import type { Matter, SentencesFor } from './made.ts';

/** What there is to be told of a matter. */
export interface Told {
  readonly matter: Matter;
  readonly indicator: Indicator;
  readonly period: Period;
  /** Whether its period is the report's, so that it need not be told. */
  readonly isOfReport: boolean;
  /** The catalogue's name with its member and area, not its period. */
  readonly name: string;
  /** Without a value where nothing came about. */
  readonly level: ChipValue;
  readonly target: ChipValue | null;
  /** Whether that is the plan of the whole year, so that it may be called so. */
  readonly isOfYear: boolean;
  readonly attainment: ChipValue | null;
  readonly same: ChipValue | null;
  /** How it moved since the same period, and by which aspect that is told; null where there is nothing to hold it against. */
  readonly move: { readonly aspect: Aspect; readonly value: ChipValue } | null;
}

/** Counts below this are told by how many more, not by a percentage. */
const FEW = 100;

export const askOf = (what: SentencesFor, { indicator, breakdown, period }: Matter, aspect: Aspect): ChipAsk => ({
  indicator,
  breakdown,
  area: what.area,
  period: period ?? what.period,
  aspect,
  plan: aspect === 'target' || aspect.endsWith('attainment') ? what.plan : null,
});

/** What is itself a ratio or a place is not told in percent of anything. */
export const isRatio = ({ kind }: Indicator): boolean => kind === 'rate' || kind === 'index' || kind === 'rank';

/** Whether it is told in percent of its plan: no ratio is, and nothing that is better when it is less. */
const isReachable = (indicator: Indicator): boolean => !isRatio(indicator) && indicator.direction !== 'down';

/** A value that is there; null otherwise. */
const there = (value: ChipValue): ChipValue | null => (value.value === null ? null : value);

/** The move as it can be told: a growth that is rounded to nothing is told in the unit. */
function moveOf(
  what: SentencesFor,
  matter: Matter,
  indicator: Indicator,
  answers: Answers,
  same: ChipValue,
): Told['move'] {
  if (indicator.kind === 'rank') return null;
  const isFew = same.counts && Number(same.value) < FEW;
  const aspects: readonly Aspect[] = isRatio(indicator)
    ? ['points', 'change']
    : isFew
      ? ['change']
      : ['growth', 'change'];
  for (const aspect of aspects) {
    const ask = askOf(what, matter, aspect);
    const value = answers(ask);
    const isNothing = aspect === 'growth' && Number(value.value) === 0;
    if (!isNothing && chipText(ask, { ...DEFAULT_STYLE, lead: 'verb' }, value) !== null) return { aspect, value };
  }
  return null;
}

/** What the facts say of a matter; a sentence where it cannot be told. */
export function toldOf(what: SentencesFor, matter: Matter, answers: Answers, names: Names): Told | string {
  const indicator = names.indicator(matter.indicator);
  if (indicator === undefined) return `Danh mục không có chỉ tiêu mã “${matter.indicator}”.`;
  const period = periodOf(matter.period ?? what.period);
  const name = nameOf(indicator, what, matter, names);
  if (period === null) return `${name}: kỳ “${matter.period ?? what.period}” không đúng dạng.`;
  const ask = (aspect: Aspect): ChipValue => answers(askOf(what, matter, aspect));
  const level = ask('level');
  const [target, same] = [there(ask('target')), there(ask('same'))];
  // A plan alone is told of nothing that was done.
  if (level.value === null && level.absence !== 'nothing')
    return `${name} (${periodWords(period.id)}): ${level.why ?? 'chưa có số liệu'}`;
  const ofYear = answers(askOf(what, { ...matter, period: String(planYear(period)) }, 'target'));
  return {
    matter,
    indicator,
    period,
    isOfReport: period.id === what.period,
    name,
    level,
    target,
    isOfYear: target !== null && ofYear.value === target.value,
    attainment: target === null || !isReachable(indicator) ? null : there(ask('attainment')),
    same,
    move: same === null ? null : moveOf(what, matter, indicator, answers, same),
  };
}

/** "Vốn đầu tư công giải ngân (vốn ngân sách trung ương)"; of another area than the report's with its name. */
function nameOf(indicator: Indicator, what: SentencesFor, { breakdown }: Matter, names: Names): string {
  const members = breakdown === '' ? '' : ` (${membersOf(breakdown, names)})`;
  const isElsewhere = what.home !== undefined && what.home !== what.area;
  return indicator.name.vi + members + (isElsewhere ? ` của ${lower(names.areaName(what.area))}` : '');
}

/** The members of a breakdown as they stand within a sentence: "vốn ngân sách trung ương, nữ". */
export const membersOf = (breakdown: string, names: Names): string =>
  breakdown
    .split(';')
    .map((cut) => lower(names.breakdownName(cut)))
    .join(', ');

/** With a small letter first; a first word that is written with capitals stays: GRDP, VietGAP. */
export const lower = (text: string): string =>
  /^\S\S*\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
export const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The year whose plan a period is held against. */
export const yearOf = ({ period }: Told): number => planYear(period);
