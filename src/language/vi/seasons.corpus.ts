/** The id in a report on the first half of 2020, then the ways of naming the season. */
export const SEASON_NAMES: readonly { readonly id: string; readonly written: readonly string[] }[] = [
  {
    id: '2019/2020-DX',
    written: [
      'vụ Đông Xuân',
      'lúa đông xuân',
      'vụ đông xuân 2019-2020',
      'vụ Đông - Xuân năm 2019 - 2020',
      'lúa Đông xuân 2019/2020',
      'vụ đông xuân năm 2020',
      'vụ đông xuân 2019-20',
    ],
  },
  {
    id: '2020-X',
    written: ['vụ xuân', 'lúa xuân', 'Ngô xuân', 'đậu tương xuân', 'vụ Xuân năm 2020', 'lúa chiêm xuân', 'vụ chiêm'],
  },
  { id: '2020-XH', written: ['vụ Xuân Hè', 'rau xuân hè', 'vụ xuân - hè 2020'] },
  { id: '2020-HT', written: ['lúa hè thu', 'vụ Hè Thu', 'đậu tương Hè Thu', 'vụ hè - thu'] },
  { id: '2020-TD', written: ['vụ thu đông', 'lúa Thu Đông'] },
  { id: '2020-M', written: ['lúa mùa', 'vụ Mùa', 'ngô mùa', 'lúa vụ mùa', 'lúa mùa sớm'] },
  { id: '2020-D', written: ['vụ đông', 'ngô đông', 'cây vụ đông', 'rau màu vụ đông'] },
  { id: '2019-M', written: ['vụ mùa năm 2019', 'lúa mùa 2019'] },
];

/** Texts that name no crop season. */
export const NO_SEASONS: readonly string[] = [
  'mùa mưa lũ',
  'trong mùa khô',
  'đón xuân Canh Tý',
  'hội xuân đầu năm',
  'mùa màng',
  'thời vụ',
  'xã Xuân Hòa',
  'đông người tham gia',
  '01 vụ đông người',
  'cơ cấu mùa vụ',
  'vụ mùa màng',
  'thu mua',
  'sản xuất đông',
];
