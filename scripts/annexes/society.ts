import type { Annex } from './plan.ts';

/** Heads over two rows, a row of column numbers, sections with roman numbers, a unit for each row. */
export const CROPS: Annex = {
  name: 'crops',
  sheets: [
    {
      name: 'Biểu 1',
      above: [
        'ỦY BAN NHÂN DÂN||||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'HUYỆN MƯỜNG LAI||||Độc lập - Tự do - Hạnh phúc',
        '',
        'BIỂU TỔNG HỢP CHỈ TIÊU NÔNG NGHIỆP 6 THÁNG ĐẦU NĂM 2024',
        '(Kèm theo Báo cáo của UBND huyện Mường Lai)',
      ],
      head: [
        'TT|Chỉ tiêu|ĐVT|KH năm 2024|Thực hiện 6 tháng năm 2023|Ước TH 6 tháng năm 2024|So sánh (%)|<',
        '^|^|^|^|^|^|KH|CK',
        '1|2|3|4|5|6|7=6/4|8=6/5',
      ],
      columns: [
        { kind: 'order' },
        { kind: 'name' },
        { kind: 'unit' },
        { role: 'target', period: '2024', of: 5 },
        { role: 'prior', period: '2023-H1', of: 5 },
        { role: 'level', period: '2024-H1' },
        { role: 'attainment', period: '2024-H1', of: 5, unit: '%', rule: ['index', 5, 3] },
        { role: 'growth', period: '2024-H1', of: 5, unit: '%', rule: ['index', 5, 4] },
      ],
      rows: [
        'I|TRỒNG TRỌT||||||',
        '1|Cây lương thực có hạt||||||',
        '|Diện tích gieo trồng|Ha|5.420,0|3.180,5|3.256,4|=|=',
        '|Sản lượng|Tấn|28.150,0|16.420,6|16.985,3|=|=',
        '1.1|Lúa đông xuân||||||',
        '-|Diện tích|Ha|2.150,0|2.140,2|2.163,9|=|=',
        '-|Năng suất|Tạ/ha|61,50|60,80|61,94|=|=',
        '-|Sản lượng|Tấn|13.222,5|13.012,4|13.403,2|=|=',
        '1.2|Ngô xuân||||||',
        '-|Diện tích|Ha|1.120,0|1.040,3|1.092,5|=|=',
        '-|Năng suất|Tạ/ha|32,40|32,76|32,79|=|=',
        '-|Sản lượng|Tấn|3.628,8|3.408,2|3.582,1|=|=',
        '2|Cây chè|Ha|960,0|905,5|948,2|=|=',
        '|Trong đó: trồng mới|Ha|45,0|38,2|41,6|=|=',
        'II|CHĂN NUÔI||||||',
        '1|Tổng đàn gia súc|Con|52.400|50.120|51.386|=|=',
        '-|Đàn trâu|Con|12.150|12.410|12.086|=|=',
        '-|Đàn bò|Con|6.250|5.930|6.174|=|=',
        '-|Đàn lợn|Con|34.000|31.780|33.126|=|=',
        '2|Độ che phủ rừng|%|51,2|50,9|51,1|=|=',
      ],
      seasons: { 5: 'DX', 6: 'DX', 7: 'DX', 9: 'X', 10: 'X', 11: 'X' },
      parts: { 13: 12, 16: 15, 17: 15, 18: 15 },
      below: ['', 'Ghi chú: số liệu ước đến ngày 30/6/2024.', '|NGƯỜI LẬP BIỂU||||TM. ỦY BAN NHÂN DÂN'],
      slips: { G14: '110,6', F16: '13.043,2', F24: '51.836', H26: '140,1' },
    },
  ],
};

/** One commune a row, one quantity a column, the total at the foot. */
export const COMMUNES: Annex = {
  name: 'communes',
  sheets: [
    {
      name: 'PL2',
      above: ['KẾT QUẢ SẢN XUẤT LÚA MÙA NĂM 2023 TRÊN ĐỊA BÀN HUYỆN MƯỜNG LAI'],
      head: ['STT|Xã, thị trấn|Diện tích (ha)|Năng suất (tạ/ha)|Sản lượng (tấn)|Số hộ tham gia'],
      columns: [
        { kind: 'order' },
        { kind: 'name' },
        { role: 'level', period: '2023-M', unit: 'ha' },
        { role: 'level', period: '2023-M', unit: 'tạ/ha' },
        { role: 'level', period: '2023-M', unit: 'tấn' },
        { role: 'level', period: '2023-M', unit: 'hộ' },
      ],
      rows: [
        '1|Xã Nậm Chà|312,4|48,6|1.518,3|486',
        '2|Xã Bản Lang|275,8|50,2|1.384,5|402',
        '3|Xã Pa Sang|198,5|47,1|934,9|317',
        '4|Xã Khun Há|240,6|49,3|1.186,2|358',
        '5|Thị trấn Mường Lai|86,2|52,5|452,6|129',
        '|Tổng cộng|1.113,5|49,2|5.476,5|1.692',
      ],
      parts: { 0: 5, 1: 5, 2: 5, 3: 5, 4: 5 },
      plain: true,
      slips: { C8: '1.131,5', E5: '1.816,2', F6: '385' },
    },
  ],
};

