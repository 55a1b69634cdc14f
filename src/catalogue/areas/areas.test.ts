import { describe, expect, it } from 'vitest';
import { isConversion, readConversion } from './conversion.ts';
import { type AreaBook, converted } from './converted.ts';
import { areaCounts } from './counts.ts';
import { broughtUp } from './listed.ts';
import { readUnits } from './units.ts';

const HEADS = [
  'Tỉnh, thành phố',
  'Tên Xã mới',
  'Mã Xã mới',
  'Tên Xã cũ',
  'Mã Xã cũ',
  'Ghi chú',
  'Quận/huyện',
  'Tỉnh cũ',
];
const TITLE = ['Đơn vị hành chính từ ngày 01/7/2025', '', '', 'Đơn vị hành chính trước ngày 01/7/2025'];

/** Rows: new name, new code, old name, old code, note, district, old province, new province. */
type Line = readonly [string, string, string, string, string, string?, string?, string?];
const rowsOf = (lines: readonly Line[]) =>
  [TITLE, HEADS, ['TỈNH THỬ MỘT'], ...lines.map(cellsOf)].map((cells, at) => ({ place: `hàng ${at + 1}`, cells }));
const cellsOf = ([
  name,
  code,
  old,
  oldCode,
  note,
  district = 'Huyện Thử An (901)',
  before = 'Tỉnh Thử Một (91)',
  now = 'Tỉnh Thử Một (91)',
]: Line) => [now, name, code, old, oldCode, note, district, before];
const bookOf = (lines: readonly Line[]): AreaBook => converted(readConversion(rowsOf(lines)));
const problemsOf = (lines: readonly Line[]) =>
  bookOf(lines).problems.map(({ place, sentence }) => `${place}: ${sentence}`);
const remarksOf = (lines: readonly Line[]) =>
  bookOf(lines).remarks.map(({ place, sentence }) => `${place}: ${sentence}`);
const into = (book: AreaBook, to: string) => book.successions.filter((one) => one.to === to);

const WHOLE = 'Nhập toàn bộ';
const PLAIN: readonly Line[] = [
  // The code 99001 was of another commune before.
  ['Xã Thử Giêng', '99001', 'Xã Thử Hai', '99002', WHOLE],
  ['Xã Thử Giêng', '99001', 'Thị trấn Thử Ba', '99003', WHOLE],
  ['Phường Thử Tư', '99004', 'Xã Thử Một', '99001', WHOLE],
  [
    'Phường Thử Tư',
    '99004',
    'Xã  Hoà Thử',
    '99005',
    'Nhập một phần diện tích, toàn bộ dân số',
    'Thị xã Thử Bình (902)',
  ],
  ['Xã Thử Năm', '99006', 'Xã Hòa Thử', '99005', 'Nhâp một phần diện tích', 'Thị Xã Thử Bình (902)'],
  ['Xã Thử Năm', '99006', 'Xã Thử Sáu', '99006', 'Giữ nguyên ', 'Thị xã Thử Bình (902)'],
  ['Xã Thử Bảy', '99007', 'Xã Thử Tám', '99008', 'Nhập một phần', 'Thị xã Thử Bình (902)'],
  ['Xã Thử Chín', '99009', 'Xã Thử Tám', '99008', 'Nhập một phần', 'Thị xã Thử Bình (902)'],
  ['Xã Thử Mười', '99010', 'Xã Thử Tám', '99008', 'Phần còn lại sau khi tách', 'Thị xã Thử Bình (902)'],
  ['Đặc khu Thử Đảo', '99011', '', '', 'Sắp xếp toàn bộ huyện thành đặc khu', 'Huyện Thử Đảo (903)'],
];

