import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type OwnBrowser, startChromium } from './chromium.ts';
import { dataFolder, type Served, serve } from './server.ts';
import { LOOKS, sidewaysOverflow, until, type Visit, violations, visit } from './visit.ts';

const sample = (name: string): Buffer => readFileSync(fileURLToPath(new URL(`../../samples/${name}`, import.meta.url)));
const text = (name: string, words: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(words) });
const report = (area: string, words: string): string =>
  `ỦY BAN NHÂN DÂN\n${area}\n\nBÁO CÁO\nTình hình tháng 5 năm 2024\n\nI. KINH TẾ\n${words}\n`;

const FALSE_SUM = 'Diện tích gieo trồng 150 ha, trong đó: lúa 70 ha, ngô 40 ha, lạc 30 ha.';

const data = dataFolder();
let own: OwnBrowser;
let served: Served;
let visited: Visit | undefined;

beforeAll(async () => {
  [own, served] = await Promise.all([startChromium(), serve(data.folder)]);
}, 90_000);

afterEach(async () => {
  const complaints = visited?.complaints;
  await visited?.end();
  visited = undefined;
  expect(complaints ?? []).toEqual([]);
});

afterAll(async () => {
  await own?.close();
  await served?.stop();
  data.remove();
});

async function opened(
  path = '/',
  ...look: Parameters<typeof visit> extends [unknown, unknown, ...infer R] ? R : never
) {
  visited = await visit(own, served.url + path, ...look);
  return visited.page;
}

