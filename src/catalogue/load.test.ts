import { describe, expect, it } from 'vitest';
import { loadCatalogue } from './index.ts';

const HEAD = `sector: { code: crops, vi: trồng trọt, en: crops, order: 30 }
reference: Danh mục thử
checked: 2026-01-31
`;
const DIMENSIONS = {
  name: 'breakdowns/fund.yaml',
  text: `dimensions:
  - code: fund
    vi: nguồn vốn
    en: fund
    members:
      - { code: central, vi: vốn trung ương, en: central, aliases: [VỐN TW] }
      - { code: local, vi: vốn địa phương, en: local }
`,
};

const load = (body: string, head = HEAD) =>
  loadCatalogue([{ name: 'indicators/crops.yaml', text: head + body }, DIMENSIONS]);

describe('an entry', () => {
  it('gets its defaults by its kind, its name a capital, its aliases small letters', () => {
    const { catalogue, problems } = load(`indicators:
  - { code: rice.area, vi: diện tích lúa, en: rice area, unit: ha, aliases: [DT   lúa] }
  - { code: cows, vi: đàn bò, en: cows, unit: con, kind: stock, breakdowns: [fund], parent: rice.area }
  - code: rice.share
    vi: tỷ lệ lúa
    en: share of rice
    unit: "%"
    kind: rate
    areas: formula
    formula: rice.area / ( rice.area + cows ) * 100
    reference: Sách
    levels: [commune, province]
    decimals: 2
`);
    expect(problems).toEqual([]);
    expect(catalogue.indicator('rice.area')).toEqual({
      code: 'rice.area',
      name: { vi: 'Diện tích lúa', en: 'Rice area' },
      aliases: ['dt lúa'],
      unit: 'ha',
      kind: 'flow',
      areas: 'sum',
      months: 'sum',
      weight: null,
      formula: null,
      direction: 'none',
      decimals: 0,
      breakdowns: [],
      periods: 'months',
      levels: ['nation', 'province', 'district', 'commune'],
      parent: null,
      sector: 'crops',
      reference: 'Danh mục thử',
      checked: '2026-01-31',
    });
    expect(catalogue.indicator('cows')).toMatchObject({ months: 'last', breakdowns: ['fund'] });
    const share = catalogue.indicator('rice.share');
    expect(share).toMatchObject({ areas: 'formula', months: 'last', reference: 'Sách', decimals: 2 });
    expect(share?.levels).toEqual(['province', 'commune']);
    expect(catalogue.children('rice.area').map(({ code }) => code)).toEqual(['cows']);
    expect(catalogue.sector('crops')).toEqual({ code: 'crops', name: { vi: 'Trồng trọt', en: 'Crops' }, order: 30 });
    expect(catalogue.breakdownName('fund=central')).toBe('Vốn trung ương');
    expect(catalogue.dimension('fund')?.members[0]?.aliases).toEqual(['vốn tw']);
  });

  it('of sectors stands in their order', () => {
    const file = (code: string, order: number) => ({
      name: `indicators/${code}.yaml`,
      text: `sector: { code: ${code}, vi: x, en: x, order: ${order} }
reference: x
checked: 2026-01-31
indicators: [{ code: ${code}.a, vi: ${code}, en: a, unit: con }]`,
    });
    const { catalogue, problems } = loadCatalogue([file('aa', 2), file('bb', 1)]);
    expect(problems).toEqual([]);
    expect(catalogue.sectors.map(({ code }) => code)).toEqual(['bb', 'aa']);
    expect(catalogue.indicators.map(({ code }) => code)).toEqual(['bb.a', 'aa.a']);
    expect(catalogue.ofSector('aa').map(({ code }) => code)).toEqual(['aa.a']);
  });
});

describe('a family', () => {
  it('is things times measures, each alias of a thing in each text that names it', () => {
    const { catalogue, problems } = load(`families:
  - things:
      - { code: maize, vi: ngô, en: maize, aliases: [bắp] }
      - { code: rice, vi: lúa, en: rice }
    measures:
      - { code: area, vi: "diện tích {vi}", en: "area of {en}", unit: ha, aliases: ["{vi}: diện tích"] }
      - { code: output, vi: "sản lượng {vi}", en: "output of {en}", unit: tấn, weight: "{code}.area", areas: mean }
      - { code: yield, vi: "{vi}: năng suất", en: "{en} yield", unit: tạ/ha, kind: rate, areas: formula, formula: "{code}.output / {code}.area * 10" }
`);
    expect(problems).toEqual([]);
    expect(catalogue.indicators.map(({ code }) => code)).toEqual([
      'maize.area',
      'maize.output',
      'maize.yield',
      'rice.area',
      'rice.output',
      'rice.yield',
    ]);
    expect(catalogue.indicator('maize.area')).toMatchObject({
      name: { vi: 'Diện tích ngô', en: 'Area of maize' },
      aliases: ['diện tích bắp', 'ngô: diện tích', 'bắp: diện tích'],
    });
    expect(catalogue.indicator('maize.output')?.weight).toBe('maize.area');
    expect(catalogue.indicator('maize.yield')).toMatchObject({
      name: { vi: 'Ngô: năng suất', en: 'Maize yield' },
      aliases: ['bắp: năng suất'],
      formula: 'maize.output / maize.area * 10',
    });
    expect(catalogue.order.indexOf('maize.output')).toBeLessThan(catalogue.order.indexOf('maize.yield'));
  });
});

