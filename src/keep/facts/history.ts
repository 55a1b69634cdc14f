import { sql } from 'kysely';
import { ABSENCES, BASES, type FactKey, type FactValue, type Source } from '../../figure/index.ts';
import type { Scope } from '../scope.ts';

/** A batch (đợt ghi): one act, with its source. */
export interface Batch extends Source {
  readonly number: number;
  readonly at: Date;
  readonly added: number;
  readonly superseded: number;
  readonly unchanged: number;
}

/** What was once said of a key. */
export interface FactVersion extends FactValue {
  readonly asOf: string | null;
  readonly place: string | null;
  readonly source: Batch;
  readonly current: boolean;
}

const BATCH = sql`s.number, s.at, s.kind, s.title, s.document, s.version, s.agency, s.by, s.sha256, s.added, s.superseded, s.unchanged`;

/** All that was ever said of a key, the current first, then the newest batch first. */
export async function versionsOfFact({ db, tenant }: Scope, key: FactKey): Promise<FactVersion[]> {
  const is = sql`f.tenant = ${tenant}
    and f.indicator = (select number from indicator where tenant = ${tenant} and code = ${key.indicator})
    and f.area = (select number from area where tenant = ${tenant} and id = ${key.area})
    and f.period = (select number from period where tenant = ${tenant} and id = ${key.period})
    and f.breakdown = ${key.breakdown === '' ? sql`0` : sql`(select number from breakdown where tenant = ${tenant} and text = ${key.breakdown})`}
    and f.plan = ${key.plan === null ? sql`0` : sql`(select number from plan where tenant = ${tenant} and id = ${key.plan})`}
    and f.basis = ${BASES.indexOf(key.basis)}`;
  const { rows } = await sql<Said & Batch>`
    select v.value, v.decimals, v.absence, v.as_of, v.place, v.ended_by is null as current, ${BATCH}
    from (
      select f.* from fact f where ${is} and f.ended_by is null
      union all
      select f.* from fact f where ${is} and f.ended_by is not null
    ) as v join batch s on s.tenant = ${tenant} and s.number = v.batch
    order by current desc, s.number desc`.execute(db);
  return rows.map(({ value, decimals, absence, as_of: asOf, place, current, ...source }) => ({
    value,
    decimals,
    absence: absence === null ? null : ABSENCES[absence]!,
    asOf,
    place,
    current,
    source,
  }));
}

interface Said {
  readonly value: string | null;
  readonly decimals: number;
  readonly absence: number | null;
  readonly as_of: string | null;
  readonly place: string | null;
  readonly current: boolean;
}

/** Batches, the newest first; `before` goes on behind a page. */
export async function batches({ db, tenant }: Scope, page: { before?: number; most?: number } = {}): Promise<Batch[]> {
  const { before, most = 50 } = page;
  const { rows } = await sql<Batch>`
    select ${BATCH} from batch s
    where s.tenant = ${tenant} and ${before === undefined ? sql`true` : sql`s.number < ${before}`}
    order by s.number desc limit ${most}`.execute(db);
  return rows;
}

/** Number of the last batch that was written by a moment; 0 where there is none. What is `knownAt` for a day. */
export async function batchAt({ db, tenant }: Scope, time: Date): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    select number from batch where tenant = ${tenant} and at <= ${time} order by number desc limit 1`.execute(db);
  return rows[0]?.number ?? 0;
}
