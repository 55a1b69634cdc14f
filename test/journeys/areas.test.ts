import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { theCatalogue } from '../../dist/app/facts/index.js';
import { Site } from './site.ts';
import { documentIds, everyViolation, SIZES, sidewaysOverflow, violations } from './visit.ts';

const site = new Site({ areas: [], successions: [], plans: [], facts: [], catalogue: theCatalogue() }, true);

const ROWS = [
  ['Tỉnh, thành phố', 'Tên Xã mới', 'Mã Xã mới', 'Tên Xã cũ', 'Mã Xã cũ', 'Ghi chú', 'Quận/huyện', 'Tỉnh cũ'],
  ...[
    ['Xã Bến Lau', '97101', 'Xã Bến Lau', '97101', 'Nhập toàn bộ'],
    ['Xã Bến Lau', '97101', 'Xã Đồi Gió', '97104', 'Nhập một phần'],
    ['Xã Suối Trong', '97107', 'Xã Đồi Gió', '97104', 'Nhập một phần'],
  ].map((row) => ['Tỉnh Mây Ngàn (97)', ...row, 'Huyện Suối Mây (971)', 'Tỉnh Mây Ngàn (97)']),
];
const TABLE = {
  name: 'bang-chuyen-doi.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(ROWS.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n')),
};

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true }).waitFor();

describe('areas', () => {
  it('where there are none the page says what to do first', async () => {
    const page = await site.open('/areas');
    await heading(page, 'Chưa có địa bàn nào');
    expect(await page.locator('.no-areas').innerText()).toContain('Cục Thống kê');
    expect(await violations(page)).toEqual([]);
  });

  it("a report's own is added from the report, after which its figures can be accepted", async () => {
    const body = readFileSync(new URL('../../samples/clean.docx', import.meta.url));
    const headers = { 'content-type': 'application/octet-stream' };
    await fetch(`${site.url}/api/documents?name=clean.docx`, { method: 'POST', headers, body });
    const id = (await documentIds(site.url)).get('clean.docx');
    const page = await site.open(`/documents/${id}/versions/1/facts`);
    await page.locator('.area-note').waitFor();
    expect(await page.getByRole('button', { name: 'Nhận A' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Thêm huyện Suối Mây vào danh mục địa bàn' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByLabel('Tên, kèm loại').inputValue()).toBe('huyện Suối Mây');
    expect(await dialog.getByLabel('Cấp', { exact: true }).inputValue()).toBe('district');
    expect(await dialog.getByLabel('Đến hết ngày').inputValue()).toBe('2025-06-30');
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Thêm', exact: true }).click();
    await page.locator('.area-note').waitFor({ state: 'detached' });
    await page.keyboard.press('a');
    await page.getByText(/^1 trên/).waitFor();
  });

  it('one is added by hand below another, and a second of its name is refused in the dialog', async () => {
    const page = await site.open('/areas?at=2025-06-30');
    for (const refused of [false, true]) {
      await page.getByRole('button', { name: 'Thêm địa bàn' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Tên, kèm loại').fill('Xã Đồi Gió');
      await dialog.getByLabel('Trực thuộc').or(dialog.locator('.parent-is')).waitFor();
      if (await dialog.getByLabel('Trực thuộc').isVisible()) {
        await dialog.getByLabel('Trực thuộc').fill('suoi may');
        await dialog.getByRole('button', { name: /Huyện Suối Mây/ }).click();
      }
      await dialog.locator('.parent-is', { hasText: 'Huyện Suối Mây' }).waitFor();
      await dialog.getByRole('button', { name: 'Thêm', exact: true }).click();
      if (refused) await dialog.getByRole('alert').filter({ hasText: 'Danh mục đã có Xã Đồi Gió' }).waitFor();
      else await heading(page, 'Xã Đồi Gió');
    }
  });

  it('a table is tried, seen and taken in; the tree is walked as of a day', async () => {
    const page = await site.open('/areas');
    await page.getByRole('button', { name: 'Nhập danh mục' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tệp').setInputFiles(TABLE);
    await dialog.getByRole('button', { name: 'Xem trước' }).click();
    await dialog.getByText('Nay: 1 tỉnh, thành phố; 2 xã, phường, đặc khu.').waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Nhận danh mục này' }).click();
    await page.getByText('Đã nhập danh mục địa bàn.').waitFor();
    await page.getByRole('button', { name: /^Tỉnh Mây Ngàn/ }).click();
    await heading(page, 'Tỉnh Mây Ngàn');
    expect(await page.locator('.below li').allInnerTexts()).toHaveLength(2);
    await page.getByRole('button', { name: 'Trước 01/7/2025' }).click();
    await page
      .locator('.below')
      .getByRole('button', { name: /Huyện Suối Mây/ })
      .click();
    await page
      .locator('.below')
      .getByRole('button', { name: /Xã Đồi Gió/ })
      .click();
    await heading(page, 'Xã Đồi Gió');
    expect(await page.locator('.kin').innerText()).toContain('một phần');
    await page
      .locator('.kin')
      .getByRole('button', { name: /Xã Bến Lau/ })
      .click();
    await heading(page, 'Xã Bến Lau');
    await page.getByText('đang có hiệu lực').waitFor();
    await page.goBack();
    await heading(page, 'Xã Đồi Gió');
  });

  it('a file that is none is refused where it was chosen', async () => {
    const page = await site.open('/areas');
    await page.getByRole('button', { name: 'Nhập danh mục' }).click();
    const dialog = page.getByRole('dialog');
    const wrong = { ...TABLE, buffer: Buffer.from('a,b\r\n1,2') };
    await dialog.getByLabel('Tệp').setInputFiles(wrong);
    await dialog.getByRole('button', { name: 'Xem trước' }).click();
    await dialog.getByText('không phải bảng chuyển đổi mã xã').waitFor();
    expect(await dialog.getByRole('button', { name: 'Nhận danh mục này' }).count()).toBe(0);
  });

  it('are found without accents, whenever they stood', async () => {
    const page = await site.open('/areas');
    await page.getByRole('searchbox', { name: 'Tìm địa bàn' }).fill('doi gio suoi may');
    const found = page.locator('.found');
    await found.getByText('đến 30/6/2025').waitFor();
    expect(await violations(page)).toEqual([]);
    await found.getByRole('button', { name: /Xã Đồi Gió/ }).click();
    await heading(page, 'Xã Đồi Gió');
    expect(await page.getByRole('button', { name: 'Hiện nay' }).getAttribute('aria-pressed')).toBe('false');
  });
});

it.each(SIZES)('the page has nothing against it at %o', async (viewport) => {
  const place = encodeURIComponent('97101@2025-07-01');
  const page = await site.open(`/areas?place=${place}`, viewport);
  await heading(page, 'Xã Bến Lau');
  expect(await everyViolation(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toBe(0);
  expect(site.complaints).toEqual([]);
});
