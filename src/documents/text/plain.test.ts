import { describe, expect, test } from 'vitest';
import type { Document } from '../../figure/index.ts';
import { openDocumentSync } from '../index.ts';

function read(text: string, name = 'báo-cáo.txt'): Document {
  return openDocumentSync(new TextEncoder().encode(text), name);
}

/** The paragraphs of the body (or of a note) with their pieces put together. */
function paragraphs(document: Document, note: string | null = null): string[] {
  return document.blocks
    .filter((block) => block.note === note)
    .map((block) =>
      block.pieces
        .map((piece) => document.text.slice(piece.start, piece.end))
        .join('')
        .replace(/\s+/g, ' '),
    );
}

/** Each note as: label, the word before its first mark, and its paragraphs. */
function notes(document: Document): (string | null)[][] {
  return document.notes.map((note) => {
    const mark = note.marks[0];
    const before = mark ? (/\S+$/.exec(document.text.slice(0, mark.start))?.[0] ?? '') : null;
    return [note.label, before, ...paragraphs(document, note.id)];
  });
}

describe('paragraphs', () => {
  test('a line is a paragraph, and blank lines, tabs and line ends of any kind are left in the text', () => {
    const text = 'I. KINH TẾ\r\n\t1. Nông nghiệp\r\n\r\n- Lúa: 120 ha.\n';
    const document = read(text);
    expect(document.text).toBe(text);
    expect(paragraphs(document)).toEqual(['I. KINH TẾ', '1. Nông nghiệp', '- Lúa: 120 ha.']);
  });

  test('a sentence broken by a line break goes on, and the break is a space', () => {
    const document = read(
      '- Diện tích gieo trồng cây hằng năm của xã\nđạt 120 ha, bằng 98% kế hoạch.\n- Chăn nuôi: ổn định.',
    );
    expect(paragraphs(document)).toEqual([
      '- Diện tích gieo trồng cây hằng năm của xã đạt 120 ha, bằng 98% kế hoạch.',
      '- Chăn nuôi: ổn định.',
    ]);
    expect(document.blocks[0]?.pieces).toHaveLength(2);
  });

  test.each([
    ['an item a) b) đ)', 'Thực hiện các nhiệm vụ được giao trong năm nay\nđ) Thủy sản: 12 ha', 2],
    ['a blank line', 'Thực hiện các nhiệm vụ được giao trong năm nay\n\nđạt 12 ha', 2],
    ['a sentence that is closed', 'Thực hiện các nhiệm vụ được giao trong năm nay.\nđạt 12 ha', 2],
    ['short cells of a table', 'Diện tích\nha\nSản lượng\ntấn', 4],
    ['a heading in capitals', 'BÁO CÁO\n(tại kỳ họp thứ mười)', 2],
    ['a bullet', 'Kết quả thực hiện trong tháng như sau\n- xã A: 5 hộ', 2],
    ['a comma at the head', 'Đã tiêm 1.200 liều vắc xin\n, đạt 60% kế hoạch.', 1],
    ['a unit that begins like an item', 'Toàn xã đã gieo trồng được tất cả là 1.200\nha. Năng suất khá.', 1],
  ])('%s', (_name, text, count) => {
    expect(paragraphs(read(text))).toHaveLength(count);
  });

  test('a text wrapped at a width is put together, also where a line begins with a capital, a number or a hyphen', () => {
    const wrapped = [
      'Trong quý, Ủy ban nhân dân xã đã tập trung chỉ đạo các ngành, đoàn thể và',
      'Nhân dân đẩy mạnh sản xuất; tổng diện tích gieo trồng cây lúa vụ xuân là',
      '1.250 ha, đạt 102% kế hoạch; sản lượng đạt 7.500 tấn, tăng 90 tấn so với',
      'cùng kỳ năm trước; toàn xã có 12 mô hình hiệu quả, góp phần phát triển kinh tế',
      '- xã hội của địa phương và nâng cao đời sống của người dân trên địa bàn.',
      '- Chăn nuôi: tổng đàn trâu có 1.020 con, đàn bò có 2.200 con, đàn lợn là',
      '5.400 con; công tác phòng, chống dịch bệnh được quan tâm thường xuyên;',
      'đã tiêm phòng 3.000 liều vắc xin các loại cho đàn vật nuôi, hướng dẫn các',
      'hộ vệ sinh chuồng trại theo đúng quy định của ngành.',
    ].join('\n');
    const text = `${wrapped}\n${wrapped}`;
    expect(paragraphs(read(text)).map((words) => words.slice(0, 20))).toEqual([
      'Trong quý, Ủy ban nh',
      '- Chăn nuôi: tổng đà',
      'Trong quý, Ủy ban nh',
      '- Chăn nuôi: tổng đà',
    ]);
  });

  test('a list of short sentences is not wrapped, whatever their lengths', () => {
    const items = Array.from(
      { length: 30 },
      (_, at) =>
        `Xã ${'ABCDEGHIKL'.charAt(at % 10)} trồng được ${100 + at} ha lúa, đạt kế hoạch đề ra${' năm nay'.repeat(at % 4)}.`,
    );
    expect(paragraphs(read(items.join('\n')))).toHaveLength(30);
  });

  test('a page number in the middle of a sentence belongs to no piece', () => {
    const document = read(
      'Toàn xã có 12 thôn với tổng số hộ dân cư là 2.345 hộ, trong đó số hộ nghèo\n\n7\n\nlà 123 hộ, chiếm 5,25%.',
    );
    expect(paragraphs(document)).toEqual([
      'Toàn xã có 12 thôn với tổng số hộ dân cư là 2.345 hộ, trong đó số hộ nghèo là 123 hộ, chiếm 5,25%.',
    ]);
  });

  test('page numbers that count up a page apart are left out; a column that counts up is not', () => {
    const page = 'Công tác quản lý đất đai được tăng cường, xử lý 12 trường hợp vi phạm. '.repeat(12);
    const document = read(`${page}\n1\n${page}\n2\n${page}\n3\n${page}`);
    expect(paragraphs(document)).toHaveLength(4);
    expect(paragraphs(read('Thứ tự\n1\nXã A\n2\nXã B\n3\nXã C'))).toHaveLength(7);
  });

  test('the number alone behind the end of the text is a page number', () => {
    expect(paragraphs(read('Nơi nhận:\n- Lưu: VT.\n\n\n13\n'))).toEqual(['Nơi nhận:', '- Lưu: VT.']);
  });
});

