import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { poolOf } from '../../dist/api/index.js';
import { serveMadeUp } from '../facts/served.ts';
import { type OwnBrowser, startChromium } from './chromium.ts';
import { type DESKTOP, type Visit, visit } from './visit.ts';

/** A server with facts of its own and a browser, for the tests of one file; after each nothing unexpected has come up. */
export class Site {
  #own!: OwnBrowser;
  #served!: Awaited<ReturnType<typeof serveMadeUp>>;
  #visited: Visit | null = null;

  /** @param made what it has instead of the made-up province @param reads whether documents are handed in and read */
  constructor(made: Parameters<typeof serveMadeUp>[0] = {}, reads = false) {
    beforeAll(async () => {
      const readers = reads ? poolOf() : undefined;
      [this.#own, this.#served] = await Promise.all([startChromium(), serveMadeUp(made, readers)]);
    }, 120_000);
    afterEach(async () => {
      await this.leave();
      expect(this.#served.troubles).toEqual([]);
    });
    afterAll(() => Promise.all([this.#own?.close(), this.#served?.stop()]));
  }

  /** Where the pages are. */
  get url(): string {
    return this.#served.url.replace(/\/api$/, '');
  }

  /** What the console said against the page that is open. */
  get complaints(): readonly string[] {
    return this.#visited!.complaints;
  }

  async open(path: string, viewport?: typeof DESKTOP): Promise<Page> {
    this.#visited = await visit(this.#own, this.url + path, viewport);
    return this.#visited.page;
  }

  /** Closes the page that is open, if there is one. */
  async leave(): Promise<void> {
    await this.#visited?.end();
    this.#visited = null;
  }
}
