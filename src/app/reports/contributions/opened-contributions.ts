import { type Area, type AreaId, lastDay, periodOf } from '../../../figure/index.ts';
import { areasAt, contributionsTo, type KeptContribution, type Scope } from '../../../keep/index.ts';
import { fold } from '../../../language/vi/index.ts';
import { type Piece, placed } from '../../../write/index.ts';
import { type KeptVersion, NotKept, packedContentOf, versionsOf } from '../../desk/index.ts';
import type { OpenedReport } from '../reports-desk.ts';
import type { ContributionsDesk, NumberedShelf } from './contributions-desk.ts';
import type { ReadContribution, ReadContributions } from './read-contributions.ts';

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

/** The areas that names can mean in a report of a place and time: its own, those above and below, by their folded names. */
export async function namesAround(scope: Scope, own: Area, period: string) {
  const areas = await areasAt(scope, lastDay(periodOf(period)!.to));
  const known = new Map(areas.map((one) => [one.id, one]));
  const isWithin = (one: Area | undefined): boolean =>
    one !== undefined && (one.id === own.id || (one.parent !== null && isWithin(known.get(one.parent))));
  const names = new Map<string, AreaId>();
  for (const one of areas) if (isWithin(one)) names.set(fold(one.name), one.id);
  for (let at: Area | undefined = own; at; at = at.parent === null ? undefined : known.get(at.parent))
    names.set(fold(at.name), at.id);
  return names;
}

/** A contribution with its file; `content` is null until that is read, or where it cannot be. */
export interface ContributedFile {
  readonly kept: KeptContribution;
  readonly agency: string;
  readonly version: KeptVersion | null;
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
      const file = await fileOf(scope, one);
      return { kept: one, agency: agencyOf(one, file.version, agencies), ...file };
    }),
  );
}

/** All contributions to a report, read and placed, and what they say of one another. */
export async function openContributions(
  documents: ContributionsDesk['desk'],
  { report, area }: OpenedReport,
  shelves: readonly NumberedShelf[],
  agencies: readonly string[],
): Promise<{ readonly each: readonly OpenedContribution[]; readonly between: ReadContributions['between'] }> {
  const files = await contributedFiles(documents.scope, report.id, agencies);
  const ready = files.flatMap(({ kept: { id }, agency, content }) => (content ? [{ id, agency, content }] : []));
  const areas = await namesAround(documents.scope, area, report.period);
  const to = { area: { id: area.id, name: area.name }, period: report.period, areas };
  const { each, between } = await documents.readers.contributions(ready, to);
  const byId = new Map(each.map((one) => [one.id, one]));
  return {
    between,
    each: files.map(({ kept, agency, version }) => {
      const read = byId.get(kept.id) ?? null;
      const places = read ? placesOf(kept, read.pieces, shelves, agency) : [];
      return { kept, agency, file: version?.file ?? '', problem: version?.problem ?? null, read, places };
    }),
  };
}

async function fileOf(
  scope: Scope,
  { document, version }: KeptContribution,
): Promise<{ readonly version: KeptVersion | null; readonly content: Uint8Array | null }> {
  const address = { document, version };
  try {
    const [versions, content] = await Promise.all([versionsOf(scope, document), packedContentOf(scope, address)]);
    return { version: versions.find(({ number }) => number === version) ?? null, content };
  } catch (error) {
    // A document that a person deleted since: the contribution stays, without a text.
    if (error instanceof NotKept) return { version: null, content: null };
    throw error;
  }
}

/** Whose it is: as a person said, else the agency of the outline that the letterhead names, else the letterhead. */
function agencyOf({ agency }: KeptContribution, version: KeptVersion | null, agencies: readonly string[]): string {
  if (agency !== '') return agency;
  const issuer = fold(version?.head?.issuer ?? '');
  return agencies.find((one) => issuer.includes(fold(one))) ?? version?.head?.issuer ?? version?.file ?? '';
}

function placesOf(
  { places, merged }: KeptContribution,
  pieces: readonly Piece[],
  shelves: readonly NumberedShelf[],
  agency: string,
): PlacedPiece[] {
  const known = new Set(shelves.map(({ id }) => id));
  const proposed = placed(pieces, shelves, agency);
  return pieces.map((piece, at) => {
    const said = places[piece.paragraph];
    const chosen = said !== undefined && (said === null || known.has(said));
    const { under, confidence } = chosen ? { under: said, confidence: 100 } : proposed[at]!;
    return { piece, under, chosen, confidence, merged: merged.includes(piece.paragraph) };
  });
}