describe('notes as [footnoteRef:n] … [n: text]', () => {
  test('several in a row behind the paragraph, a space after the colon or none', () => {
    const document = read(
      'Đã tiêm 900 liều[footnoteRef:1], tổng đàn 1.200 con[footnoteRef:2] (giảm 3%). [1:  500 liều cho trâu; 400 liều cho bò;]  [2: Trâu 200 con; bò 1.000 con.] \n\nb) Thủy sản',
    );
    expect(paragraphs(document)).toEqual(['Đã tiêm 900 liều, tổng đàn 1.200 con (giảm 3%).', 'b) Thủy sản']);
    expect(notes(document)).toEqual([
      ['1', 'liều', '500 liều cho trâu; 400 liều cho bò;'],
      ['2', 'con', 'Trâu 200 con; bò 1.000 con.'],
    ]);
  });

  test('over several lines, with brackets inside and a number at the head of a line', () => {
    const document = read(
      'Toàn xã có 8 hợp tác xã[footnoteRef:8]. [8: Gồm: HTX Minh Tâm [mới];\n- HTX Đồng Tiến;\n9 tổ hợp tác\n] \nc) Khác',
    );
    expect(paragraphs(document)).toEqual(['Toàn xã có 8 hợp tác xã.', 'c) Khác']);
    expect(notes(document)).toEqual([['8', 'xã', 'Gồm: HTX Minh Tâm [mới];', '- HTX Đồng Tiến;', '9 tổ hợp tác']]);
  });

  test('one that is never closed ends with its paragraph, and the next is found', () => {
    const document = read(
      'Thu 12 tỷ[footnoteRef:1], chi 9 tỷ[footnoteRef:2]. [1: Thu nội địa 12 tỷ đồng  [2: Chi thường xuyên 9 tỷ]\n\nChi khác 3 tỷ[footnoteRef:3]. [3: Dự phòng 3 tỷ\n\nHết.',
    );
    expect(notes(document)).toEqual([
      ['1', 'tỷ', 'Thu nội địa 12 tỷ đồng'],
      ['2', 'tỷ', 'Chi thường xuyên 9 tỷ'],
      ['3', 'tỷ', 'Dự phòng 3 tỷ'],
    ]);
    expect(paragraphs(document)).toEqual(['Thu 12 tỷ, chi 9 tỷ.', 'Chi khác 3 tỷ.', 'Hết.']);
  });

  test('a mark without a note and a note without a mark are kept', () => {
    const document = read('Thu 12 tỷ[footnoteRef:4]. [6: Chi 9 tỷ]');
    expect(document.notes.map(({ label, marks, place }) => [label, marks.length, place !== null])).toEqual([
      ['4', 1, false],
      ['6', 0, true],
    ]);
  });

  test('Markdown: [^a] and its line', () => {
    const document = read('Thu **12 tỷ**[^a], chi 9 tỷ.\n\n[^a]: Thu nội địa\n    và thu khác.\n', 'a.md');
    expect(notes(document)).toEqual([['a', 'tỷ**', 'Thu nội địa và thu khác.']]);
    expect(paragraphs(document)).toEqual(['Thu 12 tỷ, chi 9 tỷ.']);
  });
});

