import { describe, expect, it } from 'vitest';
import { breakdownProblem, type Dimension, type Indicator, parseBreakdown, printBreakdown } from './index.ts';

const name = { vi: 'x', en: 'x' };
const dimension = (code: string, ...members: string[]): Dimension => ({
  code,
  name,
  members: members.map((member) => ({ code: member, name, aliases: [] })),
});
const DIMENSIONS = [dimension('fund', 'central', 'local'), dimension('sex', 'female')];
const dimensionOf = (code: string) => DIMENSIONS.find((one) => one.code === code) ?? null;
const indicator = { breakdowns: ['fund'] } as unknown as Indicator;

describe('a breakdown', () => {
  it.each(['', 'fund=central', 'fund=central;sex=female'])('«%s» is read and printed again', (text) => {
    expect(printBreakdown(parseBreakdown(text)!)).toBe(text);
  });
  it('has its dimensions in the order of their codes', () => {
    expect(
      printBreakdown([
        { dimension: 'sex', member: 'female' },
        { dimension: 'fund', member: 'local' },
      ]),
    ).toBe('fund=local;sex=female');
  });
  it.each(['fund', 'fund=', '=a', 'fund=a;', 'sex=female;fund=local', 'fund=a;fund=b', 'Fund=a'])(
    '«%s» is none',
    (text) => {
      expect(parseBreakdown(text)).toBeNull();
    },
  );
  it.each([
    ['', null],
    ['fund=central', null],
    ['fund', 'form'],
    ['colour=red', 'dimension'],
    ['sex=female', 'not-allowed'],
    ['fund=other', 'member'],
  ])('«%s» of an indicator: %s', (text, code) => {
    expect(breakdownProblem(text, indicator, dimensionOf)?.code ?? null).toBe(code);
  });
});
