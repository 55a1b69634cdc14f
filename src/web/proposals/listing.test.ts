import { describe, expect, it } from 'vitest';
import type { CellView, ProposalView } from '../../contract/index.ts';
import { addressOf, SHOWS, stateOf, THRESHOLDS } from './address.ts';
import { acceptable, decidedView, isReady, keptDifference, nextOf, shownOf } from './listing.ts';
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
const ids = (proposals: readonly ProposalView[]): string[] => proposals.map(({ figure }) => figure);

describe('proposals', () => {
  it('are looked at in parts', () =>
    expect(SHOWS.map((show) => ids(shownOf(all, show)))).toEqual([
      ['f1', 'f2', 'f3', 'f4'],
      ['f2'],
      ['f4'],
      ['f5'],
      ['f6'],
      ['f1', 'f2', 'f3', 'f4', 'f5', 'f6'],
    ]));

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
    change: () => void done.push('change'),
    step: (by: number) => void done.push(`${by}`),
  };
  expect(['j', 'ArrowUp', 'a', 'A', 'x', 'u', 'e', 'q'].map((key) => pressed(key, keys))).toEqual([
    ...Array(7).fill(true),
    false,
  ]);
  expect(done).toEqual(['1', '-1', 'accept', 'all', 'refuse', 'undo', 'change']);
});

it('the address is read as it was written, and by hand leaves out what is not known', () => {
  for (const show of SHOWS)
    for (const above of THRESHOLDS) {
      const state = { show, above, at: 'f12' };
      expect(stateOf(addressOf(state))).toEqual(state);
    }
  expect(stateOf('show=x&at=12&above=91')).toEqual({ show: 'todo', at: null, above: 90 });
});
