import { dayInVietnam } from '../../collect/index.ts';
import type { AreaCardView, AreaImportView, AreaKin, AreasView } from '../../contract/index.ts';
import { UnreadableDocument } from '../../documents/index.ts';
import type { Area, AreaId } from '../../figure/index.ts';
import { areasById, childrenOf, countAreas, searchAreas, successionsBeside, topAreas } from '../../keep/index.ts';
import { isByHand } from './add-area.ts';
import { type NamedFile, RefusedAreas } from './area-files.ts';
import { importAreas } from './areas.ts';
import { areaSummary } from './areas.vi.ts';
import { areaView } from './cells.ts';
import type { FactsDesk } from './facts-desk.ts';
import type { ImportReaders } from './import-tasks.ts';
import { askedArea } from './question.ts';

const MOST_FOUND = 50;
/** More remarks are counted and not listed. */
const MOST_REMARKS = 200;

const today = (): string => dayInVietnam(new Date());

/**
 * The areas in whose names all words are found, without accents; without words those with none above them.
 *
 * @param at ISO day on which they stand; null for today's top, and for a search in all times
 */
export async function areasFound(
  { scope }: FactsDesk,
  { search, at }: { readonly search: string; readonly at: string | null },
): Promise<AreasView> {
  const isSearch = search.trim() !== '';
  const [kept, found] = await Promise.all([
    countAreas(scope),
    isSearch ? searchAreas(scope, search, at, MOST_FOUND + 1) : topAreas(scope, at ?? today()),
  ]);
  const shown = found.slice(0, isSearch ? MOST_FOUND : undefined);
  const above = await areasById(
    scope,
    shown.flatMap(({ parent }) => parent ?? []),
  );
  const names = new Map(above.map(({ id, name }) => [id, name]));
  return {
    areas: shown.map((area) => ({ ...areaView(area), within: names.get(area.parent ?? '') ?? null })),
    isCut: found.length > shown.length,
    kept,
  };
}

/** The day on which an area is looked at: the one asked for where it stands then, else the nearest on which it does. */
const dayOf = ({ from, to }: Area, at: string): string => (at < from ? from : to !== null && at > to ? to : at);

/** An area with what stands above and below it on a day, what it was made of and what became of it. Throws BadQuestion. */
export async function areaCard(desk: FactsDesk, id: AreaId, at: string | null): Promise<AreaCardView> {
  const { area, path } = await askedArea(desk, id);
  const day = dayOf(area, at ?? today());
  const [children, successions] = await Promise.all([
    childrenOf(desk.scope, id, day),
    successionsBeside(desk.scope, id),
  ]);
  const kin = await areasById(
    desk.scope,
    successions.map(({ from, to }) => (from === id ? to : from)),
  );
  const byId = new Map(kin.map((one) => [one.id, one]));
  const side = (mine: 'from' | 'to'): AreaKin[] =>
    successions
      .filter((one) => one[mine] === id)
      .map(({ from, to, on, land, people, landShare, peopleShare }) => ({
        ...{ on, land, people, landShare, peopleShare },
        area: areaView(byId.get(mine === 'from' ? to : from)!),
      }));
  return {
    area: areaView(area),
    path: path.map(areaView),
    children: children.map(areaView),
    at: day,
    madeOf: side('to'),
    became: side('from'),
    byHand: isByHand(area),
  };
}

/** Takes in one file of areas and says what it found; `dry` tries it and keeps nothing. */
export async function takeAreas(
  { scope }: FactsDesk,
  file: NamedFile,
  { since, dry }: { readonly since: string | null; readonly dry: boolean },
  readers: ImportReaders,
): Promise<AreaImportView> {
  const nothing = { summary: [], remarks: [], remarksLeft: 0, problems: [], problemsLeft: 0, changes: 0, dry };
  try {
    const imported = await importAreas(scope, [file], since ?? undefined, dry, readers);
    const { remarks } = imported.read;
    const { added, changed, successions } = imported.kept;
    return {
      ...nothing,
      summary: areaSummary(imported, dry),
      remarks: remarks.slice(0, MOST_REMARKS),
      remarksLeft: Math.max(0, remarks.length - MOST_REMARKS),
      changes: added + changed + successions,
    };
  } catch (error) {
    if (error instanceof UnreadableDocument)
      return { ...nothing, problems: [{ place: file.name, sentence: error.message.replace(`${file.name}: `, '') }] };
    if (!(error instanceof RefusedAreas)) throw error;
    const { problems } = error;
    const problemsLeft = Math.max(0, problems.length - MOST_REMARKS);
    return { ...nothing, problems: problems.slice(0, MOST_REMARKS), problemsLeft };
  }
}
