import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FARMING, HEALTH, headingOf, LETTERS, wordOf } from '../reports/agencies.ts';
import { serveAgencies } from '../reports/served-agencies.ts';
import { type OwnBrowser, startChromium } from './chromium.ts';
import {
  type DESKTOP,
  everyViolation,
  PHONE,
  SIZES,
  sidewaysOverflow,
  until,
  type Visit,
  violations,
  visit,
} from './visit.ts';

let own: OwnBrowser;
let served: Awaited<ReturnType<typeof serveAgencies>>;
let visited: Visit | undefined;
let folder: string;
const fileOf = (agency: string): string => join(folder, `${agency}.docx`);

beforeAll(async () => {
  [own, served] = await Promise.all([startChromium(), serveAgencies()]);
  folder = mkdtempSync(join(tmpdir(), 'tonghop-letters-'));
  for (const agency of [FARMING, HEALTH]) writeFileSync(fileOf(agency), wordOf(LETTERS[agency]!));
}, 120_000);
afterEach(async () => {
  await visited?.end();
  visited = undefined;
  expect(served.troubles).toEqual([]);
});
afterAll(async () => {
  await own?.close();
  await served?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function opened(report: string, viewport?: typeof DESKTOP): Promise<Page> {
  const site = served.url.replace(/\/api$/, '');
  visited = await visit(own, `${site}/reports/${report}/contributions`, viewport);
  return visited.page;
}
const paragraphsOf = async (report: string) => (await served.view(report)).contributions[0]!.paragraphs;
const row = (page: Page, words: string) => page.locator('.paragraph', { hasText: words });

describe('what agencies send in', () => {
  it('is handed in, moved by keys, taken back, put into the report and seen there', async () => {
    const report = await served.begun();
    const page = await opened(report);
    await page.getByRole('heading', { name: 'Chưa có bản đóng góp nào' }).waitFor();
    await page.getByRole('heading', { name: 'Chưa gửi: 6 trên 6 đơn vị' }).waitFor();
    expect(await violations(page)).toEqual([]);
    const files = page.locator('.hand-in input[type=file]');
    await files.setInputFiles([fileOf(FARMING), fileOf(HEALTH)]);
    await page.getByRole('heading', { name: 'Chưa gửi: 4 trên 6 đơn vị' }).waitFor();
    await row(page, 'Bà con xuống giống').waitFor();

    const list = page.getByRole('listbox');
    await list.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByText('2 đoạn đang chọn').waitFor();
    await page.keyboard.press('m');
    await page.keyboard.type('lam nghiep');
    await page.keyboard.press('Enter');
    await row(page, 'Sâu bệnh xuất hiện').getByText('Lâm nghiệp').waitFor();
    const woods = headingOf('Lâm nghiệp');
    const placed = async () => (await paragraphsOf(report)).map(({ under, chosen }) => chosen && under === woods);
    await until(placed, (are) => are.join() === 'false,true,true,false,false');
    await page.keyboard.press('Control+z');
    await until(placed, (are) => !are.includes(true));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Delete');
    await row(page, 'Sâu bệnh xuất hiện').getByText('Không đưa vào báo cáo').waitFor();
    await until(
      async () => (await paragraphsOf(report))[1],
      (one) => one!.chosen && one!.under === null,
    );

    await page.getByRole('button', { name: 'Đưa vào báo cáo', exact: true }).click();
    await page.getByRole('dialog').getByText('4 đoạn được thêm nguyên văn').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Đưa vào báo cáo (4)' }).click();
    await page.getByText('4 đoạn đã vào báo cáo.').waitFor();
    await row(page, 'Bà con xuống giống').getByText('Đã có trong báo cáo').waitFor();
    const words = JSON.stringify((await served.report(report)).body);
    expect(words).toContain('Bà con xuống giống lúa xuân');
    expect(words).not.toContain('Sâu bệnh xuất hiện');

    await page.getByRole('link', { name: 'Mở báo cáo' }).click();
    await page.getByText('Bà con xuống giống lúa xuân').first().waitFor();
    await page.goBack();
    await list.waitFor();
  }, 120_000);

  it('can be taken out of the report again, and dragged onto a heading', async () => {
    const report = await served.begun();
    const before = (await served.report(report)).body;
    await served.handIn(report, 'y-te.docx', wordOf(LETTERS[HEALTH]!));
    await served.readView(report);
    const page = await opened(report);
    await row(page, 'Không có dịch lớn').dragTo(page.getByRole('button', { name: /Lao động, việc làm/ }));
    await until(
      async () => (await paragraphsOf(report))[1]!.under,
      (under) => under === headingOf('Lao động, việc làm'),
    );
    await page.getByRole('button', { name: 'Đưa đoạn đang chọn' }).click();
    await page.getByRole('button', { name: 'Đưa vào báo cáo (1)' }).click();
    const toast = page.locator('.toast', { hasText: '1 đoạn đã vào báo cáo.' });
    await toast.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByText('Đã lấy các đoạn vừa đưa vào ra khỏi báo cáo.').waitFor();
    expect((await served.report(report)).body).toEqual(before);
  }, 60_000);

  it('shows a number beside what it does not agree with', async () => {
    const report = await served.begun();
    await served.handIn(report, 'y-te.docx', wordOf(LETTERS[HEALTH]!));
    await served.readView(report);
    const page = await opened(report);
    await page.locator('.clashes button').click();
    await page.getByRole('dialog').locator('mark', { hasText: '640' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Đến đoạn này/ }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.locator('.paragraph.at').innerText()).toContain('640');
  });

  it('says what is wrong with a file, and how to go on; all is reached on a phone', async () => {
    const report = await served.begun();
    await served.handIn(report, 'y-te.docx', wordOf(LETTERS[HEALTH]!));
    await served.handIn(report, 'hong.docx', wordOf(LETTERS[FARMING]!).slice(0, 300), FARMING);
    await served.readView(report);
    const page = await opened(report, PHONE);
    await page.getByRole('button', { name: 'Đơn vị', exact: true }).click();
    await page.getByRole('button', { name: new RegExp(`^${FARMING} ?không đọc được`) }).click();
    await page.getByRole('alert').getByText('Tệp vẫn được giữ').waitFor();
    await page.getByRole('button', { name: 'Gỡ bản này' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Gỡ bản này' }).click();
    await row(page, '640 bác sĩ').click();
    await page.getByRole('button', { name: 'Đề cương', exact: true }).click();
    await page.getByRole('button', { name: /Giáo dục và đào tạo/ }).click();
    await page.getByRole('button', { name: 'Đoạn văn', exact: true }).click();
    await row(page, '640 bác sĩ').getByText('Giáo dục và đào tạo').waitFor();
    expect(await sidewaysOverflow(page)).toBe(0);
  }, 60_000);
});

it.each(SIZES)('the page has nothing against it at %o', async (viewport) => {
  const report = await served.begun();
  for (const agency of [FARMING, HEALTH]) await served.handIn(report, `${agency}.docx`, wordOf(LETTERS[agency]!));
  await served.readView(report);
  const page = await opened(report, viewport);
  await page.locator('.paragraph').first().waitFor();
  expect(await everyViolation(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toBe(0);
  // On a desk each part scrolls by itself.
  const below = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  if (viewport !== PHONE) expect(below).toBe(0);
  expect(visited!.complaints).toEqual([]);
});
