import { describe, expect, it } from 'vitest';
import { read } from './marked.corpus.ts';

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
    const rice = { subject: 'Diện tích gieo trồng lúa', unit: 'ha', period: '2024-X' };
    const hills = read('Cấy lúa «9» ha đồi, bãi; «20» ha.', [rice, rice]);
    expect([...hills.values()].map(({ breakdown }) => breakdown)).toEqual(['field=dry', '']);
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
    expect(breakdownOf('Huyện, bệnh viện: trễ hạn «3» hồ sơ, tỷ lệ «2» %; tháng sau trễ hạn «1» hồ sơ.')).toBe('');
    const pupils = { subject: 'Số học sinh', unit: 'học sinh' };
    const listed = read('Tiểu học, mầm non có «3» học sinh; mới nhận «5» học sinh.', [pupils, pupils]);
    expect([...listed.values()].map(({ breakdown }) => breakdown)).toEqual(['', '']);
  });

  it.each([
    ['Kết quả trên nương:\n\n- Đã bón phân;\n- Đã cấy «20» ha.', 'field=upland'],
    ['Kết quả trên nương, ruộng nước:\n- Đã cấy «20» ha.', ''],
    ['Kết quả trên nương:\nHuyện đã họp.\n- Đã cấy «20» ha.', ''],
  ])('what stands over a list of dashes holds for its items: %s', (text, breakdown) => {
    const given = { subject: 'Diện tích gieo trồng lúa', unit: 'ha', period: '2024-X' };
    expect(read(`\n${text}`, [given]).get('f1')!.breakdown).toBe(breakdown);
  });

  it.each([
    ['in brackets behind', 'Cấy «20» ha (ruộng nước, đã bón lót).', 'field=paddy'],
    ['but not where the brackets tell more', 'Cấy «20» ha (phần lớn là ruộng nước).', ''],
    ['but not where a comma parts it from the noun', 'Cấy «20» ha, ruộng nước đã cạn.', ''],
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

  it('of several that nothing joins the first is spoken of', () => {
    const breakdownOf = (subject: string) =>
      read('Làm «5» mô hình.', [{ subject, unit: 'mô hình' }]).get('f1')!.breakdown;
    const poor = 'Số mô hình trình diễn giảm nghèo';
    expect(breakdownOf(`${poor} trong vùng chương trình nông thôn mới`)).toBe('programme=poverty');
    expect(breakdownOf(`${poor}, chương trình nông thôn mới`)).toBe('');
  });

  it('the clause speaks before what the subject takes over, but for what stands in brackets', () => {
    const breakdownOf = (text: string) =>
      read(text, [
        { subject: 'Số học sinh mầm non', unit: 'học sinh' },
        { subject: 'Số học sinh mầm non', unit: 'học sinh' },
      ]).get('f2')!.breakdown;
    expect(breakdownOf('Học sinh mầm non «90», học sinh tiểu học «80».')).toBe('level=primary');
    expect(breakdownOf('Có «90»; học sinh mầm non (cùng trường tiểu học) «80».')).toBe('level=preschool');
  });

  it('what stands before its colon speaks before what the subject takes over', () => {
    const given = { subject: 'Số học sinh mầm non', unit: 'học sinh' };
    const [, second, third] = read('Mầm non có «90» học sinh; tiểu học: «80» học sinh; nơi khác: «7» học sinh.', [
      ...[given, given, { ...given, subject: 'Số học sinh' }],
    ]).values();
    expect([second!.breakdown, third!.breakdown]).toEqual(['level=primary', '']);
  });

  it('of several of the subject that nothing joins the counted noun names one', () => {
    const breakdownOf = (text: string) =>
      read(text, [{ subject: 'Số học sinh tiểu học mầm non', unit: 'học sinh' }]).get('f1')!.breakdown;
    expect(breakdownOf('Có «9» học sinh mầm non.')).toBe('level=preschool');
    expect(breakdownOf('Có «9» học sinh.')).toBe('');
  });

  it('a sum so far is of what the last figure is of, whatever stands between', () => {
    const given = { subject: 'Số học sinh tiểu học', unit: 'học sinh' };
    const sum = { subject: 'Số học sinh', unit: 'học sinh' };
    const lastOf = (text: string) => read(text, [given, sum]).get('f2')!.breakdown;
    expect(lastOf('Học sinh tiểu học «9» em theo từng đợt, cộng dồn «80» em.')).toBe('level=primary');
    expect(lastOf('Học sinh tiểu học «9» em theo từng đợt, cả huyện «80» em.')).toBe('');
  });

  it('where the clauses before name several, the subject takes over none of them', () => {
    const thirdOf = (text: string) =>
      read(text, [
        { subject: 'Số học sinh tiểu học', unit: 'học sinh' },
        { subject: 'Số học sinh', unit: 'học sinh' },
        { subject: 'Học sinh tiểu học: số học sinh đầu năm học', unit: 'học sinh' },
      ]).get('f3')!.breakdown;
    expect(thirdOf('Có «9» học sinh tiểu học; «8» học sinh mầm non; đầu năm học «7» học sinh.')).toBe('');
    expect(thirdOf('Có «9» học sinh tiểu học; thêm «8» học sinh; đầu năm học «7» học sinh.')).toBe('level=primary');
  });

  it('a measure behind several parts is of all of them', () => {
    const number = { subject: 'Số mô hình trình diễn', unit: 'mô hình' };
    const [, , money] = read(
      'Có «5» mô hình trình diễn chương trình nông thôn mới, «3» mô hình trình diễn giảm nghèo, với kinh phí «90» triệu đồng.',
      [number, number, { subject: 'Mô hình trình diễn giảm nghèo: kinh phí', unit: 'triệu đồng' }],
      ['Chương trình nông thôn mới'],
    ).values();
    expect(money).toMatchObject({ indicator: 'model.money', breakdown: '' });
    const poor = { subject: 'Số mô hình trình diễn giảm nghèo', unit: 'mô hình' };
    const funds = { subject: 'Mô hình trình diễn giảm nghèo: kinh phí', unit: 'triệu đồng' };
    const beside = 'Có «5» mô hình trình diễn và «3» mô hình trình diễn giảm nghèo, với kinh phí «90» triệu đồng.';
    expect(read(beside, [number, poor, funds]).get('f3')!.breakdown).toBe('');
    const within = beside.replace(' và', ', trong đó');
    expect(read(within, [number, { ...poor, of: 'f1' }, funds]).get('f3')!.breakdown).toBe('programme=poverty');
  });

  it('what is named together is several, and what the name lists as well is none', () => {
    const given = { subject: 'Số học sinh tiểu học', unit: 'học sinh' };
    expect(read('Có «90» học sinh tiểu học, mầm non.', [given]).get('f1')!.breakdown).toBe('');
    expect(read('Có «90» học sinh tiểu học.', [given]).get('f1')!.breakdown).toBe('level=primary');
    expect(read('Có «90» học sinh tiểu học, học sinh khác.', [given]).get('f1')!.breakdown).toBe('');
    expect(read('Có «90» học sinh tiểu học và các em nhỏ.', [given]).get('f1')!.breakdown).toBe('');
    const known = { subject: 'Số học sinh tiểu học', unit: 'học sinh' };
    const behind = read('Có «90» học sinh mầm non, tiểu học, «80» học sinh tiểu học.', [given, known]);
    expect(behind.get('f2')!.breakdown).toBe('level=primary');
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
    const half = read(text, given, ['Giảm nghèo bằng đường liên thôn']);
    expect(half.get('f1')!.breakdown).toBe('');
    const listed = read(text, given, ['Nông nghiệp, chương trình nông thôn mới, thủy lợi']);
    expect(listed.get('f1')!.breakdown).toBe('');
  });
});
