import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CatalogueFile, loadCatalogue } from '../../catalogue/index.ts';
import { type Answers, type Paragraph, periodOf, type ReportBody } from '../../figure/index.ts';
import { beginReport, blocksOf, chipsIn, chipsOf, type Names, notesOf, paperOf } from '../index.ts';
import { annexesNotNamed } from '../paper.ts';
import { loadOutlines } from './load.ts';
import type { Outline } from './outline.ts';
import { isOfKind, nextPeriod, periodTitle, wordOf } from './words.ts';

const filesOf = (folder: string): CatalogueFile[] =>
  readdirSync(`data/${folder}`).map((name) => ({
    name: `${folder}/${name}`,
    text: readFileSync(`data/${folder}/${name}`, 'utf8'),
  }));
const { catalogue } = loadCatalogue([...filesOf('indicators'), ...filesOf('breakdowns')]);
const { outlines } = loadOutlines(filesOf('outlines'), catalogue);
const outlineOf = (code: string): Outline => outlines.find((one) => one.code === code)!;
const names: Names = {
  indicator: (code) => catalogue.indicator(code) ?? undefined,
  breakdownName: (breakdown) => catalogue.breakdownName(breakdown),
  areaName: () => 'Tỉnh Thử Nghiệm',
};

/** Answers of some indicators only: their levels, targets and growths. */
const answers =
  (knows: (code: string) => boolean, basis: 'actual' | 'estimate' = 'actual'): Answers =>
  ({ indicator: code, aspect }) => {
    const indicator = catalogue.indicator(code)!;
    const isRatio = indicator.kind === 'rate' || indicator.kind === 'index';
    const values: Partial<Record<typeof aspect, string>> = {
      level: '1250',
      target: '2000',
      attainment: '62.5',
      growth: '4.2',
    };
    const value = knows(code) && !(isRatio && aspect !== 'level') ? (values[aspect] ?? null) : null;
    const unit = aspect === 'level' || aspect === 'target' ? indicator.unit : '%';
    const why = value === null ? 'Chưa có.' : null;
    return { value, decimals: value?.includes('.') ? 1 : 0, unit, counts: false, basis, absence: null, why };
  };
const WHERE = {
  area: '00@1900-01-01',
  areaName: 'Tỉnh Thử Nghiệm',
  areaLevel: 'province',
  period: '2026-H1',
  signer: 'Nguyễn Văn Mẫu',
  place: 'Thử Nghiệm',
} as const;
const all = answers(() => true, 'estimate');
const begun = (
  code = 'province-half',
  of: Answers = all,
  where: Parameters<typeof beginReport>[1] = WHERE,
): ReportBody => beginReport(outlineOf(code), where, of, names);
const textOf = ({ content }: Paragraph): string => content.map((one) => (one.kind === 'note' ? '' : one.text)).join('');
const paragraphs = (body: ReportBody): Paragraph[] => blocksOf(body).filter((block) => block.kind === 'paragraph');

