/** A report's own lines, and below them sentences whose figures carry what should be found for them in braces. */
export interface WhenCase {
  readonly what: string;
  readonly report: ReportName;
  readonly lines: readonly string[];
}

/** Reports of our own, each a head of a few lines. */
export const REPORTS = {
  half: [
    'ỦY BAN NHÂN DÂN',
    'HUYỆN NẬM SƠN',
    'Số: 120/BC-UBND',
    'Nậm Sơn, ngày 18 tháng 6 năm 2021',
    'BÁO CÁO',
    'Tình hình kinh tế - xã hội 6 tháng đầu năm 2021',
  ],
  month: [
    'ỦY BAN NHÂN DÂN',
    'HUYỆN NẬM SƠN',
    'Số: 95/BC-UBND',
    'Nậm Sơn, ngày 20 tháng 5 năm 2021',
    'BÁO CÁO',
    'Kết quả thực hiện nhiệm vụ tháng 5, nhiệm vụ trọng tâm tháng 6 năm 2021',
  ],
  year: [
    'ỦY BAN NHÂN DÂN',
    'TỈNH SƠN KHÊ',
    'Số: 410/BC-UBND',
    'Sơn Khê, ngày 02 tháng 12 năm 2022',
    'BÁO CÁO',
    'Tình hình kinh tế - xã hội năm 2022, kế hoạch năm 2023',
  ],
  quarter: [
    'ỦY BAN NHÂN DÂN',
    'PHƯỜNG TÂN AN',
    'Số: 33/BC-UBND',
    'Tân An, ngày 20 tháng 3 năm 2026',
    'BÁO CÁO',
    'Tình hình kinh tế - xã hội quý I năm 2026',
  ],
} as const satisfies Record<string, readonly string[]>;
export type ReportName = keyof typeof REPORTS;

