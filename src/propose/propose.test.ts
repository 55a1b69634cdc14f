import { describe, expect, it } from 'vitest';
import type { Reading } from '../figure/index.ts';
import { ACCEPTED, propose } from './index.ts';
import { catalogue, type Given, problems, read } from './marked.corpus.ts';

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

  it('what the sentence before expects is no estimate of this one', () => {
    const [one] = read('Sản lượng ngô ước đạt như năm trước. Thu hơn «700» tấn lúa.', [
      { subject: 'Sản lượng lúa', unit: 'tấn', estimate: true, hedge: 'above' },
    ]).values();
    expect(one!.basis).toBe('actual');
  });

  it('a part of an expected total says for itself that it is expected', () => {
    const total = { subject: 'Sản lượng lúa', unit: 'tấn', estimate: true, hedge: 'expected' } as const;
    const proposals = read('Ước thu «700» tấn, trong đó lúa nương «90» tấn, lúa nước ước «610» tấn.', [
      total,
      { ...total, of: 'f1' },
      { ...total, of: 'f1' },
    ]);
    expect([...proposals.values()].map(({ basis }) => basis)).toEqual(['estimate', 'actual', 'estimate']);
  });

  it('what is expected is, however it is hedged besides', () => {
    const [one] = read('Ước thu hơn «700» tấn.', [
      { subject: 'Sản lượng lúa', unit: 'tấn', estimate: true, hedge: 'above' },
    ]).values();
    expect(one!.basis).toBe('estimate');
  });

  it.each([
    ['Có «8» hồ sơ trễ hạn.', 'Số hồ sơ trễ hạn', true],
    ['Có «8» hồ sơ không trễ hạn.', 'Số hồ sơ không trễ hạn', false],
    ['Có «8» hồ sơ chưa bị trễ hạn.', 'Số hồ sơ chưa bị trễ hạn', false],
    ['Có «8» hồ sơ trễ hạn không báo trước.', 'Số hồ sơ trễ hạn không báo trước', true],
    ['Có «8» hồ sơ có nguy cơ trễ hạn.', 'Số hồ sơ có nguy cơ trễ hạn', false],
    ['Có «8» hồ sơ trễ hạn của người dân ở vùng có nguy cơ lũ.', 'Số hồ sơ trễ hạn', true],
  ])('what is denied is no fact: %s', (text, subject, isMade) => {
    const [one] = read(text, [{ subject, unit: 'hồ sơ' }]).values();
    expect(one).toMatchObject({ indicator: 'late.number' });
    expect(one!.confidence >= ACCEPTED).toBe(isMade);
  });

  it('where a thing is, is not how many there are', () => {
    const subject = 'Số mô hình trình diễn';
    const made = (text: string, unit: string): boolean => {
      const [one] = read(text, [{ subject, unit }]).values();
      return one!.indicator === 'model.number' && one!.confidence >= ACCEPTED;
    };
    expect(made('Mở «5» mô hình trình diễn.', 'mô hình')).toBe(true);
    expect(made('Có mô hình trình diễn tại «5» xã.', 'xã')).toBe(false);
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

  it('what is told again rounded is no rival, and plans that two levels set are none', () => {
    const rice = { subject: 'Diện tích gieo trồng lúa', unit: 'ha' };
    const plan = { ...rice, role: 'target', period: '2024' } as const;
    const sure = (text: string, given: readonly Given[]): boolean[] =>
      [...read(text, given).values()].map(({ alone }) => alone === undefined);
    expect(sure('Lúa gieo «614» ha. Lúa gieo «613,7» ha.', [rice, { ...rice, decimals: 1 }])).toEqual([true, true]);
    expect(sure('Lúa gieo «614» ha. Lúa gieo «612,7» ha.', [rice, { ...rice, decimals: 1 }])).toEqual([true, false]);
    expect(sure('Lúa: kế hoạch tỉnh giao «600» ha, huyện giao «650» ha.', [plan, plan])).toEqual([true, true]);
    expect(sure('Lúa: kế hoạch «600» ha/«650» ha.', [plan, plan])).toEqual([true, false]);
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

  it('of two amounts of one thing on two days the first is as of its day', () => {
    const given = [
      { ...maize, asOf: '2024-04-30' },
      { ...maize, asOf: '2024-05-31' },
    ];
    expect(periodsOf('Đến 30/4 sản lượng ngô «60» tấn, ước đến 31/5 đạt «70» tấn.', given)).toEqual([
      '2024-M4',
      '2024-M5',
    ]);
  });

  it('the month of a storm goes on to the sum of what it did, and to nothing else', () => {
    const given = [
      { subject: 'Số nhà bị bão làm sập', unit: 'nhà', period: '2024-03' },
      { subject: 'Tổng giá trị thiệt hại', unit: 'triệu đồng', sentence: 1 },
      { subject: 'Số mô hình trình diễn', unit: 'mô hình', sentence: 2 },
    ];
    expect(
      periodsOf(
        'Tháng 3 bão làm sập «12» nhà. Tổng giá trị thiệt hại «70» triệu đồng. Có «9» mô hình trình diễn.',
        given,
      ),
    ).toEqual(['2024-03', '2024-03', '2024-M5']);
  });

  it('what there is on a day is not summed up to it', () => {
    const given = [{ subject: 'Số điểm sạt lở', unit: 'điểm', asOf: '2024-04-30', period: '2024-M4' }];
    expect(periodsOf('Có «7» điểm sạt lở.', given)).toEqual(['2024-M5']);
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
    const said = {
      issuer: 'UBND huyện Mây',
      subject,
      unit: 'ha',
      indicator: 'maize.area',
      breakdown: '',
      corrected: true,
    };
    const of = (corrections: (typeof said)[]) =>
      propose({ reading, text: '1 ha' }, catalogue, { corrections, areas: new Map() })[0]!;
    expect(of([])).toMatchObject({ indicator: 'rice.area' });
    expect(of([said])).toMatchObject({ indicator: 'maize.area', confidence: 95, reason: { code: 'remembered' } });
    expect(of([{ ...said, issuer: 'UBND huyện Gió' }])).toMatchObject({ indicator: 'rice.area' });
  });
});
