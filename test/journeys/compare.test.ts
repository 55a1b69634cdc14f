import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CompareView, DocumentCard } from '../../src/contract/index.ts';
import { type OwnBrowser, startChromium } from './chromium.ts';
import { dataFolder, type Served, serve } from './server.ts';
import {
  type DESKTOP,
  documentIds,
  everyViolation,
  SIZES,
  sidewaysOverflow,
  until,
  type Visit,
  visit,
} from './visit.ts';

const CLEAN = fileURLToPath(new URL('../../samples/clean.txt', import.meta.url));

const data = dataFolder();
let own: OwnBrowser;
let served: Served;
/** A report with slips, the same without; and a report of this year and one of the year before that do not agree in all. */
let [slips, clean, now, before]: string[] = [];
let visited: Visit | undefined;

async function handIn(name: string, text: string): Promise<void> {
  const answer = await fetch(`${served.url}/api/documents?name=${name}`, { method: 'POST', body: text });
  expect(answer.status).toBe(201);
}

const HERDS = ['trâu', 'bò', 'dê', 'ngựa', 'lợn', 'gia cầm'];

/** Six herds, as a report of the half year says them; what is said of the year before is wrong for two, and one was expected. */
function report(year: number): string {
  const head = `ỦY BAN NHÂN DÂN\nHUYỆN SUỐI MÂY\nSố: 21/BC-UBND\nSuối Mây, ngày 20 tháng 6 năm ${year}\n\nBÁO CÁO\nTình hình chăn nuôi 6 tháng đầu năm ${year}\n\nI. KINH TẾ\n1. Chăn nuôi\n`;
  const lines = HERDS.map((herd, index) => {
    const before = 2100 + 310 * index;
    if (year === 2023) return `- Đàn ${herd} ${index === 1 ? 'ước ' : ''}đạt ${before} con.`;
    const said = index < 2 ? before + 100 : before;
    const change = index === 2 ? 40 : 35;
    return `- Đàn ${herd} đạt ${before + 35} con, ${index < 2 ? `cùng kỳ năm trước ${said} con` : `tăng ${change} con so với cùng kỳ năm trước`}.`;
  });
  return `${head}${lines.join('\n')}\n`;
}

beforeAll(async () => {
  [own, served] = await Promise.all([startChromium(), serve(data.folder, 'samples/slips.txt', CLEAN)]);
  for (const year of [2023, 2024]) await handIn(`${year}.txt`, report(year));
  const known = await documentIds(served.url);
  [slips, clean, now, before] = ['slips.txt', 'clean.txt', '2024.txt', '2023.txt'].map((name) => known.get(name)!);
}, 90_000);

afterEach(async () => {
  await visited?.end();
  visited = undefined;
});

afterAll(async () => {
  await own?.close();
  await served?.stop();
  data.remove();
});

async function opened(query = '', viewport?: typeof DESKTOP): Promise<Page> {
  visited = await visit(own, `${served.url}/compare${query}`, viewport);
  return visited.page;
}

const json = async <T>(path: string): Promise<T> => (await (await fetch(`${served.url}/api${path}`)).json()) as T;
const compared = (): Promise<CompareView> => json(`/compare?of=${now},${before}`);
const both = (): string => `?of=${now},${before}`;
const found = (page: Page) => page.getByRole('heading', { name: /^\d+ phát hiện$/ });
const chosen = (page: Page): Promise<string[]> => page.locator('.compared.chosen .message').allTextContents();

