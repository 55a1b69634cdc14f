import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  ChoicesView,
  ExplorerRow,
  ExplorerView,
  IndicatorSeriesView,
  IndicatorsView,
  PlacesView,
  PlanPageView,
  TraceView,
} from '../../src/contract/index.ts';
import { GIO, LAU, NATION, PROVINCE, TRONG } from './made-up.ts';
import { serveMadeUp } from './served.ts';

let served: Awaited<ReturnType<typeof serveMadeUp>>;
beforeAll(async () => {
  served = await serveMadeUp();
}, 60_000);
afterAll(() => served?.stop());

type Asked = Readonly<Record<string, string>>;
async function ask<T>(path: string, asked: Asked = {}): Promise<T> {
  const answer = await fetch(`${served.url}${path}?${new URLSearchParams(asked)}`);
  expect(served.troubles).toEqual([]);
  expect(answer.status).toBe(200);
  return (await answer.json()) as T;
}
const explorer = (area: string, period: string, more: Asked = {}) =>
  ask<ExplorerView>('/explorer', { area, period, ...more });
async function rowOf(area: string, period: string, indicator: string, breakdown = ''): Promise<ExplorerRow> {
  const { rows } = await explorer(area, period);
  return rows.find((row) => row.indicator === indicator && row.breakdown === breakdown)!;
}

