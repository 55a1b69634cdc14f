import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AreaCardView, AreaImportView, AreasView, AreaView, Problem } from '../../src/contract/index.ts';
import { serveMadeUp } from './served.ts';

let served: Awaited<ReturnType<typeof serveMadeUp>>;
beforeAll(async () => {
  served = await serveMadeUp({ areas: [], successions: [], plans: [], facts: [] });
}, 60_000);
afterAll(() => served?.stop());

const json = async <T>(path: string): Promise<T> => (await fetch(`${served.url}${path}`)).json() as Promise<T>;
const found = async (query: string): Promise<string[]> =>
  (await json<AreasView>(`/areas?${query}`)).areas.map(({ id }) => id);
const card = (id: string, query = ''): Promise<AreaCardView> => json(`/areas/${encodeURIComponent(id)}${query}`);
const add = (given: Readonly<Record<string, unknown>>): Promise<Response> =>
  fetch(`${served.url}/areas`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(given),
  });
const refusal = async (given: Readonly<Record<string, unknown>>): Promise<string> => {
  const answer = await add(given);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  return ((await answer.json()) as Problem).title;
};
const take = async (name: string, text: string, query = ''): Promise<AreaImportView> => {
  const headers = { 'content-type': 'application/octet-stream' };
  const path = `/areas/import?name=${encodeURIComponent(name)}${query}`;
  return (
    await fetch(`${served.url}${path}`, { method: 'POST', headers, body: text })
  ).json() as Promise<AreaImportView>;
};

const HEADS = 'Tỉnh, thành phố|Tên Xã mới|Mã Xã mới|Tên Xã cũ|Mã Xã cũ|Ghi chú|Quận/huyện|Tỉnh cũ';
const row = (now: string, old: string, note: string): string =>
  ['Tỉnh Mây Ngàn (97)', ...now.split('/'), ...old.split('/'), note, 'Huyện Suối Mây (971)', 'Tỉnh Mây Ngàn (97)'].join(
    '|',
  );
const TABLE = [
  HEADS,
  row('Xã Bến Lau/97101', 'Xã Bến Lau/97101', 'Nhập toàn bộ'),
  row('Xã Bến Lau/97101', 'Xã Đồi Gió/97104', 'Nhập một phần'),
  row('Xã Suối Trong/97107', 'Xã Đồi Gió/97104', 'Nhập một phần'),
]
  .map((line) =>
    line
      .split('|')
      .map((cell) => `"${cell}"`)
      .join(','),
  )
  .join('\r\n');
const list = (...wards: readonly (readonly [string, string])[]): string =>
  JSON.stringify([
    { Code: '97', FullName: 'Tỉnh Mây Ngàn', Wards: wards.map(([Code, FullName]) => ({ Code, FullName })) },
  ]);

describe('a place added by hand', () => {
  it('without an official code has one of our own, and is found without accents', async () => {
    expect(await json<AreasView>('/areas')).toEqual({ areas: [], isCut: false, kept: 0 });
    const answer = await add({ name: ' huyện  Suối Mây', level: 'district' });
    expect([answer.status, await answer.json()]).toEqual([
      201,
      {
        id: 'X0001@1900-01-01',
        code: 'X0001',
        name: 'Huyện Suối Mây',
        level: 'district',
        parent: null,
        from: '1900-01-01',
        to: null,
      },
    ]);
    expect((await add({ name: 'Xã Đồi Gió', level: 'commune', parent: 'X0001@1900-01-01' })).status).toBe(201);
    expect(await found('search=doi gio suoi may')).toEqual(['X0002@1900-01-01']);
    expect(await found('')).toEqual(['X0001@1900-01-01']);
    const { path, children, byHand } = await card('X0001@1900-01-01');
    expect([path.length, children.map(({ name }) => name), byHand]).toEqual([1, ['Xã Đồi Gió'], true]);
  });

  it.each([
    ['without its type', { name: 'Suối Mây', level: 'district' }, 'Tên địa bàn cấp huyện cần bắt đầu bằng huyện, quận'],
    ['of another level', { name: 'Xã Bến Lau', level: 'district' }, 'cần bắt đầu bằng'],
    ['of the same name', { name: 'huyện Suối Mây', level: 'district' }, 'Danh mục đã có Huyện Suối Mây'],
    [
      'of the same name under the same parent, spelled otherwise',
      { name: 'Xã  đồi gió', level: 'commune', parent: 'X0001@1900-01-01', from: '2020-01-01' },
      'Danh mục đã có Xã Đồi Gió thuộc Huyện Suối Mây trong thời gian này',
    ],
    ['below none', { name: 'Xã Bến Lau', level: 'commune', parent: '1@1' }, 'Không có địa bàn nào mang mã “1@1”'],
    [
      'below one of its own level',
      { name: 'Xã Bến Lau', level: 'commune', parent: 'X0002@1900-01-01' },
      'Xã Đồi Gió không thể là nơi trực thuộc của một địa bàn cấp xã',
    ],
    [
      'that ends first',
      { name: 'Xã Bến Lau', level: 'commune', from: '2025-07-01', to: '2025-06-30' },
      'Ngày kết thúc',
    ],
    ['with a code too short', { name: 'Xã Bến Lau', level: 'commune', code: '971' }, 'gồm 5 chữ số'],
    ['on a day that is none', { name: 'Xã Bến Lau', level: 'commune', from: '2025-02-30' }, '“from”'],
    ['of the demonstration', { name: 'Xã Bến Lau', level: 'commune', parent: '00@1900-01-01' }, 'Địa bàn minh họa'],
    ['with its code', { name: 'Xã Bến Lau', level: 'commune', code: '99001' }, 'Địa bàn minh họa'],
    ['that is the nation', { name: 'Cả nước', level: 'nation' }, '“level”'],
  ])('%s is refused in a sentence', async (_name, given, sentence) => {
    const { kept } = await json<AreasView>('/areas');
    expect(await refusal(given)).toContain(sentence);
    expect((await json<AreasView>('/areas')).kept).toBe(kept);
    expect(served.troubles).toEqual([]);
  });

  it('may not outlive what it is part of', async () => {
    const ended = { name: 'Huyện Thác Bạc', level: 'district', to: '2025-06-30' };
    const { id } = (await (await add(ended)).json()) as AreaView;
    const below = { name: 'Xã Thác Trắng', level: 'commune', parent: id };
    expect(await refusal(below)).toContain('Huyện Thác Bạc chỉ có đến ngày 30/6/2025');
    expect((await add({ ...below, to: '2025-06-30' })).status).toBe(201);
    expect((await add({ name: 'Huyện Thác Bạc', level: 'district', from: '2025-07-01' })).status).toBe(201);
  });
});

