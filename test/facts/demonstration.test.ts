import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemonstration, openFacts, theCatalogue } from '../../src/app/facts/index.ts';
import { breakdownProblem } from '../../src/catalogue/index.ts';
import { demonstration, MARK } from '../../src/demonstration/index.ts';
import {
  type Area,
  absolute,
  compare,
  lastDay,
  minus,
  type NewFact,
  parseDecimal,
  periodOf,
  plus,
  type Rational,
  ratio,
  rationalOf,
  times,
  ZERO,
} from '../../src/figure/index.ts';
import { areasAt, batches, connect, currentFacts, plansOf, type Tables, totals } from '../../src/keep/index.ts';
import { type FreshDatabase, freshDatabase } from '../database.ts';

const made = demonstration();
const catalogue = theCatalogue();
const areas = new Map(made.areas.map((area) => [area.id, area]));
const PROVINCE = '00@1900-01-01';

const value = ({ value: text }: Pick<NewFact, 'value'>): Rational => rationalOf(parseDecimal(text!));
const keyOf = ({ indicator, area, period, breakdown, basis, plan }: NewFact): string =>
  [indicator, area, period, breakdown, basis, plan].join('|');
/** What stands at the end: a later batch says it anew. */
const standing = new Map(made.batches.flatMap(({ facts }) => facts).map((fact) => [keyOf(fact), fact]));
const done = [...standing.values()].filter(({ basis }) => basis !== 'target');
const planted = (code: string): string[] =>
  made.planted
    .filter((one) => one.code === code)
    .map(({ indicator, area, period }) => `${indicator} ${area} ${period}`);
const said = ({ indicator, area, period }: NewFact): string => `${indicator} ${area} ${period}`;

describe('a province that does not exist', () => {
  it('is the same each time', () => {
    expect(demonstration()).toEqual(made);
  });

  it('has 110 communes in 8 districts, and 45 since July 2025, some of them of parts', () => {
    const on = (day: string, level: Area['level']): number =>
      made.areas.filter((one) => one.level === level && one.from <= day && (one.to ?? day) >= day).length;
    const days = ['2025-06-30', '2025-07-01'] as const;
    expect(days.map((day) => (['province', 'district', 'commune'] as const).map((level) => on(day, level)))).toEqual([
      [1, 8, 110],
      [1, 0, 45],
    ]);
    const names = made.areas.filter(({ to }) => to !== null).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const parts = made.successions.filter(({ land }) => land === 'part');
    expect(new Set(parts.map(({ to }) => to)).size).toBeGreaterThanOrEqual(4);
    expect(new Set(made.successions.map(({ from }) => from)).size).toBe(110);
  });

  it('divides each commune into all of it', () => {
    const stated = made.successions.filter(({ landShare }) => landShare !== null);
    const sums = new Map<string, Rational>();
    for (const { from, landShare } of stated)
      sums.set(from, plus(sums.get(from) ?? ZERO, rationalOf(parseDecimal(landShare!))));
    expect(sums.size).toBeGreaterThan(1);
    for (const sum of sums.values()) expect(compare(sum, rationalOf(parseDecimal('1')))).toBe(0);
    expect(made.successions.some(({ people, land }) => land === 'part' && people === 'whole')).toBe(true);
    expect(made.successions.some(({ land, landShare }) => land === 'part' && landShare === null)).toBe(true);
  });

  it('bears its mark everywhere', () => {
    for (const { source } of made.batches)
      expect([source.kind, source.title.startsWith(MARK)]).toEqual(['demonstration', true]);
    for (const plan of made.plans) expect(plan.title + plan.resolution).toContain(MARK);
  });
});

