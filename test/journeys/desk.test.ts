import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type OwnBrowser, startChromium } from './chromium.ts';
import { dataFolder, type Served, serve } from './server.ts';
import {
  type DESKTOP,
  documentIds,
  everyViolation,
  PHONE,
  SIZES,
  sidewaysOverflow,
  until,
  type Visit,
  violations,
  visit,
} from './visit.ts';

const data = dataFolder();
let own: OwnBrowser;
let served: Served;
let desk: string;
let visited: Visit | undefined;

beforeAll(async () => {
  [own, served] = await Promise.all([startChromium(), serve(data.folder, 'samples/slips.docx')]);
  desk = `${served.url}/documents/${(await documentIds(served.url)).get('slips.docx')}`;
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

async function opened(hash = '', viewport?: typeof DESKTOP): Promise<Page> {
  visited = await visit(own, desk + hash, viewport);
  await visited.page.locator('.finding').first().waitFor({ state: 'attached' });
  return visited.page;
}

const hashOf = (page: Page): string => new URL(page.url()).hash;
const ids = (page: Page): Promise<string[]> => page.locator('.finding').evaluateAll((all) => all.map(({ id }) => id));
const hasFocus = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === document.activeElement);
const gainsFocus = (locator: Locator): Promise<boolean> =>
  until(
    () => hasFocus(locator),
    (has) => has,
  );

/** Whether one of the places that a finding points at stands inside the window. */
async function showsPlace(page: Page): Promise<boolean> {
  const boxes = await Promise.all((await page.locator('main .pointed').all()).map((place) => place.boundingBox()));
  const { height } = page.viewportSize()!;
  return boxes.some((box) => box !== null && box.y > 0 && box.y + box.height < height);
}

const key = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const one of keys) await page.keyboard.press(one);
};

describe('the keys', () => {
  it('walk the findings, with the chosen one in the address, unfolded and shown in the report', async () => {
    const page = await opened();
    const all = await ids(page);
    expect(all.length).toBeGreaterThan(5);
    await key(page, 'j', 'j', 'ArrowDown', 'k');
    expect(hashOf(page)).toBe(`#${all[1]}`);
    const chosen = page.locator('.finding.chosen');
    expect(await chosen.count()).toBe(1);
    expect(await chosen.getAttribute('id')).toBe(all[1]);
    expect(await chosen.locator('.more').isVisible()).toBe(true);
    expect(await gainsFocus(chosen)).toBe(true);
    expect(await showsPlace(page)).toBe(true);
    for (let i = 0; i < all.length + 2; i++) await key(page, 'j');
    expect(hashOf(page)).toBe(`#${all.at(-1)}`);
    expect(await showsPlace(page)).toBe(true);
  });

  it('lead from a finding to its place and into the sheet of the figure, and back', async () => {
    const page = await opened();
    await key(page, 'j', 'j');
    const finding = page.locator('.finding.chosen');
    await gainsFocus(finding);
    await key(page, 'Enter');
    const focused = page.locator('main .pointed:focus');
    await focused.waitFor();
    const place = page.locator(`#${await focused.getAttribute('id')}`);
    await key(page, 'Enter');
    await page.locator('#figure-sheet').waitFor();
    await key(page, 'Escape');
    expect(await page.locator('#figure-sheet').count()).toBe(0);
    expect(await hasFocus(place)).toBe(true);
    expect(hashOf(page)).toBe(`#${await finding.getAttribute('id')}`);
  });

  it('find words without their accents', async () => {
    const page = await opened();
    await key(page, '/');
    const box = page.getByRole('searchbox');
    await gainsFocus(box);
    await page.keyboard.type('ho ngheo');
    expect(await page.locator('.find [role=status]').textContent()).toMatch(/^1\/\d+$/);
    await key(page, 'Enter');
    const marked = await until(
      () => page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString())),
      (found) => found.length > 0,
    );
    expect(marked).toEqual(['hộ nghèo']);
    await key(page, 'Escape', 'j');
    expect(await page.locator('.finding.chosen').count()).toBe(1);
  });

  it('say what they do, and none of them is stolen while somebody writes', async () => {
    const page = await opened();
    await key(page, '?');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await violations(page)).toEqual([]);
    await key(page, 'Escape', 'j', 'b');
    await gainsFocus(page.getByLabel('Lý do bỏ qua'));
    await page.keyboard.type('jkb/?');
    expect(await page.getByLabel('Lý do bỏ qua').inputValue()).toBe('jkb/?');
    expect(await violations(page)).toEqual([]);
    await key(page, 'Escape');
    expect(await page.getByLabel('Lý do bỏ qua').count()).toBe(0);
  });
});

