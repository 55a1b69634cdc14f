import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { writePaper } from '../../../src/documents/index.ts';
import { childOf, type Element, switchOf } from '../../../src/documents/package/xml.ts';
import { COMPONENTS as LOOKS } from '../../../src/documents/paper/components.ts';
import type { PageNorm } from '../../../src/figure/index.ts';
import { loadNorms } from '../../../src/write/index.ts';
import { NORM, PAPERS } from './papers.js';
import { all, partsOf, type Seen, seen, treeOf } from './parts.ts';

/**
 * Nghị định 30/2020/NĐ-CP, Phụ lục I, row by row, read from the XML of files that were written. Sizes in points, lengths
 * in twips (56,7 to a millimetre).
 */
const [OURS] = loadNorms([
  { name: 'norms/nd30-2020.yaml', text: readFileSync('data/norms/nd30-2020.yaml', 'utf8') },
]).norms;
const SMALLEST: PageNorm = { ...NORM, sizes: {}, margins: { top: 25, bottom: 25, left: 35, right: 20 }, spacing: 1.5 };

interface Row {
  readonly box: string;
  readonly what: RegExp;
  readonly caps?: boolean;
  readonly size: readonly [number, number];
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align: 'left' | 'center' | 'right' | 'both';
  readonly color?: string;
}

/** Mục II, III and V: box, how it is found, capitals, sizes, weight, slant, place. */
const COMPONENTS: readonly Row[] = [
  {
    box: '1 Quốc hiệu',
    what: /^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/u,
    caps: true,
    size: [12, 13],
    bold: true,
    align: 'center',
  },
  { box: '1 Tiêu ngữ', what: /^Độc lập - Tự do - Hạnh phúc$/u, size: [13, 14], bold: true, align: 'center' },
  {
    box: '2 Cơ quan chủ quản',
    what: /^Ủy ban nhân dân\ntỉnh Thanh Sơn$/u,
    caps: true,
    size: [12, 13],
    align: 'center',
  },
  { box: '2 Cơ quan ban hành', what: /^(?:ỦY BAN|SỞ) /u, caps: true, size: [12, 13], bold: true, align: 'center' },
  { box: '3 Số, ký hiệu', what: /^Số: (?: {5}|\d{2,})\/BC-\p{Lu}+$/u, size: [13, 13], align: 'center' },
  {
    box: '4 Địa danh, thời gian',
    what: /^\p{Lu}.*, ngày .{2,5} tháng .{1,5} năm 2026$/u,
    size: [13, 14],
    italic: true,
    align: 'center',
  },
  { box: '5a Tên loại', what: /^BÁO CÁO$/u, caps: true, size: [13, 14], bold: true, align: 'center' },
  { box: '5a Trích yếu', what: /^(?:Tình hình|Kết quả s)/u, size: [13, 14], bold: true, align: 'center' },
  { box: '6 Căn cứ', what: /^Căn cứ .*[.;]$/u, size: [13, 14], italic: true, align: 'both' },
  {
    box: '6 Nội dung',
    what: /^(?:Ủy ban nhân dân tỉnh báo cáo|Một số việc|Toàn tỉnh|Trong tháng, xã)/u,
    size: [13, 14],
    align: 'both',
  },
  {
    box: '7a Quyền hạn, chức vụ',
    what: /^(?:TM\.|KT\.|PHÓ) /u,
    caps: true,
    size: [13, 14],
    bold: true,
    align: 'center',
  },
  { box: '7b Họ tên', what: /^Đỗ Khắc Thử$/u, size: [13, 14], bold: true, align: 'center' },
  { box: '9a Kính gửi', what: /^Kính gửi:$/u, size: [13, 14], align: 'left' },
  { box: '9a Kính gửi một nơi', what: /^Kính gửi: Ủy ban nhân dân tỉnh Thanh Sơn$/u, size: [13, 14], align: 'center' },
  { box: '9b Nơi nhận', what: /^Nơi nhận:$/u, size: [12, 12], bold: true, italic: true, align: 'left' },
  { box: '9b danh sách', what: /^- (?:Như trên;|Lưu: VT.*\.)$/u, size: [11, 11], align: 'left' },
  {
    box: '10b Độ khẩn',
    what: /^(?:THƯỢNG KHẨN|KHẨN)$/u,
    caps: true,
    size: [13, 14],
    bold: true,
    align: 'center',
    color: 'FF0000',
  },
  { box: 'Phụ lục', what: /^Phụ lục(?: I{1,3})?$/u, size: [14, 14], bold: true, align: 'center' },
  {
    box: 'tên phụ lục',
    what: /^(?:Các chỉ tiêu chủ yếu|Danh mục công trình)$/u,
    caps: true,
    size: [13, 14],
    bold: true,
    align: 'center',
  },
  {
    box: 'kèm theo',
    what: /^\(Kèm theo Báo cáo số {6}\/BC-UBND ngày {6}tháng {6}năm 2026 của Ủy ban nhân dân (?:tỉnh Thanh Sơn|xã Đồng Viện)\)$/u,
    size: [13, 14],
    italic: true,
    align: 'center',
  },
  // Mục III, scheme B of headings.
  { box: 'Phần', what: /^Phần I{1,2}\n/u, size: [13, 14], bold: true, align: 'center' },
  { box: 'Mục', what: /^I{1,2}\. /u, caps: true, size: [13, 14], bold: true, align: 'left' },
  { box: 'Khoản', what: /^\d\. /u, size: [13, 14], bold: true, align: 'left' },
  { box: 'Điểm', what: /^a\) /u, size: [13, 14], align: 'left' },
];

