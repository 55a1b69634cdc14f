import { describe, expect, test } from 'vitest';
import { LIMITS, type Limits, noticeSentence, openDocument, UnreadableDocument } from '../../src/documents/index.ts';
import type { Document } from '../../src/figure/index.ts';
import { lines, type PdfPage, type PdfWord, pdf, WIDTH } from './pdf.ts';

const LEFT = 85;
const RIGHT = 555;
const SIZE = 14;

const open = (bytes: Uint8Array, limits: Limits = LIMITS): Promise<Document> => openDocument(bytes, 'a.pdf', limits);
const read = (...pages: PdfPage[]): Promise<Document> => open(pdf(pages));

const refusal = async (bytes: Uint8Array, limits = LIMITS): Promise<UnreadableDocument> => {
  const error = await open(bytes, limits).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UnreadableDocument);
  return error as UnreadableDocument;
};

const wordsOf = ({ text, blocks }: Document): string[] =>
  blocks.map(({ pieces }) => pieces.map(({ start, end }) => text.slice(start, end)).join(''));

/** Sets a paragraph in lines, the first set in; words go to the next line where they have no room. */
function set(text: string, y: number, { indent = 28, right = RIGHT, size = SIZE } = {}): PdfWord[] {
  const room = (line: number): number => Math.floor((right - LEFT - (line === 0 ? indent : 0)) / (size * WIDTH));
  const rows: string[] = [''];
  for (const word of text.split(' ')) {
    const last = rows.length - 1;
    const longer = rows[last] === '' ? word : `${rows[last]} ${word}`;
    if (longer.length <= room(last)) rows[last] = longer;
    else rows.push(word);
  }
  return rows.map((row, at) => ({ x: LEFT + (at === 0 ? indent : 0), y: y + at * 20, text: row, size }));
}

const GREEN = 'Thu hoạch 1.250 ha lúa xuân trên các cánh đồng ven sông, trong đó 320 ha lúa nếp và 930 ha lúa tẻ cho';
const BODY = `${GREEN} năng suất khá; các hợp tác xã đã ký bao tiêu toàn bộ sản lượng với hai nhà máy xay xát trong vùng ngay từ đầu vụ.`;
/** Enough lines for a page to show its edges. */
const page = (texts: readonly string[], from = 80): PdfWord[] => {
  const words: PdfWord[] = [];
  for (const text of texts) words.push(...set(text, (words.at(-1)?.y ?? from - 26) + 26));
  return words;
};

describe('paragraphs', () => {
  test('lines become paragraphs', async () => {
    const document = await read({ words: page([BODY, 'Kết quả cụ thể như sau:', BODY]) });
    expect(wordsOf(document)).toEqual([BODY, 'Kết quả cụ thể như sau:', BODY]);
    expect(document).toMatchObject({ format: 'pdf', notes: [], notices: [], page: null });
  });

  test('go on over the end of a page; page numbers and running heads are of no paragraph', async () => {
    const cut = set(BODY, 740).map((word, at) => ({ page: word.y > 770 ? 1 : 0, word, at }));
    const frame = (number: number): PdfWord[] => [
      { x: 315, y: 40, text: String(number), size: 12 },
      { x: LEFT, y: 815, text: `UBND huyện Suối Mây - trang ${number}/3`, size: 10 },
    ];
    const rest = cut.filter((one) => one.page === 1).map(({ word }, at) => ({ ...word, y: 80 + at * 20 }));
    const first = page([BODY, BODY, BODY]);
    const document = await read(
      { words: [...frame(1), ...first, ...cut.filter((one) => one.page === 0).map(({ word }) => word)] },
      { words: [...frame(2), ...rest, ...page([BODY, BODY], 300)] },
      { words: [...frame(3), ...page([BODY], 120)] },
    );
    expect(rest.length).toBeGreaterThan(0);
    expect(wordsOf(document).slice(0, 7)).toEqual([BODY, BODY, BODY, BODY, BODY, BODY, BODY]);
    expect(document.blocks.slice(7).map(({ kind }) => kind)).toEqual(['footer']);
    expect(wordsOf(document)[7]).not.toMatch(/\d/u);
  });

  test('a word cut behind its own hyphen or stroke is one word; a soft hyphen is none', async () => {
    const wide = (text: string): string =>
      text.padStart(text.length + 60 - text.length, 'Thu ngân sách trên địa bàn đạt khá, ');
    const joined = async (...texts: string[]): Promise<string> => {
      const words = [...lines(texts, { x: LEFT, y: 400 }), ...page([BODY, BODY])];
      return (await read({ words })).text;
    };
    const full = (end: string): string =>
      wide('x')
        .slice(0, 67 - end.length - 1)
        .concat(' ', end);
    expect(await joined(full('số 152/BC-'), 'UBND ngày 5/6')).toContain('số 152/BC-UBND ngày');
    expect(await joined(full('58,4 tạ/'), 'ha')).toContain('58,4 tạ/ha');
    expect(await joined(full('kinh\u00ad'), 'tế')).toContain('kinhtế');
    expect(await joined(full('kinh tế -'), 'xã hội')).toContain('kinh tế - xã hội');
  });
});

