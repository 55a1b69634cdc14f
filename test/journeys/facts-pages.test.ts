import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PROVINCE } from '../facts/made-up.ts';
import { filled } from '../sheets/workbooks.ts';
import { Site } from './site.ts';
import { everyViolation, PHONE, SIZES, sidewaysOverflow, violations } from './visit.ts';

const site = new Site();

const MAY = `/explorer?area=${encodeURIComponent(PROVINCE)}&period=2026-M5`;
const RETAIL = 'row=retail%7C%7C2026-M5';

async function table(path = MAY): Promise<Page> {
  const page = await site.open(path);
  await page.locator('#facts .line').first().waitFor();
  return page;
}

const sheet = (page: Page) => page.locator('#sheet');

describe('one indicator', () => {
  it('shows years against months, its places and its rules', async () => {
    const page = await site.open(`/indicators/rice.yield?area=${encodeURIComponent(PROVINCE)}&period=2026-X`);
    await page.getByRole('heading', { name: 'Năng suất lúa' }).waitFor();
    await page.goto(`${site.url}/indicators/retail?area=${encodeURIComponent(PROVINCE)}&period=2026-M5`);
    await page.locator('.chart .now circle').first().waitFor();
    expect(await page.locator('.chart').count()).toBe(2);
    expect(await page.locator('.chart .label.plan').count()).toBe(1);
    expect(await page.locator('.years-table tbody').first().locator('tr').allInnerTexts()).toEqual([
      'Trong tháng',
      expect.stringContaining('2024'),
      expect.stringContaining('2025'),
      expect.stringContaining('2026'),
    ]);
    expect(await page.locator('.places-table tbody tr').count()).toBe(3);
    await page.getByText('Bộ chỉ tiêu thử').waitFor();
    expect(site.complaints).toEqual([]);
  });
});

describe('the plan', () => {
  it('shows the targets of a year beside what the last one came to, and what is missing', async () => {
    const page = await site.open('/plans/2026');
    const row = page.locator('.plan-table tr', { hasText: 'Doanh thu bán lẻ' });
    await row.waitFor();
    expect(await row.locator('td').allInnerTexts()).toEqual(['tỷ đồng', '400,0', '396,0']);
    await page.getByText('1 chỉ tiêu năm trước có kế hoạch, năm nay chưa có').click();
    await page.getByRole('link', { name: 'Số học sinh' }).waitFor();
    await page.getByRole('link', { name: '‹ 2025' }).click();
    await page.locator('.plan-table tr', { hasText: 'Doanh thu bán lẻ' }).getByText('390,0').waitFor();
  });

  it('takes targets out of a file once what would change was seen', async () => {
    const page = await site.open('/plans/2027');
    const file = (target: string) => ({
      name: 'chỉ tiêu 2027.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`TT;Chỉ tiêu;ĐVT;Kế hoạch năm 2027\n1;Doanh thu bán lẻ;tỷ đồng;${target}\n`),
    });
    await page.getByRole('button', { name: 'Nhập từ Excel' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Cơ quan giao').fill('HĐND tỉnh');
    await dialog.getByLabel('Nghị quyết').fill('Nghị quyết số 50/NQ-HĐND');
    await dialog.getByLabel('Tệp', { exact: true }).setInputFiles(file('bốn trăm'));
    await dialog.getByRole('button', { name: 'Đọc thử' }).click();
    await dialog.getByText('chỗ chưa hiểu được').waitFor();
    expect(await dialog.getByRole('button', { name: /^Ghi/ }).count()).toBe(0);
    await dialog.getByLabel('Tệp', { exact: true }).setInputFiles(file('455,5'));
    await dialog.getByRole('button', { name: 'Đọc thử' }).click();
    await dialog.getByText('chưa có › 455,5 tỷ đồng').waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Ghi 1 chỉ tiêu' }).click();
    await page.getByText('1 chỉ tiêu kế hoạch đã ghi.').waitFor();
    await page.locator('.plan-table tr', { hasText: 'Doanh thu bán lẻ' }).getByText('455,5').waitFor();
    await page.getByRole('columnheader', { name: 'HĐND tỉnh' }).getByText('Nghị quyết số 50/NQ-HĐND').waitFor();
  });
});

describe('sheets', () => {
  it('go out, are handed in by file, and who is missing is plain to see', async () => {
    const page = await site.open('/sheets?period=2026-08');
    const row = page.locator('.sheets-table tr', { hasText: 'UBND Xã Đồi Gió' });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      row.getByRole('link', { name: 'Tải biểu của UBND Xã Đồi Gió' }).click(),
    ]);
    const bytes = readFileSync(await download.path());
    const file = async (name: string, value: string | number) => ({
      name,
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(await filled(bytes, { G8: value })),
    });
    await page.locator('input[type=file]').setInputFiles([await file('sai.xlsx', '1.234')]);
    await page.locator('.taking').getByText('ô Biểu xã!G8: “1.234” có thể là').waitFor();
    await row.getByText('gửi có lỗi').waitFor();
    await page
      .locator('input[type=file]')
      .setInputFiles([await file('đúng.xlsx', 12.5), await file('lần hai.xlsx', 12.5)]);
    await page.locator('.taking').getByText('không có gì mới').waitFor();
    await row.getByText('đã gửi biểu').waitFor();
    await page.getByText('2 đơn vị chưa có đủ số liệu').click();
    await page.getByText('UBND Xã Suối Trong; UBND Xã Bến Lau').waitFor();
    await page.getByRole('link', { name: 'sai.xlsx', exact: true }).waitFor();
    const [zip] = await Promise.all([page.waitForEvent('download'), page.getByText('Tải mọi biểu (3)').click()]);
    expect(Object.keys(unzipSync(readFileSync(await zip.path())))).toHaveLength(3);
  });
});

