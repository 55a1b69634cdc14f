/** Day, month, year as read, then the ways of writing them. */
export const DATES: readonly {
  readonly date: readonly [number | null, number | null, number | null];
  readonly written: readonly string[];
}[] = [
  {
    date: [8, 7, 2020],
    written: [
      'ngày 08 tháng 7 năm 2020',
      'ngày 8 tháng 7 năm 2020',
      'ngày 08/7/2020',
      '08/7/2020',
      '8-7-2020',
      '08.07.2020',
      'ngày 8/7 năm 2020',
      'đến 08/7/2020',
    ],
  },
  { date: [30, 6, null], written: ['ngày 30/6', 'đến 30/6', 'hết 30/6', 'trước 30/6', 'ngày 30 tháng 6'] },
  { date: [31, 6, 2020], written: ['ngày 31/6/2020', '31/6/2020'] },
  { date: [null, 6, 2020], written: ['tháng 6/2020', 'tháng 6 năm 2020', 'tháng 06-2020'] },
  { date: [null, 6, null], written: ['tháng 6', 'cuối tháng 6'] },
  { date: [null, null, 2020], written: ['năm 2020', 'quý II/2020', 'quý 2/2020', 'cuối năm 2020'] },
  { date: [null, null, 202020], written: ['năm 202020'] },
];

/** Texts that name no date. */
export const NO_DATES: readonly string[] = [
  '12/12 xã',
  '1.475/2.034 ha',
  'trong tháng 12 vụ',
  '24/24 giờ',
  'năm 1.250 ha',
  '3.371,61 tấn',
  '6 tháng đầu năm',
  'đến 30/63 bản',
  'đến 10/12 xã đã',
  '2.010 - 2.034 ha',
  '143/NQ-HĐND',
];