const rows = (page: Page) => page.locator('.documents tbody tr');
const handIn = (page: Page, ...files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> =>
  page.locator('.top input[type=file]').setInputFiles(files);

/** Waits until so many documents are listed, and all are read. */
async function allRead(page: Page, count: number): Promise<void> {
  await until(
    async () => [await rows(page).count(), await page.locator('.outcome.under-way').count()],
    ([listed, underWay]) => listed === count && underWay === 0,
  );
}

describe('an empty desk', () => {
  it('says what to do first, and opens the sample reports', async () => {
    const page = await opened();
    await page.getByRole('heading', { name: 'Chưa có báo cáo nào' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Mở báo cáo mẫu' }).click();
    await allRead(page, 1);
    expect(await rows(page).first().textContent()).toMatch(/6 tháng đầu năm 2024.*2 Đảo kết luận/);
  });
});

describe('files that are handed in', () => {
  it('are kept several at a time; what is refused says why; the rest goes on', async () => {
    const page = await opened();
    await rows(page).first().waitFor();
    await handIn(
      page,
      text('báo cáo suối.txt', report('XÃ SUỐI MẪU', FALSE_SUM)),
      text('báo cáo đồi.txt', report('XÃ ĐỒI MẪU', 'Đàn trâu 120 con.')),
      text('trống.txt', ''),
      { name: 'ảnh.docx', mimeType: '', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47]) },
      text('báo cáo núi.md', report('XÃ NÚI MẪU', 'Đàn bò 80 con.')),
    );
    const tray = page.locator('.tray li');
    await until(
      () => tray.evaluateAll((all) => all.map(({ className }) => className)),
      (states) => states.length === 5 && states.every((state) => state === 'kept' || state === 'refused'),
    );
    await page.getByText('đã nhận').first().waitFor();
    expect(await violations(page)).toEqual([]);
    // Walking away and back keeps what is said of each.
    await page
      .locator('.documents')
      .getByRole('link', { name: /suối/i })
      .or(rows(page).first().getByRole('link'))
      .first()
      .click();
    await page.locator('.tray').waitFor();
    visited!.complaints.splice(0);
  });

  it('that are on the desk already are not added again', async () => {
    const page = await opened();
    await rows(page).first().waitFor();
    const before = await rows(page).count();
    await handIn(page, text('tên khác.txt', report('XÃ ĐỒI MẪU', 'Đàn trâu 120 con.')));
    await page.locator('.tray').getByText('đã có bản này').waitFor();
    expect(await rows(page).count()).toBe(before);
  });

  it('that resemble another are asked about, and joined', async () => {
    const page = await opened();
    await rows(page).first().waitFor();
    const before = await rows(page).count();
    await handIn(page, text('báo cáo suối (sửa).txt', report('XÃ SUỐI MẪU', FALSE_SUM.replace('150', '140'))));
    await page.getByText('Là bản mới của').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Đúng, ghép vào' }).click();
    await page.getByText('Đã ghép làm bản 2').waitFor();
    await allRead(page, before);
    expect(await page.getByText('Là bản mới của').count()).toBe(0);
  });
});

describe('the list', () => {
  it('is searched as one types, without accents, and the address keeps it', async () => {
    const page = await opened();
    await rows(page).first().waitFor();
    const all = await rows(page).count();
    await page.keyboard.press('/');
    await page.keyboard.type('suoi may');
    await until(
      () => rows(page).count(),
      (count) => count === 1,
    );
    expect(new URL(page.url()).searchParams.get('search')).toBe('suoi may');
    await page.reload();
    await page.getByText(`1 / ${all}`).waitFor();
    await page.getByRole('searchbox').fill('không đâu có');
    await page.getByText('Không có tài liệu nào khớp với').waitFor();
    await page.getByRole('button', { name: 'Hiện tất cả' }).click();
    await allRead(page, all);
  });

  it('loses a document and gets it back', async () => {
    const page = await opened();
    await rows(page).first().waitFor();
    const all = await rows(page).count();
    await page.getByRole('button', { name: /^Xóa/ }).first().click();
    await allRead(page, all - 1);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await allRead(page, all);
  });

  it('corrects what was read', async () => {
    const page = await opened('/?search=suoi%20may');
    await page.getByRole('button', { name: /^Sửa/ }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Tên báo cáo').fill('Báo cáo đã đổi tên');
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    await page.getByRole('link', { name: 'Báo cáo đã đổi tên' }).waitFor();
    await page.getByRole('button', { name: /^Sửa/ }).click();
    await page.getByRole('button', { name: 'Lấy lại như trong tệp' }).click();
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    await page.getByRole('link', { name: /^Tình hình các mặt/ }).waitFor();
  });

  it('leads to comparing those that are chosen', async () => {
    const page = await opened();
    await rows(page).first().waitFor();
    await page.getByRole('checkbox').nth(0).check();
    await page.getByText('chọn ít nhất hai').waitFor();
    await page.getByRole('checkbox').nth(1).check();
    await page.getByRole('link', { name: 'So với nhau' }).click();
    expect(new URL(page.url()).pathname).toBe('/compare');
    expect(new URL(page.url()).searchParams.get('of')?.split(',')).toHaveLength(2);
  });

  it.each(LOOKS)('fits %j in the %s and is open to everybody', async (viewport, scheme) => {
    const page = await opened('/', viewport, scheme);
    await rows(page).first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
  });
});

it('a program that has ended is told from one that refuses, and what is written stays', async () => {
  const page = await opened();
  await rows(page).first().waitFor();
  await page.getByRole('button', { name: /^Sửa/ }).first().click();
  await page.getByLabel('Tên báo cáo').fill('Tên đang viết');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Ghi', exact: true }).click();
  await page.getByText('Không liên lạc được với chương trình').waitFor();
  expect(await page.getByLabel('Tên báo cáo').inputValue()).toBe('Tên đang viết');
  await page.context().setOffline(false);
  visited!.complaints.splice(0);
});

it('the first screen is light', async () => {
  const page = await opened();
  await rows(page).first().waitFor();
  const sizes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((entry) => entry as PerformanceResourceTiming)
      .filter(({ name }) => /\.(?:js|css)$/.test(name))
      .map(({ encodedBodySize }) => encodedBodySize),
  );
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(120 * 1024);
  expect(sample('slips.docx').length).toBeGreaterThan(1000);
});
