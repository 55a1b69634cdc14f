import { Deadline } from '../deadline.ts';
import { LIMITS } from '../limits.ts';
import { Zip, zipOf } from '../package/zip.ts';

const PROPERTIES = 'docProps/core.xml';
const TIME = /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/gu;
/** Of what has no day yet: the first that a zip knows. */
const FIRST_DAY = '1980-01-01';

/** The parts of a Word file packed again without the time of packing; the file was made on `day` (ISO), if it says one. */
export function withoutTimes(bytes: Uint8Array, day: string | null): Uint8Array {
  const zip = new Zip(bytes, LIMITS, new Deadline(LIMITS.time));
  const parts = new Map<string, Uint8Array>();
  for (const name of zip.entries.keys()) {
    const part = zip.read(name)!;
    parts.set(name, name === PROPERTIES ? timed(part, day ?? FIRST_DAY) : part);
  }
  return zipOf(parts);
}

function timed(part: Uint8Array, day: string): Uint8Array {
  const xml = new TextDecoder().decode(part).replace(TIME, `$1${day}T00:00:00Z`);
  return new TextEncoder().encode(xml);
}
