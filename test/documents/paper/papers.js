// @ts-check
// Reports of places that do not exist, laid out: for the tests, for what LibreOffice says of them, and for the bench.

/** @typedef {import('../../../src/figure/index.ts').Paper} Paper */
/** @typedef {import('../../../src/figure/index.ts').PaperRun} PaperRun */
/** @typedef {import('../../../src/figure/index.ts').PaperBlock} PaperBlock */
/** @typedef {import('../../../src/figure/index.ts').PaperCell} PaperCell */
/** @typedef {import('../../../src/figure/index.ts').PageNorm} PageNorm */

/** @type {PageNorm} */
export const NORM = {
  code: 'test',
  name: 'Mẫu của bài kiểm thử',
  reference: 'Nghị định 30/2020/NĐ-CP, Phụ lục I',
  checked: '2026-09-01',
  font: 'Times New Roman',
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  sizes: { 'national-name': 13, motto: 14, superior: 13, issuer: 13, date: 14 },
  indent: 1.27,
  between: 6,
  spacing: 1.1,
};

/** @returns {PaperRun} */
export const say = (/** @type {string} */ text, /** @type {{ bold?: boolean, italic?: boolean }} */ look = {}) => ({
  kind: 'text',
  text,
  ...look,
});
/** @returns {PaperRun} */
export const figure = (/** @type {string} */ id, /** @type {string} */ text, title = '') => ({
  kind: 'figure',
  id,
  text,
  ...(title ? { title } : {}),
});
/** @returns {PaperRun} */
export const note = (/** @type {string} */ id, /** @type {PaperRun[]} */ ...content) => ({ kind: 'note', id, content });
/** @returns {PaperBlock} */
export const paragraph = (/** @type {string} */ id, /** @type {PaperRun[]} */ ...content) => ({
  kind: 'paragraph',
  id,
  content,
});
/** @returns {PaperBlock} */
export const heading = (
  /** @type {string} */ id,
  /** @type {0 | 1 | 2 | 3} */ level,
  /** @type {string} */ number,
  /** @type {string} */ text,
) => ({ kind: 'heading', id, level, number, text });

/** @returns {PaperCell} */
const cell = (/** @type {PaperRun[]} */ content, /** @type {Partial<PaperCell>} */ more = {}) => ({
  content,
  align: 'left',
  bold: false,
  span: 1,
  ...more,
});
const head = (/** @type {string} */ text, span = 1) => cell([say(text)], { align: 'center', bold: true, span });

/** Rows of words and numbers under one row of heads; numbers are figures and stand on the right. @returns {PaperBlock} */
export const table = (
  /** @type {string} */ id,
  /** @type {string} */ title,
  /** @type {string[]} */ heads,
  /** @type {string[][]} */ rows,
  landscape = false,
) => ({
  kind: 'table',
  id,
  title,
  landscape,
  heads: 1,
  rows: [
    heads.map((text) => head(text)),
    ...rows.map((texts, row) =>
      texts.map((text, column) =>
        /^[\d.,-]+$/.test(text) && column > 0
          ? cell([figure(`${id}.${row}.${column}`, text)], { align: 'right' })
          : cell(text === '' ? [] : [say(text)], { align: column === 0 ? 'center' : 'left' }),
      ),
    ),
  ],
});

const CROPS = [
  ['1', 'Lúa', 'ha', '1.240', '1.250', '100,8', '102,1'],
  ['2', 'Ngô', 'ha', '310', '296', '95,5', '98,7'],
  ['3', 'Cây có múi trồng mới trên đất đồi', 'ha', '42', '', '', '110,0'],
];
const HEADS = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện', 'So với kế hoạch (%)', 'So với cùng kỳ (%)'];
const wide = Array.from({ length: 45 }, (_, n) => [
  `${n + 1}`,
  `Công trình số ${n + 1} tại thôn Suối Cạn`,
  'triệu đồng',
  `${1200 + n * 35}`,
  `${900 + n * 21}`,
  `${60 + (n % 30)},${n % 10}`,
  `${101 + (n % 9)},5`,
]);

