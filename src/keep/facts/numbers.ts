import { sql } from 'kysely';
import { BASES, lastDay, type NewFact, periodOf } from '../../figure/index.ts';
import type { Scope } from '../scope.ts';
import { type RefusalCode, RefusedFact } from './refused.ts';

/** The names of one kind, and the numbers that stand for them in the large tables. */
class Dictionary {
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly scope: Scope,
    private readonly table: 'indicator' | 'area' | 'period' | 'breakdown' | 'plan',
    private readonly column: 'code' | 'id' | 'text',
  ) {}

  of(name: string): number | undefined {
    return this.numbers.get(name);
  }

  /** Looks names up that were not asked for before; those that stay unknown are given back. */
  async learn(names: ReadonlySet<string>): Promise<string[]> {
    const asked = [...names].filter((name) => !this.numbers.has(name));
    if (asked.length === 0) return [];
    const { rows } = await sql<{ name: string; number: number }>`
      select ${sql.ref(this.column)} as name, number from ${sql.table(this.table)}
      where tenant = ${this.scope.tenant} and ${sql.ref(this.column)} = any(${asked}::text[])`.execute(this.scope.db);
    for (const { name, number } of rows) this.numbers.set(name, number);
    return asked.filter((name) => !this.numbers.has(name));
  }
}

/** A breakdown's parts in the order of their dimensions, each dimension once. */
const isBreakdown = (text: string): boolean => {
  const parts = text.split(';').map((part) => part.split('='));
  return parts.every(
    (part, at) => part.length === 2 && part[0] && part[1] && (at === 0 || parts[at - 1]![0]! < part[0]),
  );
};

/** The last day of a period in its canonical form; null where it is none. */
const endOf = (id: string): string | null => {
  const period = periodOf(id);
  return period?.id === id ? lastDay(period.to) : null;
};

/** The numbers that stand for indicators, areas, periods, breakdowns and plans; new periods and breakdowns are given one. */
export class Numbers {
  private readonly indicators: Dictionary;
  private readonly areas: Dictionary;
  private readonly periods: Dictionary;
  private readonly breakdowns: Dictionary;
  private readonly plans: Dictionary;

  constructor(private readonly scope: Scope) {
    this.indicators = new Dictionary(scope, 'indicator', 'code');
    this.areas = new Dictionary(scope, 'area', 'id');
    this.periods = new Dictionary(scope, 'period', 'id');
    this.breakdowns = new Dictionary(scope, 'breakdown', 'text');
    this.plans = new Dictionary(scope, 'plan', 'id');
  }

  /** Learns all names of these facts, of which `before` came earlier. Throws RefusedFact. */
  async learn(facts: readonly NewFact[], before: number): Promise<void> {
    const refuse = (code: RefusalCode, is: (fact: NewFact) => string | null, names: readonly string[]): void => {
      const bad = new Set(names);
      const at = facts.findIndex((fact) => bad.has(is(fact) ?? ''));
      if (at >= 0) throw new RefusedFact(code, is(facts[at]!)!, facts[at]!.place, before + at);
    };
    const unknown = (dictionary: Dictionary, is: (fact: NewFact) => string | null) => {
      const names = new Set<string>();
      for (const fact of facts) {
        const name = is(fact);
        if (name && dictionary.of(name) === undefined) names.add(name);
      }
      return dictionary.learn(names);
    };
    const [indicator, area, plan, period] = [
      (fact: NewFact) => fact.indicator,
      (fact: NewFact) => fact.area,
      (fact: NewFact) => fact.plan,
      (fact: NewFact) => fact.period,
    ];
    refuse('unknown-indicator', indicator, await unknown(this.indicators, indicator));
    refuse('unknown-area', area, await unknown(this.areas, area));
    refuse('unknown-plan', plan, await unknown(this.plans, plan));
    const periods = await unknown(this.periods, period);
    refuse(
      'unknown-period',
      period,
      periods.filter((id) => endOf(id) === null),
    );
    await this.addPeriods(periods);
    const breakdown = (fact: NewFact) => fact.breakdown;
    const breakdowns = await unknown(this.breakdowns, breakdown);
    refuse(
      'bad-breakdown',
      breakdown,
      breakdowns.filter((text) => !isBreakdown(text)),
    );
    await this.addBreakdowns(breakdowns);
  }

  private async addPeriods(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const { db, tenant } = this.scope;
    await sql`
      insert into period (tenant, number, id, last_day)
      select ${tenant}, newest + row_number() over (order by id), id, last_day
      from unnest(${ids}::text[], ${ids.map(endOf)}::date[]) as new (id, last_day),
        (select coalesce(max(number), 0) as newest from period where tenant = ${tenant}) as old`.execute(db);
    await this.periods.learn(new Set(ids));
  }

  private async addBreakdowns(texts: readonly string[]): Promise<void> {
    if (texts.length === 0) return;
    const { db, tenant } = this.scope;
    await sql`
      insert into breakdown (tenant, number, text)
      select ${tenant}, newest + row_number() over (order by text), text
      from unnest(${texts}::text[]) as new (text),
        (select coalesce(max(number), 0) as newest from breakdown where tenant = ${tenant}) as old`.execute(db);
    await this.breakdowns.learn(new Set(texts));
  }

  /** A fact that was learned, in numbers. */
  of(fact: NewFact, index: number): Row {
    return {
      fact,
      index,
      indicator: this.indicators.of(fact.indicator)!,
      area: this.areas.of(fact.area)!,
      period: this.periods.of(fact.period)!,
      breakdown: fact.breakdown === '' ? 0 : this.breakdowns.of(fact.breakdown)!,
      plan: fact.plan === null ? 0 : this.plans.of(fact.plan)!,
      basis: BASES.indexOf(fact.basis),
    };
  }
}

/** A fact on its way into the ledger: its key in numbers. */
export interface Row {
  readonly fact: NewFact;
  /** How many facts of the batch came before it. */
  readonly index: number;
  readonly indicator: number;
  readonly area: number;
  readonly period: number;
  /** 0 for the whole. */
  readonly breakdown: number;
  /** 0 for what is no target. */
  readonly plan: number;
  readonly basis: number;
}

export const refusedRow = (
  code: RefusalCode,
  what: string,
  { fact, index }: Pick<Row, 'fact' | 'index'>,
): RefusedFact => new RefusedFact(code, what, fact.place, index);
