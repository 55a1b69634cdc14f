import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../catalogue/index.ts';
import { restBeside } from './rest.ts';

const { catalogue } = loadCatalogue([
  {
    name: 'indicators/a.yaml',
    text: `sector: { code: a, vi: một cửa, en: one stop, order: 1 }
reference: x
checked: 2026-01-31
indicators:
  - { code: in-time, vi: "số hồ sơ xong trước hạn, đúng hạn", en: i, unit: hồ sơ }
  - { code: early, vi: số hồ sơ xong trước hạn, en: e, unit: hồ sơ, parent: in-time }
  - { code: last-day, vi: số hồ sơ xong đúng ngày đến hạn, en: l, unit: hồ sơ, parent: in-time }
  - { code: late, vi: số hồ sơ trễ hạn, en: t, unit: hồ sơ }
`,
  },
]);
const taken = (whole: string, beside: string | null, told: string): string => {
  const [one, other] = [whole, beside].map((code) => catalogue.indicator(code ?? ''));
  return restBeside(one!, other!, told.split(' '), catalogue).code;
};

describe('what is told beside one of two parts', () => {
  it.each([
    ['is the other part', 'in-time', 'early', 'đúng hạn', 'last-day'],
    ['is both where it says both', 'in-time', 'early', 'trước hạn đúng hạn', 'in-time'],
    ['is both where it says nothing of the other', 'in-time', 'early', 'hồ sơ', 'in-time'],
    ['is what it is beside anything else', 'in-time', 'late', 'đúng hạn', 'in-time'],
    ['… and alone', 'in-time', null, 'đúng hạn', 'in-time'],
    ['… and where it is no whole', 'late', 'early', 'trễ hạn', 'late'],
  ])('%s', (_, whole, beside, told, code) => expect(taken(whole, beside, told)).toBe(code));
});
