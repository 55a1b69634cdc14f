import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers, Basis, Paragraph } from '../../figure/index.ts';
import type { Names } from '../names.ts';
import { answersFrom, type Stated } from '../stated.ts';
import { INDICATORS, MEMBERS } from './catalogue.corpus.ts';
import type { Made, Matter } from './made.ts';
import { behindPlan, toMiss } from './planned.ts';
import { sentencesOf } from './sentences.ts';
import { tableOf } from './table.ts';

const AREA = '98@1900-01-01';
const NAMES: Names = {
  indicator: (code) => INDICATORS.find((one) => one.code === code),
  breakdownName: (breakdown) => MEMBERS[breakdown] ?? breakdown,
  memberPlace: (cut) => Object.keys(MEMBERS).indexOf(cut),
  areaName: () => 'Xã Bến Lau',
};

const yearBefore = (period: string): string => period.replace(/\d{4}/g, (year) => String(Number(year) - 1));
/** The year of a plan; a season and a school year have plans of their own. */
const planOf = (period: string): string => (/[/]|-[A-Z]+$/.test(period) ? period : period.slice(0, 4));

/** "fish.output[water=salt]@2026-H1 = ~120.5, KH 250, CK 110": a level (`~` expected), its plan, the same period. */
function stated(line: string): { readonly matter: Matter; readonly facts: Stated[] } {
  const [, indicator = '', breakdown = '', period, said = ''] = /^([\w.-]+)(?:\[(.*?)\])?(?:@(\S+))? = (.*)$/.exec(
    line,
  )!;
  const at = period ?? '2026-H1';
  const facts = said.split(', ').map((one): Stated => {
    const [, kind, mark, value = ''] = /^(KH |CK )?(~)?([\d.]+)$/.exec(one)!;
    const basis: Basis = kind === 'KH ' ? 'target' : mark ? 'estimate' : 'actual';
    const of = kind === 'KH ' ? planOf(at) : kind === 'CK ' ? yearBefore(at) : at;
    return { indicator, area: AREA, breakdown, period: of, basis, value, decimals: value.split('.')[1]?.length ?? 0 };
  });
  return { matter: { indicator, breakdown, period: period ?? null }, facts };
}

const plain = ({ content }: Paragraph): string =>
  content.map((one) => (one.kind === 'note' ? `[${one.content.map(({ text }) => text).join('')}]` : one.text)).join('');
const texts = ({ blocks }: Made): string[] => blocks.filter((one) => one.kind === 'paragraph').map(plain);

type Maker = typeof sentencesOf;
function made(
  make: Maker,
  lines: readonly string[],
  seed = 'thử',
  more: Partial<Parameters<Maker>[0]> = {},
  answers?: Answers,
): Made {
  const all = lines.map(stated);
  const known =
    answers ??
    answersFrom(
      all.flatMap(({ facts }) => facts),
      NAMES.indicator,
    );
  const matters = all.map(({ matter }) => matter);
  return make({ matters, area: AREA, period: '2026-H1', plan: null, seed, ...more }, known, NAMES);
}
const told = (...lines: readonly string[]): string[] => texts(made(sentencesOf, lines));

/** All that a matter is said in, whatever the seed. */
const ways = (line: string): Set<string> =>
  new Set(Array.from({ length: 60 }, (_, n) => texts(made(sentencesOf, [line], `s${n}`))[0]!));

