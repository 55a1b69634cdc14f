import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type OwnBrowser, startChromium } from './chromium.ts';
import { dataFolder, type Served, serve } from './server.ts';
import {
  type DESKTOP,
  everyViolation,
  SIZES,
  sidewaysOverflow,
  until,
  type Visit,
  violations,
  visit,
} from './visit.ts';

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

async function opened(path = '/', viewport?: typeof DESKTOP) {
  visited = await visit(own, served.url + path, viewport);
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
    await allRead(page, 5);
    expect(await rows(page).first().textContent()).toMatch(/6 tháng đầu năm 2024.*2 Đảo kết luận/);
  });
});

/** Drops files of so many bytes over the page, as they come from a folder. */
const drop = (page: Page, files: readonly (readonly [name: string, bytes: number])[]): Promise<void> =>
  page.evaluate((made) => {
    const dataTransfer = new DataTransfer();
    for (const [name, bytes] of made) dataTransfer.items.add(new File([new Uint8Array(bytes).fill(65)], name));
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, files);

const states = (page: Page): Promise<string[]> =>
  page.locator('.tray li').evaluateAll((all) => all.map(({ className }) => className));

describe('files that are handed in', () => {
  it('are kept several at a time; what cannot be read says why and is kept all the same', async () => {
    const page = await opened();
    await rows(page).first().waitFor();
    await handIn(
      page,
      text('báo cáo suối.txt', report('XÃ SUỐI MẪU', FALSE_SUM)),
      text('báo cáo đồi.txt', report('XÃ ĐỒI MẪU', 'Đàn trâu 120 con.')),
      text('báo cáo núi.md', report('XÃ NÚI MẪU', 'Đàn bò 80 con.')),
      { name: 'ảnh.docx', mimeType: '', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47]) },
    );
    await allRead(page, 9);
    expect(await states(page)).toEqual(['kept', 'kept', 'kept', 'kept']);
    expect(await violations(page)).toEqual([]);
    const picture = rows(page).filter({ hasText: 'không đọc được' });
    expect(await picture.textContent()).toMatch(/đây là tệp ảnh.*vẫn được giữ/);
    await picture.getByRole('link').click();
    await page.getByRole('alert').getByText('Không đọc được tệp này').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('that are too large are refused with a sentence, and nothing is kept of them', async () => {
    const page = await opened();
    await rows(page).first().waitFor();
    await drop(page, [['lớn.docx', 65 * 1024 * 1024]]);
    await page.locator('.tray .refused').getByText('lớn hơn 64 MB nên không nhận; chưa lưu gì').waitFor();
    await page.getByRole('button', { name: 'Ẩn lớn.docx' }).click();
    expect(await page.locator('.tray').count()).toBe(0);
    expect(visited!.complaints.splice(0).filter((line) => !line.includes('413'))).toEqual([]);
  });

  it('go three at a time over a slow line, while somebody walks; one is stopped', async () => {
    const page = await opened();
    await rows(page).first().waitFor();
    const count = await rows(page).count();
    const line = await page.context().newCDPSession(page);
    const slow = { offline: false, latency: 20, downloadThroughput: 200_000, uploadThroughput: 60_000 };
    await line.send('Network.emulateNetworkConditions', slow);
    await drop(
      page,
      ['a', 'b', 'c', 'd', 'e'].map((name, index) => [`chậm ${name}.txt`, 200_000 + index] as const),
    );
    await page.locator('.tray .sending').nth(2).waitFor();
    expect(await states(page)).toEqual(['sending', 'sending', 'sending', 'waiting', 'waiting']);
    await page.getByRole('button', { name: 'Thôi gửi chậm b.txt' }).click();
    await page.getByRole('button', { name: 'Thôi gửi chậm e.txt' }).click();
    await rows(page).last().getByRole('link').click();
    await page.locator('.paper').waitFor();
    await until(
      () => states(page),
      (all) => all[1] === 'cancelled' && all[3] === 'sending' && all[4] === 'cancelled',
    );
    await line.send('Network.emulateNetworkConditions', { ...slow, downloadThroughput: -1, uploadThroughput: -1 });
    await page.getByRole('link', { name: 'Tài liệu' }).click();
    await allRead(page, count + 3);
  });

  it('are not left behind without being asked', async () => {
    const page = await opened();
    await rows(page).first().waitFor();
    const count = await rows(page).count();
    const line = await page.context().newCDPSession(page);
    const slow = { offline: false, latency: 20, downloadThroughput: -1, uploadThroughput: 60_000 };
    await line.send('Network.emulateNetworkConditions', slow);
    await drop(page, [['bỏ dở.txt', 300_000]]);
    await page.locator('.tray .sending').waitFor();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.getByRole('searchbox').click();
    await page.reload();
    await rows(page).first().waitFor();
    expect(asked).toEqual(['beforeunload']);
    expect(await rows(page).count()).toBe(count);
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
    await handIn(page, text('báo cáo suối - bản 2.txt', report('XÃ SUỐI MẪU', FALSE_SUM.replace('150', '140'))));
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
    await page.keyboard.type('may thuong');
    await until(
      () => rows(page).count(),
      (count) => count === 1,
    );
    expect(new URL(page.url()).searchParams.get('search')).toBe('may thuong');
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
    const page = await opened('/?search=may%20thuong');
    await page.getByRole('button', { name: /^Sửa/ }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Tên báo cáo').fill('Báo cáo đã đổi tên');
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    await page.getByRole('link', { name: 'Báo cáo đã đổi tên' }).waitFor();
    await page.getByRole('button', { name: /^Sửa/ }).click();
    await page.getByRole('button', { name: 'Lấy lại như trong tệp' }).click();
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    await page.getByRole('link', { name: /^Tình hình kinh tế - xã hội 6 tháng/ }).waitFor();
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

  it('gives way to another page at its top, which has the focus', async () => {
    const page = await opened();
    await rows(page).first().waitFor();
    await page.setViewportSize({ width: 1366, height: 260 });
    const last = rows(page).last().getByRole('link');
    await last.scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await last.click();
    await page.locator('.paper').waitFor();
    expect(await page.evaluate(() => [scrollY, document.activeElement?.id])).toEqual([0, 'main']);
  });

  it.each(SIZES)('fits %j and is open to everybody', async (viewport) => {
    const page = await opened('/', viewport);
    await rows(page).first().waitFor();
    expect(await everyViolation(page)).toEqual([]);
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
});
