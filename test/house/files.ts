import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const LEFT_OUT = new Set(['node_modules', 'dist', '.git', '.claude']);

/** Paths of all files of the house, from its root, with `/`; what is built or installed is left out. */
export function filesOf(folder = ''): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (LEFT_OUT.has(entry.name)) return [];
    const path = relative(ROOT, join(ROOT, folder, entry.name))
      .split(sep)
      .join('/');
    if (entry.isDirectory()) return filesOf(path);
    return entry.isFile() ? [path] : [];
  });
}

export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Source files that ship: no test, no corpus. */
export const isShipped = (path: string): boolean =>
  path.startsWith('src/') && path.endsWith('.ts') && !/\.(test|corpus|d)\.ts$/.test(path);
