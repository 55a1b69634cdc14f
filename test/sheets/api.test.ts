import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FactsPage, FilingsPage, FilingView, Problem, TableView } from '../../src/contract/index.ts';
import { readGrids } from '../../src/documents/index.ts';
import { GIO, PROVINCE, TRONG } from '../facts/made-up.ts';
import { serveMadeUp } from '../facts/served.ts';

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