interface File {
  readonly name: string;
  readonly norm: PageNorm;
  readonly parts: Record<string, string>;
  readonly body: Element;
  readonly shown: readonly Seen[];
}

const files: File[] = [];

beforeAll(async () => {
  for (const norm of [NORM, SMALLEST, OURS!]) {
    for (const [name, paper] of Object.entries(PAPERS)) {
      const parts = partsOf(await writePaper(paper, norm));
      const body = treeOf(parts['word/document.xml']!);
      files.push({ name, norm, parts, body, shown: seen(body, treeOf(parts['word/styles.xml']!)) });
    }
  }
});

const words = ({ runs }: Seen) => runs.filter(({ text }) => text.trim() !== '');

describe('Mục II and III: components', () => {
  test('are those whose sizes an office may choose', () => {
    expect(Object.keys(OURS!.sizes).sort()).toEqual(Object.keys(LOOKS).sort());
  });

  test.each(COMPONENTS)(
    '$box',
    ({ what, caps = false, size, bold = false, italic = false, align, color = '000000' }) => {
      const found = files.flatMap(({ shown }) => shown.filter(({ text }) => what.test(text)));
      expect(found.length).toBeGreaterThan(0);
      for (const paragraph of found) {
        expect(paragraph.align).toBe(align);
        for (const run of words(paragraph)) {
          expect(run.size).toBeGreaterThanOrEqual(size[0]);
          expect(run.size).toBeLessThanOrEqual(size[1]);
          expect(run).toMatchObject({ bold, italic, color, font: 'Times New Roman' });
          // The number of a part is no title: "Phần I" is not in capitals, what stands below it is.
          if (!/^Phần/u.test(paragraph.text))
            expect(run.caps || (caps && run.text === run.text.toUpperCase())).toBe(caps);
        }
      }
    },
  );

  test('"Phần I" stands above its title, which is in capitals', () => {
    const parts = files[0]!.shown.filter(({ text }) => text.startsWith('Phần'));
    expect(parts.map(({ runs }) => runs.filter(({ text }) => /\p{L}/u.test(text)).map(({ caps }) => caps))).toEqual([
      [false, true],
      [false, true],
    ]);
  });
});

const TO_MM = 25.4 / 1440;

