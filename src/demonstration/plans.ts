import type { NewFact } from '../figure/index.ts';
import { type Figures, factOf, type MonthNumber, monthId, type Spread } from './figures.ts';
import { around, divided, hashOf } from './hash.ts';
import { MATTERS, type Matter, partsOf } from './matters.ts';
import type { Reporters } from './months.ts';

/** A plan of a year (kế hoạch), as the ledger keeps it. */
export interface DemonstrationPlan {
  readonly id: string;
  readonly year: number;
  readonly assignedBy: string;
  readonly resolution: string;
  readonly signed: string;
  readonly version: 'assigned' | 'adjusted';
  readonly kind: 'plan' | 'scenario';
  readonly title: string;
  readonly replaces: string | null;
}

const MARK = 'SỐ LIỆU MINH HỌA';
const COUNCIL = 'HĐND tỉnh';
const PREMIER = 'Thủ tướng Chính phủ';
const plan = (
  id: string,
  year: number,
  assignedBy: string,
  resolution: string,
  signed: string,
  title: string,
): DemonstrationPlan => ({
  id,
  year,
  assignedBy,
  resolution: `${resolution} (${MARK})`,
  signed,
  version: 'assigned',
  kind: 'plan',
  title: `${MARK} - ${title}`,
  replaces: null,
});

/** Two who assign revenue, a plan that was adjusted after the merger, and a growth scenario. */
export const PLANS: readonly DemonstrationPlan[] = [
  plan('minh-hoa-2024-ttg', 2024, PREMIER, 'Quyết định số 00/QĐ-TTg', '2023-12-10', 'Dự toán Thủ tướng giao năm 2024'),
  plan('minh-hoa-2024', 2024, COUNCIL, 'Nghị quyết số 00/NQ-HĐND', '2023-12-12', 'Kế hoạch năm 2024'),
  plan('minh-hoa-2025-ttg', 2025, PREMIER, 'Quyết định số 00/QĐ-TTg', '2024-12-08', 'Dự toán Thủ tướng giao năm 2025'),
  plan('minh-hoa-2025', 2025, COUNCIL, 'Nghị quyết số 00/NQ-HĐND', '2024-12-11', 'Kế hoạch năm 2025'),
  {
    ...plan(
      'minh-hoa-2025-dc',
      2025,
      COUNCIL,
      'Nghị quyết số 00/NQ-HĐND',
      '2025-07-28',
      'Kế hoạch năm 2025 điều chỉnh',
    ),
    version: 'adjusted',
    replaces: 'minh-hoa-2025',
  },
  plan('minh-hoa-2026-ttg', 2026, PREMIER, 'Quyết định số 00/QĐ-TTg', '2025-12-06', 'Dự toán Thủ tướng giao năm 2026'),
  plan('minh-hoa-2026', 2026, COUNCIL, 'Nghị quyết số 00/NQ-HĐND', '2025-12-09', 'Kế hoạch năm 2026'),
  {
    ...plan(
      'minh-hoa-2026-kb',
      2026,
      'UBND tỉnh',
      'Kế hoạch số 00/KH-UBND',
      '2026-01-05',
      'Kịch bản tăng trưởng năm 2026',
    ),
    kind: 'scenario',
  },
];

/** What the premier assigns as well, somewhat lower. */
const PREMIERS: ReadonlySet<string> = new Set([
  'revenue.area',
  'revenue.domestic',
  'revenue.land-use.amount',
  'public-capital.disbursed',
]);
/** What was raised when the plan of 2025 was adjusted. */
const RAISED: ReadonlySet<string> = new Set([
  'revenue.area',
  'revenue.domestic',
  'exports.total',
  'tourism.visitors',
  'retail.total',
]);
/** What each commune has a target of in 2026. */
const OF_COMMUNES: ReadonlySet<string> = new Set([
  'revenue.domestic',
  'public-capital.disbursed',
  'forest.planted',
  'labour.jobs-created',
  'insurance.health',
  'pig.meat',
]);
/** Of what is hoped not to happen there is no target. */
const UNPLANNED: ReadonlySet<string> = new Set([
  'disaster.damage',
  'epidemic.cases',
  'traffic.accidents',
  'traffic.dead',
  'traffic.injured',
  'crime.cases',
  'crime.solved',
  'fires.cases',
  'forest.fires',
  'reception.turns',
  'petitions.received',
  'birth.registered',
  'marriage.registered',
  'enterprises.dissolved',
  'credit.bad-debt',
  'population.current',
  'population.households',
  'dossiers.received',
  'dossiers.settled',
  'dossiers.settled-on-time',
  'certification.total',
]);

