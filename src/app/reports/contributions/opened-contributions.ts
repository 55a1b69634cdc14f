import { type Area, type AreaId, lastDay, periodOf } from '../../../figure/index.ts';
import { areasAt, contributionsTo, type KeptContribution } from '../../../keep/index.ts';
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
export async function namesAround(scope: ContributionsDesk['desk']['scope'], own: Area, period: string) {
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

/** All contributions to a report, read and placed, and what they say of one another. */
export async function openContributions(
  documents: ContributionsDesk['desk'],
  { report, area }: OpenedReport,
  shelves: readonly NumberedShelf[],
  agencies: readonly string[],
): Promise<{ readonly each: readonly OpenedContribution[]; readonly between: ReadContributions['between'] }> {
  const kept = await contributionsTo(documents.scope, report.id);
  const files = await Promise.all(kept.map((one) => fileOf(documents, one)));
  const ready = kept.flatMap((one, at) => {
    const content = files[at]!.content;
    return content ? [{ id: one.id, agency: agencyOf(one, files[at]!.version, agencies), content }] : [];
  });
  const areas = await namesAround(documents.scope, area, report.period);
  const to = { area: { id: area.id, name: area.name }, period: report.period, areas };
  const { each, between } = await documents.readers.contributions(ready, to);
  const byId = new Map(each.map((one) => [one.id, one]));
  return {
    between,
    each: kept.map((one, at) => {
      const { version } = files[at]!;
      const agency = agencyOf(one, version, agencies);
      const read = byId.get(one.id) ?? null;
      const places = read ? placesOf(one, read.pieces, shelves, agency) : [];
      return { kept: one, agency, file: version?.file ?? '', problem: version?.problem ?? null, read, places };
    }),
  };
}

async function fileOf(
  { scope }: ContributionsDesk['desk'],
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
