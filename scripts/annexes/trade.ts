import type { Annex } from './plan.ts';

/** Units in the names of the rows, totals at the head of their parts, no plan. */
export const TRADE: Annex = {
  name: 'trade',
  sheets: [
    {
      name: 'B3',
      above: ['TÌNH HÌNH THƯƠNG MẠI, DỊCH VỤ 9 THÁNG NĂM 2023', 'Huyện Mường Lai'],
      head: ['TT|Tên chỉ tiêu|Kế hoạch 2023|9 tháng năm 2022|9 tháng năm 2023|% KH năm|% cùng kỳ'],
      columns: [
        { kind: 'order' },
        { kind: 'name' },
        { role: 'target', period: '2023', of: 4 },
        { role: 'prior', period: '2022-M9', of: 4 },
        { role: 'level', period: '2023-M9' },
        { role: 'attainment', period: '2023-M9', of: 4, unit: '%', rule: ['index', 4, 2] },
        { role: 'growth', period: '2023-M9', of: 4, unit: '%', rule: ['index', 4, 3] },
      ],
      rows: [
        '1|Tổng mức bán lẻ hàng hóa (tỷ đồng)|1.250,00|842,16|915,48|=|=',
        '+|Hàng lương thực, thực phẩm|610,00|415,30|449,82|=|=',
        '+|Hàng may mặc|245,00|168,55|181,36|=|=',
        '+|Hàng hóa khác|395,00|258,31|284,30|=|=',
        '2|Doanh thu du lịch (triệu đồng)|86.000|58.420|66.135|=|=',
        '3|Khách du lịch (lượt khách)|120.000|84.216|93.508|=|=',
        '|Trong đó:|||||',
        '-|Khách quốc tế|6.000|3.114|4.257|=|=',
        '-|Khách trong nước|114.000|81.102|89.251|=|=',
      ],
      units: {
        0: 'tỷ đồng',
        1: 'tỷ đồng',
        2: 'tỷ đồng',
        3: 'tỷ đồng',
        4: 'triệu đồng',
        5: 'lượt khách',
        7: 'lượt khách',
        8: 'lượt khách',
      },
      parts: { 1: 0, 2: 0, 3: 0, 7: 5, 8: 5 },
      slips: { E4: '951,48', F8: '79,6', E12: '82.951' },
    },
  ],
};