describe('the conversion table of communes', () => {
  const book = bookOf(PLAIN);
  const area = (id: string) => book.areas.find((one) => one.id === id);

  it('is known by its heads', () => {
    expect(isConversion(rowsOf(PLAIN))).toBe(true);
    expect(isConversion([{ place: '', cells: ['Mã', 'Tên'] }])).toBe(false);
  });

  it('gives areas for as long as they stand, under what stood above them', () => {
    expect(book.problems).toEqual([]);
    expect(area('99001@1900-01-01')).toMatchObject({ name: 'Xã Thử Một', parent: '901@1900-01-01', to: '2025-06-30' });
    expect(area('99001@2025-07-01')).toMatchObject({ name: 'Xã Thử Giêng', parent: '91@1900-01-01', to: null });
    expect(area('902@1900-01-01')).toMatchObject({ name: 'Thị xã Thử Bình', level: 'district', to: '2025-06-30' });
    expect(area('91@1900-01-01')).toMatchObject({ name: 'Tỉnh Thử Một', to: null, parent: 'VN@1900-01-01' });
    expect(book.areas.filter(({ code }) => code === '91')).toHaveLength(1);
  });

  it('follows a code that was used again to the territory, not to the code', () => {
    expect(into(book, '99001@2025-07-01').map(({ from }) => from)).toEqual(['99002@1900-01-01', '99003@1900-01-01']);
    expect(into(book, '99004@2025-07-01')[0]).toMatchObject({ from: '99001@1900-01-01', land: 'whole' });
  });

  it('tells land from people, and that a row had no people where another had all of them', () => {
    const of = (to: string) => into(book, to).find(({ from }) => from === '99005@1900-01-01');
    expect(of('99004@2025-07-01')).toMatchObject({ land: 'part', people: 'whole', landShare: null, peopleShare: null });
    expect(of('99006@2025-07-01')).toMatchObject({ land: 'part', people: 'part', landShare: null, peopleShare: '0' });
  });

  it('splits one commune in three without a guess at the shares', () => {
    const parts = book.successions.filter(({ from }) => from === '99008@1900-01-01');
    expect(parts.map(({ land, people, landShare, peopleShare }) => [land, people, landShare, peopleShare])).toEqual(
      Array.from({ length: 3 }, () => ['part', 'part', null, null]),
    );
  });

  it('takes a district that had no communes for what went before', () => {
    expect(into(book, '99011@2025-07-01')).toMatchObject([{ from: '903@1900-01-01', land: 'whole', people: 'whole' }]);
  });

  it('counts what can be held against the official numbers', () => {
    expect(areaCounts(book.areas, book.successions, '2025-07-01')).toEqual({
      provincesBefore: 1,
      provinces: 1,
      districts: 3,
      communesBefore: 6,
      communes: 7,
      pairs: 9,
      wholeByLand: 1,
      wholeByPeople: 2,
      withParts: 5,
      withoutOld: 1,
      reused: 2,
      renamed: 0,
    });
  });

  it('makes a new province of those that were merged, whole into it', () => {
    const merged = bookOf([
      [
        'Xã Thử Giêng',
        '99001',
        'Xã Thử Giêng',
        '99001',
        'Giữ nguyên',
        undefined,
        'Tỉnh Thử Một (91)',
        'Tỉnh Thử Hai (91)',
      ],
      [
        'Xã Thử Hai',
        '99002',
        'Xã Thử Hai',
        '99002',
        'Giữ nguyên',
        'Huyện Thử Xa (905)',
        'Tỉnh Thử Hai (92)',
        'Tỉnh Thử Hai (91)',
      ],
    ]);
    expect(merged.problems).toEqual([]);
    expect(merged.areas.filter(({ level }) => level === 'province').map(({ id, name, to }) => [id, name, to])).toEqual([
      ['91@1900-01-01', 'Tỉnh Thử Một', '2025-06-30'],
      ['92@1900-01-01', 'Tỉnh Thử Hai', '2025-06-30'],
      ['91@2025-07-01', 'Tỉnh Thử Hai', null],
    ]);
    expect(into(merged, '91@2025-07-01').map(({ from, land }) => [from, land])).toEqual([
      ['91@1900-01-01', 'whole'],
      ['92@1900-01-01', 'whole'],
    ]);
  });
});

