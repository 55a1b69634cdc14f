import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright-core';
import type { OwnBrowser } from './chromium.ts';

/** The screens that the pages are made for. */
export const DESKTOP = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };
export const SIZES = [DESKTOP, PHONE];

export interface Visit {
  readonly page: Page;
  /** All that the console said against the page. */
  readonly complaints: string[];
  readonly end: () => Promise<void>;
}

/** Opens an address in a window of its own. The browser here has room for one at a time. */
export async function visit(
  { browser }: OwnBrowser,
  address: string,
  viewport = DESKTOP,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Visit> {
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce', acceptDownloads: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, complaints, end: () => context.close() };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow {
  readonly axe: {
    run: (only: {
      runOnly?: string[];
    }) => Promise<{ violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[] }>;
  };
}

/** What axe-core has against the page as it stands: rules of WCAG 2.2 AA and good practice, contrast among them. */
export async function violations(page: Page, ...rules: readonly string[]): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(
    async (runOnly) => {
      const { violations: found } = await (window as unknown as AxeWindow).axe.run(
        runOnly.length > 0 ? { runOnly } : {},
      );
      return found.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
      );
    },
    [...rules],
  );
}

/** The same, and what it has against the colours of the page in the dark. */
export async function everyViolation(page: Page): Promise<string[]> {
  const found = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await violations(page, 'color-contrast')).map((one) => `in the dark, ${one}`));
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

/** Pixels by which the page is wider than the window. */
export const sidewaysOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Asks until something is so, and gives it back; fails with what it was last. */
export async function until<T>(ask: () => Promise<T>, isSo: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (isSo(answer)) return answer;
    if (Date.now() > end) throw new Error(`it stayed: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Presses a key that moves the cursor, and waits until the page has been told: a browser tells of it a little later. */
export async function moveBy(text: Locator, key: string): Promise<void> {
  await text.press(key);
  await text
    .page()
    .evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
    );
}

interface Listed {
  readonly id: string;
  readonly newest: { readonly file: string; readonly state: string };
}

/** The documents that a server knows, by the name of their file, once all of them are read. */
export async function documentIds(url: string): Promise<ReadonlyMap<string, string>> {
  const listed = await until(
    async () => ((await (await fetch(`${url}/api/documents?search=`)).json()) as { documents: Listed[] }).documents,
    (documents) => documents.every(({ newest }) => newest.state === 'ready'),
  );
  return new Map(listed.map(({ id, newest }) => [newest.file, id]));
}
