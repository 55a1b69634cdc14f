import { createHash } from 'node:crypto';
import { type Reason, UnreadableDocument } from '../../documents/index.ts';
import type { Source } from '../../figure/index.ts';
import { type FilingKind, keepFiling, personOf, type Scope, type Written } from '../../keep/index.ts';
import type { NamedFile } from './area-files.ts';
import type { FactChanges } from './changes.ts';
import type { FactsDesk } from './facts-desk.ts';

/** A file of figures as it is handed in. */
export interface GivenFile extends NamedFile {
  /** Who hands it in; who sits here where it is not told. */
  readonly by?: string | null;
}

/** The same on its way into the ledger. */
export interface FiledFile extends NamedFile {
  readonly by: string | null;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
}

/** What is told of a file beside the facts that it brought. */
export interface Told {
  readonly kind: FilingKind;
  readonly agency?: string | null;
  readonly period?: string | null;
  readonly changes?: FactChanges;
  readonly problems?: readonly string[];
}

/** More problems are counted and not kept. */
const MOST_KEPT = 500;

/** What is no file of figures at all, must not stay, or would fill the disk is not kept; the person is told so anyway. */
const NOT_KEPT: ReadonlySet<Reason['code']> = new Set(['empty', 'too-large', 'other-format', 'secret']);

/** The name of who sits here; null until it is told. */
export const whoSits = ({ scope }: FactsDesk): Promise<string | null> => personOf(scope);

/** A file with its sum and who hands it in. */
export async function fileOf(desk: FactsDesk, file: GivenFile): Promise<FiledFile> {
  const by = file.by === undefined ? await whoSits(desk) : file.by;
  return { ...file, by, sha256: createHash('sha256').update(file.bytes).digest('hex') };
}

/** A file as the source of facts. */
export const sourceOf = (kind: FilingKind, { name, by, sha256 }: FiledFile): Source => ({
  kind,
  title: name,
  document: null,
  version: null,
  agency: null,
  by,
  sha256,
});

/** Writes what a file says, and keeps the file with it: both or neither. Returns what was written, and the filing's id. */
export async function writeFiled(
  { scope }: FactsDesk,
  file: FiledFile,
  told: Told,
  write: (within: Scope) => Promise<Written | null>,
): Promise<{ readonly written: Written | null; readonly filing: string }> {
  return scope.db.transaction().execute(async (db) => {
    const within = { ...scope, db };
    const written = await write(within);
    return { written, filing: await keep(within, file, told, written?.batch ?? null) };
  });
}

/** Keeps a file of which nothing was written. */
export const keepUnwritten = ({ scope }: FactsDesk, file: FiledFile, told: Told): Promise<string> =>
  keep(scope, file, told, null);

/** Keeps a file that could not be read, unless it is of a kind that does not stay. Returns the filing's id. */
export async function keepUnread(
  desk: FactsDesk,
  file: FiledFile,
  kind: FilingKind,
  error: UnreadableDocument,
): Promise<string | null> {
  if (NOT_KEPT.has(error.code)) return null;
  return keepUnwritten(desk, file, { kind, problems: [sentenceOf(error, file)] });
}

/** Why a file cannot be read, without its name. */
export const sentenceOf = (error: UnreadableDocument, { name }: NamedFile): string =>
  error.sentence.replace(`${name}: `, '');

/** A file that cannot be read and was kept as it came. */
class KeptUnread extends UnreadableDocument {
  constructor({ reason, file, sentence }: UnreadableDocument) {
    super(reason, file);
    this.message = `${sentence} Chưa nhận số nào; tệp vẫn được giữ nguyên.`;
  }
}

/**
 * Does the work on a file, and keeps it where it cannot be read.
 *
 * @throws UnreadableDocument
 */
export async function keptIfUnread<T>(
  desk: FactsDesk,
  file: FiledFile,
  { kind, dry }: { readonly kind: FilingKind; readonly dry: boolean },
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UnreadableDocument) || dry) throw error;
    throw (await keepUnread(desk, file, kind, error)) === null ? error : new KeptUnread(error);
  }
}

function keep(scope: Scope, { name, bytes, by, sha256 }: FiledFile, told: Told, batch: number | null): Promise<string> {
  const { kind, agency = null, period = null, changes, problems = [] } = told;
  const outcome = {
    kind,
    by,
    agency,
    period,
    batch,
    // Of a file with problems nothing is taken, whatever it would have changed.
    added: problems.length > 0 ? 0 : (changes?.added.length ?? 0),
    changed: problems.length > 0 ? 0 : (changes?.changed.length ?? 0),
    unchanged: problems.length > 0 ? 0 : (changes?.unchanged ?? 0),
    wrong: problems.length,
    problems: problems.slice(0, MOST_KEPT),
  };
  return keepFiling(scope, { file: name, bytes, sha256 }, outcome);
}