describe('setting aside', () => {
  it('asks for a reason, goes on to the next finding, and can be undone', async () => {
    const page = await opened();
    const all = await ids(page);
    await key(page, 'j', 'j', 'b');
    await gainsFocus(page.getByLabel('Lý do bỏ qua'));
    await key(page, 'Enter');
    await page.getByText('Hãy ghi lý do').waitFor();
    await page.getByRole('button', { name: 'Khác phạm vi số liệu' }).click();
    expect(await gainsFocus(page.locator(`#${all[2]}`))).toBe(true);
    await page.getByRole('tab', { name: 'Bỏ qua 1' }).click();
    await page.locator('.finding .reason').getByText('Khác phạm vi số liệu').waitFor();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByRole('tab', { name: 'Bỏ qua 0' }).waitFor();
    await page.getByRole('tab', { name: 'Phát hiện' }).click();
    expect(await ids(page)).toEqual(all);
  });

  it('touches only the paragraphs that the finding or the next one points at', async () => {
    const page = await opened();
    await key(page, 'j');
    await page.evaluate(() => {
      const blockOf = (node: Node): string => (node as Element).closest('.block')?.id ?? node.nodeName;
      const page = window as unknown as { touched: Set<string>; pointed: () => string[] };
      page.pointed = () => [...document.querySelectorAll('main .pointed')].map(blockOf);
      page.touched = new Set();
      const watch = new MutationObserver((all) => {
        for (const { target } of all) page.touched.add(blockOf(target));
      });
      watch.observe(document.querySelector('.sheet-of-paper')!, { subtree: true, childList: true, attributes: true });
    });
    const pointed = () => page.evaluate(() => (window as unknown as { pointed: () => string[] }).pointed());
    const before = await pointed();
    await key(page, 'b');
    await page.getByRole('button', { name: 'Lỗi của chương trình' }).click();
    await page.getByRole('tab', { name: 'Bỏ qua 1' }).waitFor();
    const expected = new Set([...before, ...(await pointed())]);
    const touched = await page.evaluate(() => [...(window as unknown as { touched: Set<string> }).touched]);
    expect(touched.length).toBeGreaterThan(0);
    expect(touched.filter((block) => !expected.has(block))).toEqual([]);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByRole('tab', { name: 'Bỏ qua 0' }).waitFor();
  });
});

describe('a link', () => {
  it('opens a finding, and another one the browser goes back from', async () => {
    const first = await opened();
    const all = await ids(first);
    await visited!.end();
    const page = await opened(`#${all[2]}`);
    expect(await page.locator('.finding.chosen').getAttribute('id')).toBe(all[2]);
    await page.locator('.finding.chosen .places a').first().click();
    await page.locator('#figure-sheet').waitFor();
    await page.goBack();
    await until(
      () => page.locator('#figure-sheet').count(),
      (count) => count === 0,
    );
    expect(hashOf(page)).toBe(`#${all[2]}`);
  });

  it('opens a figure: what it is, and what it was held against', async () => {
    const page = await opened();
    const figure = page.locator('main .paper a.figure.in-question.error').first();
    const text = (await figure.textContent())!;
    await figure.click();
    const sheet = page.locator('#figure-sheet');
    await sheet.waitFor();
    const words = (await sheet.textContent())!;
    const expected = ['Vai trò', 'Giá trị', 'Nội dung', 'Đã đối chiếu', 'Báo cáo ghi', 'Tính lại', 'không khớp'];
    for (const word of [text, ...expected]) expect(words).toContain(word);
    expect(hashOf(page)).toBe(`#${await figure.getAttribute('id')}`);
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await sheet.waitFor();
    expect(await sheet.getAttribute('aria-label')).toBe(`Số liệu ${text}`);
  });

  it('that leads nowhere opens the desk all the same', async () => {
    const page = await opened('#k-không%20có');
    await key(page, 'j');
    expect(await page.locator('.finding.chosen').count()).toBe(1);
  });
});

