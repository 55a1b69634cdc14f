import { type Area, FIRST_DAY, type Succession } from '../../figure/index.ts';
import { spellingKey } from './names.ts';

/** How many areas of each sort there are, for a person who holds them against the official numbers. */
export interface AreaCounts {
  readonly provincesBefore: number;
  readonly provinces: number;
  readonly districts: number;
  readonly communesBefore: number;
  readonly communes: number;
  /** Pairs of an old and a new commune on the day of the conversion. */
  readonly pairs: number;
  /** New communes that are sums of whole old ones, by land and by people. */
  readonly wholeByLand: number;
  readonly wholeByPeople: number;
  /** New communes into which a part of an old one went, by land. */
  readonly withParts: number;
  /** New communes that were no commune before. */
  readonly withoutOld: number;
  /** Codes that stand for another name than before. */
  readonly reused: number;
  /** Areas that were named anew after the conversion. */
  readonly renamed: number;
}

/** Counts areas that were made of a conversion table that is in force from `day`. */
export function areaCounts(areas: readonly Area[], successions: readonly Succession[], day: string): AreaCounts {
  const of = (level: Area['level'], holds: (area: Area) => boolean): Area[] =>
    areas.filter((area) => area.level === level && holds(area));
  const stoodBefore = ({ from }: Area): boolean => from === FIRST_DAY;
  const stands = ({ to }: Area): boolean => to === null;
  const olds = of('commune', stoodBefore);
  const isOld = new Set(olds.map(({ id }) => id));
  const made = of('commune', ({ from }) => from === day);
  const sources = new Map<string, Succession[]>(made.map(({ id }) => [id, []]));
  for (const one of successions) if (isOld.has(one.from)) sources.get(one.to)?.push(one);
  const nameOf = new Map(areas.map(({ id, name }) => [id, name]));
  const named = new Map(olds.map(({ code, name }) => [code, spellingKey(name)]));
  const withOld = [...sources.values()].filter(({ length }) => length > 0);
  const whole = (by: 'land' | 'people'): number =>
    withOld.filter((all) => all.every((one) => one[by] === 'whole')).length;
  return {
    provincesBefore: of('province', stoodBefore).length,
    provinces: of('province', stands).length,
    districts: of('district', () => true).length,
    communesBefore: olds.length,
    communes: of('commune', stands).length,
    pairs: withOld.reduce((sum, { length }) => sum + length, 0),
    wholeByLand: whole('land'),
    wholeByPeople: whole('people'),
    withParts: withOld.length - whole('land'),
    withoutOld: made.length - withOld.length,
    reused: made.filter(({ code, name }) => named.has(code) && named.get(code) !== spellingKey(name)).length,
    renamed: successions.filter(({ on, from, to }) => on > day && nameOf.get(from) !== nameOf.get(to)).length,
  };
}
