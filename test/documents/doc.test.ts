import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Deadline } from '../../src/documents/deadline.ts';
import { headOf, isEncrypted, isSound } from '../../src/documents/doc/header.ts';
import { throughOffice, wordsOnly } from '../../src/documents/doc/open.ts';
import { wordsOfDoc } from '../../src/documents/doc/words.ts';
import {
  LIMITS,
  noticeSentence,
  openDocument,
  openDocumentSync,
  UnreadableDocument,
  withComments,
} from '../../src/documents/index.ts';
import { Refusal } from '../../src/documents/refusal.ts';
import type { Document } from '../../src/figure/index.ts';
import { commentedWords, on } from './commented-words.ts';

const file = (name: string): Buffer => readFileSync(new URL(`doc/${name}`, import.meta.url));
const SLIPS = file('slips.doc');
const deadline = (): Deadline => new Deadline(60_000);
const textOf = (name: string): string => openDocumentSync(file(name), name).text;

/** A copy with another number of two bytes at a place. */
function changed(bytes: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt16LE(value, at);
  return copy;
}

const HEAD = headOf(SLIPS)!;

describe('an old Word file without LibreOffice', () => {
  test('gives its words, its notes at the end, and says what is lost', async () => {
    const document = await wordsOnly(SLIPS, 'absent', LIMITS, deadline);
    expect(document.format).toBe('doc');
    expect(document.page).toBeNull();
    expect(document.notices.map(noticeSentence)).toEqual([
      'Máy này không có LibreOffice nên chỉ đọc được chữ của tệp Word đời cũ (.doc): bảng, đánh số tự động và khổ giấy không còn, 4 đoạn chú thích nằm ở cuối, mất dấu chỉ đến. Hãy cài LibreOffice hoặc lưu lại thành .docx.',
    ]);
    const lines = document.blocks.map(({ start, end }) => document.text.slice(start, end));
    expect(lines).toContain('Tình hình các mặt công tác của huyện 6 tháng đầu năm;');
    expect(
      document.notes.map(({ label, marks, place }) => [
        label,
        marks,
        document.text.slice(place!.start, place!.start + 9),
      ]),
    ).toEqual([
      ['1', [], 'Đàn trâu '],
      ['2', [], 'Thu thuế,'],
      ['3', [], 'Mầm non 6'],
      ['4', [], 'Ngân sách'],
    ]);
    const numbers = (text: string): string[] =>
      (text.match(/\d+(?:[.,]\d+)*/gu) ?? []).filter((one) => one.length > 3).sort();
    expect(numbers(document.text)).toEqual(numbers(textOf('slips.docx')));
  });

  test('old fonts are told by the words, optional hyphens and all', async () => {
    const document = await wordsOnly(file('old-font.doc'), 'failed', LIMITS, deadline);
    expect(document.text).toContain('giảm 120 con so với cùng kỳ năm trước.');
    expect(document.notices.map(({ code, detail }) => [code, detail.why ?? detail.encoding])).toEqual([
      ['words-only', 'failed'],
      ['old-encoding', 'TCVN3'],
    ]);
    expect(noticeSentence(document.notices[0]!)).toMatch(/^LibreOffice không chuyển được tệp/u);
  });

  test.each(['MẬT', 'mËt'])('is refused where a header holds a stamp of secrecy: %s', async (stamp) => {
    const number = '\u0013 PAGE \u00146\u0015';
    const at = SLIPS.indexOf(Buffer.from(number, 'utf16le'));
    expect(at).toBeGreaterThan(0);
    const stamped = Buffer.from(SLIPS);
    stamped.write(stamp.padEnd(number.length), at, 'utf16le');
    const reason = await wordsOnly(stamped, 'absent', LIMITS, deadline).catch((error: unknown) => error);
    expect(reason).toBeInstanceOf(Refusal);
    expect((reason as Refusal).reason).toEqual({ code: 'secret' });
  });

  test('a comment stands in a Word file made of the words', async () => {
    const document = await wordsOnly(SLIPS, 'absent', LIMITS, deadline);
    const word = withComments(SLIPS, document, [on(document, '9.300'), on(document, '25.100')]);
    expect(Object.values(commentedWords(word))).toEqual(['9.300', '25.100']);
  });
});