describe('letters', () => {
  const alone = async (...words: PdfWord[]): Promise<string> => (await read({ words })).text;
  const at = { x: LEFT, y: 100 };

  test('set apart one by one, drawn twice, with doubled or missing spaces', async () => {
    expect(await alone({ ...at, text: 'CỘNG HÒA XÃ HỘI', spread: 3 })).toBe('CỘNG HÒA XÃ HỘI');
    expect(await alone({ ...at, text: 'Thu 12 tỷ' }, { ...at, x: LEFT + 0.4, text: 'Thu 12 tỷ' })).toBe('Thu 12 tỷ');
    expect(await alone({ ...at, text: 'Thu   12  tỷ' })).toBe('Thu 12 tỷ');
    const apart = ['Thu', '12', 'tỷ'].map((text, index) => ({ ...at, x: LEFT + index * 26, text }));
    expect(await alone(...apart)).toBe('Thu 12 tỷ');
  });

  test('in parts, as ligatures, with spaces that hold', async () => {
    expect(await alone({ ...at, text: 'Thuỷ lợi'.normalize('NFD') })).toBe('Thuỷ lợi');
    expect(await alone({ ...at, text: 'o\ufb03ce \ufb01le 12\u00a0tỷ' })).toBe('office file 12 tỷ');
  });

  test('powers and formulas, raised and lowered', async () => {
    const small = { size: 8, y: 95 };
    const text = await alone(
      { ...at, text: 'Xây 120 m' },
      { ...small, x: LEFT + 63, text: '2' },
      { ...at, x: LEFT + 67, text: '; thải CO' },
      { x: LEFT + 130, y: 103, size: 8, text: '2' },
    );
    expect(text).toBe('Xây 120 m²; thải CO₂');
  });

  test.each([
    ['.VnTime', 'B¸o c¸o sè liÖu', 'Báo cáo số liệu'],
    ['AAAAAA+.VnTimeH,Bold', 'b¸o c¸o', 'BÁO CÁO'],
    ['VNI-Times', 'Baùo caùo soá lieäu', 'Báo cáo số liệu'],
  ])('of the old font %s are turned: %s', async (font, set, shown) => {
    const { text, notices } = await read({ words: [{ ...at, text: set, font }] });
    expect(text.trim()).toBe(shown);
    const told = notices.map(noticeSentence).join();
    expect(told).toContain(font.replace(/^.*\+/, ''));
  });

  test('style by the names of the fonts, and the middle of the page', async () => {
    const words = [
      { x: 320 - 24.5, y: 60, text: 'BÁO CÁO', font: 'AAAAAA+TimesNewRomanPS-BoldMT' },
      ...lines(['Thu ngân sách'.padEnd(67, ' đạt khá'), 'Chi'.padEnd(67, ' đúng kỳ'), 'Nợ'.padEnd(67, ' giảm')], {
        x: LEFT,
        y: 120,
      }),
    ];
    const [title, body] = (await read({ words })).blocks;
    expect(title!.style).toEqual({ bold: true, centred: true });
    expect(body!.style).toEqual({});
  });
});

