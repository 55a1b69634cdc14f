import { describe, expect, it } from 'vitest';
import { found, HEAD, sentence } from '../annotated.corpus.ts';
import { FORMAT_RULES } from '../issue.ts';
import { FORMAT_SENTENCES } from './sentences.vi.ts';

describe('the page of a Word file', () => {
  const page = {
    width: 11906,
    height: 16838,
    top: 1134,
    bottom: 1134,
    left: 1701,
    right: 850,
    pageNumber: { in: 'header', centred: true, onFirst: false },
    sizes: { '28': 900, '24': 50 },
    fonts: { 'Times New Roman': 950 },
  } as const;
  it('by the decree', () => {
    expect(found('Nội dung', { page })).toEqual([]);
  });
  it('margins, page number and type size', () => {
    expect(found('Nội dung', { page: { ...page, left: 1134, sizes: { '24': 900 } } })).toEqual([
      'error format margin: ',
      'error format type size: ',
    ]);
    expect(
      found('Nội dung', { page: { ...page, pageNumber: { in: 'footer', centred: false, onFirst: true } } }),
    ).toEqual(['error format page number: ']);
    expect(found('Nội dung', { page: { ...page, pageNumber: null } })).toEqual(['doubt format page number: ']);
    expect(found('Nội dung', { page: { ...page, width: 12240, height: 15840 } })).toEqual(['doubt format page size: ']);
  });
  it('the font, where one other is that of most of the text', () => {
    const withFonts = (fonts: Record<string, number>) => found('Nội dung', { page: { ...page, fonts } });
    expect(withFonts({ '.VnTime': 900, 'Times New Roman': 50 })).toEqual(['doubt format font: ']);
    expect(withFonts({ Arial: 500, Calibri: 450 })).toEqual(['doubt format font: ']);
    expect(withFonts({ Arial: 470, Calibri: 460 })).toEqual([]);
    expect(withFonts({ TimesNewRomanPSMT: 950 })).toEqual([]);
    expect(withFonts({})).toEqual([]);
  });
  it('by the decree that was in force', () => {
    const bare = { ...page, left: 1134 };
    const head = (date: string | null, period: string | null) => ({ ...HEAD, date, period });
    expect(found('Nội dung', { page: bare, head: head('2020-03-04', '2020-M3') })).toEqual([]);
    expect(found('Nội dung', { page: bare, head: head(null, '2019') })).toEqual([]);
    expect(found('Nội dung', { page: bare, head: head('2020-03-05', '2019') })).toHaveLength(1);
    expect(found('Nội dung', { page: bare, head: head(null, '2020') })).toHaveLength(1);
    expect(found('Nội dung', { page: bare, head: head(null, null) })).toHaveLength(1);
  });
});

/** A report with these lines above its title. */
const headed = (...lines: string[]): string[] =>
  found([...lines, 'BÁO CÁO', 'Tình hình kinh tế - xã hội', 'Nội dung.'].join('\n'));

const RIGHT = [
  'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'HUYỆN SUỐI MÂY\tĐộc lập - Tự do - Hạnh phúc',
  'Số: 08/BC-UBND\tSuối Mây, ngày 05 tháng 3 năm 2024',
];