describe('a report that is begun', () => {
  it('has its head filled in, its number and date left open', () => {
    expect(begun().head).toEqual({
      superior: null,
      issuer: 'ỦY BAN NHÂN DÂN TỈNH THỬ NGHIỆM',
      number: null,
      symbol: 'BC-UBND',
      place: 'Thử Nghiệm',
      date: null,
      title:
        'Tình hình kinh tế - xã hội, quốc phòng, an ninh 6 tháng đầu năm 2026 và nhiệm vụ, giải pháp trọng tâm 6 tháng cuối năm 2026',
      addressees: ['Chính phủ', 'Hội đồng nhân dân tỉnh Thử Nghiệm'],
      grounds: [],
      authority: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
      signer: 'Nguyễn Văn Mẫu',
      recipients: outlineOf('province-half').head.recipients.map(([one]) => (one?.kind === 'text' ? one.text : '')),
      urgency: null,
    });
  });

  it.each(outlines.map(({ code }) => code))('%s: the same each time, its ids sound and none twice', (code) => {
    const where = { ...WHERE, period: code === 'province-half' ? '2026-H1' : '2026-05' };
    const body = begun(code, all, where);
    expect(begun(code, all, where)).toEqual(body);
    const ids = [
      ...blocksOf(body).map(({ id }) => id),
      ...paragraphs(body).flatMap((one) => notesOf(one).map(({ id }) => id)),
      ...chipsOf(body).flatMap(({ id, cell }) => (cell ? [] : [id])),
      ...body.annexes.map(({ id }) => id),
    ];
    expect(ids.filter((id) => !/^[A-Za-z0-9]{1,24}$/.test(id))).toEqual([]);
    expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
    expect(annexesNotNamed(body)).toEqual([]);
    expect(
      body.blocks.filter(({ kind }) => kind === 'heading').map((one) => one.kind === 'heading' && one.section),
    ).toEqual(outlineOf(code).sections.map(({ key }) => key));
  });

  it('tells all figures that there are, and leaves no blank open', () => {
    const body = begun();
    expect(chipsOf(body).length).toBeGreaterThan(500);
    expect(chipsOf(body).filter(({ text, cell }) => text === '' && !cell)).toEqual([]);
    const texts = paragraphs(body).map(textOf);
    expect(texts.filter((text) => /[{}]/.test(text))).toEqual([]);
    expect(texts).toContain(
      'Tốc độ tăng trưởng GRDP 6 tháng đầu năm 2026 ước đạt 1.250%; trong đó khu vực nông, lâm nghiệp và thủy sản ước đạt 1.250%, khu vực công nghiệp và xây dựng ước đạt 1.250%, khu vực dịch vụ ước đạt 1.250%, thuế sản phẩm trừ trợ cấp sản phẩm ước đạt 1.250%.',
    );
    expect(body.blocks.some((block) => block.kind === 'paragraph' && block.look?.why === 'missing')).toBe(false);
  });

  it('asks of seasons and school years for those of its period', () => {
    const periods = new Map(chipsOf(begun()).map(({ ask }) => [ask.indicator, ask.period]));
    expect(periods.get('rice.output')).toBe('2025/2026-DX');
    expect(periods.get('education.pupils')).toBe('2025/2026');
    expect(periods.get('revenue.area')).toBe('2026-H1');
  });

  it('without figures makes no sentence and says who has to send what, and who has to write what', () => {
    const body = begun(
      'province-half',
      answers(() => false),
    );
    expect(chipsOf(body)).toEqual([]);
    expect(paragraphs(body).find(({ look }) => look?.says.includes('Chỉ số giá tiêu dùng'))).toMatchObject({
      content: [
        { kind: 'text', italic: true, text: expect.stringMatching(/^\[Sở Công Thương gửi số liệu: Tổng mức bán lẻ/) },
      ],
      look: { why: 'missing', says: expect.stringMatching(/^Chưa có số liệu của Sở Công Thương: Tổng mức/) },
    });
    const toWrite = paragraphs(body).filter(({ look }) => look?.why === 'new');
    expect(toWrite.length).toBeGreaterThan(35);
    expect(toWrite.map(({ look }) => look!.says)).toContain(
      'Chờ Sở Công Thương viết: nêu các mặt hàng, thị trường xuất khẩu, nhập khẩu chính và nguyên nhân tăng, giảm.',
    );
    expect(begun().annexes[0]!.blocks.map(({ kind }) => kind)).toEqual(['table', 'table']);
    expect(body.annexes[0]!.blocks).toMatchObject([{ kind: 'paragraph', look: { why: 'missing' } }]);
  });

  it('proposes for shortcomings what is behind its plan, for the tasks what is forecast to miss it', () => {
    const slow: Answers = (ask) => {
      const value = ask.aspect === 'attainment' ? '30' : ask.aspect === 'forecast-attainment' ? '91' : null;
      const isOf = ask.indicator === 'retail.goods' || ask.indicator === 'revenue.area';
      if (!isOf && ask.aspect !== 'level') return { ...all(ask), value: null, why: 'Chưa có.' };
      if (ask.aspect === 'forecast') return { ...all({ ...ask, aspect: 'level' }) };
      return value !== null ? { ...all(ask), value, unit: '%', why: null } : all(ask);
    };
    const { blocks } = begun('province-half', slow);
    const asked = (key: string): string[] => {
      const at = blocks.findIndex((block) => block.kind === 'heading' && block.section === key);
      const behind = blocks.slice(at + 1);
      const next = behind.findIndex((block) => block.kind === 'heading');
      const own = behind.slice(0, next).flatMap((block) => (block.kind === 'paragraph' ? chipsIn(block) : []));
      return [...new Set(own.map(({ ask }) => ask.indicator))];
    };
    expect(asked('shortcomings')).toEqual(['revenue.area', 'retail.goods']);
    expect(asked('outlook')).toEqual(['revenue.area', 'retail.goods']);
    expect(asked('achievements')).toEqual([]);
  });

  it('leaves out of a table what nobody knows, and says at its head what is expected only', () => {
    const known = answers((code) => code === 'revenue.area' || code === 'retail.total', 'estimate');
    const body = begun('province-half', known);
    const table = body.annexes[0]!.blocks.find((block) => block.kind === 'table')!;
    expect(table).toMatchObject({
      rows: [{ indicator: 'retail.total' }, { indicator: 'revenue.area' }],
      columns: [{ aspect: 'target' }, { aspect: 'level', head: 'Ước thực hiện 6 tháng đầu năm 2026' }, {}, {}],
      texts: [
        ['2.000', '1.250', '62,5', '4,2'],
        ['2.000', '1.250', '62,5', '4,2'],
      ],
    });
    const laid = paperOf(body, { madeUp: false, draft: true, names }).annexes[0]!;
    expect([laid.number, laid.landscape]).toEqual(['Phụ lục', true]);
  });

  it('of a month holds the plan against what there is from January on', () => {
    const body = begun('commune-month', all, {
      ...WHERE,
      areaName: 'Xã Rõ Ràng',
      areaLevel: 'commune',
      period: '2026-05',
    });
    expect(body.head).toMatchObject({
      issuer: 'ỦY BAN NHÂN DÂN XÃ RÕ RÀNG',
      title: 'Tình hình kinh tế - xã hội, quốc phòng, an ninh tháng 5 năm 2026 và nhiệm vụ tháng 6 năm 2026',
    });
    const table = body.annexes[0]!.blocks.find((block) => block.kind === 'table');
    expect(table?.kind === 'table' && table.columns.map(({ aspect, period }) => [aspect, period])).toEqual([
      ['target', null],
      ['level', null],
      ['level', '2026-M5'],
      ['attainment', '2026-M5'],
      ['growth', '2026-M5'],
    ]);
  });

  it('is refused for a period of another kind', () => {
    expect(() => begun('province-half', all, { ...WHERE, period: '2026-05' })).toThrow(RangeError);
    expect(() => begun('province-half', all, { ...WHERE, period: 'năm nay' })).toThrow(RangeError);
  });
});

describe('words of periods and places', () => {
  it.each([
    ['2026-05', 'tháng 5 năm 2026', '2026-06'],
    ['2026-12', 'tháng 12 năm 2026', '2027-01'],
    ['2026-Q1', 'quý I năm 2026', '2026-Q2'],
    ['2026-Q4', 'quý IV năm 2026', '2027-Q1'],
    ['2026-H1', '6 tháng đầu năm 2026', '2026-H2'],
    ['2026-H2', '6 tháng cuối năm 2026', '2027'],
    ['2026-M9', '9 tháng đầu năm 2026', '2026-Q4'],
    ['2026-M5', '5 tháng đầu năm 2026', '2026-06'],
    ['2026', 'năm 2026', '2027'],
  ])('%s', (id, title, next) => {
    const period = periodOf(id)!;
    expect([periodTitle(period), nextPeriod(period).id]).toEqual([title, next]);
  });

  it('are of the kind of an outline or not', () => {
    expect(isOfKind(periodOf('2026-M9')!, 'nine-months')).toBe(true);
    expect(isOfKind(periodOf('2026-M5')!, 'nine-months')).toBe(false);
    expect(isOfKind(periodOf('2026-H1')!, 'half')).toBe(true);
    expect(isOfKind(periodOf('2026-H1')!, 'month')).toBe(false);
  });

  it.each([
    ['Xã Rõ Ràng', 'xã Rõ Ràng', 'xã'],
    ['Phường 4', 'Phường 4', 'phường'],
    ['Đặc khu Thử', 'đặc khu Thử', 'đặc khu'],
    ['Thành phố Số Liệu', 'thành phố Số Liệu', 'thành phố'],
  ])('%s', (areaName, within, kind) => {
    const of = { areaName, areaLevel: 'commune', period: periodOf('2026-05')! } as const;
    expect([wordOf('area', of), wordOf('kind', of)]).toEqual([within, kind]);
  });
});
