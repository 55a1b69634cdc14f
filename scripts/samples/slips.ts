/**
 * The slips of the second sample, one of each kind that the checker knows. A slip rewrites one named piece (`name`),
 * types a heading's number by hand (`heading`), or spoils a note of the text file (`marker`, `orphan`: a Word file
 * keeps its notes and marks together by itself).
 */
export interface Slip {
  readonly code: 'ratio' | 'sum' | 'change' | 'product' | 'repeat' | 'magnitude' | 'outline' | 'date' | 'note';
  readonly rule: string;
  readonly severity: 'verdict' | 'error';
  /** The named number that a reader should look at. */
  readonly at?: string;
  readonly edit:
    | { readonly kind: 'rewrite'; readonly name: string; readonly to: string }
    | { readonly kind: 'heading'; readonly title: string; readonly typed: string }
    | { readonly kind: 'marker'; readonly after: string; readonly label: string }
    | { readonly kind: 'orphan'; readonly label: string; readonly text: string };
  /** What is wrong, in one sentence for a person. */
  readonly note: string;
}

const rewrite = (
  code: Slip['code'],
  rule: string,
  name: string,
  to: string,
  note: string,
  more: { readonly severity?: Slip['severity']; readonly at?: string } = {},
): Slip => ({
  code,
  rule,
  severity: more.severity ?? 'error',
  at: more.at ?? name,
  edit: { kind: 'rewrite', name, to },
  note,
});

export const slips: readonly Slip[] = [
  rewrite('sum', 'parts', 'grain.upland', '680', '1.850 + 680 + 2.150 = 4.680 ha, câu nêu 4.620 ha.'),
  rewrite('product', 'harvest', 't1.maize.output', '9.300', '2.150 ha × 42,0 tạ/ha = 9.030 tấn, bảng ghi 9.300.'),
  rewrite(
    'sum',
    'note',
    'herd.pig',
    '25.100',
    'Bốn loại gia súc trong chú thích cộng lại 42.060 con, câu nêu 38.460 con.',
  ),
  rewrite('ratio', 'verdict', 'fowl.verdict', 'vượt', '245.000/250.000 con là 98%, chưa đạt kế hoạch, câu nói vượt.', {
    severity: 'verdict',
    at: 'fowl.attained',
  }),
  rewrite(
    'magnitude',
    'unit',
    'fund.peopleUnit',
    'triệu đồng',
    'Tổng 92,4 tỷ đồng chỉ khớp khi nhân dân đóng góp 15,0 tỷ đồng, câu ghi triệu đồng.',
    { at: 'fund.people' },
  ),
  rewrite('ratio', 'attainment', 'industry.attained', '57,18', '186,4/360 = 51,78%, câu nêu 57,18%.'),
  rewrite('change', 'growth', 'retail.growth', '16,14', 'Từ 470 lên 524,7 tỷ đồng là tăng 11,64%, câu nêu 16,14%.'),
  rewrite('date', 'calendar', 'invest.juneDate', '31/6/2024', 'Tháng 6 không có ngày 31; Bảng 2 ghi 30/6.'),
  rewrite(
    'sum',
    'table',
    't2.b.june',
    '36,140',
    'Cột ước giải ngân đến 30/6 cộng lại 111,446, dòng tổng ghi 106,946; 31,640 thì khớp cả tổng và tỷ lệ 56,00%.',
  ),
  rewrite(
    'change',
    'cumulative',
    'water.june',
    '1,42',
    'Lũy kế đến 30/6 (1,42 tỷ đồng) nhỏ hơn lũy kế đến 31/5 (2,15 tỷ đồng).',
  ),
  rewrite(
    'magnitude',
    'decimal',
    'settle.asked',
    '18.642',
    'Đề nghị 18.642 tỷ đồng, phê duyệt 18,515 tỷ đồng, giảm 0,127 tỷ đồng: phải là 18,642.',
  ),
  rewrite('change', 'difference', 'pupil.change', '421', '21.384 - 20.972 = 412 học sinh, câu nêu 421.'),
  rewrite(
    'sum',
    'larger than its whole',
    'visit.inpatient',
    '61.200',
    'Điều trị nội trú 61.200 lượt lớn hơn cả tổng 52.480 lượt người khám bệnh.',
  ),
  rewrite(
    'ratio',
    'impossible count',
    'hygiene.share',
    '87,5',
    'Không có số xã, thị trấn nguyên nào trong 15 cho tỷ lệ 87,5% (13 là 86,67%).',
  ),
  rewrite('ratio', 'share', 'poor.share', '15,30', '2.516/18.640 = 13,50%, câu nêu 15,30%.'),
  {
    code: 'outline',
    rule: 'numbering',
    severity: 'error',
    edit: { kind: 'heading', title: 'Văn hóa, thể thao, thông tin', typed: '3.' },
    note: 'Mục II có hai tiểu mục cùng số 3.',
  },
  rewrite('change', 'direction', 'crime.direction', 'tăng', 'Cùng kỳ 31 vụ, nay 27 vụ là giảm 04 vụ, câu nói tăng.', {
    severity: 'verdict',
    at: 'crime.change',
  }),
  rewrite('repeat', 'same quantity', 'review.poor', '2.561', 'Số hộ nghèo là 2.516 hộ ở mục II.3, 2.561 hộ ở mục IV.'),
  {
    code: 'note',
    rule: 'mark without note',
    severity: 'error',
    edit: { kind: 'marker', after: 'militia.noun', label: '9' },
    note: 'Có dấu chú thích (9) nhưng không có chú thích (9).',
  },
  {
    code: 'note',
    rule: 'note without mark',
    severity: 'error',
    edit: {
      kind: 'orphan',
      label: '5',
      text: 'Trong đó dân quân cơ động 214 đồng chí, dân quân tại chỗ 912 đồng chí.',
    },
    note: 'Chú thích (5) không có dấu trong bài.',
  },
];