describe('one matter is told', () => {
  it('in several shapes, all of which say the same', () => {
    const all = ways('fish.output = 120.5, KH 250.0, CK 110.0');
    expect(all).toContain(
      'Sản lượng cá đạt 120,5 tấn (kế hoạch 250,0 tấn), bằng 48,2% kế hoạch, tăng 9,55% so với cùng kỳ năm trước (cùng kỳ 110,0 tấn).',
    );
    expect(all).toContain(
      'Sản lượng cá đạt 120,5 tấn, bằng 48,2% kế hoạch (kế hoạch 250,0 tấn), tăng 9,55% so với cùng kỳ năm trước (cùng kỳ 110,0 tấn).',
    );
    for (const text of all)
      expect(text).toMatch(/^(?:Trong 6 tháng đầu năm 2026, s|S)ản lượng cá đạt 120,5 tấn[^;]*$/u);
    expect(all.size).toBeGreaterThanOrEqual(6);
    for (const text of all)
      for (const number of ['120,5 tấn', '250,0 tấn', '48,2%', 'tăng 9,55%', '110,0 tấn'])
        expect(text).toContain(number);
  });

  it.each([
    ['what is expected is', 'fish.output = ~120.5', 'Sản lượng cá ước đạt 120,5 tấn.'],
    [
      'what is better when it is less is never reached',
      'poor.households = 700, CK 900',
      'Số hộ nghèo là 700 hộ, giảm 22,22% so với cùng kỳ năm trước (cùng kỳ 900 hộ).',
    ],
    [
      'an accident happens',
      'fires.cases = 7, CK 9',
      'Xảy ra 07 vụ cháy, giảm 02 vụ so với cùng kỳ năm trước (cùng kỳ 09 vụ).',
    ],
    ['expected, too', 'fires.cases = ~7', 'Ước xảy ra 07 vụ cháy.'],
    ['and has its dead', 'fires.dead = 3', 'Trong 6 tháng đầu năm 2026, có 03 người chết do cháy.'],
    ['who are no number to be reached', 'fires.dead = ~3', 'Ước tính có 03 người chết do cháy.'],
    ['nor told in percent of its plan', 'poor.households = ~900, KH 800', 'Số hộ nghèo ước 900 hộ (kế hoạch 800 hộ).'],
    [
      'a percentage moves by points',
      'forest.cover = 44.33, KH 44.50, CK 44.21',
      'Tỷ lệ che phủ rừng đạt 44,33% (kế hoạch 44,50%), tăng 0,12 điểm % so với cùng kỳ năm trước (cùng kỳ 44,21%).',
    ],
    [
      'what is voted has a dự toán',
      'revenue.area = 30512, KH 61024',
      'Thu ngân sách trên địa bàn đạt 30,512 tỷ đồng (dự toán 61,024 tỷ đồng), bằng 50% dự toán.',
    ],
    [
      'with all the digits that are given, and a round plan beside it in the same unit',
      'revenue.area = 30512, KH 61000',
      'Thu ngân sách trên địa bàn đạt 30,512 tỷ đồng (dự toán 61,000 tỷ đồng), bằng 50,02% dự toán.',
    ],
    [
      'round money stays by the million',
      'revenue.area = 30000, KH 60000',
      'Thu ngân sách trên địa bàn đạt 30.000 triệu đồng (dự toán 60.000 triệu đồng), bằng 50% dự toán.',
    ],
    [
      'a part by its member',
      'public-capital.disbursed[fund=oda] = 12',
      'Vốn đầu tư công giải ngân (vốn ODA) đạt 12 triệu đồng.',
    ],
    [
      'a place has no percentage',
      'grdp.rank = 12, CK 15',
      'Xếp hạng tăng trưởng là 12 hạng (cùng kỳ năm trước 15 hạng).',
    ],
    ['a school year is always told', 'school.classes@2025/2026 = 120', 'Năm học 2025-2026, số lớp học đạt 120 lớp.'],
    ['so is another time than the report', 'fish.output@2025 = 300.0', 'Trong năm 2025, sản lượng cá đạt 300,0 tấn.'],
    ['a season with its crop', 'bean.sown-area@2026-X = 12.0', 'Diện tích gieo trồng đậu vụ xuân 2026 đạt 12,0 ha.'],
    [
      'what is as it was',
      'fish.output = 110.0, CK 110.0',
      'Sản lượng cá đạt 110,0 tấn, giữ nguyên so với cùng kỳ năm trước (cùng kỳ 110,0 tấn).',
    ],
    [
      'a growth that rounds to nothing is told in the unit',
      'fish.output = 110000.1, CK 110000.0',
      'Sản lượng cá đạt 110.000,1 tấn, tăng 0,1 tấn so với cùng kỳ năm trước (cùng kỳ 110.000,0 tấn).',
    ],
  ])('%s', (_, line, text) => {
    expect([...ways(line)]).toContain(text);
  });

  it('of another area than the report by its name', () => {
    const { blocks } = made(sentencesOf, ['fish.output = 1.5'], 'thử', { home: '97@1900-01-01' });
    expect(plain(blocks[0] as Paragraph)).toMatch(/sản lượng cá của xã Bến Lau đạt 1,5 tấn/iu);
  });
});

