import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type OwnBrowser, startChromium } from './chromium.ts';
import { dataFolder, type Served, serve } from './server.ts';
import {
  DESKTOP,
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
let table: string;
let visited: Visit | undefined;

beforeAll(async () => {
  [own, served] = await Promise.all([startChromium(), serve(data.folder, 'samples/slips.docx')]);
  table = `${served.url}/documents/${(await documentIds(served.url)).get('slips.docx')}/figures`;
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
  visited = await visit(own, table + query, viewport);
  await visited.page.locator('#figures .line').first().waitFor();
  return visited.page;
}

/** How many rows are shown, and of how many. */
async function tally(page: Page): Promise<number[]> {
  const words = await page.locator('.row-count').innerText();
  return [...words.matchAll(/\d+/g)].map(([number]) => Number(number));
}

const column = (page: Page, name: string): Promise<string[]> =>
  page.locator(`#figures .line .cell.${name}`).allInnerTexts();

const heads = (page: Page): Promise<string[]> =>
  page.locator('#figures [role=columnheader]').evaluateAll((cells) => cells.map((cell) => cell.textContent!.trim()));

const numberOf = (written: string): number => Number(written.replaceAll('.', '').replace(',', '.').replace('−', '-'));

const query = (page: Page): string => new URL(page.url()).search;

describe('the table of all figures', () => {
  it('shows every figure of the version and draws only those in sight', async () => {
    const page = await opened();
    const [shown, all] = await tally(page);
    expect(shown).toBe(all);
    expect(all).toBeGreaterThan(200);
    expect(await page.locator('#figures').getAttribute('aria-rowcount')).toBe(String(all! + 1));
    expect(await page.locator('#figures .line').count()).toBeLessThan(80);
    expect(visited!.complaints).toEqual([]);
  });

  it('is searched without accents, filtered and emptied, with the way to look at it in the address', async () => {
    const page = await opened();
    await page.keyboard.press('/');
    await page.keyboard.type('dien tich');
    const [found, all] = await until(
      () => tally(page),
      ([shown, all]) => shown! < all!,
    );
    expect(found).toBeGreaterThan(0);
    await until(
      async () => query(page),
      (search) => search === '?search=dien+tich',
    );
    for (const text of await column(page, 'subject')) expect(text.toLowerCase()).toContain('diện tích');
    await page.locator('.pick select').nth(1).selectOption({ index: 1 });
    await until(
      () => tally(page),
      ([shown]) => shown! < found!,
    );
    await until(
      async () => query(page),
      (search) => search.includes('role='),
    );
    const [fewer] = await tally(page);
    await page.reload();
    await page.locator('#figures .line').first().waitFor();
    expect(await tally(page)).toEqual([fewer, all]);
    await page.getByRole('searchbox').fill('qqq');
    await page.getByText('Không số liệu nào hợp').waitFor();
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await until(
      () => tally(page),
      ([shown]) => shown === all,
    );
  });

  it('is put in order by a column, up, down and as it was', async () => {
    const page = await opened();
    const before = await column(page, 'value');
    const head = page.locator('[role=columnheader].value');
    const press = async (way: string): Promise<number[]> => {
      await head.getByRole('button').click();
      await until(
        () => head.getAttribute('aria-sort'),
        (sort) => sort === way,
      );
      return (await column(page, 'value')).map(numberOf);
    };
    const up = await press('ascending');
    expect(up).toEqual([...up].sort((a, b) => a - b));
    const down = await press('descending');
    expect(down).toEqual([...down].sort((a, b) => b - a));
    expect(down[0]).toBeGreaterThan(up[0]!);
    await press('none');
    expect(await column(page, 'value')).toEqual(before);
  });

  it('gathers the figures of a section, which can be closed', async () => {
    const page = await opened('?group=section&found=1');
    expect(await page.locator('#figures').getAttribute('role')).toBe('treegrid');
    const first = page.locator('#figures .line').first();
    const count = Number(/(\d+) số liệu/.exec(await first.innerText())![1]);
    const rows = Number(await page.locator('#figures').getAttribute('aria-rowcount'));
    await page.locator('#figures').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    expect(await first.getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('#figures').getAttribute('aria-rowcount')).toBe(String(rows - count));
    await page.keyboard.press('Enter');
    expect(await page.locator('#figures').getAttribute('aria-rowcount')).toBe(String(rows));
  });

  it('keeps which columns are shown, and where', async () => {
    const page = await opened();
    const before = await heads(page);
    await page.locator('.columns summary').click();
    await page.getByLabel('Vai trò', { exact: true }).last().uncheck();
    await page.getByRole('button', { name: 'Chuyển cột lên trước: Giá trị' }).click();
    await page.keyboard.press('Escape');
    const after = await heads(page);
    expect(after).not.toContain('Vai trò');
    expect(after.indexOf('Giá trị')).toBe(before.indexOf('Giá trị') - 1);
    await page.reload();
    await page.locator('#figures .line').first().waitFor();
    expect(await heads(page)).toEqual(after);
  });
});

describe('by the keys alone', () => {
  it('the rows are walked, from end to end, and a figure is opened in its place', async () => {
    const page = await opened();
    const [all] = await tally(page);
    await page.locator('#figures').focus();
    const active = (): Promise<number> =>
      page.locator('#figures .line.active').evaluate((line) => Number(line.getAttribute('aria-rowindex')));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe(3);
    await page.keyboard.press('PageDown');
    expect(await active()).toBeGreaterThan(10);
    await page.keyboard.press('End');
    expect(await until(active, (row) => row === all! + 1)).toBe(all! + 1);
    const last = page.locator('#figures .line.active');
    expect(await page.locator('#figures').getAttribute('aria-activedescendant')).toBe(await last.getAttribute('id'));
    const box = (await last.boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(DESKTOP.height);
    await page.keyboard.press('Home');
    expect(await until(active, (row) => row === 2)).toBe(2);
    await page.keyboard.press('Enter');
    await until(
      async () => new URL(page.url()),
      ({ hash, pathname }) => /^#f\d+$/.test(hash) && !pathname.endsWith('figures'),
    );
  });

  it('rows are chosen and copied as lines of tab-separated cells', async () => {
    const page = await opened();
    await page.locator('#figures').focus();
    for (const key of ['ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown']) await page.keyboard.press(key);
    expect(await page.locator('#figures .line[aria-selected=true]').count()).toBe(3);
    const copied = await page.evaluate(() => {
      const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true });
      document.activeElement!.dispatchEvent(event);
      return event.clipboardData!.getData('text/plain');
    });
    const lines = copied.split('\n').map((line) => line.split('\t'));
    expect(lines.map(({ length }) => length)).toEqual([14, 14, 14]);
    expect(lines.map(([subject]) => subject)).toEqual((await column(page, 'subject')).slice(0, 3));
    await page.keyboard.press('Control+a');
    const [all] = await tally(page);
    expect(await page.locator('#figures .line[aria-selected=false]').count()).toBe(0);
    expect(all).toBeGreaterThan(3);
  });
});

it('an Excel sheet holds the rows as they stand, with the columns as they are chosen', async () => {
  const page = await opened('?search=diện+tích&sort=value&down=1');
  await page.locator('.columns summary').click();
  await page.getByLabel('Kỳ', { exact: true }).last().uncheck();
  const [count] = await tally(page);
  const shown = await heads(page);
  const values = (await column(page, 'value')).map(numberOf);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải Excel' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('slips - số liệu.xlsx');
  const parts = unzipSync(readFileSync(await download.path()));
  const text = (name: string): string => new TextDecoder().decode(parts[name]);
  const rows = text('xl/worksheets/sheet1.xml').split('<row ').slice(1);
  const strings = parts['xl/sharedStrings.xml'] ? text('xl/sharedStrings.xml') : text('xl/worksheets/sheet1.xml');
  for (const head of shown.filter((one) => one !== 'Kỳ')) expect(strings).toContain(head.replace(/ [↑↓]$/, ''));
  expect(strings).not.toContain('>Kỳ<');
  const numbers = rows.flatMap(
    (row) => /<v>([^<]+)<\/v>/.exec(row.replace(/<c [^>]*t="[^"]*"[^>]*>.*?<\/c>/g, ''))?.[1] ?? [],
  );
  expect(numbers).toHaveLength(count!);
  expect(numbers.map(Number).slice(0, values.length)).toEqual(values.slice(0, count));
  expect(visited!.complaints).toEqual([]);
});

describe('on every screen', () => {
  it.each(SIZES)('at %j, nothing stands in the way', async (viewport) => {
    const page = await opened('?group=role&sort=value&down=1', viewport);
    await page.locator('#figures').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    expect(await everyViolation(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
    const cut = await page
      .locator('#figures .line :is(.value, .text)')
      .evaluateAll((cells) =>
        cells.filter((cell) => cell.scrollWidth > cell.clientWidth).map((cell) => cell.textContent),
      );
    expect(cut).toEqual([]);
    expect(visited!.complaints).toEqual([]);
  });

  it('a phone keeps the first column in sight', async () => {
    const page = await opened('', PHONE);
    await page.locator('#figures').evaluate((grid) => {
      grid.scrollLeft = 500;
    });
    const first = (await page.locator('#figures .line .cell').first().boundingBox())!;
    expect(first.x).toBe(0);
    expect(first.width).toBeLessThan(PHONE.width / 2);
  });
});

describe('the findings on paper', () => {
  it('stand without the bar of the page, each whole, with room for an opinion', async () => {
    visited = await visit(own, table.replace('/figures', '/print'), DESKTOP, 'dark');
    const { page, complaints } = visited;
    await page.locator('.printed').first().waitFor();
    expect(await violations(page)).toEqual([]);
    const count = await page.locator('.printed').count();
    expect(count).toBeGreaterThan(10);
    expect(await page.locator('.printed .opinion').count()).toBe(count);
    expect(await page.locator('.printed mark.first').count()).toBeGreaterThan(10);
    expect(await page.locator('.printed .sum').count()).toBeGreaterThan(5);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.top').isVisible()).toBe(false);
    const colours = await page
      .locator('.printed-page, .printed-page *')
      .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).color))]);
    for (const colour of colours) {
      const [red, green, blue] = colour.match(/\d+/g)!;
      expect([green, blue]).toEqual([red, red]);
    }
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!;
    expect(pages.length).toBeGreaterThan(2);
    expect(complaints).toEqual([]);
  });
});
