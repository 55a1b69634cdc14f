import type { Annex } from './plan.ts';

/** Growth against a year that is not in the table, a month written with its year, the plan behind what was done. */
export const INDUSTRY: Annex = {
  name: 'industry',
  sheets: [
    {
      name: 'Công nghiệp',
      above: [
        'Phụ lục 03',
        'SẢN XUẤT CÔNG NGHIỆP - TIỂU THỦ CÔNG NGHIỆP THÁNG 6 NĂM 2024',
        '(Ban hành kèm theo Báo cáo của UBND huyện Mường Lai)',
      ],
      head: [
        'Số TT|Tên chỉ tiêu|ĐV tính|Kế hoạch năm 2024|Ước thực hiện tháng 6/2024|Ước TH 6 tháng đầu năm 2024|Tốc độ tăng, giảm so với cùng kỳ (%)|So với KH năm (%)',
      ],
      columns: [
        { kind: 'order' },
        { kind: 'name' },
        { kind: 'unit' },
        { role: 'target', period: '2024', of: 5 },
        { role: 'level', period: '2024-06' },
        { role: 'level', period: '2024-H1' },
        { role: 'growth', period: '2024-H1', of: 5, unit: '%' },
        { role: 'attainment', period: '2024-H1', of: 5, unit: '%', rule: ['index', 5, 3] },
      ],
      rows: [
        'I|Giá trị sản xuất (giá so sánh 2010)|Tỷ đồng|482,6|41,3|236,9|6,84|=',
        '1|Khai khoáng|Tỷ đồng|96,4|8,2|45,1|-2,15|=',
        '2|Công nghiệp chế biến|Tỷ đồng|251,2|21,4|124,6|8,30|=',
        '3|Sản xuất và phân phối điện|Tỷ đồng|135,0|11,7|67,2|10,45|=',
        'II|Sản phẩm chủ yếu|||||||',
        '1|Đá xây dựng|1000 m3|125,0|10,8|61,3|4,10|=',
        '2|Gạch nung|Triệu viên|18,5|1,6|8,9|-1,20|=',
        '3|Điện sản xuất|Triệu kWh|64,0|5,5|31,2|12,60|=',
        '4|Chè khô|Tấn|1.150|98|544|3,75|=',
      ],
      parts: { 1: 0, 2: 0, 3: 0 },
      units: { 5: 'nghìn m³' },
      slips: { D5: '428,6', H11: '84,1', F7: '142,6' },
    },
  ],
};

/** What is planned for the next year, held against what is expected of this one. */
export const NEXT_YEAR: Annex = {
  name: 'next-year',
  sheets: [
    {
      name: 'KH 2025',
      above: ['UBND XÃ NẬM CHÀ', 'CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI NĂM 2024 VÀ KẾ HOẠCH NĂM 2025'],
      head: [
        'TT|Chỉ tiêu|ĐVT|Năm 2024|<|<|KH năm 2025|KH 2025 so với ước TH 2024 (%)',
        '^|^|^|Kế hoạch|Ước thực hiện cả năm|Đạt % KH|^|^',
      ],
      columns: [
        { kind: 'order' },
        { kind: 'name' },
        { kind: 'unit' },
        { role: 'target', period: '2024', of: 4 },
        { role: 'level', period: '2024' },
        { role: 'attainment', period: '2024', of: 4, unit: '%', rule: ['index', 4, 3] },
        { role: 'target', period: '2025' },
        { role: 'growth', period: '2025', of: 6, unit: '%', rule: ['index', 6, 4] },
      ],
      rows: [
        '1|Diện tích cây ăn quả|Ha|86,0|88,4|=|95,0|=',
        '2|Tổng số hộ|Hộ|1.240|1.252|=|1.265|=',
        '3|Số hộ nghèo|Hộ|148|141|=|118|=',
        '4|Thu nhập bình quân đầu người|Triệu đồng/người|38,5|39,2|=|43,0|=',
        '5|Nhà văn hóa thôn|Nhà|11|11|=|12|=',
      ],
      slips: { F6: '101,2', E7: '114', H5: '170,5' },
    },
  ],
};

