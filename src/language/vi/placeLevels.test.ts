import { expect, it } from 'vitest';
import { levelsOfName, typesOfLevel } from './placeLevels.ts';

it.each([
  ['Xã Bến Lau', 'commune'],
  ['thị trấn Suối Mây', 'commune'],
  ['Thị xã Mây Ngàn', 'district'],
  ['huyện Suối Mây', 'district'],
  ['Tỉnh Mây Ngàn', 'province'],
  ['Thành phố Mây Ngàn', 'province,district'],
  ['Bản Gió', ''],
  ['Suối Mây', ''],
  ['Xã ', ''],
  ['Xãnh Gió', ''],
])('%s stands at: %s', (name, levels) => {
  expect(levelsOfName(name).join()).toBe(levels);
});

it('a level is told by its types', () => {
  expect(typesOfLevel('province')).toEqual(['tỉnh', 'thành phố']);
  expect(typesOfLevel('nation')).toEqual([]);
});