describe('documents are chosen', () => {
  it('by what one is told, by a search without accents, and taken out again', async () => {
    const page = await opened();
    await page.getByText('Chọn ít nhất hai báo cáo').waitFor();
    await page.getByRole('searchbox').fill('suoi may 2023');
    const offers = page.locator('.picker li button');
    await until(
      () => offers.count(),
      (count) => count === 1,
    );
    await offers.first().click();
    await page.getByText('Nên so cùng').waitFor();
    await page
      .getByText(/^cùng địa bàn, cùng kỳ năm khác · .*2024\.txt$/)
      .first()
      .click();
    await found(page).waitFor();
    expect(new URL(page.url()).searchParams.get('of')).toBe(`${before},${now}`);
    await page
      .getByRole('button', { name: /^Bỏ ra/ })
      .first()
      .click();
    await page.getByText('Chọn ít nhất hai báo cáo').waitFor();
    await page.goBack();
    await found(page).waitFor();
    expect(visited!.complaints).toEqual([]);
  });

  it('and one that is being read is waited for', async () => {
    visited = await visit(own, `${served.url}/`);
    const { page } = visited;
    let asked = 0;
    await page.route(`**/api/documents/${before}`, async (route) => {
      const card = await json<DocumentCard>(`/documents/${before}`);
      asked += 1;
      await route.fulfill({ json: asked > 2 ? card : { ...card, newest: { ...card.newest, state: 'reading' } } });
    });
    await page.goto(`${served.url}/compare${both()}`);
    await page.getByText('Đang đợi đọc xong').waitFor();
    await found(page).waitFor();
    expect(asked).toBe(3);
  });

  it('and one that is not there is said to be missing', async () => {
    const page = await opened(`?of=${clean},00000000-0000-4000-8000-000000000000`);
    await page.getByText('Không tìm thấy tài liệu này').waitFor();
    await page.getByText('Có báo cáo không đọc được').waitFor();
  });
});

describe('what does not hold between them', () => {
  it('stands the worst first, its places side by side, and says how much could be compared', async () => {
    const page = await opened(both());
    const { findings, compared: held, figures } = await compared();
    expect(findings.length).toBeGreaterThan(2);
    const items = page.locator('.compared');
    await items.first().waitFor();
    const words = await page.locator('.compared .compared-kind').allTextContents();
    expect(words).toHaveLength(findings.length);
    const grave = words.map((text) =>
      ['Đảo kết luận', 'Sai số', 'Làm tròn', 'Nên xem lại'].findIndex((one) => text.includes(one)),
    );
    expect(grave).toEqual([...grave].sort());
    expect(new Set(grave).size).toBeGreaterThan(1);
    expect(await page.locator('.coverage').innerText()).toContain(`${held} trên ${figures} (`);
    const [left, right] = await Promise.all(
      [0, 1].map((at) => items.first().locator('blockquote').nth(at).boundingBox()),
    );
    expect(right!.x).toBeGreaterThan(left!.x + left!.width);
    expect(right!.y).toBe(left!.y);
  });

  it('calls reports of one title by their files', async () => {
    const page = await opened(`?of=${slips},${clean}`);
    await page.locator('.compared').first().waitFor();
    const names = await page.locator('.compared-places b').allTextContents();
    expect(new Set(names.map((name) => name.split(':')[0]))).toEqual(new Set(['slips.txt', 'clean.txt']));
  });

  it('is walked by keys, filtered and sent by its address, and leads to the place', async () => {
    const page = await opened(both());
    const items = page.locator('.compared');
    await items.first().waitFor();
    const words = await page.locator('.compared .message').allTextContents();
    for (const [key, at] of [
      ['j', 0],
      ['j', 1],
      ['ArrowDown', 2],
      ['k', 1],
    ] as const) {
      await page.keyboard.press(key);
      await until(
        () => chosen(page),
        (messages) => messages.length === 1 && messages[0] === words[at],
      );
    }
    const { findings } = await compared();
    await page.getByLabel('Phép đối chiếu').selectOption('year before');
    const ofRule = findings.filter(({ rule }) => rule === 'year before');
    await until(
      () => items.count(),
      (count) => count === ofRule.length,
    );
    await page.getByLabel('Mức độ').selectOption('doubt');
    const left = ofRule.filter(({ severity }) => severity === 'doubt');
    await until(
      () => items.count(),
      (count) => count === left.length,
    );
    await page.keyboard.press('j');
    const [message] = await until(
      () => chosen(page),
      (messages) => messages.length === 1,
    );
    const address = page.url();
    await page.reload();
    await until(
      () => chosen(page),
      (messages) => messages[0] === message,
    );
    expect([page.url(), await items.count()]).toEqual([address, left.length]);
    await page.keyboard.press('Enter');
    await until(
      async () => new URL(page.url()),
      ({ pathname, hash }) => pathname.endsWith('/versions/1') && /^#f\d+$/.test(hash),
    );
    expect(visited!.complaints).toEqual([]);
  });

  it.each(SIZES)('can be read at %j', async (viewport) => {
    const page = await opened(both(), viewport);
    await page.locator('.compared').first().waitFor();
    await page.keyboard.press('j');
    await page.locator('.compared.chosen').waitFor();
    expect(await everyViolation(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
    expect(visited!.complaints).toEqual([]);
  });
});