describe('notes with superscript marks', () => {
  test('at the foot of a page, in the middle of a sentence; the page number goes', () => {
    const document = read(
      'Tổng diện tích gieo trồng cả năm là 5.000 ha¹, trong đó diện tích trồng lúa nước là\n¹ Gồm: lúa 3.000 ha; ngô 2.000 ha.\n4\n3.000 ha, đạt 100% kế hoạch².\n² Kế hoạch 3.000 m² giao cho 4 xã.',
    );
    expect(paragraphs(document)).toEqual([
      'Tổng diện tích gieo trồng cả năm là 5.000 ha, trong đó diện tích trồng lúa nước là 3.000 ha, đạt 100% kế hoạch.',
    ]);
    expect(notes(document)).toEqual([
      ['1', 'ha', 'Gồm: lúa 3.000 ha; ngô 2.000 ha.'],
      ['2', 'hoạch', 'Kế hoạch 3.000 m² giao cho 4 xã.'],
    ]);
  });

  test('what lies between two notes of one page is the next paragraph of the first', () => {
    const document = read(
      'Tiếp công dân 98 lượt¹, ban hành 02 văn bản², trong đó có một\n\n¹ Cấp huyện: 44 lượt.\n\nCấp xã: 54 lượt.\n\n² Một nghị quyết, một quyết định.\n\nquyết định của Ủy ban.',
    );
    expect(notes(document)).toEqual([
      ['1', 'lượt', 'Cấp huyện: 44 lượt.', 'Cấp xã: 54 lượt.'],
      ['2', 'bản', 'Một nghị quyết, một quyết định.'],
    ]);
  });

  test('the sentence goes on in small letters after a note of two lines', () => {
    const document = read(
      'Đã giải ngân 12,5 tỷ đồng¹ cho các dự án hạ tầng trên địa bàn, các chủ đầu tư\n¹Vốn năm trước chuyển sang 2,5 tỷ đồng;\n- Vốn năm nay 10 tỷ đồng.\ntiếp tục đôn đốc nhà thầu.\nb) Giao thông: 15 km.',
    );
    expect(paragraphs(document)).toEqual([
      'Đã giải ngân 12,5 tỷ đồng cho các dự án hạ tầng trên địa bàn, các chủ đầu tư tiếp tục đôn đốc nhà thầu.',
      'b) Giao thông: 15 km.',
    ]);
    expect(notes(document)).toEqual([
      ['1', 'đồng', 'Vốn năm trước chuyển sang 2,5 tỷ đồng;', '- Vốn năm nay 10 tỷ đồng.'],
    ]);
  });

  test('between whole paragraphs, several in a row, two of them on one line', () => {
    const document = read(
      '- Trồng trọt: 120 ha¹, 340 tấn² và 5 mô hình³.\n¹ Lúa 80 ha, ngô 40 ha. ² Lúa 300 tấn; ngô 40 tấn.\n³ Tại 5 thôn.\n- Chăn nuôi: 45 trang trại⁴.\n⁴ Trong đó 10 trại lợn.\n- Lâm nghiệp: ổn định.',
    );
    expect(paragraphs(document)).toEqual([
      '- Trồng trọt: 120 ha, 340 tấn và 5 mô hình.',
      '- Chăn nuôi: 45 trang trại.',
      '- Lâm nghiệp: ổn định.',
    ]);
    expect(notes(document)).toEqual([
      ['1', 'ha', 'Lúa 80 ha, ngô 40 ha.'],
      ['2', 'tấn', 'Lúa 300 tấn; ngô 40 tấn.'],
      ['3', 'hình', 'Tại 5 thôn.'],
      ['4', 'trại', 'Trong đó 10 trại lợn.'],
    ]);
  });

  test('all at the end of the file, two digits, and numbers that begin again on each page', () => {
    const body = Array.from(
      { length: 11 },
      (_, at) =>
        `- Chỉ tiêu ${'abcdefghiklm'.charAt(at)}: ${at + 20} xã${'¹²³⁴⁵⁶⁷⁸⁹'.charAt(at) || (at === 9 ? '¹⁰' : '¹¹')}.`,
    );
    const tail = Array.from(
      { length: 11 },
      (_, at) => `${'¹²³⁴⁵⁶⁷⁸⁹'.charAt(at) || (at === 9 ? '¹⁰' : '¹¹')} Xã số ${at + 1}.`,
    );
    const document = read([...body, '', ...tail].join('\n'));
    expect(notes(document).map((note) => note.join('|'))).toContain('11|xã|Xã số 11.');
    expect(document.notes.every((note) => note.marks.length === 1)).toBe(true);

    const again = read('- Thu 12 tỷ¹.\n¹ Nội địa 12 tỷ.\n- Chi 9 tỷ¹.\n¹ Thường xuyên 9 tỷ.');
    expect(notes(again)).toEqual([
      ['1', 'tỷ', 'Nội địa 12 tỷ.'],
      ['1', 'tỷ', 'Thường xuyên 9 tỷ.'],
    ]);
  });

  test('the sentence goes on in the line of the note, behind it', () => {
    const document = read(
      'Tổng diện tích gieo trồng cả năm là 5.000 ha¹, trong đó diện tích trồng lúa nước\n¹ Gồm: lúa 3.000 ha; ngô 2.000 ha. đạt 3.000 ha.\nb) Chăn nuôi: ổn định.',
    );
    expect(paragraphs(document)).toEqual([
      'Tổng diện tích gieo trồng cả năm là 5.000 ha, trong đó diện tích trồng lúa nước đạt 3.000 ha.',
      'b) Chăn nuôi: ổn định.',
    ]);
    expect(notes(document)).toEqual([['1', 'ha', 'Gồm: lúa 3.000 ha; ngô 2.000 ha.']]);
  });

  test('m², km² and 10³ are no marks', () => {
    const document = read('Thu hồi 120 m² đất, 3 km², mật độ 10³ cây.');
    expect(document.notes).toEqual([]);
    expect(paragraphs(document)).toEqual(['Thu hồi 120 m² đất, 3 km², mật độ 10³ cây.']);
  });

  test('a wrapped text: the note runs over full lines and the body goes on behind it', () => {
    const lines = [
      'Trong quý, Ủy ban nhân dân xã đã tập trung chỉ đạo các ngành, đoàn thể và',
      'Nhân dân đẩy mạnh sản xuất; tổng diện tích gieo trồng cây lúa vụ xuân là',
      '1.250 ha¹, đạt 102% kế hoạch, tăng 15 ha so với cùng kỳ; tổng đàn gia súc',
      '¹ Trong đó: lúa lai 800 ha tại các thôn vùng thấp, lúa thuần 450 ha tại các',
      'thôn vùng cao; giống do tỉnh hỗ trợ 20 tấn, còn lại do Nhân dân tự mua là',
      'chính.',
      'trên địa bàn xã là 4.500 con, đạt 98% kế hoạch năm, bằng 101% so với cùng',
      'kỳ năm trước; công tác tiêm phòng được thực hiện theo đúng kế hoạch đề ra,',
      'đến nay đã tiêm được 3.200 liều vắc xin các loại cho đàn trâu, bò và lợn;',
      'công tác kiểm dịch, kiểm soát giết mổ được duy trì thường xuyên tại chợ xã.',
      '2. Lâm nghiệp: chăm sóc 120 ha rừng trồng, khoanh nuôi bảo vệ 560 ha rừng',
      'tự nhiên hiện có, độ che phủ rừng đạt 45,2%.',
    ];
    expect(paragraphs(read(lines.join('\n'))).map((words) => words.slice(0, 14))).toEqual([
      'Trong quý, Ủy ',
      '2. Lâm nghiệp:',
    ]);
    expect(paragraphs(read(lines.join('\n')), 'n1')).toHaveLength(1);
  });
});

