import type { Annex } from './plan.ts';

/** A unit above the table, letters, roman and arabic numbers, growth without its cue in the head. */
export const BUDGET: Annex = {
  name: 'budget',
  sheets: [
    {
      name: 'Thu ngân sách',
      above: ['UBND HUYỆN MƯỜNG LAI', 'TỔNG HỢP THU NGÂN SÁCH NHÀ NƯỚC 6 THÁNG ĐẦU NĂM 2024', '||||||ĐVT: triệu đồng'],
      head: [
        'STT|Nội dung|Thực hiện 6 tháng năm 2023|Dự toán năm 2024|Thực hiện 6 tháng năm 2024|Tỷ lệ TH/DT (%)|So với cùng kỳ (%)',
        'A|B|(1)|(2)|(3)|(4)=(3)/(2)|(5)=(3)/(1)',
      ],
      columns: [
        { kind: 'order' },
        { kind: 'name' },
        { role: 'prior', period: '2023-H1', of: 4 },
        { role: 'target', period: '2024', of: 4 },
        { role: 'level', period: '2024-H1' },
        { role: 'attainment', period: '2024-H1', of: 4, unit: '%', rule: ['index', 4, 3], decimals: 2 },
        { role: 'growth', period: '2024-H1', of: 4, unit: '%', rule: ['index', 4, 2], decimals: 2 },
      ],
      rows: [
        'A|TỔNG THU NGÂN SÁCH|318.564|612.400|334.927|=|=',
        'I|Thu trên địa bàn|28.214|61.500|31.377|=|=',
        '1|Thu từ doanh nghiệp|6.870|14.200|7.516|=|=',
        '2|Thuế thu nhập cá nhân|2.645|5.800|2.988|=|=',
        '3|Lệ phí trước bạ|7.130|15.500|8.062|=|=',
        '4|Thu tiền sử dụng đất|11.569|26.000|12.811|=|=',
        'II|Thu bổ sung từ ngân sách tỉnh|290.350|550.900|303.550|=|=',
        '1|Bổ sung cân đối|221.000|420.300|231.200|=|=',
        '2|Bổ sung có mục tiêu|69.350|130.600|72.350|=|=',
      ],
      parts: { 1: 0, 6: 0, 2: 1, 3: 1, 4: 1, 5: 1, 7: 6, 8: 6 },
      unit: 'triệu đồng',
      slips: { F8: '25,93', E10: '12.181', D6: '621.400' },
    },
  ],
};

/** Numbers typed as words, parts without marks that stand in, a share of the total, cells that say nothing. */
export const CAPITAL: Annex = {
  name: 'capital',
  sheets: [
    {
      name: 'Sheet1',
      above: ['GIẢI NGÂN VỐN ĐẦU TƯ CÔNG QUÝ I NĂM 2024 CỦA HUYỆN MƯỜNG LAI', 'Đơn vị: Triệu đồng'],
      head: ['Nguồn vốn|Kế hoạch vốn năm 2024|Giải ngân quý I|Tỷ lệ giải ngân (%)|Cơ cấu (%)|Ghi chú'],
      columns: [
        { kind: 'name' },
        { role: 'target', period: '2024', of: 2 },
        { role: 'level', period: '2024-Q1' },
        { role: 'attainment', period: '2024-Q1', of: 2, unit: '%', rule: ['index', 2, 1] },
        { role: 'share', period: '2024-Q1', of: 2, unit: '%', rule: ['share', 2, 0] },
        { kind: 'note' },
      ],
      rows: [
        'Tổng số|152.400,0|36.178,5|=|=|',
        '  Ngân sách trung ương|61.200,0|12.954,0|=|=|',
        '  Ngân sách tỉnh|48.750,0|14.336,5|=|=|Đang điều chỉnh',
        '  Ngân sách huyện|42.450,0|8.888,0|=|=|',
        '  Vốn vay|-||x||',
      ],
      parts: { 1: 0, 2: 0, 3: 0 },
      unit: 'triệu đồng',
      typed: true,
      slips: { D6: '24,9', C4: '36.187,5', E7: '42,6' },
    },
  ],
};
