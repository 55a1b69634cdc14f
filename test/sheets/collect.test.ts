import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  collectedOf,
  type SentWorkbook,
  type SheetsAsked,
  sheetsOut,
  takeWorkbook,
  trace,
} from '../../src/app/facts/index.ts';
import { readGrids } from '../../src/documents/index.ts';
import type { FactKey, NewFact } from '../../src/figure/index.ts';
import {
  currentFacts,
  fileOfFiling,
  filingById,
  filings,
  historyOf,
  keepPlan,
  remarksIn,
  totals,
  writeFacts,
} from '../../src/keep/index.ts';
import { across, type Trial, trialDesk } from './desk.ts';
import { COMMUNE_FORM, trialReporting } from './example.ts';
import { edited, filled } from './workbooks.ts';

let trial: Trial;
beforeAll(async () => {
  trial = await trialDesk();
  await keepPlan(trial.desk.scope, {
    id: 'plan-2026',
    year: 2026,
    assignedBy: 'HĐND tỉnh',
    resolution: 'Nghị quyết thử',
    signed: null,
    version: 'assigned',
    kind: 'plan',
    title: 'Kế hoạch năm 2026',
    replaces: null,
  });
  const fact = (indicator: string, period: string, value: string, basis: NewFact['basis'] = 'actual'): NewFact => ({
    indicator,
    area: '90001@2025-07-01',
    period,
    breakdown: '',
    basis,
    plan: basis === 'target' ? 'plan-2026' : null,
    value,
    decimals: value.split('.')[1]?.length ?? 0,
    absence: null,
    asOf: null,
    place: null,
  });
  await writeFacts(
    trial.desk.scope,
    { kind: 'entry', title: 'Nhập tay', document: null, version: null, agency: null, by: null, sha256: null },
    [
      fact('budget.revenue', '2026', '64000', 'target'),
      fact('budget.revenue', '2025-06', '4800'),
      fact('budget.revenue', '2026-05', '5100'),
      fact('pigs', '2026-05', '340'),
      fact('pigs', '2025-06', '310'),
      { ...fact('pigs', '2025-06', '100'), area: '90011@1900-01-01' },
      { ...fact('pigs', '2025-06', '120'), area: '90012@1900-01-01' },
    ],
  );
});
afterAll(() => trial.end());

async function sent(asked: Partial<SheetsAsked> = {}): Promise<SentWorkbook[]> {
  const workbooks: SentWorkbook[] = [];
  for await (const workbook of sheetsOut(trial.desk, { period: '2026-06', ...asked })) workbooks.push(workbook);
  return workbooks;
}

const IN_TIME = new Date('2026-06-16T03:00:00Z');
const LATE = new Date('2026-06-19T03:00:00Z');
const take = (name: string, bytes: Uint8Array, dry = false, now = IN_TIME) =>
  takeWorkbook(trial.desk, { name, bytes }, { dry, period: '2026-06', now }, across(trial.desk));

const kept = async (indicator: string, area = '90001@2025-07-01') =>
  (await currentFacts(trial.desk.scope, { indicators: [indicator], areas: [area], periods: ['2026-06'] })).map(
    ({ value, absence, basis, place }) => `${basis} ${value ?? absence} ${place}`,
  );