describe('notes marked (1) at the end of the file', () => {
  const body = [
    '1. Trồng trọt: gieo trồng 120 ha(1), trong đó lúa 80 ha (2); năng suất 50 tạ/ha.',
    'Đã thực hiện: (1) làm đất; (2) gieo mạ; (3) cấy.',
    '2. Xử lý 05 vụ(3). Phần thứ hai',
    '(1) Tập trung chăm sóc lúa.',
    'Tiếp tục phòng trừ sâu bệnh.',
    '(2) Quản lý đất đai.',
    '(3) Thu ngân sách.',
    '(4) Chuẩn bị kỳ họp thứ 11 (kỳ họp giữa năm)./.',
    'Nơi nhận:',
    '- Lưu: VT.',
  ];
  const tail = [
    '',
    '',
    '(1) Lúa 80 ha; ngô 40 ha.',
    '',
    '(2) Tại 3 thôn.',
    'Thôn A 40 ha.',
    '',
    '(3) Gồm 02 vụ phá rừng.',
    '',
    '',
    '13',
  ];

  test('an outline numbered the same way stays in the body', () => {
    const document = read([...body, ...tail].join('\n'));
    expect(notes(document)).toEqual([
      ['1', 'ha', 'Lúa 80 ha; ngô 40 ha.'],
      ['2', '', 'Tại 3 thôn.', 'Thôn A 40 ha.'],
      ['3', 'vụ', 'Gồm 02 vụ phá rừng.'],
    ]);
    expect(paragraphs(document)).toContain('(4) Chuẩn bị kỳ họp thứ 11 (kỳ họp giữa năm)./.');
    expect(paragraphs(document)[0]).toBe('1. Trồng trọt: gieo trồng 120 ha, trong đó lúa 80 ha ; năng suất 50 tạ/ha.');
    expect(paragraphs(document)).not.toContain('13');
  });

  test('without marks the numbered paragraphs are the outline they are', () => {
    const document = read(body.slice(3).join('\n'));
    expect(document.notes).toEqual([]);
    expect(paragraphs(document)[0]).toBe('(1) Tập trung chăm sóc lúa.');
  });

  test('a missing note, a missing mark, square brackets', () => {
    const document = read(
      'Trồng 120 ha[1], thu 8 tỷ[2], chi 5 tỷ[3], xử 3 vụ[4].\n\n\n[1] Lúa 80 ha.\n[2] Nội địa.\n[4] Ba vụ.\n[5] Không rõ.',
    );
    expect(document.notes.map(({ label, marks, place }) => [label, marks.length, place !== null])).toEqual([
      ['3', 1, false],
      ['1', 1, true],
      ['2', 1, true],
      ['4', 1, true],
      ['5', 0, true],
    ]);
  });

  test('one note alone needs a gap before it', () => {
    expect(read('Trồng 120 ha(1), đạt kế hoạch.\n(1) Trong đó lúa 80 ha.').notes).toEqual([]);
    expect(read('Trồng 120 ha(1), đạt kế hoạch./.\n\n\n(1) Trong đó lúa 80 ha.').notes).toHaveLength(1);
  });
});

