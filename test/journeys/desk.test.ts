import { request } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OwnBrowser, startChromium } from './chromium.ts';
import { type Served, serve } from './server.ts';

const SAMPLE = 'samples/slips.txt';
const DESKTOP = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

let own: OwnBrowser;
let served: Served;

beforeAll(async () => {
  [own, served] = await Promise.all([startChromium(), serve(SAMPLE)]);
}, 60_000);

afterAll(async () => {
  await own?.close();
  await served?.stop();
});

/** A page, and everything that its console said against it. */
async function opened(viewport: typeof DESKTOP, hash = '', colorScheme: 'light' | 'dark' = 'light') {
  const context = await own.browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${served.url}/${hash}`);
  await page.waitForLoadState('load');
  return { page, complaints };
}

/** Contrast of text against the ground that it really stands on (WCAG 2.2), the lowest of the page. */
function lowestContrast(page: Page): Promise<{ ratio: number; text: string }> {
  return page.evaluate(() => {
    const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = ([r = 0, g = 0, b = 0]: readonly number[]): number => {
      const part = (value: number): number => {
        const v = value / 255;
        return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
      };
      return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
    };
    const ground = (element: Element | null): number[] => {
      if (!element) return [255, 255, 255];
      const colour = channels(getComputedStyle(element).backgroundColor);
      return (colour[3] ?? 1) === 0 ? ground(element.parentElement) : colour;
    };
    let lowest = { ratio: 21, text: '' };
    for (const element of document.querySelectorAll('body *')) {
      const text = [...element.childNodes].find((node) => node.nodeType === 3 && node.textContent?.trim());
      if (!text || element.closest('script') || !element.checkVisibility()) continue;
      const [a, b] = [luminance(channels(getComputedStyle(element).color)), luminance(ground(element))];
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      if (ratio < lowest.ratio) lowest = { ratio, text: text.textContent?.trim().slice(0, 40) ?? '' };
    }
    return lowest;
  });
}

const widerThanScreen = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the reading desk', () => {
  it('walks the findings by keys, with the chosen one in the address', async () => {
    const { page, complaints } = await opened(DESKTOP);
    const count = await page.locator('.finding').count();
    expect(count).toBeGreaterThan(5);
    await page.keyboard.press('j');
    expect(new URL(page.url()).hash).toBe('#k1');
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    expect(new URL(page.url()).hash).toBe('#k3');
    await page.keyboard.press('k');
    expect(new URL(page.url()).hash).toBe('#k2');
    expect(await page.locator('.finding.chosen').getAttribute('id')).toBe('k2');
    expect(await page.locator('.finding.chosen .more').isVisible()).toBe(true);
    const pointed = page.locator('main .pointed').first();
    expect(await pointed.isVisible()).toBe(true);
    const box = (await pointed.boundingBox())!;
    expect(box.y).toBeGreaterThan(0);
    expect(box.y).toBeLessThan(DESKTOP.height);
    for (let i = 0; i < count + 2; i++) await page.keyboard.press('j');
    expect(new URL(page.url()).hash).toBe(`#k${count}`);
    expect(complaints).toEqual([]);
  });

  it('opens where a link leads', async () => {
    const { page } = await opened(DESKTOP, '#k3');
    expect(await page.locator('.finding.chosen').getAttribute('id')).toBe('k3');
  });

  it('shows what a figure is and what it was held against', async () => {
    const { page, complaints } = await opened(DESKTOP);
    const figure = page.locator('main a.figure.in-question.error').first();
    const text = (await figure.textContent())!;
    await figure.click();
    const sheet = page.locator('#figure-sheet');
    await sheet.waitFor();
    const words = (await sheet.textContent())!;
    for (const word of [
      text,
      'Vai trò',
      'Giá trị',
      'Nội dung',
      'Đã đối chiếu',
      'Báo cáo ghi',
      'Tính lại',
      'không khớp',
    ])
      expect(words).toContain(word);
    expect(new URL(page.url()).hash).toBe(`#${await figure.getAttribute('id')}`);
    await page.keyboard.press('Escape');
    expect(await sheet.isVisible()).toBe(false);
    expect(await figure.evaluate((element) => element === document.activeElement)).toBe(true);
    await figure.click();
    await sheet.waitFor();
    expect(complaints).toEqual([]);
  });

  it('reaches a figure and opens it without a mouse', async () => {
    const { page } = await opened(DESKTOP);
    await page.locator('main a.figure').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('#figure-sheet').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('#figure-sheet').isVisible()).toBe(false);
  });

  it.each(['light', 'dark'] as const)('can be read: contrast AA in the %s', async (scheme) => {
    const { page } = await opened(DESKTOP, '#k1', scheme);
    expect((await lowestContrast(page)).ratio).toBeGreaterThanOrEqual(4.5);
    await page.locator('main a.figure').first().click();
    await page.locator('#figure-sheet').waitFor();
    expect((await lowestContrast(page)).ratio).toBeGreaterThanOrEqual(4.5);
  });

  it('fits a desk and a phone', async () => {
    for (const viewport of [DESKTOP, PHONE]) {
      const { page, complaints } = await opened(viewport);
      expect(await widerThanScreen(page)).toBeLessThanOrEqual(0);
      await page.locator('main a.figure').first().click();
      await page.locator('#figure-sheet').waitFor();
      const sheet = (await page.locator('#figure-sheet').boundingBox())!;
      expect(sheet.x + sheet.width).toBeLessThanOrEqual(viewport.width);
      expect(sheet.y + sheet.height).toBeLessThanOrEqual(viewport.height + 1);
      expect((await page.screenshot()).length).toBeGreaterThan(10_000);
      expect(complaints).toEqual([]);
    }
  });

  it('is whole without a script', async () => {
    const context = await own.browser.newContext({ javaScriptEnabled: false, viewport: DESKTOP });
    const page = await context.newPage();
    await page.goto(`${served.url}/#k2`);
    expect(await page.locator('#k2 .more').isVisible()).toBe(true);
    expect(await page.locator('main a.figure').count()).toBeGreaterThan(50);
  });
});

