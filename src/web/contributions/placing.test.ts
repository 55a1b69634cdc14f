import { describe, expect, it } from 'vitest';
import type { ContributionsView, ContributionView } from '../../contract/index.ts';
import { addressOf, stateOf } from './address.ts';
import { headingsFor } from './heading-dialog.tsx';
import {
  askedOf,
  countsOf,
  groupsOf,
  mergePlan,
  onlyAt,
  type Paragraph,
  placedView,
  said,
  sureness,
  toggled,
  upTo,
} from './placing.ts';

const paragraph = (at: number, under: string | null, more: Partial<Paragraph> = {}): Paragraph => ({
  paragraph: at,
  kind: 'paragraph',
  text: `Đoạn ${at}.`,
  titles: at < 2 ? ['Chợ'] : ['Đường'],
  under,
  chosen: false,
  confidence: 70,
  merged: false,
  ...more,
});
const ONE: ContributionView = {
  id: '5e1f6c1e-0000-4000-8000-000000000001',
  agency: 'Sở Thử',
  document: 'd',
  version: 1,
  file: 'thu.docx',
  at: '',
  problem: null,
  read: true,
  paragraphs: [
    paragraph(0, 'h1'),
    paragraph(1, 'h1', { merged: true }),
    paragraph(2, 'h2', { chosen: true }),
    paragraph(3, null, { confidence: 0 }),
  ],
  figures: 0,
};
const HEADINGS = [
  { id: 'h1', number: '1.', text: 'Thương mại, dịch vụ' },
  { id: 'h2', number: '2.', text: 'Giao thông' },
  { id: 'h3', number: 'II.', text: 'Dịch vụ công' },
];
const VIEW: ContributionsView = { contributions: [ONE], agencies: [], headings: HEADINGS, findings: [] };

describe('choosing', () => {
  it('goes on from where it began, both ways, and marks one more or less', () => {
    const three = upTo(onlyAt(2), 4);
    expect([three.at, [...three.marked]]).toEqual([4, [2, 3, 4]]);
    expect([...upTo(three, 1).marked]).toEqual([1, 2]);
    expect([...toggled(three, 3).marked]).toEqual([2, 4]);
    expect([...toggled(onlyAt(1), 1).marked]).toEqual([1]);
  });

  it('is in the address', () => {
    const state = { of: ONE.id, at: 3 };
    expect(stateOf(addressOf(state))).toEqual(state);
    expect(stateOf('of=x&at=-1')).toEqual({ of: null, at: 0 });
    expect(addressOf({ of: null, at: 0 })).toBe('');
  });
});

describe('placing', () => {
  it('changes what is not there already, and comes back to what stood before', () => {
    const { before, after } = said(ONE, new Set([0, 1, 2]), 'h2');
    expect(after.map(({ paragraph: at }) => at)).toEqual([0]);
    const moved = placedView(VIEW, ONE.id, after);
    expect(moved.contributions[0]!.paragraphs[0]).toMatchObject({ under: 'h2', chosen: true });
    expect(placedView(moved, ONE.id, before)).toEqual(VIEW);
    expect(askedOf(after)).toEqual({ places: [{ paragraph: 0, under: 'h2' }] });
    expect(askedOf(before)).toEqual({ places: [{ paragraph: 0 }] });
  });

  it('is told in words: proposed, chosen, nowhere', () => {
    expect(ONE.paragraphs.map(sureness)).toEqual(['sure', 'sure', 'chosen', 'none']);
    expect(sureness(paragraph(0, 'h1', { confidence: 20 }))).toBe('unsure');
    expect(groupsOf(ONE).map(({ titles, paragraphs }) => [titles[0], paragraphs.length])).toEqual([
      ['Chợ', 2],
      ['Đường', 2],
    ]);
  });

  it('is counted under each heading', () => {
    expect(Object.fromEntries(countsOf(VIEW))).toEqual({ h1: { placed: 2, merged: 1 }, h2: { placed: 1, merged: 0 } });
  });
});

describe('putting into the report', () => {
  it('says beforehand what goes where and what stays', () => {
    const all = mergePlan(ONE, HEADINGS, null);
    expect(all).toMatchObject({ goes: [0, 2], proposed: 1, stays: 1, merged: 1 });
    expect(all.under.map(({ heading, many }) => [heading.id, many])).toEqual([
      ['h1', 1],
      ['h2', 1],
    ]);
    expect(mergePlan(ONE, HEADINGS, new Set([3])).goes).toEqual([]);
  });
});

it('headings are found without accents, by words and number', () => {
  const found = (typed: string) => headingsFor(typed, HEADINGS).map(({ id }) => id);
  expect(found('')).toEqual(['h1', 'h2', 'h3']);
  expect(found('dich vu')).toEqual(['h3', 'h1']);
  expect(found('2. giao')).toEqual(['h2']);
  expect(found('khong co')).toEqual([]);
});
