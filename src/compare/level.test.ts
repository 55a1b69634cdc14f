import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../catalogue/index.ts';
import { type Basis, fromJanuary, integer, over, type Period, periodOf, times } from '../figure/index.ts';
import {
  amountText,
  Book,
  change,
  type Formula,
  growth,
  type Level,
  type OwnLine,
  type Recast,
  Reckoning,
  singleMonths,
  type TotalLine,
} from './index.ts';

const HERE = '99001@2025-07-01';
const PART = { area: HERE, breakdown: '' };

const made = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  code,
  name: { vi: code, en: code },
  aliases: [],
  unit: 'tấn',
  kind: 'flow',
  areas: 'sum',
  months: 'sum',
  weight: null,
  formula: null,
  direction: 'up',
  decimals: 1,
  breakdowns: [],
  periods: 'months',
  levels: ['province', 'commune'],
  parent: null,
  sector: 'crops',
  reference: '',
  checked: '2026-01-01',
  ...more,
});

const INDICATORS = [
  made('output'),
  made('area'),
  made('yield', { kind: 'rate', areas: 'formula', months: 'formula', formula: 'output / area * 10', decimals: 2 }),
  made('herd', { kind: 'stock', months: 'last', decimals: 0, unit: 'con' }),
  made('price', { kind: 'index', months: 'mean', areas: 'none', decimals: 2 }),
  made('ring'),
  made('survey', { months: 'none' }),
];
const FORMULAS: Readonly<Record<string, Formula>> = {
  yield: {
    codes: ['output', 'area'],
    value: (of) => (of('area').numerator === 0n ? null : times(over(of('output'), of('area')), integer(10))),
  },
  ring: { codes: ['ring'], value: (of) => of('ring') },
};

type Given = readonly [indicator: string, period: string, value: string | null, more?: Partial<OwnLine>];
const own = ([indicator, period, value, more]: Given): OwnLine => ({
  indicator,
  area: HERE,
  period,
  breakdown: '',
  basis: 'actual',
  plan: null,
  value,
  decimals: value?.split('.')[1]?.length ?? 0,
  absence: value === null ? 'not-reported' : null,
  ...more,
});
const below = (indicator: string, period: string, value: string | null, leaves: number, missing = 0): TotalLine => ({
  ...own([indicator, period, value]),
  leaves,
  missing,
});

function reckoning(
  facts: readonly Given[],
  totals: readonly TotalLine[] = [],
  more: { readonly recast?: Recast; readonly since?: string } = {},
): Reckoning {
  return new Reckoning({
    book: new Book(facts.map(own), totals),
    indicator: (code) => INDICATORS.find((one) => one.code === code),
    formula: (code) => FORMULAS[code] ?? null,
    exact: ({ unit }) => unit === 'con',
    since: () => more.since ?? '1900-01-01',
    recast: more.recast ?? null,
  });
}

const at = (id: string): Period => periodOf(id)!;
const levelOf = (facts: readonly Given[], indicator: string, period: string, totals: readonly TotalLine[] = []) =>
  reckoning(facts, totals).level({ ...PART, indicator }, at(period));
const text = (level: Level | null): string | null => (level?.amount ? amountText(level.amount) : null);

describe('a level', () => {
  it('is the own figure, a done one before an expected one', () => {
    const level = levelOf(
      [
        ['output', '2026-06', '12.5', { basis: 'estimate' }],
        ['output', '2026-06', '12.3', { basis: 'preliminary' }],
        ['output', '2026-06', '12.1'],
      ],
      'output',
      '2026-06',
    );
    expect([text(level), level?.basis, level?.how]).toEqual(['12.1', 'actual', 'reported']);
  });

  it('is the total of the areas below where there is no own figure, even where the own one is only not reported yet', () => {
    const totals = [below('output', '2026-06', '40.5', 3)];
    expect(text(levelOf([], 'output', '2026-06', totals))).toBe('40.5');
    expect(levelOf([['output', '2026-06', null]], 'output', '2026-06', totals)).toMatchObject({ how: 'summed' });
  });

  it('keeps what is missing from a total, and prefers what is whole', () => {
    const totals = [below('output', '2026-06', '40.5', 3, 1)];
    expect(levelOf([], 'output', '2026-06', totals)).toMatchObject({ how: 'summed', missing: 1 });
    const months: Given[] = [
      ['output', '2026-M5', '30.0'],
      ['output', '2026-H1', '52.0'],
    ];
    const level = levelOf(months, 'output', '2026-06', totals);
    expect([text(level), level?.missing, level?.how]).toEqual(['22.0', 0, 'months']);
  });

  it('tells where the areas below make something else, beyond rounding', () => {
    const differs = (value: string, total: string, parts: number): string | null => {
      const level = levelOf([['output', '2026', value]], 'output', '2026', [below('output', '2026', total, parts)]);
      return level?.differs ? amountText(level.differs) : null;
    };
    expect(differs('100.0', '100.2', 3)).toBeNull();
    expect(differs('100.0', '100.3', 3)).toBe('100.3');
    const herds = levelOf([['herd', '2026-06', '45']], 'herd', '2026-06', [below('herd', '2026-06', '46', 30)]);
    expect(herds?.differs && amountText(herds.differs)).toBe('46');
  });

  it('is nothing where nothing happened, and unknown where nobody has said anything', () => {
    expect(levelOf([['output', '2026-06', null, { absence: 'nothing' }]], 'output', '2026-06')?.absence).toBe(
      'nothing',
    );
    expect(levelOf([['output', '2026-06', null]], 'output', '2026-06')?.absence).toBe('not-reported');
    expect(levelOf([], 'output', '2026-06')).toBeNull();
    expect(levelOf([['unheard-of', '2026-06', '1']], 'unheard-of', '2026-06')).toBeNull();
  });
});

