import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../catalogue/index.ts';
import type { Figure, Reading } from '../figure/index.ts';
import { ACCEPTED, type Proposal, propose } from './index.ts';

const { catalogue, problems } = loadCatalogue([
  {
    name: 'indicators/a.yaml',
    text: `sector: { code: a, vi: nông nghiệp, en: farming, order: 1 }
reference: x
checked: 2026-01-31
indicators:
  - { code: rice.area, vi: diện tích gieo trồng lúa, en: a, unit: ha, aliases: [diện tích lúa], periods: season, breakdowns: [field] }
  - { code: rice.output, vi: sản lượng lúa, en: a, unit: tấn, periods: season, breakdowns: [field] }
  - { code: maize.area, vi: diện tích gieo trồng ngô, en: a, unit: ha, periods: season, breakdowns: [field] }
  - { code: maize.output, vi: sản lượng ngô, en: a, unit: tấn, periods: season }
  - { code: model.number, vi: số mô hình trình diễn, en: a, unit: mô hình, breakdowns: [programme] }
  - { code: model.money, vi: kinh phí mô hình trình diễn, en: a, unit: triệu đồng, breakdowns: [programme] }
  - { code: pupils, vi: số học sinh, en: a, unit: học sinh, kind: stock, periods: school, breakdowns: [level] }
  - { code: late.number, vi: số hồ sơ trễ hạn, en: a, unit: hồ sơ, breakdowns: [received-by] }
  - { code: late.rate, vi: tỷ lệ hồ sơ trễ hạn, en: a, unit: "%", kind: rate, areas: none, months: none }
  - { code: capital, vi: vốn đầu tư công đã giải ngân, en: a, unit: triệu đồng, aliases: [kế hoạch vốn đầu tư công], breakdowns: [programme] }
`,
  },
  {
    name: 'breakdowns/a.yaml',
    text: `dimensions:
  - { code: field, vi: chân đất, en: f, members: [{ code: upland, vi: nương rẫy, en: u, aliases: [lúa nương, nương] }, { code: paddy, vi: ruộng nước, en: p }] }
  - { code: level, vi: cấp học, en: l, members: [{ code: primary, vi: tiểu học, en: p }, { code: preschool, vi: mầm non, en: m }] }
  - { code: received-by, vi: nơi nhận, en: r, members: [{ code: chair, vi: chủ tịch ubnd huyện, en: c }, { code: district, vi: huyện, en: d, aliases: [ubnd huyện] }] }
  - { code: programme, vi: chương trình, en: p, members: [{ code: rural, vi: chương trình nông thôn mới, en: r }, { code: poverty, vi: giảm nghèo, en: x }] }
`,
  },
]);

type Given = Partial<Omit<Figure, 'id'>> & { readonly subject?: string | null };

/** A report of one text: \`«12»\` is a figure, told of in the order of the text. */
function read(
  marked: string,
  given: readonly Given[],
  titles: readonly string[] = [],
  own = '2024-H1',
): Map<string, Proposal> {
  const figures: Figure[] = [];
  let text = '';
  for (const [at, part] of marked.split(/[«»]/).entries()) {
    const start = text.length;
    text += part;
    if (at % 2 === 0) continue;
    const of = given[figures.length]!;
    figures.push({
      ...{ id: `f${figures.length + 1}`, candidate: figures.length + 1, text: part, start, end: text.length },
      ...{ role: 'level', value: part.replaceAll('.', '').replace(',', '.'), decimals: 0, unit: '', of: null },
      ...{ estimate: false, hedge: null, subject: null, section: titles.length > 0 ? ['1'] : [], note: null },
      ...{ period: own, asOf: null, area: 'huyện Mây', against: null, assignedBy: null, cue: null },
      ...{ block: 0, sentence: 0, clause: 0 },
      ...of,
    });
  }
  const outline = titles.map((title) => ({
    ...{ start: 0, end: 0, mark: '1', kind: 'arabic', ordinals: [1], level: 1, title, block: 0, parent: -1 },
  })) as unknown as Reading['outline'];
  const head = { issuer: 'UBND huyện Mây', area: 'huyện Mây', period: own } as Reading['head'];
  const reading: Reading = { head, outline, figures, others: [], dates: [] };
  const context = { corrections: [], areas: new Map([['huyện mây', '1@1900-01-01']]) };
  return new Map(propose({ reading, text }, catalogue, context).map((one) => [one.figure, one]));
}

