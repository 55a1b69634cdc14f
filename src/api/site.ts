import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

/** Fonts are packed already. */
const PACKED: ReadonlySet<string> = new Set(['.woff2']);

interface Part {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly gzipped: Uint8Array<ArrayBuffer> | null;
}

/** The pages as they were built: script, styles and fonts by the path at which they are asked for. */
export class Site {
  private readonly parts: ReadonlyMap<string, Part>;

  private constructor(parts: ReadonlyMap<string, Part>) {
    this.parts = parts;
  }

  /** Reads the built pages into memory: a few hundred kilobytes. */
  static async open(folder = fileURLToPath(new URL('../site', import.meta.url))): Promise<Site> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && extname(entry.name) in TYPES);
    const parts = files.map(async ({ parentPath, name }): Promise<[string, Part]> => {
      const path = join(parentPath, name);
      const ending = extname(name);
      const bytes = new Uint8Array(await readFile(path));
      const gzipped = PACKED.has(ending) ? null : new Uint8Array(await promisify(gzip)(bytes, { level: 9 }));
      return [path.slice(folder.length).replaceAll('\\', '/'), { type: TYPES[ending]!, bytes, gzipped }];
    });
    return new Site(new Map(await Promise.all(parts)));
  }

  /**
   * A part of the pages; any path without an ending of a part is a page, which the script in it finds by itself: codes of
   * indicators hold points. Null where there is no such part.
   */
  answer(path: string, accepts: string): Response | null {
    const asked = extname(path) in TYPES ? path : '/index.html';
    const part = this.parts.get(asked);
    if (!part) return null;
    const gzipped = accepts.includes('gzip') ? part.gzipped : null;
    return new Response(gzipped ?? part.bytes, {
      headers: {
        'content-type': part.type,
        // Parts are named by their content and never change; the page that names them is asked for each time.
        'cache-control': asked.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        vary: 'accept-encoding',
        ...(gzipped ? { 'content-encoding': 'gzip' } : {}),
      },
    });
  }
}