/** @type {Paper} */
const whole = {
  head: {
    superior: null,
    issuer: 'ỦY BAN NHÂN DÂN TỈNH THANH SƠN',
    number: null,
    symbol: 'BC-UBND',
    place: 'Thanh Sơn',
    date: null,
    title:
      'Tình hình thực hiện nhiệm vụ kinh tế - xã hội 6 tháng đầu năm 2026; phương hướng, nhiệm vụ 6 tháng cuối năm',
    addressees: ['Chính phủ', 'Bộ Tài chính', 'Ban Thường vụ Tỉnh ủy'],
    grounds: [
      'Căn cứ Nghị quyết số 15/NQ-HĐND ngày 10 tháng 12 năm 2025 của Hội đồng nhân dân tỉnh về nhiệm vụ năm 2026',
      'Căn cứ chương trình công tác của Ủy ban nhân dân tỉnh',
    ],
    authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    signer: 'Đỗ Khắc Thử',
    recipients: ['Thường trực Hội đồng nhân dân tỉnh', 'Các sở, ban, ngành', 'Lưu: VT, TH (12)'],
    urgency: 'THƯỢNG KHẨN',
  },
  blocks: [
    paragraph(
      'p0',
      say('Ủy ban nhân dân tỉnh báo cáo tình hình sáu tháng và những việc phải làm đến cuối năm như sau:'),
    ),
    heading('h1', 0, 'Phần I', 'Kết quả thực hiện nhiệm vụ sáu tháng đầu năm'),
    heading('h2', 1, 'I.', 'Về kinh tế'),
    heading('h3', 2, '1.', 'Trồng trọt'),
    heading('h4', 3, 'a)', 'Cây hằng năm'),
    paragraph(
      'p1',
      say('Diện tích lúa đạt '),
      figure('c1', '1.250 ha', 'Diện tích lúa đông xuân'),
      say(', bằng '),
      figure('c2', '100,8%'),
      say(' kế hoạch'),
      note(
        'n1',
        say('Trong đó: ', { bold: true }),
        say('vùng thấp '),
        figure('c3', '830 ha'),
        say('; vùng cao 420 ha.'),
      ),
      say(', tăng '),
      figure('c4', '2,1%'),
      say(' so với cùng kỳ; '),
      say('năng suất ', { italic: true }),
      say('giữ như năm ngoái', { bold: true, italic: true }),
      say('.'),
    ),
    table('t1', 'Bảng 1. Cây trồng chính', HEADS, CROPS),
    paragraph('p2', say('Cây có múi được trồng thêm trên đất đồi, giá bán ổn định.')),
    heading('h5', 2, '2.', 'Xây dựng'),
    paragraph('p3', say('Vốn của từng công trình ở bảng sau'), note('n2', say('Tính đến ngày 14/6.')), say('.')),
    heading('h6', 2, '3.', 'Vốn theo công trình'),
    table('t2', 'Bảng 2. Vốn đầu tư theo công trình', HEADS, wide, true),
    heading('h7', 1, 'II.', 'Tồn tại, hạn chế'),
    paragraph('p4', say('Một số việc còn chậm, trách nhiệm của từng đơn vị đã được chỉ rõ.')),
    heading('h8', 0, 'Phần II', 'Nhiệm vụ sáu tháng cuối năm'),
    paragraph('p5', say('Các đơn vị chủ động tháo gỡ khó khăn, hoàn thành chỉ tiêu đã giao.')),
  ],
  annexes: [
    {
      id: 'x1',
      number: 'Phụ lục I',
      title: 'Các chỉ tiêu chủ yếu',
      landscape: false,
      blocks: [table('t3', '', HEADS, CROPS)],
    },
    {
      id: 'x2',
      number: 'Phụ lục II',
      title: 'Danh mục công trình',
      landscape: true,
      blocks: [table('t4', '', HEADS, wide)],
    },
    {
      id: 'x3',
      number: 'Phụ lục III',
      title: 'Giải thích cách tính',
      landscape: false,
      blocks: [paragraph('p9', say('Số liệu tính theo giá hiện hành.')), table('t5', 'Bảng ngang', HEADS, CROPS, true)],
    },
  ],
  madeUp: true,
  draft: true,
  origin: { report: 'r7', version: '3' },
};

