import { setFlagsFromString } from 'node:v8';

const MB = 1024 * 1024;
/** From this size on memory matters more than a tenth of the time; reports of 50 pages have 0.1 MB. */
const LARGE = 2 * MB;
/** How far the heap may grow between two collections, in parts of a hundred of what lives; V8's own measure is up to 400. */
const GROWTH = 10;

let thrifty = false;

/**
 * Before a large report is read: has the memory collected early. V8 otherwise lets the heap grow to several times what
 * lives in it, which is quick for small reports, and 700 MB instead of 400 for a text of 10 MB. The flag is looked at with
 * each collection, so that it may be set late; it stays for the process.
 */
export function spareMemory(bytes: number): void {
  if (thrifty || bytes < LARGE) return;
  thrifty = true;
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
