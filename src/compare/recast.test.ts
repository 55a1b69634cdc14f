import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../catalogue/index.ts';
import { integer, type Period, periodOf, plus, type Rational, type Succession, ZERO } from '../figure/index.ts';
import {
  amountText,
  Book,
  type By,
  Lineage,
  notComparableSentence,
  type OwnLine,
  type Recasting,
  Reckoning,
  recaster,
  recastFigure,
} from './index.ts';

const [JULY, APRIL] = ['2025-07-01', '2026-04-30'];
const old = (n: number | string): string => `990${n}@1900-01-01`;
const now = (n: number | string, day = JULY): string => `991${n}@${day}`;

const whole = (from: string, to: string, more: Partial<Succession> = {}): Succession => ({
  from,
  to,
  on: to.slice(-10),
  land: 'whole',
  people: 'whole',
  landShare: null,
  peopleShare: null,
  ...more,
});
const part = (from: string, to: string, more: Partial<Succession> = {}): Succession =>
  whole(from, to, { land: 'part', people: 'part', ...more });

const rules: Readonly<Record<string, Partial<Indicator>>> = {
  output: { areas: 'sum' },
  people: { areas: 'sum', unit: 'người' },
  area: { areas: 'sum', unit: 'ha' },
  income: { areas: 'mean', weight: 'people', decimals: 2 },
  bare: { areas: 'mean', weight: null },
  yield: { areas: 'formula', formula: 'output / area', kind: 'rate', decimals: 2 },
  price: { areas: 'none', kind: 'index' },
  place: { areas: 'none', kind: 'rank' },
};
const indicator = (code: string): Indicator =>
  ({ code, months: 'sum', kind: 'flow', decimals: 1, ...rules[code] }) as Indicator;
const by = ({ unit }: Indicator): By => (unit === 'người' ? 'people' : unit === 'ha' ? 'land' : 'both');

type Said = readonly [indicator: string, area: string, value: string | null, more?: Partial<OwnLine>];
/** What the first old areas say of an indicator, in order. */
const said = (code: string, ...values: readonly string[]): Said[] =>
  values.map((value, at) => [code, old(at + 1), value]);
const PERIOD = '2024-06';
const fact = ([code, area, value, more]: Said): OwnLine => ({
  indicator: code,
  area,
  period: PERIOD,
  breakdown: '',
  basis: 'actual',
  plan: null,
  value,
  decimals: value?.split('.')[1]?.length ?? 0,
  absence: value === null ? 'not-reported' : null,
  ...more,
});

function desk(successions: readonly Succession[], facts: readonly Said[]) {
  const recasting: Recasting = {
    lineage: new Lineage(successions),
    indicator,
    by,
    levelAt: (key, period, grounds) => reckoning.on(grounds, key, period),
  };
  const reckoning: Reckoning = new Reckoning({
    book: new Book(facts.map(fact)),
    indicator,
    formula: (code) =>
      code === 'yield'
        ? {
            codes: ['output', 'area'],
            value: (of) => ({
              numerator: of('output').numerator * of('area').denominator,
              denominator: of('output').denominator * of('area').numerator,
            }),
          }
        : null,
    exact: () => false,
    since: (area) => area.slice(-10),
    recast: recaster(recasting),
  });
  const figure = (code: string, area: string, period = PERIOD) =>
    recastFigure(recasting, { indicator: code, area, breakdown: '' }, periodOf(period)!, ['actual', 'estimate']);
  const told = (code: string, area: string, period?: string): string => {
    const found = figure(code, area, period);
    if (found === null) return 'null';
    const { level, estimated, why } = found;
    if (why) return `${level.absence}: ${why.code}${'area' in why ? ` ${why.area}` : ''}`;
    return `${level.amount ? amountText(level.amount) : level.absence}${estimated ? ' (tỷ lệ)' : ''}`;
  };
  return { reckoning, figure, told };
}

const MERGED = [whole(old(1), now(1)), whole(old(2), now(1))];

