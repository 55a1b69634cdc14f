import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { poolOf } from '../../dist/api/index.js';
import { theCatalogue } from '../../dist/app/facts/index.js';
import type { ProposalsView } from '../../src/contract/index.ts';
import type { Area } from '../../src/figure/index.ts';
import { serveMadeUp } from '../facts/served.ts';
import { type OwnBrowser, startChromium } from './chromium.ts';
import {
  type DESKTOP,
  documentIds,
  everyViolation,
  SIZES,
  sidewaysOverflow,
  until,
  type Visit,
  violations,
  visit,
} from './visit.ts';

const area = (code: string, level: Area['level'], name: string, parent: string | null): Area => ({
  id: `${code}@1900-01-01`,
  code,
  level,
  name,
  parent,
  from: '1900-01-01',
  to: null,
});
/** The district of the samples, in a province that does not exist. */
const AREAS = [
  area('VN', 'nation', 'Cả nước', null),
  area('97', 'province', 'Tỉnh Mây Ngàn', 'VN@1900-01-01'),
  area('971', 'district', 'Huyện Suối Mây', '97@1900-01-01'),
];

let own: OwnBrowser;
let served: Awaited<ReturnType<typeof serveMadeUp>>;
let site: string;
let address: string;
let visited: Visit | undefined;

beforeAll(async () => {
  const nothing = { successions: [], plans: [], facts: [], catalogue: theCatalogue() };
  [own, served] = await Promise.all([startChromium(), serveMadeUp({ ...nothing, areas: AREAS }, poolOf())]);
  site = served.url.replace(/\/api$/, '');
  const body = readFileSync(new URL('../../samples/clean.docx', import.meta.url));
  await fetch(`${served.url}/documents?name=clean.docx`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body,
  });
  address = `/documents/${(await documentIds(site)).get('clean.docx')}/versions/1/facts`;
}, 120_000);

afterEach(async () => {
  await visited?.end();
  visited = undefined;
  expect(served.troubles).toEqual([]);
});

afterAll(async () => {
  await own?.close();
  await served?.stop();
});

async function opened(query = '', viewport?: typeof DESKTOP): Promise<Page> {
  visited = await visit(own, site + address + query, viewport);
  await visited.page.locator('.proposal').first().waitFor();
  return visited.page;
}

const kept = async (): Promise<ProposalsView> =>
  (await fetch(`${served.url}${address.replace(/facts$/, 'proposals')}`)).json() as Promise<ProposalsView>;
const stateOf = async (figure: string): Promise<string> =>
  (await kept()).proposals.find((one) => one.figure === figure)!.state;
const decided = async (page: Page): Promise<number> =>
  Number(/\d+/.exec(await page.locator('.done-so-far').innerText())![0]);

