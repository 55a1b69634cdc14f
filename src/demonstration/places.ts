import { type Area, type AreaId, FIRST_DAY, type Succession } from '../figure/index.ts';
import { hashOf } from './hash.ts';
import { COMMUNE_NAMES, DISTRICTS, PROVINCE_NAME } from './names.ts';

/** The day on which 110 communes became 45 and the districts ended. */
export const MERGED_ON = '2025-07-01';
const LAST_OLD_DAY = '2025-06-30';

/** What amounts are spread over areas by, in whole numbers of no unit. */
export const WEIGHTS = ['people', 'land', 'town', 'farm'] as const;
export type Weight = (typeof WEIGHTS)[number];
export type Weights = Readonly<Record<Weight, bigint>>;

/** A commune with what amounts are spread by. */
export interface Commune {
  readonly area: Area;
  readonly weights: Weights;
  /** District until 30/6/2025; null since. */
  readonly district: AreaId | null;
}

export interface Places {
  readonly areas: readonly Area[];
  readonly successions: readonly Succession[];
  readonly province: Area;
  readonly districts: readonly Area[];
  /** Until 30/6/2025. */
  readonly before: readonly Commune[];
  /** Since 1/7/2025. */
  readonly since: readonly Commune[];
  /** Sum over all communes; the same before and since, but for what rounding takes. */
  readonly whole: Weights;
}

const area = (
  code: string,
  level: Area['level'],
  name: string,
  parent: string | null,
  from: string,
  to: string | null,
): Area => ({
  id: `${code}@${from}`,
  code,
  level,
  name,
  parent,
  from,
  to,
});

/** Codes that no official list uses: `00` for the province, 990 for districts, 99001 for communes. */
const PROVINCE = area('00', 'province', PROVINCE_NAME, null, FIRST_DAY, null);

/**
 * A commune that was divided: the place in the order of old communes, which new one beside its own took a part (in the order of
 * new ones), thousandths of land and people that went there, and whether anybody has said so.
 */
interface Division {
  readonly old: number;
  readonly also: number;
  readonly land: number;
  readonly people: number;
  readonly said: boolean;
}
const DIVISIONS: readonly Division[] = [
  { old: 1, also: 1, land: 350, people: 280, said: true },
  { old: 20, also: 8, land: 400, people: 450, said: false },
  // Across what was the line between two districts.
  { old: 44, also: 18, land: 250, people: 300, said: true },
  // A part of the land, and nobody living there.
  { old: 60, also: 26, land: 300, people: 0, said: false },
  { old: 75, also: 32, land: 500, people: 550, said: false },
  { old: 100, also: 41, land: 620, people: 600, said: true },
];

/** All areas of the demonstration, what became of them, and what amounts are spread by. */
export function places(): Places {
  const districts = DISTRICTS.map(({ name }, at) =>
    area(String(990 + at), 'district', name, PROVINCE.id, FIRST_DAY, LAST_OLD_DAY),
  );
  const before = oldCommunes(districts);
  const home = homes();
  const since = newCommunes(before, home);
  const successions = before.flatMap(({ area: { id } }, at) => fateOf(id, at, since[home[at]!]!.area.id, since));
  return {
    areas: [PROVINCE, ...districts, ...before.map((one) => one.area), ...since.map((one) => one.area)],
    successions,
    province: PROVINCE,
    districts,
    before,
    since,
    whole: summed(before.map(({ weights }) => weights)),
  };
}

function oldCommunes(districts: readonly Area[]): Commune[] {
  const rows = DISTRICTS.flatMap(({ communes }, district) =>
    Array.from({ length: communes }, (_, at) => ({ district, at })),
  );
  return rows.map(({ district, at }, index) => {
    const type = district === 0 ? 'Phường' : at === 0 ? 'Thị trấn' : 'Xã';
    const parent = districts[district]!.id;
    const code = String(99001 + 3 * index);
    const spread = weightsOf(code, district === 0 ? 5 : at === 0 ? 4 : district === 1 ? 2 : 1);
    const weights = index < PAVED ? { ...spread, farm: 0n } : spread;
    return {
      area: area(code, 'commune', `${type} ${COMMUNE_NAMES[index]}`, parent, FIRST_DAY, LAST_OLD_DAY),
      weights,
      district: parent,
    };
  });
}

