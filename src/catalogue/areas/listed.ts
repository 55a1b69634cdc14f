import type { Area, Succession } from '../../figure/index.ts';
import { ALL, type AreaBook, areaId, dayBefore, NATION_AREA } from './converted.ts';
import { isHandmade } from './handmade.ts';
import { lettersKey, type Named, namelyKey, spellingKey } from './names.ts';
import type { AreaNote } from './problem.ts';
import * as say from './sentences.vi.ts';
import type { ListedProvince, UnitList } from './units.ts';

/** Resolutions 30/2026/QH16 (Đồng Nai a city) and 237/NQ-UBTVQH16 (its wards): in force from this day. */
export const LISTED_DAY = '2026-04-30';

/**
 * Brings areas up to a list of units that is in force from a day: what bears another name or type by then is a new area
 * with the same territory. The communes of a province that was named anew are new areas as well, as what stands above
 * them is part of what they are.
 *
 * @param file name of the list, for the messages
 */
export function broughtUp(book: AreaBook, list: UnitList, day: string, file: string): AreaBook {
  const standing = new Map(book.areas.filter(({ to }) => to === null).map((area) => [area.code, area]));
  const steps = list.provinces.map((province) => provinceStep(province, standing, book.areas, day));
  const renamed = steps.flatMap((step) => step.areas);
  const ended = new Set(steps.flatMap((step) => step.ended));
  const corrected = new Map(steps.flatMap((step) => [...step.corrected]));
  const areas = book.areas.map((area) => ({
    ...area,
    name: corrected.get(area.id) ?? area.name,
    to: ended.has(area.id) ? dayBefore(day) : area.to,
  }));
  const note = (sentence: string): AreaNote => ({ place: file, sentence });
  return {
    areas: [...areas, ...renamed],
    successions: [...book.successions, ...steps.flatMap((step) => step.successions)],
    problems: [...book.problems, ...list.problems, ...steps.flatMap((step) => step.problems.map(note))],
    remarks: [...book.remarks, ...steps.flatMap((step) => step.remarks.map(note))],
  };
}

/**
 * What is kept and brought up to a list of units alone. Provinces that are not kept begin on the day of the list, as nothing
 * is said of where they come from.
 */
export function listedAlone(kept: readonly Area[], list: UnitList, day: string, file: string): AreaBook {
  const base = kept.filter(({ id, from }) => from <= day || !isHandmade(id));
  const standing = new Set(base.filter(({ to }) => to === null).map(({ code }) => code));
  const nation = base.some(({ id }) => id === NATION_AREA.id) ? [] : [NATION_AREA];
  const fresh = list.provinces
    .filter(({ code }) => !standing.has(code))
    .map(({ code, name }): Area => {
      const [from, parent] = [day, NATION_AREA.id];
      return { id: areaId(code, from), code, level: 'province', name, parent, from, to: null };
    });
  const later = base.reduce((last, { id, from }) => (isHandmade(id) || from < last ? last : from), '');
  const problems = later > day ? [{ place: file, sentence: say.changedLater(later, day) }] : [];
  return broughtUp({ areas: [...nation, ...base, ...fresh], successions: [], problems, remarks: [] }, list, day, file);
}

/** What the list says of one province and its communes. */
class Step {
  readonly areas: Area[] = [];
  readonly successions: Succession[] = [];
  readonly ended: string[] = [];
  /** Names that the list spells better. */
  readonly corrected = new Map<string, string>();
  readonly problems: string[] = [];
  readonly remarks: string[] = [];
  readonly #day: string;

  constructor(day: string) {
    this.#day = day;
  }

  /** The area that takes the place of another, with all of its territory. */
  follow(area: Area, name: string, parent: string | null): Area {
    const next = { ...area, id: areaId(area.code, this.#day), name, parent, from: this.#day, to: null };
    this.areas.push(next);
    this.ended.push(area.id);
    this.successions.push({ from: area.id, to: next.id, on: this.#day, ...ALL });
    return next;
  }

  /** The name by which an area goes from the day on; null where it keeps its own. */
  newName(area: Area, listed: string): string | null {
    if (spellingKey(area.name) === spellingKey(listed)) return null;
    // What began on the day itself cannot have had another name before: the list is mended.
    if (lettersKey(area.name) !== lettersKey(listed) && area.from !== this.#day) return listed;
    this.remarks.push(say.otherSpelling(area.name, listed));
    this.corrected.set(area.id, listed);
    return null;
  }
}

function provinceStep(
  listed: ListedProvince,
  standing: ReadonlyMap<string, Area>,
  areas: readonly Area[],
  day: string,
): Step {
  const step = new Step(day);
  const province = standing.get(listed.code);
  if (province === undefined) {
    step.problems.push(say.unknownProvince(listed));
    return step;
  }
  const name = step.newName(province, listed.name);
  const home = name === null ? province : step.follow(province, name, province.parent);
  const ours = areas.filter(({ parent, to, level }) => parent === province.id && to === null && level === 'commune');
  const { met, gone, come } = matched(ours, listed.communes);
  for (const [area, { code, name: theirs }] of met) {
    if (code !== area.code) step.remarks.push(say.otherCode(area.name, area.code, code));
    const newName = step.newName(area, theirs);
    if (newName !== null || home !== province)
      step.follow(area, newName ?? step.corrected.get(area.id) ?? area.name, home.id);
  }
  for (const area of gone.filter(({ from }) => from < day)) {
    step.remarks.push(say.notInList(area, day));
    step.ended.push(area.id);
  }
  for (const one of come) {
    if (home.from !== day) step.remarks.push(say.onlyInList(one, day));
    step.areas.push({ id: areaId(one.code, day), ...one, level: 'commune', parent: home.id, from: day, to: null });
  }
  return step;
}

interface Matched {
  readonly met: readonly (readonly [Area, Named])[];
  readonly gone: readonly Area[];
  readonly come: readonly Named[];
}

/** Which listed commune is which of ours: by the code, and where that differs between lists by the name. */
function matched(ours: readonly Area[], listed: readonly Named[]): Matched {
  const byCode = new Map(ours.map((area) => [area.code, area]));
  const met = listed.flatMap((one) => (byCode.has(one.code) ? [[byCode.get(one.code)!, one] as const] : []));
  const known = new Set(met.map(([area]) => area.id));
  const left = ours.filter(({ id }) => !known.has(id));
  const strange = listed.filter(({ code }) => !byCode.has(code));
  const byName = new Map(strange.map((one) => [namelyKey(one.name), one]));
  const named = left.flatMap((area) => {
    const one = byName.get(namelyKey(area.name));
    return one === undefined ? [] : [[area, one] as const];
  });
  const [areas, ones] = [new Set(named.map(([area]) => area)), new Set(named.map(([, one]) => one))];
  return {
    met: [...met, ...named],
    // A list of units says nothing of what people added besides.
    gone: left.filter((area) => !areas.has(area) && !isHandmade(area.id)),
    come: strange.filter((one) => !ones.has(one)),
  };
}
