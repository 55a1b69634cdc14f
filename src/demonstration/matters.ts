import type { Weight } from './places.ts';
import type { Profile } from './profiles.ts';

/** Who hands it in: communes; districts and, since there are none, communes; the province alone. */
export type At = 'commune' | 'district' | 'province';

/** An indicator of the demonstration, and by what rule its figures are made. */
export interface Matter {
  readonly code: string;
  /** Digits behind the comma that are given. */
  readonly digits: number;
  readonly at: At;
  /** How a whole is had: an amount of the province in 2025, thousandths of another matter, or the sum of others. */
  readonly from:
    | { readonly amount: number }
    | { readonly of: string; readonly share: number }
    | { readonly sum: readonly string[] };
  /** `flow` in each month; `stock` at the end of each month, `quarter` at the end of each quarter, `half` of each half. */
  readonly rhythm: 'flow' | 'stock' | 'quarter' | 'half';
  readonly profile: Profile;
  readonly weight: Weight;
  /** Growth over a year and unevenness, in thousandths. */
  readonly growth: number;
  readonly uneven: number;
}

type More = Partial<Pick<Matter, 'digits' | 'rhythm' | 'profile' | 'weight' | 'growth' | 'uneven'>>;
const USUAL = { digits: 0, rhythm: 'flow', profile: 'even', weight: 'people', growth: 60, uneven: 60 } as const;

const made =
  (at: At, usual: More = {}) =>
  (code: string, amount: number, more: More = {}): Matter => ({
    ...USUAL,
    ...usual,
    ...more,
    code,
    at,
    from: { amount },
  });
const shareOf = (of: Matter, code: string, share: number, more: More = {}): Matter => ({
  ...of,
  ...more,
  code,
  from: { of: of.code, share },
});
const sumOf = (code: string, ...parts: readonly Matter[]): Matter => ({
  ...parts[0]!,
  code,
  from: { sum: parts.map((one) => one.code) },
});

const commune = made('commune');
const district = made('district', { uneven: 250 });
const province = made('province', { uneven: 25 });

const area = commune('revenue.area', 2_750_000, { profile: 'revenue', weight: 'town', growth: 92 });
const domestic = shareOf(area, 'revenue.domestic', 940, { uneven: 20 });
const [goods, food, services] = [
  commune('retail.goods', 15_400, { digits: 1, profile: 'trade', weight: 'town', growth: 98, uneven: 30 }),
  commune('retail.lodging-food', 1_850, { digits: 1, profile: 'summer', weight: 'town', growth: 121, uneven: 45 }),
  commune('retail.other-services', 1_420, { digits: 1, profile: 'trade', weight: 'town', growth: 87, uneven: 40 }),
] as const;
const received = commune('dossiers.received', 640_000, { growth: 45 });
const settled = shareOf(received, 'dossiers.settled', 965, { uneven: 15 });
const [farmed, caught] = [
  commune('fishery.farmed-output', 9_300, { digits: 1, profile: 'trade', weight: 'farm', growth: 41 }),
  commune('fishery.catch', 1_240, { digits: 1, profile: 'summer', weight: 'land', growth: -12 }),
] as const;
const accidents = district('traffic.accidents', 148, { growth: -70 });
const [exported, imported] = [
  province('exports.total', 912, { digits: 1, profile: 'trade', growth: 118 }),
  province('imports.total', 548, { digits: 1, profile: 'trade', growth: 84 }),
] as const;
const [investing, recurrent] = [
  province('spending.investment', 4_150_000, { profile: 'capital', growth: 104 }),
  province('spending.recurrent', 7_480_000, { growth: 58 }),
] as const;
const loans = province('credit.loans', 31_200, { digits: 1, rhythm: 'stock', growth: 112, uneven: 8 });
const visitors = commune('tourism.visitors', 1_180_000, { profile: 'summer', weight: 'town', growth: 136, uneven: 90 });
const crimes = district('crime.cases', 412, { growth: -42 });
const inhabitants = commune('population.current', 638_000, { rhythm: 'quarter', growth: 9, uneven: 3 });

