import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepPerson } from '../../dist/keep/index.js';
import type {
  BatchesPage,
  FactsPage,
  FilingLine,
  FilingsPage,
  FilingView,
  Problem,
  SheetsView,
  TableView,
} from '../../src/contract/index.ts';
import { readGrids } from '../../src/documents/index.ts';
import { GIO, PROVINCE, TRONG } from '../facts/made-up.ts';
import { serveMadeUp } from '../facts/served.ts';
import { filled } from './workbooks.ts';

let served: Awaited<ReturnType<typeof serveMadeUp>>;
beforeAll(async () => {
  served = await serveMadeUp();
}, 60_000);
afterAll(() => served?.stop());

const post = (query: string, body: string | Uint8Array) =>
  fetch(`${served.url}/tables?${query}`, { method: 'POST', body: new Uint8Array(Buffer.from(body)) });
const view = async (answer: Response): Promise<TableView> => (await answer.json()) as TableView;
const refused = async (answer: Response): Promise<Problem> => (await answer.json()) as Problem;

const LIST = [
  'Chỉ tiêu;Địa bàn;Kỳ;Giá trị',
  `Doanh thu bán lẻ;${TRONG};2026-09;12,5`,
  'Doanh thu bán lẻ;Xã Đồi Gió;2026-09;8',
].join('\n');

describe('a table handed in to the server', () => {
  it('is tried, then taken, then changes nothing', async () => {
    const tried = await post('name=bang.csv&dry=1', LIST);
    expect(tried.status).toBe(200);
    expect(await view(tried)).toMatchObject({ added: 2, changed: 0, unchanged: 0, batch: null, problems: [] });
    const taken = await post('name=bang.csv', LIST);
    expect(taken.status).toBe(201);
    const { batch, changes } = await view(taken);
    expect(batch).toBeGreaterThan(0);
    expect(changes.map(({ cell, name, area, to }) => [cell, name, area, to.value])).toEqual([
      ['CSV!D2', 'Doanh thu bán lẻ', TRONG, '12.5'],
      ['CSV!D3', 'Doanh thu bán lẻ', GIO, '8'],
    ]);
    expect(await view(await post('name=bang.csv', LIST))).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 2,
      batch: null,
    });
    const kept = (await (await fetch(`${served.url}/facts?period=2026-09`)).json()) as FactsPage;
    expect(kept.facts).toHaveLength(2);
    const { filings } = (await (await fetch(`${served.url}/filings`)).json()) as FilingsPage;
    expect(filings.map(({ name, batch: of, unchanged }) => [name, of, unchanged])).toEqual([
      ['bang.csv', null, 2],
      ['bang.csv', batch, 0],
    ]);
    const { id } = filings[1]!;
    expect(await (await fetch(`${served.url}/filings/${id}/file`)).text()).toBe(LIST);
    const card = (await (await fetch(`${served.url}/filings/${id}`)).json()) as FilingView;
    expect(card).toMatchObject({ kind: 'table', added: 2, wrong: 0, remarks: [] });
    expect((await fetch(`${served.url}/filings/${crypto.randomUUID()}/file`)).status).toBe(404);
    expect((await fetch(`${served.url}/filings/x`)).status).toBe(400);
  });

  it('is told by cell where it cannot be understood, and nothing of it is written', async () => {
    const answer = await post(
      'name=bang.csv',
      `${LIST}\nGì đó;${TRONG};2026-10;1\nDoanh thu bán lẻ;${TRONG};2026-10;7`,
    );
    expect(answer.status).toBe(200);
    expect(await view(answer)).toMatchObject({
      batch: null,
      problems: [{ cell: 'CSV!A4', sentence: 'không có chỉ tiêu “Gì đó” trong danh mục' }],
    });
    const kept = (await (await fetch(`${served.url}/facts?period=2026-10`)).json()) as FactsPage;
    expect(kept.facts).toEqual([]);
  });

  it('makes the plan that its targets belong to', async () => {
    const table = 'TT;Chỉ tiêu;ĐVT;Kế hoạch 2027\n1;Doanh thu bán lẻ;nghìn tỷ đồng;1,5';
    const query = `as=targets&area=${encodeURIComponent('Tỉnh Mây Ngàn')}&period=2027&plan=2027-hdnd`;
    expect((await view(await post(query, table))).problems).toHaveLength(1);
    const made = await view(await post(`${query}&assignedBy=${encodeURIComponent('HĐND tỉnh')}`, table));
    expect(made).toMatchObject({ added: 1, problems: [], changes: [{ plan: '2027-hdnd', to: { value: '1500' } }] });
    const page = await fetch(`${served.url}/plans/2027?area=${PROVINCE}`);
    expect(await page.json()).toMatchObject({ plans: [{ assignedBy: 'HĐND tỉnh' }] });
  });

  it.each<[string, string, string | Uint8Array, RegExp]>([
    ['no table', 'name=a.pdf', '%PDF-1.7', /a\.pdf: /],
    ['nothing', 'name=a.csv', '', /rỗng/],
    ['a period that is none', 'period=2026-13', LIST, /không đúng dạng/],
    ['an area that is none', 'area=x', LIST, /Không có địa bàn “x”/],
    ['too large', 'name=a.csv', `a;b\n${'1;2\n'.repeat(2_200_000)}`, /quá giới hạn 8/],
    ['a plan without its id', 'assignedBy=x', LIST, /cần mã/],
  ])('is refused where it is %s', async (_, query, body, sentence) => {
    const answer = await post(query, body);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect((await refused(answer)).title).toMatch(sentence);
    expect(served.troubles).toEqual([]);
  });
});