describe('slips in the table that its other rows mend', () => {
  it('a code that is of another commune, where the name has its own', () => {
    const lines: Line[] = [
      ['Xã Thử Giêng', '99001', 'Xã Thử Hai', '99002', 'Nhập một phần'],
      ['Xã Thử Tư', '99004', 'Xã Thử Hai', '99003', 'Nhập một phần'],
      ['Xã Thử Tư', '99004', 'Xã Thử Ba', '99003', 'Nhập một phần'],
      ['Xã Thử Giêng', '99001', 'Xã Thử Ba', '99003', 'Nhập một phần'],
    ];
    expect(remarksOf(lines)).toEqual([
      'hàng 5: mã 99003 là của Xã Thử Ba; Xã Thử Hai có mã 99002 ở hàng khác, hiểu là 99002.',
    ]);
    expect(into(bookOf(lines), '99004@2025-07-01').map(({ from }) => from)).toEqual([
      '99002@1900-01-01',
      '99003@1900-01-01',
    ]);
  });

  it('two communes under one code are kept apart', () => {
    const lines: Line[] = [
      ['Xã Thử Giêng', '99001', 'Xã Thử Hai', '99002', WHOLE],
      ['Xã Thử Tư', '99004', 'Xã Thử Ba', '99002', WHOLE],
    ];
    expect(remarksOf(lines)).toEqual([
      'hàng 5: mã 99002 đứng cho cả Xã Thử Hai và Xã Thử Ba; Xã Thử Ba tạm mang mã 99002-2.',
    ]);
    expect(into(bookOf(lines), '99004@2025-07-01')).toMatchObject([{ from: '99002-2@1900-01-01', land: 'whole' }]);
  });

  it('a district that one row puts into another province', () => {
    const lines: Line[] = [
      ['Xã Thử Giêng', '99001', 'Xã Thử Hai', '99002', WHOLE],
      ['Xã Thử Giêng', '99001', 'Xã Thử Ba', '99003', WHOLE],
      ['Xã Thử Giêng', '99001', 'Xã Thử Tư', '99004', WHOLE, 'Huyện Thử An (901)', 'Tỉnh Thử Hai (92)'],
      ['Xã Thử Năm', '99005', 'Xã Thử Năm', '99005', WHOLE, 'Huyện Thử Xa (905)', 'Tỉnh Thử Hai (92)'],
    ];
    expect(problemsOf(lines)).toEqual([]);
    expect(remarksOf(lines)).toEqual([
      'hàng 6: Huyện Thử An thuộc Tỉnh Thử Một ở các hàng khác, ở hàng này lại ghi Tỉnh Thử Hai.',
    ]);
    expect(bookOf(lines).areas.find(({ code }) => code === '901')).toMatchObject({ parent: '91@1900-01-01' });
  });

  it('land that is no commune, and zeros that a spreadsheet took away', () => {
    const lines: Line[] = [
      ['Xã Thử Giêng', '901', 'Xã Thử Hai', '902', WHOLE],
      ['Xã Thử Giêng', '901', 'Bãi Thử', '', WHOLE],
    ];
    expect(remarksOf(lines)).toHaveLength(1);
    expect(bookOf(lines).successions.map(({ from, to }) => [from, to])).toEqual([
      ['00902@1900-01-01', '00901@2025-07-01'],
    ]);
  });
});

describe('rows that cannot be understood', () => {
  it.each<[Line, string]>([
    [['Xã Thử', '99O01', 'Xã Thử', '99001', WHOLE], '“99O01” ở cột “mã xã mới” không phải mã xã (5 chữ số).'],
    [['Xã Thử', '99001', 'Xã Thử', 'x', WHOLE], '“x” ở cột “mã xã cũ” không phải mã xã (5 chữ số).'],
    [['', '99001', 'Xã Thử', '99001', WHOLE], 'ô “tên xã mới” còn trống.'],
    [['Xã Thử', '99001', '', '99001', WHOLE], 'ô “tên xã cũ” còn trống.'],
    [
      ['Xã Thử', '99001', 'Xã Thử', '99001', 'Xem văn bản'],
      'không hiểu ghi chú “Xem văn bản”: nhập toàn bộ hay một phần?',
    ],
    [['Xã Thử', '99001', 'Xã Thử', '99001', ''], 'ô “ghi chú” còn trống nên không biết nhập toàn bộ hay một phần.'],
    [
      ['Xã Thử', '99001', 'Xã Thử', '99001', WHOLE, 'Huyện Thử'],
      '“Huyện Thử” ở cột “quận/huyện” không ghi theo dạng “Tên (mã)”.',
    ],
  ])('%#', (line, sentence) => expect(problemsOf([line])).toEqual([`hàng 4: ${sentence}`]));

  it('a commune that went whole to two', () => {
    const lines: Line[] = [
      ['Xã Thử Giêng', '99001', 'Xã Thử Hai', '99002', WHOLE],
      ['Xã Thử Tư', '99004', 'Xã Thử Hai', '99002', WHOLE],
    ];
    expect(problemsOf(lines)).toEqual([
      'hàng 4: Xã Thử Hai được ghi nhập toàn bộ vào một xã mới mà vẫn có phần ở xã khác.',
    ]);
  });

  it('a pair that stands twice, a new code with two names, a column that is missing', () => {
    const [first] = PLAIN;
    expect(problemsOf([first!, first!])[0]).toContain('có hai lần');
    expect(problemsOf([first!, ['Xã Thử Khác', '99001', 'Xã Thử Sáu', '99006', WHOLE]])[0]).toContain(
      'mã 99001 đứng cho cả',
    );
    const rows = rowsOf(PLAIN).map(({ place, cells }) => ({
      place,
      cells: cells.map((cell) => (cell === 'Ghi chú' ? 'Chú thích' : cell)),
    }));
    expect(readConversion(rows).problems).toEqual([
      { place: 'hàng 2', sentence: 'bảng chuyển đổi thiếu cột “ghi chú”.' },
    ]);
  });
});