/** `{number|period|asOf|area}`; a part left empty is the report's own, none, the report's own. */
export const WHEN: readonly WhenCase[] = [
  {
    what: "the report's own period and area where nothing else is said",
    report: 'half',
    lines: ['Toàn huyện có {12|||} hợp tác xã, đã cấp {340|||} giấy chứng nhận.'],
  },
  {
    what: "a planned amount is the year's",
    report: 'half',
    lines: [
      'Trồng mới {85|||} ha rừng, kế hoạch giao {200|2021||} ha.',
      'Dự toán thu ngân sách {30|2021||} tỷ đồng, đã thu {12|||} tỷ đồng.',
    ],
  },
  {
    what: "a season in the item's title, in the sentence, behind the figure",
    report: 'half',
    lines: [
      '- Lúa đông xuân: Gieo cấy {1.200|2020/2021-DX||} ha, năng suất {62|2020/2021-DX||} tạ/ha; sản lượng {7.440|2020/2021-DX||} tấn.',
      '- Vụ mùa đã gieo cấy {300|2021-M||} ha, trong đó lúa lai {80|2021-M||} ha.',
      '- Đã trồng {45|2021-XH||} ha rau vụ Xuân Hè, thu hoạch {20|2021-XH||} ha.',
      '- Cây công nghiệp: Diện tích chè {95|||} ha.',
    ],
  },
  {
    what: 'a season in a heading, over the items below it and no further',
    report: 'half',
    lines: [
      '1. Vụ đông xuân 2020-2021',
      '- Ngô: {120|2020/2021-DX||} ha.',
      '- Lạc: {30|2020/2021-DX||} ha.',
      '2. Chăn nuôi',
      '- Đàn trâu {900|||} con.',
    ],
  },
  {
    what: 'a season goes on into a sentence that only goes on',
    report: 'half',
    lines: [
      'Lúa đông xuân gieo cấy {1.200|2020/2021-DX||} ha. Đến nay đã thu hoạch {800|2020/2021-DX||} ha. Đàn bò có {450|||} con.',
    ],
  },
  {
    what: "a season in a crop's name is that crop's alone",
    report: 'half',
    lines: [
      'Cây hằng năm: lúa mùa {3.050|2021-M||} ha, năng suất {51|2021-M||} tạ/ha; lúa nương {190|||} ha; ngô {760|||} ha, năng suất {37|||} tạ/ha; lạc {95|||} ha.',
      'Vụ mùa gieo {310|2021-M||} ha; ngô {40|2021-M||} ha.',
    ],
  },
  {
    what: 'what has no season stands below one or behind it',
    report: 'half',
    lines: [
      'Vụ Đông xuân gieo {420|2020/2021-DX||} ha, năng suất {61|2020/2021-DX||} tạ/ha. Diện tích cây ăn quả {88|||} ha, trong đó nhãn {30|||} ha. Sản lượng lúa {2.500|2020/2021-DX||} tấn.',
      '* Vụ mùa: đã gieo mạ {7|2021-M||} ha. Ngô trồng {12|2021-M||} ha. Chè hái được {40|||} tấn.',
    ],
  },
  {
    what: 'a dash that tells in full is over with its paragraph, one that only titles is not',
    report: 'half',
    lines: [
      '- Vụ đông xuân: ngô {120|2020/2021-DX||} ha, lạc {30|2020/2021-DX||} ha.',
      'Tổng diện tích được tưới là {310|||} ha.',
      '- Vụ mùa:',
      'Ngô {90|2021-M||} ha.',
    ],
  },
  {
    what: 'a day of counting: what there is keeps the period, what is summed up reaches to its month',
    report: 'half',
    lines: [
      'Tính đến ngày 31/5/2021, toàn huyện có {14|2021-H1|2021-05-31|} dự án; {9|2021-H1|2021-05-31|} dự án đã xong. Có {3|||} đơn vị được khen.',
      'Giải ngân đến 31/5/2021 được {40|2021-M5|2021-05-31|} tỷ đồng, ước giải ngân đến 30/6 được {52|2021-H1|2021-06-30|} tỷ đồng.',
      'Đến ngày 30/4/2021 đã giải ngân {31|2021-M4|2021-04-30|} tỷ đồng.',
      'Lũy kế đến ngày 31/5/2021, đã tiêm {5.600|2021-M5|2021-05-31|} liều.',
    ],
  },
  {
    what: 'a stretch of days in which the period begins, and one within it',
    report: 'half',
    lines: [
      'Từ ngày 01/01 đến 15/6, bộ phận một cửa tiếp nhận {820||2021-06-15|} hồ sơ, trong đó quá hạn {4||2021-06-15|} hồ sơ.',
      'Tính từ ngày 15/12/2020 đến ngày 14/6/2021, cấp {96||2021-06-14|} thẻ.',
      'Từ ngày 10/3 đến ngày 12/3/2021, mưa đá làm tốc mái {14|||} nhà. Tính đến 7 giờ ngày 13/3, có {9||2021-03-13|} nhà lợp lại.',
    ],
  },
  {
    what: 'a note that tells only the day',
    report: 'half',
    lines: [
      'Công an xã nhận {260||2021-06-10|} hồ sơ, trả {240||2021-06-10|} thẻ¹. Lập {3|||} biên bản.',
      '¹ Số liệu tính đến ngày 10/6/2021.',
    ],
  },
  {
    what: 'a note on something else, with a day in it',
    report: 'half',
    lines: ['Công an xã trả {240|||} thẻ¹.', '¹ Theo kế hoạch cấp thẻ, phấn đấu xong đến ngày 10/6/2021.'],
  },
  {
    what: 'a day of counting in the line that introduces a list',
    report: 'half',
    lines: [
      '* Tính đến ngày 31/5/2021 giải ngân {93|2021-M5|2021-05-31|} tỷ đồng, đạt 51% kế hoạch, trong đó:',
      '- Vốn tỉnh quản lý đã giải ngân {12|2021-M5|2021-05-31|} tỷ đồng, đạt 68% kế hoạch.',
      '- Vốn huyện quản lý đã giải ngân {75|2021-M5|2021-05-31|} tỷ đồng, đạt 54% kế hoạch.',
      '* Đã quyết toán {7|||} dự án.',
    ],
  },
  {
    what: 'month and sum since January side by side',
    report: 'month',
    lines: [
      'Trong tháng mở {7|2021-05||} lớp với {196|2021-05||} học viên (lũy kế 5 tháng mở {21|2021-M5||} lớp).',
      'Thu ngân sách tháng 5 được {3,2|2021-05||} tỷ đồng; lũy kế từ đầu năm {15,6|2021-M5||} tỷ đồng, đạt 46% dự toán.',
      'Trồng được {85|2021-M5||} ha rừng, đạt 42% kế hoạch. Đàn lợn có {8.900|2021-05||} con, đạt 90% kế hoạch.',
      'Từ đầu năm đến nay xảy ra {4|2021-M5||} vụ cháy.',
    ],
  },
  {
    what: 'what is summed up goes on behind a semicolon, no stock does, and nothing where pairs follow one another',
    report: 'month',
    lines: [
      'Rau trồng trong tháng {18|2021-05||} ha, lũy kế {140|2021-M5||} ha; ớt {35|2021-M5||} ha, còn lại là rau các loại.',
      'Trong tháng có {9|2021-05||} doanh nghiệp mới; lũy kế có {52|2021-M5||} doanh nghiệp; giải thể {7|2021-M5||} doanh nghiệp.',
      'Trồng mới {12|2021-05||} ha rừng, lũy kế {48|2021-M5||} ha; tỷ lệ che phủ {41|2021-05||}%.',
      'Sốt xuất huyết {4|2021-05||} ca, cộng dồn {21|2021-M5||} ca; thủy đậu {6|2021-05||} ca, cộng dồn {30|2021-M5||} ca; quai bị {2|2021-05||} ca.',
    ],
  },
  {
    what: 'the tasks of the coming month',
    report: 'month',
    lines: [
      'II. NHIỆM VỤ THÁNG 6 NĂM 2021',
      '1. Phấn đấu trồng {25|2021-06||} ha rừng.',
      '2. Phấn đấu cả năm thu {30|2021||} tỷ đồng.',
    ],
  },
  {
    what: 'another year named for the figure, and what only compares',
    report: 'half',
    lines: [
      'Năm 2020, toàn huyện có {520|2020||} hộ thoát nghèo.',
      'Công nhận {5|2020||} xã đạt chuẩn tiếp cận pháp luật năm 2020.',
      'Đón {900|||} lượt khách, tăng 5% so với cùng kỳ năm 2020.',
      'Có {52|||} giáo viên dự lớp Chương trình giáo dục phổ thông năm 2018.',
      'Sản lượng tăng từ 20 tấn năm 2020 lên {30|||} tấn.',
      'Giá trị sản xuất (giá so sánh năm 2010) đạt {58|||} tỷ đồng.',
    ],
  },
  {
    what: 'what an earlier year left over is counted in this period',
    report: 'half',
    lines: [
      'Tổng số {31|||} đơn (năm 2020 chuyển sang {6|||} đơn; tiếp nhận mới trong kỳ {25|||} đơn).',
      'Số vụ án tồn của năm 2020 là {4|||} vụ, thụ lý mới {17|||} vụ.',
    ],
  },
  {
    what: 'a stage of several years that a plan is for, and one that is in the name of what pays for it',
    report: 'half',
    lines: [
      'Phấn đấu có thêm {4|2021..2025||} xã đạt chuẩn nông thôn mới giai đoạn 2021-2025.',
      'Chương trình giảm nghèo giai đoạn 2021-2025 kế hoạch {300|2021||} triệu đồng.',
    ],
  },
  {
    what: 'what is expected for the year',
    report: 'half',
    lines: [
      'Ước thu ngân sách năm 2021 đạt hơn {21|2021||} tỷ đồng; đến nay đã thu {9|||} tỷ đồng.',
      'Ước chi ngân sách năm 2021 là {31|2021||} tỷ đồng, đến nay đã chi {12|||} tỷ đồng.',
      'Khởi công {8|||} công trình, ước khối lượng thực hiện cả năm là {17|2021||} tỷ đồng.',
      'Khách quốc tế gấp 3 lần năm 2020 (trong đó lưu trú {14|||} nghìn lượt).',
    ],
  },
  {
    what: 'money of the year is given to works of the year',
    report: 'half',
    lines: [
      'Kế hoạch vốn năm 2021 là {120|2021||} tỷ đồng, đã phân bổ chi tiết {110|2021||} tỷ đồng.',
      'Kế hoạch vốn {75|2021||} tỷ đồng, phân bổ cho {14|2021||} công trình. Khởi công {3|||} công trình.',
    ],
  },
  {
    what: 'a season in the title holds for what is counted on a day',
    report: 'half',
    lines: [
      '1. Vụ đông xuân',
      '- Cây lúa: Gieo cấy {900|2020/2021-DX||} ha; tính đến 15/6 đã thu hoạch {850|2020/2021-DX|2021-06-15|} ha.',
    ],
  },
  {
    what: 'school years',
    report: 'half',
    lines: [
      'Hội thi cấp tỉnh, năm học 2019-2020, huyện có {35|2019/2020||} học sinh đoạt giải.',
      'Năm học 2020-2021, toàn huyện có {37|2020/2021||} trường ({15|2020/2021||} trường đạt chuẩn quốc gia), {512|2020/2021||} lớp. Đã sửa {6|||} phòng học.',
      '1. Giáo dục: Năm học 2020 - 2021 có {9|2020/2021||} trường. Trẻ 5 tuổi ra lớp đạt {99,5|2020/2021||}%; phòng học kiên cố {71|2020/2021||}%. Đã trồng {60|||} cây xanh.',
      'Năm học 2021 - 2022, phấn đấu huy động {14.600|2021/2022||} học sinh.',
    ],
  },
  {
    what: 'quarters and months named for a figure',
    report: 'half',
    lines: [
      'Hỗ trợ tiền điện quý I/2021 cho {1.908|2021-Q1||} hộ nghèo, tổng kinh phí {274|2021-Q1||} triệu đồng.',
      'Trong tháng 5/2021, xảy ra {3|2021-05||} vụ tai nạn.',
    ],
  },
  {
    what: 'a month holds for all that its sentence goes on to tell',
    report: 'half',
    lines: [
      'Mưa lớn và gió giật trong tháng 4 đã làm {2|2021-04||} người bị thương, {15|2021-04||} nhà tốc mái; {6|2021-04||} ha ngô đổ gãy; cả đợt thiệt hại {120|2021-04||} triệu đồng. Đã hỗ trợ {9|||} hộ.',
      'Lượng khách của các bến xe tháng 5 đạt {310|2021-05||} lượt khách, vận chuyển {42|2021-05||} tấn hàng; lũy kế 5 tháng {1.600|2021-M5||} lượt khách.',
    ],
  },
  {
    what: 'what is counted since the first of a month',
    report: 'year',
    lines: [
      'Từ ngày 01/7/2022 đến nay, các trung tâm tiếp nhận {310|2022-H2||} hồ sơ; đã giải quyết {300|2022-H2||} hồ sơ.',
      'Từ ngày 01/7/2022 đến nay tiếp nhận {310|2022-H2||} hồ sơ. Tỷ lệ số hóa {82|2022-H2||}%. Toàn xã hiện có {7|||} điểm tiếp nhận.',
      'Kể từ ngày 01 tháng 10 đến hết năm, xảy ra {2|2022-Q4||} vụ cháy.',
      'Từ 01/01/2022 đến nay có {5|||} đoàn kiểm tra; từ 01/9/2021 đến nay có {3|||} đơn vị giải thể.',
    ],
  },
  {
    what: 'a title over this year and the plan of the next',
    report: 'year',
    lines: ['Trồng rừng (KH {40|||} ha) đạt tiến độ.'],
  },
  {
    what: 'the plan of the next year below its heading',
    report: 'year',
    lines: [
      'Phần thứ hai',
      'KẾ HOẠCH NĂM 2023',
      '1. Phấn đấu GRDP tăng {8,5|2023||}%.',
      '2. Đến năm 2025, phấn đấu có {30|2025||} xã nông thôn mới.',
    ],
  },
  {
    what: 'what is planned by a day, by the end of a month, by the end of the year',
    report: 'month',
    lines: [
      'II. NHIỆM VỤ THÁNG 6 NĂM 2021',
      'Phấn đấu đến 30/6/2021 giải ngân {60|2021-H1|2021-06-30|}% kế hoạch; đến 31/12/2021 giải ngân {100|2021||}% kế hoạch.',
    ],
  },
  {
    what: 'a later year holds off an earlier one; what is left holds off a place',
    report: 'half',
    lines: [
      'Năm 2019, toàn huyện có {45|2019||} hộ thoát nghèo, đến năm 2021 có {27|||} hộ.',
      'Năm 2019, có {52|2019||} hộ thoát nghèo; hiện nay còn {31|||} hộ.',
      'Trong đó xã Pa Khao {12|||xã Pa Khao} dự án, còn lại các xã khác {24|||} dự án.',
    ],
  },
  {
    what: 'a quarter and its months, a ward after 2025',
    report: 'quarter',
    lines: [
      '3 tháng đầu năm 2026, giải quyết {1.240|2026-Q1||} hồ sơ.',
      'Tổ chức {4|||khu phố 3; khu phố 5} buổi tuyên truyền tại khu phố 3, khu phố 5.',
      'Trong tháng 3, thu {420|2026-03||} triệu đồng.',
      'Cả năm ước gieo trồng {312|2026||} ha.',
    ],
  },
];
