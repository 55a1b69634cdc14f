import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The rooms by which a file becomes figures and findings. */
const ROOMS = ['figure', 'documents', 'language', 'read', 'check', 'app'];

/**
 * A name for the reader and checker as they are built: the same while not a letter of them changes. What was read by
 * another is read again, so that nobody looks at findings of a program that is no longer there.
 */
export async function readerName(): Promise<string> {
  const built = fileURLToPath(new URL('..', import.meta.url));
  const sum = createHash('sha256');
  for (const room of ROOMS) {
    const files = (await readdir(`${built}/${room}`, { recursive: true }))
      .filter((name) => name.endsWith('.js'))
      .sort();
    for (const name of files) sum.update(name).update(await readFile(`${built}/${room}/${name}`));
  }
  return sum.digest('base64url').slice(0, 16);
}
