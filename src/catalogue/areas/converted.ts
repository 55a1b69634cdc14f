import {
  type Area,
  type AreaId,
  type AreaLevel,
  FIRST_DAY,
  lastDay,
  NATION,
  type Succession,
} from '../../figure/index.ts';
import type { Conversion } from './conversion.ts';
import { type Portion, portionsOf } from './fates.ts';
import { namelyKey } from './names.ts';
import { type Pair, type Pairs, pairsOf } from './pairs.ts';
import type { AreaNote } from './problem.ts';
import * as say from './sentences.vi.ts';

/** Areas in time and what became of them. */
export interface AreaBook {
  readonly areas: readonly Area[];
  readonly successions: readonly Succession[];
  /** What cannot be understood; with any of these nothing is to be kept. */
  readonly problems: readonly AreaNote[];
  /** What a person should know and may change in the list. */
  readonly remarks: readonly AreaNote[];
}

export const ALL: Portion = { land: 'whole', people: 'whole', landShare: null, peopleShare: null };
const SOME: Portion = { ...ALL, land: 'part', people: 'part' };

export const areaId = (code: string, from: string): AreaId => `${code}@${from}`;

/** The day before an ISO day. */
export function dayBefore(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const pad = (n: number): string => String(n).padStart(2, '0');
  if (date > 1) return `${year}-${pad(month)}-${pad(date - 1)}`;
  return lastDay(month === 1 ? `${year - 1}-12` : `${year}-${pad(month - 1)}`);
}

/**
 * The areas of the conversion table: old provinces, districts and communes until the day before, new ones from the day on.
 *
 * A commune that was kept as it is becomes a new area all the same: above it stands the province where the district was,
 * so that the tree of every day is whole; its series goes on through a succession of all of it. A province that took
 * nothing in and gave nothing away stays one area.
 */
export function converted(conversion: Conversion): AreaBook {
  const { day, lines } = conversion;
  const pairs = pairsOf(lines);
  const provinces = provincesOf(pairs, day);
  const communes = communesOf(pairs, day, provinces);
  return {
    areas: [NATION_AREA, ...provinces.areas, ...communes.areas],
    successions: [...provinces.successions, ...communes.successions],
    problems: [...conversion.problems, ...pairs.problems, ...communes.problems],
    remarks: [...conversion.remarks, ...pairs.remarks, ...communes.remarks],
  };
}

/** The whole country, over all provinces. */
export const NATION_AREA: Area = {
  id: NATION,
  code: 'VN',
  level: 'nation',
  name: 'Cả nước',
  parent: null,
  from: FIRST_DAY,
  to: null,
};

interface Provinces {
  readonly areas: readonly Area[];
  readonly successions: readonly Succession[];
  readonly before: (code: string) => AreaId;
  readonly since: (code: string) => AreaId;
}

function provincesOf({ pairs, names }: Pairs, day: string): Provinces {
  const into = gathered(
    pairs,
    ({ newProvince }) => newProvince,
    ({ oldProvince }) => oldProvince,
  );
  const outOf = gathered(
    pairs,
    ({ oldProvince }) => oldProvince,
    ({ newProvince }) => newProvince,
  );
  const isSame = (code: string): boolean => {
    const [from, more] = [...(into.get(code) ?? [])];
    if (from !== code || more !== undefined || outOf.get(code)!.size > 1) return false;
    return namelyKey(names.oldProvince.get(code)!) === namelyKey(names.newProvince.get(code)!);
  };
  const before = (code: string): AreaId => areaId(code, FIRST_DAY);
  const since = (code: string): AreaId => (isSame(code) ? before(code) : areaId(code, day));
  const area = (code: string, name: string, from: string, to: string | null): Area => ({
    id: areaId(code, from),
    code,
    level: 'province',
    name,
    parent: NATION,
    from,
    to,
  });
  const old = [...outOf.keys()].map((code) =>
    area(code, names.oldProvince.get(code)!, FIRST_DAY, isSame(code) ? null : dayBefore(day)),
  );
  const now = [...into.keys()].flatMap((code) =>
    isSame(code) ? [] : [area(code, names.newProvince.get(code)!, day, null)],
  );
  const successions = [...outOf].flatMap(([code, ends]) =>
    isSame(code)
      ? []
      : [...ends].map((end) => ({ from: before(code), to: since(end), on: day, ...(ends.size === 1 ? ALL : SOME) })),
  );
  return { areas: [...old, ...now], successions, before, since };
}

/** For each first thing of the pairs the second things that stand beside it. */
function gathered(
  pairs: readonly Pair[],
  first: (pair: Pair) => string,
  second: (pair: Pair) => string,
): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const pair of pairs) groups.set(first(pair), (groups.get(first(pair)) ?? new Set()).add(second(pair)));
  return groups;
}

function communesOf({ pairs, names }: Pairs, day: string, provinces: Provinces): AreaBook {
  const areas = new Map<AreaId, Area>();
  const put = (level: AreaLevel, code: string, name: string, parent: AreaId, from: string): AreaId => {
    const id = areaId(code, from);
    areas.set(id, { id, code, level, name, parent, from, to: from === day ? null : dayBefore(day) });
    return id;
  };
  const problems: AreaNote[] = [];
  const remarks: AreaNote[] = [];
  const successions: Succession[] = [];
  const byOld = new Map<AreaId, { pair: Pair; to: AreaId }[]>();
  for (const pair of pairs) {
    const district = put(
      'district',
      pair.district,
      names.district.get(pair.district)!,
      provinces.before(pair.oldProvince),
      FIRST_DAY,
    );
    const old = pair.old === null ? district : put('commune', pair.old, names.old.get(pair.old)!, district, FIRST_DAY);
    const to = put('commune', pair.now, names.now.get(pair.now)!, provinces.since(pair.newProvince), day);
    byOld.set(old, [...(byOld.get(old) ?? []), { pair, to }]);
  }
  for (const [from, rows] of byOld) {
    const name = areas.get(from)!.name;
    const portions = portionsOf(rows.map(({ pair }) => pair.line.fate));
    if (portions === null) problems.push({ place: rows[0]!.pair.line.place, sentence: say.wholeTwice(name) });
    if (rows.length === 1 && portions?.[0]?.land === 'part')
      remarks.push({ place: rows[0]!.pair.line.place, sentence: say.restUnsaid(name) });
    successions.push(...(portions ?? []).map((portion, at) => ({ from, to: rows[at]!.to, on: day, ...portion })));
  }
  return { areas: [...areas.values()], successions, problems, remarks };
}
