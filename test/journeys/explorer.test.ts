import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PROVINCE, TRONG } from '../facts/made-up.ts';
import { Site } from './site.ts';
import { until } from './visit.ts';

const site = new Site();

const MAY = `/explorer?area=${encodeURIComponent(PROVINCE)}&period=2026-M5`;
const RETAIL = 'row=retail%7C%7C2026-M5';

async function table(path = MAY): Promise<Page> {
  const page = await site.open(path);
  await page.locator('#facts .line').first().waitFor();
  return page;
}

const line = (page: Page, name: string) => page.locator('#facts .line:not(.group)', { hasText: name }).first();
const cells = (page: Page, name: string): Promise<string[]> => line(page, name).locator('.cell').allInnerTexts();
const names = (page: Page): Promise<string[]> => page.locator('#facts .line:not(.group) .cell.name').allInnerTexts();
const parts = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
const sheet = (page: Page) => page.locator('#sheet');

describe('the explorer', () => {
  it('is the first page once there are facts, of the newest period', async () => {
    const page = await table('/');
    expect(new URL(page.url()).pathname).toBe('/explorer');
    expect(await page.locator('.explorer-bar summary').first().innerText()).toContain('Tỉnh Mây Ngàn');
    expect(site.complaints).toEqual([]);
  });

  it('shows plan, actual, attainment, same period and what is to be expected of each indicator, by sector', async () => {
    const page = await table();
    expect(await page.locator('#facts .group').allInnerTexts()).toEqual([
      expect.stringContaining('Trồng trọt'),
      expect.stringContaining('Thương mại'),
      expect.stringContaining('Dân sinh'),
    ]);
    expect((await cells(page, 'Doanh thu bán lẻ')).map((text) => text.trim())).toEqual([
      'Doanh thu bán lẻ',
      'tỷ đồng',
      '400,0',
      '181,0',
      '45,3',
      '165,0',
      '+16,0',
      '+9,7',
      '',
      expect.stringMatching(/^109%\s+đạt$/),
    ]);
    expect(await line(page, 'Doanh thu bán lẻ').locator('svg.spark path').getAttribute('d')).toMatch(/^M0 /);
    expect((await cells(page, 'Sản lượng lúa'))[0]).toContain('vụ xuân 2026');
  });

  it('says what is expected only, what is missing, and why there is no number', async () => {
    const page = await table(`/explorer?area=${encodeURIComponent(PROVINCE)}&period=2026-06`);
    expect((await cells(page, 'Doanh thu bán lẻ'))[3]).toMatch(/thiếu 1\s*ước\s*25,5/);
    expect(await line(page, 'Doanh thu bán lẻ').locator('.cell.growth').getAttribute('title')).toContain('thiếu');
    await line(page, 'Doanh thu bán lẻ').locator('.cell.now').click();
    await sheet(page).getByText('1 địa bàn chưa có số, tổng chưa đủ.').waitFor();
    await sheet(page).getByText('Số ước thực hiện.').waitFor();
    await sheet(page).getByText('Xã Bến Lau').waitFor();
  });

  it('is searched without accents from the keyboard; the search stands in the address', async () => {
    const page = await table();
    await page.keyboard.press('/');
    await page.keyboard.type('san luong lua');
    await until(
      () => names(page),
      (found) => found.length === 1 && found[0]!.startsWith('Sản lượng lúa'),
    );
    await until(
      async () => parts(page).get('search'),
      (search) => search === 'san luong lua',
    );
    await page.reload();
    await page.locator('#facts .line').first().waitFor();
    expect(await names(page)).toHaveLength(1);
    await page.getByRole('searchbox').fill('qqq');
    await page.getByText('Không chỉ tiêu nào hợp').waitFor();
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await until(
      async () => (await names(page)).length,
      (many) => many > 5,
    );
  });

  it('is put in order by a column, up, down and as it was', async () => {
    const page = await table();
    const before = await names(page);
    const head = page.locator('[role=columnheader].now');
    const press = async (way: string): Promise<string[]> => {
      await head.getByRole('button').click();
      await until(
        () => head.getAttribute('aria-sort'),
        (sort) => sort === way,
      );
      return names(page);
    };
    expect((await press('ascending'))[0]).toContain('Nhà nước');
    expect((await press('descending'))[0]).toContain('Sản lượng lúa');
    await until(
      async () => parts(page).get('sort'),
      (sort) => sort === '-now',
    );
    expect(await page.locator('#facts .group').count()).toBe(0);
    expect(await press('none')).toEqual(before);
  });

  it('is walked by the keyboard: rows, pins, the sheet and back', async () => {
    const page = await table();
    await page.locator('#facts').focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'p']) await page.keyboard.press(key);
    await page.locator('#facts .group', { hasText: 'Đã ghim' }).waitFor();
    await until(
      async () => parts(page).getAll('pin'),
      (pins) => pins.length === 1 && pins[0]!.startsWith('rice.area'),
    );
    await page.keyboard.press('Enter');
    await sheet(page).getByRole('heading', { name: 'Diện tích lúa' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await sheet(page).getByRole('heading', { name: 'Sản lượng lúa' }).waitFor();
    await until(
      async () => parts(page).get('row'),
      (row) => row?.startsWith('rice.output') === true,
    );
    await page.keyboard.press('Escape');
    await sheet(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('facts');
    await page.reload();
    await page.locator('#facts .group', { hasText: 'Đã ghim' }).waitFor();
  });

  it('puts away and brings back columns, and folds sectors', async () => {
    const page = await table();
    await page.locator('.columns-chooser summary').click();
    await page.getByLabel('12 tháng').uncheck();
    await page.locator('[role=columnheader].months').waitFor({ state: 'detached' });
    await until(
      async () => parts(page).getAll('hide').join(),
      (hidden) => hidden === 'months',
    );
    await page.keyboard.press('Escape');
    const before = (await names(page)).length;
    await page.locator('#facts .group', { hasText: 'Trồng trọt' }).click();
    await until(
      async () => (await names(page)).length,
      (many) => many === before - 3,
    );
  });
});

describe('the sheet of a number', () => {
  it('says what it means against plan and pace, and what it was reckoned from', async () => {
    const page = await table(`${MAY}&${RETAIL}`);
    await sheet(page).getByText('kế hoạch HĐND tỉnh giao').waitFor();
    const said = await sheet(page).innerText();
    expect(said).toContain('Nhịp độ các năm trước đến kỳ này là 41,7%, đang vượt 3,6 điểm.');
    expect(said).toContain('181,0 tỷ đồng');
    await sheet(page).getByText('Số liệu thử của tỉnh Mây Ngàn').first().waitFor();
  });

  it('tells the same of the plan and of the same period', async () => {
    const page = await table(`${MAY}&${RETAIL}`);
    await sheet(page).getByRole('button', { name: 'Kế hoạch HĐND tỉnh' }).click();
    await sheet(page).getByText('Theo Nghị quyết số 45/NQ-HĐND').waitFor();
    await until(
      async () => parts(page).get('of'),
      (of) => of === 'hdnd-2026',
    );
    await sheet(page).getByRole('button', { name: 'Cùng kỳ' }).click();
    await until(
      async () => parts(page).get('of'),
      (of) => of === 'same',
    );
  });

  it('leads to the places and the months, and from a place to its table', async () => {
    const page = await table(`${MAY}&${RETAIL}`);
    await sheet(page).getByRole('tab', { name: 'Tháng' }).click();
    await sheet(page).getByRole('row', { name: '5/2026' }).getByText('36,0').waitFor();
    await sheet(page).getByRole('tab', { name: 'Địa bàn' }).click();
    const row = sheet(page).getByRole('row', { name: 'Xã Suối Trong' });
    expect(await row.innerText()).toMatch(/60,0\s+33,\d\s+\+9,1/);
    await row.getByRole('button').click();
    await until(
      async () => parts(page).get('area'),
      (area) => area === TRONG,
    );
    await page.locator('.explorer-bar summary', { hasText: 'Xã Suối Trong' }).waitFor();
    await page.goBack();
    await page.locator('.explorer-bar summary', { hasText: 'Tỉnh Mây Ngàn' }).waitFor();
  });
});

describe('what is asked for', () => {
  it('is a place, found by its name without accents', async () => {
    const page = await table();
    await page.locator('.explorer-bar summary').first().click();
    await page.getByLabel('Tìm địa bàn').fill('doi gio');
    await page.getByRole('button', { name: 'Xã Đồi Gió' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.explorer-bar summary', { hasText: 'Xã Đồi Gió' }).waitFor();
    expect(await page.locator('.chooser[open]').count()).toBe(0);
    expect(await line(page, 'Doanh thu bán lẻ').locator('.cell.now').innerText()).toBe('60,0');
  });

  it('and a period, by year and kind', async () => {
    const page = await table();
    await page.locator('.explorer-bar summary').nth(1).click();
    await page.getByRole('button', { name: '2025', exact: true }).click();
    await page.getByRole('group', { name: 'Tháng' }).getByRole('button', { name: '9', exact: true }).click();
    await page.locator('.explorer-bar summary', { hasText: 'tháng 9/2025' }).waitFor();
    await until(
      async () => parts(page).get('period'),
      (period) => period === '2025-09',
    );
    expect((await cells(page, 'Doanh thu bán lẻ')).some((text) => text.includes('33,0'))).toBe(true);
  });
});

it('the table is taken home as Excel, of what is looked at', async () => {
  const page = await table(`${MAY}&sector=trade`);
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Excel' }).click();
  const download = await coming;
  expect(await download.failure()).toBeNull();
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  expect(new URL(download.url()).searchParams.get('sector')).toBe('trade');
});
