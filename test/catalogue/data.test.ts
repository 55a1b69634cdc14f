import { describe, expect, it } from 'vitest';
import { catalogueFiles } from '../../src/app/facts/index.ts';
import { loadCatalogue } from '../../src/catalogue/index.ts';

const files = catalogueFiles();
const { catalogue, problems } = loadCatalogue(files);
const names = catalogue.indicators.flatMap(({ name, aliases }) => [name.vi, ...aliases]);

describe('the catalogue that comes with the program', () => {
  it('has no problem', () => {
    expect(problems).toEqual([]);
  });

  it('holds as many indicators as the matter asks, each in a sector', () => {
    expect(catalogue.indicators.length).toBeGreaterThanOrEqual(350);
    expect(catalogue.indicators.filter(({ sector }) => catalogue.sector(sector) === null)).toEqual([]);
  });

  it('is written in composed letters with their marks', () => {
    expect(names.filter((one) => one !== one.normalize('NFC') || one !== one.trim())).toEqual([]);
    expect(catalogue.indicators.flatMap(({ aliases }) => aliases.filter((one) => one !== one.toLowerCase()))).toEqual(
      [],
    );
  });

  it('finds every indicator by its own name', () => {
    const lost = catalogue.indicators.filter((one) => !catalogue.search(one.name.vi, 5).includes(one));
    expect(lost.map(({ code }) => code)).toEqual([]);
  });
});
