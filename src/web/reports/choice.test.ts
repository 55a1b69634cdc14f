import { describe, expect, it } from 'vitest';
import type { AreaView, OutlineView } from '../../contract/index.ts';
import { laterPeriods, likeliest, periodsFor, placesFor } from './choice.ts';

const outline = (period: OutlineView['period'], level: OutlineView['level'] = 'province'): OutlineView => ({
  code: period,
  name: period,
  level,
  period,
  reference: '',
});
const area = (id: string, level: AreaView['level']): AreaView => ({
  id,
  code: id,
  name: id,
  level,
  parent: null,
  from: '2020-01-01',
  to: null,
});
const PERIODS = ['2026-H1', '2026-06', '2026-M6', '2026-M9', '2026-Q2', '2026', '2026-X'];
const PROVINCE = { area: area('a', 'province'), periods: PERIODS };
const COMMUNE = { area: area('b', 'commune'), periods: ['2026-06'] };

describe('an outline is begun', () => {
  it('for periods of its kind', () => {
    expect(periodsFor(outline('half'), PROVINCE)).toEqual(['2026-H1']);
    expect(periodsFor(outline('month'), PROVINCE)).toEqual(['2026-06']);
    expect(periodsFor(outline('nine-months'), PROVINCE)).toEqual(['2026-M9']);
    expect(periodsFor(outline('year'), PROVINCE)).toEqual(['2026']);
  });
  it('for places of its level with such a period', () => {
    expect(placesFor(outline('month', 'commune'), [PROVINCE, COMMUNE])).toEqual([COMMUNE]);
    expect(placesFor(outline('half', 'commune'), [PROVINCE, COMMUNE])).toEqual([]);
  });
  it('the one for the likeliest place first, and not where there are no figures for it', () => {
    const [commune, none, half] = [outline('month', 'commune'), outline('year', 'commune'), outline('half')];
    const month = outline('month');
    expect(likeliest([commune, none, month, half], [PROVINCE, COMMUNE])).toEqual([half, month, commune]);
  });
});

it('an earlier report is carried on to another period of its kind', () => {
  expect(laterPeriods('2026-06', ['2026-H1', '2026-06', '2026-07', '2026-M7'])).toEqual(['2026-07']);
});
