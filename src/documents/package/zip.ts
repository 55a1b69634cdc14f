import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Deadline } from '../deadline.ts';
import type { Limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';

/**
 * Zip files, read by their directory so that nothing is unpacked that is not asked for, and written back with every
 * untouched entry byte for byte as it was: that is why no zip library serves here (they pack everything anew).
 */
export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where the entry's local header begins in the file. */
  readonly offset: number;
  readonly flags: number;
  /** The entry's record in the directory, as it stands in the file. */
  readonly record: Uint8Array;
}

const END = 0x06054b50;
const RECORD = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

/** A zip file's directory, and its entries unpacked on demand within the limits. */
export class Zip {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Where the directory begins: entries lie before it. */
  readonly directory: number;
  readonly #limits: Limits;
  readonly #deadline: Deadline;
  #unpacked = 0;

  /** @throws Refusal where the directory is broken or too large */
  constructor(bytes: Uint8Array, limits: Limits, deadline: Deadline) {
    this.bytes = bytes;
    this.#limits = limits;
    this.#deadline = deadline;
    const { entries, start } = directoryOf(bytes, limits);
    this.entries = entries;
    this.directory = start;
  }

  /** Unpacks an entry; null where there is none of that name. @throws Refusal where it is broken or too large */
  read(name: string): Uint8Array | null {
    const entry = this.entries.get(name);
    if (!entry) return null;
    this.#deadline.check();
    const { limits, ratio } = { limits: this.#limits, ratio: Math.round(entry.size / Math.max(1, entry.packed)) };
    this.#unpacked += entry.size;
    if (this.#unpacked > limits.unzippedBytes) {
      throw new Refusal({ code: 'unpacks-too-large', part: name, bytes: this.#unpacked, limit: limits.unzippedBytes });
    }
    if (entry.size > limits.ratioFrom && ratio > limits.ratio) {
      throw new Refusal({ code: 'unpacks-too-far', part: name, ratio, limit: limits.ratio });
    }
    return unpack(entry, packedBytes(this.bytes, entry));
  }
}

function unpack(entry: Entry, packed: Uint8Array): Uint8Array {
  const broken = new Refusal({ code: 'broken-zip', detail: 'entry', part: entry.name });
  if (entry.flags & ENCRYPTED) throw new Refusal({ code: 'encrypted' });
  let data: Uint8Array;
  if (entry.method === STORED) data = packed;
  else if (entry.method === DEFLATED) {
    try {
      // An entry that unpacks to more than its directory says is a trap: unpacking stops there.
      data = inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
    } catch {
      throw broken;
    }
  } else throw broken;
  if (data.length !== entry.size || crc32(data) !== entry.crc) throw broken;
  return data;
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function directoryOf(bytes: Uint8Array, limits: Limits): { entries: Map<string, Entry>; start: number } {
  const data = view(bytes);
  const end = endOf(data);
  const count = data.getUint16(end + 10, true);
  const start = data.getUint32(end + 16, true);
  const broken = new Refusal({ code: 'broken-zip', detail: 'directory', part: null });
  if (count > limits.zipEntries)
    throw new Refusal({ code: 'too-many-entries', entries: count, limit: limits.zipEntries });
  const entries = new Map<string, Entry>();
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || data.getUint32(at, true) !== RECORD) throw broken;
    const entry = entryAt(bytes, data, at);
    at += entry.record.length;
    if (at > end || entry.offset + 30 > bytes.length || entries.has(entry.name)) throw broken;
    entries.set(entry.name, entry);
  }
  return { entries, start };
}

/** The end record stands in the last 64 KB; a file cut short has none. */
function endOf(data: DataView): number {
  const lowest = Math.max(0, data.byteLength - 22 - 0xffff);
  for (let at = data.byteLength - 22; at >= lowest; at--) {
    if (data.getUint32(at, true) !== END) continue;
    if (at + 22 + data.getUint16(at + 20, true) <= data.byteLength) return at;
  }
  throw new Refusal({ code: 'broken-zip', detail: 'truncated', part: null });
}

function entryAt(bytes: Uint8Array, data: DataView, at: number): Entry {
  const nameLength = data.getUint16(at + 28, true);
  const length = 46 + nameLength + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/gu, '/'),
    flags: data.getUint16(at + 8, true),
    method: data.getUint16(at + 10, true),
    crc: data.getUint32(at + 16, true),
    packed: data.getUint32(at + 20, true),
    size: data.getUint32(at + 24, true),
    offset: data.getUint32(at + 42, true),
    record: bytes.subarray(at, at + length),
  };
}

