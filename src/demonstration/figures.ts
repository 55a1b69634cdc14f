import { type AreaId, type Basis, decimalText, type NewFact, powerOfTen } from '../figure/index.ts';
import { around, hashOf } from './hash.ts';
import { MATTERS, type Matter } from './matters.ts';
import type { Weights } from './places.ts';
import { PROFILES } from './profiles.ts';

/** A month by its number from January 2024, which is 0. */
export type MonthNumber = number;

/** July 2024 to June 2026. */
export const MONTHS: readonly MonthNumber[] = Array.from({ length: 24 }, (_, at) => at + 6);
/** Until here the old communes stand. */
export const LAST_OLD_MONTH: MonthNumber = 17;
export const NEWEST: MonthNumber = 29;
/** What matters' amounts are of: the middle of 2025. */
const MIDDLE: MonthNumber = 18;

/** 6 → `2024-07`. */
export function monthId(month: MonthNumber): string {
  const year = 2024 + Math.floor(month / 12);
  return `${year}-${String((((month % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}

/** An area with what amounts are spread by. */
export interface Spread {
  readonly id: AreaId;
  readonly weights: Weights;
}

const byCode = new Map(MATTERS.map((matter) => [matter.code, matter]));

/** Makes amounts: whole numbers of the last digit that is given, each the same however often it is asked for. */
export class Figures {
  private readonly known = new Map<string, bigint>();
  private readonly whole: Weights;

  constructor(whole: Weights) {
    this.whole = whole;
  }

  /** What a matter comes to in an area in a month, or at its end. */
  amount(matter: Matter, area: Spread, month: MonthNumber): bigint {
    const key = `${matter.code} ${area.id} ${month}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const made = this.made(matter, area, month, key);
    this.known.set(key, made);
    return made;
  }

  private made(matter: Matter, area: Spread, month: MonthNumber, key: string): bigint {
    const { from, digits, uneven, growth, weight, rhythm, profile } = matter;
    const other = (code: string): bigint => this.amount(byCode.get(code)!, area, month);
    if ('sum' in from) return from.sum.reduce((sum, code) => sum + other(code), 0n);
    if ('of' in from) {
      const more = powerOfTen(digits - byCode.get(from.of)!.digits);
      const most = other(from.of) * more;
      const part = spilled(most * BigInt(from.share) * around(uneven, key), 1_000_000n, key);
      return part < most ? part : most;
    }
    const [of, all] = rhythm === 'flow' ? [PROFILES[profile][((month % 12) + 12) % 12]!, 12_000] : [1, 1];
    const grown = 1000 + Math.round((growth * (month - MIDDLE)) / 12);
    const amount = BigInt(from.amount) * powerOfTen(digits) * area.weights[weight] * BigInt(of) * BigInt(grown);
    return spilled(amount * around(uneven, key), this.whole[weight] * BigInt(all) * 1_000_000n, key);
  }
}

/** `a / b` as a whole number; what is left over makes one more as often as its size says, so that small counts add up. */
const spilled = (a: bigint, b: bigint, key: string): bigint =>
  (a * 1000n + b * BigInt(hashOf(`${key} rest`) % 1000)) / (b * 1000n);

/** A fact of the demonstration with a value. */
export function factOf(
  matter: Pick<Matter, 'code' | 'digits'>,
  area: AreaId,
  period: string,
  amount: bigint,
  more: { readonly basis?: Basis; readonly plan?: string; readonly breakdown?: string } = {},
): NewFact {
  const { basis = 'actual', plan = null, breakdown = '' } = more;
  return {
    indicator: matter.code,
    area,
    period,
    breakdown,
    basis,
    plan,
    value: decimalText({ units: amount, scale: matter.digits }),
    decimals: matter.digits,
    absence: null,
    asOf: null,
    place: null,
  };
}

/** The same without a value. */
export const absent = (fact: NewFact, absence: NonNullable<NewFact['absence']>): NewFact => ({
  ...fact,
  value: null,
  absence,
});
