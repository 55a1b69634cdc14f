import { describe, expect, it } from 'vitest';
import type { AreaKin } from '../../contract/index.ts';
import { addressOf, stateOf } from './address.ts';
import { daysOf, levelOf } from './draft.ts';
import { portionWords } from './kin-words.ts';

const kin = (more: Partial<AreaKin>): AreaKin => ({
  area: {
    id: 'X0001@1900-01-01',
    code: 'X0001',
    name: 'Xã Bến Lau',
    level: 'commune',
    parent: null,
    from: '',
    to: null,
  },
  on: '2025-07-01',
  land: 'part',
  people: 'part',
  landShare: null,
  peopleShare: null,
  ...more,
});

describe('how much of an area went into another', () => {
  it.each([
    [{ land: 'whole', people: 'whole' }, 'toàn bộ'],
    [{}, 'một phần'],
    [{ people: 'whole' }, 'một phần diện tích, toàn bộ dân số'],
    [{ landShare: '0.25' }, '25% diện tích, một phần dân số'],
    [{ landShare: '0.5', peopleShare: '0.5' }, '50% diện tích, 50% dân số'],
    [{ landShare: '0.1234', peopleShare: '0' }, '12,34% diện tích, 0% dân số'],
  ] satisfies [Partial<AreaKin>, string][])('%o', (more, words) => {
    expect(portionWords(kin(more))).toBe(words);
  });
});

describe('a place that is to be added', () => {
  it.each([
    ['huyện Suối Mây', 'district'],
    ['Thành phố Mây Ngàn', 'district'],
    ['tỉnh Mây Ngàn', 'province'],
    ['Thị trấn Suối Mây', 'commune'],
    ['Suối Mây', null],
  ])('%s stands at the level %s', (name, level) => {
    expect(levelOf(name)).toBe(level);
  });

  it('stands for the time that its level stood', () => {
    expect(daysOf('district', '2024-12-31')).toEqual({ from: null, to: '2025-06-30' });
    expect(daysOf('commune', '2025-06-30')).toEqual({ from: null, to: '2025-06-30' });
    expect(daysOf('commune', '2025-12-31')).toEqual({ from: '2025-07-01', to: null });
    expect(daysOf('commune', null)).toEqual({ from: '2025-07-01', to: null });
    expect(daysOf('province', '2024-12-31')).toEqual({ from: null, to: null });
  });
});

it.each(['', 'place=97%401900-01-01', 'at=2025-06-30&place=97%401900-01-01', 'search=suoi'])(
  'an address says how the page is looked at: %s',
  (query) => {
    expect(addressOf(stateOf(query))).toBe(query);
  },
);

it('an address that says nonsense is the page as it opens', () => {
  expect(stateOf('at=gestern')).toEqual({ at: null, place: null, search: '' });
});
