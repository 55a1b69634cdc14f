import { describe, expect, it } from 'vitest';
import type { CellView, ProposalView } from '../../contract/index.ts';
import { addressOf, SHOWS, stateOf, THRESHOLDS } from './address.ts';
import { edited, sayingOf, withEdits, withMembers } from './editing.ts';
import {
  acceptable,
  contradictions,
  decidedView,
  isReady,
  keptDifference,
  narrowed,
  nextOf,
  shownOf,
} from './listing.ts';
import { periodsFound, periodsNear } from './period-options.ts';
import { allOf, NONE_PICKED, stretched, toggled } from './picking.ts';
import { pressed } from './use-proposal-keys.ts';

const kept = (value: string | null): CellView => ({
  value,
  decimals: 0,
  absence: value === null ? 'nothing' : null,
  basis: 'actual',
  how: 'reported',
  missing: 0,
  differs: null,
});
const proposal = (figure: string, more: Partial<ProposalView> = {}): ProposalView => ({
  figure,
  text: '12',
  quote: { text: 'Có 12 hộ.', start: 3, end: 5 },
  headings: [],
  sector: 'population',
  indicator: 'households',
  indicatorName: 'Số hộ',
  area: '1@2025-07-01',
  areaName: 'Xã Mây',
  period: '2026-H1',
  breakdown: '',
  breakdownName: '',
  basis: 'actual',
  value: '12',
  decimals: 0,
  unit: 'hộ',
  confidence: 90,
  reason: '',
  state: 'proposed',
  kept: null,
  keptPlan: null,
  replaced: false,
  others: [],
  ...more,
});

const plain = proposal('f1');
const other = proposal('f2', { kept: kept('13'), confidence: 95 });
const same = proposal('f3', { kept: kept('12.0'), confidence: 70 });
const unclear = proposal('f4', { indicator: null, value: null, confidence: 99 });
const accepted = proposal('f5', { state: 'accepted', kept: kept('12') });
const refused = proposal('f6', { state: 'refused' });
const all = [plain, other, same, unclear, accepted, refused];
const besides = { twice: contradictions(all, () => false), edits: new Map([['f3', null]]) };
const ids = (proposals: readonly ProposalView[]): string[] => proposals.map(({ figure }) => figure);

describe('proposals', () => {
  it('are looked at in parts', () =>
    expect(SHOWS.map((show) => ids(shownOf(all, show, besides)))).toEqual([
      ['f1', 'f2', 'f3', 'f4'],
      ['f2'],
      [],
      ['f4'],
      ['f3'],
      ['f5'],
      ['f6'],
      ['f1', 'f2', 'f3', 'f4', 'f5', 'f6'],
    ]));

  it('are narrowed by sector, sureness and words without accents', () => {
    const any = { sure: 'any', sector: null, find: '' } as const;
    const rice = proposal('f7', { sector: 'crops', indicatorName: 'Diện tích lúa' });
    expect(ids(narrowed([...all, rice], { ...any, sector: 'crops' }))).toEqual(['f7']);
    expect(ids(narrowed(all, { ...any, sure: 'likely' }))).toEqual(['f3']);
    expect(ids(narrowed([...all, rice], { ...any, find: 'lua dien' }))).toEqual(['f7']);
  });

  it('are accepted at once only where they are complete, undecided and sure enough', () => {
    expect(ids(acceptable(all, 90).all)).toEqual(['f1', 'f2']);
    expect(ids(acceptable(all, 60).all)).toEqual(['f1', 'f2', 'f3']);
    expect(isReady(proposal('f9', { area: null }))).toBe(false);
  });

  it('that the report tells with two values wait for a person', () => {
    const again = proposal('f7', { value: '12.0' });
    const other = proposal('f8', { value: '13' });
    expect(ids(acceptable([plain, again], 60).all)).toEqual(['f1', 'f7']);
    const { all: none, twice } = acceptable([plain, again, other], 60);
    expect([ids(none), ids(twice)]).toEqual([[], ['f1', 'f7', 'f8']]);
    expect([...contradictions([plain, other], () => false).keys()]).toEqual(['f1', 'f8']);
    const unsure = proposal('f9', { value: '14', confidence: 20 });
    expect(contradictions([plain, unsure], () => false).size).toBe(0);
    expect(contradictions([plain, unsure], (figure) => figure === 'f9').size).toBe(2);
  });

  it('say what they differ by from what is kept, digits aside', () => {
    expect(all.map(keptDifference)).toEqual([null, '-1', null, null, null, null]);
    expect(keptDifference(proposal('f9', { kept: kept(null) }))).toBeNull();
  });

  it('lead on to the next, from the last back', () => {
    expect(nextOf(all, 'f1')).toBe('f2');
    expect(nextOf(all, 'f6')).toBe('f5');
    expect(nextOf([plain], 'f1')).toBeNull();
  });

  it('are shown as decided at once', () => {
    const view = {
      document: 'd',
      version: 1,
      title: '',
      area: null,
      areaNamed: null,
      period: null,
      sectors: [],
      proposals: all,
    };
    const after = decidedView(view, [
      { figure: 'f1', verdict: 'accept' },
      { figure: 'f5', verdict: 'undo' },
      { figure: 'f4', verdict: 'refuse' },
    ]).proposals;
    expect(after.map(({ state }) => state[0])).toEqual(['a', 'p', 'p', 'r', 'p', 'r']);
    expect(after[1]).toBe(other);
  });
});