describe('the explorer', () => {
  it('offers the areas and periods that have figures, and where to begin', async () => {
    const { areas, periods, newest } = await ask<ChoicesView>('/choices');
    expect(areas.map(({ id }) => id)).toEqual([NATION, PROVINCE]);
    expect(periods).toContain('2026-X');
    expect(newest).toEqual({ area: PROVINCE, period: '2026-06' });
  });

  it('has a row for each indicator in the order of the catalogue, with seasons, school years and parts', async () => {
    const view = await explorer(PROVINCE, '2026-H1');
    expect(view.rows.map(({ indicator, breakdown, period, depth }) => [indicator, breakdown, period, depth])).toEqual([
      ['rice.area', '', '2026-X', 0],
      ['rice.output', '', '2026-X', 0],
      ['rice.yield', '', '2026-X', 0],
      ['retail', '', '2026-H1', 0],
      ['poor.rate', '', '2026', 0],
      ['pupils', '', '2025/2026', 0],
    ]);
    const parts = (await explorer(PROVINCE, '2026-M5')).rows.filter(({ sector }) => sector === 'trade');
    expect(parts.map(({ name, breakdownName, depth, now }) => [name, breakdownName, depth, now?.value])).toEqual([
      ['Doanh thu bán lẻ', '', 0, '181.0'],
      ['Doanh thu bán lẻ', 'Nhà nước', 1, '40.0'],
      ['Bán lẻ lương thực', '', 1, '60.5'],
      ['Số chợ', '', 0, '45'],
    ]);
    expect(view.path.map(({ id }) => id)).toEqual([NATION, PROVINCE]);
    expect([view.samePeriod, view.demonstration, view.plans.map(({ id }) => id)]).toEqual([
      '2025-H1',
      false,
      ['hdnd-2026'],
    ]);
    expect(view.sectors.map(({ name }) => name)).toEqual(['Trồng trọt', 'Thương mại', 'Dân sinh']);
  });

  it('shows one sector where one is asked for', async () => {
    const { rows } = await explorer(PROVINCE, '2026-H1', { sector: 'crops' });
    expect(new Set(rows.map(({ sector }) => sector))).toEqual(new Set(['crops']));
    expect(rows).toHaveLength(3);
  });

  it('prefers the own figure, says what the areas below make, and compares with plan and year before', async () => {
    const row = await rowOf(PROVINCE, '2026-M5', 'retail');
    expect(row.now).toMatchObject({ value: '181.0', how: 'reported', differs: null });
    expect(row.same).toMatchObject({ value: '165.0', how: 'months', missing: 0 });
    expect([row.change.value, row.growth.value]).toEqual(['16.0', '9.70']);
    expect(row.targets[0]).toMatchObject({
      plan: 'hdnd-2026',
      target: { value: '400.0' },
      attainment: { value: '45.25' },
    });
  });

  it('knows the pace and the end of the year by past years', async () => {
    const row = await rowOf(PROVINCE, '2026-M5', 'retail');
    expect(row.pace.value).toBe('41.67');
    expect(row.paceHow).toContain('2024, 2025');
    // 181 of five months as 165 of last year's 396.
    expect(row.forecast).toMatchObject({ value: '434.4', verdict: 'reach', attainment: '108.60' });
    expect(row.months).toHaveLength(12);
    expect(row.months.slice(-2)).toEqual(['36.0', '36.0']);
  });

  it('shows a sum that is not whole and compares it with nothing', async () => {
    const row = await rowOf(PROVINCE, '2026-06', 'retail');
    expect(row.now).toMatchObject({ value: '25.5', how: 'summed', missing: 1, basis: 'estimate' });
    expect(row.growth).toEqual({ value: null, why: 'Số của kỳ này còn thiếu địa bàn hoặc tháng nên chưa so sánh.' });
    expect(row.months.at(-1)).toBeNull();
  });

  it('reckons a yield of the season by its formula, with the change in its unit', async () => {
    const row = await rowOf(PROVINCE, '2026-H1', 'rice.yield');
    expect(row.now).toMatchObject({ value: '55.06', how: 'formula' });
    expect([row.change.value, row.growth.why]).toEqual(['1.06', expect.stringContaining('điểm')]);
  });

  it('shows a target that nothing stands against yet, and what has no meaning somewhere', async () => {
    const poor = await rowOf(PROVINCE, '2026-H1', 'poor.rate');
    expect([poor.now, poor.same?.value, poor.targets[0]!.target.value]).toEqual([null, '7.35', '6.50']);
    expect(poor.targets[0]!.attainment).toEqual({ value: null, why: 'Chưa có số của kỳ này.' });
    expect((await rowOf(GIO, '2026-H1', 'pupils')).now).toMatchObject({ value: null, absence: 'not-applicable' });
  });

  it('holds a merged area against those that went into it', async () => {
    const row = await rowOf(LAU, '2026-M5', 'retail');
    expect(row.same).toMatchObject({ value: '55.0', how: 'recast' });
    expect([row.now?.value, row.growth.value]).toEqual(['60.0', '9.09']);
    expect(row.forecast?.value).toBe('144.0');
    expect(row.months.slice(0, 2)).toEqual(['11.0', '11.0']);
  });

  it('has no rows where nothing was ever said', async () => {
    expect((await explorer(PROVINCE, '2010')).rows).toEqual([]);
  });

  it('names the areas below', async () => {
    const below = async (period: string) =>
      (await ask<PlacesView>('/places', { area: PROVINCE, period })).areas.map(({ name }) => name);
    expect(await below('2026-06')).toEqual(['Xã Suối Trong', 'Xã Đồi Gió', 'Xã Bến Lau']);
    expect(await below('2025-06')).toContain('Xã Bãi Sậy');
  });
});

