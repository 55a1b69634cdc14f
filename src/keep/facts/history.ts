import { sql } from 'kysely';
import { ABSENCES, BASES, type FactKey, type FactValue, type Source } from '../../figure/index.ts';
import type { Scope } from '../scope.ts';
import type { KeptRemark } from './remarks.ts';

/** A batch (đợt ghi): one act, with its source. */
export interface Batch extends Source {
  readonly number: number;
  readonly at: Date;
  readonly added: number;
  readonly superseded: number;
  readonly unchanged: number;
  /** Id of the file that it was written of, where it is kept. */
  readonly filing: string | null;
}

/** What was once said of a key. */
export interface FactVersion extends FactValue {
  readonly asOf: string | null;
  readonly place: string | null;
  readonly source: Batch;
  readonly current: boolean;
}

const BATCH = sql`s.number, s.at, s.kind, s.title, s.document, s.version, s.agency, s.by, s.sha256, s.added, s.superseded, s.unchanged,
  (select g.id from filing g where g.tenant = s.tenant and g.batch = s.number and g.deleted_at is null) as filing`;

/** All that was ever said of a key, the current first, then the newest batch first. */
export const versionsOfFact = async (scope: Scope, key: FactKey): Promise<FactVersion[]> =>
  (await historyOf(scope, key)).versions;

/** The same with what was written beside it on sheets, the newest first. */
export async function historyOf(
  { db, tenant }: Scope,
  key: FactKey,
): Promise<{ readonly versions: FactVersion[]; readonly remarks: KeptRemark[] }> {
  const is = sql`f.tenant = ${tenant}
    and f.indicator = (select number from indicator where tenant = ${tenant} and code = ${key.indicator})
    and f.area = (select number from area where tenant = ${tenant} and id = ${key.area})
    and f.period = (select number from period where tenant = ${tenant} and id = ${key.period})
    and f.breakdown = ${key.breakdown === '' ? sql`0` : sql`(select number from breakdown where tenant = ${tenant} and text = ${key.breakdown})`}
    and f.plan = ${key.plan === null ? sql`0` : sql`(select number from plan where tenant = ${tenant} and id = ${key.plan})`}
    and f.basis = ${BASES.indexOf(key.basis)}`;
  const nothing = sql`null::text as label, null::text as text, null::text[] as periods`;
  const { rows } = await sql<(Said | Remarked) & Batch>`
    select v.*, ${BATCH} from (
      select f.batch, f.value, f.decimals, f.absence, f.as_of, f.place, true as current, ${nothing}
      from fact f where ${is} and f.ended_by is null
      union all
      select f.batch, f.value, f.decimals, f.absence, f.as_of, f.place, false, ${nothing}
      from fact f where ${is} and f.ended_by is not null
      union all
      select r.batch, null, 0, null, null, r.place, false, r.label, r.text, r.periods from remark r
      where r.tenant = ${tenant} and r.area = ${key.area} and r.indicator = ${key.indicator}
        and r.breakdown = ${key.breakdown} and ${key.period} = any(r.periods) and ${key.plan === null}::boolean
    ) as v join batch s on s.tenant = ${tenant} and s.number = v.batch
    order by current desc, s.number desc, v.place`.execute(db);
  const { indicator, area, breakdown } = key;
  return {
    versions: rows.flatMap((row) => (row.text === null ? [versionOf(row)] : [])),
    remarks: rows.flatMap((row) => {
      if (row.text === null) return [];
      const { batch, place, label, text, periods, at, agency, title } = row;
      return [{ batch, place, label, text, periods, at, agency, title, indicator, area, breakdown }];
    }),
  };
}

const versionOf = ({
  batch: _batch,
  label: _label,
  text: _text,
  periods: _periods,
  value,
  decimals,
  absence,
  as_of: asOf,
  place,
  current,
  ...source
}: Said & Batch): FactVersion => ({
  value,
  decimals,
  absence: absence === null ? null : ABSENCES[absence]!,
  asOf,
  place,
  current,
  source,
});

interface Said {
  readonly batch: number;
  readonly value: string | null;
  readonly decimals: number;
  readonly absence: number | null;
  readonly as_of: string | null;
  readonly place: string | null;
  readonly current: boolean;
  readonly label: null;
  readonly text: null;
  readonly periods: null;
}

interface Remarked extends Pick<KeptRemark, 'batch' | 'place' | 'label' | 'text' | 'periods'> {}

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