describe('figures are taken for indicators', () => {
  it('of a catalogue without problems', () => expect(problems).toEqual([]));

  it('by subject and unit, with place, period and ground', () => {
    const proposals = read('Lúa xuân cấy «120» ha, thu ước «700» tấn.', [
      { subject: 'Lúa xuân: diện tích', unit: 'ha', period: '2024-X' },
      { subject: 'Lúa xuân: sản lượng', unit: 'tấn', period: '2024-X', estimate: true, hedge: 'expected' },
    ]);
    expect(proposals.get('f1')).toMatchObject({
      ...{
        indicator: 'rice.area',
        area: '1@1900-01-01',
        period: '2024-X',
        basis: 'actual',
        value: '120',
        breakdown: '',
      },
    });
    expect(proposals.get('f1')!.confidence).toBeGreaterThanOrEqual(ACCEPTED);
    expect(proposals.get('f2')).toMatchObject({ indicator: 'rice.output', basis: 'estimate' });
  });

  it('roughly told is no estimate', () => {
    const [one] = read('Thu hơn «700» tấn.', [
      { subject: 'Sản lượng lúa', unit: 'tấn', estimate: true, hedge: 'above' },
    ]).values();
    expect(one!.basis).toBe('actual');
  });

  it('what is expected is, however it is hedged besides', () => {
    const [one] = read('Ước thu hơn «700» tấn.', [
      { subject: 'Sản lượng lúa', unit: 'tấn', estimate: true, hedge: 'above' },
    ]).values();
    expect(one!.basis).toBe('estimate');
  });

  it('what is counted out of a whole is no rate, though the sentence says so', () => {
    const given = { subject: 'Tỷ lệ hồ sơ trễ hạn', unit: '' };
    expect(read('Tỷ lệ hồ sơ trễ hạn «3».', [given]).get('f1')!.indicator).toBe('late.rate');
    const counted = read('Tỷ lệ hồ sơ trễ hạn «3»/«90».', [given, { role: 'whole', of: 'f1' }]);
    expect(counted.get('f1')!.indicator).toBe('late.number');
  });

  it('never by a unit of another dimension', () => {
    const [one] = read('Diện tích lúa «5» tỷ đồng.', [
      { subject: 'Diện tích gieo trồng lúa', unit: 'tỷ đồng' },
    ]).values();
    expect(one?.indicator).not.toBe('rice.area');
  });

  it('not where nothing is alike', () => {
    const [one] = read('Có «3» cây cầu treo.', [{ subject: 'Số cây cầu treo', unit: 'cây cầu' }]).values();
    expect(one).toMatchObject({
      indicator: null,
      confidence: 0,
      reason: { code: 'nothing' },
      value: '3',
      unit: 'cây cầu',
    });
  });

  it('school matters have the school year', () => {
    const [one] = read('Có «900» học sinh tiểu học.', [{ subject: 'Số học sinh tiểu học', unit: 'học sinh' }]).values();
    expect(one).toMatchObject({ indicator: 'pupils', period: '2023/2024', breakdown: 'level=primary' });
  });
});

