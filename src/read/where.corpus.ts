import type { WhenCase } from './when.corpus.ts';

/** Which place a figure is about; `{number|period|asOf|area}` as in `WHEN`. */
export const WHERE: readonly WhenCase[] = [
  {
    what: 'a place behind, before and in brackets',
    report: 'half',
    lines: [
      'Xảy ra {1|||xã Pa Khao} vụ cháy rừng làm mất {6,5|||xã Pa Khao} ha tại xã Pa Khao, độ che phủ rừng {41,2|||}%.',
      'Trên địa bàn xã Pa Khao đã trồng {15|||xã Pa Khao} ha, hỗ trợ {20|||xã Pa Khao} hộ; toàn huyện có {90|||} ha.',
      'Mưa đá làm hỏng {73|||xã Pa Khao; xã Nậm Lay} nhà tại các xã Pa Khao, Nậm Lay ({2|||xã Pa Khao} nhà tại xã Pa Khao phải dời).',
      'Triển khai {5|||xã Nậm Lay; thị trấn} mô hình, với {60|||xã Nậm Lay; thị trấn} hộ tham gia tại xã Nậm Lay, thị trấn.',
      'Xảy ra {1|||} vụ tranh chấp, {2|||thôn Háng Lìa, xã Pa Khao} vụ cháy nhà tại thôn Háng Lìa, xã Pa Khao.',
    ],
  },
  {
    what: "places that are not the figure's",
    report: 'half',
    lines: [
      'UBND xã Pa Khao giải quyết {3|||} đơn.',
      'Phối hợp với Sở Nội vụ tỉnh Sơn Khê mở {2|||} lớp.',
      'Thiệt hại {265|||} triệu đồng, tập trung tại các xã: Pa Khao, Nậm Lay.',
      'Có {2|||} hộ di cư sang huyện Mường Lống.',
      '{9|||}/12 xã, thị trấn có điện.',
      'Huyện Nậm Sơn có {12|||} xã.',
    ],
  },
  {
    what: 'a list of bare names that are known as communes',
    report: 'half',
    lines: [
      'Thiên tai xảy ra tại các xã Pa Khao, Nậm Lay, Tà Sì.',
      'Thu ngân sách xã: Pa Khao {31|||xã Pa Khao} triệu đồng; Nậm Lay {47|||xã Nậm Lay} triệu đồng; Tà Sì {10|||xã Tà Sì} triệu đồng.',
    ],
  },
  {
    what: 'a place said of what a comma lists, and a total that a place is added to',
    report: 'half',
    lines: [
      'Mở {5|||xã Pa Khao; xã Nậm Lay} lớp cho cán bộ, hội viên tại các xã Pa Khao, Nậm Lay.',
      'Công nhận xã Pa Khao đạt chuẩn, nâng tổng số xã đạt chuẩn lên {6|||} xã.',
    ],
  },
  {
    what: 'places in brackets behind what they are, and how many they are',
    report: 'half',
    lines: [
      'Diện tích bị thiệt hại {48|||xã Pa Khao; xã Nậm Lay} ha tại các xã (Pa Khao, Nậm Lay). Hỗ trợ {9|||} triệu đồng.',
      'Có {03|||} xã (Pa Khao, Nậm Lay, Tà Sì) đạt chuẩn.',
    ],
  },
  {
    what: 'a run of bare names behind their kind, or behind one with its kind',
    report: 'half',
    lines: [
      'Gieo {900|||} ha, tập trung ở các xã: Hua Tum {80|||xã Hua Tum} ha, Sin Pó {46|||xã Sin Pó} ha, Lò Vi {36|||xã Lò Vi} ha. Năng suất {6|||} tấn/ha.',
      'Tiêu hủy lợn: xã Hua Tum {21|||xã Hua Tum} con, Sin Pó {16|||xã Sin Pó} con, thị trấn Lay Nưa {4|||thị trấn Lay Nưa} con, các xã còn lại {7|||} con.',
      'Gieo Lúa {45|||} ha, Ngô {46|||} ha, Sắn {47|||} ha.',
    ],
  },
  {
    what: 'a place as the title of an item',
    report: 'half',
    lines: [
      'Kết quả từng xã:',
      '- Xã Pa Khao: {20|||xã Pa Khao} hộ; {12|||xã Pa Khao} ha.',
      '- Xã Nậm Lay: {7|||xã Nậm Lay} hộ.',
      '- Toàn huyện: {27|||} hộ.',
    ],
  },
  {
    what: 'below a province: districts and towns',
    report: 'year',
    lines: [
      'Tại huyện Nậm Sơn trồng {120|||huyện Nậm Sơn} ha; thành phố Sơn Khê thu hút {3|||thành phố Sơn Khê} dự án.',
      'Toàn tỉnh có {31|||} xã đạt chuẩn.',
    ],
  },
];
