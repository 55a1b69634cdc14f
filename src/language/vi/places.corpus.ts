/** The labels of the places, then texts that name just these, and what the words before make of them. */
export const PLACES: readonly {
  readonly labels: readonly string[];
  readonly stands?: string;
  readonly written: readonly string[];
}[] = [
  {
    labels: ['xã Nậm Khao'],
    stands: 'in',
    written: [
      'tại xã Nậm Khao',
      'ở xã Nậm Khao để làm đường',
      'trên địa bàn xã Nậm Khao.',
      'cháy tại xã Nậm Khao, thiệt hại',
    ],
  },
  {
    labels: ['xã Nậm Khao', 'xã Bản Lầu', 'xã Pa Ủ'],
    stands: 'in',
    written: [
      'tại các xã Nậm Khao, Bản Lầu, Pa Ủ',
      'tại 3 xã: Nậm Khao, Bản Lầu và Pa Ủ',
      'trên địa bàn các xã Nậm Khao, xã Bản Lầu, xã Pa Ủ đã',
    ],
  },
  { labels: ['xã Nậm Khao', 'thị trấn', 'xã Pa Ủ'], written: ['trên địa bàn các xã Nậm Khao, thị trấn, Pa Ủ;'] },
  { labels: ['thị trấn'], stands: 'in', written: ['tại thị trấn để làm đường', 'trên địa bàn thị trấn.'] },
  { labels: ['thị trấn Mường Tè'], written: ['tại thị trấn Mường Tè', 'tại TT. Mường Tè có'] },
  {
    labels: ['thôn Háng Gàng, xã Nậm Khao'],
    written: ['ở thôn Háng Gàng, xã Nậm Khao', 'ở thôn Háng Gàng xã Nậm Khao di cư'],
  },
  {
    labels: ['thôn Háng Gàng 2, xã Nậm Khao'],
    written: ['tại thôn Háng Gàng 2, xã Nậm Khao', 'tại thôn Háng Gàng 2 xã Nậm Khao'],
  },
  {
    labels: ['thị trấn Mường Tè', 'thôn Háng Gàng, xã Nậm Khao'],
    written: ['tại thị trấn Mường Tè và thôn Háng Gàng, xã Nậm Khao thiệt hại'],
  },
  { labels: ['khu 4, thị trấn Mường Tè'], written: ['tại khu 4 thị trấn Mường Tè được'] },
  { labels: ['tổ dân phố 3'], written: ['tại tổ dân phố số 3,'] },
  { labels: ['quận 11'], written: ['trên địa bàn Quận 11.', 'tại Quận 11 thu hút'] },
  { labels: ['phường 7'], stands: 'bare', written: ['Phường 7 xảy ra 02 vụ'] },
  { labels: ['thành phố Huế'], written: ['tại thành phố Huế', 'tại TP. Huế', 'tại TP Huế đã'] },
  {
    labels: ["huyện Ea H'leo", "huyện Đắk R'lấp"],
    written: ["tại huyện Ea H'leo, huyện Đắk R'lấp", "tại các huyện Ea H'leo và Đắk R'lấp"],
  },
  {
    labels: ['xã Nậm Khao'],
    stands: 'in',
    written: ['tại xã Nậm Khao, Trung tâm Y tế huyện', 'tại xã Nậm Khao, UBND huyện đã'],
  },
  {
    labels: ['xã Nậm Khao'],
    stands: 'body',
    written: [
      'UBND xã Nậm Khao',
      'phối hợp với Công an xã Nậm Khao',
      'Ủy ban nhân dân xã Nậm Khao',
      'Uỷ ban nhân dân xã Nậm Khao',
    ],
  },
  {
    labels: ['tỉnh Điện Biên'],
    stands: 'body',
    written: ['Sở Văn hóa, Thể thao tỉnh Điện Biên', 'của UBND tỉnh Điện Biên'],
  },
  { labels: ['xã Nậm Khao'], stands: 'given', written: ['giao cho UBND xã Nậm Khao', 'do UBND xã Nậm Khao quản lý'] },
  { labels: ['huyện Mường Nhé'], stands: 'moved', written: ['di cư sang huyện Mường Nhé'] },
  {
    labels: ['xã Nậm Khao', 'xã Pa Ủ'],
    stands: 'mostly',
    written: ['tập trung tại các xã Nậm Khao, Pa Ủ', 'chủ yếu ở các xã Nậm Khao, Pa Ủ'],
  },
  { labels: ['xã Nậm Khao'], stands: 'bare', written: ['cho 04 hộ dân tộc xã Nậm Khao'] },
  {
    labels: ['xã Nậm Khao'],
    stands: 'bare',
    written: ['Sở Y tế đã mở lớp. Chợ xã Nậm Khao', 'tiêm phòng cho 200 con trâu xã Nậm Khao', '03 cơ sở xã Nậm Khao'],
  },
];

/** Texts that name no place. */
export const NO_PLACES: readonly string[] = [
  'III. TỔ CHỨC BỘ MÁY, CÁN BỘ',
  'KHU VỰC BIÊN GIỚI',
  '06/12 xã, thị trấn',
  'các xã, thị trấn đã',
  'UBND thị trấn',
  '11 xã với 369 hộ',
  'xã hội hóa',
  'xây dựng cơ bản: Tuyến đường',
  '126 tổ Covid cộng đồng',
  'bản tin truyền thanh',
  'khu vực nông thôn',
  'tổ chức 13 lớp',
  'xã đạt chuẩn',
  'thành phố và các huyện',
  'cấp tỉnh 06 dự án',
  'làng nghề',
  'thôn bản',
  'các xã ĐBKK',
  'phát triển kinh tế - XÃ HỘI',
  'công trình thủy điện Bản Lai',
  'thủy điện Nậm Quảng, Bản Lai',
  'thủy điện Nậm Quảng - Bản Lai,',
];