describe('sheets by the server', () => {
  const view = async (query = ''): Promise<SheetsView> =>
    (await (await fetch(`${served.url}/sheets?period=2026-08${query}`)).json()) as SheetsView;
  const workbook = async (agency: string, period = '2026-08') =>
    new Uint8Array(
      await (
        await fetch(`${served.url}/sheets/workbook?period=${period}&province=${PROVINCE}&agency=${agency}`)
      ).arrayBuffer(),
    );
  const handIn = (bytes: Uint8Array, query = `&period=2026-08&province=${PROVINCE}`) =>
    fetch(`${served.url}/sheets?name=bieu.xlsx${query}`, { method: 'POST', body: Buffer.from(bytes) });
  const stateOf = async (id: string) => (await view()).agencies.find((one) => one.id === id)!;

  it('are told by agency: who has to fill in what, by when', async () => {
    const { province, forms, agencies, periods, why } = await view();
    expect([province, why, periods.includes('2026-08')]).toEqual([PROVINCE, null, true]);
    expect(forms).toMatchObject([
      { cells: 2, agencies: 3, came: 0, window: { closes: '2026-08-14', due: '2026-08-17' } },
    ]);
    expect(forms[0]!.daysLeft).toBeTypeOf('number');
    expect(agencies.map(({ name, state, filing }) => [name, state, filing])).toEqual([
      ['UBND Xã Suối Trong', 'missing', null],
      ['UBND Xã Đồi Gió', 'missing', null],
      ['UBND Xã Bến Lau', 'missing', null],
    ]);
    expect(await view('&province=x')).toMatchObject({ province: PROVINCE });
    const none = (await (await fetch(`${served.url}/sheets?period=2026-Q3`)).json()) as SheetsView;
    expect(none).toMatchObject({ agencies: [], why: expect.stringContaining('quý III/2026') });
  });

  it('go out, come back wrong, half filled, whole, twice, and each time the file is kept', async () => {
    const bytes = await workbook(TRONG);
    const wrong = await handIn(await filled(bytes, { G8: 'nhiều' }));
    expect(wrong.status).toBe(200);
    expect(await wrong.json()).toMatchObject({
      agencyName: 'UBND Xã Suối Trong',
      problems: ['ô Biểu xã!G8: “nhiều” không phải là số'],
      batch: null,
    });
    expect(await stateOf(TRONG)).toMatchObject({ state: 'wrong', forms: [{ first: null }], filing: { wrong: 1 } });
    const half = await filled(bytes, { G8: 12.5, I8: 'Mưa nhiều' });
    const taken = await handIn(half);
    expect(taken.status).toBe(201);
    expect(await taken.json()).toMatchObject({
      added: 1,
      blanks: 1,
      remarks: ['ô Biểu xã!I8 (Doanh thu bán lẻ): Mưa nhiều'],
    });
    expect(await stateOf(TRONG)).toMatchObject({ state: 'came', forms: [{ filled: 1 }], filing: { added: 1 } });
    const again = await handIn(half);
    expect([again.status, await again.json()]).toMatchObject([200, { unchanged: 1, problems: [] }]);
    expect((await view()).forms[0]!.came).toBe(1);
    const { id } = (await stateOf(TRONG)).filing!;
    expect(new Uint8Array(await (await fetch(`${served.url}/filings/${id}/file`)).arrayBuffer())).toEqual(half);
  });

  it('of another period, or that are none, are refused in a sentence and change nothing', async () => {
    const july = await filled(await workbook(GIO, '2026-07'), { G8: 1 });
    expect(await (await handIn(july)).json()).toMatchObject({
      period: '2026-07',
      problems: [expect.stringContaining('đang thu kỳ tháng 8/2026')],
    });
    expect(await (await handIn(new TextEncoder().encode('%PDF-1.7'))).json()).toMatchObject({
      problems: [expect.stringContaining('không phải tệp Excel')],
      filing: null,
    });
    expect(await (await handIn(new Uint8Array(9 * 1024 * 1024))).json()).toMatchObject({
      problems: [expect.stringContaining('quá giới hạn 8 MB')],
      filing: null,
    });
    expect((await stateOf(GIO)).state).toBe('missing');
    expect((await handIn(july, '&period=2026-13')).status).toBe(400);
    expect((await fetch(`${served.url}/sheets/workbook?period=2026-08&province=${PROVINCE}&agency=x`)).status).toBe(
      404,
    );
    expect(served.troubles).toEqual([]);
  });
});

