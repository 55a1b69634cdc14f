import type { ColumnType, Generated } from 'kysely';

/** A moment that the database sets when a row comes, and that is never changed. */
type Moment = ColumnType<Date, Date | string | undefined, never>;

/** What is kept as JSON: written as text, read as it is. */
type Json<T> = ColumnType<T, string, string>;

/** A finding without its places: enough to know it again and to tell that it is gone. */
export interface ToldFinding {
  /** The same over versions while its numbers stand. */
  readonly key: string;
  /** The same while it stands in the same words, whatever its numbers. */
  readonly loose: string;
  readonly code: string;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
}

export interface DocumentRow {
  tenant: string;
  id: string;
  made_at: Moment;
  /** Set aside by a person; it can be taken back. */
  deleted_at: Date | null;
  /** Particulars that a person corrected: `{"area": "xã Nà Tấu"}`. */
  corrections: Json<Readonly<Record<string, string>>>;
  /** Words of the corrections without accents, for the search. */
  search: string;
}

export interface VersionRow {
  tenant: string;
  document: string;
  number: number;
  file: string;
  /** The file's name without what tells its versions apart. */
  stem: string;
  size: number;
  sha256: string;
  bytes: Buffer;
  handed_in_at: Moment;
  state: 'waiting' | 'reading' | 'ready' | 'failed';
  problem: string | null;
  /** Which reader made what stands below. */
  reader: string | null;
  /** What the reader and the checker made of it, packed. */
  content: Buffer | null;
  /** Number, issuer, date, title, period and area, as read. */
  head: Json<Readonly<Record<string, string | null>>> | null;
  figures: number | null;
  checked: number | null;
  /** `[key, severity]` of each finding. */
  findings: Json<readonly (readonly [string, string])[]> | null;
  /** What each finding says, to be held against the next version's. */
  told: Json<readonly ToldFinding[]> | null;
  /** Words of the head and the file's name without accents, for the search. */
  search: string;
}

export interface AsideRow {
  id: Generated<string>;
  tenant: string;
  document: string;
  key: string;
  reason: string;
  at: Moment;
  undone_at: Date | null;
}

/** What a person said instead of what was read, in the order in which it was said. */
export interface CorrectionRow {
  id: Generated<string>;
  tenant: string;
  document: string;
  field: string;
  value: string | null;
  at: Moment;
}

export interface AreaRow {
  tenant: string;
  number: number;
  id: string;
  code: string;
  level: 'nation' | 'province' | 'district' | 'commune';
  name: string;
  parent: number | null;
  /** ISO days. */
  valid_from: string;
  valid_to: string | null;
  /** Its name without accents. */
  search: string;
}

export interface SuccessionRow {
  tenant: string;
  old: number;
  new: number;
  since: string;
  land: 'whole' | 'part';
  people: 'whole' | 'part';
  /** Plain decimals from 0 to 1. */
  land_share: string | null;
  people_share: string | null;
}

/** What a person decided of a proposed fact, in the order in which it was decided. */
export interface DecisionRow {
  id: Generated<string>;
  tenant: string;
  document: string;
  version: number;
  figure: string;
  verdict: 'accepted' | 'refused';
  indicator: string | null;
  area: string | null;
  period: string | null;
  breakdown: string | null;
  basis: string | null;
  plan: string | null;
  issuer: string | null;
  subject: string | null;
  unit: string;
  corrected: boolean;
  batch: number | null;
  at: Moment;
  undone_at: Date | null;
}

export interface Tables {
  area: AreaRow;
  succession: SuccessionRow;
  document: DocumentRow;
  version: VersionRow;
  aside: AsideRow;
  correction: CorrectionRow;
  decision: DecisionRow;
}