it('keys do what the buttons do', () => {
  const done: string[] = [];
  const keys = {
    accept: () => void done.push('accept'),
    acceptAll: () => void done.push('all'),
    refuse: () => void done.push('refuse'),
    undo: () => void done.push('undo'),
    correct: (part: string) => void done.push(part),
    pick: (how: string | number) => void done.push(`pick ${how}`),
    step: (by: number) => void done.push(`${by}`),
  };
  const pressing = ['j', 'ArrowUp', 'a', 'A', 'x', 'u', 'e', '3', ' ', 'J', 't', 'q', '6'];
  expect(pressing.filter((key) => !pressed(key, keys))).toEqual(['q', '6']);
  expect(done.join()).toBe('1,-1,accept,all,refuse,undo,indicator,period,pick one,pick 1,pick all');
});

it('the address is read as it was written, and by hand leaves out what is not known', () => {
  for (const show of SHOWS)
    for (const above of THRESHOLDS) {
      const state = { show, above, at: 'f12', sure: 'likely', sector: 'crops', find: 'lúa xuân' } as const;
      expect(stateOf(addressOf(state))).toEqual(state);
    }
  const first = { show: 'todo', sure: 'any', sector: null, find: '', at: null, above: 90 };
  expect(stateOf('show=x&at=12&above=91&sector=1&sure=9')).toEqual(first);
});

describe('what a person says instead', () => {
  const none = new Map();
  const dimensions = [{ code: 'sex', name: 'Giới tính', members: [{ code: 'female', name: 'Nữ' }] }];

  it('is said of each figure over what was said of it before', () => {
    const one = proposal('f1', { breakdown: 'fund=local' });
    expect(sayingOf([one], none, { period: '2024', members: { sex: 'female' } }, dimensions)).toEqual([
      { figure: 'f1', period: '2024', breakdown: 'fund=local;sex=female' },
    ]);
    const before = new Map([['f1', { said: { area: 'A', breakdown: 'fund=local' }, proposal: one }]]);
    expect(sayingOf([one], before, { indicator: 'people', members: {} }, dimensions)).toEqual([
      { figure: 'f1', area: 'A', indicator: 'people' },
    ]);
    const other = { indicator: 'people', members: { sex: 'female' } };
    expect(sayingOf([one], before, other, dimensions)[0]!.breakdown).toBe('sex=female');
    expect(withMembers('sex=female', { sex: '' })).toBe('');
  });

  it('stands in the list where it is possible', () => {
    const said = [
      { figure: 'f1', period: '2024' },
      { figure: 'f2', period: 'x' },
    ];
    const figures = [
      { figure: 'f1', proposal: proposal('f1', { period: '2024' }), problem: null },
      { figure: 'f2', proposal: null, problem: 'Không có kỳ «x».' },
    ];
    const edits = edited(none, said, { figures, dimensions: [], periodKinds: [] });
    expect(withEdits([plain, other], edits).map(({ period }) => period)).toEqual(['2024', '2026-H1']);
  });

  it('is a period among those near, found by its words', () => {
    const near = periodsNear(['year', 'half', 'month', 'cumulative'], ['2024-H1']);
    expect(near.slice(0, 3)).toEqual(['2024-H1', '2024', '2024-H2']);
    expect(near).not.toContain('2024-Q1');
    expect(periodsFound(near, 'thang 6 2024')[0]).toBe('2024-06');
    expect(periodsFound(near, '6 thang')[0]).toBe('2024-H1');
    expect(periodsNear(['years', 'school'], ['2024'])).toEqual(['2023/2024', '2021..2025', '2022/2023', '2024/2025']);
  });
});

it('rows are picked one by one, up to another, all and none', () => {
  const one = toggled(NONE_PICKED, 'f2');
  expect([...stretched(one, all, 'f5', 'f4')]).toEqual(['f2', 'f4', 'f5']);
  expect([...toggled(one, 'f2')]).toEqual([]);
  const every = allOf(one, all);
  expect([every.size, allOf(every, all).size]).toEqual([6, 0]);
});
