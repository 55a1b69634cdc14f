import { sql } from 'kysely';
import { BASES, lastDay, type NewFact, periodOf } from '../../figure/index.ts';
import type { Scope } from '../scope.ts';
import { type RefusalCode, RefusedFact } from './refused.ts';

/** Where names are kept, and the field of a fact that holds them. */
const DICTIONARIES = [
  { table: 'indicator', column: 'code' },
  { table: 'area', column: 'id' },
  { table: 'period', column: 'id' },
  { table: 'breakdown', column: 'text' },
  { table: 'plan', column: 'id' },
] as const;
type Kind = (typeof DICTIONARIES)[number]['table'];

/** What is refused where a name of this kind is not known, and cannot be made known. */
const REFUSALS: Readonly<Record<Kind, RefusalCode>> = {
  indicator: 'unknown-indicator',
  area: 'unknown-area',
  period: 'unknown-period',
  breakdown: 'bad-breakdown',
  plan: 'unknown-plan',
};

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

async function addBreakdowns({ db, tenant }: Scope, texts: readonly string[]): Promise<void> {
  if (texts.length === 0) return;
  await sql`
    insert into breakdown (tenant, number, text)
    select ${tenant}, newest + row_number() over (order by text), text
    from unnest(${texts}::text[]) as new (text),
      (select coalesce(max(number), 0) as newest from breakdown where tenant = ${tenant}) as old`.execute(db);
}

/** The number of a breakdown, 0 of the whole; one that was not known is given one. The ledger must be locked. */
export async function breakdownNumber(scope: Scope, text: string): Promise<number> {
  if (text === '') return 0;
  const look = sql<{ number: number }>`
    select number from breakdown where tenant = ${scope.tenant} and text = ${text}`;
  const { rows } = await look.execute(scope.db);
  if (rows.length > 0) return rows[0]!.number;
  await addBreakdowns(scope, [text]);
  return (await look.execute(scope.db)).rows[0]!.number;
}

/** The numbers that stand for indicators, areas, periods, breakdowns and plans; new periods and breakdowns are given one. */
export class Numbers {
  private readonly known: Readonly<Record<Kind, Map<string, number>>> = {
    indicator: new Map(),
    area: new Map(),
    period: new Map(),
    breakdown: new Map([['', 0]]),
    plan: new Map(),
  };

  constructor(private readonly scope: Scope) {}

  /** Learns all names of these facts, of which `before` came earlier. Throws RefusedFact. */
  async learn(facts: readonly NewFact[], before: number): Promise<void> {
    const asked = this.unknown(facts);
    if (asked.size === 0) return;
    await this.lookUp(asked);
    const unknown = this.unknown(facts);
    for (const [kind, names] of unknown) {
      const possible = (name: string) =>
        kind === 'period' ? endOf(name) !== null : kind === 'breakdown' && isBreakdown(name);
      const at = facts.findIndex((fact) => names.has(fact[kind] ?? '') && !possible(fact[kind] ?? ''));
      if (at >= 0) throw new RefusedFact(REFUSALS[kind], facts[at]![kind] ?? '', facts[at]!.place, before + at);
    }
    await this.addPeriods([...(unknown.get('period') ?? [])]);
    await addBreakdowns(this.scope, [...(unknown.get('breakdown') ?? [])]);
    if (unknown.size > 0) await this.lookUp(unknown);
  }

  private unknown(facts: readonly NewFact[]): Map<Kind, Set<string>> {
    const unknown = new Map<Kind, Set<string>>();
    for (const { table } of DICTIONARIES) {
      const known = this.known[table];
      const names = new Set<string>();
      for (const { [table]: name } of facts) if (name !== null && !known.has(name)) names.add(name);
      if (names.size > 0) unknown.set(table, names);
    }
    return unknown;
  }

  private async lookUp(names: ReadonlyMap<Kind, ReadonlySet<string>>): Promise<void> {
    const { db, tenant } = this.scope;
    const of = DICTIONARIES.filter(({ table }) => names.has(table)).map(
      ({
        table,
        column,
      }) => sql`select ${sql.lit(table)} as kind, ${sql.ref(column)} as name, number from ${sql.table(table)}
        where tenant = ${tenant} and ${sql.ref(column)} = any(${[...names.get(table)!]}::text[])`,
    );
    const { rows } = await sql<{ kind: Kind; name: string; number: number }>`${sql.join(of, sql` union all `)}`.execute(
      db,
    );
    for (const { kind, name, number } of rows) this.known[kind].set(name, number);
  }

  private async addPeriods(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const { db, tenant } = this.scope;
    await sql`
      insert into period (tenant, number, id, last_day)
      select ${tenant}, newest + row_number() over (order by id), id, last_day
      from unnest(${ids}::text[], ${ids.map(endOf)}::date[]) as new (id, last_day),
        (select coalesce(max(number), 0) as newest from period where tenant = ${tenant}) as old`.execute(db);
  }

  /** A fact that was learned, in numbers. */
  of(fact: NewFact, index: number): Row {
    return {
      fact,
      index,
      indicator: this.known.indicator.get(fact.indicator)!,
      area: this.known.area.get(fact.area)!,
      period: this.known.period.get(fact.period)!,
      breakdown: this.known.breakdown.get(fact.breakdown)!,
      plan: fact.plan === null ? 0 : this.known.plan.get(fact.plan)!,
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
