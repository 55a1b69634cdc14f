import { sql } from 'kysely';
import type { NewFact, Source } from '../../figure/index.ts';
import type { Scope } from '../scope.ts';
import { copyInto, field, inTransaction, lockLedger } from './ledger.ts';
import { meetCurrent, rowsOf, supersede } from './meet.ts';
import { Numbers, type Row, refusedRow } from './numbers.ts';
import { renewTotals } from './rollup.ts';
import { checkFact, FACT_COLUMNS, keyOf, lineOf, twice } from './row.ts';
import { lookAnew } from './statistics.ts';

/** How many facts are looked at and sent at a time. */
const CHUNK = 4_000;
const FEW = 50;

/** What became of facts that were handed in. */
export interface Written {
  /** Number of the batch: grows in the order in which batches are committed. */
  readonly batch: number;
  readonly added: number;
  readonly superseded: number;
  readonly unchanged: number;
}

/**
 * Writes facts as one batch and brings every total over areas up to date, all or nothing. A fact that says what the current
 * one says adds nothing; one with an earlier `asOf` is kept but is not current. Within a transaction of the caller it is a
 * part of that: after an error it must be rolled back.
 *
 * @throws RefusedFact where one cannot be taken, or the same key comes twice
 */
export async function writeFacts(
  scope: Scope,
  source: Source,
  facts: Iterable<NewFact> | AsyncIterable<NewFact>,
): Promise<Written> {
  return inTransaction(scope, async (within) => {
    const writing = new Writing(within, await openBatch(within, source));
    try {
      for await (const chunk of chunksOf(facts)) await writing.take(chunk);
      return await writing.close();
    } catch (error) {
      // What is still on its way may have failed first, and have taken the rest with it.
      await writing.sent();
      throw error;
    }
  });
}

async function* chunksOf(facts: Iterable<NewFact> | AsyncIterable<NewFact>): AsyncGenerator<NewFact[]> {
  let chunk: NewFact[] = [];
  if (Symbol.asyncIterator in facts) {
    for await (const fact of facts)
      if (chunk.push(fact) >= CHUNK) {
        yield chunk;
        chunk = [];
      }
  } else {
    // Waiting for each of a list would take longer than all else.
    for (const fact of facts)
      if (chunk.push(fact) >= CHUNK) {
        yield chunk;
        chunk = [];
      }
  }
  if (chunk.length > 0) yield chunk;
}

/** Takes the lock, and under it the next number and the time, no finer than a program can ask for it. */
async function openBatch(scope: Scope, source: Source): Promise<number> {
  await lockLedger(scope);
  const { kind, title, document, version, agency, by, sha256 } = source;
  const { rows } = await sql<{ number: number }>`
    insert into batch (tenant, number, at, kind, title, document, version, agency, by, sha256)
    select ${scope.tenant}, coalesce(max(number), 0) + 1, greatest(date_trunc('milliseconds', clock_timestamp()), max(at)), ${kind}, ${title},
      ${document}::uuid, ${version}::integer, ${agency}, ${by}, ${sha256}
    from batch where tenant = ${scope.tenant} returning number`.execute(scope.db);
  return rows[0]!.number;
}

const pairOf = ({ indicator, period }: Pick<Row, 'indicator' | 'period'>): string => `${indicator}/${period}`;

/** Facts on their way into one batch, chunk by chunk. */
class Writing {
  private readonly numbers: Numbers;
  private readonly counts = { added: 0, superseded: 0, unchanged: 0 };
  private taken = 0;
  /** Indicator and period → whether nothing was kept of them before this batch. */
  private readonly fresh = new Map<string, boolean>();
  /** Keys that left nothing current behind: only this knows that they came. */
  private readonly silent = new Set<string>();
  private readonly series = new Map<string, Row>();
  private readonly areas = new Set<number>();
  private copying: Promise<void> = Promise.resolve();

  constructor(
    private readonly scope: Scope,
    private readonly batch: number,
  ) {
    this.numbers = new Numbers(scope);
  }

