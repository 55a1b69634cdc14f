import { describe, expect, it } from 'vitest';
import type { Document } from '../figure/index.ts';
import { flowsOf } from './flow.ts';
import { itemsOfFlows, outlineOf, sectionOf } from './outline.ts';

/** A document whose blocks are the given lines. */
function documentOf(lines: readonly string[]): Document {
  let start = 0;
  const blocks = lines.map((line) => {
    const block = { start, end: start + line.length };
    start = block.end + 1;
    return { ...block, kind: 'paragraph' as const, pieces: [block], note: null, cell: null, style: {} };
  });
  return { text: lines.join('\n'), blocks, notes: [], notices: [], format: 'txt', page: null };
}

function treeOf(...lines: string[]): string[] {
  return outlineOf(flowsOf(documentOf(lines))).map((item) =>
    `${'  '.repeat(item.level - 1)}${item.mark} ${item.title}`.trimEnd(),
  );
}

describe('outline', () => {
  it('reads the usual scheme: parts, letters, Roman, Arabic, decimals, small letters, dashes, pluses', () => {
    expect(
      treeOf(
        'Phần thứ nhất',
        'KẾT QUẢ THỰC HIỆN NHIỆM VỤ',
        'SÁU THÁNG ĐẦU NĂM',
        'A. KINH TẾ',
        'I. Nông nghiệp',
        '1. Trồng trọt: Gieo cấy được 12 ha.',
        '1.1.Cây lúa',
        'a)Lúa xuân',
        '- Diện tích: 7 ha;',
        '+ Lúa lai 3 ha;',
        '+ Lúa thuần 4 ha.',
        '-Sản lượng: 40 tấn.',
        'b) Lúa mùa',
        '1.2. Cây màu',
        '2. Chăn nuôi',
        'II. Công nghiệp',
        'B. XÃ HỘI',
        'I. Giáo dục',
        'Phần thứ hai',
        'NHIỆM VỤ, GIẢI PHÁP',
        '1. Kinh tế',
      ),
    ).toEqual([
      'Phần thứ nhất KẾT QUẢ THỰC HIỆN NHIỆM VỤ SÁU THÁNG ĐẦU NĂM',
      '  A KINH TẾ',
      '    I Nông nghiệp',
      '      1 Trồng trọt',
      '        1.1 Cây lúa',
      '          a Lúa xuân',
      '            - Diện tích',
      '              +',
      '              +',
      '            - Sản lượng',
      '          b Lúa mùa',
      '        1.2 Cây màu',
      '      2 Chăn nuôi',
      '    II Công nghiệp',
      '  B XÃ HỘI',
      '    I Giáo dục',
      'Phần thứ hai NHIỆM VỤ, GIẢI PHÁP',
      '  1 Kinh tế',
    ]);
  });

  it('keeps stars above dashes, and bracketed numbers below the line that introduces them', () => {
    expect(
      treeOf(
        '1. Vốn',
        '* Vốn tỉnh:',
        '- Đường',
        '- Trường',
        '* Vốn huyện:',
        '- Chợ, gồm:',
        '(1) Chợ cũ',
        '(2) Chợ mới',
        '- Cầu',
        '2. Thu',
      ),
    ).toEqual([
      '1 Vốn',
      '  * Vốn tỉnh',
      '    - Đường',
      '    - Trường',
      '  * Vốn huyện',
      '    - Chợ, gồm',
      '      (1) Chợ cũ',
      '      (2) Chợ mới',
      '    - Cầu',
      '2 Thu',
    ]);
  });

  it('opens a series of its own for 1. below a letter, and goes back to the outer one', () => {
    expect(
      treeOf(
        '2. Xã hội',
        '3. Quốc phòng',
        'a) Tuyển quân',
        '1. Sơ tuyển',
        '2. Khám tuyển',
        'b) Huấn luyện',
        '1. Dân quân',
        '4. Nội vụ',
      ),
    ).toEqual([
      '2 Xã hội',
      '3 Quốc phòng',
      '  a Tuyển quân',
      '    1 Sơ tuyển',
      '    2 Khám tuyển',
      '  b Huấn luyện',
      '    1 Dân quân',
      '4 Nội vụ',
    ]);
  });

  it('finds decimals below the number they name, and keeps slips of the numbering as siblings', () => {
    expect(
      treeOf(
        'I. Kinh tế',
        '1.1. Lúa',
        '1.1.1. Xuân',
        '1.2. Ngô',
        'II. Xã hội',
        '2.1. Y tế',
        '2.1. Dân số',
        '2.4. Việc làm',
      ),
    ).toEqual([
      'I Kinh tế',
      '  1.1 Lúa',
      '    1.1.1 Xuân',
      '  1.2 Ngô',
      'II Xã hội',
      '  2.1 Y tế',
      '  2.1 Dân số',
      '  2.4 Việc làm',
    ]);
  });

  it('ends a chapter at a title of capitals without a mark, and the outline at the recipients', () => {
    expect(
      treeOf(
        'II. Hạn chế',
        '1. Khách quan',
        'a) Thời tiết',
        'PHƯƠNG HƯỚNG NHIỆM VỤ',
        '1. Kinh tế',
        'Nơi nhận:',
        '- Lưu: VT.',
      ),
    ).toEqual(['II Hạn chế', '  1 Khách quan', '    a Thời tiết', '1 Kinh tế']);
  });

  it('gives ranges, parents and sections', () => {
    const lines = ['I. Kinh tế', '1. Nông nghiệp', '- Lúa: 40 ha', 'Ngô chưa gieo.'];
    const flows = flowsOf(documentOf(lines));
    const outline = outlineOf(flows);
    const text = lines.join('\n');
    expect(outline.map((item) => text.slice(item.start, item.end))).toEqual(['I. Kinh tế', '1. Nông nghiệp', '- Lúa']);
    expect(outline.map((item) => item.parent)).toEqual([-1, 0, 1]);
    expect([...itemsOfFlows(flows, outline)]).toEqual([0, 1, 2, 2]);
    expect(sectionOf(outline, 2)).toEqual(['I', '1']);
  });
});
