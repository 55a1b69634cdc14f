import { randomBytes } from 'node:crypto';
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Effects, type FileProblem, type Step, UnreachableFile } from '../app/index.ts';
import { spareMemory } from './memory.ts';

/** Larger files are not read at all: ten times the longest report that was seen. */
const LIMIT_MB = 64;

const PROBLEMS: Readonly<Record<string, FileProblem>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EROFS: 'forbidden',
  ENOSPC: 'full',
};

/** The system's complaint as one of ours. */
export function unreachable(error: unknown, path: string): UnreachableFile {
  if (error instanceof UnreachableFile) return error;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return new UnreachableFile(PROBLEMS[code] ?? 'other', path, code);
}

async function read(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > LIMIT_MB * 1024 * 1024) throw new UnreachableFile('too-large', path, String(LIMIT_MB));
    spareMemory(size);
    return await readFile(path);
  } catch (error) {
    throw unreachable(error, path);
  }
}

/** Writes beside the place and renames, so that no half-written file is ever seen there. */
async function write(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`);
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw (error as NodeJS.ErrnoException).code === 'ENOENT'
      ? new UnreachableFile('no-folder', path)
      : unreachable(error, path);
  }
}

async function areOne(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([a, b].map((path) => realpath(path).catch(() => null)));
  return first !== null && first === second;
}

/** The real files and the real time. */
export function nodeEffects(progress: (step: Step) => void): Effects {
  return { files: { read, write, areOne }, now: () => new Date(), progress };
}