describe('notes whose marks are lost', () => {
  const body = [
    '- Đã tiêm 900 liều vắc xin',
    ', đạt 60% kế hoạch; tổng đàn gia súc của toàn xã là 1.200 con',
    '(giảm 3% so với cùng kỳ).',
    '- Thu ngân sách 12 tỷ đồng',
    'trong 6 tháng đầu năm, đạt 51% dự toán.',
    'Nơi nhận:',
    '- Lưu: VT.',
  ];
  const tail = [
    '',
    '\uFFFD 500 liều cho trâu; 400 liều cho bò.',
    '\uFFFDTrâu 200 con;',
    'bò 1.000 con.',
    '\uFFFD Nội địa 12 tỷ.',
  ];

  test('the stray breaks are the marks, in order, and the halves are one paragraph', () => {
    const document = read([...body, ...tail].join('\n'));
    expect(paragraphs(document)).toEqual([
      '- Đã tiêm 900 liều vắc xin, đạt 60% kế hoạch; tổng đàn gia súc của toàn xã là 1.200 con (giảm 3% so với cùng kỳ).',
      '- Thu ngân sách 12 tỷ đồng trong 6 tháng đầu năm, đạt 51% dự toán.',
      'Nơi nhận:',
      '- Lưu: VT.',
    ]);
    expect(notes(document)).toEqual([
      ['1', 'xin', '500 liều cho trâu; 400 liều cho bò.'],
      ['2', 'con', 'Trâu 200 con;', 'bò 1.000 con.'],
      ['3', 'đồng', 'Nội địa 12 tỷ.'],
    ]);
    expect(document.notes.every(({ marks }) => marks[0]?.start === marks[0]?.end)).toBe(true);
  });

  test('with fewer breaks than notes each goes to the note that shares its words, and the others have none', () => {
    const document = read([...body.slice(0, 3), ...body.slice(5), ...tail].join('\n'));
    expect(document.notes.map(({ marks }) => marks.length)).toEqual([1, 1, 0]);
    const other = read([...body.slice(3), ...tail].join('\n'));
    expect(other.notes.map(({ marks }) => marks.length)).toEqual([0, 0, 1]);
  });

  test('without any break the notes stay without marks', () => {
    const document = read(['Đã tiêm 900 liều.', '- Lưu: VT.', ...tail].join('\n'));
    expect(document.notes.map(({ marks, place }) => [marks.length, place !== null])).toEqual([
      [0, true],
      [0, true],
      [0, true],
    ]);
  });

  test('replacement characters in the body are the marks where there are as many', () => {
    const document = read('Thu 12 tỷ\uFFFD, chi 9 tỷ\uFFFD.\n\n\uFFFD Nội địa.\n\uFFFD Thường xuyên.');
    expect(notes(document)).toEqual([
      ['1', 'tỷ', 'Nội địa.'],
      ['2', 'tỷ', 'Thường xuyên.'],
    ]);
    expect(paragraphs(document)).toEqual(['Thu 12 tỷ, chi 9 tỷ.']);
  });

  test('lost bullets are no notes', () => {
    const document = read(
      '1. Trồng trọt\n\uFFFD Lúa: 80 ha;\n\uFFFD Ngô: 40 ha.\n2. Chăn nuôi: ổn định, không có dịch bệnh xảy ra.',
    );
    expect(document.notes).toEqual([]);
  });
});