describe('a list of units of a later day', () => {
  const before = bookOf(PLAIN);
  const listOf = (
    province: string,
    names: Readonly<Record<string, string>>,
    change: Readonly<Record<string, string>> = {},
  ) =>
    JSON.stringify([
      {
        Code: '91',
        FullName: province,
        Wards: Object.entries(names).map(([Code, FullName]) => ({ Code: change[Code] ?? Code, FullName })),
      },
    ]);
  const NAMES = Object.fromEntries(PLAIN.map(([name, code]) => [code, name]));
  const up = (text: string) => broughtUp(before, readUnits(text, 'ds.json'), '2026-04-30', 'ds.json');

  it('that says the same changes nothing', () => {
    expect(up(listOf('Tỉnh Thử Một', NAMES))).toEqual(before);
  });

  it('begins a new area where a commune became a ward', () => {
    const book = up(listOf('Tỉnh Thử Một', { ...NAMES, 99001: 'Phường Thử Giêng' }));
    expect(book.areas.filter(({ code }) => code === '99001').map(({ id, name, to }) => [id, name, to])).toEqual([
      ['99001@2025-07-01', 'Xã Thử Giêng', '2026-04-29'],
      ['99001@1900-01-01', 'Xã Thử Một', '2025-06-30'],
      ['99001@2026-04-30', 'Phường Thử Giêng', null],
    ]);
    expect(into(book, '99001@2026-04-30')).toMatchObject([
      { from: '99001@2025-07-01', on: '2026-04-30', land: 'whole' },
    ]);
    expect(areaCounts(book.areas, book.successions, '2025-07-01')).toMatchObject({
      renamed: 1,
      communes: 7,
      withoutOld: 1,
    });
  });

  it('begins all communes of a province anew that became a city', () => {
    const book = up(listOf('Thành phố Thử Một', NAMES));
    const now = book.areas.filter(({ to, level }) => to === null && level !== 'nation');
    expect(now.map(({ from }) => from)).toEqual(Array.from({ length: 8 }, () => '2026-04-30'));
    expect(now.filter(({ level }) => level === 'commune').every(({ parent }) => parent === '91@2026-04-30')).toBe(true);
    expect(areaCounts(book.areas, book.successions, '2025-07-01').renamed).toBe(1);
  });

  it('takes another spelling and another code for the same commune', () => {
    const book = up(listOf('Tỉnh Thử Một', { ...NAMES, 99009: 'Xã Thư Chín' }, { 99010: '99110' }));
    expect(book.problems).toEqual([]);
    expect(book.remarks.slice(before.remarks.length).map(({ sentence }) => sentence)).toEqual([
      'bảng chuyển đổi ghi “Xã Thử Chín”, danh sách ghi “Xã Thư Chín”; dùng tên trong danh sách.',
      'Xã Thử Mười có mã 99010 trong bảng chuyển đổi, 99110 trong danh sách; giữ mã 99010.',
    ]);
    expect(book.areas).toHaveLength(before.areas.length);
  });

  it('says what came and went, and refuses what it cannot read', () => {
    const { 99001: gone, ...left } = NAMES;
    const book = up(listOf('Tỉnh Thử Một', { ...left, 99900: 'Xã Thử Lạ' }));
    expect(gone).toBe('Xã Thử Giêng');
    expect(book.areas.find(({ id }) => id === '99001@2025-07-01')).toMatchObject({ to: '2026-04-29' });
    expect(book.areas.find(({ id }) => id === '99900@2026-04-30')).toMatchObject({ to: null });
    expect(readUnits('[{]', 'ds.json').problems).toHaveLength(1);
    expect(
      readUnits('[{"Code":"9","FullName":"X","Wards":[]}, null]', 'ds.json').problems.map(({ place }) => place),
    ).toEqual(['ds.json, tỉnh thứ 1', 'ds.json, tỉnh thứ 2']);
    expect(up(JSON.stringify([{ Code: '77', FullName: 'Tỉnh Thử Lạ', Wards: [] }])).problems).toHaveLength(1);
  });
});