describe('a file of areas', () => {
  it('that is tried keeps nothing', async () => {
    const { kept } = await json<AreasView>('/areas');
    const tried = await take('bang.csv', TABLE, '&dry=1');
    expect(tried.problems).toEqual([]);
    expect(tried.summary[0]).toBe('Nay: 1 tỉnh, thành phố; 2 xã, phường, đặc khu.');
    expect(tried.summary.at(-1)).toMatch(/^Sẽ lưu: \d+ địa bàn mới/);
    expect((await json<AreasView>('/areas')).kept).toBe(kept);
  });

  it('keeps places added by hand under the ids at which their figures stand', async () => {
    await take('bang.csv', TABLE);
    const district = await card('X0001@1900-01-01');
    expect([district.area.code, district.area.to, district.area.parent, district.byHand]).toEqual([
      '971',
      '2025-06-30',
      '97@1900-01-01',
      false,
    ]);
    expect(await found('search=huyen suoi may')).toHaveLength(3);
    const old = await card('X0002@1900-01-01');
    expect([old.area.code, old.path.length]).toEqual(['97104', 4]);
    expect(old.became.map(({ area, land }) => [area.id, land])).toEqual([
      ['97101@2025-07-01', 'part'],
      ['97107@2025-07-01', 'part'],
    ]);
    const now = await card('97101@2025-07-01');
    expect(now.madeOf.map(({ area, people }) => [area.name, people])).toEqual([
      ['Xã Bến Lau', 'whole'],
      ['Xã Đồi Gió', 'part'],
    ]);
  });

  it('shows the tree as of a day', async () => {
    const ids = async (at: string) => (await card('97@1900-01-01', `?at=${at}`)).children.map(({ id }) => id);
    expect(await ids('2025-06-30')).toEqual(['X0001@1900-01-01']);
    expect(await ids('2025-07-01')).toEqual(['97101@2025-07-01', '97107@2025-07-01']);
    expect(await found('search=ben lau&at=2025-06-30')).toEqual(['97101@1900-01-01']);
    expect((await card('97101@1900-01-01', '?at=2026-01-01')).at).toBe('2025-06-30');
  });

  it('may be a list alone, after which the table calls nothing back', async () => {
    const changed = list(['97101', 'Phường Bến Lau'], ['97110', 'Xã Mỏ Đá']);
    const taken = await take('don-vi.json', changed);
    expect(taken.problems).toEqual([]);
    expect(taken.remarks.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('Xã Suối Trong (97107) không còn trong danh sách'),
      expect.stringContaining('Xã Mỏ Đá (97110) chỉ có trong danh sách'),
    ]);
    const standing = async () => (await card('97@1900-01-01')).children.map(({ id }) => id);
    expect(await standing()).toEqual(['97101@2026-04-30', '97110@2026-04-30']);
    const again = await take('bang.csv', TABLE);
    expect(again.changes).toBe(0);
    expect(await standing()).toEqual(['97101@2026-04-30', '97110@2026-04-30']);
    expect((await take('don-vi.json', changed)).changes).toBe(0);
    const mended = await take('don-vi.json', list(['97101', 'Phường Bến Lau Thượng'], ['97110', 'Xã Mỏ Đá']));
    expect(mended.changes).toBe(1);
    const earlier = await take('don-vi.json', changed, '&since=2025-09-01');
    expect(earlier.problems[0]!.sentence).toContain('danh mục đã có địa bàn bắt đầu từ ngày 30/04/2026');
  });

  it('that is wrong says where, and is refused whole', async () => {
    const wrong = await take('bang.csv', TABLE.replace('97107', '9710X'));
    expect([wrong.changes, wrong.problems]).toEqual([
      0,
      [{ place: 'bang.csv, hàng 4', sentence: expect.stringContaining('không phải mã xã') }],
    ]);
    expect((await take('anh.png', 'không phải bảng')).problems[0]!.place).toBe('anh.png');
    expect((await take('rong.csv', '')).problems).toHaveLength(1);
    expect(served.troubles).toEqual([]);
  });
});

it('an area that is none is none', async () => {
  const answer = await fetch(`${served.url}/areas/nowhere`);
  expect([answer.status, ((await answer.json()) as Problem).title]).toEqual([
    404,
    'Không có địa bàn nào mang mã “nowhere”.',
  ]);
});