/** A month, the month to come and the months since January side by side. */
export const MONTHS: Annex = {
  name: 'months',
  sheets: [
    {
      name: 'Phụ lục',
      above: [
        'PHỤ LỤC',
        'TÌNH HÌNH THỰC HIỆN MỘT SỐ CHỈ TIÊU THÁNG 6 VÀ 6 THÁNG ĐẦU NĂM 2024',
        '(Kèm theo Báo cáo của UBND xã Nậm Chà)',
      ],
      head: [
        'STT|Nội dung|Đơn vị tính|Năm 2024|<|<|<|Cùng kỳ 6 tháng 2023|Lũy kế 6 tháng so cùng kỳ: tăng (+), giảm (-)|<',
        '^|^|^|Kế hoạch|Tháng 5|Ước tháng 6|Lũy kế 6 tháng|^|Số lượng|%',
      ],
      columns: [
        { kind: 'order' },
        { kind: 'name' },
        { kind: 'unit' },
        { role: 'target', period: '2024', of: 6 },
        { role: 'level', period: '2024-05' },
        { role: 'level', period: '2024-06' },
        { role: 'level', period: '2024-H1' },
        { role: 'prior', period: '2023-H1', of: 6 },
        { role: 'change', period: '2024-H1', of: 6, rule: ['less', 6, 7], decimals: 0 },
        { role: 'growth', period: '2024-H1', of: 6, unit: '%', rule: ['growth', 6, 7], decimals: 2 },
      ],
      rows: [
        '1|Số lượt khám bệnh|lượt|8.600|742|760|4.415|4.120|=|=',
        '2|Trẻ em được tiêm chủng|trẻ|210|19|18|108|112|=|=',
        '3|Hồ sơ hành chính đã giải quyết|hồ sơ|-|268|275|1.612|1.348|=|=',
        '4|Số vụ vi phạm giao thông|vụ|x|4|3|21|27|=|=',
        '5|Học sinh đến lớp|học sinh|1.480|1.466|1.466|1.466|1.431|=|=',
      ],
      slips: { I8: '12', J9: '15,59', I6: '259' },
    },
  ],
};

/** Two sheets with marks in the names, a hidden sheet, and a hidden column. */
export const SOCIETY: Annex = {
  name: 'society',
  sheets: [
    {
      name: 'Biểu 01 - Giáo dục',
      above: ['Biểu số 01: CHỈ TIÊU GIÁO DỤC NĂM HỌC 2023-2024', 'HUYỆN MƯỜNG LAI'],
      head: ['Chỉ tiêu|Đơn vị|Kế hoạch|Thực hiện|Tỷ lệ đạt KH (%)'],
      columns: [
        { kind: 'name' },
        { kind: 'unit' },
        { role: 'target', period: '2023/2024', of: 3 },
        { role: 'level', period: '2023/2024' },
        { role: 'attainment', period: '2023/2024', of: 3, unit: '%', rule: ['index', 3, 2], decimals: 2 },
      ],
      rows: [
        '1. Tổng số trường|trường|42|42|=',
        '- Mầm non|trường|15|15|=',
        '- Tiểu học|trường|14|14|=',
        '- Trung học cơ sở|trường|13|13|=',
        '2. Tổng số học sinh|học sinh|12.480|12.615|=',
        '- Mầm non|học sinh|3.920|3.986|=',
        '- Tiểu học|học sinh|5.160|5.204|=',
        '- Trung học cơ sở|học sinh|3.400|3.425|=',
        '3. Tỷ lệ huy động trẻ 5 tuổi|%|99,8|99,9|=',
      ],
      parts: { 1: 0, 2: 0, 3: 0, 5: 4, 6: 4, 7: 4 },
      slips: { E8: '110,08', D9: '3.968' },
    },
    {
      name: 'Biểu 02 - Y tế',
      above: ['Biểu số 02: CHỈ TIÊU Y TẾ NĂM 2023', 'HUYỆN MƯỜNG LAI'],
      head: [
        'TT|Chỉ tiêu|ĐVT|Ghi chú nội bộ|Năm 2022|Năm 2023|<|So sánh (%)|<',
        '^|^|^|^|^|Kế hoạch|Thực hiện|So với năm 2022|So với kế hoạch',
      ],
      columns: [
        { kind: 'order' },
        { kind: 'name' },
        { kind: 'unit' },
        { kind: 'note' },
        { role: 'prior', period: '2022', of: 6 },
        { role: 'target', period: '2023', of: 6 },
        { role: 'level', period: '2023' },
        { role: 'growth', period: '2023', of: 6, unit: '%', rule: ['index', 6, 4] },
        { role: 'attainment', period: '2023', of: 6, unit: '%', rule: ['index', 6, 5] },
      ],
      rows: [
        '1|Số giường bệnh|giường|123|185|190|192|=|=',
        'a|Bệnh viện huyện|giường||130|135|136|=|=',
        'b|Trạm y tế xã|giường||55|55|56|=|=',
        '2|Số bác sĩ trên 1 vạn dân|bác sĩ|9|8,4|8,6|8,7|=|=',
        '3|Số lượt khám bệnh|nghìn lượt||86,25|88,00|89,46|=|=',
      ],
      parts: { 1: 0, 2: 0 },
      hiddenColumns: [3],
      slips: { G5: '195', H9: '107,3' },
    },
    {
      name: 'Nháp',
      hidden: true,
      above: ['Bản nháp'],
      head: ['Chỉ tiêu|Số|Số khác'],
      columns: [{ kind: 'name' }, { role: 'level' }, { role: 'level' }],
      rows: ['Dòng nháp|1.234|5.678'],
      slips: {},
    },
  ],
};
