import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OwnBrowser, startChromium } from './chromium.ts';
import { dataFolder, type Served, serve } from './server.ts';

const sample = (name: string): Buffer => readFileSync(fileURLToPath(new URL(`../../samples/${name}`, import.meta.url)));

const data = dataFolder();
let own: OwnBrowser;
let served: Served;

beforeAll(async () => {
  [own, served] = await Promise.all([startChromium(), serve(data.folder)]);
}, 60_000);
afterAll(async () => {
  await own?.close();
  await served?.stop();
  data.remove();
});

/** Drags a file from elsewhere over the page and lets it go. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const carried = await page.evaluateHandle(
    ({ name, encoded }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0))], name));
      return transfer;
    },
    { name, encoded: bytes.toString('base64') },
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: carried });
  await page.locator('.drop-over').waitFor();
  await page.dispatchEvent('body', 'drop', { dataTransfer: carried });
}

const count = async (page: Page, tab: string): Promise<number> =>
  Number(/\d+/.exec((await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).textContent()) ?? '')?.[0]);

/** Comments in the Word file that is taken home. */
async function commentsTakenHome(page: Page): Promise<number> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải Word có ghi chú' }).click(),
  ]);
  const parts = unzipSync(readFileSync((await download.path())!));
  return new TextDecoder().decode(parts['word/comments.xml']).split('<w:comment ').length - 1;
}

it('a report is dropped, walked, judged, taken home, corrected, and still there after a restart', {
  timeout: 120_000,
}, async () => {
  const context = await own.browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  page.on('pageerror', (error) => complaints.push(error.message));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).host));

  // Dropped on the list, read, and opened.
  await page.goto(served.url);
  await page.getByText('Chưa có báo cáo nào').waitFor();
  await drop(page, 'Báo cáo 6 tháng.docx', sample('slips.docx'));
  const row = page.getByRole('link', { name: /Tình hình các mặt công tác/ });
  await row.waitFor();
  await page.getByText('6 tháng đầu năm 2024').first().waitFor();
  await row.click();

  // Walked to the third finding by the keyboard; its sum is shown.
  await page.locator('.finding').nth(3).waitFor();
  const findings = await count(page, 'Phát hiện');
  expect(findings).toBeGreaterThan(10);
  for (const key of ['j', 'j', 'j']) await page.keyboard.press(key);
  const third = page.locator('.finding').nth(2);
  expect(await third.getAttribute('aria-current')).toBe('true');
  expect(new URL(page.url()).hash).toBe(`#${await third.getAttribute('id')}`);
  const sum = (await third.textContent()) ?? '';
  for (const words of ['9.300', '9.030', '2.150 ha', '42,0 tạ/ha', 'Tính ra', 'Báo cáo ghi'])
    expect(sum).toContain(words);
  expect(await page.locator('main .pointed').count()).toBeGreaterThan(1);

  // Set aside with a reason; the Word file has one comment less than there were findings.
  const asideId = await third.getAttribute('id');
  await page.keyboard.press('b');
  await page.getByLabel('Lý do bỏ qua').fill('Đã hỏi đơn vị, số đúng');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Bỏ qua 1' }).waitFor();
  expect(await count(page, 'Phát hiện')).toBe(findings - 1);
  expect(await page.locator(`#${asideId}`).count()).toBe(0);
  expect(await commentsTakenHome(page)).toBe(findings - 1);

  // The corrected version is dropped on the desk: what is gone is told.
  await drop(page, 'Báo cáo 6 tháng - sửa.docx', sample('clean.docx'));
  await page.getByRole('tab', { name: /^Thay đổi/ }).waitFor({ timeout: 30_000 });
  expect(await count(page, 'Phát hiện')).toBe(0);
  await page.getByRole('tab', { name: /^Thay đổi/ }).click();
  const changes = page.getByRole('tabpanel');
  expect(await changes.getByRole('heading', { name: 'Đã hết' }).textContent()).toContain(String(findings));

  // The program ends and starts again: all is there.
  const { pathname } = new URL(page.url());
  await served.stop();
  served = await serve(data.folder);
  await page.goto(served.url + pathname);
  await page.getByRole('tab', { name: /^Thay đổi/ }).waitFor();
  const id = /documents\/([0-9a-f-]{36})/.exec(pathname)?.[1];
  await page.goto(`${served.url}/documents/${id}/versions/1`);
  await page.getByRole('tab', { name: 'Bỏ qua 1' }).click();
  await page.getByText('Đã hỏi đơn vị, số đúng').waitFor();

  expect(complaints).toEqual([]);
  expect(new Set(asked.map((host) => host.split(':')[0]))).toEqual(new Set(['localhost']));
});
