import { describe, expect, it } from 'vitest';
import { NO_SEASONS, SEASON_NAMES } from './seasons.corpus.ts';
import { SEASONS, seasonId, seasonsIn } from './seasons.ts';
import { fold } from './words.ts';

const idsIn = (text: string, lastMonth = 6): string[] =>
  seasonsIn(fold(text)).map((season) => seasonId(season, 2020, lastMonth));

describe('crop seasons', () => {
  it.each(SEASON_NAMES.flatMap(({ id, written }) => written.map((text) => ({ id, text }))))('$text', ({ id, text }) => {
    expect(idsIn(`Đã gieo ${text}, xong`)).toEqual([id]);
  });

  it.each(NO_SEASONS)('no season: %s', (text) => {
    expect(idsIn(`Đã có ${text}, xong`)).toEqual([]);
  });

  it('vụ đông of the first months was sown before the year', () => {
    expect(idsIn('cây vụ đông', 3)).toEqual(['2019-D']);
    expect(idsIn('cây vụ đông năm 2020', 3)).toEqual(['2020-D']);
  });

  it('knows every name of every season behind vụ', () => {
    for (const { code, names } of SEASONS)
      for (const name of names) expect(seasonsIn(`vụ ${name}`)[0]?.code).toBe(code);
  });

  it('gives đông xuân to the year it is harvested in, and in autumn to the next', () => {
    expect(idsIn('vụ đông xuân', 12)).toEqual(['2019/2020-DX']);
    expect(idsIn('vụ đông xuân', 11)).toEqual(['2020/2021-DX']);
  });
});
