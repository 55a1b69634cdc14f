import { areaId, isHandmade, NATION_AREA, nextHandmade, spellingKey } from '../../catalogue/index.ts';
import type { AreaView, GivenArea } from '../../contract/index.ts';
import { isMadeUp } from '../../demonstration/index.ts';
import { AREA_LEVELS, type Area, type AreaId, FIRST_DAY } from '../../figure/index.ts';
import { keepAreasBeside } from '../../keep/index.ts';
import { levelsOfName } from '../../language/vi/index.ts';
import { AREA_REFUSALS, digitsOf } from './areas.vi.ts';
import { areaView } from './cells.ts';
import type { FactsDesk } from './facts-desk.ts';
import { BadQuestion } from './question.ts';
import { QUESTIONS } from './questions.vi.ts';

const refused = (sentence: string): BadQuestion => new BadQuestion('unclear', sentence);

/**
 * Adds a place by hand. Without an official code it gets one of our own; a province stands below the nation.
 *
 * @throws BadQuestion where it cannot be: what lacks, or what stands in its way
 */
export async function addArea({ scope }: FactsDesk, given: GivenArea): Promise<AreaView> {
  const { level, to } = given;
  const name = given.name.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const from = given.from ?? FIRST_DAY;
  if (!levelsOfName(name).includes(level)) throw refused(AREA_REFUSALS.noType(level));
  if (to !== null && to < from) throw refused(AREA_REFUSALS.badDays);
  if (given.code !== null && (!/^\d+$/u.test(given.code) || given.code.length !== digitsOf(level)))
    throw refused(AREA_REFUSALS.badCode(level));
  if ([given.parent, given.code && areaId(given.code, from)].some((id) => id && isMadeUp(id)))
    throw refused(AREA_REFUSALS.demonstration);
  let added: Area | null = null;
  await keepAreasBeside(scope, (kept) => {
    const code = given.code ?? nextHandmade(kept.map(({ id }) => id));
    const parent = level === 'province' ? NATION_AREA.id : given.parent;
    added = {
      id: areaId(code, from),
      code,
      level,
      name: name.charAt(0).toUpperCase() + name.slice(1),
      parent,
      from,
      to,
    };
    const nation = level === 'province' && !kept.some(({ id }) => id === NATION_AREA.id) ? [NATION_AREA] : [];
    const byId = new Map([...nation, ...kept].map((area) => [area.id, area]));
    mayStand(added, byId);
    return [...nation, added];
  });
  return areaView(added!);
}

/** @throws BadQuestion where an area cannot stand beside those that are kept */
function mayStand(area: Area, kept: ReadonlyMap<AreaId, Area>): void {
  if (area.parent !== null) {
    const above = kept.get(area.parent);
    if (above === undefined) throw new BadQuestion('none', QUESTIONS.noArea(area.parent.slice(0, 60)));
    if (AREA_LEVELS.indexOf(above.level) >= AREA_LEVELS.indexOf(area.level))
      throw refused(AREA_REFUSALS.notAbove(above.name, area.level));
    if (above.from > area.from) throw refused(AREA_REFUSALS.notThen(above.name, above.from, null));
    if (above.to !== null && (area.to === null || area.to > above.to))
      throw refused(AREA_REFUSALS.notThen(above.name, above.from, above.to));
  }
  for (const other of kept.values()) {
    if (!isTogether(area, other)) continue;
    if (other.code === area.code) throw refused(AREA_REFUSALS.codeTaken(area.code, other.name));
    const isNear = other.parent === area.parent || other.parent === null || area.parent === null;
    if (isNear && other.level === area.level && spellingKey(other.name) === spellingKey(area.name))
      throw refused(AREA_REFUSALS.nameTaken(other.name, kept.get(other.parent ?? '')?.name ?? null));
  }
}

/** Whether two areas stand on one day. */
const isTogether = (a: Area, b: Area): boolean =>
  (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to);

/** Whether a place was added by hand, and no list has named it since. */
export const isByHand = ({ id, code }: Pick<Area, 'id' | 'code'>): boolean =>
  isHandmade(id) && id.startsWith(`${code}@`);