describe('what belongs together is told together', () => {
  it('a crop, its season once at the head', () => {
    const [text, ...more] = told(
      'bean.sown-area@2026-X = 12.0, KH 11.0',
      'bean.yield@2026-X = 10.5',
      'bean.output@2026-X = ~12.6',
    );
    expect(more).toEqual([]);
    expect(text).toMatch(
      /^Vụ xuân 2026, diện tích gieo trồng đậu đạt 12,0 ha.*; năng suất đậu đạt 10,5 tạ\/ha; sản lượng đậu ước đạt 12,6 tấn\.$/u,
    );
  });

  it('a total and its few parts, in the order of the catalogue', () => {
    expect(
      told('fish.output@2025 = 12.0', 'fish.output[water=salt]@2025 = 7.0', 'fish.output[water=fresh]@2025 = ~4.0'),
    ).toEqual(['Trong năm 2025, sản lượng cá đạt 12,0 tấn; trong đó: nước ngọt ước 4,0 tấn, nước mặn 7,0 tấn.']);
  });

  it('many parts that leave nothing out in a note', () => {
    const parts = ['salt] = 5.0', 'fresh] = 4.0', 'brackish] = 2.0', 'other] = 1.0'].map(
      (one) => `fish.output[water=${one}`,
    );
    const [text] = told('fish.output = 12.0', ...parts);
    expect(text).toMatch(
      /đạt 12,0 tấn\[Trong đó: nước ngọt 4,0 tấn; nước mặn 5,0 tấn; nước lợ 2,0 tấn; khác 1,0 tấn\.\]\.$/u,
    );
    const [short] = told('fish.output = 12.9', ...parts);
    expect(short).toContain('; trong đó: nước ngọt 4,0 tấn; nước mặn 5,0 tấn; ');
  });

  it('parts that overlap, and parts by two things, are not called parts', () => {
    expect(told('fish.output = 12.0', 'fish.output[water=salt] = 7.0', 'fish.output[water=fresh] = 7.0')).toHaveLength(
      3,
    );
    const two = told('fish.output = 12.0', 'fish.output[water=salt] = 7.0', 'fish.farmed = 9.0');
    expect(two).toHaveLength(2);
    expect(two[0]).toContain('trong đó: nước mặn 7,0 tấn');
  });

  it('what has a plan of its own has its own sentence', () => {
    expect(
      told('public-capital.disbursed = 12345, KH 20000', 'public-capital.disbursed[fund=central] = 1234, KH 2468'),
    ).toHaveLength(2);
  });
});

describe('nothing is said that is not known', () => {
  it('what has no value is left, with the reason', () => {
    const { blocks, left } = made(sentencesOf, ['fish.output = 1.0', 'no.such = 1'], 'thử', {
      matters: [
        { indicator: 'fish.farmed', breakdown: '', period: null },
        { indicator: 'no.such', breakdown: '', period: null },
        { indicator: 'fish.output', breakdown: '', period: '2026-H9' },
      ],
    });
    expect(blocks).toEqual([]);
    expect(left[0]).toBe('Sản lượng cá nuôi (6 tháng đầu năm 2026): Chưa có số liệu.');
    expect(left[1]).toContain('no.such');
    expect(left[2]).toContain('2026-H9');
  });

  it('a plan of which nothing is done yet is left, too', () => {
    const { blocks, left } = made(sentencesOf, ['bean.sown-area@2026-M = KH 250.0', 'fish.output@2026 = KH 250.0']);
    expect(blocks).toEqual([]);
    expect(left).toEqual([
      'Diện tích gieo trồng đậu (vụ mùa 2026): Chưa có số liệu.',
      'Sản lượng cá (năm 2026): Chưa có số liệu.',
    ]);
  });

  it('that nothing came about is said in words', () => {
    const nothing: Answers = (ask) => ({
      ...{ value: null, decimals: 0, unit: 'vụ', counts: true, basis: 'actual', why: 'Không phát sinh.' },
      absence: ask.aspect === 'level' ? 'nothing' : 'not-reported',
    });
    expect(texts(made(sentencesOf, ['fires.cases = 1'], 'thử', {}, nothing))).toEqual([
      'Trong 6 tháng đầu năm 2026 không phát sinh vụ cháy.',
    ]);
  });
});

/** Codes whose period is the report's, with values and what is known besides. */
const lines = fc.array(
  fc.record({
    at: fc.constantFrom(...INDICATORS.filter(({ periods }) => periods === 'months').map(({ code }) => code)),
    value: fc.integer({ min: 1, max: 99_999 }),
    plan: fc.option(fc.integer({ min: 1, max: 99_999 })),
    same: fc.option(fc.integer({ min: 1, max: 99_999 })),
  }),
  { minLength: 2, maxLength: 12 },
);

/** A sentence with its figures, names and the plan's word taken out. */
function shapeOf({ content }: Paragraph): string {
  let shape = content
    .map((one) => (one.kind === 'text' ? one.text : '#'))
    .join('')
    .toLowerCase();
  for (const { name } of INDICATORS) shape = shape.replaceAll(name.vi.toLowerCase(), 'N');
  return shape.replace(/dự toán|kế hoạch vốn/gu, 'kế hoạch');
}

