/** The id in a report of 2020, then the ways of naming the period. */
export const PERIODS: readonly { readonly id: string; readonly written: readonly string[] }[] = [
  {
    id: '2020',
    written: ['năm 2020', 'cả năm', 'cả năm 2020', 'toàn năm 2020', 'đến hết năm 2020', '12 tháng năm 2020'],
  },
  { id: '2019', written: ['năm 2019', 'cuối năm 2019', 'năm trước', 'năm ngoái'] },
  {
    id: '2020-H1',
    written: [
      '6 tháng đầu năm',
      '06 tháng đầu năm 2020',
      'sáu tháng đầu năm 2020',
      '6 tháng năm 2020',
      'nửa đầu năm 2020',
      '6 tháng đầu năm, năm 2020',
    ],
  },
  { id: '2020-H2', written: ['6 tháng cuối năm', '6 tháng cuối năm 2020', 'nửa cuối năm'] },
  { id: '2020-Q1', written: ['quý I', 'quý 1', 'quý I/2020', 'quý I năm 2020', 'quý một', 'Quý I-2020'] },
  { id: '2020-Q4', written: ['quý IV', 'quý IV năm 2020', 'quý 4/2020', '3 tháng cuối năm'] },
  { id: '2020-07', written: ['tháng 7', 'tháng Bảy', 'tháng 07/2020', 'tháng 7 năm 2020', 'tháng 7-2020'] },
  { id: '2020-01', written: ['tháng giêng', 'tháng 01'] },
  { id: '2020-12', written: ['tháng chạp', 'tháng 12/2020'] },
  {
    id: '2020-M7',
    written: [
      '7 tháng đầu năm',
      '07 tháng năm 2020',
      'bảy tháng đầu năm',
      'lũy kế 7 tháng',
      'luỹ kế đến tháng 7',
      'lũy kế từ đầu năm đến tháng 7/2020',
      '7 tháng',
    ],
  },
  { id: '2020-M9', written: ['9 tháng đầu năm 2020', 'chín tháng đầu năm', '9 tháng/2020'] },
  { id: '2020-M11', written: ['11 tháng năm 2020', 'mười một tháng đầu năm'] },
  {
    id: '2021..2025',
    written: ['giai đoạn 2021-2025', 'giai đoạn 2021 - 2025', 'từ năm 2021 đến năm 2025', 'nhiệm kỳ 2021–2025'],
  },
  { id: '2019/2020', written: ['năm học 2019-2020', 'năm học 2019 - 2020', 'năm học 2019/2020', 'năm học 2019-20'] },
];

/** Texts that name a period whose id only the report tells. */
export const OPEN_PERIODS: readonly string[] = [
  'lũy kế',
  'cộng dồn',
  'từ đầu năm đến nay',
  'trong tháng',
  'trong ngày',
  'trong tuần',
  'trong quý',
  'trong kỳ 21 đơn',
  'trong tháng 685 ha',
  'trong tháng 9.812 triệu đồng',
  'tháng này',
  '4 tháng còn lại',
];

/** Texts that name none. */
export const NO_PERIODS: readonly string[] = [
  'trẻ dưới 36 tháng tuổi',
  'năm 1.250 ha',
  '24/24 giờ',
  'tháng 13',
  'quý khách',
  'năm xã',
  'ngày 05/7/2020',
  'mỗi tháng hai lần',
  'quý vị',
];
