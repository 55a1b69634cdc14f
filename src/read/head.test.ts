import { describe, expect, it } from 'vitest';
import type { Document, Head } from '../figure/index.ts';
import { tablesOf } from './annex/tables.ts';
import { flowsOf } from './flow.ts';
import { headOf } from './head.ts';
import { outlineOf } from './outline.ts';

function documentOf(lines: readonly string[]): Document {
  let start = 0;
  const blocks = lines.map((line) => {
    const block = { start, end: start + line.length };
    start = block.end + 1;
    return { ...block, kind: 'paragraph' as const, pieces: [block], note: null, cell: null, style: {} };
  });
  return { text: lines.join('\n'), blocks, notes: [], notices: [], format: 'txt', page: null };
}

function headIn(...lines: string[]): Head {
  const flows = flowsOf(documentOf(lines));
  return headOf(flows, outlineOf(flows), tablesOf(flows));
}

const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const;

describe('head', () => {
  it('reads every line of a complete report', () => {
    const head = headIn(
      'ỦY BAN NHÂN DÂN',
      'HUYỆN NẬM SƠN',
      'Số: 08/BC-UBND',
      ...MOTTO,
      'Nậm Sơn, ngày 05 tháng 3 năm 2021',
      'BÁO CÁO',
      'Tình hình kinh tế - xã hội quý I, nhiệm vụ quý II năm 2021',
      'Kính gửi: Sở Tài chính.',
      'I. KINH TẾ',
      '1. Thu ngân sách 3 tỷ đồng.',
      'Nơi nhận:',
      '- Như trên;',
      '- TT. Huyện ủy;',
      '- Lưu: VT, TH.',
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      '',
      'Lò Thị Mai',
    );
    expect(head).toEqual({
      number: '08/BC-UBND',
      issuer: 'UBND huyện Nậm Sơn',
      date: '2021-03-05',
      title: 'Tình hình kinh tế - xã hội quý I, nhiệm vụ quý II năm 2021',
      period: '2021-Q1',
      area: 'huyện Nậm Sơn',
      signer: 'Lò Thị Mai',
      recipients: ['Như trên', 'TT. Huyện ủy', 'Lưu: VT, TH'],
    });
  });

  it('reads two columns in one line, a number and a day left blank', () => {
    const head = headIn(
      `ỦY BAN NHÂN DÂN      ${MOTTO[0]}`,
      `PHƯỜNG TÂN AN      ${MOTTO[1]}`,
      'Số:     /BC-UBND      Tân An, ngày     tháng 9 năm 2025',
      'BÁO CÁO',
      'Kết quả thực hiện nhiệm vụ tháng 9, nhiệm vụ tháng 10',
      '- Lưu: VT.      Nguyễn Văn An',
      'Nơi nhận:      CHỦ TỊCH',
    );
    expect([head.number, head.issuer, head.date, head.period, head.area]).toEqual([
      null,
      'UBND phường Tân An',
      null,
      '2025-09',
      'phường Tân An',
    ]);
  });

  it('gives a department the area of the body above it, and spells names as the body does', () => {
    const head = headIn(
      'UBND HUYỆN EA H’LƠ',
      'PHÒNG NỘI VỤ',
      'Số: 12/BC-PNV',
      'BÁO CÁO',
      'Công tác nội vụ năm 2022',
      'Trên địa bàn huyện Ea H’lơ, Phòng Nội vụ đã mở 2 lớp.',
    );
    expect([head.number, head.issuer, head.area, head.period]).toEqual([
      '12/BC-PNV',
      'Phòng Nội vụ',
      'huyện Ea H’lơ',
      '2022',
    ]);
  });

  it('without a head, takes title, period and area from the first part, the closing sentence and the body', () => {
    const head = headIn(
      'Phần thứ nhất',
      'KẾT QUẢ THỰC HIỆN NHIỆM VỤ 6 THÁNG ĐẦU NĂM',
      'I. Kinh tế',
      'Trong 6 tháng đầu năm 2021, trên địa bàn huyện có 3 dự án.',
      'Trên đây là Báo cáo kết quả 6 tháng đầu năm; nhiệm vụ 6 tháng cuối năm 2021 của UBND huyện Nậm Sơn./.',
    );
    expect([head.title, head.period, head.area, head.issuer, head.date]).toEqual([
      'KẾT QUẢ THỰC HIỆN NHIỆM VỤ 6 THÁNG ĐẦU NĂM',
      '2021-H1',
      'huyện Nậm Sơn',
      'UBND huyện Nậm Sơn',
      null,
    ]);
  });

  it('at last takes the name that stands most often behind the word the report calls itself by', () => {
    const head = headIn(
      'Toàn huyện có 3 xã. Trên địa bàn huyện có 2 chợ. UBND huyện đã chỉ đạo.',
      'Xã Pa Khao, xã Pa Khao, xã Pa Khao.',
      'Hội thi huyện Nậm Sơn, giải huyện Nậm Sơn, Sở Y tế tỉnh Sơn Khê.',
    );
    expect(head.area).toBe('huyện Nậm Sơn');
  });

  it.each([
    ['tháng 8 và 8 tháng đầu năm 2023', '2023-M8'],
    ['tháng 8, ước 8 tháng năm 2023', '2023-M8'],
    ['9 tháng, ước 12 tháng năm 2023', '2023-M9'],
    ['tháng 8, nhiệm vụ trọng tâm tháng 9 năm 2023', '2023-08'],
    ['tháng 3 và quý I năm 2024; nhiệm vụ quý II', '2024-Q1'],
    ['tháng 4 và quý I năm 2024', '2024-04'],
    ['quý IV và cả năm 2024', '2024'],
    ['tháng 12 và năm 2024; kế hoạch năm 2025', '2024'],
  ])("of a month and what ends with it the longer is the report's: %s", (title, period) => {
    expect(headIn('BÁO CÁO', `Tình hình kinh tế - xã hội ${title}`, 'I. KINH TẾ').period).toBe(period);
  });

  it('is not misled by a sentence about the report above it', () => {
    const head = headIn(
      'Báo cáo này là bản nháp, chưa được ký.',
      'ỦY BAN NHÂN DÂN',
      'HUYỆN NẬM SƠN',
      'BÁO CÁO',
      'Tình hình kinh tế - xã hội quý I năm 2024',
      'I. KINH TẾ',
    );
    expect(head.title).toBe('Tình hình kinh tế - xã hội quý I năm 2024');
    expect(head.issuer).toBe('UBND huyện Nậm Sơn');
  });

  it('leaves empty what an empty or a foreign text does not say', () => {
    const empty = {
      number: null,
      issuer: null,
      date: null,
      title: null,
      period: null,
      area: null,
      signer: null,
      recipients: [],
    };
    expect(headIn('')).toEqual(empty);
    expect(headIn('Hello world, 12 apples.')).toEqual(empty);
  });

  it.each([
    ['tháng 8 và 8 tháng đầu năm 2022; nhiệm vụ tháng 9 năm 2022', '2022-M8'],
    ['quý III và 9 tháng đầu năm, nhiệm vụ quý IV năm 2021', '2021-M9'],
    ['6 tháng đầu năm, phương hướng nhiệm vụ 6 tháng cuối năm 2020', '2020-H1'],
    ['tháng 12, nhiệm vụ tháng 01 năm 2021', '2020-12'],
    ['năm 2019 và nhiệm vụ năm 2020', '2019'],
    ['9 tháng, ước thực hiện cả năm 2023', '2023-M9'],
    ['giai đoạn 2016-2020, kế hoạch giai đoạn 2021-2025', '2016..2020'],
    ['năm học 2022 - 2023, nhiệm vụ năm học 2023 - 2024', '2022/2023'],
    ['quý I/2022 và nội dung trọng tâm quý II/2022', '2022-Q1'],
  ])('title: Tình hình kinh tế - xã hội %s', (words, period) => {
    expect(headIn('BÁO CÁO', `Tình hình kinh tế - xã hội ${words}`).period).toBe(period);
  });
});
