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

/** What was written beside a row of figures of a sheet. */
export interface RemarkRow {
  tenant: string;
  /** The batch that it came with. */
  batch: number;
  /** Its cell: `Biểu 1!J7`. */
  place: string;
  indicator: string;
  area: string;
  breakdown: string;
  /** The row's own, and those of its cells that were filled in. */
  periods: string[];
  /** The row's words. */
  label: string;
  text: string;
}

/** Bytes that were handed in as figures. */
export interface FileRow {
  tenant: string;
  sha256: string;
  size: number;
  /** Null once nobody has it any more. */
  bytes: Buffer | null;
}

/** Each time that a file of figures was handed in. */
export interface FilingRow {
  tenant: string;
  id: string;
  at: Moment;
  by: string | null;
  kind: FilingKind;
  name: string;
  sha256: string;
  agency: string | null;
  period: string | null;
  batch: number | null;
  added: number;
  changed: number;
  unchanged: number;
  wrong: number;
  /** The first problems, as sentences. */
  problems: Json<readonly string[]>;
  deleted_at: ColumnType<Date | null, undefined, Date>;
  deleted_by: ColumnType<string | null, undefined, string>;
  deleted_why: ColumnType<string | null, undefined, string>;
}
export type FilingKind = 'form' | 'table' | 'annex';

/** Who sits here. */
export interface PersonRow {
  tenant: string;
  name: string;
  at: ColumnType<Date, undefined, Date>;
}

/** A report that is written, as it is now. */
export interface ReportRow {
  tenant: string;
  id: string;
  outline: string;
  title: string;
  area: string;
  period: string;
  state: Generated<ReportState>;
  revision: Generated<number>;
  made_at: Moment;
  changed_at: ColumnType<Date, undefined, Date>;
  changed_by: string;
  deleted_at: Date | null;
  /** Packed. */
  body: Buffer;
}
export type ReportState = 'draft' | 'circulated' | 'signed';

/** A report as it was. */
export interface ReportVersionRow {
  tenant: string;
  report: string;
  number: number;
  revision: number;
  at: Moment;
  by: string;
  what: VersionKind;
  note: string;
  /** The newest batch of facts at that time. */
  batch: number;
  body: Buffer;
  /** What the facts said of every chip, packed; null where nobody acted on them. */
  values: Buffer | null;
}
export type VersionKind = 'made' | 'kept' | 'circulated' | 'signed' | 'from-word' | 'aside' | 'renewed';

/** The file that was signed. */
export interface ReportSignedRow {
  tenant: string;
  report: string;
  version: number;
  /** Code of the page's norm. */
  norm: string;
  /** Why it was signed with open findings. */
  reason: string | null;
  file: string;
  sha256: string;
  bytes: Buffer;
}

/** A file that came back from people who edited it. */
export interface ReportReturnedRow {
  tenant: string;
  id: string;
  report: string;
  /** The version that they were given. */
  version: number;
  file: string;
  at: Moment;
  by: string;
  sha256: string;
  taken_at: Date | null;
  /** What was taken over of it. */
  decision: Json<unknown> | null;
  bytes: Buffer;
}

/** An agency's document that goes into a report. */
export interface ReportContributionRow {
  tenant: string;
  id: string;
  report: string;
  agency: string;
  document: string;
  version: number;
  at: Moment;
  by: string;
  /** Paragraph → id of the heading that a person put it under, null for none. */
  places: Json<Readonly<Record<string, string | null>>>;
}

export interface Tables {
  area: AreaRow;
  succession: SuccessionRow;
  document: DocumentRow;
  version: VersionRow;
  aside: AsideRow;
  correction: CorrectionRow;
  decision: DecisionRow;
  remark: RemarkRow;
  file: FileRow;
  filing: FilingRow;
  person: PersonRow;
  report: ReportRow;
  report_version: ReportVersionRow;
  report_signed: ReportSignedRow;
  report_returned: ReportReturnedRow;
  report_contribution: ReportContributionRow;
}
