import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Fonts come with the browser too, so that a page looks the same on a machine that has none. */
const fontConfig = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>
`;

/** Sets variables while `work` runs, and puts back what stood there. */
async function withVariables<T>(variables: Readonly<Record<string, string>>, work: () => Promise<T>): Promise<T> {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    return await work();
  } finally {
    process.env = before;
  }
}

/** A browser that came with `npm ci`, and how to be rid of it. */
export interface OwnBrowser {
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/**
 * Unpacks Chromium with the libraries and fonts that it comes with, and starts it. The package brings its libraries out
 * only where it takes the machine for the one that it was made for; a machine without a desktop needs them as well.
 */
export async function startChromium(): Promise<OwnBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-browser-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const browser = await launched(folder);
    return { browser, close: () => browser.close().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

async function launched(folder: string): Promise<Browser> {
  mkdirSync(join(folder, 'home'));
  const executablePath = await withVariables({ TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }, async () =>
    (await import('@sparticuz/chromium')).default.executablePath(),
  );
  writeFileSync(join(folder, 'fonts.conf'), fontConfig(folder));
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'],
    env: {
      PATH: process.env.PATH ?? '',
      // Without it a name of a file with Vietnamese letters is lost.
      LANG: 'C.UTF-8',
      HOME: join(folder, 'home'),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  });
}