describe('what was read at the head', () => {
  it('is corrected on the desk, and given back', async () => {
    const page = await opened();
    await page.getByRole('button', { name: 'Sửa' }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Kỳ báo cáo').selectOption({ label: 'Quý' });
    await page.getByLabel('Kỳ thứ').selectOption({ label: 'II' });
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    await page.locator('.head-strip').getByText('quý II/2024').waitFor();
    await page.getByRole('button', { name: 'Sửa' }).click();
    await page.getByRole('button', { name: 'Lấy lại như trong tệp' }).click();
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    await page.locator('.head-strip').getByText('6 tháng đầu năm 2024').waitFor();
  });
});

describe('the page', () => {
  it.each(SIZES)('fits %j and is open to everybody', async (viewport) => {
    const page = await opened('', viewport);
    expect(await everyViolation(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    // The bar has room for the title, and what is rarely done stands in a menu that opens and closes by keys.
    expect((await page.locator('.top h1').boundingBox())!.width).toBeGreaterThan(200);
    const more = page.locator('.menu summary');
    await more.focus();
    await key(page, 'Enter');
    await key(page, 'Tab');
    const first = viewport === PHONE ? 'Bảng số liệu' : 'In phát hiện';
    expect(await gainsFocus(page.getByRole('link', { name: first }))).toBe(true);
    expect((await page.locator('.menu ul').boundingBox())!.x).toBeGreaterThan(0);
    await key(page, 'Escape');
    expect(await gainsFocus(more)).toBe(true);
    expect(await page.getByRole('link', { name: 'In phát hiện' }).isVisible()).toBe(false);
    await key(page, 'j');
    await page.locator('.finding.chosen .more').waitFor();
    expect(await everyViolation(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
  });

  it('shows one part at a time on a phone, and the place of a figure above its sheet', async () => {
    const page = await opened('', PHONE);
    expect(await page.locator('.paper').isVisible()).toBe(false);
    await page.locator('.finding .kind a').nth(4).click();
    await page.locator('.finding.chosen .places a').first().click();
    const sheet = (await page.locator('#figure-sheet').boundingBox())!;
    expect(sheet.x + sheet.width).toBeLessThanOrEqual(PHONE.width);
    const place = await until(
      () => page.locator('.paper .pointed').boundingBox(),
      (box) => box !== null && box.y > 0 && box.y + box.height <= sheet.y,
    );
    expect(place).not.toBeNull();
    await page.getByRole('button', { name: 'Đề mục' }).click();
    await page.locator('.outline ol a').last().click();
    expect(await page.locator('.paper').isVisible()).toBe(true);
  });

  it('takes its letters from the program itself, and nothing from elsewhere', async () => {
    const page = await opened();
    const hosts: string[] = [];
    page.on('request', (request) => hosts.push(new URL(request.url()).host));
    await page.reload();
    await page.locator('.finding').first().waitFor();
    expect(new Set(hosts)).toEqual(new Set([new URL(served.url).host]));
    await page.evaluate(() => document.fonts.ready);
    const faces = await page.evaluate(() => [...document.fonts].map(({ family, status }) => `${family} ${status}`));
    expect(new Set(faces)).toEqual(new Set(['Inter loaded']));
  });

  it('lets no inline script and no foreign address in', async () => {
    const page = await opened();
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.body.dataset.ran = "yes"';
      document.body.append(script);
      return document.body.dataset.ran ?? 'no';
    });
    const reached = await page.evaluate(() =>
      fetch('http://127.0.0.1:9/').then(
        () => 'yes',
        () => 'no',
      ),
    );
    expect([ran, reached]).toEqual(['no', 'no']);
    const refused = visited!.complaints.splice(0).filter((line) => line.includes('Content Security Policy'));
    expect(refused.length).toBeGreaterThanOrEqual(2);
  });
});

it('what is not there says so, and leads back', async () => {
  visited = await visit(own, `${served.url}/documents/00000000-0000-4000-8000-000000000000`);
  const { page, complaints } = visited;
  await page.getByRole('alert').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Về danh sách tài liệu' }).click();
  await page.getByRole('heading', { name: 'Tài liệu' }).waitFor();
  await page.goto(`${desk}/versions/9`);
  await page.getByText('Tài liệu này không có bản như vậy').waitFor();
  await page.goto(`${served.url}/nowhere`);
  await page.getByRole('heading', { name: 'Không có trang này' }).first().waitFor();
  // The browser itself notes what was not found.
  expect(complaints.splice(0).filter((line) => !line.includes('404'))).toEqual([]);
});
