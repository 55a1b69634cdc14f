import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CatalogueFile, loadCatalogue } from '../../src/catalogue/index.ts';
import { demonstration } from '../../src/demonstration/index.ts';
import { loadOutlines } from '../../src/write/index.ts';

const filesOf = (folder: string): CatalogueFile[] =>
  readdirSync(`data/${folder}`).map((name) => ({
    name: `${folder}/${name}`,
    text: readFileSync(`data/${folder}/${name}`, 'utf8'),
  }));
const { catalogue } = loadCatalogue([...filesOf('indicators'), ...filesOf('breakdowns')]);
const { outlines } = loadOutlines(filesOf('outlines'), catalogue);

describe('the outline of half a year', () => {
  it('speaks of everything that the demonstration has figures of, but what is of a whole year', () => {
    const half = outlines.find(({ code }) => code === 'province-half')!;
    const spoken = new Set(half.sections.flatMap(({ indicators }) => indicators));
    const kept = demonstration().batches.flatMap(({ facts }) => facts.map(({ indicator }) => indicator));
    const left = [...new Set(kept)].filter((code) => !spoken.has(code)).sort();
    expect(left).toEqual(['population.average']);
  });
});
