import type { OtherFormat } from './unreadable.ts';

/** What the first bytes of a file say that it is; `text` stands for everything that is nothing else. */
export type Kind =
  | { readonly is: 'zip' }
  | { readonly is: 'text' }
  | { readonly is: 'ole' }
  | { readonly is: OtherFormat };

const PICTURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];

/** Tells a file's kind by its content; its name plays no part. */
export function kindOf(bytes: Uint8Array): Kind {
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04]) || begins(bytes, [0x50, 0x4b, 0x05, 0x06])) return { is: 'zip' };
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return { is: 'ole' };
  if (PICTURES.some((head) => begins(bytes, head))) return { is: 'image' };
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  if (head.startsWith('{\\rtf')) return { is: 'rtf' };
  if (/^[\s\S]{0,200}%PDF-\d/u.test(head)) return { is: 'pdf' };
  if (/^(?:\u00ef\u00bb\u00bf)?\s*(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html[\s>])/iu.test(head))
    return { is: 'html' };
  if (/^(?:MIME-Version:|From: )[\s\S]*text\/html/u.test(head)) return { is: 'html' };
  if (/^(?:\u00ef\u00bb\u00bf)?\s*<\?xml\s/u.test(head)) return { is: 'xml' };
  return { is: 'text' };
}

function begins(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

/**
 * What an OLE compound file holds, by the names in its directory: an old Word file, an encrypted new one, a sheet or
 * slides. Only names are looked for, in UTF-16 as the directory has them.
 */
export function oleContent(bytes: Uint8Array): 'encrypted' | OtherFormat {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const holds = (name: string): boolean => file.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage') || holds('EncryptionInfo')) return 'encrypted';
  if (holds('WordDocument')) return 'doc';
  if (holds('Workbook') || holds('Book')) return 'xls';
  if (holds('PowerPoint Document')) return 'ppt';
  return 'ole';
}

/** The ending of a file's name in small letters, without the dot; empty where it has none. */
export function endingOf(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const dot = base.lastIndexOf('.');
  return dot <= 0 ? '' : base.slice(dot + 1).toLowerCase();
}
