import { describe, expect, it } from 'vitest';
import type { DeskFinding, DeskSection } from '../../contract/index.ts';
import type { Block } from '../../figure/index.ts';
import { claimOf } from './claim.ts';
import { folded, placesOf } from './find.ts';
import { foundPlaces } from './found.ts';
import { outlineItems } from './outline-items.ts';
import { selectionOf } from './use-selection.ts';
import { nextAfter, stepFrom } from './walk.ts';

const aside = { reason: 'đã hỏi', at: '' };
const findings = [
  { key: 'a', setAside: null },
  { key: 'b', setAside: aside },
  { key: 'c', setAside: null },
  { key: 'd', setAside: aside },
];

describe('walking the findings', () => {
  it.each([
    [null, 1, 'a'],
    [null, -1, 'c'],
    ['a', 1, 'c'],
    ['c', 1, 'c'],
    ['c', -1, 'a'],
    ['b', 1, 'd'],
    ['d', -1, 'b'],
  ] as const)('from %s by %i leads to %s', (from, by, to) => expect(stepFrom(findings, from, by)).toBe(to));

  it('goes on with the next one, else the one before', () => {
    expect(nextAfter(findings, 'a')).toBe('c');
    expect(nextAfter(findings, 'c')).toBe('a');
    expect(nextAfter([{ key: 'a', setAside: null }], 'a')).toBeNull();
    expect(stepFrom([], null, 1)).toBeNull();
  });
});

describe('an address', () => {
  it.each([
    ['#f12', { kind: 'figure', id: 'f12' }],
    ['#k-sum%20a', { kind: 'finding', key: 'sum a' }],
    ['#m3', null],
    ['#', null],
    ['', null],
    ['#k-%E0%A4%A', null],
    ['#findings', null],
  ])('%s selects %j', (hash, selection) => expect(selectionOf(hash)).toEqual(selection));
});

describe('a message', () => {
  const repair = { at: { start: 0, end: 1 }, value: '1', why: '' };

  it('says what does not hold, and how it would', () => {
    const message = 'Tổng ghi 5, các phần là 6. Nếu «5» là 6 thì khớp.';
    expect(claimOf({ message, repair })).toEqual({
      says: 'Tổng ghi 5, các phần là 6.',
      repair: 'Nếu «5» là 6 thì khớp.',
    });
  });

  it.each(['Không có ngày 31/6/2024.', 'Nếu có thì sai.'])('stays whole: %s', (message) => {
    expect(claimOf({ message, repair })).toEqual({ says: message, repair: null });
    expect(claimOf({ message, repair: null }).says).toBe(message);
  });
});

describe('finding words', () => {
  const text = 'Đạt 12 %,\n  Vượt\u00a0KẾ HOẠCH';
  const found = (words: string): string[] =>
    placesOf(words, folded(text)).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['dat', ['Đạt']],
    ['vuot ke hoach', ['Vượt\u00a0KẾ HOẠCH']],
    ['12 %, vượt', ['12 %,\n  Vượt']],
    ['e ho', ['Ế HO']],
    ['a', []],
    ['  ', []],
    ['không có', []],
  ])('%s', (words, places) => expect(found(words)).toEqual(places));

  it('knows the element that shows them', () => {
    const cell = { table: 0, row: 0, column: 0, rowSpan: 1, columnSpan: 1 };
    const blocks = [
      { start: 0, end: 10, note: null, cell: null },
      { start: 10, end: 20, note: null, cell },
      { start: 20, end: 30, note: null, cell },
      { start: 30, end: 40, note: 'n1', cell: null },
    ] as Block[];
    const at = (start: number) => ({ start, end: start + 2 });
    expect(foundPlaces([1, 5, 12, 25, 31, 90].map(at), blocks)).toEqual([
      { host: 'b0', nth: 0 },
      { host: 'b0', nth: 1 },
      { host: 'b1', nth: 0 },
      { host: 'b1', nth: 1 },
      { host: 'n-n1', nth: 0 },
    ]);
  });
});

it('the outline counts what stands, deeper headings with the one above', () => {
  const section = (path: string[], title: string): DeskSection =>
    ({ label: path.join('.'), path, title, depth: path.length, start: 0, block: 0 }) as DeskSection;
  const sections = [section(['I'], 'Kinh tế'), section(['I', '1', 'a', 'b'], 'Lúa'), section(['II'], 'Xã hội')];
  const finding = (index: number, severity: string, setAside: unknown = null): DeskFinding =>
    ({ section: index, severity, setAside }) as DeskFinding;
  const found = [
    finding(-1, 'doubt'),
    finding(0, 'rounding'),
    finding(1, 'error'),
    finding(2, 'doubt'),
    finding(2, 'error', aside),
  ];
  const items = outlineItems(sections, found, 'Phần đầu').map(({ title, count, isFirm }) => [title, count, isFirm]);
  expect(items).toEqual([
    ['Phần đầu', 1, false],
    ['I. Kinh tế', 2, true],
    ['II. Xã hội', 1, false],
  ]);
});
