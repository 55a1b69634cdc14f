/**
 * Writes what the system's `iconv` knows of TCVN 5712:1993 and VISCII: a line for each code, its number and its letter.
 * The tests hold our own tables against these. Run by hand: `node scripts/oracle/codes.mjs`.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

for (const [name, code] of [
  ['tcvn', 'TCVN5712-1'],
  ['viscii', 'VISCII'],
]) {
  const lines = [];
  for (let byte = 0; byte < 256; byte++) {
    // A letter before it keeps iconv from joining a mark with the next.
    const read = execFileSync('iconv', ['-f', code, '-t', 'UTF-8'], { input: Buffer.from([0x2e, byte]) });
    const letter = read.toString('utf8').slice(1);
    if (letter !== '' && letter.charCodeAt(0) > 127) lines.push(`${byte.toString(16)}\t${letter}`);
  }
  writeFileSync(
    fileURLToPath(new URL(`../../test/documents/codes/${name}.tsv`, import.meta.url)),
    `${lines.join('\n')}\n`,
  );
}
