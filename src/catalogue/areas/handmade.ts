import { AREA_LEVELS, type Area, type AreaId } from '../../figure/index.ts';
import { ALL, type AreaBook, dayBefore } from './converted.ts';
import { spellingKey } from './names.ts';
import * as say from './sentences.vi.ts';

/** Codes of places that people added by hand; those of official lists are digits only. */
const HANDMADE = /^X(\d{4,9})@/;

/** Whether a place was added by hand. What a list says of it later changes its code, never its id. */
export const isHandmade = (id: AreaId): boolean => HANDMADE.test(id);

/** A code for a place that is added by hand, which none of these has: `X0001`. */
export function nextHandmade(ids: readonly AreaId[]): string {
  const last = ids.reduce((most, id) => Math.max(most, Number(HANDMADE.exec(id)?.[1] ?? 0)), 0);
  return `X${String(last + 1).padStart(4, '0')}`;
}

/**
 * Areas of a list that people had added by hand before keep the id under which their figures stand: same level, name, first
 * day and place above, or none above where only one can be meant.
 */
export function adopted(book: AreaBook, kept: readonly Area[]): AreaBook {
  const hands = grouped(
    kept.filter(({ id }) => isHandmade(id)),
    likeness,
  );
  if (hands.size === 0) return book;
  const inBook = grouped(book.areas, likeness);
  const ours = new Map<AreaId, AreaId>();
  const own = (id: AreaId): AreaId => ours.get(id) ?? id;
  const remarks = [...book.remarks];
  const downwards = book.areas.toSorted((a, b) => AREA_LEVELS.indexOf(a.level) - AREA_LEVELS.indexOf(b.level));
  for (const area of downwards) {
    const parent = area.parent && own(area.parent);
    const alike = hands.get(likeness(area)) ?? [];
    const only = inBook.get(likeness(area))!.length === 1;
    const met = alike.filter((one) => one.parent === parent || (one.parent === null && only));
    if (met.length === 1) ours.set(area.id, met[0]!.id);
    else if (alike.some((one) => one.parent === null || one.parent === parent))
      remarks.push({ place: area.name, sentence: say.likeHandmade(area.name, area.code) });
  }
  return {
    ...book,
    areas: book.areas.map((area) => ({ ...area, id: own(area.id), parent: area.parent && own(area.parent) })),
    successions: book.successions.map((one) => ({ ...one, from: own(one.from), to: own(one.to) })),
    remarks,
  };
}

function grouped(areas: readonly Area[], by: (area: Area) => string): Map<string, Area[]> {
  const groups = new Map<string, Area[]>();
  for (const area of areas) groups.set(by(area), [...(groups.get(by(area)) ?? []), area]);
  return groups;
}

const likeness = ({ level, name, from }: Area): string => `${level} ${from} ${spellingKey(name)}`;

/**
 * Areas of a conversion table with what became of them later, as far as that is kept: the table taken in again, or after a
 * list of units, calls nothing back into being.
 */
export function continued(book: AreaBook, kept: readonly Area[]): AreaBook {
  const said = new Set(book.areas.map(({ id }) => id));
  const known = new Map(kept.map((area) => [area.id, area]));
  const byCode = grouped(kept, ({ level, code }) => `${level} ${code}`);
  const successions = [...book.successions];
  const areas = book.areas.map((area) => {
    if (area.to !== null) return area;
    const ended = known.get(area.id)?.to ?? null;
    if (ended !== null) return { ...area, to: ended };
    const later = (byCode.get(`${area.level} ${area.code}`) ?? [])
      .filter(({ id, from }) => from > area.from && !said.has(id))
      .reduce<Area | null>((first, one) => (first === null || one.from < first.from ? one : first), null);
    if (later === null) return area;
    successions.push({ from: area.id, to: later.id, on: later.from, ...ALL });
    return { ...area, to: dayBefore(later.from) };
  });
  return { ...book, areas, successions };
}