describe('one indicator', () => {
  const series = (area: string, period: string) =>
    ask<IndicatorSeriesView>('/indicators/retail/series', { area, period });

  it('over years and months, as they come and since January', async () => {
    const { indicator, years } = await series(PROVINCE, '2026-M5');
    expect(indicator.rules).toEqual([
      'Số của địa bàn cấp trên bằng tổng các địa bàn bên dưới.',
      'Số lũy kế bằng tổng các tháng.',
    ]);
    expect(years.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
    expect(years[1]).toMatchObject({ target: { value: '390.0' }, whole: { value: '396.0' } });
    expect(years[2]!.cumulative.map((cell) => cell && [cell.value, cell.missing])).toEqual([
      ['36.0', 0],
      ['72.0', 0],
      ['108.0', 0],
      ['144.0', 0],
      ['181.0', 0],
      ['205.5', 1],
      ...Array(6).fill(null),
    ]);
  });

  it('over the areas below, with place and share', async () => {
    const { places, row } = await series(PROVINCE, '2026-05');
    expect(row?.now?.value).toBe('36.0');
    expect(places.map(({ area, rank, share, now }) => [area.id, rank, share.value, now?.value])).toEqual([
      [TRONG, 1, '33.33', '12.0'],
      [GIO, 1, '33.33', '12.0'],
      [LAU, 1, '33.33', '12.0'],
    ]);
    const june = (await series(PROVINCE, '2026-06')).places;
    expect(june.map(({ rank }) => rank)).toEqual([1, 2, null]);
    expect(june[0]!.share.why).toContain('còn thiếu');
  });

  it('is found by words without accents', async () => {
    const { indicators } = await ask<IndicatorsView>('/indicators', { search: 'san luong lua' });
    expect(indicators[0]).toMatchObject({ code: 'rice.output', sectorName: 'Trồng trọt' });
  });
});

describe('where a number comes from', () => {
  const trace = (asked: Asked) => ask<TraceView>('/facts/trace', { area: PROVINCE, ...asked });

  it('of a sum over areas: each of them, also the one that is silent', async () => {
    const { from, versions } = await trace({ indicator: 'retail', period: '2026-06' });
    expect(from.map(({ label, cell, note }) => [label, cell?.value ?? note])).toEqual([
      ['Xã Suối Trong', '13.0'],
      ['Xã Đồi Gió', '12.5'],
      ['Xã Bến Lau', 'chưa có số liệu'],
    ]);
    expect(versions).toEqual([]);
  });

  it('of months: each of them', async () => {
    const { from } = await trace({ indicator: 'retail', period: '2026-Q1' });
    expect(from.map(({ label, cell }) => [label, cell?.value])).toEqual([
      ['tháng 1/2026', '36.0'],
      ['tháng 2/2026', '36.0'],
      ['tháng 3/2026', '36.0'],
    ]);
  });

  it('of an area before it stood: those that went into it', async () => {
    const { from, cell } = await trace({ indicator: 'retail', area: LAU, period: '2025-05' });
    expect(cell).toMatchObject({ value: '11.0', how: 'recast' });
    expect(from.map(({ label, cell: one, note }) => [label, one?.value, note])).toEqual([
      ['Xã Bến Lau', '5.5', 'địa bàn trước khi sắp xếp'],
      ['Xã Bãi Sậy', '5.5', 'địa bàn trước khi sắp xếp'],
    ]);
  });

  it('of a formula: its parts', async () => {
    const { from, indicator } = await trace({ indicator: 'rice.yield', period: '2026-X' });
    expect(from.map(({ label, cell }) => [label, cell?.value])).toEqual([
      ['Sản lượng lúa', '3371.6'],
      ['Diện tích lúa', '612.4'],
    ]);
    expect(indicator.rules[0]).toBe('Công thức: “Sản lượng lúa” ÷ “Diện tích lúa” × 10.');
  });

  it('of a figure: its source; of a target: its plan', async () => {
    const { versions, cell } = await trace({ indicator: 'retail', period: '2026-M5' });
    expect(cell?.value).toBe('181.0');
    expect(versions[0]).toMatchObject({
      current: true,
      source: { kind: 'table', agency: 'Sở Thử nghiệm', quote: null },
    });
    const planned = await trace({ indicator: 'retail', period: '2026-M5', plan: 'hdnd-2026', basis: 'target' });
    expect(planned).toMatchObject({ period: '2026', cell: { value: '400.0' }, plan: { assignedBy: 'HĐND tỉnh' } });
    expect(planned.versions).toHaveLength(1);
  });
});

describe('the plan of a year', () => {
  it('has its targets beside the year before, and says what is missing', async () => {
    const view = await ask<PlanPageView>('/plans/2026', { area: PROVINCE });
    expect(view.plans.map(({ id }) => id)).toEqual(['hdnd-2026']);
    expect(
      view.rows.map(({ indicator, period, targets, lastYear }) => [
        indicator,
        period,
        targets[0]?.value,
        lastYear?.value,
      ]),
    ).toEqual([
      ['rice.output', '2026-X', '3400.0', '3240.0'],
      ['retail', '2026', '400.0', '396.0'],
      ['poor.rate', '2026', '6.50', '7.35'],
    ]);
    expect(view.missing).toEqual([{ indicator: 'pupils', name: 'Số học sinh' }]);
  });

  it('is that of the area with figures where none is named', async () => {
    expect((await ask<PlanPageView>('/plans/2025')).area.id).toBe(PROVINCE);
  });
});
