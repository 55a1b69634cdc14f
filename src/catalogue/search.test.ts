import { describe, expect, it } from 'vitest';
import { loadCatalogue } from './index.ts';

const { catalogue } = loadCatalogue([
  {
    name: 'indicators/a.yaml',
    text: `sector: { code: a, vi: a, en: a, order: 1 }
reference: x
checked: 2026-01-31
indicators:
  - { code: silk, vi: lụa dệt xuân hồng, en: silk, unit: mét }
  - { code: rice.area, vi: diện tích lúa cả năm, en: rice area, unit: ha, aliases: [lúa cả năm] }
  - { code: rice.spring, vi: lúa xuân, en: spring rice, unit: ha }
  - { code: rice.spring-output, vi: sản lượng lúa xuân, en: output of spring rice, unit: tấn }
  - { code: trees, vi: cây xanh, en: trees, unit: cây, aliases: [lúa và xuân đào] }
`,
  },
]);
const found = (words: string, most?: number): string[] => catalogue.search(words, most).map(({ code }) => code);

describe('indicators are found', () => {
  it('without accents, the name itself first', () => {
    expect(found('lua xuan')).toEqual(['rice.spring', 'rice.spring-output', 'silk', 'trees']);
  });
  it('with accents, that spelling first', () => {
    expect(found('lụa')[0]).toBe('silk');
    expect(found('lúa')[0]).toBe('rice.spring');
  });
  it('by beginnings of words, by code and in English', () => {
    expect(found('san luo')).toEqual(['rice.spring-output']);
    expect(found('rice spring')).toContain('rice.spring');
    expect(found('TREES')).toEqual(['trees']);
  });
  it('only where every word is met in one name', () => {
    expect(found('lua bien')).toEqual([]);
  });
  it('all of them where nothing is asked, and no more than wanted', () => {
    expect(found('', 2)).toEqual(['silk', 'rice.area']);
  });
});
