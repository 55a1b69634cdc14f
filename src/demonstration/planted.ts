import { decimalText, type NewFact, parseDecimal } from '../figure/index.ts';
import { type Figures, factOf, monthId, type Spread } from './figures.ts';
import { divided } from './hash.ts';
import { MATTERS } from './matters.ts';
import type { Reporters } from './months.ts';
import type { Places } from './places.ts';

/** A contradiction that was put into the demonstration to be found. */
export interface Planted {
  /** `sum`: an area's own figure and its parts differ; `part`: a part is larger than its whole; `estimate`: far from what came. */
  readonly code: 'sum' | 'part' | 'estimate';
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  /** Plain decimal that was handed in, and what stands against it. */
  readonly says: string;
  readonly against: string;
  /** Indicator of the whole, where a part is larger. */
  readonly whole: string | null;
}

const matterOf = (code: string) => MATTERS.find((matter) => matter.code === code)!;

interface Slip {
  readonly fact: NewFact;
  readonly planted: Planted;
}

/** The contradictions, with the facts in which they stand: some are told besides the others, some in the place of one. */
export function slips(places: Places, reporters: Reporters, figures: Figures): Slip[] {
  const [first, fifth] = [places.districts[1]!.id, places.districts[4]!.id];
  const below = (district: string): readonly Spread[] =>
    places.before.filter((one) => one.district === district).map(({ area, weights }) => ({ id: area.id, weights }));
  const sum = (code: string, area: string, parts: readonly Spread[], month: number, thousandths: bigint): Slip => {
    const matter = matterOf(code);
    const made = parts.reduce((total, part) => total + figures.amount(matter, part, month), 0n);
    const fact = factOf(matter, area, monthId(month), divided(made * thousandths, 1000n));
    return { fact, planted: told('sum', fact, decimalText({ units: made, scale: matter.digits }), null) };
  };
  const part = (code: string, whole: string, area: Spread, month: number): Slip => {
    const [matter, of] = [matterOf(code), matterOf(whole)];
    const most = figures.amount(of, area, month);
    const fact = factOf(matter, area.id, monthId(month), divided(most * 1140n, 1000n));
    return { fact, planted: told('part', fact, decimalText({ units: most, scale: of.digits }), whole) };
  };
  const estimate = (code: string, month: number, thousandths: bigint): Slip => {
    const matter = matterOf(code);
    const actual = figures.amount(matter, reporters.province, month);
    const fact = factOf(matter, reporters.province.id, monthId(month), divided(actual * thousandths, 1000n), {
      basis: 'estimate',
    });
    return { fact, planted: told('estimate', fact, decimalText({ units: actual, scale: matter.digits }), null) };
  };
  const [one, other] = [places.since[7]!, places.since[23]!].map(({ area, weights }) => ({ id: area.id, weights })) as [
    Spread,
    Spread,
  ];
  const province = reporters.province.id;
  return [
    sum('tourism.visitors', first, below(first), 10, 1120n),
    // Ten times too large: a unit taken for another.
    sum('pig.meat', fifth, below(fifth), 14, 10_000n),
    sum('forest.planted', province, reporters.of({ at: 'commune' }, 19), 19, 910n),
    part('dossiers.settled-on-time', 'dossiers.settled', one, 26),
    part('revenue.land-use.amount', 'revenue.domestic', other, 21),
    estimate('exports.total', 26, 1350n),
    estimate('construction.gross-output', 25, 720n),
  ];
}

const told = (
  code: Planted['code'],
  { indicator, area, period, value }: NewFact,
  against: string,
  whole: string | null,
): Planted => ({
  code,
  indicator,
  area,
  period,
  says: value!,
  against,
  whole,
});

/** Figures of the province that agree with the sum of its communes: the last months of 2025. */
export function agreeing(reporters: Reporters, figures: Figures): NewFact[] {
  const months = [18, 19, 20, 21, 22, 23];
  return ['revenue.domestic', 'public-capital.disbursed', 'retail.total'].flatMap((code) => {
    const matter = matterOf(code);
    return months.map((month) => {
      const parts = reporters.of(matter, month).map((area) => figures.amount(matter, area, month));
      return factOf(
        matter,
        reporters.province.id,
        monthId(month),
        parts.reduce((sum, one) => sum + one, 0n),
      );
    });
  });
}

/** The same fact as it was first handed in by mistake: two digits changed places. */
export function firstSaid(fact: NewFact): NewFact {
  const { units, scale } = parseDecimal(fact.value!);
  const digits = units.toString();
  const swapped = digits.length < 3 ? units + 2n : BigInt(`${digits[0]}${digits[2]}${digits[1]}${digits.slice(3)}`);
  return { ...fact, value: decimalText({ units: swapped === units ? units + 3n : swapped, scale }) };
}