describe('figures of a report', () => {
  it('without a fact anywhere the explorer says what to do first', async () => {
    visited = await visit(own, `${site}/explorer`);
    const { page } = visited;
    await page.getByRole('heading', { name: 'Chưa có số liệu' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Nộp báo cáo để đọc' }).click();
    await page.locator('.documents tbody tr').first().waitFor();
    await page.locator('.documents tbody th a').first().click();
    await page.getByRole('link', { name: 'Đưa vào số liệu' }).click();
    await page.locator('.proposal').first().waitFor();
    expect(new URL(page.url()).pathname).toBe(address);
  });

  it('are walked, accepted, refused and undone by the keyboard; the address says which', async () => {
    const todo = (await kept()).proposals;
    const index = todo.findIndex(({ indicator }) => indicator === 'documents.issued');
    const [first, second] = todo.slice(index);
    const page = await opened(`?at=${todo[index - 1]!.figure}`);
    await page.keyboard.press('j');
    await until(
      async () => new URL(page.url()).searchParams.get('at'),
      (at) => at === first!.figure,
    );
    const answers: number[] = [];
    page.on('response', (answer) => {
      if (answer.request().method() === 'POST') answers.push(answer.status());
    });
    await page.keyboard.press('a');
    await page.keyboard.press('x');
    await until(
      async () => answers.length,
      (many) => many === 2,
    );
    expect(answers).toEqual([204, 204]);
    await until(
      () => decided(page),
      (many) => many === 2,
    );
    await until(
      async () => [await stateOf(first!.figure), await stateOf(second!.figure)].join(),
      (states) => states === 'accepted,refused',
    );
    await page.keyboard.press('u');
    await until(
      () => stateOf(second!.figure),
      (state) => state === 'proposed',
    );
    await page.goto(`${site}${address}?show=accepted`);
    await page.locator('.proposal').first().waitFor();
    expect(await page.locator('.proposal').count()).toBe(1);
    await page.keyboard.press('u');
    await until(
      () => stateOf(first!.figure),
      (state) => state === 'proposed',
    );
  });

  it('are given another indicator, found without accents', async () => {
    const page = await opened();
    const [first] = (await kept()).proposals.filter(({ unit }) => unit !== '%');
    await page.keyboard.press('e');
    await page.keyboard.type('so van ban ban hanh');
    await page.getByRole('option', { name: 'Số văn bản ban hành' }).first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await stateOf(first!.figure)).toBe('proposed');
  });

  it('are corrected by the keyboard, one and accepted, several and left for later', async () => {
    const { figure } = (await kept()).proposals.find(({ indicator }) => indicator === 'documents.issued')!;
    const page = await opened(`?at=${figure}&sector=administration&find=van+ban`);
    const lineOf = async () => (await kept()).proposals.find((one) => one.figure === figure)!;
    await page.keyboard.press('3');
    await page.keyboard.type('6 thang cuoi');
    await page.keyboard.press('Enter');
    await page.getByText('6 tháng cuối năm 2024 · thực hiện').waitFor();
    await page.keyboard.press('Enter');
    await until(lineOf, ({ state, period }) => state === 'accepted' && period === '2024-H2');
    await page.keyboard.press('u');
    await until(lineOf, ({ state, period }) => state === 'proposed' && period === '2024-H1');

    await page.keyboard.press(' ');
    await page.keyboard.press('Shift+J');
    await page.keyboard.press('3');
    await page.keyboard.type('nam 2023');
    await page.keyboard.press('Enter');
    const both = page.getByRole('dialog', { name: 'Sửa cùng lúc 2 số' });
    await both.getByText('huyện Suối Mây · năm 2023').nth(1).waitFor();
    expect(await violations(page)).toEqual([]);
    await both.getByRole('button', { name: 'Chỉ sửa, chưa nhận' }).press('Enter');
    expect(await page.locator('.proposal', { hasText: 'đã sửa' }).count()).toBe(2);
    await page.reload();
    const again = page.locator('.proposal', { hasText: 'đã sửa' });
    await again.nth(1).waitFor();
    expect(await again.count()).toBe(2);
    await page.keyboard.press(' ');
    await page.keyboard.press('Shift+J');
    await page.keyboard.press('a');
    await page.getByRole('dialog').getByRole('button', { name: 'Nhận 2' }).waitFor();
    expect((await lineOf()).state).toBe('proposed');
  });

  it('are accepted many at once, with the way back', async () => {
    const page = await opened('?above=95');
    const before = (await kept()).proposals.filter(({ state }) => state === 'accepted').length;
    await page.keyboard.press('Shift+A');
    const dialog = page.getByRole('dialog');
    const ways = dialog.getByRole('button', { name: /^Nhận \d+/ });
    const many = Number(/\d+/.exec(await ways.innerText())![0]);
    expect(many).toBeGreaterThan(10);
    await ways.click();
    const done = page.locator('.toast', { hasText: 'số đã đưa vào số liệu.' });
    await done.waitFor({ timeout: 40_000 });
    const taken = Number(/\d+/.exec(await done.innerText())![0]);
    expect(taken).toBeGreaterThan(many * 0.8);
    expect((await kept()).proposals.filter(({ state }) => state === 'accepted')).toHaveLength(before + taken);
    await done.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByText('Đã hoàn tác.').waitFor({ timeout: 40_000 });
    expect((await kept()).proposals.filter(({ state }) => state === 'accepted')).toHaveLength(before);
  }, 120_000);

  it('accepted are in the explorer, with the sentence they come from', async () => {
    const figure = (await kept()).proposals.find(({ indicator }) => indicator === 'documents.issued')!.figure;
    const page = await opened(`?at=${figure}`);
    await page.keyboard.press('a');
    await until(
      async () => (await kept()).proposals.some(({ state }) => state === 'accepted'),
      (is) => is,
    );
    await page.goto(`${site}/explorer?search=so+van+ban+ban+hanh`);
    const line = page.locator('#facts .line', { hasText: 'Số văn bản ban hành' }).first();
    await line.locator('.cell.now .digits').waitFor();
    await line.click();
    await page.locator('#sheet blockquote mark').first().waitFor();
    await page.locator('#sheet').getByRole('link', { name: 'Mở trong bản đọc' }).first().click();
    await page.locator('.paper').waitFor();
  });
});

it.each(SIZES)('the page has nothing against it at %o', async (viewport) => {
  const page = await opened('?show=all', viewport);
  expect(await everyViolation(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toBe(0);
  expect(visited!.complaints).toEqual([]);
});
