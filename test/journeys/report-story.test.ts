import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkBytesSync } from '../../src/app/index.ts';
import type { ReportView } from '../../src/contract/index.ts';
import { type OwnBrowser, startChromium } from './chromium.ts';
import { dataFolder, type Served, serveShown } from './server.ts';
import { moveBy, until, type Visit, visit } from './visit.ts';

const data = dataFolder();
let own: OwnBrowser;
let served: Served;
let visited: Visit;

beforeAll(async () => {
  [own, served] = await Promise.all([startChromium(), serveShown(data.folder)]);
  visited = await visit(own, `${served.url}/reports`);
}, 120_000);
afterAll(async () => {
  await visited?.end();
  await own?.close();
  await served?.stop();
  data.remove();
});

const sample = (name: string): string =>
  join(import.meta.dirname, '..', '..', 'samples', 'contributions', `${name}.docx`);
const text = (page: Page): Locator => page.getByRole('textbox', { name: 'Nội dung báo cáo' });
const dialog = (page: Page): Locator => page.getByRole('dialog');
const idOf = (page: Page): string => new URL(page.url()).pathname.split('/')[2]!;
const kept = async (id: string): Promise<ReportView> =>
  (await (await fetch(`${served.url}/api/reports/${id}`)).json()) as ReportView;

/** What the page gives to be taken home. */
async function takenHome(page: Page, name: string): Promise<Buffer> {
  await page.locator('.more-menu > summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name, exact: true }).click(),
  ]);
  await page.keyboard.press('Escape');
  return readFileSync(await download.path());
}

/** A Word file whose text was changed, saved by a program that drops the tags of content controls, as LibreOffice does. */
function edited(bytes: Buffer, changes: readonly (readonly [from: string, to: string])[]): Uint8Array {
  const parts = unzipSync(bytes);
  let xml = strFromU8(parts['word/document.xml']!).replaceAll(/<w:tag [^>]*\/>/g, '');
  for (const [from, to] of changes) {
    expect(xml).toContain(from);
    xml = xml.replace(from, to);
  }
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml) });
}