/** A total column before its parts, the total row at the top, rows without marks. */
export const LABOUR: Annex = {
  name: 'labour',
  sheets: [
    {
      name: 'Lao động',
      above: ['Biểu 5: SỐ LAO ĐỘNG ĐƯỢC TẠO VIỆC LÀM QUÝ II NĂM 2024', '||||(Đơn vị tính: Người)'],
      head: ['Đơn vị|Kế hoạch giao|Tổng số|Trong đó|<|Tỷ lệ (%)', '^|^|^|Nam|Nữ|^'],
      columns: [
        { kind: 'name' },
        { role: 'target', period: '2024', of: 2 },
        { role: 'level', period: '2024-Q2' },
        { role: 'level', period: '2024-Q2', of: 2 },
        { role: 'level', period: '2024-Q2', of: 2 },
        { role: 'attainment', period: '2024-Q2', of: 2, unit: '%', rule: ['index', 2, 1] },
      ],
      rows: [
        'TOÀN HUYỆN|1.150|624|357|267|=',
        'Xã Nậm Chà|260|148|82|66|=',
        'Xã Bản Lang|310|166|95|71|=',
        'Xã Pa Sang|280|151|88|63|=',
        'Xã Khun Há|300|159|92|67|=',
      ],
      parts: { 1: 0, 2: 0, 3: 0, 4: 0 },
      unit: 'người',
      slips: { D6: '59', C5: '642', F8: '35,0' },
    },
  ],
};

/** Sections over all columns, money in thousands, numbers with a point for decimals, an index named "So cùng kỳ". */
export const SERVICES: Annex = {
  name: 'services',
  sheets: [
    {
      name: 'Dịch vụ',
      above: ['TỔNG HỢP KẾT QUẢ THỰC HIỆN DỊCH VỤ CÔNG 6 THÁNG NĂM 2024', 'Xã Bản Lang', 'ĐVT: 1.000 đồng'],
      head: ['STT|Lĩnh vực|Dự toán giao 2024|TH 6T/2023|TH 6T/2024|TH/DT|So cùng kỳ', '1|2|3|4|5|6=5/3|7=5/4'],
      columns: [
        { kind: 'order' },
        { kind: 'name' },
        { role: 'target', period: '2024', of: 4 },
        { role: 'prior', period: '2023-H1', of: 4 },
        { role: 'level', period: '2024-H1' },
        { role: 'attainment', period: '2024-H1', of: 4, unit: '%', rule: ['index', 4, 2] },
        { role: 'growth', period: '2024-H1', of: 4, unit: '%', rule: ['index', 4, 3] },
      ],
      rows: [
        'A. Lĩnh vực môi trường',
        '1|Vệ sinh môi trường|845200|401350|436180|=|=',
        '2|Cấp nước sinh hoạt|316400|142600|150940|=|=',
        '3|Chiếu sáng công cộng|228500|118720|109660|=|=',
        'B. Lĩnh vực văn hóa',
        '1|Truyền thanh cơ sở|96300|45210|47835|=|=',
        '2|Thư viện, nhà văn hóa|74800|35640|38260|=|=',
      ],
      unit: 'nghìn đồng',
      slips: { F8: '74,7', E9: '106960', G11: '108,5' },
    },
  ],
};

/** Two plans, each with its percentage; rates whose comparison is a difference in points; a total that names some parts. */
export const TWO_PLANS: Annex = {
  name: 'two-plans',
  sheets: [
    {
      name: 'Biểu số 4',
      above: ['CHỈ TIÊU XÃ HỘI NĂM 2023', 'UBND HUYỆN MƯỜNG LAI'],
      head: [
        'TT|Chỉ tiêu|Đơn vị tính|TH năm 2022|Kế hoạch năm 2023|<|Ước TH năm 2023|So sánh (%)|<|<',
        '^|^|^|^|Tỉnh giao|Huyện giao|^|KH tỉnh giao|KH huyện giao|Năm 2022',
      ],
      columns: [
        { kind: 'order' },
        { kind: 'name' },
        { kind: 'unit' },
        { role: 'prior', period: '2022', of: 6 },
        { role: 'target', period: '2023', of: 6 },
        { role: 'target', period: '2023', of: 6 },
        { role: 'level', period: '2023' },
        { role: 'attainment', period: '2023', of: 6, unit: '%', rule: ['index', 6, 4] },
        { role: 'attainment', period: '2023', of: 6, unit: '%', rule: ['index', 6, 5] },
        { role: 'growth', period: '2023', of: 6, unit: '%', rule: ['index', 6, 3] },
      ],
      rows: [
        '1|Lao động được tạo việc làm|Người|2.140|2.200|2.300|2.265|=|=|=',
        '|Trong đó: xuất khẩu lao động|Người|96|100|120|118|=|=|=',
        '2|Lao động được đào tạo nghề|Người|815|850|900|872|=|=|=',
        '3|Tỷ lệ hộ nghèo|%|18,4|15,4|15,0|15,2|-0,2|0,2|-3,2',
        '4|Tỷ lệ lao động qua đào tạo|%|52,5|54,0|54,5|54,2|0,2|-0,3|1,7',
        '5|Số hộ thoát nghèo|Hộ|412|430|450|446|=|=|=',
        '6|Thôn đạt chuẩn văn hóa|Thôn|88|92|95|93|=|=|=',
      ],
      parts: { 1: 0 },
      slips: { H5: '130,0', I7: '69,9', G10: '464', J11: '150,7' },
    },
  ],
};