describe('what LibreOffice made of an old Word file', () => {
  test('is read as a Word file is, and said', () => {
    const document = throughOffice(file('slips.docx'), LIMITS, deadline())!;
    expect(document).toMatchObject({ format: 'doc', text: textOf('slips.docx') });
    expect(document.notices.map(noticeSentence)).toEqual([
      'Tệp Word đời cũ (.doc): đọc qua LibreOffice, vị trí tính theo bản .docx do LibreOffice chuyển ra.',
    ]);
    expect(document.page).toMatchObject({ width: 11906, height: 16838 });
    expect(document.notes).toHaveLength(4);
  });

  test('is what comments are put into', () => {
    const made = file('slips.docx');
    const document = throughOffice(made, LIMITS, deadline())!;
    const word = withComments(SLIPS, document, [on(document, '9.300')]);
    expect(commentedWords(word)).toEqual({ '0': '9.300' });
    expect(openDocumentSync(word, 'a.docx').text).toBe(document.text);
  });

  test('keeps the letters of old fonts', () => {
    expect(textOf('old-font.docx')).toBe(
      'BÁO CÁO TÌNH HÌNH KINH TẾ\nĐàn trâu có 8.120 con, đạt 96,8% kế hoạch, giảm 120 con so với cùng kỳ năm trước.\nThu ngân sách trên địa bàn ước đạt 48,26 tỷ đồng, bằng 52,47% dự toán.\nLúa xuân\t1.850\nHết.',
    );
  });

  test('is left where it is no Word file', () => {
    expect(throughOffice(Buffer.from('PK no'), LIMITS, deadline())).toBeNull();
  });
});

describe('an old Word file that cannot be read', () => {
  const refusal = async (bytes: Uint8Array): Promise<UnreadableDocument> => {
    const error = await openDocument(bytes, 'a.doc').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnreadableDocument);
    return error as UnreadableDocument;
  };

  test('is refused where it is encrypted', async () => {
    const flags = SLIPS.readUInt16LE(HEAD + 0x0a);
    const encrypted = changed(SLIPS, HEAD + 0x0a, flags | 0x0100);
    expect([isEncrypted(SLIPS), isEncrypted(encrypted)]).toEqual([false, true]);
    expect((await refusal(encrypted)).message).toMatch(/^a\.doc: tệp có đặt mật khẩu;/u);
  });

  test('and where its tables cannot lie within it', async () => {
    expect(isSound(SLIPS)).toBe(true);
    for (const [at, value] of [
      [0x1e, 30],
      [0x2e, 0x7fff],
      [0x42, 1],
      [0x4a, 0x1000],
    ] as const)
      expect(isSound(changed(SLIPS, at, value)), String(at)).toBe(false);
    expect((await refusal(changed(SLIPS, 0x2e, 0x7fff))).message).toMatch(
      /^a\.doc: tệp Word đời cũ \(\.doc\) bị hỏng;/u,
    );
  });

  test('a chain of sectors that leads back to itself is left when its time or its memory is over', async () => {
    const table = (SLIPS.readUInt32LE(0x4c) + 1) * 512;
    const first = SLIPS.readUInt32LE(0x30);
    const ring = Buffer.from(SLIPS);
    ring.writeUInt32LE(first + 1, table + first * 4);
    ring.writeUInt32LE(first, table + (first + 1) * 4);
    expect(await wordsOfDoc(ring, 4000)).toBeNull();
  });

  test('broken in other ways it is refused in a sentence, or read', async () => {
    for (let at = 512; at < SLIPS.length; at += 7919) {
      const bytes = changed(SLIPS, at, 0xffff);
      const given = await wordsOnly(bytes, 'absent', LIMITS, deadline).catch((reason: unknown) => reason);
      const isOurs =
        given instanceof Refusal ? given.reason.code === 'broken-doc' : (given as Document).format === 'doc';
      expect(isOurs, String(given)).toBe(true);
    }
    expect(await wordsOfDoc(Buffer.from('no word file'), 4000)).toBeNull();
  });
});

test('openDocument reads an old Word file with what there is', async () => {
  const document = await openDocument(SLIPS, 'báo cáo.txt');
  expect(document.format).toBe('doc');
  expect(document.notices[0]).toMatchObject({ code: 'read-by-content', detail: { named: 'txt', found: 'doc' } });
  expect(document.text).toContain('Tình hình các mặt công tác của huyện 6 tháng đầu năm;');
  expect(() => openDocumentSync(SLIPS, 'a.doc')).toThrow(/tệp Word đời cũ/u);
});