describe('what stands beside a figure', () => {
  it('makes a plan of a denominator told in percent, and takes the year before for the same period', () => {
    const proposals = read('Cấy «80»/«100» ha lúa, đạt «80»%, cùng kỳ «75» ha.', [
      { subject: 'Diện tích gieo trồng lúa', unit: 'ha', period: '2024-X' },
      { role: 'whole', of: 'f1' },
      { role: 'attainment', of: 'f1', unit: '%' },
      { role: 'prior', of: 'f1', unit: 'ha', against: 'samePeriod' },
    ]);
    expect(proposals.get('f2')).toMatchObject({
      indicator: 'rice.area',
      basis: 'target',
      period: '2024-X',
      value: '100',
    });
    expect(proposals.get('f4')).toMatchObject({
      indicator: 'rice.area',
      basis: 'actual',
      period: '2023-X',
      value: '75',
    });
  });

  it('is a plan behind a slash where nothing is counted', () => {
    const proposals = read('Cấy «80»/«100» ha lúa.', [
      { subject: 'Diện tích gieo trồng lúa', unit: 'ha' },
      { role: 'whole', of: 'f1', unit: 'ha' },
    ]);
    expect(proposals.get('f2')).toMatchObject({ indicator: 'rice.area', basis: 'target', value: '100' });
  });

  it('is not told where the amount is of another time, or the denominator counts all there are', () => {
    const proposals = read('Có «80»/«100» học sinh tiểu học, cuối năm trước «75» học sinh.', [
      { subject: 'Số học sinh tiểu học', unit: 'học sinh' },
      { role: 'whole', of: 'f1', unit: 'học sinh' },
      { role: 'prior', of: 'f1', unit: 'học sinh', against: 'other' },
    ]);
    expect([...proposals.keys()]).toEqual(['f1']);
  });

  it('a target is of the indicator of its level', () => {
    const proposals = read('Ngô gieo «50» ha, kế hoạch «60» ha.', [
      { subject: 'Diện tích gieo trồng ngô', unit: 'ha' },
      { subject: 'Kế hoạch', unit: 'ha', role: 'target', of: 'f1', period: '2024' },
    ]);
    expect(proposals.get('f2')).toMatchObject({ indicator: 'maize.area', basis: 'target', period: '2024' });
  });

  it('ends of a range and amounts for each are not sure', () => {
    const proposals = read('Lúa đạt «5»-«6» tấn; mỗi hộ «2» tấn lúa.', [
      { subject: 'Sản lượng lúa', unit: 'tấn' },
      { subject: 'Sản lượng lúa', unit: 'tấn' },
      { subject: 'Sản lượng lúa', unit: 'tấn' },
    ]);
    expect([...proposals.values()].map(({ confidence }) => confidence < ACCEPTED)).toEqual([true, true, true]);
  });
});

describe('the month and the months so far', () => {
  const maize = { subject: 'Sản lượng ngô', unit: 'tấn' };
  const periodsOf = (text: string, given: readonly Given[]) =>
    [...read(text, given, [], '2024-M5').values()].map(({ period }) => period);

  it('of two amounts of one thing the first is of the month', () => {
    expect(periodsOf('Sản lượng ngô «70» tấn, lũy kế 5 tháng «300» tấn.', [maize, maize])).toEqual([
      '2024-05',
      '2024-M5',
    ]);
    expect(
      periodsOf('Sản lượng ngô «70» tấn, trong đó xã Gió «30» tấn.', [maize, { ...maize, area: 'xã Gió' }]),
    ).toEqual(['2024-M5', '2024-M5']);
  });

  it('a month goes on to the end of its sentence, up to what sums up', () => {
    const given = [
      { ...maize, period: '2024-05' },
      { subject: 'Sản lượng lúa', unit: 'tấn' },
      { subject: 'Số mô hình trình diễn', unit: 'mô hình' },
    ];
    expect(periodsOf('Tháng 5: ngô «70» tấn, lúa «20» tấn, tính chung có «9» mô hình trình diễn.', given)).toEqual([
      '2024-05',
      '2024-05',
      '2024-M5',
    ]);
  });
});

