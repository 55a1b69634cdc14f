import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';

/** What an old Word file holds as text: a line for each paragraph and table row. */
export interface DocWords {
  readonly body: string;
  readonly footnotes: string;
  readonly endnotes: string;
  readonly boxes: string;
  /** Headers and footers, with their boxes. */
  readonly frames: string;
}

const MEMORY_MB = 512;

/**
 * Run as a program of its own: the package was not made for files that lie, and a chain of sectors that leads back to
 * itself holds it for ever and eats its memory. A thread would take the whole program along.
 */
const WORK = `
const Extractor = require(process.argv[1]);
const plain = { filterUnicode: false };
const parts = [];
process.stdin.on('data', (part) => parts.push(part)).on('end', async () => {
  const file = await new Extractor().extract(Buffer.concat(parts));
  process.stdout.write(JSON.stringify({
    body: file.getBody(plain),
    footnotes: file.getFootnotes(plain),
    endnotes: file.getEndnotes(plain),
    boxes: file.getTextboxes({ ...plain, includeHeadersAndFooters: false }),
    frames: file.getHeaders(plain) + '\\n' + file.getTextboxes({ ...plain, includeBody: false }),
  }));
});
`;

/** What Word keeps beside letters: an optional hyphen, for which the package writes a word of its own, and others. */
function cleaned(text: string): string {
  return text
    .replaceAll('undefined', '\u00ad')
    .replace(/\u001e/gu, '-')
    .replace(/[\u0000-\u0008\u000e-\u001f]/gu, '');
}

/** The words of an old Word file by `word-extractor`, within `milliseconds`; null where it cannot be read so. */
export function wordsOfDoc(bytes: Uint8Array, milliseconds: number): Promise<DocWords | null> {
  const extractor = createRequire(import.meta.url).resolve('word-extractor');
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [`--max-old-space-size=${MEMORY_MB}`, '--eval', WORK, extractor],
      {
        cwd: tmpdir(),
        env: {},
        timeout: Math.max(1, milliseconds),
        killSignal: 'SIGKILL',
        maxBuffer: 4 * bytes.length + 65_536,
      },
      (error, output) => resolve(error ? null : wordsIn(output)),
    );
    // A program that has ended takes no more.
    child.stdin?.on('error', () => {});
    child.stdin?.end(bytes);
  });
}

function wordsIn(output: string): DocWords | null {
  try {
    const { body, footnotes, endnotes, boxes, frames } = JSON.parse(output) as DocWords;
    return {
      body: cleaned(body),
      footnotes: cleaned(footnotes),
      endnotes: cleaned(endnotes),
      boxes: cleaned(boxes),
      frames: cleaned(frames),
    };
  } catch {
    return null;
  }
}