describe('its figures', () => {
  it('are of the catalogue, of areas that stood, in canonical periods, each once', () => {
    const wrong: string[] = [];
    for (const { facts } of made.batches) {
      if (new Set(facts.map(keyOf)).size < facts.length) wrong.push('twice in a batch');
      for (const fact of facts) {
        const indicator = catalogue.indicator(fact.indicator);
        const area = areas.get(fact.area);
        const period = periodOf(fact.period);
        if (!indicator || !area || period?.id !== fact.period) wrong.push(keyOf(fact));
        else if (!indicator.levels.includes(area.level)) wrong.push(`${keyOf(fact)} at ${area.level}`);
        else if (breakdownProblem(fact.breakdown, indicator, (code) => catalogue.dimension(code)))
          wrong.push(keyOf(fact));
        else if (fact.decimals > indicator.decimals || (fact.value?.split('.')[1]?.length ?? 0) > fact.decimals)
          wrong.push(`${keyOf(fact)} ${fact.value}`);
        else if (
          fact.absence !== 'not-comparable' &&
          (area.from > lastDay(period.to) || (area.to ?? '9') < lastDay(period.to))
        )
          wrong.push(`${keyOf(fact)} does not stand`);
        if ((fact.value === null) === (fact.absence === null)) wrong.push(`${keyOf(fact)} value or absence`);
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('are of many sectors, two years and every kind of absence, and not too many', () => {
    const indicators = new Set(done.map(({ indicator }) => indicator));
    expect(indicators.size).toBeGreaterThanOrEqual(60);
    expect(new Set([...indicators].map((code) => catalogue.indicator(code)!.sector)).size).toBeGreaterThan(20);
    const months = new Set(done.map(({ period }) => period).filter((period) => periodOf(period)!.kind === 'month'));
    for (let at = 6; at < 30; at++) {
      const month = `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
      expect(months).toContain(month);
    }
    expect(new Set(done.map(({ absence }) => absence))).toEqual(
      new Set([null, 'nothing', 'not-reported', 'not-applicable', 'not-comparable']),
    );
    expect(made.batches.reduce((sum, { facts }) => sum + facts.length, 0)).toBeLessThan(150_000);
  });

  it('are late in some communes and corrected in others', () => {
    const newest = new Set(
      done.filter(({ period, value: given }) => period === '2026-06' && given !== null).map(({ area }) => area),
    );
    const communes = made.areas.filter(({ level, to }) => level === 'commune' && to === null);
    expect(communes.filter(({ id }) => !newest.has(id)).length).toBeGreaterThan(4);
    const all = made.batches.flatMap(({ facts }) => facts);
    expect(all.length - standing.size).toBeGreaterThan(20);
  });

  it('have a plan for three years, two who assign it, one that was adjusted and a scenario', () => {
    const targets = [...standing.values()].filter(({ basis }) => basis === 'target');
    const ids = new Set(made.plans.map(({ id }) => id));
    for (const { plan } of targets) expect(ids).toContain(plan);
    for (const year of [2024, 2025, 2026]) {
      const assigning = made.plans.filter((plan) => plan.year === year && plan.kind === 'plan');
      expect(new Set(assigning.map(({ assignedBy }) => assignedBy)).size).toBe(2);
    }
    const ofCommunes = targets.filter(({ area }) => area !== PROVINCE);
    expect(ofCommunes.length).toBeGreaterThan(100);
    for (const code of new Set(ofCommunes.map(({ indicator }) => indicator))) {
      const [first, ...others] = ofCommunes.filter(({ indicator }) => indicator === code);
      const sum = others.reduce((all, one) => plus(all, value(one)), value(first!));
      expect(compare(sum, value(standing.get(keyOf({ ...first!, area: PROVINCE }))!))).toBe(0);
    }
    expect(made.plans.filter(({ version }) => version === 'adjusted')).toHaveLength(1);
    expect(made.plans.filter(({ kind }) => kind === 'scenario')).toHaveLength(1);
  });
});

describe('what was planted is found, and nothing else', () => {
  it('parts larger than their whole', () => {
    const found = done.flatMap((fact) => {
      const parent = catalogue.indicator(fact.indicator)!.parent;
      const whole = parent === null ? undefined : standing.get(keyOf({ ...fact, indicator: parent }));
      if (!whole || whole.value === null || fact.value === null) return [];
      return compare(value(fact), value(whole)) > 0 ? [said(fact)] : [];
    });
    expect(found.toSorted()).toEqual(planted('part').toSorted());
    expect(found.length).toBeGreaterThan(1);
  });

  it('sums of the parts that are all there are', () => {
    const groups = [
      ['retail.total', 'retail.goods', 'retail.lodging-food', 'retail.other-services'],
      ['fishery.output', 'fishery.farmed-output', 'fishery.catch'],
      ['grain.output', 'rice.output', 'maize.output'],
      [
        'grdp.current',
        'agriculture.grdp-current',
        'industry-construction.grdp-current',
        'services.grdp-current',
        'product-taxes.grdp-current',
      ],
    ];
    for (const [whole, ...parts] of groups) {
      const wholes = done.filter(
        (fact) => fact.indicator === whole && fact.value !== null && fact.basis !== 'estimate',
      );
      expect(wholes.length).toBeGreaterThan(5);
      for (const fact of wholes) {
        if (fact.area === PROVINCE && whole === 'retail.total') continue;
        const sum = parts.reduce((total, code) => {
          const part = standing.get(keyOf({ ...fact, indicator: code }));
          return part && part.value !== null ? plus(total, value(part)) : total;
        }, ZERO);
        expect([said(fact), compare(sum, value(fact))]).toEqual([said(fact), 0]);
      }
    }
  });

  it('figures of a district or the province that differ from those of its communes', () => {
    const below = new Map<string, Rational>();
    for (const fact of done) {
      const { parent, level } = areas.get(fact.area)!;
      if (level !== 'commune' || fact.value === null || fact.basis !== 'actual') continue;
      const ups = [parent!, areas.get(parent!)!.parent].filter((up): up is string => up !== null);
      for (const up of ups) {
        const key = keyOf({ ...fact, area: up });
        below.set(key, plus(below.get(key) ?? ZERO, value(fact)));
      }
    }
    const found = done.flatMap((fact) => {
      const sum = below.get(keyOf(fact));
      return sum && fact.value !== null && compare(sum, value(fact)) !== 0 ? [said(fact)] : [];
    });
    expect(found.toSorted()).toEqual(planted('sum').toSorted());
    expect(found).toHaveLength(3);
    expect(done.filter((fact) => fact.area === PROVINCE && below.has(keyOf(fact))).length).toBeGreaterThan(10);
  });

  it('estimates far from what came', () => {
    const found = done.flatMap((fact) => {
      const came = fact.basis === 'estimate' ? standing.get(keyOf({ ...fact, basis: 'actual' })) : undefined;
      if (!came || came.value === null || fact.value === null) return [];
      const off = absolute(minus(value(fact), value(came)));
      return compare(off, times(value(came), ratio(1n, 10n))) > 0 ? [said(fact)] : [];
    });
    expect(found.toSorted()).toEqual(planted('estimate').toSorted());
  });
});

describe('loaded into the ledger', () => {
  let fresh: FreshDatabase;
  let db: Kysely<Tables>;
  beforeAll(async () => {
    fresh = await freshDatabase();
    db = connect(fresh.url);
  }, 60_000);
  afterAll(async () => {
    await db?.destroy();
    await fresh?.drop();
  });

  it('stands whole with its totals over areas, once, and only where there are no facts', async () => {
    const desk = await openFacts({ db, tenant: 'minh-hoa' });
    const began = performance.now();
    expect(await loadDemonstration(desk)).toBe(true);
    expect(performance.now() - began).toBeLessThan(60_000);
    expect(await loadDemonstration(desk)).toBe(false);
    const { scope } = desk;
    expect(await batches(scope, { most: 100 })).toHaveLength(made.batches.length);
    expect(await plansOf(scope)).toHaveLength(made.plans.length);
    expect(await areasAt(scope, '2026-06-30')).toHaveLength(46);
    const query = { areas: [PROVINCE], indicators: ['tourism.visitors'], periods: ['2024-11'] };
    const [total] = await totals(scope, query);
    const communes = done.filter(
      ({ indicator, period, area }) =>
        indicator === 'tourism.visitors' && period === '2024-11' && areas.get(area)!.level === 'commune',
    );
    const sum = communes.reduce((all, fact) => (fact.value === null ? all : plus(all, value(fact))), ZERO);
    expect(compare(value(total!), sum)).toBe(0);
    const district = made.planted.find(({ code, indicator }) => code === 'sum' && indicator === 'tourism.visitors')!;
    const [own] = await currentFacts(scope, { ...query, areas: [district.area] });
    const [made991] = await totals(scope, { ...query, areas: [district.area] });
    expect([own!.value, made991!.value]).toEqual([district.says, district.against]);
  }, 120_000);
});
