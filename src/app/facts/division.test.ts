import { expect, it } from 'vitest';
import { divisionOf } from './division.ts';

it.each([
  ['người', 'people'],
  ['hộ', 'people'],
  ['học sinh', 'people'],
  ['ha', 'land'],
  ['km²', 'land'],
  ['lượt khách', 'both'],
  ['tấn', 'both'],
  ['con', 'both'],
  ['triệu đồng', 'both'],
  ['tạ/ha', 'both'],
  ['nghìn người', 'both'],
])('%s goes by %s', (unit, by) => expect(divisionOf({ unit })).toBe(by));