describe('figures of areas that went whole into one', () => {
  it('are added up, exactly, and say what they were made of', () => {
    const { told, figure } = desk(MERGED, said('output', '12.5', '0.25'));
    expect(told('output', now(1))).toBe('12.8');
    expect(figure('output', now(1))!.level.amount!.value).toEqual(
      plus({ numerator: 125n, denominator: 10n }, { numerator: 25n, denominator: 100n }),
    );
    expect(figure('output', now(1))!.level).toMatchObject({ how: 'recast', basis: 'actual', missing: 0 });
    expect(figure('output', now(1))!.level.from.map(({ area }) => area)).toEqual([old(1), old(2)]);
  });

  it('are not there where one has said nothing', () => {
    expect(desk(MERGED, said('output', '12.5')).told('output', now(1))).toBe(`not-comparable: missing ${old(2)}`);
    expect(
      desk(MERGED, [
        ['output', old(1), '1'],
        ['output', old(2), null],
      ]).told('output', now(1)),
    ).toBe(`not-comparable: missing ${old(2)}`);
    expect(desk(MERGED, []).told('output', now(1))).toBe('null');
    expect(desk([], said('output', '1')).told('output', now(1))).toBe('null');
  });

  it('count what did not happen as nothing', () => {
    const nothing = { absence: 'nothing' } as const;
    expect(
      desk(MERGED, [
        ['output', old(1), '12.5'],
        ['output', old(2), null, nothing],
      ]).told('output', now(1)),
    ).toBe('12.5');
    expect(
      desk(MERGED, [
        ['output', old(1), null, nothing],
        ['output', old(2), null, nothing],
      ]).told('output', now(1)),
    ).toBe('nothing');
  });

  it('stand on the weakest ground of them', () => {
    const { figure } = desk(MERGED, [
      ['output', old(1), '1'],
      ['output', old(2), '1', { basis: 'estimate' }],
    ]);
    expect(figure('output', now(1))!.level.basis).toBe('estimate');
  });

  it('are weighed anew where they are means, and need what weighs them', () => {
    const incomes = said('income', '10', '20');
    const people = said('people', '300', '100');
    expect(desk(MERGED, [...incomes, ...people]).told('income', now(1))).toBe('12.50');
    expect(desk(MERGED, [...incomes, people[0]!]).told('income', now(1))).toBe(`not-comparable: weight ${old(2)}`);
    const zero: Said[] = people.map(([code, area]) => [code, area, '0']);
    expect(desk(MERGED, [...incomes, ...zero]).told('income', now(1))).toBe(`not-comparable: weight ${old(1)}`);
  });

  it('are not to be had of an index, a rank, a mean without a weight', () => {
    for (const code of ['price', 'place', 'bare'])
      expect(desk(MERGED, [...said(code, '1', '1')]).told(code, now(1))).toBe('not-comparable: kind');
  });

  it('give a rate by its formula from the recast parts', () => {
    const { reckoning } = desk(MERGED, [...said('output', '30', '20'), ...said('area', '10', '10')]);
    const level = reckoning.level({ indicator: 'yield', area: now(1), breakdown: '' }, periodOf(PERIOD)!);
    expect([amountText(level!.amount!), level!.how]).toEqual(['2.50', 'formula']);
  });
});

describe('figures of areas that were divided', () => {
  const facts = [said('output', '100'), said('people', '1000'), said('area', '50'), said('price', '101')].flat();

  it('are not to be had where nobody has said how large a part went over', () => {
    const { told } = desk([part(old(1), now(1)), part(old(1), now(2))], facts);
    for (const code of ['output', 'people', 'area']) expect(told(code, now(1))).toBe(`not-comparable: part ${old(1)}`);
  });

  it('go with the people where all of them went over, and with the land where all of it did', () => {
    const { told } = desk(
      [part(old(1), now(1), { people: 'whole' }), part(old(1), now(2), { peopleShare: '0' }), whole(old(2), now(2))],
      [...facts, ...['people', 'area', 'output'].map((code): Said => [code, old(2), '7'])],
    );
    expect([told('people', now(1)), told('area', now(1)), told('output', now(1))]).toEqual([
      '1000',
      `not-comparable: part ${old(1)}`,
      `not-comparable: part ${old(1)}`,
    ]);
    expect([told('people', now(2)), told('area', now(2))]).toEqual(['7', `not-comparable: part ${old(1)}`]);
  });

  it('are divided by stated shares, and are estimates then', () => {
    const { told, figure } = desk(
      [
        part(old(1), now(1), { landShare: '0.4', peopleShare: '0.25' }),
        part(old(1), now(2), { landShare: '0.6', peopleShare: '0.75' }),
      ],
      facts,
    );
    expect([told('area', now(1)), told('area', now(2)), told('people', now(1))]).toEqual([
      '20 (tỷ lệ)',
      '30 (tỷ lệ)',
      '250 (tỷ lệ)',
    ]);
    expect(figure('area', now(1))!.level.basis).toBe('estimate');
    expect(told('output', now(1))).toBe(`not-comparable: part ${old(1)}`);
    expect(told('price', now(1))).toBe('not-comparable: kind');
  });

  it('are nothing in any part where nothing happened in the whole', () => {
    const { told } = desk(
      [part(old(1), now(1)), part(old(1), now(2))],
      [['output', old(1), null, { absence: 'nothing' }]],
    );
    expect(told('output', now(1))).toBe('nothing');
  });

  it('have no meaning where they had none in any', () => {
    const none = [1, 2].map((n): Said => ['output', old(n), null, { absence: 'not-applicable' }]);
    expect(desk(MERGED, none).told('output', now(1))).toBe('not-applicable');
  });
});

describe('one territory under another name', () => {
  const RENAMED = [whole(old(1), now(1)), whole(now(1), now(1, APRIL))];

  it('keeps what no sum could give, over several changes', () => {
    const { told } = desk(RENAMED, [...said('price', '101.5'), ...said('place', '3')]);
    expect(told('price', now(1, APRIL))).toBe('101.5');
    expect(told('place', now(1, APRIL))).toBe('not-comparable: kind');
  });

  it('is not the same where a part went elsewhere', () => {
    const { told } = desk([...RENAMED, part(old(1), now(2))], said('price', '101.5'));
    expect(told('price', now(1))).toBe('not-comparable: kind');
  });
});

