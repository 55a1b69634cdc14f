import { type Kysely, sql } from 'kysely';
import type { Scope } from '../scope.ts';
import type { Tables } from '../tables.ts';

/** What the large tables name by numbers, and the column in which each keeps its name. */
const COLUMNS = { indicator: 'code', area: 'id', period: 'id', breakdown: 'text', plan: 'id' } as const;
export type Kind = keyof typeof COLUMNS;
const KINDS = Object.keys(COLUMNS) as Kind[];

interface Named {
  readonly kind: Kind;
  readonly number: number;
  readonly name: string;
}

/**
 * The names behind the numbers of one tenant, remembered over one connection's life: a number once given stays, and is given to
 * nothing else. What is not known yet is asked for; that there is none is not remembered.
 */
export class Names {
  private readonly names = new Map<Kind, Map<number, string>>(KINDS.map((kind) => [kind, new Map()]));
  private readonly numbers = new Map<Kind, Map<string, number>>(KINDS.map((kind) => [kind, new Map()]));

  /** The numbers of names; names that have none are left out. */
  async numbersOf(scope: Scope, kind: Kind, names: readonly string[]): Promise<number[]> {
    const known = this.numbers.get(kind)!;
    const missing = names.filter((name) => !known.has(name));
    if (missing.length > 0)
      await this.ask(scope, [{ kind, where: sql`${sql.ref(COLUMNS[kind])} = any(${missing}::text[])` }]);
    return names.flatMap((name) => known.get(name) ?? []);
  }

  /** Asks for all names of numbers that are not known, together. */
  async learn(scope: Scope, numbers: Readonly<Record<Kind, ReadonlySet<number>>>): Promise<void> {
    const asking = KINDS.flatMap((kind) => {
      const known = this.names.get(kind)!;
      const missing = [...numbers[kind]].filter((number) => number !== 0 && !known.has(number));
      return missing.length > 0 ? [{ kind, where: sql`number = any(${missing}::int[])` }] : [];
    });
    if (asking.length > 0) await this.ask(scope, asking);
  }

  /** The name of a number that was learned. */
  of(kind: Kind): ReadonlyMap<number, string> {
    return this.names.get(kind)!;
  }

  private async ask(
    { db, tenant }: Scope,
    asking: readonly { readonly kind: Kind; readonly where: ReturnType<typeof sql> }[],
  ): Promise<void> {
    const parts = asking.map(
      ({ kind, where }) => sql`select ${sql.lit(kind)} as kind, number, ${sql.ref(COLUMNS[kind])} as name
        from ${sql.table(kind)} where tenant = ${tenant} and ${where}`,
    );
    const { rows } = await sql<Named>`${sql.join(parts, sql` union all `)}`.execute(db);
    for (const { kind, number, name } of rows) {
      this.names.get(kind)!.set(number, name);
      this.numbers.get(kind)!.set(name, number);
    }
  }
}

const known = new WeakMap<Kysely<Tables>, Map<string, Names>>();

/** The names of a tenant over one connection; those of a transaction end with it, for it may be taken back. */
export function namesIn({ db, tenant }: Scope): Names {
  const tenants = known.get(db) ?? new Map<string, Names>();
  known.set(db, tenants);
  const names = tenants.get(tenant) ?? new Names();
  tenants.set(tenant, names);
  return names;
}
