import { describe, expect, it } from 'vitest';
import { keptSaid } from './kept-edits.ts';

describe('kept corrections', () => {
  it('are what was said', () => {
    const said = [
      { figure: 'f3', period: '2023', breakdown: '' },
      { figure: 'f4', indicator: 'forest.area' },
    ];
    expect(keptSaid(JSON.stringify(said))).toEqual(said);
  });

  it('are nothing where nothing was kept, or no list, or no text that can be read', () => {
    for (const kept of [null, '{"figure":"f3"}', '[{', '3']) expect(keptSaid(kept)).toEqual([]);
  });

  it('leave out what is no correction', () => {
    const kept = [
      null,
      'f1',
      { period: '2023' },
      { figure: 'f2', value: '5' },
      { figure: 'f3', basis: 7 },
      { figure: 'f4' },
    ];
    expect(keptSaid(JSON.stringify(kept))).toEqual([{ figure: 'f4' }]);
  });
});