describe('what is wrong is said with file and line', () => {
  const entry = (more: string): string => `indicators:\n  - { code: a.b, vi: x, en: x, unit: ha, ${more} }\n`;
  const at = 'indicators/crops.yaml, dòng 5: ';

  it.each([
    ['colour: red', '«colour»'],
    ['kind: flows', '«flow», «stock», «rate», «index», «rank»'],
    ['kind: rate, areas: sum', '«sum»: chỉ tiêu loại «rate» không cộng được'],
    ['kind: stock, months: sum', '«months» không thể là «sum»'],
    ['areas: mean', '«weight»'],
    ['months: formula', '«formula»'],
    ['weight: a.c', '«weight» mà'],
    ['weight: a.c, areas: mean', '«a.c»'],
    ['weight: a.b, areas: mean', 'chính nó'],
    ['parent: a.c', '«parent» nhắc chỉ tiêu «a.c»'],
    ['parent: a.b', 'a.b → a.b'],
    ['formula: a.c / 2', '«a.c»'],
    ['formula: a.b * 2', 'a.b → a.b'],
    ['formula: 2 / / 3', '«/ 3»'],
    ['breakdowns: [sex]', '«sex»'],
    ['levels: [village]', '«village»'],
    ['decimals: 1.5', '«1.5»'],
    ['checked: 31/1/2026', '«31/1/2026»'],
    ['aliases: một', 'danh sách'],
  ])('%s', (more, said) => {
    const { problems } = load(entry(more));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.filter((one) => !one.startsWith(at))).toEqual([]);
    expect(problems.join('\n')).toContain(said);
  });

  it.each([
    ['{ code: a.b, vi: x, en: x }', 'thiếu «unit»'],
    ['{ code: a.b, en: x, unit: ha }', 'thiếu «vi»'],
    ['{ vi: x, en: x, unit: ha }', 'thiếu «code»'],
    ['{ code: A_b, vi: x, en: x, unit: ha }', '«A_b»'],
    ['{ code: a.b, vi: x, en: x, unit: gánh nước mắt }', '«gánh nước mắt»'],
    ['{ code: a.b, vi: x, en: x, unit: tỉ đồng }', 'viết là «tỷ đồng»'],
    ['con bò', 'các khóa và giá trị'],
    ['&one { code: a.b, vi: x, en: x, unit: *one }', 'tham chiếu'],
  ])('%s', (line, said) => {
    const { problems } = load(`indicators:\n  - ${line}\n`);
    expect(problems[0]).toContain(at);
    expect(problems.join('\n')).toContain(said);
  });

  it('double codes, shared names and rings of several', () => {
    const { problems } = load(`indicators:
  - { code: a.a, vi: một, en: x, unit: ha, formula: a.b + 1 }
  - { code: a.b, vi: hai, en: x, unit: ha, formula: a.c + 1 }
  - { code: a.c, vi: ba, en: x, unit: ha, formula: a.a + 1, aliases: [Hai] }
  - { code: a.a, vi: bốn, en: x, unit: ha }
`);
    expect(problems).toEqual([
      'indicators/crops.yaml, dòng 5: công thức đi vòng: a.a → a.b → a.c → a.a.',
      'indicators/crops.yaml, dòng 7: tên gọi «hai» (ha) đã là của «a.b» ở indicators/crops.yaml, dòng 6.',
      'indicators/crops.yaml, dòng 8: mã «a.a» đã dùng ở indicators/crops.yaml, dòng 5.',
    ]);
  });

  it('a blank that there is not, a member said twice, a folder of something else, no YAML', () => {
    const { problems } = loadCatalogue([
      {
        name: 'indicators/a.yaml',
        text: `${HEAD}families:
  - things: [{ code: x, vi: x, en: x }]
    measures: [{ code: y, vi: "{ten}", en: y, unit: ha }]
`,
      },
      {
        name: 'breakdowns/b.yaml',
        text: 'dimensions:\n  - { code: d, vi: d, en: d, members: [{ code: m, vi: m, en: m }, { code: m, vi: n, en: n }] }',
      },
      { name: 'areas/c.yaml', text: 'x: 1' },
      { name: 'indicators/d.yaml', text: 'sector: { code: x\nindicators: ][' },
      { name: 'indicators/e.yaml', text: '- 1' },
    ]);
    const of = (file: string): string => problems.filter((one) => one.startsWith(file)).join('\n');
    expect(of('indicators/a.yaml, dòng 6')).toContain('«{ten}»');
    expect(of('breakdowns/b.yaml, dòng 2')).toContain('«m»');
    expect(of('areas/c.yaml')).toContain('indicators, breakdowns hoặc renamed');
    expect(of('indicators/d.yaml')).toContain('YAML');
    expect(of('indicators/e.yaml')).toContain('khóa');
  });
});