describe('tables with bars', () => {
  test('cells with their rows and columns; the rule is no row', () => {
    const document = read(
      'Bảng 1\n\n| Chỉ tiêu | ĐVT | KH |\n|---|:---:|---:|\n| Lúa | ha | 120 |\n| Ngô | ha | |\n\nHết.',
      'a.md',
    );
    const cells = document.blocks.filter((block) => block.kind === 'cell');
    expect(
      cells.map((block) => [block.cell?.row, block.cell?.column, document.text.slice(block.start, block.end)]),
    ).toEqual([
      [0, 0, 'Chỉ tiêu'],
      [0, 1, 'ĐVT'],
      [0, 2, 'KH'],
      [1, 0, 'Lúa'],
      [1, 1, 'ha'],
      [1, 2, '120'],
      [2, 0, 'Ngô'],
      [2, 1, 'ha'],
    ]);
  });

  test('lines of words between tabs are a table too, and no line is in two', () => {
    const document = read('Bảng 2\nXã\tKH\tTH\nXã A\t12\t13\nXã B\t5\t4\nHết.\n\n| a | b |\n| 1 | 2 |\n');
    const cells = document.blocks.filter((block) => block.kind === 'cell');
    expect(cells.map((block) => [block.cell?.table, block.cell?.row, block.cell?.column]).slice(-5)).toEqual([
      [0, 2, 2],
      [1, 0, 0],
      [1, 0, 1],
      [1, 1, 0],
      [1, 1, 1],
    ]);
    expect(paragraphs(document)).toHaveLength(15);
  });

  test('empty cells at the ends of a row belong to it', () => {
    const document = read('TT\tXã\tKH\tTH\n1\tXã A\t12\t\n\tXã B\t\t4\n');
    const cells = document.blocks.flatMap(({ cell, start, end }) =>
      cell === null ? [] : [[cell.row, cell.column, document.text.slice(start, end)]],
    );
    expect(cells.slice(4)).toEqual([
      [1, 0, '1'],
      [1, 1, 'Xã A'],
      [1, 2, '12'],
      [2, 1, 'Xã B'],
      [2, 3, '4'],
    ]);
  });

  test('Markdown headings and strong emphasis are taken out of the pieces', () => {
    const document = read('## I. **Kinh tế**\n\n**Tổng thu: 12 tỷ**\n\n---\n\n- *Lúa*: 5 ha', 'a.md');
    expect(paragraphs(document)).toEqual(['I. Kinh tế', 'Tổng thu: 12 tỷ', '- *Lúa*: 5 ha']);
    expect(document.blocks.map((block) => block.style)).toEqual([{ heading: 2 }, { bold: true }, {}]);
  });
});
