import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type OwnBrowser, startChromium } from './chromium.ts';
import { dataFolder, type Served, serve } from './server.ts';
import { DESKTOP, documentIds, PHONE, sidewaysOverflow, until, type Visit, violations, visit } from './visit.ts';

interface Expected {
  readonly file: string;
  readonly text: string;
  readonly against: string | null;
}
const planted: Expected[] = readFileSync(new URL('../../samples/family.expected.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
/** Those between the three that are chosen here. */
const CHOSEN = ['slips.docx', 'last-year.docx', 'annex.xlsx'];
const between = planted.filter(({ file, against }) => against !== null && CHOSEN.includes(file));

const data = dataFolder();
let own: OwnBrowser;
let served: Served;
let visited: Visit | undefined;

beforeAll(async () => {
  [own, served] = await Promise.all([startChromium(), serve(data.folder)]);
}, 60_000);
afterAll(async () => {
  await own?.close();
  await served?.stop();
  data.remove();
});
afterEach(async () => {
  expect(visited?.complaints).toEqual([]);
  await visited?.end();
});

const opened = async (path: string, viewport = DESKTOP): Promise<Page> => {
  visited = await visit(own, served.url + path, viewport);
  return visited.page;
};
/** The address of a document, by what the name of its file begins with. */
async function idOf(beginning: string): Promise<string> {
  const ids = await documentIds(served.url);
  return [...ids].find(([file]) => file.startsWith(beginning))![1];
}

it('the samples are opened, held against one another, and lead to the figure in the annex', async () => {
  const page = await opened('/');
  await page.getByRole('button', { name: 'Mở báo cáo mẫu' }).click();
  await page.getByText('5 tài liệu').waitFor();
  const [report, lastYear, annex] = await Promise.all(
    ['Báo cáo mẫu có lỗi', 'Báo cáo 6 tháng năm 2023 (mẫu)', 'Phụ lục'].map(idOf),
  );
  await page.goto(`${served.url}/compare?of=${report}`);
  for (const id of [lastYear, annex]) {
    const name = id === annex ? /Phụ lục chỉ tiêu.*\(mẫu\)\.xlsx/ : /Báo cáo 6 tháng năm 2023 \(mẫu\)\.docx/;
    await page.locator('.picker').getByRole('button', { name }).first().click();
    await until(
      async () => new URL(page.url()).searchParams.get('of') ?? '',
      (of) => of.includes(id!),
    );
  }
  const found = page.locator('.compared');
  await until(
    () => found.count(),
    (count) => count === between.length,
  );
  for (const { text } of between) {
    expect(await found.filter({ has: page.locator('mark', { hasText: new RegExp(`^${text}$`) }) }).count()).toBe(1);
  }
  const forest = found.filter({ has: page.locator('mark', { hasText: /^321$/ }) });
  expect(await forest.locator('blockquote').first().innerText()).toContain('Ha · 500 · 298 · 321 · 64,20 · 107,72');
  await forest.locator('mark', { hasText: /^321$/ }).click();
  await until(
    async () => new URL(page.url()),
    ({ pathname, hash }) => pathname.startsWith(`/documents/${annex}`) && /^#f\d+$/.test(hash),
  );
  const figure = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await until(
    () => figure.innerText(),
    (text) => text === '321',
  );
  await until(
    async () => (await figure.boundingBox())!.y,
    (y) => y > 0 && y < DESKTOP.height,
  );
}, 60_000);

it.each([[DESKTOP], [PHONE]])('the annex is a table with its headings at %j', async (viewport) => {
  const page = await opened(`/documents/${await idOf('Phụ lục')}`, viewport);
  const cells = page.locator('.paper .table td');
  await cells.first().waitFor({ state: 'attached' });
  const row = page.locator('.paper tr').filter({ hasText: 'Tổng đàn gia cầm' });
  expect(await row.locator('td').evaluateAll((all) => all.map((one) => getComputedStyle(one).textAlign))).toEqual([
    'center',
    'start',
    'center',
    ...new Array(5).fill('right'),
  ]);
  expect(await cells.filter({ hasText: 'So sánh (%)' }).first().getAttribute('colspan')).toBe('2');
  expect(await page.locator('.outline ol li').allInnerTexts()).toHaveLength(4);
  expect(await violations(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toBe(0);
});