describe('Mục I: the page', () => {
  test('A4, upright or across', () => {
    for (const { body } of files) {
      for (const size of all(body, 'w:pgSz').map(({ attributes }) => attributes)) {
        const across = size['w:orient'] === 'landscape';
        expect([size['w:w'], size['w:h']]).toEqual(across ? ['16838', '11906'] : ['11906', '16838']);
      }
    }
    const whole = files.find(({ name }) => name === 'whole')!.body;
    const turned = all(whole, 'w:pgSz').map(({ attributes }) => attributes['w:orient']);
    expect(turned.map((way) => way === 'landscape')).toEqual([false, true, false, false, true, false, true]);
  });

  test('margins: 20 to 25 above and below, 30 to 35 on the left, 15 to 20 on the right', () => {
    const ranges = { 'w:top': [20, 25], 'w:bottom': [20, 25], 'w:left': [30, 35], 'w:right': [15, 20] } as const;
    for (const margin of files.flatMap(({ body }) => all(body, 'w:pgMar'))) {
      for (const [side, [from, to]] of Object.entries(ranges)) {
        const millimetres = Number(margin.attributes[side]) * TO_MM;
        expect(millimetres).toBeGreaterThanOrEqual(from - 0.02);
        expect(millimetres).toBeLessThanOrEqual(to + 0.02);
      }
      // The number and a mark below it end above the text.
      const { 'w:header': header, 'w:top': top } = margin.attributes;
      expect(Number(header) + 20 * 1.15 * (14 + 10)).toBeLessThan(Number(top));
    }
  });

  test('Times New Roman, black, everywhere', () => {
    for (const { shown } of files) {
      for (const run of shown.flatMap(words)) expect(run.font).toBe('Times New Roman');
      const colors = new Set(shown.flatMap(words).map(({ color }) => color));
      expect([...colors].filter((color) => color !== 'FF0000')).toEqual(['000000']);
    }
  });

  test('page numbers: from 1, 13 to 14 points, upright, centred in the top margin, not on the first page', () => {
    for (const { body, parts } of files) {
      const styles = treeOf(parts['word/styles.xml']!);
      const relations = treeOf(parts['word/_rels/document.xml.rels']!);
      const targets = new Map(all(relations, 'rel:Relationship').map(({ attributes: a }) => [a.Id, a.Target]));
      for (const section of all(body, 'w:sectPr')) {
        const begins = childOf(section, 'w:pgNumType')?.attributes['w:start'] === '1';
        expect(switchOf(section, 'w:titlePg') ?? false).toBe(begins);
        expect(all(section, 'w:footerReference')).toEqual([]);
        const kinds = all(section, 'w:headerReference').map(({ attributes }) => attributes['w:type']);
        expect(kinds.sort()).toEqual(begins ? ['default', 'first'] : ['default']);
        for (const { attributes } of all(section, 'w:headerReference')) {
          const header = treeOf(parts[`word/${targets.get(attributes['r:id'])}`]!);
          const fields = all(header, 'w:instrText');
          expect(fields).toHaveLength(attributes['w:type'] === 'default' ? 1 : 0);
          if (fields.length === 0) continue;
          const [line] = seen(header, styles);
          expect(line!.align).toBe('center');
          for (const run of line!.runs) expect(run).toMatchObject({ bold: false, italic: false, size: 14 });
        }
      }
    }
    const starts = all(files[0]!.body, 'w:pgNumType').map(({ attributes }) => attributes['w:start']);
    expect(starts).toEqual(['1', undefined, undefined, '1', '1', '1', undefined]);
  });
});

