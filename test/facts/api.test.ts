import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  BatchesPage,
  ExplorerView,
  FactsPage,
  GivenFact,
  Problem,
  PublishedComparison,
  PublishedLine,
  PublishedList,
  PublishedView,
  TraceView,
  WrittenFacts,
} from '../../src/contract/index.ts';
import { readGrids } from '../../src/documents/index.ts';
import { FACTS, GIO, LAU, PROVINCE } from './made-up.ts';
import { serveMadeUp } from './served.ts';

let served: Awaited<ReturnType<typeof serveMadeUp>>;
beforeAll(async () => {
  served = await serveMadeUp();
}, 60_000);
afterAll(() => served?.stop());

const ask = (path: string, init?: RequestInit) => fetch(`${served.url}${path}`, init);
const json = async <T>(path: string): Promise<T> => (await (await ask(path)).json()) as T;
const write = (facts: readonly unknown[], query = '') =>
  ask(`/facts${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title: 'Nhập thử', facts }),
  });
async function refused(answer: Response): Promise<Problem> {
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(served.troubles).toEqual([]);
  const told = (await answer.json()) as Problem;
  expect(told.status).toBe(answer.status);
  return told;
}
const june = (value: string, more: Partial<GivenFact> = {}): GivenFact => ({
  indicator: 'retail',
  area: LAU,
  period: '2026-06',
  basis: 'actual',
  value,
  ...more,
});

describe('facts as data', () => {
  it('come page by page, each once', async () => {
    const page = await json<FactsPage>('/facts?indicator=retail');
    expect(page.facts.length).toBe(FACTS.filter(({ indicator }) => indicator === 'retail').length);
    expect(page.next).toBeNull();
    const one = await json<FactsPage>(`/facts?indicator=retail&area=${encodeURIComponent(PROVINCE)}&period=2026-M5`);
    expect(one.facts).toEqual([
      {
        indicator: 'retail',
        area: PROVINCE,
        period: '2026-M5',
        breakdown: '',
        basis: 'actual',
        plan: null,
        value: '181.0',
        decimals: 1,
        absence: null,
        asOf: null,
        place: null,
        batch: 1,
      },
    ]);
  });

  it('go on behind a page', async () => {
    const many = Array.from({ length: 700 }, (_, k) =>
      june(String(k), {
        indicator: 'pupils',
        area: GIO,
        period: `${1900 + Math.floor(k / 8)}-${['01', '02', '03', '04', '05', '07', '08', '09'][k % 8]}`,
      }),
    );
    expect((await write(many)).status).toBe(201);
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const page: FactsPage = await json(`/facts?indicator=pupils${next && `&cursor=${next}`}`);
      seen.push(...page.facts.map(({ area, period }) => `${area} ${period}`));
      next = page.next;
    }
    expect(seen.length).toBe(704);
    expect(new Set(seen).size).toBe(704);
  });

  it('are written as one batch, and stand in the totals when the answer comes', async () => {
    const answer = await write([june('12.5')]);
    expect(answer.status).toBe(201);
    expect(await answer.json()).toMatchObject({
      added: 1,
      superseded: 0,
      unchanged: 0,
    } satisfies Partial<WrittenFacts>);
    const path = `/facts/trace?indicator=retail&area=${encodeURIComponent(PROVINCE)}&period=2026-06`;
    expect((await json<TraceView>(path)).cell).toMatchObject({ value: '38.0', missing: 0 });
    const { batches } = await json<BatchesPage>('/batches');
    expect(batches[0]).toMatchObject({ kind: 'api', title: 'Nhập thử', added: 1 });
    const gone = await write([june('12.5', { indicator: 'turnover' })]);
    expect(await gone.json()).toMatchObject({ added: 0, unchanged: 1 });
    expect((await json<TraceView>(path.replace('retail', 'turnover'))).cell).toMatchObject({ value: '38.0' });
  });

  it('are tried without being kept', async () => {
    const before = await json<BatchesPage>('/batches');
    const answer = await write([june('99.0')], '?dry=1');
    expect([answer.status, await answer.json()]).toEqual([200, { batch: null, added: 1, superseded: 1, unchanged: 0 }]);
    expect(await json<BatchesPage>('/batches')).toEqual(before);
  });
});

describe('what cannot be answered is said in a sentence', () => {
  const at = encodeURIComponent(PROVINCE);
  it.each([
    ['an area that is none', '/explorer?area=nowhere&period=2026', 404, 'Không có địa bàn nào mang mã “nowhere”.'],
    ['a period that is none', `/explorer?area=${at}&period=2026-13`, 400, 'Kỳ “2026-13” không đúng dạng.'],
    ['a period in another form', `/explorer?area=${at}&period=2026-M6`, 400, 'Kỳ “2026-M6”'],
    ['no period', `/explorer?area=${at}`, 400, 'Yêu cầu không đúng dạng ở “period”'],
    [
      'an indicator that is none',
      `/indicators/x/series?area=${at}&period=2026`,
      404,
      'Danh mục không có chỉ tiêu nào mang mã “x”.',
    ],
    ['a basis that is none', `/facts/trace?indicator=retail&area=${at}&period=2026&basis=x`, 400, '“basis”'],
    [
      'a plan that is none',
      `/facts/trace?indicator=retail&area=${at}&period=2026&plan=x`,
      404,
      'Không có kế hoạch nào',
    ],
    ['a year that is none', '/plans/soon', 400, '“year”'],
    ['a page that is none', '/facts?cursor=abc', 400, 'Dấu trang'],
    ['a batch that is none', '/batches?cursor=0', 400, '“cursor”'],
  ])('%s', async (_name, path, status, sentence) => {
    const told = await refused(await ask(path));
    expect([told.status, told.title]).toEqual([status, expect.stringContaining(sentence)]);
  });

  it.each([
    ['of no indicator', [june('1', { indicator: 'x' })], 'Số liệu thứ 1: Danh mục không có'],
    ['of no area', [june('1.0'), june('1.0', { area: 'x@2020-01-01' })], 'Số liệu thứ 2: không có địa bàn'],
    ['of no plan', [june('1', { basis: 'target', plan: 'x' })], 'không có kế hoạch'],
    ['of no period', [june('1', { period: '2026-M6' })], 'Kỳ “2026-M6”'],
    ['of a breakdown it may not have', [june('1', { breakdown: 'sex=female' })], 'Phân tổ “sex=female”'],
    ['that is no number', [june('1,5')], 'giá trị không đúng dạng'],
    ['that says nothing and not why', [june('1', { value: null })], 'giá trị không đúng dạng'],
    ['that comes twice', [june('1'), june('2')], 'hai số cùng một chỉ tiêu'],
    ['with a field that is none', [{ ...june('1'), colour: 'red' }], '“facts.0'],
    ['none at all', [], '“facts”'],
  ])('a fact %s, and nothing is written', async (_name, facts, sentence) => {
    const before = await json<BatchesPage>('/batches');
    const told = await refused(await write(facts));
    expect([told.status, told.title]).toEqual([400, expect.stringContaining(sentence)]);
    expect(await json<BatchesPage>('/batches')).toEqual(before);
  });

  it('a body that is no JSON, of another kind, or too long', async () => {
    const headers = { 'content-type': 'application/json' };
    expect((await refused(await ask('/facts', { method: 'POST', headers, body: '{' }))).status).toBe(400);
    expect((await refused(await ask('/facts', { method: 'POST', body: 'x' }))).status).toBe(400);
    const long = { method: 'POST', headers, body: `"${'x'.repeat(3 * 1024 * 1024)}"` };
    expect((await refused(await ask('/facts', long))).status).toBe(400);
  });
});

/** How a name is put into a template. */
const hole = (name: string): string => `\${${name}}`;

/** The routes that are written down without a description, as the description names them. */
function writtenRoutes(): string[] {
  const folder = new URL('../../src/api/routes/', import.meta.url);
  return readdirSync(folder)
    .flatMap((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      const at = /const at = '([^']+)'/.exec(text)?.[1] ?? '';
      const found = text.matchAll(/\.(get|post|put|patch|delete)\((?:['`]((?:\/|\$\{at\})[^'`]*)['`]|at),/g);
      return [...found].flatMap(([, method, path = at]) =>
        (path.includes(hole('ending')) ? ['xlsx', 'csv'] : ['']).map((ending) => {
          const full = path.replace(hole('at'), at).replace(hole('ending'), ending);
          return `${method} ${full.replace(/:(\w+)/g, '{$1}')}`;
        }),
      );
    })
    .filter((one) => one !== 'get /openapi.json');
}

describe('the description for programs', () => {
  it('names every request with its summary and answers, in OpenAPI 3.1', async () => {
    const { openapi, paths, components } = await json<{
      openapi: string;
      paths: Record<string, Record<string, { summary: string; responses: Record<string, unknown> }>>;
      components: { schemas: Record<string, unknown> };
    }>('/openapi.json');
    expect(openapi).toBe('3.1.0');
    const named = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(named).toEqual(expect.arrayContaining(['get /explorer', 'post /facts', ...writtenRoutes()]));
    expect(writtenRoutes().length).toBeGreaterThan(20);
    for (const methods of Object.values(paths))
      for (const { summary, responses } of Object.values(methods)) {
        expect(summary).toMatch(/\p{L}/u);
        expect(Object.keys(responses)).toContain('4XX');
      }
    expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(['Explorer', 'Trace', 'Problem']));
  });
});

describe('a set that is published', () => {
  const set = `?name=${encodeURIComponent('Năm tháng, chính thức')}`;
  const publish = (given: Readonly<Record<string, unknown>>) =>
    ask('/published', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Năm tháng, chính thức', area: PROVINCE, period: '2026-M5', ...given }),
    });

  it('holds what the explorer showed, whatever is written later, and is made again as it was', async () => {
    const shown = await json<ExplorerView>(`/explorer?area=${encodeURIComponent(PROVINCE)}&period=2026-M5`);
    const answer = await publish({});
    expect(answer.status).toBe(201);
    const { facts, sha256 } = (await answer.json()) as PublishedLine;
    expect(facts).toBeGreaterThan(10);
    const same = { same: true, sha256, differs: { count: 0, changes: [] } };
    expect(await json<PublishedComparison>(`/published/compare${set}`)).toEqual({
      ...same,
      since: { count: 0, changes: [] },
    });
    await write([{ indicator: 'retail', area: PROVINCE, period: '2026-M5', basis: 'actual', value: '999.5' }]);
    const after = await json<ExplorerView>(`/explorer?area=${encodeURIComponent(PROVINCE)}&period=2026-M5`);
    expect(after.rows).not.toEqual(shown.rows);
    const view = await json<PublishedView>(`/published/set${set}`);
    expect(view.table).toEqual(shown);
    expect(view).toMatchObject({ whole: true, set: { areaName: 'Tỉnh Mây Ngàn', facts, by: null } });
    expect(await json<PublishedComparison>(`/published/compare${set}`)).toMatchObject({
      ...same,
      since: { count: 1, changes: [{ name: 'Doanh thu bán lẻ', was: { value: '181.0' }, is: { value: '999.5' } }] },
    });
    expect((await json<PublishedList>('/published')).sets).toMatchObject([{ name: 'Năm tháng, chính thức', sha256 }]);
    const file = await ask(`/published/table.xlsx${set}`);
    const [grid] = readGrids(new Uint8Array(await file.arrayBuffer()), 'bang.xlsx');
    const words = grid!.rows.map(({ cells }) => cells.map(({ text }) => text).join(' '));
    expect(words[2]).toContain('Năm tháng, chính thức, công bố ngày');
    expect(words.find((line) => line.startsWith('Doanh thu bán lẻ tỷ đồng'))).toContain('181,0');
  });

  it('may hold one sector, with what its formulas need', async () => {
    expect((await publish({ name: 'Trồng trọt', period: '2026-H1', sector: 'crops' })).status).toBe(201);
    const { table } = await json<PublishedView>(`/published/set?name=${encodeURIComponent('Trồng trọt')}`);
    const now = await json<ExplorerView>(`/explorer?area=${encodeURIComponent(PROVINCE)}&period=2026-H1&sector=crops`);
    expect(table).toEqual(now);
  });

  it('is refused where the name is taken, nothing is there, or it cannot be understood', async () => {
    expect((await refused(await publish({}))).title).toContain('Đã có bản công bố tên');
    expect((await refused(await publish({ name: 'Sau này', period: '2090' }))).title).toContain('Chưa có số liệu nào');
    expect((await refused(await publish({ name: 'Khác', area: 'x' }))).status).toBe(404);
    expect((await refused(await publish({ name: ' ' }))).status).toBe(400);
    expect((await refused(await ask('/published/set?name=x'))).title).toBe('Không có bản công bố “x”.');
  });
});
