import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recoveredBytes, recoveredText } from '../../src/documents/fonts/detect.ts';
import { type Encoding, TCVN3, VISCII, VNI } from '../../src/documents/fonts/encodings.ts';
import { isSyllable, marked } from '../../src/documents/fonts/syllables.ts';
import { oldFontOf, shownIn, turned } from '../../src/documents/fonts/unicode.ts';
import { LIMITS, noticeSentence, openDocumentSync } from '../../src/documents/index.ts';
import { ALPHABET, writtenIn } from './codes.ts';

const TEXT =
  'Huyện Suối Mây trồng được 4.680 ha cây lương thực, tăng 12,5% so với cùng kỳ; đàn trâu, bò giữ ổn định.\n' +
  'Thu ngân sách trên địa bàn ước đạt 48,26 tỷ đồng, bằng 52,47% dự toán tỉnh giao.\n';

describe('the tables', () => {
  test.each([TCVN3, VNI, VISCII])('every letter of the alphabet, there and back: $name', (encoding: Encoding) => {
    expect(ALPHABET).toHaveLength(134);
    const written = ALPHABET.map((letter) => writtenIn(letter, encoding));
    expect(new Set(written).size).toBe(134);
    expect(written.filter((code) => /[^\u0000-\u00ff]/u.test(code))).toEqual([]);
    expect(written.map((code) => turned(code, encoding).text)).toEqual(ALPHABET);
    expect(turned(writtenIn(TEXT, encoding), encoding).text).toBe(TEXT);
  });

  test.each([
    [TCVN3, 'tcvn'],
    [VISCII, 'viscii'],
  ])('$name agrees with what iconv knows', ({ single }, file) => {
    const lines = readFileSync(new URL(`codes/${file}.tsv`, import.meta.url), 'utf8')
      .trimEnd()
      .split('\n');
    const known = lines.map((line) => line.split('\t') as [string, string]);
    const letters = known.filter(([, letter]) => /^\p{L}$/u.test(letter) && ALPHABET.includes(letter));
    expect(letters.length).toBeGreaterThan(80);
    // Codes below A1 are no letters in the fonts, but for VISCII's.
    const expected = letters.filter(([code]) => file === 'viscii' || Number.parseInt(code, 16) > 0xa0);
    expect(expected.map(([code]) => single.get(String.fromCharCode(Number.parseInt(code, 16))))).toEqual(
      expected.map(([, letter]) => letter),
    );
    expect(single.size).toBe(expected.length);
  });

  test.each([
    ['.VnTime', 'Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['.VnTime', '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['.VnTimeH', 'céng hßa x· héi', 'CỘNG HÒA XÃ HỘI'],
    ['.VnArialH', '§¬n vÞ: ha, m²', 'ĐƠN VỊ: HA, M²'],
    ['.vntime', '\uf0ae\uf0ad\uf0ee\uf063', 'đượ' + 'c'],
    ['ABCDEF+.VnTimeH,Bold', 'céng', 'CỘNG'],
    ['ABCDEF+VNI-Times-BoldItalic', 'Coäng', 'Cộng'],
    ['VNI-Times', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['VNI-Helve', 'Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['VNI Times', 'COÄNG HOØA', 'CỘNG HÒA'],
    ['.VnTime', 'Độc lập', 'Độc lập'],
    ['Times New Roman', '§éc lËp', '§éc lËp'],
    [undefined, '§éc lËp', '§éc lËp'],
  ])('%s: %s', (font, old, shown) => {
    expect(shownIn(font, old)).toBe(shown);
  });

  test('signs that are no letters of the code stay, and are counted where they look like letters', () => {
    expect(turned('25°C, 10 m², 3 ± 1', TCVN3)).toMatchObject({ text: '25°C, 10 m², 3 ± 1', turned: 0, left: 0 });
    expect(turned('çx', VNI)).toMatchObject({ text: 'çx', turned: 0, left: 1 });
    expect(turned('laäp', VNI).starts).toEqual([0, 1, 3, 4]);
    expect(oldFontOf('Vnitron')).toBeNull();
  });
});

describe('syllables', () => {
  test.each(['nghiêng', 'gì', 'giếng', 'quốc', 'quýt', 'khuỷu', 'thuở', 'ƯỚC', 'Đắc', 'hoà', 'yến', 'oan', 'xoong'])(
    '%s',
    (word) => {
      expect(isSyllable(word)).toBe(true);
      expect(isSyllable(word.normalize('NFD'))).toBe(true);
    },
  );
  test.each(['cỏc', 'àt', 'zôn', 'ngọcc', 'thuếế', 'bao cáo', 'pháttriển', 'đ', 'ốm̀'])('none: %s', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
  test('only words with marks are counted, and abbreviations are none', () => {
    expect(marked('HĐND và UBND xã B¸o cáo: 12 QĐ')).toEqual({ words: 4, syllables: 3 });
  });
});

describe('a plain text in an old code', () => {
  const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
  const in1258 = (text: string): Uint8Array => {
    const table = new Map(
      [...new TextDecoder('windows-1258').decode(Uint8Array.from({ length: 256 }, (_, at) => at))].map((letter, at) => [
        letter,
        at,
      ]),
    );
    const units = [...text].flatMap((letter) => {
      if (table.has(letter)) return [letter];
      const tone = letter.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/u)![0];
      return [letter.normalize('NFD').replace(tone, '').normalize('NFC'), tone];
    });
    return Uint8Array.from(units.map((unit) => table.get(unit)!));
  };

  test.each<[string, Uint8Array]>([
    ['TCVN3', bytes(writtenIn(TEXT, TCVN3))],
    ['VNI', bytes(writtenIn(TEXT, VNI))],
    ['VISCII', bytes(writtenIn(TEXT, VISCII))],
    ['Windows-1258', in1258(TEXT)],
    ['TCVN3', Buffer.from(writtenIn(TEXT, TCVN3), 'utf8')],
    ['VNI', Buffer.from(writtenIn(TEXT, VNI), 'utf8')],
  ])('%s is read, and said', (encoding, file) => {
    const document = openDocumentSync(file, 'a.txt');
    expect(document.text).toBe(TEXT);
    expect(document.notices).toMatchObject([{ code: 'old-encoding', detail: { encoding } }]);
    expect(noticeSentence(document.notices[0]!)).toContain(encoding);
  });

  test.each([
    ['too few words', bytes(writtenIn('Thu ngân sách đạt kế hoạch', TCVN3))],
    ['French', bytes('Le congrès a été très apprécié par les élèves; où êtes-vous allés, là-bas? '.repeat(9))],
    ['any bytes', Uint8Array.from({ length: 3000 }, (_, at) => ((at * 7919) % 223) + 32)],
  ])('%s is not', (_name, file) => {
    expect(recoveredBytes(file)).toBeNull();
    expect(() => openDocumentSync(file, 'a.txt', LIMITS)).toThrow(/bảng mã/u);
  });

  test('a stamp of secrecy is seen though its capitals were those of a font', () => {
    const stamped = (stamp: string): Uint8Array => bytes(writtenIn(`ubnd huyện\n${stamp}\nbáo cáo\n${TEXT}`, TCVN3));
    expect(() => openDocumentSync(stamped('tối mật'), 'a.txt')).toThrow(/dấu chỉ độ mật/u);
    expect(openDocumentSync(stamped('bảo mật'), 'a.txt').text).toContain('bảo mật');
  });

  test('long texts are turned piece by piece, and no letter is cut in two', () => {
    const line = `${'Báo cáo tình hình kinh tế - xã hội huyện Suối Mây; '.repeat(1500)}.`;
    for (const encoding of [TCVN3, VNI]) {
      expect(recoveredBytes(bytes(writtenIn(line, encoding)))).toMatchObject({ text: line, encoding: encoding.name });
    }
    const shifted = `x${writtenIn(line, VNI)}`;
    expect(recoveredBytes(bytes(shifted))?.text).toBe(`x${line}`);
  });

  test('text that is Unicode stays, all of it or line by line', () => {
    expect(recoveredText(TEXT)).toBeNull();
    expect(recoveredText('các xã báo cáo, tài liệu là và thì\n'.repeat(9))).toBeNull();
    const mixed = `${writtenIn(TEXT, TCVN3)}Các xã đã đủ hồ sơ.\ncác xã Nà Bó\n`;
    expect(recoveredText(mixed)?.text).toBe(`${TEXT}Các xã đã đủ hồ sơ.\ncác xã Nà Bó\n`);
  });
});