describe('notes', () => {
  const mark = (text: string, x: number, y: number): PdfWord => ({ text, x, y: y - 5, size: 8 });
  const noted = (label: string, words: string, y: number): PdfWord[] => [
    mark(label, LEFT, y),
    { x: LEFT + 6, y, text: words, size: 10 },
  ];

  test('go to their marks, also over the foot of the next page', async () => {
    const rule = [LEFT, 700, LEFT + 140, 700] as const;
    const first = [
      ...page([BODY, BODY]),
      { x: LEFT + 28, y: 400, text: 'Thu 12 tỷ đồng' },
      mark('1', LEFT + 28 + 98, 400),
    ];
    const document = await read(
      { words: [...first, ...noted('1', 'Thuế 7 tỷ đồng; phí và', 720)], rules: [rule] },
      { words: [...page([BODY, BODY]), { x: LEFT, y: 720, text: 'lệ phí 5 tỷ đồng.', size: 10 }], rules: [rule] },
    );
    const [note] = document.notes;
    expect(document.notes).toHaveLength(1);
    const of = ({ start, end }: { start: number; end: number }): string => document.text.slice(start, end);
    expect(note!.label).toBe('1');
    expect(note!.marks.map(of)).toEqual(['¹']);
    expect(of(note!.place!).trim()).toMatch(/^¹ Thuế 7 tỷ đồng; phí và\s+lệ phí 5 tỷ đồng\.$/u);
    expect(wordsOf(document)).toContain('Thu 12 tỷ đồng');
    const at = document.blocks.findIndex((block) => block.note === note!.id);
    expect(wordsOf(document)[at - 1]).toBe('Thu 12 tỷ đồng');
  });

  test('numbers that begin again on each page belong to their own page', async () => {
    const one = (words: string): PdfWord[] => [
      ...page([BODY, BODY]),
      { x: LEFT + 28, y: 400, text: `Thu ${words}` },
      mark('1', LEFT + 28 + 7 * (4 + words.length), 400),
      ...noted('1', `Chú thích ${words}.`, 720),
    ];
    const { notes, text } = await read({ words: one('một') }, { words: one('hai') });
    expect(notes.map(({ place }) => text.slice(place!.start, place!.end).trim())).toEqual([
      '¹ Chú thích một.',
      '¹ Chú thích hai.',
    ]);
    expect(notes.map(({ marks }) => marks.length)).toEqual([1, 1]);
  });
});

describe('tables', () => {
  const TOP = 300;
  const xs = [85, 245, 405, 555];
  /** A table of three columns with a row for each three texts. */
  const grid = (rows: readonly (readonly [string, string, string])[], top = TOP): PdfPage => {
    const ys = rows.map((_, at) => top + at * 40).concat(top + rows.length * 40);
    return {
      words: rows.flatMap((row, at) =>
        row.flatMap((text, column) =>
          text === '' ? [] : lines(text.split('\n'), { x: xs[column]! + 5, y: ys[at]! + 16, size: 12 }, 15),
        ),
      ),
      rules: [...ys.map((y) => [xs[0]!, y, xs[3]!, y] as const), ...xs.map((x) => [x, ys[0]!, x, ys.at(-1)!] as const)],
    };
  };
  const cellsOf = (document: Document): string[] =>
    document.blocks.flatMap(({ cell }, at) => (cell ? [`${cell.row}/${cell.column} ${wordsOf(document)[at]}`] : []));
  const HEAD = ['Cây trồng', 'Diện tích (ha)', 'Sản lượng\n(tấn)'] as const;

  test('ruled cells of several lines', async () => {
    const { words = [], rules = [] } = grid([HEAD, ['Lúa xuân', '1.850', '10.804'], ['Ngô', '', '9.030']]);
    const document = await read({ words: [...page([BODY]), ...words], rules });
    expect(cellsOf(document)).toEqual([
      ...['0/0 Cây trồng', '0/1 Diện tích (ha)', '0/2 Sản lượng', '0/2 (tấn)'],
      ...['1/0 Lúa xuân', '1/1 1.850', '1/2 10.804', '2/0 Ngô', '2/2 9.030'],
    ]);
  });

  test('go on upon the next page, with the head once', async () => {
    const document = await read(
      grid([HEAD, ['Lúa xuân', '1.850', '10.804']], 700),
      grid([HEAD, ['Ngô', '2.150', '9.030']], 60),
    );
    expect(cellsOf(document).filter((cell) => cell.includes('Cây trồng'))).toHaveLength(1);
    expect(cellsOf(document)).toContain('2/1 2.150');
    expect(new Set(document.blocks.map(({ cell }) => cell?.table))).toEqual(new Set([0]));
  });

  test('cells that no rule parts are one', async () => {
    const whole = grid([
      ['Chỉ tiêu', 'Kế hoạch năm', ''],
      ['', 'Tỉnh giao', 'Huyện giao'],
    ]);
    const rules = whole.rules!.filter(([x, , toX]) => !(x === toX && x === 405));
    const document = await read({ ...whole, rules: [...rules, [405, TOP + 40, 405, TOP + 80]] });
    const head = document.blocks.find(({ cell }) => cell?.column === 1 && cell.row === 0);
    expect(head!.cell).toMatchObject({ columnSpan: 2, rowSpan: 1 });
  });

  test('a turned page reads as it is held', async () => {
    const { text } = await read({ words: [{ x: 100, y: 100, text: 'Thu 12 tỷ' }], turned: 90 });
    expect(text).toBe('Thu 12 tỷ');
  });
});