describe('sheets out', () => {
  it('gives one workbook for each agency that stands at the end of the period', async () => {
    const workbooks = await sent();
    expect(workbooks.map(({ file }) => file)).toEqual([
      '2026-06_90001_ubnd-xa-suoi-mo.xlsx',
      '2026-06_90002_ubnd-xa-doi-thong.xlsx',
      '2026-06_90003_ubnd-phuong-ben-la.xlsx',
    ]);
    expect((await sent({ agency: 'đồi thông' })).map(({ agency }) => agency.name)).toEqual(['UBND Xã Đồi Thông']);
    expect((await sent({ agency: '90003' })).map(({ agency }) => agency.name)).toEqual(['UBND Phường Bến Lá']);
  });

  it('sets plan, same period and last period beside the cells, in the unit of the form', async () => {
    const [workbook] = await sent({ agency: '90001' });
    const [grid] = readGrids(workbook!.bytes, workbook!.file);
    const row = (at: number) => grid!.rows.find((one) => one.row === at - 1)!.cells.map(({ text }) => text);
    expect(row(10)).toEqual(['2', 'Đàn lợn', 'con', '310', '340']);
    expect(row(13)).toEqual(['1', 'Thu ngân sách', 'tỷ đồng', '64,000', '4,800', '5,100']);
  });

  it('sets beside a commune that came of others what those made the year before', async () => {
    const [workbook] = await sent({ agency: '90002' });
    const [grid] = readGrids(workbook!.bytes, workbook!.file);
    const pigs = grid!.rows.find(({ cells }) => cells.some(({ text }) => text === 'Đàn lợn'));
    expect(pigs!.cells.map(({ text }) => text)).toEqual(['2', 'Đàn lợn', 'con', '220']);
  });

  it.each<[Partial<SheetsAsked>, RegExp]>([
    [{ period: '2026-13' }, /“2026-13” không phải là một kỳ/],
    [{ period: '2026-Q2' }, /Không có biểu nào báo cáo theo kỳ quý II\/2026/],
    [{ form: 'other' }, /Không có biểu “other”; các biểu hiện có: commune-trial/],
    [{ agency: 'Xã Không Có' }, /Không có đơn vị nào/],
    [{ province: '91' }, /Không có đúng một tỉnh, thành phố nào là “91”/],
  ])('asked for wrongly (%o) says so', async (asked, sentence) => {
    await expect(sent(asked)).rejects.toThrow(sentence);
  });
});

