import { describe, expect, it } from 'vitest';
import { type Area, FIRST_DAY } from '../../figure/index.ts';
import { type AreaBook, NATION_AREA } from './converted.ts';
import { adopted, continued, isHandmade, nextHandmade } from './handmade.ts';
import { listedAlone } from './listed.ts';
import { readUnits } from './units.ts';

const area = (code: string, name: string, parent: string | null, more: Partial<Area> = {}): Area => ({
  id: `${code}@${more.from ?? FIRST_DAY}`,
  code,
  level: 'district',
  name,
  parent,
  from: FIRST_DAY,
  to: null,
  ...more,
});
const book = (...areas: readonly Area[]): AreaBook => ({ areas, successions: [], problems: [], remarks: [] });
const ids = ({ areas }: AreaBook): string[] => areas.map(({ id, to }) => (to === null ? id : `${id} – ${to}`));

it('places added by hand are counted on, and known by their ids', () => {
  expect(nextHandmade([])).toBe('X0001');
  expect(nextHandmade(['X0007@1900-01-01', '971@1900-01-01', 'X0003@2025-07-01'])).toBe('X0008');
  expect(['X0007@1900-01-01', '97101@1900-01-01', 'X1@1900-01-01'].map(isHandmade)).toEqual([true, false, false]);
});

describe('a list adopts what was added by hand', () => {
  const [near, far] = [area('971', 'Huyện Suối Mây', '97@x'), area('961', 'Huyện Suối Mây', '96@x')];
  const hand = area('X0001', 'huyện  Suối Mây', null);

  it('where only one can be meant', () => {
    expect(ids(adopted(book(near), [hand]))).toEqual(['X0001@1900-01-01']);
    expect(ids(adopted(book(near, far), [{ ...hand, parent: '96@x' }]))).toEqual([near.id, 'X0001@1900-01-01']);
  });

  it('and says where it cannot tell which', () => {
    const { remarks, ...rest } = adopted(book(near, far), [hand]);
    expect(ids({ ...rest, remarks })).toEqual([near.id, far.id]);
    expect(remarks.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('Huyện Suối Mây (971) trùng tên'),
      expect.stringContaining('Huyện Suối Mây (961) trùng tên'),
    ]);
  });

  it('with what stands below, but nothing of another time or level', () => {
    const commune = area('97101', 'Xã Bến Lau', near.id, { level: 'commune' });
    const mine = area('X0002', 'Xã Bến Lau', hand.id, { level: 'commune' });
    expect(ids(adopted(book(commune, near), [hand, mine]))).toEqual(['X0002@1900-01-01', 'X0001@1900-01-01']);
    expect(ids(adopted(book(near), [{ ...hand, from: '2024-01-01' }]))).toEqual([near.id]);
    expect(ids(adopted(book(near), [{ ...hand, level: 'commune' }]))).toEqual([near.id]);
  });
});

it('a table calls nothing back that ended or was named anew later', () => {
  const [first, second, third] = ['97', '96', '95'].map((code) =>
    area(code, `Tỉnh ${code}`, null, { level: 'province' }),
  );
  const later = area('97', 'Thành phố 97', null, { level: 'province', from: '2026-04-30' });
  const found = continued(book(first!, second!, third!), [later, { ...second!, to: '2026-01-31' }]);
  expect(ids(found)).toEqual(['97@1900-01-01 – 2026-04-29', '96@1900-01-01 – 2026-01-31', '95@1900-01-01']);
  expect(found.successions.map(({ from, to, land }) => [from, to, land])).toEqual([[first!.id, later.id, 'whole']]);
});

it('a list alone begins what is not kept on its day', () => {
  const wards = [{ Code: '97101', FullName: 'Xã Bến Lau' }];
  const list = readUnits(JSON.stringify([{ Code: '97', FullName: 'Tỉnh Mây Ngàn', Wards: wards }]), 'a.json');
  const found = listedAlone([], list, '2026-04-30', 'a.json');
  expect([ids(found), found.problems, found.remarks]).toEqual([
    [NATION_AREA.id, '97@2026-04-30', '97101@2026-04-30'],
    [],
    [],
  ]);
});