  async take(facts: readonly NewFact[]): Promise<void> {
    const before = this.taken;
    this.taken += facts.length;
    for (const [at, fact] of facts.entries()) checkFact(fact, before + at);
    await this.numbers.learn(facts, before);
    const rows = facts.map((fact, at) => this.numbers.of(fact, before + at));
    await this.lookForFresh(rows);
    const known = rows.filter((row) => !this.fresh.get(pairOf(row)));
    if (known.length > 0) await this.addKnown(known);
    if (known.length < rows.length)
      await this.copy(known.length === 0 ? rows : rows.filter((row) => this.fresh.get(pairOf(row))), () => false);
  }

  /** Which pairs of indicator and period have no fact yet: for those nothing need be looked for. */
  private async lookForFresh(rows: readonly Row[]): Promise<void> {
    const asked = new Map<string, Row>();
    for (const row of rows) if (!this.fresh.has(pairOf(row))) asked.set(pairOf(row), row);
    if (asked.size === 0) return;
    // To ask would take as long as to look for each.
    if (rows.length <= FEW) {
      for (const pair of asked.keys()) this.fresh.set(pair, false);
      return;
    }
    const pairs = [...asked.values()];
    const { rows: found } = await sql<{ indicator: number; period: number; fresh: boolean }>`
      select indicator, period, not exists (
        select from fact f where f.tenant = ${this.scope.tenant} and f.indicator = asked.indicator
          and f.period = asked.period and f.ended_by is null) as fresh
      from ${rowsOf({
        indicator: ['int', pairs.map(({ indicator }) => indicator)],
        period: ['int', pairs.map(({ period }) => period)],
      })} as asked (indicator, period)`.execute(this.scope.db);
    for (const one of found) this.fresh.set(pairOf(one), one.fresh);
  }

  private async addKnown(rows: readonly Row[]): Promise<void> {
    await this.copying;
    const met = await meetCurrent(this.scope, rows);
    const [adding, ended, places] = [[] as Row[], new Set<Row>(), [] as string[]];
    const seen = new Set<string>();
    for (const [at, row] of rows.entries()) {
      const found = met.get(at);
      const key = `${pairOf(row)}/${row.breakdown}/${row.plan}/${row.basis}/${row.area}`;
      if (seen.has(key) || this.silent.has(key) || found?.batch === this.batch)
        throw refusedRow('twice', keyOf(row), row);
      seen.add(key);
      if (found?.same || found?.older) this.silent.add(key);
      if (found?.same) this.counts.unchanged++;
      else adding.push(row);
      if (found?.older) ended.add(row);
      else if (found && !found.same) places.push(found.at);
    }
    await supersede(this.scope, places, this.batch);
    this.counts.superseded += places.length;
    await this.copy(adding, (row) => ended.has(row));
  }

  /** Sends rows to the table; while they are on their way the next ones are made ready. */
  private async copy(rows: readonly Row[], isEnded: (row: Row) => boolean): Promise<void> {
    if (rows.length === 0) return;
    this.counts.added += rows.length;
    const tenant = field(this.scope.tenant);
    let lines = '';
    for (const row of rows) {
      const ended = isEnded(row);
      lines += lineOf(row, tenant, this.batch, ended);
      if (!ended) this.note(row);
    }
    await this.copying;
    this.copying = copyInto(this.scope.db, FACT_COLUMNS, lines).catch((error: unknown) => {
      throw twice(error, rows);
    });
    // Who waits for it next gets the error.
    this.copying.catch(() => undefined);
  }

  /** When all that was sent has come; throws what it failed with. */
  sent(): Promise<void> {
    return this.copying;
  }

  private noted = '';

  private note(row: Row): void {
    this.areas.add(row.area);
    const series = `${row.indicator}/${row.period}/${row.breakdown}/${row.plan}`;
    if (series !== this.noted) this.series.set(series, row);
    this.noted = series;
  }

  async close(): Promise<Written> {
    await this.copying;
    const { db, tenant } = this.scope;
    await lookAnew(this.scope);
    await renewTotals(this.scope, [...this.series.values()], [...this.areas]);
    const { added, superseded, unchanged } = this.counts;
    await sql`update batch set added = ${added}, superseded = ${superseded}, unchanged = ${unchanged}
      where tenant = ${tenant} and number = ${this.batch}`.execute(db);
    return { batch: this.batch, ...this.counts };
  }
}
