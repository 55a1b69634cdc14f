/** Day, month, year and whether it is summed up to that day, then the ways of saying it. */
export const AS_OFS: readonly {
  readonly day: readonly [number | 'last' | null, number, number | null];
  readonly counts: boolean;
  readonly written: readonly string[];
}[] = [
  {
    day: [8, 7, 2020],
    counts: false,
    written: [
      'Tính đến ngày 08/7/2020, thu',
      'tính đến 08/7/2020',
      'tính đến hết ngày 8 tháng 7 năm 2020',
      'tính tới thời điểm ngày 08/7/2020',
      'số liệu đến ngày 08/7/2020',
      'Đến ngày 08/7/2020',
      'tại thời điểm ngày 08/7/2020',
    ],
  },
  {
    day: [10, 7, 2020],
    counts: false,
    written: ['tính đến 16h ngày 10/7/2020', 'đến 7 giờ 30 ngày 10/7/2020', 'từ ngày 01/01/2020 đến ngày 10/7/2020'],
  },
  { day: [30, 6, null], counts: false, written: ['tính đến 30/6', 'Đến hết ngày 30/6 có', 'đến ngày 30 tháng 6'] },
  { day: ['last', 6, null], counts: false, written: ['tính đến cuối tháng 6', 'đến cuối tháng 6 có'] },
  { day: ['last', 6, 2020], counts: true, written: ['giải ngân đến cuối tháng 6/2020'] },
  {
    day: [31, 5, 2020],
    counts: true,
    written: [
      'lũy kế đến ngày 31/5/2020',
      'luỹ tích đến 31/5/2020',
      'giải ngân đến 31/5/2020',
      'lũy kế giải ngân đến hết ngày 31/5/2020',
      'thu ngân sách đến ngày 31/5/2020',
    ],
  },
  { day: [null, 5, 2020], counts: false, written: ['tính đến hết tháng 5/2020', 'Đến tháng 5 năm 2020 có'] },
  { day: [null, 8, null], counts: false, written: ['Tính đến trung tuần tháng Tám', 'đến giữa tháng 8 đã'] },
  { day: [null, 6, null], counts: true, written: ['lũy kế đến hết quý II'] },
];

/** Texts that name no day of counting. */
export const NO_AS_OFS: readonly string[] = [
  'từ ngày 04 đến ngày 06/9 năm 2021',
  'hoàn thành trước 10/7/2020',
  'kéo dài đến ngày 31/01/2021',
  'đến 12/12 xã đã',
  'ngày 08/7/2020 của Chính phủ',
  'đến 5,5 tấn',
  'đến nay',
  'từ tháng 3 đến tháng 5',
  'hoàn thành đến tháng 5',
];