describe('from months', () => {
  const months: Given[] = ['3.2', '4.1', '5.0', '4.4'].map((value, k) => ['output', `2026-0${k + 1}`, value]);

  it('a sum is made of single months and of what is summed already', () => {
    expect(text(levelOf(months, 'output', '2026-M4'))).toBe('16.7');
    expect(text(levelOf([...months.slice(3), ['output', '2026-Q1', '12.4']], 'output', '2026-M4'))).toBe('16.8');
  });

  it('a month is what two sums differ by, with the digits of the coarser', () => {
    const level = levelOf(
      [
        ['output', '2026-Q1', '12.30', { basis: 'actual' }],
        ['output', '2026-M4', '16.7', { basis: 'estimate' }],
      ],
      'output',
      '2026-04',
    );
    expect([text(level), level?.basis]).toEqual(['4.4', 'estimate']);
    expect(level?.from.map(({ period, less }) => [period.id, less])).toEqual([
      ['2026-M4', false],
      ['2026-Q1', true],
    ]);
  });

  it('adding comes before taking off, though both take as many steps', () => {
    const all: Given[] = [...months, ['output', '2026-05', '4.0'], ['output', '2026-M5', '21.0']];
    expect(text(levelOf(all, 'output', '2026-Q1'))).toBe('12.3');
  });

  it('nothing is 0 in a sum, not reported is missing from it', () => {
    const third = (absence: 'nothing' | 'not-reported'): Given[] => [
      ...months.slice(0, 2),
      ['output', '2026-03', null, { absence }],
    ];
    expect(text(levelOf(third('nothing'), 'output', '2026-Q1'))).toBe('7.3');
    const level = levelOf(third('not-reported'), 'output', '2026-Q1');
    expect([text(level), level?.missing]).toEqual(['7.3', 1]);
    expect(levelOf([['output', '2026-01', null, { absence: 'nothing' }]], 'output', '2026-01')?.amount).toBeNull();
  });

  it('a stock is that of the last month, whatever longer period it was told for', () => {
    const level = levelOf(
      [
        ['herd', '2026-05', '90'],
        ['herd', '2026-06', '95'],
      ],
      'herd',
      '2026-H1',
    );
    expect([text(level), level?.how]).toEqual(['95', 'months']);
    expect(text(levelOf([['herd', '2026-H1', '95']], 'herd', '2026-06'))).toBe('95');
    expect(levelOf([['herd', '2026-05', '90']], 'herd', '2026-H1')).toBeNull();
  });

  it('a mean needs every month', () => {
    const price: Given[] = ['102.10', '103.20', '104.00'].map((value, k) => ['price', `2026-0${k + 1}`, value]);
    expect(text(levelOf(price, 'price', '2026-Q1'))).toBe('103.10');
    expect(levelOf(price.slice(1), 'price', '2026-Q1')).toBeNull();
  });

  it('what does not add up is only what was reported', () => {
    expect(
      levelOf(
        [
          ['survey', '2026-01', '5'],
          ['survey', '2026-02', '6'],
        ],
        'survey',
        '2026-M2',
      ),
    ).toBeNull();
  });

  it('a season is no stretch of the calendar', () => {
    expect(levelOf([['output', '2026-X', '500.0']], 'output', '2026-H1')).toBeNull();
    expect(levelOf(months, 'output', '2026-X')).toBeNull();
  });

  it('every period of ten years is the sum of its months, told in whatever pieces', () => {
    const value = (year: number, month: number): bigint => BigInt((year * 37 + month * month * 11) % 997);
    const sum = ({ from, to }: Period): string => {
      const within = singleMonths({ from, to } as Period);
      return within
        .reduce((all, one) => all + value(Number(one.id.slice(0, 4)), Number(one.id.slice(5))), 0n)
        .toString();
    };
    for (let year = 2020; year < 2030; year += 1) {
      const since = Array.from({ length: 12 }, (_, k) => fromJanuary(year, k + 1));
      const cumulative = since.map((one): Given => ['output', one.id, sum(one)]);
      const single = singleMonths(at(String(year))).map((one): Given => ['output', one.id, sum(one)]);
      const every = [...since, ...singleMonths(at(String(year)))].map(({ id }) => id);
      const all = [...every, ...[1, 2, 3, 4].map((q) => `${year}-Q${q}`), `${year}-H1`, `${year}-H2`];
      for (const facts of [cumulative, single]) {
        const kept = reckoning(facts);
        for (const id of all)
          expect([id, text(kept.level({ ...PART, indicator: 'output' }, at(id)))]).toEqual([id, sum(at(id))]);
      }
    }
  });

  it('comes to the same sum from any pieces that hold it', () => {
    const pieces = [
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-04',
      '2026-M2',
      '2026-Q1',
      '2026-M4',
      '2026-M5',
      '2026-05',
      '2026-Q2',
      '2026-06',
    ];
    const worth = (id: string): number =>
      singleMonths(at(id)).reduce((sum, one) => sum + Number(one.id.slice(5)) ** 2, 0);
    fc.assert(
      fc.property(fc.subarray(pieces), (ids) => {
        const level = levelOf(
          ids.map((id): Given => ['output', id, String(worth(id))]),
          'output',
          '2026-H1',
        );
        if (level?.amount && level.missing === 0) expect(text(level)).toBe(String(worth('2026-H1')));
        else expect(level === null || level.missing > 0).toBe(true);
      }),
    );
  });
});