/** @type {Paper} */
const signed = {
  ...whole,
  head: {
    ...whole.head,
    superior: 'Ủy ban nhân dân tỉnh Thanh Sơn',
    issuer: 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
    number: 8,
    symbol: 'BC-SNNMT',
    date: '2026-02-05',
    title: 'Kết quả sản xuất tháng 01 năm 2026',
    addressees: ['Ủy ban nhân dân tỉnh Thanh Sơn'],
    grounds: [],
    authority: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    urgency: null,
  },
  blocks: [
    heading('h1', 1, 'I.', 'Kết quả'),
    paragraph('p1', say('Toàn tỉnh gieo '), figure('c1', '1.250 ha'), say(' lúa, đạt '), figure('c2', '100,8%')),
  ],
  annexes: [],
  madeUp: false,
  draft: false,
};

/** @type {Paper} */
const commune = {
  ...whole,
  head: {
    ...whole.head,
    issuer: 'ỦY BAN NHÂN DÂN XÃ ĐỒNG VIỆN',
    place: 'Đồng Viện',
    number: 132,
    date: '2026-11-16',
    title: 'Tình hình tháng 11 năm 2026',
    addressees: [],
    grounds: ['Căn cứ Chương trình công tác năm 2026 của Ủy ban nhân dân xã'],
    recipients: ['Ủy ban nhân dân tỉnh', 'Lưu: VT'],
    urgency: 'KHẨN',
  },
  blocks: [paragraph('p1', say('Trong tháng, xã thu ngân sách '), figure('c1', '512 triệu đồng'), say('.'))],
  annexes: [
    { id: 'x1', number: 'Phụ lục', title: 'Chỉ tiêu', landscape: false, blocks: [table('t1', '', HEADS, CROPS)] },
  ],
  madeUp: true,
  draft: false,
};

/** A text of many pages: `figures` of them spread over its paragraphs and tables. @returns {Paper} */
export function longPaper(/** @type {number} */ pages, figures = 0, tables = 0) {
  const blocks = /** @type {PaperBlock[]} */ ([]);
  const perPage = 6;
  const inTables = tables * CROPS.length * 4;
  const each = Math.ceil(Math.max(0, figures - inTables) / (pages * perPage));
  for (let n = 0; n < pages * perPage; n++) {
    if (n % 12 === 0)
      blocks.push(heading(`h${n}`, n % 48 === 0 ? 1 : 2, n % 48 === 0 ? 'I.' : '1.', `Lĩnh vực thứ ${n}`));
    const runs = /** @type {PaperRun[]} */ ([]);
    for (let k = 0; k < Math.max(1, each); k++) {
      runs.push(
        say(`Tại khu vực ${n}, các đơn vị đã hoàn thành phần việc được giao theo đúng thời hạn, khối lượng đạt `),
      );
      runs.push(each > 0 ? figure(`c${n}x${k}`, `${n + k},${k} tấn`) : say(`${n} tấn`));
      runs.push(say(' và không để xảy ra sai sót trong khâu nghiệm thu, thanh toán với các hộ tham gia; '));
    }
    if (n % 10 === 3) runs.push(note(`n${n}`, say('Số liệu của đợt kiểm tra thứ '), figure(`m${n}`, `${n}`), say('.')));
    blocks.push(paragraph(`p${n}`, ...runs, say('công việc còn lại được chuyển sang kỳ sau để hoàn tất.')));
    if (tables > 0 && n % Math.max(1, Math.floor((pages * perPage) / tables)) === 1 && tables-- > 0)
      blocks.push(table(`t${n}`, `Bảng ${n}`, HEADS, CROPS));
  }
  return { ...whole, blocks };
}

/** @type {Readonly<Record<string, Paper>>} */
export const PAPERS = { whole, signed, commune };