function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
  const start = dataStart(bytes, entry);
  if (start + entry.packed > bytes.length) {
    throw new Refusal({ code: 'broken-zip', detail: 'truncated', part: entry.name });
  }
  return bytes.subarray(start, start + entry.packed);
}

function dataStart(bytes: Uint8Array, entry: Entry): number {
  const data = view(bytes);
  if (data.getUint32(entry.offset, true) !== LOCAL) {
    throw new Refusal({ code: 'broken-zip', detail: 'entry', part: entry.name });
  }
  return entry.offset + 30 + data.getUint16(entry.offset + 26, true) + data.getUint16(entry.offset + 28, true);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = Buffer.concat(parts);
  return new Uint8Array(whole.buffer, whole.byteOffset, whole.length);
}

/** The zip again with some entries replaced or added; all others are copied byte for byte, in their order. */
export function withEntries(zip: Zip, changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;
  const put = (part: Uint8Array): void => {
    parts.push(part);
    offset += part.length;
  };
  const ordered = [...zip.entries.values()].sort((a, b) => a.offset - b.offset);
  const moved = new Map<string, number>();
  for (const [index, entry] of ordered.entries()) {
    moved.set(entry.name, offset);
    const content = changed.get(entry.name);
    // Up to the next one, with whatever stands between.
    if (content) put(freshEntry(entry.name, content));
    else put(zip.bytes.subarray(entry.offset, ordered[index + 1]?.offset ?? zip.directory));
  }
  for (const entry of zip.entries.values()) {
    const content = changed.get(entry.name);
    const place = moved.get(entry.name)!;
    records.push(content ? freshRecord(entry.name, content, place) : movedRecord(entry.record, place));
  }
  for (const [name, content] of changed) {
    if (zip.entries.has(name)) continue;
    records.push(freshRecord(name, content, offset));
    put(freshEntry(name, content));
  }
  const directory = offset;
  for (const record of records) put(record);
  put(endRecord(records.length, offset - directory, directory));
  return joined(parts);
}

/** A new zip of these entries, in this order. */
export function zipOf(contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of contents) {
    records.push(freshRecord(name, content, offset));
    const entry = freshEntry(name, content);
    parts.push(entry);
    offset += entry.length;
  }
  const directory = joined(records);
  return joined([...parts, directory, endRecord(records.length, directory.length, offset)]);
}

function movedRecord(record: Uint8Array, offset: number): Uint8Array {
  // Not `slice`: of a Buffer that is no copy.
  const copy = new Uint8Array(record);
  view(copy).setUint32(42, offset, true);
  return copy;
}

const deflated = new WeakMap<Uint8Array, Uint8Array>();

function deflate(content: Uint8Array): Uint8Array {
  const known = deflated.get(content);
  if (known) return known;
  const packed = deflateRawSync(content);
  deflated.set(content, packed);
  return packed;
}

/** 1 January 1980, the first day that zip knows: an entry written here carries no time of its own. */
const DAY = 0x21;
const UTF8_NAME = 0x800;

function freshEntry(name: string, content: Uint8Array): Uint8Array {
  const packed = deflate(content);
  const encoded = new TextEncoder().encode(name);
  const header = new Uint8Array(30 + encoded.length);
  const data = view(header);
  data.setUint32(0, LOCAL, true);
  writeCommon(data, 4, content, packed, encoded.length);
  header.set(encoded, 30);
  return joined([header, packed]);
}

function freshRecord(name: string, content: Uint8Array, offset: number): Uint8Array {
  const encoded = new TextEncoder().encode(name);
  const record = new Uint8Array(46 + encoded.length);
  const data = view(record);
  data.setUint32(0, RECORD, true);
  data.setUint16(4, 20, true);
  writeCommon(data, 6, content, deflate(content), encoded.length);
  data.setUint32(42, offset, true);
  record.set(encoded, 46);
  return record;
}

/** The fields that the local header and the directory's record have in common. */
function writeCommon(data: DataView, at: number, content: Uint8Array, packed: Uint8Array, nameLength: number): void {
  data.setUint16(at, 20, true);
  data.setUint16(at + 2, UTF8_NAME, true);
  data.setUint16(at + 4, DEFLATED, true);
  data.setUint16(at + 6, 0, true);
  data.setUint16(at + 8, DAY, true);
  data.setUint32(at + 10, crc32(content), true);
  data.setUint32(at + 14, packed.length, true);
  data.setUint32(at + 18, content.length, true);
  data.setUint16(at + 22, nameLength, true);
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const record = new Uint8Array(22);
  const data = view(record);
  data.setUint32(0, END, true);
  data.setUint16(8, count, true);
  data.setUint16(10, count, true);
  data.setUint32(12, size, true);
  data.setUint32(16, offset, true);
  return record;
}