/** Towns have more people and trade, the country more land and farms. */
function weightsOf(code: string, town: number): Weights {
  const uneven = (what: string, least: number, spread: number): bigint =>
    BigInt(least + (hashOf(`${code} ${what}`) % spread));
  return {
    people: uneven('people', 3000, 3500) + BigInt(town * 700),
    land: uneven('land', 900, 4200) / BigInt(town),
    town: uneven('town', 300, 500) * BigInt(town * town),
    farm: uneven('farm', 500, 1500) / BigInt(town),
  };
}

/** So many of the first communes have streets and no fields; they became one. */
const PAVED = 3;

/** For each old commune the new one into which it went, or most of it. */
function homes(): number[] {
  let first = 0;
  return DISTRICTS.flatMap(({ communes, merged }) => {
    const start = first;
    first += merged;
    return Array.from({ length: communes }, (_, at) => start + Math.floor((at * merged) / communes));
  });
}

const THOUSAND = 1000n;
const part = (weights: Weights, land: number, people: number): Weights => ({
  people: (weights.people * BigInt(people)) / THOUSAND,
  land: (weights.land * BigInt(land)) / THOUSAND,
  town: (weights.town * BigInt(people)) / THOUSAND,
  farm: (weights.farm * BigInt(land)) / THOUSAND,
});

const summed = (all: readonly Weights[]): Weights => {
  const sum = (weight: Weight): bigint => all.reduce((total, one) => total + one[weight], 0n);
  return { people: sum('people'), land: sum('land'), town: sum('town'), farm: sum('farm') };
};

/** A new commune bears the name of its first old one and the code of its second: a code is used again for other territory. */
function newCommunes(before: readonly Commune[], home: readonly number[]): Commune[] {
  const count = DISTRICTS.reduce((sum, { merged }) => sum + merged, 0);
  return Array.from({ length: count }, (_, index) => {
    const whole = before.filter((_, at) => home[at] === index);
    const { area: first } = whole[0]!;
    const { code } = (whole[1] ?? whole[0]!).area;
    const name = first.name.replace('Thị trấn ', 'Xã ');
    const parts = DIVISIONS.flatMap(({ old, also, land, people }) => {
      const { weights } = before[old]!;
      if (also === index) return [part(weights, land, people)];
      return home[old] === index ? [part(weights, -land, -people)] : [];
    });
    return {
      area: area(code, 'commune', name, PROVINCE.id, MERGED_ON, null),
      weights: summed([...whole.map(({ weights }) => weights), ...parts]),
      district: null,
    };
  });
}

const share = (thousandths: number): string => {
  const digits = String(thousandths)
    .padStart(3, '0')
    .replace(/0{1,3}$/u, '');
  return digits === '' ? '0' : `0.${digits}`;
};

function fateOf(from: AreaId, at: number, to: AreaId, since: readonly Commune[]): Succession[] {
  const one = { from, to, on: MERGED_ON, land: 'whole', people: 'whole', landShare: null, peopleShare: null } as const;
  const division = DIVISIONS.find(({ old }) => old === at);
  if (division === undefined) return [one];
  const { land, people, said } = division;
  const row = (where: AreaId, land: number, people: number): Succession => ({
    ...one,
    to: where,
    land: 'part',
    people: people === 1000 ? 'whole' : 'part',
    landShare: said ? share(land) : null,
    peopleShare: people === 0 ? '0' : said && people < 1000 ? share(people) : null,
  });
  return [row(to, 1000 - land, 1000 - people), row(since[division.also]!.area.id, land, people)];
}