describe('from a formula', () => {
  it('a yield is what the output and the area make', () => {
    const facts: Given[] = [
      ['output', '2026-X', '3371.6'],
      ['area', '2026-X', '612.4'],
    ];
    const level = levelOf(facts, 'yield', '2026-X');
    expect([text(level), level?.how, level?.from.length]).toEqual(['55.06', 'formula', 2]);
  });

  it('is made of parts that are themselves made of months', () => {
    const facts = (['output', 'area'] as const).flatMap((code, k): Given[] => [
      [code, '2026-01', String(10 + k * 10)],
      [code, '2026-02', String(20 + k * 10)],
    ]);
    expect(text(levelOf(facts, 'yield', '2026-M2'))).toBe('6.00');
  });

  it('has no value where a part has none, where it would divide by 0, or where it leads back to itself', () => {
    expect(levelOf([['output', '2026-X', '5']], 'yield', '2026-X')).toBeNull();
    expect(
      levelOf(
        [
          ['output', '2026-X', '5'],
          ['area', '2026-X', '0'],
        ],
        'yield',
        '2026-X',
      ),
    ).toBeNull();
    expect(levelOf([], 'ring', '2026-X')).toBeNull();
  });
});

describe('before an area stood', () => {
  const since = '2025-07-01';
  const recast: Recast = (_key, period) => ({
    amount: period.to <= '2025-06' ? { value: integer(7 * singleMonths(period).length), decimals: 0 } : null,
    absence: null,
    basis: 'actual' as Basis,
    how: 'recast',
    missing: 0,
    differs: null,
    from: [],
  });

  it('its figures are those of the areas that went into it', () => {
    const kept = reckoning([['output', '2026-H1', '50']], [], { recast, since });
    const [now, same] = [at('2026-H1'), at('2025-H1')].map((period) =>
      kept.level({ ...PART, indicator: 'output' }, period),
    );
    expect([text(same!), same?.how]).toEqual(['42', 'recast']);
    expect(change(now!, same!).value).toBe('8');
    expect(growth({ kind: 'flow' }, now!, same!).value).toBe('19.05');
  });

  it('a year in the middle of which it began is made of both', () => {
    const facts: Given[] = Array.from({ length: 6 }, (_, k) => [
      'output',
      `2025-${String(k + 7).padStart(2, '0')}`,
      '10',
    ]);
    const level = reckoning(facts, [], { recast, since }).level({ ...PART, indicator: 'output' }, at('2025'));
    expect([text(level), level?.how]).toEqual(['102', 'recast']);
    expect(reckoning(facts, [], { since }).level({ ...PART, indicator: 'output' }, at('2025'))?.missing).toBe(6);
  });
});
