import type { NewFact, Succession } from '../figure/index.ts';
import { absent, factOf, LAST_OLD_MONTH, type MonthNumber, type Spread } from './figures.ts';
import { around, divided } from './hash.ts';
import type { Reporters } from './months.ts';
import type { Weight } from './places.ts';

/** A stretch that is no month, and the month in which it ends. */
interface Stretch {
  readonly id: string;
  readonly ends: MonthNumber;
}

/** Vụ mùa 2024 and 2025, vụ đông xuân 2024-2025 and 2025-2026. */
const SEASONS: readonly (Stretch & { readonly share: number })[] = [
  { id: '2024-M', ends: 10, share: 480 },
  { id: '2024/2025-DX', ends: 17, share: 520 },
  { id: '2025-M', ends: 22, share: 470 },
  { id: '2025/2026-DX', ends: 29, share: 530 },
];
const SCHOOL_YEARS: readonly Stretch[] = [
  { id: '2024/2025', ends: 16 },
  { id: '2025/2026', ends: 28 },
];
const YEARS: readonly Stretch[] = [
  { id: '2024', ends: 11 },
  { id: '2025', ends: 23 },
];

/** Crops: hectares of both seasons of a year in the province, and hundredweights from a hectare. */
const CROPS = [
  { crop: 'rice', hectares: 52_400, yield: 561 },
  { crop: 'maize', hectares: 18_700, yield: 438 },
] as const;

/** Pupils by level, thousandths of the people. */
const LEVELS = [
  ['preschool', 48],
  ['primary', 92],
  ['lower-secondary', 63],
] as const;

const shared = (
  reporters: Reporters,
  area: Spread,
  weight: Weight,
  amount: bigint,
  words: string,
  uneven = 60,
): bigint =>
  divided(
    amount * area.weights[weight] * around(uneven, `${words} ${area.id}`),
    reporters.province.weights[weight] * 1000n,
  );

const communes = (reporters: Reporters, { ends }: Stretch): readonly Spread[] => reporters.of({ at: 'commune' }, ends);

/** Where nothing is sown at all, as streets stand there. */
const isPaved = ({ weights }: Spread): boolean => weights.farm === 0n;

/** Sown areas and outputs by season; rice and maize make the grain. */
export function seasonFacts(reporters: Reporters): NewFact[] {
  return SEASONS.flatMap((season) =>
    communes(reporters, season).flatMap((area) => {
      const crops = CROPS.map(({ crop, hectares, yield: yielded }) => {
        const words = `${crop} ${season.id}`;
        const sown = shared(reporters, area, 'farm', BigInt(hectares * 10) * BigInt(season.share), words) / 1000n;
        const output = divided(sown * BigInt(yielded) * around(70, `${words} ${area.id} yield`), 100_000n);
        return { crop, sown, output };
      });
      const of = (code: string, amount: bigint): NewFact => {
        const fact = factOf({ code, digits: 1 }, area.id, season.id, amount);
        return isPaved(area) ? absent(fact, 'not-applicable') : fact;
      };
      const sum = (of: 'sown' | 'output'): bigint => crops.reduce((total, crop) => total + crop[of], 0n);
      return [
        ...crops.flatMap(({ crop, sown, output }) => [of(`${crop}.sown-area`, sown), of(`${crop}.output`, output)]),
        of('grain.sown-area', sum('sown')),
        of('grain.output', sum('output')),
      ];
    }),
  );
}

/** Schools, classes, teachers and pupils by level, at the end of a school year. */
export function schoolFacts(reporters: Reporters): NewFact[] {
  return SCHOOL_YEARS.flatMap((year) =>
    communes(reporters, year).flatMap((area) => {
      const of = (code: string, amount: bigint, breakdown = ''): NewFact =>
        factOf({ code, digits: 0 }, area.id, year.id, amount, { breakdown });
      const people = shared(reporters, area, 'people', 638_000n, `people ${year.id}`, 5);
      const levels = LEVELS.map(([level, share]) => [level, divided(people * BigInt(share), 1000n)] as const);
      const pupils = levels.reduce((sum, [, count]) => sum + count, 0n);
      const classes = divided(pupils, 29n);
      return [
        of('education.pupils', pupils),
        ...levels.map(([level, count]) => of('education.pupils', count, `school-level=${level}`)),
        of('education.classes', classes),
        of('education.teachers', divided(classes * 172n, 100n)),
        of('education.schools', year.ends > LAST_OLD_MONTH ? 5n + (people % 3n) : 2n + (people % 2n)),
      ];
    }),
  );
}

/** Inhabitants and income of a year; of a commune that was made of parts nobody can say what its income was the year before. */
export function yearFacts(reporters: Reporters, successions: readonly Succession[]): NewFact[] {
  const ofParts = new Set(successions.filter(({ land }) => land === 'part').map(({ to }) => to));
  const [first] = YEARS;
  const unknown = [...ofParts].map((area) =>
    absent(factOf({ code: 'income.per-head', digits: 1 }, area, first!.id, 0n), 'not-comparable'),
  );
  const said = YEARS.flatMap((year) =>
    communes(reporters, year).flatMap((area) => {
      const people = shared(
        reporters,
        area,
        'people',
        year.id === '2024' ? 632_000n : 638_000n,
        `people ${year.id}`,
        5,
      );
      const income = (around(120, `income ${area.id}`) * (year.id === '2024' ? 486n : 529n)) / 1000n;
      return [
        factOf({ code: 'population.average', digits: 0 }, area.id, year.id, people),
        factOf({ code: 'income.per-head', digits: 1 }, area.id, year.id, income),
      ];
    }),
  );
  return [...said, ...unknown];
}