describe('breakdowns', () => {
  it('a part takes the total’s indicator and adds the member it names', () => {
    const proposals = read('Lúa «120» ha (nương «20» ha).', [
      { subject: 'Diện tích gieo trồng lúa', unit: 'ha' },
      { subject: 'Diện tích nương', unit: 'ha', of: 'f1' },
    ]);
    expect(proposals.get('f2')).toMatchObject({ indicator: 'rice.area', breakdown: 'field=upland' });
  });

  it('another measure of the same thing has the same one, unless the thing is told anew', () => {
    const given = [
      { subject: 'Số mô hình trình diễn giảm nghèo', unit: 'mô hình' },
      { subject: 'Mô hình trình diễn: kinh phí', unit: 'triệu đồng' },
    ];
    const breath = read('Làm «5» mô hình trình diễn giảm nghèo, với kinh phí «90» triệu đồng.', given);
    expect(breath.get('f2')).toMatchObject({ indicator: 'model.money', breakdown: 'programme=poverty' });
    const behind = read('Làm «5» mô hình trình diễn giảm nghèo; kinh phí đã cấp «90» triệu đồng.', given);
    expect(behind.get('f2')).toMatchObject({ indicator: 'model.money', breakdown: 'programme=poverty' });
    const anew = read('Làm «5» mô hình trình diễn giảm nghèo; kinh phí cho vùng nghèo «90» triệu đồng.', given);
    expect(anew.get('f2')!.breakdown).toBe('');
  });

  it('what a noun names does not go on to the next noun, nor into another sentence', () => {
    const given = [
      { subject: 'Số học sinh tiểu học', unit: 'học sinh' },
      { subject: 'Số học sinh', unit: 'học sinh' },
    ];
    const next = read('Khen «9» học sinh tiểu học; «20» học sinh trong huyện.', given);
    expect(next.get('f2')).toMatchObject({ indicator: 'pupils', breakdown: '' });
    const apart = read('Khen «9» học sinh tiểu học. «20» học sinh.', [given[0]!, { ...given[1]!, sentence: 1 }]);
    expect(apart.get('f2')!.breakdown).toBe('');
  });

  it('what opens a sentence holds for all of it; the first of a list does not', () => {
    const given = [
      { subject: 'Số hồ sơ trễ hạn', unit: 'hồ sơ' },
      { subject: 'Tỷ lệ hồ sơ trễ hạn', unit: '%' },
      { subject: 'Số hồ sơ trễ hạn', unit: 'hồ sơ' },
    ];
    const breakdownOf = (text: string) => read(text, given).get('f3')!.breakdown;
    expect(breakdownOf('Cấp huyện: trễ hạn «3» hồ sơ, tỷ lệ «2» %; tháng sau trễ hạn «1» hồ sơ.')).toBe(
      'received-by=district',
    );
    const pupils = { subject: 'Số học sinh', unit: 'học sinh' };
    const listed = read('Tiểu học, mầm non có «3» học sinh; mới nhận «5» học sinh.', [pupils, pupils]);
    expect([...listed.values()].map(({ breakdown }) => breakdown)).toEqual(['', '']);
  });

  it.each([
    ['in brackets behind', 'Cấy «20» ha (ruộng nước, đã bón lót).', 'field=paddy'],
    ['but not where the brackets tell more', 'Cấy «20» ha (phần lớn là ruộng nước).', ''],
    ['behind a colon not', 'Cấy «20» ha: ruộng nước phần lớn.', ''],
    ['behind brackets', 'Cấy «20» ha (tăng nhẹ) ruộng nước.', 'field=paddy'],
    ['by who receives', 'Cấp giống cho «20» ha cho 15 hộ làm nương.', 'field=upland'],
  ])('a member is named %s', (_, text, breakdown) => {
    const given = { subject: 'Diện tích gieo trồng lúa', unit: 'ha', period: '2024-X' };
    expect(read(text, [given]).get('f1')!.breakdown).toBe(breakdown);
  });

  it('what stands before a comma and a number is told of the figure before', () => {
    const given = { unit: 'ha', period: '2024-X' };
    const subjects = ['Diện tích gieo trồng ngô nương', 'Diện tích gieo trồng lúa nương'];
    const [, rice] = read(
      'Cấy «5» ha ngô, nương, «20» ha lúa.',
      subjects.map((subject) => ({ ...given, subject })),
    ).values();
    expect(rice).toMatchObject({ indicator: 'rice.area', breakdown: '' });
  });

  it('a measure behind several parts is of all of them', () => {
    const number = { subject: 'Số mô hình trình diễn', unit: 'mô hình' };
    const [, , money] = read(
      'Có «5» mô hình trình diễn chương trình nông thôn mới, «3» mô hình trình diễn giảm nghèo, với kinh phí «90» triệu đồng.',
      [number, number, { subject: 'Mô hình trình diễn giảm nghèo: kinh phí', unit: 'triệu đồng' }],
    ).values();
    expect(money).toMatchObject({ indicator: 'model.money', breakdown: '' });
  });

  it('what is named together is several', () => {
    const given = { subject: 'Số học sinh tiểu học', unit: 'học sinh' };
    expect(read('Có «90» học sinh tiểu học, mầm non.', [given]).get('f1')!.breakdown).toBe('');
    expect(read('Có «90» học sinh tiểu học.', [given]).get('f1')!.breakdown).toBe('level=primary');
  });

  it('who did it is none, unless a member is called by more than the office', () => {
    const given = [{ subject: 'Số hồ sơ trễ hạn', unit: 'hồ sơ' }];
    const breakdownOf = (text: string) => read(text, given).get('f1')!.breakdown;
    expect(breakdownOf('UBND huyện để trễ hạn «3» hồ sơ.')).toBe('');
    expect(breakdownOf('Chủ tịch UBND huyện để trễ hạn «3» hồ sơ.')).toBe('received-by=chair');
  });

  it('a title tells where it speaks of little else', () => {
    const given = [{ subject: 'Kế hoạch vốn đầu tư công', unit: 'tỷ đồng', role: 'target' as const, period: '2024' }];
    const text = 'Kế hoạch vốn đầu tư công «1,5» tỷ đồng.';
    expect(read(text, given, ['Chương trình nông thôn mới']).get('f1')).toMatchObject({
      ...{ indicator: 'capital', breakdown: 'programme=rural', value: '1500', decimals: -2 },
    });
    const listed = read(text, given, ['Nông nghiệp, chương trình nông thôn mới, thủy lợi']);
    expect(listed.get('f1')!.breakdown).toBe('');
  });
});

describe('corrections', () => {
  it('win for the issuer’s words', () => {
    const subject = 'Diện tích gieo trồng lúa';
    const head = { issuer: 'UBND huyện Mây' } as Reading['head'];
    const [figure] = [
      { id: 'f1', subject, unit: 'ha', role: 'level', value: '1', decimals: 0, start: 0, end: 1, of: null },
    ];
    const whole = {
      ...figure,
      section: [],
      note: null,
      area: '',
      period: '2024',
      sentence: 0,
      estimate: false,
      hedge: null,
    };
    const reading = { head, outline: [], figures: [whole], others: [], dates: [] } as unknown as Reading;
    const said = { issuer: 'UBND huyện Mây', subject, unit: 'ha', indicator: 'maize.area', breakdown: '' };
    const of = (corrections: (typeof said)[]) =>
      propose({ reading, text: '1 ha' }, catalogue, { corrections, areas: new Map() })[0]!;
    expect(of([])).toMatchObject({ indicator: 'rice.area' });
    expect(of([said])).toMatchObject({ indicator: 'maize.area', confidence: 95, reason: { code: 'remembered' } });
    expect(of([{ ...said, issuer: 'UBND huyện Gió' }])).toMatchObject({ indicator: 'rice.area' });
  });
});
