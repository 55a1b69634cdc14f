import { cell, item, level, list, plan, startAt, styled, table } from './parts.mjs';

/** Lists as offices write them, one case a file. Plans come before lists, as the schema wants. */
const decimals = [0, 1, 2, 3, 4, 5, 6, 7, 8]
  .map((index) => level(index, 'decimal', Array.from({ length: index + 1 }, (_, at) => `%${at + 1}.`).join('')))
  .join('');
const report =
  level(0, 'upperRoman', '%1.') +
  level(1, 'decimal', '%2.') +
  level(2, 'decimal', '%2.%3.') +
  level(3, 'lowerLetter', '%4)');
const heading = (id, name, more, based = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${based}<w:pPr>${more}</w:pPr></w:style>`;
const inList = (id, index = '') => `<w:numPr>${index}<w:numId w:val="${id}"/></w:numPr>`;
const items = (words, listId, levels) => levels.map((at, index) => item(`${words} ${index + 1}`, listId, at)).join('');

export const CASES = {
  'report-outline': {
    numbering: plan(0, report) + list(1, 0),
    body: items('Mục', 1, [0, 1, 2, 3, 3, 3, 2, 3, 1, 2, 0, 1, 1, 2, 3]),
  },
  'nine-levels': {
    numbering: plan(0, decimals) + list(1, 0),
    body: items('Tầng', 1, [0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 7, 3, 4, 0, 1]),
  },
  'level-skipped': {
    numbering: plan(0, decimals) + list(1, 0),
    body: items('Đoạn', 1, [1, 1, 0, 1, 2, 2, 1, 2, 0, 2]),
  },
  'two-lists-of-a-plan': {
    numbering: plan(0, decimals) + list(1, 0) + list(2, 0),
    body: item('A', 1) + item('B', 2) + item('C', 1) + item('D', 2, 1) + item('E', 1, 1) + item('G', 2),
  },
  'list-begun-again': {
    numbering:
      plan(0, level(0, 'lowerLetter', '%1)')) + list(1, 0) + list(2, 0, startAt(0, 1)) + list(3, 0, startAt(0, 1)),
    body:
      item('Một', 1) +
      item('Hai', 1) +
      item('Ba', 2) +
      item('Bốn', 2) +
      item('Năm', 3) +
      item('Sáu', 3) +
      item('Bảy', 3),
  },
  'list-begun-at-five': {
    numbering: plan(0, decimals) + list(1, 0) + list(2, 0, startAt(0, 5)) + list(3, 0, startAt(1, 7)),
    body:
      item('A', 1) + item('B', 1) + item('C', 2) + item('D', 2, 1) + item('E', 2) + item('G', 3, 1) + item('H', 3, 1),
  },
  'level-overridden': {
    numbering:
      plan(0, decimals) +
      list(1, 0) +
      list(2, 0, `<w:lvlOverride w:ilvl="1">${level(1, 'upperLetter', '%1-%2', { start: 3 })}</w:lvlOverride>`),
    body: item('A', 1) + item('B', 1, 1) + item('C', 2) + item('D', 2, 1) + item('E', 2, 1) + item('G', 1, 1),
  },
  'starts-elsewhere': {
    numbering:
      plan(0, level(0, 'decimal', '%1.', { start: 4 }) + level(1, 'decimal', '%1.%2.', { start: 0 })) + list(1, 0),
    body: items('Đoạn', 1, [0, 1, 1, 0, 1]),
  },
  'past-z': {
    numbering: plan(0, level(0, 'lowerLetter', '%1)')) + list(1, 0),
    body: items('Điểm', 1, Array(55).fill(0)),
  },
  'roman-and-zero': {
    numbering:
      plan(0, level(0, 'upperRoman', '%1.')) +
      plan(1, level(0, 'lowerRoman', '(%1)')) +
      plan(2, level(0, 'decimalZero', '%1/')) +
      list(1, 0) +
      list(2, 1) +
      list(3, 2),
    body:
      items('La Mã', 1, Array(14).fill(0)) + items('la mã', 2, Array(9).fill(0)) + items('Số', 3, Array(11).fill(0)),
  },
  'typed-letter-between': {
    numbering:
      plan(0, level(0, 'lowerLetter', '%1)')) +
      plan(1, level(0, 'decimal', 'đ)')) +
      list(1, 0) +
      list(2, 1) +
      list(3, 0, startAt(0, 5)),
    body: items('Điểm', 1, [0, 0, 0, 0]) + item('Điểm đ', 2) + item('Điểm e', 3) + item('Điểm tiếp', 3),
  },
  'vietnamese-letters': {
    numbering:
      plan(
        0,
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="a, b, c, d, đ, e, g, h, i, k"/></mc:Choice><mc:Fallback><w:numFmt w:val="lowerLetter"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1)"/></w:lvl>',
      ) + list(1, 0),
    body: items('Điểm', 1, Array(11).fill(0)),
  },
  'vietnamese-words': {
    numbering: plan(0, level(0, 'vietnameseCounting', 'Phần thứ %1.')) + list(1, 0),
    body: items('Nội dung', 1, [0, 0, 0]),
  },
  'part-and-section': {
    numbering:
      plan(
        0,
        level(0, 'upperRoman', 'Phần %1', { before: '<w:suff w:val="space"/>' }) + level(1, 'upperLetter', '%2.'),
      ) + list(1, 0),
    body: items('NỘI DUNG', 1, [0, 1, 1, 0, 1]),
  },
  legal: {
    numbering:
      plan(
        0,
        level(0, 'upperRoman', '%1.') +
          level(1, 'decimal', '%1.%2.', { before: '<w:isLgl/>' }) +
          level(2, 'lowerLetter', '%1.%2.%3)', { before: '<w:isLgl/>' }),
      ) + list(1, 0),
    body: items('Mục', 1, [0, 0, 1, 2, 2, 1]),
  },
  'restart-asked': {
    numbering:
      plan(
        0,
        level(0, 'decimal', '%1.') +
          level(1, 'decimal', '%1.%2.', { before: '<w:lvlRestart w:val="0"/>' }) +
          level(2, 'decimal', '(%3)', { before: '<w:lvlRestart w:val="1"/>' }),
      ) + list(1, 0),
    body: items('Đoạn', 1, [0, 1, 2, 2, 1, 2, 0, 1, 2]),
  },
  'headings-linked': {
    numbering:
      plan(
        0,
        level(0, 'upperRoman', '%1.', { before: '<w:pStyle w:val="H1"/>' }) +
          level(1, 'decimal', '%2.', { before: '<w:pStyle w:val="H2"/>' }) +
          level(2, 'decimal', '%2.%3.', { before: '<w:pStyle w:val="H3"/>' }),
      ) + list(1, 0),
    styles:
      heading('H1', 'heading 1', inList(1)) +
      heading('H2', 'heading 2', inList(1, '<w:ilvl w:val="1"/>')) +
      heading('H3', 'heading 3', inList(1, '<w:ilvl w:val="2"/>')) +
      heading('H2B', 'Mục con', '', '<w:basedOn w:val="H2"/>'),
    body:
      styled('KINH TẾ', 'H1') +
      styled('Nông nghiệp', 'H2') +
      styled('Trồng trọt', 'H3') +
      styled('Chăn nuôi', 'H3') +
      styled('Công nghiệp', 'H2B') +
      styled('Không đánh số', 'H2', inList(0)) +
      styled('XÃ HỘI', 'H1') +
      styled('Giáo dục', 'H2') +
      styled('Trường học', 'H3'),
  },
  'list-style': {
    numbering:
      plan(0, report, '<w:styleLink w:val="Outline"/>') +
      plan(1, '', '<w:numStyleLink w:val="Outline"/>') +
      list(1, 0) +
      list(2, 1),
    styles:
      '<w:style w:type="numbering" w:styleId="Outline"><w:name w:val="Outline"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    body: items('Mục', 2, [0, 1, 2, 1, 0]),
  },
  'own-over-style': {
    numbering: plan(0, decimals) + plan(1, level(0, 'lowerLetter', '%1)')) + list(1, 0) + list(2, 1),
    styles: heading('L', 'Danh sách', inList(1)),
    body:
      styled('Một', 'L') +
      styled('Điểm', 'L', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>') +
      styled('Hai', 'L') +
      styled('Hai một', 'L', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'),
  },
  'in-tables': {
    numbering: plan(0, level(0, 'decimal', '%1')) + list(1, 0),
    body:
      item('Trước bảng', 1) +
      table([
        [cell(item('ô một', 1)), cell(item('Lúa'))],
        [cell(item('ô hai', 1) + item('ô hai tiếp', 1)), cell(item('Ngô'))],
        [cell(table([[cell(item('bảng trong', 1))]]) + item('sau bảng trong', 1)), cell(item('Sắn'))],
      ]) +
      item('Sau bảng', 1),
  },
  'in-controls': {
    numbering: plan(0, decimals) + list(1, 0),
    body:
      item('Một', 1) +
      `<w:sdt><w:sdtPr/><w:sdtContent>${item('Hai', 1)}${item('Hai một', 1, 1)}</w:sdtContent></w:sdt>` +
      item('Ba', 1),
  },
  'empty-items': {
    numbering: plan(0, decimals) + list(1, 0),
    body: `${item('Một', 1)}<w:p><w:pPr>${inList(1, '<w:ilvl w:val="0"/>')}</w:pPr></w:p>${item('Ba', 1)}`,
  },
  'plain-between': {
    numbering: plan(0, report) + list(1, 0),
    body:
      item('Kinh tế', 1) +
      item('Nông nghiệp', 1, 1) +
      item('Đoạn không đánh số.') +
      item('Công nghiệp', 1, 1) +
      item('- gạch đầu dòng') +
      item('Chi tiết', 1, 2),
  },
  bullets: {
    numbering:
      plan(
        0,
        level(0, 'bullet', '\uf0b7', { after: '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>' }) +
          level(1, 'bullet', '-') +
          level(2, 'bullet', '\uf0a7', {
            after: '<w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr>',
          }) +
          level(3, 'bullet', '+'),
      ) + list(1, 0),
    body: items('Gạch', 1, [0, 1, 2, 3, 0]),
  },
};