/** The targets of a plan: of the province and, where its communes have their own, their sum. */
export function targetsOf(plan: DemonstrationPlan, reporters: Reporters, figures: Figures): NewFact[] {
  if (plan.kind === 'scenario') return scenario(reporters.province, plan.id);
  const { year } = plan;
  const isPremier = plan.assignedBy === PREMIER;
  const planned = MATTERS.filter(({ code }) => (isPremier ? PREMIERS.has(code) : !UNPLANNED.has(code)));
  // Now and then a target was forgotten: what is missing is to be seen.
  const kept = planned.filter(({ code }) => isPremier || hashOf(`${code} ${year} forgotten`) % 23 !== 0);
  const targets = kept.flatMap((matter): NewFact[] => {
    const { province } = reporters;
    if (isPremier || year < 2026 || !OF_COMMUNES.has(matter.code))
      return [target(plan, matter, province, aim(plan, matter, province, figures))];
    const aims = reporters
      .of(matter, decemberOf(plan))
      .map((area) => ({ area, amount: aim(plan, matter, area, figures) }));
    const sum = aims.reduce((total, { amount }) => total + amount, 0n);
    return [target(plan, matter, province, sum), ...aims.map(({ area, amount }) => target(plan, matter, area, amount))];
  });
  return isPremier ? targets : [...targets, ...seasonTargets(reporters.province, plan)];
}

const decemberOf = ({ year }: DemonstrationPlan): MonthNumber => (year - 2024) * 12 + 11;

function target(plan: DemonstrationPlan, { rhythm, ...matter }: Matter, { id }: Spread, amount: bigint): NewFact {
  const period = rhythm === 'flow' ? String(plan.year) : monthId(decemberOf(plan));
  return factOf(matter, id, period, amount, { basis: 'target', plan: plan.id });
}

/** What is aimed at; of a sum what its parts aim at together. */
const aim = (plan: DemonstrationPlan, matter: Matter, area: Spread, figures: Figures): bigint =>
  partsOf(matter).reduce((sum, part) => sum + aimOf(plan, part, area, figures), 0n);

/** What is aimed at: what will come, give or take; what stands at a day's end is known better than what is done in a year. */
function aimOf(plan: DemonstrationPlan, matter: Matter, area: Spread, figures: Figures): bigint {
  const { assignedBy, version, year } = plan;
  const more = assignedBy === PREMIER ? -40n : version === 'adjusted' && RAISED.has(matter.code) ? 55n : 10n;
  const hoped = around(matter.rhythm === 'flow' ? 45 : 12, `${matter.code} ${area.id} ${year} target`) + more;
  return round(divided(yearOf(matter, area, decemberOf(plan), figures) * hoped, 1000n));
}

function yearOf(matter: Matter, area: Spread, december: MonthNumber, figures: Figures): bigint {
  if (matter.rhythm !== 'flow') return figures.amount(matter, area, december);
  const months = Array.from({ length: 12 }, (_, at) => figures.amount(matter, area, december - at));
  return months.reduce((sum, one) => sum + one, 0n);
}

/** A target is a round number: its first three digits. */
function round(amount: bigint): bigint {
  const step = 10n ** BigInt(Math.max(0, amount.toString().length - 3));
  return ((amount + step / 2n) / step) * step;
}

/** Crops are planned by season, in hectares and tonnes of the province. */
const CROPS = [
  ['rice.sown-area', 272_000, 246_000],
  ['rice.output', 1_540_000, 1_372_000],
  ['maize.sown-area', 97_500, 88_200],
  ['maize.output', 428_000, 385_000],
] as const;

function seasonTargets(province: Spread, { id: plan, year }: DemonstrationPlan): NewFact[] {
  return CROPS.flatMap(([code, spring, autumn]) => {
    const of = (period: string, tenths: number): NewFact =>
      factOf({ code, digits: 0 }, province.id, period, BigInt(Math.round(tenths / 10)), { basis: 'target', plan });
    return [of(`${year - 1}/${year}-DX`, spring), of(`${year}-M`, autumn)];
  });
}

/** Growth in hundredths of a percent that the scenario has by each quarter of 2026. */
const GROWTH = [
  ['2026-Q1', 905],
  ['2026-H1', 960],
  ['2026-M9', 1005],
  ['2026', 1050],
] as const;

const scenario = ({ id }: Spread, plan: string): NewFact[] =>
  GROWTH.flatMap(([period, growth]) => [
    factOf({ code: 'grdp.growth', digits: 2 }, id, period, BigInt(growth), { basis: 'target', plan }),
    factOf({ code: 'industry-construction.grdp-growth', digits: 2 }, id, period, BigInt(growth + 240), {
      basis: 'target',
      plan,
    }),
    factOf({ code: 'services.grdp-growth', digits: 2 }, id, period, BigInt(growth - 70), { basis: 'target', plan }),
    factOf({ code: 'agriculture.grdp-growth', digits: 2 }, id, period, BigInt(growth - 590), { basis: 'target', plan }),
  ]);