describe('two columns', () => {
  test('issuer and motto at the head are not mixed', async () => {
    const words = [
      { x: 110, y: 60, text: 'ỦY BAN NHÂN DÂN' },
      { x: 300, y: 61, text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', size: 13 },
      { x: 115, y: 80, text: 'HUYỆN SUỐI MÂY' },
      { x: 330, y: 81, text: 'Độc lập - Tự do - Hạnh phúc' },
      { x: 120, y: 110, text: 'Số: 152/BC-UBND' },
      { x: 310, y: 111, text: 'Suối Mây, ngày 18 tháng 6 năm 2024' },
      ...page([BODY, BODY, BODY], 200),
    ];
    const read5 = wordsOf(await read({ words })).slice(0, 6);
    expect(read5).toEqual([
      ...['ỦY BAN NHÂN DÂN', 'HUYỆN SUỐI MÂY', 'Số: 152/BC-UBND'],
      ...['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Suối Mây, ngày 18 tháng 6 năm 2024'],
    ]);
  });
});

describe('what cannot be read is said', () => {
  const one = { words: [{ x: 85, y: 100, text: 'Thu 12 tỷ đồng trong sáu tháng đầu năm' }] };

  test('pictures without a text layer', async () => {
    const error = await refusal(pdf([{ picture: true }, { picture: true }]));
    expect(error.reason).toEqual({ code: 'scanned', pages: 2 });
    expect(error.message).toContain('2 trang');
  });

  test('some pages that are pictures', async () => {
    const { notices, text } = await read(one, { picture: true }, one, { picture: true });
    expect(text).toContain('Thu 12 tỷ');
    expect(notices.map(noticeSentence).join()).toContain('trang 2, 4.');
  });

  test('a text that a machine found in a picture', async () => {
    const { notices } = await read({ picture: true, words: one.words.map((word) => ({ ...word, mode: 3 })) });
    expect(notices.map(({ code }) => code)).toEqual(['recognised-text']);
  });

  test('too many pages, too little time, no words, a secret', async () => {
    expect((await refusal(pdf([one, one]), { ...LIMITS, pages: 1 })).reason).toEqual({
      code: 'too-many-pages',
      pages: 2,
      limit: 1,
    });
    expect((await refusal(pdf([one]), { ...LIMITS, time: -1 })).code).toBe('too-slow');
    expect((await refusal(pdf([{}]))).code).toBe('blank');
    expect((await refusal(pdf([{ words: [{ x: 90, y: 60, text: 'TUYỆT MẬT' }, ...page([BODY])] }]))).code).toBe(
      'secret',
    );
  });

  test('letters that say nothing of what they are', async () => {
    const signs = page([BODY, BODY]).map((word) => ({ ...word, text: word.text.replace(/\p{L}/gu, '+') }));
    expect((await refusal(pdf([{ words: signs }]))).code).toBe('unmapped-text');
  });

  test('a file cut short anywhere, or none', async () => {
    const whole = pdf([one]);
    expect((await refusal(whole.subarray(0, 20))).code).toBe('broken-pdf');
    expect((await refusal(Buffer.from('%PDF-1.7\n%âãÏÓ'))).code).toBe('broken-pdf');
  });

  test('pages that are broken inside, without a failure that nobody hears', async () => {
    const unheard: unknown[] = [];
    const hear = (reason: unknown): void => void unheard.push(reason);
    process.on('unhandledRejection', hear);
    const before = process.listenerCount('unhandledRejection');
    const broken = Buffer.from(pdf([one, one]))
      .toString('latin1')
      .replaceAll('/Type /Page ', '/Type )Page ');
    await open(Buffer.from(broken, 'latin1')).catch((error: unknown) =>
      expect(error).toBeInstanceOf(UnreadableDocument),
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(process.listenerCount('unhandledRejection')).toBe(before);
    process.off('unhandledRejection', hear);
    expect(unheard).toEqual([]);
  });
});
