import { contributionsTo, type KeptContribution, type Scope } from '../../../keep/index.ts';
import { fold } from '../../../language/vi/index.ts';
import { type Piece, placed, standingPieces } from '../../../write/index.ts';
import { type KeptVersion, NotKept, packedContentOf, versionsOf } from '../../desk/index.ts';
import { areasAround, namesOf } from '../../facts/index.ts';
import { PROBLEMS } from '../problems.vi.ts';
import type { OpenedReport } from '../reports-desk.ts';
import type { ContributionsDesk, NumberedShelf } from './contributions-desk.ts';
import type { GivenContribution, ReadContribution, ReadContributions } from './read-contributions.ts';
import { rememberedReading } from './remembered.ts';

/** A contribution with what was made of it; `read` is null until its file is read, or where it cannot be. */
export interface OpenedContribution {
  readonly kept: KeptContribution;
  readonly agency: string;
  readonly file: string;
  readonly problem: string | null;
  readonly read: ReadContribution | null;
  readonly places: readonly PlacedPiece[];
}

/** A piece and the heading under which it goes. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly under: string | null;
  readonly chosen: boolean;
  readonly confidence: number;
  readonly merged: boolean;
}

/** What an agency sent in; `content` is null until its file is read, or where it cannot be. */
export interface ContributedFile {
  readonly agency: string;
  readonly content: Uint8Array | null;
}

/** What was sent in for a report. @param agencies those of its outline, by which a letterhead is known */
export async function contributedFiles(
  scope: Scope,
  report: string,
  agencies: readonly string[],
): Promise<ContributedFile[]> {
  const kept = await contributionsTo(scope, report);
  return Promise.all(
    kept.map(async (one) => {
      const version = await versionOf(scope, one);
      const content = version?.state === 'ready' ? await packedContentOf(scope, one) : null;
      return { agency: agencyOf(one, version, agencies), content };
    }),
  );
}

/** All contributions to a report, read and placed, and what they say of one another. */
export async function openContributions(
  documents: ContributionsDesk['desk'],
  { report, area, body }: OpenedReport,
  shelves: readonly NumberedShelf[],
  agencies: readonly string[],
): Promise<{ readonly each: readonly OpenedContribution[]; readonly between: ReadContributions['between'] }> {
  const kept = await contributionsTo(documents.scope, report.id);
  const versions = await Promise.all(kept.map((one) => versionOf(documents.scope, one)));
  const ready = kept.flatMap((one, at) =>
    versions[at]?.state === 'ready' ? [{ ...one, agency: agencyOf(one, versions[at], agencies) }] : [],
  );
  const areas = namesOf(await areasAround(documents.scope, area, report.period));
  const to = { area: { id: area.id, name: area.name }, period: report.period, areas };
  const set = ready.map(({ id, agency, document, version }) => [id, agency, document, version] as const);
  const { each, between } = await rememberedReading(documents.readers, set, to, () => withContent(documents, ready));
  const byId = new Map(each.map((one) => [one.id, one]));
  const stands = standingPieces(body);
  return {
    between,
    each: kept.map((one, at) => {
      const version = versions[at]!;
      const agency = agencyOf(one, version, agencies);
      const read = byId.get(one.id) ?? null;
      const places = read ? placesOf(one, read.pieces, { shelves, agency, stands }) : [];
      return { kept: one, agency, file: version?.file ?? '', problem: problemOf(version), read, places };
    }),
  };
}

/** The version that was handed in; null where a person deleted its document since. */
async function versionOf(scope: Scope, { document, version }: KeptContribution): Promise<KeptVersion | null> {
  try {
    return (await versionsOf(scope, document)).find(({ number }) => number === version) ?? null;
  } catch (error) {
    if (error instanceof NotKept) return null;
    throw error;
  }
}

const withContent = async (
  { scope }: ContributionsDesk['desk'],
  ready: readonly KeptContribution[],
): Promise<Omit<GivenContribution, 'before'>[]> => {
  const contents = await Promise.all(ready.map((one) => packedContentOf(scope, one)));
  return ready.flatMap(({ id, agency }, at) => {
    const content = contents[at];
    return content ? [{ id, agency, content }] : [];
  });
};

const problemOf = (version: KeptVersion | null): string | null =>
  version ? version.problem : PROBLEMS.deletedDocument;

/** Whose it is: as a person said, else the agency of the outline that the letterhead names, else the letterhead. */
function agencyOf({ agency }: KeptContribution, version: KeptVersion | null, agencies: readonly string[]): string {
  if (agency !== '') return agency;
  const issuer = fold(version?.head?.issuer ?? '');
  return agencies.find((one) => issuer.includes(fold(one))) ?? version?.head?.issuer ?? version?.file ?? '';
}

/** Where pieces of an agency can go, and which are there. */
interface Into {
  readonly shelves: readonly NumberedShelf[];
  readonly agency: string;
  readonly stands: ReturnType<typeof standingPieces>;
}

function placesOf(
  { id, places }: KeptContribution,
  pieces: readonly Piece[],
  { shelves, agency, stands }: Into,
): PlacedPiece[] {
  const known = new Set(shelves.map(({ id }) => id));
  const proposed = placed(pieces, shelves, agency);
  return pieces.map((piece, at) => {
    const said = places[piece.paragraph];
    const chosen = said !== undefined && (said === null || known.has(said));
    const { under, confidence } = chosen ? { under: said, confidence: 100 } : proposed[at]!;
    return { piece, under, chosen, confidence, merged: stands(id, piece.paragraph) };
  });
}