describe('sentences, whatever the facts', () => {
  const written = (
    all: readonly { at: string; value: number; plan: number | null; same: number | null }[],
  ): string[] => {
    const once = new Map(all.map((one) => [one.at, one]));
    return [...once.values()].map(
      ({ at, value, plan, same }) =>
        `${at} = ${value}${plan === null ? '' : `, KH ${plan}`}${same === null ? '' : `, CK ${same}`}`,
    );
  };

  it('neighbours never share a shape, ids are never given twice, and the same is made again', () => {
    fc.assert(
      fc.property(lines, fc.string(), (all, seed) => {
        const one = made(sentencesOf, written(all), seed);
        const paragraphs = one.blocks as Paragraph[];
        const shapes = paragraphs.map(shapeOf);
        shapes.forEach((shape, at) => {
          if (at > 0) expect(shape).not.toBe(shapes[at - 1]);
        });
        const ids = paragraphs.flatMap(({ id, content }) => [
          id,
          ...content.flatMap((run) => (run.kind === 'text' ? [] : run.id)),
        ]);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^[a-z0-9]{2,24}$/);
        expect(made(sentencesOf, written(all), seed)).toEqual(one);
        const again = made(sentencesOf, written(all), seed, { taken: new Set(ids) });
        for (const block of again.blocks) expect(ids).not.toContain(block.id);
      }),
    );
  });

  it('every figure is a chip: its words hold no digit but those of periods', () => {
    fc.assert(
      fc.property(lines, (all) => {
        for (const { content } of made(sentencesOf, written(all)).blocks as Paragraph[])
          for (const run of content)
            if (run.kind === 'text') expect(run.text.replace(/6 tháng đầu năm 2026|năm 2026/gu, '')).not.toMatch(/\d/);
      }),
    );
  });
});

describe('what is behind its plan', () => {
  it('is told with what is true of it, and nothing else is told', () => {
    const found = texts(
      made(behindPlan, [
        'fish.output = 20.0, KH 100.0',
        'fish.farmed = 48.0, KH 100.0',
        'fires.cases = 12, KH 10',
        'poor.households = 900, KH 800',
        'bean.output@2026-X = 9.0, KH 10.0',
        'bean.sown-area@2026-X = 11.0, KH 10.0',
        'bean.output@2026-M = 9.97, KH 10.0',
        'revenue.area = 9',
      ]),
    );
    expect(found).toHaveLength(3);
    expect(found[0]).toMatch(
      /^Sản lượng cá đạt 20,0 tấn.*bằng 20% kế hoạch.*chậm so với tiến độ bình quân của năm\.$/u,
    );
    expect(found[1]).toMatch(/^Xảy ra 12 vụ cháy \(kế hoạch 10 vụ\), cao hơn kế hoạch\.$/u);
    expect(found[2]).toMatch(/^Sản lượng đậu vụ xuân 2026 đạt 9,0 tấn.*chưa đạt kế hoạch\.$/u);
  });

  it('what a forecast says to miss the plan is a task', () => {
    const line = 'fish.output = 40.0, KH 100.0';
    const known = answersFrom(stated(line).facts, NAMES.indicator);
    const forecast =
      (percent: string): Answers =>
      (ask) => {
        if (!ask.aspect.startsWith('forecast')) return known(ask);
        const level = known({ ...ask, aspect: 'level' });
        return ask.aspect === 'forecast'
          ? { ...level, value: '90.0' }
          : { ...level, value: percent, decimals: 2, unit: '%' };
      };
    const [task] = texts(made(toMiss, [line], 'thử', {}, forecast('90.00')));
    expect(task).toMatch(
      /^Phấn đấu sản lượng cá đạt kế hoạch năm 2026 là 100,0 tấn\. (?:Ước cả|Cả) năm 2026, sản lượng cá theo số các tháng (?:ước )?ở mức 90,0 tấn, bằng 90% kế hoạch\.$/u,
    );
    expect(texts(made(toMiss, [line], 'thử', {}, forecast('99.50')))).toEqual([]);
    expect(texts(made(toMiss, [line]))).toEqual([]);
  });
});

it('the same matters as a table', () => {
  const { facts, matter } = stated('fish.output = 120.5, KH 250.0, CK 110.0');
  const what = { matters: [matter], area: AREA, period: '2026-H1', plan: null, seed: 'thử' };
  const table = tableOf(what, 'Thủy sản', answersFrom(facts, NAMES.indicator));
  expect(table.texts).toEqual([['250,0', '120,5', '48,20', '110,0', '9,55']]);
});