it('the report of half a year, from its outline to the signed file', async () => {
  const { page, complaints } = visited;
  await page.getByLabel('Họ và tên').fill('Lò Thị Thử');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.locator('.empty').getByRole('button', { name: 'Lập báo cáo' }).click();
  await dialog(page).getByLabel('Đề cương').selectOption('province-half');
  await dialog(page).getByRole('button', { name: 'Lập báo cáo' }).click();
  await text(page).waitFor();
  const id = idOf(page);

  // Two agencies have sent their parts; what they wrote stands under its headings, word for word.
  await page.getByRole('link', { name: 'Bản đóng góp' }).first().click();
  await page.locator('.hand-in input[type=file]').setInputFiles([sample('agriculture'), sample('education')]);
  for (const agency of ['Sở Nông nghiệp và Môi trường', 'Sở Giáo dục và Đào tạo']) {
    await page
      .getByRole('button', { name: new RegExp(agency) })
      .first()
      .click();
    await page.getByRole('button', { name: 'Đưa vào báo cáo', exact: true }).click();
    await dialog(page)
      .getByRole('button', { name: /^Đưa vào báo cáo \(\d+\)$/ })
      .click();
    await page.getByText('đoạn đã vào báo cáo.').last().waitFor();
    await dialog(page).waitFor({ state: 'detached' });
  }
  const merged = (await kept(id)).body.blocks.filter((block) => block.kind === 'paragraph' && block.source !== null);
  expect(merged.length).toBeGreaterThan(6);

  // One sentence is written, one number is written over for a reason.
  await page.goto(`${served.url}/reports/${id}`);
  await text(page).waitFor();
  await moveBy(text(page), 'Control+Home');
  await page.keyboard.type('Sáu tháng qua thời tiết thuận lợi. ');
  const chip = text(page).locator('p .figure-chip').first();
  const number = await chip.innerText();
  await chip.click();
  const card = page.getByRole('region', { name: 'Số liệu trong câu' });
  await card.getByRole('button', { name: 'Ghi đè' }).click();
  await card.getByLabel('Viết thành').fill(number);
  await card.getByLabel('Lý do').fill('giữ theo bản đã báo cáo Thường trực');
  await card.getByRole('button', { name: 'Lưu' }).click();
  await card.getByText('«giữ theo bản đã báo cáo Thường trực»').waitFor();
  await page.locator('.kept-word').getByText('Đã lưu lúc').waitFor();

  // It is sent round as a Word file, and comes back with a sentence and a number changed by hand.
  await page.getByRole('button', { name: 'Gửi xin ý kiến' }).click();
  await dialog(page).getByRole('button', { name: 'Ghi là đã gửi' }).click();
  await page.getByRole('button', { name: 'Trở lại dự thảo' }).click();
  await dialog(page).getByRole('button', { name: 'Trở lại dự thảo' }).click();
  await dialog(page).getByText('Hãy ghi lý do.').waitFor();
  await dialog(page).getByLabel('Lý do').fill('Sở gửi lại số');
  await dialog(page).getByRole('button', { name: 'Trở lại dự thảo' }).click();
  await page.getByRole('button', { name: 'Gửi xin ý kiến' }).click();
  await dialog(page).getByRole('button', { name: 'Ghi là đã gửi' }).click();
  await dialog(page).waitFor({ state: 'detached' });
  const sent = await takenHome(page, 'Tải Word');
  const [, grown] = /<w:t[^>]*>(tăng \d+,\d\d%)<\/w:t>/.exec(strFromU8(unzipSync(sent)['word/document.xml']!))!;
  const came = join(data.folder, 'sua.docx');
  writeFileSync(
    came,
    edited(sent, [
      ['thời tiết thuận lợi', 'thời tiết khá thuận lợi'],
      [grown!, 'tăng 99,99%'],
    ]),
  );
  await page.goto(`${served.url}/reports/${id}/word`);
  await page.getByLabel('Tệp Word (.docx)').setInputFiles(came);
  await page.getByRole('button', { name: 'Đọc tệp' }).click();
  await page.getByRole('heading', { name: 'Số bị sửa tay' }).waitFor();
  const figures = page.locator('.returned-figures li');
  expect(await figures.count()).toBe(1);
  expect(await figures.locator('del').innerText()).toBe(grown);
  await figures.getByRole('combobox').selectOption({ label: 'giữ số của báo cáo' });
  await page.locator('ins', { hasText: 'khá' }).first().waitFor();
  await page.getByRole('button', { name: 'Nhận các chỗ đã chọn' }).click();
  await text(page).waitFor();
  await text(page).getByText('thời tiết khá thuận lợi').waitFor();
  expect(await text(page).getByText('99,99%').count()).toBe(0);

  // It is signed, and what was signed holds.
  await page.getByRole('tab', { name: /Phát hiện\s*\d/ }).waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Ký', exact: true }).click();
  await dialog(page).getByLabel('Số', { exact: true }).fill('125');
  await dialog(page).getByLabel('Ngày ký').fill('2026-06-18');
  await dialog(page).getByLabel('Vì sao vẫn ký').fill('các đơn vị còn lại gửi sau');
  await dialog(page).getByRole('button', { name: 'Ký báo cáo' }).click();
  const signed = await until(
    () => kept(id),
    ({ card }) => card.state === 'signed',
  );
  expect(signed.body.head).toMatchObject({ number: 125, date: '2026-06-18' });
  await page.reload();
  await page.getByText('Báo cáo đã ký, không sửa được nữa.').waitFor();
  const file = await takenHome(page, 'Tải bản đã ký');
  const checked = checkBytesSync('bao-cao.docx', file);
  expect(checked.sha256).toBe(signed.card.sha256);
  expect(checked.checked.findings).toEqual([]);
  expect(checked.checked.coverage.checked).toBeGreaterThan(500);
  expect(checked.reading.head).toMatchObject({ number: '125/BC-UBND', date: '2026-06-18', period: '2026-H1' });
  expect(complaints).toEqual([]);
}, 180_000);