describe('sheets in', () => {
  it('takes a workbook: dry, then for good, then nothing new', async () => {
    const [workbook] = await sent({ agency: '90001' });
    const bytes = await filled(workbook!.bytes, {
      G10: 342,
      H10: 351,
      I11: 'Không phát sinh',
      H13: '5,25',
      J13: 'Thu tiền đất tăng',
    });
    const dry = await take('suoi-mo.xlsx', bytes, true);
    expect(dry).toMatchObject({ problems: [], doubts: [], late: [], written: null, stays: [] });
    expect(dry.changes.added).toHaveLength(4);
    expect(dry.changes.changed.map(({ fact, from }) => [fact.place, from?.value, fact.value])).toEqual([
      ['Biểu xã!G10', '340', '342'],
    ]);
    expect(dry.remarks).toEqual(['ô Biểu xã!J13 (Thu ngân sách): Thu tiền đất tăng']);
    expect(await kept('budget.revenue')).toEqual([]);
    expect(dry.filing).toBeNull();

    const taken = await take('suoi-mo.xlsx', bytes);
    expect(taken.written).toMatchObject({ added: 5, superseded: 1 });
    expect(await kept('budget.revenue')).toEqual(['estimate 5250 Biểu xã!H13']);
    expect(await kept('pigs.slaughtered')).toEqual(['estimate nothing Biểu xã!H11']);

    const again = await take('suoi-mo.xlsx', bytes);
    expect(again).toMatchObject({ written: null, changes: { added: [], changed: [], unchanged: 5 } });
    // Each time that it came is told, and the bytes are kept once.
    const { scope } = trial.desk;
    const [second, first] = await filings(scope, { before: null, most: 5 });
    expect([first, second]).toMatchObject([
      { id: taken.filing, batch: taken.written!.batch, added: 4, changed: 1, by: null },
      { id: again.filing, batch: null, unchanged: 5, sha256: first!.sha256 },
    ]);
    expect((await fileOfFiling(scope, first!.id)).bytes).toEqual(Buffer.from(bytes));
    expect(await scope.db.selectFrom('file').select('size').execute()).toEqual([{ size: bytes.length }]);
    expect((await historyOf(scope, taken.changes.added[0]!.fact)).versions[0]!.source.filing).toBe(first!.id);
  });

  it('keeps what was written beside a figure with its batch: a new word is a new batch, a blank takes none back', async () => {
    const revenue: FactKey = {
      indicator: 'budget.revenue',
      area: '90001@2025-07-01',
      breakdown: '',
      period: '2026-06',
      basis: 'estimate',
      plan: null,
    };
    const told = async (asked = revenue) =>
      (await historyOf(trial.desk.scope, asked)).remarks.map(({ text, agency }) => [text, agency]);
    expect(await told()).toEqual([['Thu tiền đất tăng', '90001@2025-07-01']]);
    const [workbook] = await sent({ agency: '90001' });
    const beside = async (text: string) => filled(workbook!.bytes, { G13: 5.1, H13: 5.25, J13: text });
    const other = await take('suoi-mo.xlsx', await beside('Thu  tiền đất\n và phí tăng'));
    expect(other).toMatchObject({ problems: [], freshRemarks: 1, written: { added: 0, superseded: 0 } });
    expect((await remarksIn(trial.desk.scope, other.written!.batch)).map(({ place }) => place)).toEqual([
      'Biểu xã!J13',
    ]);
    expect(await take('suoi-mo.xlsx', await beside(''))).toMatchObject({ freshRemarks: 0, written: null });
    const both = ['Thu tiền đất và phí tăng', 'Thu tiền đất tăng'];
    expect((await told()).map(([text]) => text)).toEqual(both);
    // The cell of the month before was filled in as well: it may have been about that.
    expect(await told({ ...revenue, period: '2026-05' })).toEqual([[both[0], '90001@2025-07-01']]);
    expect((await trace(trial.desk, { ...revenue, plan: null, basis: null })).remarks).toMatchObject([
      { text: both[0], agency: 'UBND Xã Suối Mơ', place: 'Biểu xã!J13', title: 'suoi-mo.xlsx' },
      { text: both[1] },
    ]);
  });

  it('lets a corrected file supersede, and says of a cell made blank that what was said stays', async () => {
    const [workbook] = await sent({ agency: '90001' });
    const taken = await take('suoi-mo-2.xlsx', await filled(workbook!.bytes, { G10: 342, H13: 5.4 }));
    expect(taken.problems).toEqual([]);
    expect(taken.changes.changed.map(({ from, fact }) => [from?.value, fact.value])).toEqual([['5250', '5400']]);
    expect(taken.stays).toEqual([
      'ô Biểu xã!H10 (Đàn lợn) để trống, trước đã báo 351: giữ nguyên',
      'ô Biểu xã!H11 (Trong đó đã xuất chuồng) để trống, trước đã báo không phát sinh: giữ nguyên',
    ]);
    expect(await kept('pigs')).toEqual(['estimate 351 Biểu xã!H10']);
  });

  it('takes nothing of a workbook with one cell that cannot be understood', async () => {
    const [workbook] = await sent({ agency: '90002' });
    const taken = await take('doi-thong.xlsx', await filled(workbook!.bytes, { H10: 120, H13: '1.234' }));
    expect(taken.problems).toEqual(['ô Biểu xã!H13: “1.234” có thể là 1234 hoặc 1,234; hãy nhập lại cho rõ']);
    expect(taken).toMatchObject({ written: null, agency: { name: 'UBND Xã Đồi Thông' } });
    expect(await filingById(trial.desk.scope, taken.filing!)).toMatchObject({
      agency: '90002@2025-07-01',
      period: '2026-06',
      problems: taken.problems,
      wrong: 1,
      batch: null,
    });
    expect(await kept('pigs', '90002@2025-07-01')).toEqual([]);
  });

  it('says of a number ten times the last one that it should be looked at, and takes it', async () => {
    const [workbook] = await sent({ agency: '90001' });
    const taken = await take('suoi-mo-3.xlsx', await filled(workbook!.bytes, { H13: 54 }), true);
    expect(taken.doubts).toEqual([
      'ô Biểu xã!H13 (Thu ngân sách): 54 tỷ đồng, kỳ trước 5,100, cùng kỳ 4,800; hãy xem lại',
    ]);
    expect(taken.problems).toEqual([]);
  });

  it('refuses a workbook that is not ours, of another period, of another version, or tampered with', async () => {
    const [workbook] = await sent({ agency: '90003' });
    const bytes = workbook!.bytes;
    const problems = async (name: string, changed: Uint8Array) => (await take(name, changed)).problems;
    expect(await problems('khac.xlsx', await edited(bytes, (_, book) => book.removeWorksheet('tonghop')))).toEqual([
      'không phải biểu do Tổng Hợp lập (không có trang khóa); hãy điền vào đúng tệp đã gửi',
    ]);
    expect(
      await problems('xoa-trang.xlsx', await edited(bytes, (sheet, book) => book.removeWorksheet(sheet.id))),
    ).toEqual(['thiếu trang tính “Biểu xã”; trang bị xóa hoặc đổi tên']);
    const key = (address: string, value: string) =>
      edited(bytes, (_, book) => {
        book.getWorksheet('tonghop')!.getCell(address).value = value;
      });
    expect(await problems('ky.xlsx', await key('B4', '2026-07'))).toEqual([
      'biểu này của kỳ tháng 7/2026, đang thu kỳ tháng 6/2026; hãy nộp đúng biểu của kỳ',
    ]);
    expect(await problems('mau.xlsx', await key('C5', '2'))).toEqual([
      'biểu “Biểu xã” theo mẫu 2, nay đang dùng mẫu 1; hãy lấy biểu mới và chép số sang',
    ]);
    expect(await problems('don-vi.xlsx', await key('B2', '99999@2025-07-01'))).toEqual([
      'không có đơn vị báo cáo “99999@2025-07-01” trong kỳ tháng 6/2026',
    ]);
    expect((await problems('doi-don-vi.xlsx', await key('B2', '90002@2025-07-01')))[0]).toMatch(
      /^trang khóa của biểu đã bị sửa/,
    );
    expect((await problems('chu.xlsx', new TextEncoder().encode('a;b\n1;2\n')))[0]).toMatch(
      /^không phải biểu do Tổng Hợp lập/,
    );
    expect((await problems('hong.xlsx', bytes.slice(0, 500)))[0]).toMatch(/hỏng|không đọc|cụt/);
    expect((await take('anh.xlsx', new TextEncoder().encode('%PDF-1.7 x'))).filing).toBeNull();
    // What may be somebody's sheet is kept as it came, also where it cannot be read.
    const kept = await filings(trial.desk.scope, { before: null, most: 2 });
    expect(kept).toMatchObject([
      { name: 'hong.xlsx', agency: null, wrong: 1, batch: null },
      { name: 'chu.xlsx', agency: null, wrong: 1, batch: null },
    ]);
    expect((await fileOfFiling(trial.desk.scope, kept[0]!.id)).bytes).toEqual(Buffer.from(bytes.slice(0, 500)));
  });

  it('refuses a workbook whose two sheets say two things of one figure, and takes one thing once', async () => {
    const [form] = trial.desk.reporting.forms;
    const desk = {
      ...trial.desk,
      reporting: { ...trial.desk.reporting, forms: [form!, { ...form!, code: 'other', sheet: 'Biểu khác' }] },
    };
    const workbooks: SentWorkbook[] = [];
    for await (const workbook of sheetsOut(desk, { period: '2026-06', agency: '90002' })) workbooks.push(workbook);
    const told = async (one: number, other: number) => {
      const bytes = await edited(workbooks[0]!.bytes, (sheet, book) => {
        sheet.getCell('H10').value = one;
        book.getWorksheet('Biểu khác')!.getCell('H10').value = other;
      });
      return takeWorkbook(desk, { name: 'hai-bieu.xlsx', bytes }, { dry: true, period: null, now: IN_TIME });
    };
    expect((await told(5, 6)).problems).toEqual(['ô Biểu khác!H10: khác với ô Biểu xã!H10, cùng một chỉ tiêu']);
    expect((await told(5, 5)).changes.added.map(({ fact }) => fact.place)).toEqual(['Biểu xã!H10']);
  });

  it('refuses a form whose rows changed since it was sent', async () => {
    const [workbook] = await sent({ agency: '90003' });
    const reporting = trialReporting(COMMUNE_FORM.replace('  - { indicator: poverty.rate }\n', ''));
    const taken = await takeWorkbook(
      { ...trial.desk, reporting },
      { name: 'cu.xlsx', bytes: workbook!.bytes },
      { dry: false, period: null, now: IN_TIME },
    );
    expect(taken.problems[0]).toMatch(/phiên bản khác/);
  });

  it('shows who is missing and who was late', async () => {
    const [workbook] = await sent({ agency: '90003' });
    const late = await take('ben-la.xlsx', await filled(workbook!.bytes, { H10: 12 }), false, LATE);
    expect(late.late).toEqual(['biểu “Biểu xã” muộn 2 ngày (hạn 17/6/2026)']);
    const [collected] = await collectedOf(trial.desk, { period: '2026-06' });
    expect(collected).toMatchObject({ cells: 7, window: { due: '2026-06-17' } });
    const told = ({ agencies }: NonNullable<typeof collected>) =>
      agencies.map(({ agency, came, filled }) => [agency.name, came, filled]);
    expect(told(collected!)).toEqual([
      ['UBND Xã Suối Mơ', 'sent', 3],
      ['UBND Xã Đồi Thông', 'missing', 0],
      ['UBND Phường Bến Lá', 'sent', 1],
    ]);
    // What was typed in and is surer than what the form asks for stands in its cells; the month before was not handed in.
    const [may] = await collectedOf(trial.desk, { period: '2026-05' });
    expect(told(may!)).toEqual([
      ['UBND Xã Suối Mơ', 'elsewhere', 3],
      ['UBND Xã Đồi Thông', 'missing', 0],
      ['UBND Phường Bến Lá', 'missing', 0],
    ]);
  });

  it('tells what came another way by the cells in which it stands, but nothing by what is not of the period', async () => {
    const { scope } = trial.desk;
    const fact = (indicator: string, period: string, more: Partial<NewFact>): NewFact => ({
      ...{ indicator, area: '90002@2025-07-01', period, breakdown: '', basis: 'estimate', plan: null },
      ...{ value: null, decimals: 0, absence: null, asOf: null, place: null, ...more },
    });
    const how = async (facts: readonly NewFact[]) => {
      const source = { document: null, version: null, agency: null, by: null, sha256: null };
      await writeFacts(scope, { kind: 'table', title: 'Bảng', ...source }, facts);
      const [collected] = await collectedOf(trial.desk, { period: '2026-07' });
      const { came, filled } = collected!.agencies[1]!;
      return [came, filled];
    };
    expect(await how([fact('pigs', '2026-07', { absence: 'not-reported' })])).toEqual(['missing', 0]);
    expect(await how([fact('rice.area', '2026-X', { value: '12' })])).toEqual(['missing', 1]);
    expect(await how([fact('pigs', '2026-07', { absence: 'nothing' })])).toEqual(['elsewhere', 2]);
    expect(await how([fact('budget.revenue', '2026-07', { value: '7', basis: 'actual' })])).toEqual(['elsewhere', 3]);
  });

  it('adds what was taken to the totals of the province', async () => {
    const [total] = await totals(trial.desk.scope, {
      indicators: ['pigs'],
      areas: ['90@1900-01-01'],
      periods: ['2026-06'],
    });
    expect(total).toMatchObject({ value: '363', missing: 1, leaves: 3 });
  });
});
