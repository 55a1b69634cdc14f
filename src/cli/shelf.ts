import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { UnreachableFile } from '../app/index.ts';

/** The reports that are served: one file, or those of a folder (not of folders in it). */
export interface Shelf {
  readonly title: string;
  readonly isFolder: boolean;
  /** Names of the reports that are there now. */
  readonly names: () => Promise<string[]>;
  /** Path of a report, by a name that `names` gave; null for any other. */
  readonly pathOf: (name: string) => Promise<string | null>;
}

/** Reports by their ending; what an office program or the system keeps for itself is left out. */
const isReport = (name: string): boolean => /\.(docx|xlsx|txt|md)$/i.test(name) && !/^(\.|~\$)/.test(name);

async function reportsOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && isReport(entry.name))
    .map(({ name }) => name)
    .sort((a, b) => a.localeCompare(b, 'vi'));
}

/** Throws UnreachableFile where there is no such file or folder. */
export async function shelfOf(path: string): Promise<Shelf> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new UnreachableFile('missing', path);
  const names = found.isDirectory() ? () => reportsOf(path) : async () => [basename(path)];
  return {
    title: path,
    isFolder: found.isDirectory(),
    names,
    pathOf: async (name) => {
      if (!(await names()).includes(name)) return null;
      return found.isDirectory() ? join(path, name) : path;
    },
  };
}