describe('the walls around the page', () => {
  it('let no inline script and no foreign address in', async () => {
    const { page, complaints } = await opened(DESKTOP);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.body.dataset.ran = "yes"';
      document.body.append(script);
      return document.body.dataset.ran ?? 'no';
    });
    expect(ran).toBe('no');
    const reached = await page.evaluate(() =>
      fetch('http://127.0.0.1:9/').then(
        () => 'yes',
        () => 'no',
      ),
    );
    expect(reached).toBe('no');
    expect(complaints.filter((line) => line.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(2);
  });

  const asked = (path: string, headers: Record<string, string>, method = 'GET') =>
    new Promise<{ status: number; body: string; type: string }>((resolve, reject) => {
      const call = request({ host: '127.0.0.1', port: served.port, path, method, headers }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (part: string) => (body += part));
        response.on('end', () =>
          resolve({ status: response.statusCode!, body, type: response.headers['content-type'] ?? '' }),
        );
      });
      call.on('error', reject).end();
    });
  const host = () => ({ host: `localhost:${served.port}` });

  it('refuse a foreign Host, a foreign Origin and a change', async () => {
    expect((await asked('/', { host: `evil.example:${served.port}` })).status).toBe(403);
    expect((await asked('/', { ...host(), origin: 'https://evil.example' })).status).toBe(403);
    expect((await asked('/', host(), 'POST')).status).toBe(405);
    expect((await asked('/', host())).status).toBe(200);
  });

  it.each([
    '/report/..%2Fpackage.json',
    '/report/package.json',
    '/static/../package.json',
    '/report/%E0%A4%A',
    '/nowhere',
    '/constructor',
  ])('give nothing for %s', async (path) => {
    const { status, body } = await asked(path, host());
    expect(status).toBe(404);
    expect(body).not.toContain('dependencies');
  });

  it('give the data and the Word file of the report', async () => {
    const json = await asked(`/json/slips.txt`, host());
    expect(JSON.parse(json.body)).toHaveProperty('figures');
    const word = await asked(`/word/slips.txt`, host());
    expect([word.status, word.body.slice(0, 2)]).toEqual([200, 'PK']);
  });
});
