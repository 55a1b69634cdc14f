import { describe, expect, it } from 'vitest';
import type { Document } from '../figure/index.ts';
import { read } from './read.ts';

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

/** The subjects of the levels and targets, in order. */
const subjectsOf = (...lines: string[]): string[] =>
  read(documentOf(lines)).figures.flatMap(({ subject }) => (subject === null ? [] : [subject]));

/** What a sentence says of its figures, sentence beside subjects. */
const SENTENCES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'the head of the clause',
    'Lúa Hè Thu: diện tích gieo sạ 1.250 ha, năng suất 58 tạ/ha, sản lượng 7.250 tấn.',
    ['Lúa Hè Thu: diện tích gieo sạ', 'Lúa Hè Thu: năng suất', 'Lúa Hè Thu: sản lượng'],
  ],
  [
    'the head of the clause',
    'Trường mầm non: 12 trường, 96 lớp, 2.450 trẻ.',
    ['Số trường mầm non', 'Số lớp trường mầm non', 'Số trẻ trường mầm non'],
  ],
  [
    'the head of the sentence',
    'Ngân hàng Hợp tác xã, huy động vốn đạt 80 tỷ đồng, tổng dư nợ 75 tỷ đồng.',
    ['Ngân hàng Hợp tác xã: huy động vốn', 'Ngân hàng Hợp tác xã: tổng dư nợ'],
  ],
  [
    'a head of a list is none',
    'Một số sản phẩm chủ yếu: xi măng 120 nghìn tấn, gạch nung 15 triệu viên.',
    ['Sản lượng xi măng', 'Số viên gạch nung'],
  ],
  [
    'a name over commas',
    'Giá trị sản xuất công nghiệp, xây dựng ước đạt 412 tỷ đồng.',
    ['Giá trị sản xuất công nghiệp, xây dựng'],
  ],
  ['a name over commas', 'Tổng đàn trâu, bò 12.300 con.', ['Tổng đàn trâu, bò']],
  ['a name behind an act', 'Chăm sóc tốt diện tích cao su hiện có 320 ha.', ['Diện tích cao su']],
  [
    'a name behind with',
    'Phê duyệt quyết toán 08 dự án với tổng mức đầu tư 65 tỷ đồng.',
    ['Số dự án đã phê duyệt quyết toán', 'Phê duyệt quyết toán dự án: tổng mức đầu tư'],
  ],
  [
    'the number before',
    'Mở 05 lớp nấu ăn, với 62 người tham gia.',
    ['Số lớp nấu ăn mở', 'Số người tham gia mở lớp nấu ăn'],
  ],
  [
    'the number before',
    'Cây điều gieo trồng 310 ha, sản lượng 450 tấn.',
    ['Diện tích cây điều gieo trồng', 'Cây điều: sản lượng'],
  ],
  ['the act before', 'Thu giữ 05 xe máy, 02 cưa xăng.', ['Số xe máy thu giữ', 'Số cưa xăng thu giữ']],
  [
    'acts joined by a comma',
    'Tuyên truyền, phổ biến pháp luật cho 240 lượt người.',
    ['Số lượt người được tuyên truyền, phổ biến pháp luật'],
  ],
  [
    'harm',
    'Xảy ra 04 vụ tai nạn lao động, làm 02 người chết, 03 người bị thương.',
    ['Số vụ tai nạn lao động', 'Số người chết do tai nạn lao động', 'Số người bị thương do tai nạn lao động'],
  ],
  [
    'money for a purpose',
    'Hỗ trợ 45 triệu đồng cho 03 gia đình bị cháy nhà.',
    ['Hỗ trợ cho gia đình bị cháy nhà', 'Số gia đình bị cháy nhà'],
  ],
  ['rates', 'Tỷ lệ hộ dân dùng nước sạch đạt 92,5%.', ['Tỷ lệ hộ dân dùng nước sạch']],
  ['the count of a rate', 'Tỷ lệ hộ nghèo còn 2,15% (96 hộ).', ['Tỷ lệ hộ nghèo', 'Số hộ nghèo']],
  [
    'what came in and what was settled',
    'Tòa án thụ lý và giải quyết 121/96 vụ án dân sự.',
    ['Số vụ án dân sự tòa án thụ lý', 'Số vụ án dân sự tòa án giải quyết'],
  ],
  ['rates', 'Phấn đấu 100% cơ quan dùng chữ ký số.', ['Tỷ lệ cơ quan dùng chữ ký số']],
  ['averages', 'Bình quân đạt 16,2 tiêu chí/xã.', ['Số tiêu chí bình quân một xã']],
  [
    'words behind a bracket',
    'Bắt 09 vụ (14 đối tượng) về hành vi đánh bạc.',
    ['Số vụ về hành vi đánh bạc bắt', 'Số đối tượng về hành vi đánh bạc'],
  ],
  ['words before a bracket', 'Tăng trưởng 9,5%, khu vực dịch vụ (3.450 tỷ đồng) tăng 6,2%.', ['Khu vực dịch vụ']],
  ['a fraction', 'Có 18/20 trường đạt chuẩn quốc gia.', ['Số trường đạt chuẩn quốc gia']],
  ['a standard reached', 'Toàn huyện có 14 xã đạt chuẩn nông thôn mới, chiếm 70%.', ['Số xã đạt chuẩn nông thôn mới']],
  ['a time is no name', 'Đến hết ngày 30/6/2022 đã xây dựng 12 cầu nông thôn.', ['Số cầu nông thôn đã xây dựng']],
  [
    'a kind of paper',
    'Tiếp nhận 25 đơn, gồm: 10 khiếu nại, 15 kiến nghị.',
    ['Số đơn tiếp nhận', 'Số đơn khiếu nại', 'Số đơn kiến nghị'],
  ],
  ['what is said by the unit alone', 'Cà phê 230 ha.', ['Diện tích cà phê']],
  [
    'words that only look like an end',
    'Tổ chức 03 hội nghị tổng kết công tác khuyến nông.',
    ['Số hội nghị tổng kết công tác khuyến nông'],
  ],
  [
    'words that only look like an end',
    'Có 40 học sinh được miễn giảm học phí.',
    ['Số học sinh được miễn giảm học phí'],
  ],
  ['who gets something', 'Hỗ trợ gạo cho 112 hộ.', ['Số hộ được hỗ trợ gạo']],
  ['what is done by force', 'Xử phạt 03 cơ sở bán hàng giả.', ['Số cơ sở bán hàng giả bị xử phạt']],
  ['what is done with it', 'Đã lắp đặt 14 biển báo.', ['Số biển báo đã lắp đặt']],
  ['strength in numbers', 'Dân số 12.400 người.', ['Dân số']],
  ['a verb stays whole', 'Phát hiện 03 vụ buôn lậu.', ['Số vụ buôn lậu phát hiện']],
  [
    'a kind of the total',
    'Kiểm soát giết mổ 310 gia súc (lợn 250 con, bò 60 con).',
    ['Số gia súc kiểm soát giết mổ', 'Số lợn kiểm soát giết mổ', 'Số bò kiểm soát giết mổ'],
  ],
  [
    'a kind of the total',
    'Tổng đàn gia súc 5.000 con (trâu 1.000, bò 4.000).',
    ['Tổng đàn gia súc', 'Đàn trâu', 'Đàn bò'],
  ],
  ['the place alone', 'Toàn huyện có 52 hộ.', ['Số hộ toàn huyện']],
];

