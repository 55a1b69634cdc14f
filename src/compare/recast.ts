import type { Indicator } from '../catalogue/index.ts';
import {
  type Absence,
  type AreaId,
  lastDay,
  ONE,
  over,
  type Period,
  plus,
  type Rational,
  times,
  ZERO,
} from '../figure/index.ts';
import { type Amount, added } from './amount.ts';
import type { SeriesKey } from './book.ts';
import { isWhole, type Level, type Part, type Recast, weakest } from './level.ts';
import { type By, isAll, type Lineage, type Piece } from './lineage.ts';

/** What figures of earlier areas are recast with. */
export interface Recasting {
  readonly lineage: Lineage;
  readonly indicator: (code: string) => Indicator | undefined;
  /** What an indicator's amounts go by when an area is divided. */
  readonly by: (indicator: Indicator) => By;
  /** What an earlier area has of a series in a period. */
  readonly levelAt: (key: SeriesKey, period: Period, grounds: readonly string[]) => Level | null;
}

/** Why figures of earlier areas make none for a later one. */
export type NotComparable =
  /** A part of an area went over, and nobody has said how large it is. */
  | { readonly code: 'part'; readonly area: AreaId }
  /** An area that went over has no whole value. */
  | { readonly code: 'missing'; readonly area: AreaId }
  /** A mean of several areas needs what weighs it. */
  | { readonly code: 'weight'; readonly area: AreaId }
  /** An index, a rank, or a rate whose parts are not there. */
  | { readonly code: 'kind' };

/** A figure of an area before it stood: what the areas that went into it make, and how. */
export interface RecastFigure {
  readonly level: Level;
  /** Whether areas were divided by their stated shares: the amount is then an estimate. */
  readonly estimated: boolean;
  readonly pieces: readonly Piece[];
  readonly why: NotComparable | null;
}

interface Found extends Piece {
  readonly level: Level | null;
}

/**
 * Recasts a figure of the areas that went into one: amounts are added up, means weighed anew, and what bears the same
 * territory keeps its own. An area of which a stated share went over gives that share. Nothing is guessed: where a part has
 * no stated share, an area no value or the indicator no rule, the figure is not comparable and `why` says so. Rates with a
 * formula are reckoned from their recast parts by whoever asks. Null where none of the areas has said anything.
 *
 * @param grounds as in a slot of the book: bases, or one plan
 */
export function recastFigure(
  recasting: Recasting,
  key: SeriesKey,
  period: Period,
  grounds: readonly string[],
): RecastFigure | null {
  const indicator = recasting.indicator(key.indicator);
  if (!indicator) return null;
  const { lineage, levelAt } = recasting;
  const at = (area: AreaId, code: string): Level | null => levelAt({ ...key, indicator: code, area }, period, grounds);
  const day = lastDay(period.to);
  const same = lineage.sameAs(key.area, day);
  const pieces =
    same === null ? lineage.piecesOf(key.area, day, recasting.by(indicator)) : [{ area: same, share: ONE }];
  const found = pieces
    .filter(({ area }) => area !== key.area)
    .map((piece): Found => ({ ...piece, level: at(piece.area, key.indicator) }));
  if (found.every(({ level }) => level === null)) return null;
  const amount = reckoned(indicator, found, same !== null, at);
  return figureOf(key, period, found, amount);
}

/** The amount that areas make together; null where nothing happened in any of them. */
function reckoned(
  indicator: Indicator,
  found: readonly Found[],
  isSame: boolean,
  at: (area: AreaId, code: string) => Level | null,
): Amount | NotComparable | null {
  if (indicator.kind === 'rank') return { code: 'kind' };
  const adds = indicator.areas === 'sum';
  const means = indicator.areas === 'mean' && indicator.weight !== null;
  if (!isSame && !adds && !means) return { code: 'kind' };
  for (const { area, share, level } of found) {
    if (level === null || !(isWhole(level) || isNothing(level))) return { code: 'missing', area };
    if (share === null && !isNothing(level)) return { code: 'part', area };
  }
  const there = found.filter(({ level }) => !isNothing(level!));
  if (there.length === 0) return null;
  if (isSame || adds) return there.map(shareOf).reduce(added);
  return meanOf(there, indicator, (area) => at(area, indicator.weight!));
}

/** Nothing happened there, or it has no meaning there: of a part as of the whole. */
const isNothing = ({ absence }: Level): boolean => absence === 'nothing' || absence === 'not-applicable';

const shareOf = ({ share, level }: Found): Amount => {
  const { value, decimals } = level!.amount!;
  return { value: times(value, share!), decimals };
};

/** A mean weighed anew; a part of an area has the mean of the whole, and its share of the weight. */
function meanOf(
  found: readonly Found[],
  { decimals }: Indicator,
  weightAt: (area: AreaId) => Level | null,
): Amount | NotComparable {
  let [sum, weights]: [Rational, Rational] = [ZERO, ZERO];
  for (const { area, share, level } of found) {
    const weight = weightAt(area);
    if (weight === null || !isWhole(weight) || weight.amount === null) return { code: 'weight', area };
    const counts = times(weight.amount.value, share!);
    weights = plus(weights, counts);
    sum = plus(sum, times(level!.amount!.value, counts));
  }
  if (weights.numerator === 0n) return { code: 'weight', area: found[0]!.area };
  return { value: over(sum, weights), decimals };
}

function figureOf(
  key: SeriesKey,
  period: Period,
  found: readonly Found[],
  amount: Amount | NotComparable | null,
): RecastFigure {
  const why = amount !== null && 'code' in amount ? amount : null;
  const sum = amount === null || 'code' in amount ? null : amount;
  const estimated = sum !== null && found.some(({ share }) => !isAll(share));
  const from = found.flatMap(({ area, level }): Part[] =>
    level ? [{ ...key, area, period, less: false, level }] : [],
  );
  const basis = weakest(from.map(({ level }) => level.basis));
  const level: Level = {
    amount: sum,
    absence: sum ? null : why ? 'not-comparable' : absenceOf(from),
    basis: estimated && basis !== 'target' ? 'estimate' : basis,
    how: 'recast',
    missing: 0,
    differs: null,
    from,
  };
  return { level, estimated, pieces: found.map(({ area, share }) => ({ area, share })), why };
}

/** What is absent in all of them: it has no meaning there, or nothing happened. */
const absenceOf = (from: readonly Part[]): Absence =>
  from.every(({ level }) => level.absence === 'not-applicable') ? 'not-applicable' : 'nothing';

/** The same for a reckoning, which asks for nothing but levels. */
export const recaster =
  (recasting: Recasting): Recast =>
  (key, period, grounds) =>
    recastFigure(recasting, key, period, grounds)?.level ?? null;