describe('several changes', () => {
  const CHAIN = [
    ...MERGED,
    part(old(3), now(2), { landShare: '0.5' }),
    whole(now(1), now(9, APRIL)),
    part(now(2), now(9, APRIL), { landShare: '0.5' }),
  ];
  const facts = said('area', '1', '2', '8');

  it('multiply their shares back to the areas that stood then', () => {
    expect(desk(CHAIN, facts).told('area', now(9, APRIL))).toBe('5 (tỷ lệ)');
  });

  it('go back only as far as the period', () => {
    const later = ['4', '8'].map((value, at): Said => ['area', now(at + 1), value, { period: '2025-08' }]);
    const { told } = desk(CHAIN, later);
    expect(told('area', now(9, APRIL), '2025-08')).toBe('8 (tỷ lệ)');
  });

  it('come together again: shares of one area by two ways are added', () => {
    const ways = [
      part(old(1), now(1), { landShare: '0.3' }),
      part(old(1), now(2), { landShare: '0.7' }),
      whole(now(1), now(9, APRIL)),
      whole(now(2), now(9, APRIL)),
    ];
    expect(desk(ways, said('area', '10')).told('area', now(9, APRIL))).toBe('10');
  });
});

describe('a year in the middle of which areas changed', () => {
  it('is made of the months of both', () => {
    const months = (area: string, first: number): Said[] =>
      Array.from({ length: 6 }, (_, at) => [
        'output',
        area,
        '1',
        { period: `2025-${String(first + at).padStart(2, '0')}` },
      ]);
    const { reckoning } = desk(MERGED, [...months(old(1), 1), ...months(old(2), 1), ...months(now(1), 7)]);
    const level = reckoning.level({ indicator: 'output', area: now(1), breakdown: '' }, periodOf('2025')!);
    expect([amountText(level!.amount!), level!.how, level!.missing]).toEqual(['18', 'recast', 0]);
  });
});

/** Old areas, each whole into one of a few new ones or divided among several by shares of tenths. */
const division = fc.array(fc.oneof(fc.nat(4), fc.tuple(fc.integer({ min: 0, max: 10 }), fc.nat(4), fc.nat(4))), {
  minLength: 1,
  maxLength: 30,
});

describe('merging keeps totals', () => {
  const day: Period = periodOf(PERIOD)!;

  it('sums before are sums after, over all areas that cover one another', () => {
    fc.assert(
      fc.property(
        division,
        fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 30, maxLength: 30 }),
        (ways, values) => {
          const rows = ways.flatMap((way, at): Succession[] => {
            if (typeof way === 'number') return [whole(old(at), now(way))];
            const [tenths, one, other] = way;
            if (one === other) return [whole(old(at), now(one))];
            const share = (n: number): Partial<Succession> => ({ landShare: (n / 10).toFixed(1) });
            return [part(old(at), now(one), share(tenths)), part(old(at), now(other), share(10 - tenths))];
          });
          const facts = ways.map((_, at): Said => ['area', old(at), String(values[at])]);
          const { figure } = desk(rows, facts);
          const news = [...new Set(rows.map(({ to }) => to))];
          const after = news.reduce<Rational>(
            (sum, area) => plus(sum, figure('area', area, day.id)?.level.amount?.value ?? ZERO),
            ZERO,
          );
          const before = ways.reduce<Rational>((sum, _, at) => plus(sum, integer(values[at]!)), ZERO);
          expect(after.numerator * before.denominator).toBe(before.numerator * after.denominator);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is never told where one share is not known', () => {
    fc.assert(
      fc.property(division, fc.nat(29), (ways, which) => {
        const at = which % ways.length;
        const rows = ways.map((way, n) =>
          n === at ? part(old(n), now(0)) : whole(old(n), now(typeof way === 'number' ? way : way[1])),
        );
        const { told } = desk(
          rows,
          ways.map((_, n): Said => ['area', old(n), '1']),
        );
        expect(told('area', now(0))).toBe(`not-comparable: part ${old(at)}`);
      }),
      { numRuns: 100 },
    );
  });
});

it('says why there is no figure', () => {
  const told = (why: Parameters<typeof notComparableSentence>[0]): string =>
    notComparableSentence(why, () => 'Xã Thử Ba');
  expect(told({ code: 'part', area: old(1) })).toContain('chỉ một phần Xã Thử Ba');
  expect(told({ code: 'missing', area: old(1) })).toContain('Xã Thử Ba (địa bàn cũ) chưa có số liệu');
  expect(told({ code: 'weight', area: old(1) })).toContain('quyền số của Xã Thử Ba');
  expect(told({ code: 'kind' })).toContain('không cộng được');
});