describe('a file that was handed in', () => {
  const remove = (id: string, body: object) =>
    fetch(`${served.url}/filings/${id}/file`, {
      method: 'DELETE',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const listed = async (): Promise<FilingsPage['filings']> =>
    ((await (await fetch(`${served.url}/filings`)).json()) as FilingsPage).filings;

  it('is deleted by who sits here, for a reason; what is told of it and its figures stay', async () => {
    const list = `Chỉ tiêu;Địa bàn;Kỳ;Giá trị\nDoanh thu bán lẻ;${TRONG};2026-11;3`;
    await post('name=mot.csv', list);
    await post('name=hai.csv', list);
    const [second, first] = (await listed()) as [FilingLine, FilingLine];
    const at = `${served.url}/filings/${first.id}`;
    expect(await refused(await remove(first.id, { reason: 'Nộp nhầm' }))).toMatchObject({
      status: 400,
      title: expect.stringContaining('hãy ghi tên'),
    });
    await keepPerson(served.scope, 'Nguyễn Thị Hoa');
    expect((await remove(first.id, { reason: ' ' })).status).toBe(400);
    const gone = await remove(first.id, { reason: 'Nộp nhầm' });
    const { name, sha256 } = first;
    const deleted = { at: expect.any(String), by: 'Nguyễn Thị Hoa', why: 'Nộp nhầm' };
    expect(await gone.json()).toMatchObject({ name, sha256, added: 1, deleted });
    expect((await listed()).map((one) => one.deleted)).toEqual(expect.arrayContaining([null, deleted]));
    const answer = await fetch(`${at}/file`);
    expect([answer.status, (await refused(answer)).title]).toEqual([404, expect.stringContaining('Hoa): Nộp nhầm')]);
    expect((await remove(first.id, { reason: 'Nữa' })).status).toBe(404);
    const { facts } = (await (await fetch(`${served.url}/facts?period=2026-11`)).json()) as FactsPage;
    expect(facts).toMatchObject([{ value: '3' }]);
    const { batches: told } = (await (await fetch(`${served.url}/batches`)).json()) as BatchesPage;
    expect(told.find(({ number }) => number === first.batch)).toMatchObject({ filing: null });
    // The same bytes came twice: the other time has them still, and they come again after it has gone, too.
    expect(await (await fetch(`${served.url}/filings/${second.id}/file`)).text()).toBe(list);
    await remove(second.id, { reason: 'Cũng nhầm' });
    const { rows } = await sql`select bytes from file where sha256 = ${sha256}`.execute(served.scope.db);
    expect(rows).toEqual([{ bytes: null }]);
    await post('name=ba.csv', list);
    expect(await (await fetch(`${served.url}/filings/${(await listed())[0]!.id}/file`)).text()).toBe(list);
    expect(served.troubles).toEqual([]);
  });
});

describe('the explorer taken home', () => {
  it('is an Excel sheet with its heads, ready to print', async () => {
    const answer = await fetch(`${served.url}/explorer.xlsx?area=${TRONG}&period=2026-06`);
    expect(answer.headers.get('content-disposition')).toContain('.xlsx');
    const [grid] = readGrids(new Uint8Array(await answer.arrayBuffer()), 'bang.xlsx');
    const words = grid!.rows.map(({ cells }) => cells.map(({ text }) => text));
    expect(words[0]).toEqual(['Bảng theo dõi chỉ tiêu kinh tế - xã hội: Xã Suối Trong']);
    expect(words[2]).toEqual(
      expect.arrayContaining(['Chỉ tiêu', 'Đơn vị tính', 'Kết quả tháng 6/2026', 'Cùng kỳ (tháng 6/2025)']),
    );
    expect(words.some(([name]) => name === 'Doanh thu bán lẻ')).toBe(true);
  });

  it('is CSV as a Vietnamese spreadsheet opens it', async () => {
    const text = await (await fetch(`${served.url}/explorer.csv?area=${TRONG}&period=2026-06`)).text();
    expect(text.split('\r\n')[2]).toContain('Chỉ tiêu;Đơn vị tính;Kỳ');
    expect(text).toMatch(/Doanh thu bán lẻ;tỷ đồng;tháng 6\/2026;/);
    expect((await fetch(`${served.url}/explorer.csv?area=x&period=2026-06`)).status).toBe(404);
  });
});
