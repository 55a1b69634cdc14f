import type { Area, NewFact, Source, Succession } from '../figure/index.ts';
import { Figures, MONTHS, monthId } from './figures.ts';
import { hashOf } from './hash.ts';
import { indexFacts, pastFacts, productFacts } from './history.ts';
import { monthFacts, Reporters } from './months.ts';
import { places } from './places.ts';
import { type DemonstrationPlan, PLANS, targetsOf } from './plans.ts';
import { agreeing, firstSaid, type Planted, slips } from './planted.ts';
import { schoolFacts, seasonFacts, yearFacts } from './seasons.ts';

/** What stands over everything of the demonstration. */
export const MARK = 'SỐ LIỆU MINH HỌA';

export interface Batch {
  readonly source: Source;
  readonly facts: readonly NewFact[];
}

/** A province that does not exist, July 2024 to June 2026. */
export interface Demonstration {
  readonly areas: readonly Area[];
  readonly successions: readonly Succession[];
  readonly plans: readonly DemonstrationPlan[];
  /** In the order in which they are to be written. */
  readonly batches: readonly Batch[];
  /** The contradictions that are to be found. */
  readonly planted: readonly Planted[];
}

const batch = (title: string, facts: readonly NewFact[], agency = 'UBND các xã, phường'): Batch => ({
  source: {
    kind: 'demonstration',
    title: `${MARK} - ${title}`,
    document: null,
    version: null,
    agency,
    by: null,
    sha256: null,
  },
  facts,
});

const STATISTICS = 'Thống kê tỉnh';
const monthTitle = (month: number): string =>
  `Số liệu tháng ${Number(monthId(month).slice(5))}/${monthId(month).slice(0, 4)}`;

/** Makes the demonstration: the same each time, by rule, with no clock and no chance. */
export function demonstration(): Demonstration {
  const map = places();
  const [reporters, figures] = [new Reporters(map), new Figures(map.whole)];
  const planted = slips(map, reporters, figures);
  const slipped = new Map(planted.map(({ fact }) => [keyOf(fact), fact]));
  const months = MONTHS.map((month) => {
    const facts = monthFacts(reporters, figures, month).map((fact) => slipped.get(keyOf(fact)) ?? fact);
    const known = new Set(facts.map(keyOf));
    const besides = planted.filter(({ fact }) => fact.period === monthId(month) && !known.has(keyOf(fact)));
    return { month, facts: [...facts, ...besides.map(({ fact }) => fact)] };
  });
  const mended = months.flatMap(({ facts }) => facts.filter(isMended));
  return {
    areas: map.areas,
    successions: map.successions,
    plans: PLANS,
    batches: [
      ...PLANS.map((plan) =>
        batch(plan.title.replace(`${MARK} - `, ''), targetsOf(plan, reporters, figures), plan.assignedBy),
      ),
      batch('Số liệu các năm trước', pastFacts(reporters, figures), STATISTICS),
      ...months.map(({ month, facts }) =>
        batch(
          monthTitle(month),
          facts.map((fact) => (isMended(fact) ? firstSaid(fact) : fact)),
        ),
      ),
      batch('Số liệu tỉnh tổng hợp sáu tháng cuối năm 2025', agreeing(reporters, figures), STATISTICS),
      batch('Đính chính của các xã', mended),
      batch('Kết quả sản xuất các vụ', seasonFacts(reporters)),
      batch('Số liệu các năm học', schoolFacts(reporters)),
      batch('Dân số và thu nhập các năm', yearFacts(reporters, map.successions), STATISTICS),
      batch(
        'Tổng sản phẩm và các chỉ số của tỉnh',
        [...productFacts(reporters.province), ...indexFacts(reporters.province)],
        STATISTICS,
      ),
    ],
    planted: planted.map((one) => one.planted),
  };
}

const keyOf = ({ indicator, area, period, breakdown, basis, plan }: NewFact): string =>
  [indicator, area, period, breakdown, basis, plan].join('|');

/** Matters of which nothing else is a part, so that a first mistake contradicts nothing. */
const CORRECTED: ReadonlySet<string> = new Set(['health.examinations', 'certification.total', 'tourism.revenue']);
const isMended = (fact: NewFact): boolean =>
  CORRECTED.has(fact.indicator) &&
  fact.basis === 'actual' &&
  fact.value !== null &&
  hashOf(`${keyOf(fact)} mended`) % 120 === 0;