describe('the head of a letter', () => {
  it.each([
    ['as the decree has it', RIGHT],
    ['not there', []],
    [
      'in one line, as a text may have it',
      ['TỈNH MẪU Độc lập - Tự do - Hạnh phúc', 'Số: 318/BC-UBND Suối Mây, ngày 27 tháng 9 năm 2024'],
    ],
    [
      'in small letters, which Word may show as capitals',
      ['Cộng hòa xã hội chủ nghĩa Việt Nam', 'Độc  lập - Tự do - Hạnh phúc'],
    ],
    ['with its number and day still to be filled in', ['Số:    /BC-UBND', 'Suối Mây, ngày    tháng 3 năm 2024']],
    ['of several groups', ['Số: 12/BC-BCĐ', 'TP. Suối Mây, ngày 25 tháng 12 năm 2024']],
  ])('%s', (_name, lines) => {
    expect(headed(...lines)).toEqual([]);
  });

  it.each([
    ['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'national name: CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHIA VIỆT NAM', 'national name: CỘNG HÒA XÃ HỘI CHỦ NGHIA VIỆT NAM'],
    ['Độc lập – Tự do – Hạnh phúc', 'motto: Độc lập – Tự do – Hạnh phúc'],
    ['Độc lập-Tự do-Hạnh phúc', 'motto: Độc lập-Tự do-Hạnh phúc'],
    ['Độc lập - tự do - hạnh phúc', 'motto: Độc lập - tự do - hạnh phúc'],
    ['Số: 8/BC-UBND', 'number padding: 8'],
    ['Số: 18/UBND-TH', 'number symbol: Số: 18/UBND-TH'],
    ['Suối Mây ngày 25 tháng 3 năm 2024', 'date line: Suối Mây ngày 25 tháng 3 năm 2024'],
    ['Suối Mây, ngày 25/3/2024', 'date line: Suối Mây, ngày 25/3/2024'],
    ['Suối Mây, ngày 5 tháng 3 năm 2024', 'date padding: ngày 5 tháng 3 năm 2024'],
    ['Suối Mây, ngày 15 tháng 03 năm 2024', 'date padding: ngày 15 tháng 03 năm 2024'],
    ['Suối Mây, ngày 15 tháng 2 năm 2024', 'date padding: ngày 15 tháng 2 năm 2024'],
  ])('%s', (line, expected) => {
    expect(headed(line)).toEqual([`doubt format ${expected}`]);
  });

  it('is left alone in the text below, and where no line begins with BÁO CÁO', () => {
    const old = ['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 8/UBND-TH', 'Suối Mây ngày 5 tháng 03 năm 2024'];
    expect(found(old.join('\n'))).toEqual([]);
    expect(found(['BÁO CÁO', ...old].join('\n'))).toEqual([]);
    expect(headed('Thực hiện Công văn số: 8/UBND-TH, họp ngày 5 tháng 03 năm 2024')).toEqual([]);
  });

  it('says what should stand there', () => {
    expect(sentence('Suối Mây, ngày 5 tháng 03 năm 2024\nBÁO CÁO\nNội dung')).toBe(
      'Thời gian ghi «ngày 5 tháng 03 năm 2024»; theo Nghị định 30/2020/NĐ-CP, chỉ ngày nhỏ hơn 10 và tháng 1, 2 thêm số 0: «ngày 05 tháng 3 năm 2024».',
    );
    expect(sentence('Suối Mây ngày 25 tháng 3 năm 2024\nBÁO CÁO\nNội dung')).toBe(
      'Địa danh và thời gian ghi «Suối Mây ngày 25 tháng 3 năm 2024»; theo Nghị định 30/2020/NĐ-CP phải ghi «Suối Mây, ngày 25 tháng 3 năm 2024».',
    );
  });

  it('is held to the decree only from the day on which that was in force', () => {
    const text = 'Số: 8/BC-UBND\nBÁO CÁO\nNội dung';
    expect(found(text, { head: { ...HEAD, period: '2018-Q1' } })).toEqual([]);
  });
});

describe('the recipients of a letter', () => {
  const footed = (opening: string, names: string[], last = 'TM. ỦY BAN NHÂN DÂN'): string[] => {
    const list = names.map((name, at) => `- ${name}${at === names.length - 1 ? '.' : ';'}`);
    return found(['BÁO CÁO', 'Tình hình', opening, 'Nội dung.', 'Nơi nhận:', ...list, last].join('\n'), {
      head: { ...HEAD, recipients: names },
    });
  };

  it.each([
    ['', ['UBND tỉnh', 'Lưu: VT']],
    ['Kính gửi: Ủy ban nhân dân tỉnh.', ['Như trên', 'Lưu: VT, TH (05)']],
    ['', ['UBND tỉnh', 'Lưu VT-TH']],
    ['', ['UBND tỉnh', 'Lưu: Văn thư']],
    ['', ['UBND tỉnh']],
  ])('%s %s', (opening, names) => {
    expect(footed(opening, names)).toEqual([]);
  });

  it('without the copy that is kept', () => {
    expect(footed('', ['UBND tỉnh', 'Huyện ủy'])).toEqual(['doubt format kept copy: Nơi nhận:']);
    expect(footed('', ['UBND tỉnh', 'Lưu: TH'])).toEqual(['doubt format kept copy: Nơi nhận:']);
    expect(footed('', ['UBND tỉnh', 'Ban Quản lý lưu vực sông'])).toEqual(['doubt format kept copy: Nơi nhận:']);
  });

  it('a list that may be cut off is left alone', () => {
    expect(
      found('BÁO CÁO\nNội dung.\nNơi nhận:\n- UBND tỉnh;\n- Huyện ủy;', {
        head: { ...HEAD, recipients: ['UBND tỉnh', 'Huyện ủy'] },
      }),
    ).toEqual([]);
  });

  it('that say "as above" with nobody above, or the reverse', () => {
    expect(footed('', ['Như trên', 'Lưu: VT'])).toEqual(['doubt format addressee: Nơi nhận:']);
    expect(footed('Kính gửi: Ủy ban nhân dân tỉnh.', ['UBND tỉnh', 'Lưu: VT'])).toEqual([
      'doubt format addressee: Nơi nhận:',
    ]);
  });
});

it('each rule has a sentence that names the decree', () => {
  const fields = { value: 'A', norm: 'B', decree: 'Nghị định' };
  expect(FORMAT_RULES.filter((rule) => !/^\p{Lu}.*A.*Nghị định.*\.$/u.test(FORMAT_SENTENCES[rule](fields)))).toEqual(
    [],
  );
});