describe('Mục II: how it stands', () => {
  const BODY = COMPONENTS.find(({ box }) => box === '6 Nội dung')!.what;

  test('text: first line 1 or 1,27 cm, 6 points between paragraphs, lines single to 1,5', () => {
    for (const { shown } of files) {
      for (const { firstLine, after, line } of shown.filter(({ text }) => BODY.test(text))) {
        expect([567, 720]).toContain(firstLine);
        expect(after).toBeGreaterThanOrEqual(120);
        expect(line).toBeGreaterThanOrEqual(240);
        expect(line).toBeLessThanOrEqual(360);
      }
    }
  });

  /** Each rule with the words above it, and how long it is. */
  const rules = ({ body, shown, norm }: File) =>
    shown.flatMap((paragraph, index) => {
      if (!paragraph.hasRule) return [];
      const cell = all(body, 'w:tc').find((one) => all(one, 'w:p').includes(paragraph.element));
      const room = cell
        ? Number(childOf(childOf(cell, 'w:tcPr'), 'w:tcW')!.attributes['w:w'])
        : 11906 - Math.round((norm.margins.left + norm.margins.right) / TO_MM);
      return [{ above: shown[index - 1]!, length: room - paragraph.left - paragraph.right, ...paragraph }];
    });

  test('rules stand in the middle below issuer, motto and title', () => {
    for (const file of files) {
      const found = rules(file);
      expect(found).toHaveLength(3);
      for (const rule of found) expect(Math.abs(rule.left - rule.right)).toBeLessThanOrEqual(1);
      expect(found[1]!.above.text).toBe('Độc lập - Tự do - Hạnh phúc');
    }
  });

  test('the rule below the motto is as long as it, those below issuer and title a third to a half of theirs', () => {
    for (const file of files.filter(({ norm }) => norm === NORM)) {
      const said = JSON.parse(readFileSync(new URL(`${file.name}.json`, import.meta.url), 'utf8')) as {
        readonly motto: { readonly from: number; readonly to: number };
      };
      const [issuer, motto, title] = rules(file);
      const width = (said.motto.to - said.motto.from) * 20;
      // LibreOffice took the letters that its font lacks from a wider one.
      expect(motto!.length / width).toBeGreaterThan(0.92);
      expect(motto!.length / width).toBeLessThanOrEqual(1);
      // 0,72 of an em is a capital letter on the average, 0,5 a small one.
      for (const [rule, em] of [
        [issuer!, 0.72],
        [title!, 0.5],
      ] as const) {
        const line = Math.max(...rule.above.text.split('\n').map((part) => part.length));
        const wide = Math.min(line * em * rule.above.runs[0]!.size * 20, 9355);
        // How a long title is broken is not known here.
        if (wide > 8000) continue;
        expect(rule.length / wide).toBeGreaterThan(0.3);
        expect(rule.length / wide).toBeLessThan(0.5);
      }
    }
  });

  test('numbers, dates and addressees', () => {
    const texts = (name: string): string[] => files.find((file) => file.name === name)!.shown.map(({ text }) => text);
    expect(texts('signed')).toEqual(
      expect.arrayContaining(['Số: 08/BC-SNNMT', 'Thanh Sơn, ngày 05 tháng 02 năm 2026']),
    );
    expect(texts('commune')).toEqual(
      expect.arrayContaining(['Số: 132/BC-UBND', 'Đồng Viện, ngày 16 tháng 11 năm 2026']),
    );
    expect(texts('whole')).toEqual(
      expect.arrayContaining([
        'Số:      /BC-UBND',
        'Thanh Sơn, ngày      tháng      năm 2026',
        '- Chính phủ;',
        '- Bộ Tài chính;',
        '- Ban Thường vụ Tỉnh ủy.',
        '- Như trên;',
        '- Lưu: VT, TH (12).',
      ]),
    );
    expect(texts('commune')).not.toContain('- Như trên;');
    for (const name of ['whole', 'signed', 'commune'])
      expect(texts(name).some((text) => text.endsWith('./.'))).toBe(true);
  });

  test('frames of urgency are 40 × 8 and 20 × 8 mm, of red lines', () => {
    for (const [name, width] of [
      ['whole', 40],
      ['commune', 20],
    ] as const) {
      const frame = all(files.find((file) => file.name === name)!.body, 'w:tbl')[1]!;
      expect(Number(all(frame, 'w:gridCol')[0]!.attributes['w:w']) * TO_MM).toBeCloseTo(width, 1);
      expect(all(frame, 'w:trHeight')[0]!.attributes).toMatchObject({ 'w:hRule': 'exact', 'w:val': '454' });
      const borders = childOf(childOf(frame, 'w:tblPr'), 'w:tblBorders')!;
      for (const side of ['w:top', 'w:left', 'w:bottom', 'w:right']) {
        expect(childOf(borders, side)!.attributes).toMatchObject({ 'w:val': 'single', 'w:color': 'FF0000' });
      }
    }
  });

  test('headings stay with what follows', () => {
    for (const { shown } of files) {
      for (const { keepNext } of shown.filter(
        ({ text }) => /^(?:Phần|I{1,2}\.|\d\.|a\)) /u.test(text) && text.length < 60,
      )) {
        expect(keepNext).toBe(true);
      }
    }
  });
});