describe('sets that are published', () => {
  it('are named, opened as they were, and made again out of the ledger', async () => {
    const page = await site.open(MAY);
    await page.getByRole('link', { name: 'Công bố', exact: true }).click();
    await page.getByLabel('Tên bản công bố').fill('Năm tháng');
    await page.keyboard.press('Enter');
    await page.locator('.published-table tr', { hasText: 'Doanh thu bán lẻ' }).getByText('181,0').first().waitFor();
    await page.getByRole('button', { name: 'Làm lại và so' }).click();
    await page.getByText('Làm lại được đúng như đã công bố.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Bản công bố' }).last().click();
    await page.getByRole('link', { name: 'Năm tháng' }).waitFor();
  });
});

describe('every page of facts', () => {
  const PAGES = [
    MAY,
    `${MAY}&${RETAIL}`,
    `/indicators/retail?area=${encodeURIComponent(PROVINCE)}&period=2026-M5`,
    '/plans/2026',
    '/sheets?period=2026-08',
    '/published',
    '/api-docs',
  ];

  it.each(SIZES)('has nothing against it at %o, and never runs sideways', async (viewport) => {
    for (const path of PAGES) {
      const page = await site.open(path, viewport);
      await page.waitForLoadState('networkidle');
      expect(await everyViolation(page), path).toEqual([]);
      expect(await sidewaysOverflow(page), path).toBe(0);
      expect(site.complaints, path).toEqual([]);
      await site.leave();
    }
  });

  it('is a column of cards on a phone, with the sheet over it and the way back out of it', async () => {
    const page = await site.open(MAY, PHONE);
    await page.locator('.card', { hasText: 'Doanh thu bán lẻ' }).first().click();
    await sheet(page).getByText('181,0').first().waitFor();
    await page.goBack();
    await sheet(page).waitFor({ state: 'detached' });
  });

  it('is printed whole, its heads on every sheet', async () => {
    const page = await table();
    await page.emulateMedia({ media: 'print' });
    await page.locator('.facts-print').waitFor();
    expect(await page.locator('.facts-print thead').evaluate((head) => getComputedStyle(head).display)).toBe(
      'table-header-group',
    );
    expect(await page.locator('.facts-print tbody tr').count()).toBeGreaterThan(8);
    expect(await page.locator('#facts').isVisible()).toBe(false);
  });
});