/** Everything that is handed in month by month. */
export const MATTERS: readonly Matter[] = [
  area,
  domestic,
  shareOf(domestic, 'revenue.non-state.amount', 310, { uneven: 40 }),
  shareOf(domestic, 'revenue.land-use.amount', 240, { uneven: 180 }),
  commune('public-capital.disbursed', 3_420_000, { profile: 'capital', weight: 'land', growth: 115, uneven: 140 }),
  goods,
  food,
  services,
  sumOf('retail.total', goods, food, services),
  visitors,
  shareOf(visitors, 'tourism.overnight-visitors', 380, { uneven: 50 }),
  commune('tourism.revenue', 1_640_000, { profile: 'summer', weight: 'town', growth: 149, uneven: 90 }),
  commune('labour.jobs-created', 13_800, { growth: 38, uneven: 160 }),
  received,
  settled,
  shareOf(settled, 'dossiers.settled-on-time', 981, { uneven: 10 }),
  commune('birth.registered', 10_900, { growth: -18, uneven: 120 }),
  commune('marriage.registered', 4_350, { profile: 'weddings', growth: -25, uneven: 150 }),
  commune('certification.total', 486_000, { weight: 'town', growth: 22, uneven: 90 }),
  commune('health.examinations', 1_240_000, { growth: 34, uneven: 70 }),
  commune('pig.meat', 31_500, { digits: 1, profile: 'slaughter', weight: 'farm', growth: 47 }),
  commune('poultry.meat', 12_400, { digits: 1, profile: 'slaughter', weight: 'farm', growth: 62 }),
  farmed,
  caught,
  sumOf('fishery.output', farmed, caught),
  commune('forest.planted', 4_260, { digits: 1, profile: 'planting', weight: 'land', growth: 28, uneven: 170 }),
  commune('pig.herd', 412_000, { rhythm: 'stock', weight: 'farm', growth: 38, uneven: 15 }),
  commune('buffalo.herd', 61_300, { rhythm: 'quarter', weight: 'farm', growth: -21, uneven: 8 }),
  commune('cattle.herd', 94_800, { rhythm: 'quarter', weight: 'farm', growth: 26, uneven: 8 }),
  commune('poultry.herd', 5_240_000, { rhythm: 'quarter', weight: 'farm', growth: 51, uneven: 20 }),
  inhabitants,
  shareOf(inhabitants, 'insurance.health', 934, { uneven: 8 }),
  commune('population.households', 154_000, { rhythm: 'half', growth: 14, uneven: 4 }),
  commune('poverty.poor-households', 12_900, { rhythm: 'half', weight: 'farm', growth: -240, uneven: 80 }),
  district('enterprises.new', 640, { weight: 'town', growth: 104 }),
  district('cooperatives.new', 52, { weight: 'farm', growth: 61 }),
  accidents,
  shareOf(accidents, 'traffic.dead', 380, { uneven: 150 }),
  shareOf(accidents, 'traffic.injured', 690, { uneven: 120 }),
  crimes,
  shareOf(crimes, 'crime.solved', 880, { uneven: 60 }),
  district('fires.cases', 58, { weight: 'town', growth: -30 }),
  district('forest.fires', 19, { profile: 'summer', weight: 'land', growth: -60 }),
  district('reception.turns', 5_900, { growth: -22, uneven: 90 }),
  district('petitions.received', 3_150, { growth: -35, uneven: 110 }),
  province('industry.gross-output', 24_600, { digits: 1, profile: 'trade', growth: 121 }),
  province('construction.gross-output', 8_900, { digits: 1, profile: 'capital', growth: 96 }),
  exported,
  imported,
  sumOf('foreign-trade.total', exported, imported),
  province('product.electricity', 2_460, { digits: 1, profile: 'storms', growth: 33, uneven: 60 }),
  province('product.electricity-sold', 1_380, { digits: 1, profile: 'summer', growth: 91 }),
  province('product.cement', 1_120_000, { growth: 44 }),
  province('product.brick', 286_000, { growth: 12 }),
  province('product.stone', 2_940_000, { growth: 63 }),
  province('product.clothing', 41_800, { growth: 108 }),
  province('transport.passengers', 14_600_000, { profile: 'trade', growth: 84 }),
  province('transport.freight', 21_300_000, { profile: 'trade', growth: 97 }),
  province('transport.revenue', 4_870, { digits: 1, profile: 'trade', growth: 103 }),
  investing,
  recurrent,
  sumOf('spending.balanced', recurrent, investing),
  loans,
  shareOf(loans, 'credit.bad-debt', 14, { digits: 2, uneven: 90 }),
  province('credit.deposits', 27_400, { digits: 1, rhythm: 'stock', growth: 96, uneven: 8 }),
  province('enterprises.dissolved', 118, { growth: 24, uneven: 200 }),
  province('investment.projects', 46, { growth: 90, uneven: 260 }),
  province('insurance.social-compulsory', 52_400, { rhythm: 'stock', growth: 58, uneven: 5 }),
  province('insurance.social-voluntary', 21_700, { rhythm: 'stock', growth: 92, uneven: 8 }),
  province('insurance.unemployment', 41_900, { rhythm: 'stock', growth: 55, uneven: 5 }),
  province('disaster.damage', 214_000, { profile: 'storms', growth: 0, uneven: 420 }),
  province('epidemic.cases', 5_640, { growth: -15, uneven: 240 }),
  province('ocop.products', 176, { rhythm: 'quarter', growth: 170, uneven: 0 }),
  province('forest.area', 402_600, { digits: 1, rhythm: 'quarter', growth: 6, uneven: 0 }),
];

/** The matters that make a matter: those that it is the sum of, else itself. Only so do round numbers of parts and whole agree. */
export function partsOf(matter: Matter): readonly Matter[] {
  const { from } = matter;
  return 'sum' in from ? MATTERS.filter(({ code }) => from.sum.includes(code)) : [matter];
}
