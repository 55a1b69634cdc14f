/** Where an OLE compound file ([MS-CFB] 2.2) says the size of its sectors, and how many of them hold its tables. */
const SECTOR_SHIFT = 0x1e;
const TABLE_SECTORS = [0x2c, 0x40, 0x48];
/** An entry of its directory ([MS-CFB] 2.6): 128 bytes, the name first, the stream's first sector near the end. */
const ENTRY = 128;
const FIRST_SECTOR = 116;
/** The head of a Word file's main stream ([MS-DOC] 2.5.2): its sign, and the flags with the one for encryption. */
const WORD_SIGN = 0xa5ec;
const FLAGS = 0x0a;
const ENCRYPTED = 0x0100;

/** Whether the tables that a compound file speaks of can lie within it; one that lies about them is not opened. */
export function isSound(file: Buffer): boolean {
  if (file.length < 512) return false;
  const shift = file.readUInt16LE(SECTOR_SHIFT);
  if (shift !== 9 && shift !== 12) return false;
  const sectors = Math.ceil(file.length / 2 ** shift);
  return TABLE_SECTORS.every((at) => file.readUInt32LE(at) <= sectors);
}

/** Whether an old Word file says that it is encrypted; false where its head is not found. */
export function isEncrypted(file: Buffer): boolean {
  const head = headOf(file);
  return head !== null && (file.readUInt16LE(head + FLAGS) & ENCRYPTED) !== 0;
}

/** Where the head of the main stream stands; null where it is not found. */
export function headOf(file: Buffer): number | null {
  const name = Buffer.from('WordDocument\0', 'utf16le');
  for (let at = file.indexOf(name); at >= 0; at = file.indexOf(name, at + 1)) {
    if (at % ENTRY !== 0 || at + ENTRY > file.length) continue;
    const head = (file.readUInt32LE(at + FIRST_SECTOR) + 1) * 2 ** file.readUInt16LE(SECTOR_SHIFT);
    if (head + FLAGS + 2 > file.length || file.readUInt16LE(head) !== WORD_SIGN) continue;
    return head;
  }
  return null;
}
