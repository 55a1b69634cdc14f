import { type Area, BASES, type NewFact } from '../../src/figure/index.ts';
import type { RollupRule } from '../../src/keep/index.ts';

/** An exact fraction. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

export function ratio(text: string): Rational {
  const [whole = '', part = ''] = text.split('.');
  return { over: BigInt(whole + part), under: 10n ** BigInt(part.length) };
}
const ZERO: Rational = { over: 0n, under: 1n };
const plus = (a: Rational, b: Rational): Rational => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});
const times = (a: Rational, b: Rational): Rational => ({ over: a.over * b.over, under: a.under * b.under });
const divided = (a: Rational, b: Rational): Rational | null =>
  b.over === 0n ? null : { over: a.over * b.under, under: a.under * b.over };

interface Sum {
  readonly total: Rational | null;
  readonly weight: Rational;
  readonly missing: number;
  readonly leaves: number;
  readonly basis: number;
}

export interface NaiveTotal {
  readonly key: string;
  readonly value: Rational | null;
  readonly missing: number;
  readonly leaves: number;
  readonly basis: string;
}

const DEPTHS = ['nation', 'province', 'district', 'commune'];

/** Totals over a tree, area by area from the top down: another way than by level from the bottom up. */
class Tree {
  constructor(
    private readonly areas: readonly Area[],
    private readonly facts: readonly NewFact[],
    private readonly rules: readonly RollupRule[],
  ) {}

  private deepest(rule: RollupRule): number {
    return Math.max(...rule.levels.map((level) => DEPTHS.indexOf(level)));
  }

  private children(area: Area, rule: RollupRule): Area[] {
    if (DEPTHS.indexOf(area.level) >= this.deepest(rule)) return [];
    return this.areas.filter((one) => one.parent === area.id && DEPTHS.indexOf(one.level) <= this.deepest(rule));
  }

  private leaves(area: Area, rule: RollupRule): number {
    const has = this.areas.some(({ parent }) => parent === area.id);
    if (DEPTHS.indexOf(area.level) >= this.deepest(rule) || !has) return 1;
    return this.children(area, rule).reduce((sum, child) => sum + this.leaves(child, rule), 0);
  }

  /** The best known of an area's own facts. */
  private own(area: Area, indicator: string, plan: string | null): NewFact | undefined {
    return this.facts
      .filter((one) => one.area === area.id && one.indicator === indicator && one.plan === plan)
      .filter(({ absence }) => absence === null || absence === 'nothing' || absence === 'not-applicable')
      .sort((a, b) => BASES.indexOf(b.basis) - BASES.indexOf(a.basis))[0];
  }

  /** What an area weighs; null where nobody knows. */
  private weight(area: Area, rule: RollupRule, plan: string | null): Rational | null {
    const by = this.rules.find(({ code }) => code === rule.weight)!;
    const sum = this.sum(area, by, plan);
    if (sum?.missing === 0) return sum.total ?? ZERO;
    const own = this.own(area, by.code, plan);
    if (own) return own.value === null ? ZERO : ratio(own.value);
    return sum ? (sum.total ?? ZERO) : null;
  }

  /** What the areas below one make; null where they say nothing. */
  sum(area: Area, rule: RollupRule, plan: string | null): Sum | null {
    const parts = this.children(area, rule).flatMap((child) => this.part(child, rule, plan) ?? []);
    if (parts.length === 0) return null;
    const leaves = this.leaves(area, rule);
    const totals = parts.flatMap(({ total }) => total ?? []);
    return {
      total: totals.length === 0 ? null : totals.reduce(plus),
      weight: parts.map(({ weight }) => weight).reduce(plus),
      missing: leaves - parts.reduce((sum, part) => sum + part.leaves - part.missing, 0),
      leaves,
      basis: Math.min(...parts.map(({ basis }) => basis)),
    };
  }

  /** What a child adds: its whole total, else its own value, else its total in part. */
  private part(child: Area, rule: RollupRule, plan: string | null): Sum | null {
    const below = this.sum(child, rule, plan);
    if (below?.missing === 0) return below;
    const own = this.own(child, rule.code, plan);
    if (!own) return below;
    const leaves = this.leaves(child, rule);
    const basis = BASES.indexOf(own.basis);
    if (rule.areas === 'sum')
      return {
        total: own.absence === 'nothing' ? ZERO : own.value === null ? null : ratio(own.value),
        weight: ZERO,
        missing: 0,
        leaves,
        basis,
      };
    if (own.value === null) return { total: null, weight: ZERO, missing: 0, leaves, basis };
    const weight = this.weight(child, rule, plan);
    return weight && { total: times(ratio(own.value), weight), weight, missing: 0, leaves, basis };
  }
}

/** Every total that there is, by its key. */
export function totalsOf(
  areas: readonly Area[],
  facts: readonly NewFact[],
  rules: readonly RollupRule[],
): NaiveTotal[] {
  const tree = new Tree(areas, facts, rules);
  const found: NaiveTotal[] = [];
  for (const rule of rules.filter(({ areas }) => areas === 'sum' || areas === 'mean'))
    for (const plan of [null, 'p1'])
      for (const area of areas) {
        const sum = tree.sum(area, rule, plan);
        if (!sum) continue;
        const { total, weight, missing, leaves, basis } = sum;
        const value = rule.areas === 'mean' ? total && divided(total, weight) : total;
        found.push({ key: `${rule.code} ${area.id} ${plan}`, value, missing, leaves, basis: BASES[basis]! });
      }
  return found.sort((a, b) => a.key.localeCompare(b.key));
}