describe('the subject of a figure', () => {
  it.each(SENTENCES)('%s: %s', (_, sentence, subjects) => {
    expect(subjectsOf(sentence)).toEqual(subjects);
  });

  it('takes the title of the section where the sentence names nothing', () => {
    expect(subjectsOf('2. Nuôi cá lồng bè', 'Kinh phí 12 tỷ đồng.')).toEqual(['Nuôi cá lồng bè: kinh phí']);
  });

  it('is only given to levels and targets', () => {
    const { figures } = read(documentOf(['Thu phí chợ đạt 12 tỷ đồng, tăng 5% so với cùng kỳ, đạt 60% kế hoạch.']));
    expect(figures.map(({ role, subject }) => [role, subject])).toEqual([
      ['level', 'Thu phí chợ'],
      ['growth', null],
      ['attainment', null],
    ]);
  });

  it('is readable: a capital first, no stray signs, no name twice', () => {
    const subjects = subjectsOf(...SENTENCES.map(([, sentence]) => sentence));
    expect(subjects.length).toBeGreaterThan(40);
    for (const subject of subjects) {
      expect(subject).toMatch(/^\p{Lu}/u);
      expect(subject).not.toMatch(/:.*:|\s{2}|[/(*,;]$|^[-+/(*]|\b(\p{L}+ \p{L}+) \1\b/u);
    }
  });
});
