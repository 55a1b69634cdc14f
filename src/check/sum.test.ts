import { describe, expect, it } from 'vitest';
import { checksOf, found } from './annotated.corpus.ts';

describe('the parts of a total', () => {
  it('in a bracket of their own', () => {
    expect(checksOf('Hòa giải {t|82 vụ} (thành {a>t|64 vụ}, không thành {b>t|18 vụ})')).toEqual(['sum holds: t a b']);
    expect(found('Hòa giải {t|82 vụ} (thành {a>t|64 vụ}, không thành {b>t|19 vụ})')).toEqual([
      'error sum sum: t a b → 83',
    ]);
  });
  it('behind "trong đó", in a bracket that holds nothing else: where a slip mends it', () => {
    const text = (total: string) =>
      `Bán lẻ {t|${total} tỷ đồng} (trong đó: thương nghiệp {a>t|187,5 tỷ đồng}; lưu trú {b>t|38 tỷ đồng})`;
    expect(found(text('225,5'))).toEqual([]);
    expect(found(text('252,5'))).toEqual(['error sum sum: t a b → 225.5']);
    expect(found(text('341,9'))).toEqual([]);
  });
  it('in lists side by side none may be left out to make one of them fit', () => {
    const text = (second: string) =>
      `Tiếp {t|43 lượt}, {u|43 người} (trong đó lãnh đạo {a>t|05 lượt}, {b>u|05 người}; phòng {c>t|01 lượt}, {d>u|${second} người}; thường xuyên {e>t|37 lượt}, {f>u|37 người})`;
    expect(found(text('01'))).toEqual([]);
    expect(found(text('06'))).toEqual(['error sum sum: u b d f → 48']);
  });
  it('in a note, though nothing near would mend it', () => {
    expect(found('Cách ly {t|945 người}(1).\n^1 Từ nước ngoài {a>t|225 người}; trong nước {b>t|878 người}')).toEqual([
      'error sum sum: t a b',
    ]);
  });
  it('in a note behind "trong đó", where it may leave out much', () => {
    const note = (opener: string) =>
      found(`Còn {t|4.120 hộ}(1).\n^1 ${opener}xã A {a>t|310 hộ}, xã B {b>t|905 hộ}, xã C {c>t|62 hộ}`);
    expect(note('')).toEqual(['error sum sum: t a b c']);
    expect(note('Trong đó: ')).toEqual([]);
  });
  it('behind "trong đó" of counts: one kind more may be as small as the least', () => {
    const kinds = (total: string) =>
      found(`Thụ lý {t|${total} vụ}, trong đó hình sự {a>t|82 vụ}, dân sự {b>t|179 vụ}, hành chính {c>t|13 vụ}`);
    expect(kinds('275')).toEqual([]);
    expect(kinds('274')).toEqual([]);
  });
  it('not with what was told of the total before the list', () => {
    expect(
      checksOf('Thụ lý {t|149 vụ}, giải quyết {s>t|105 vụ}; trong đó hình sự {a>t|40 vụ}, dân sự {b>t|109 vụ}'),
    ).toContain('sum holds: t a b');
  });
  it('in money of several units', () => {
    const note = (c: string) =>
      `Hỗ trợ {t|15.980.250.000 đồng}(1).\n^1 Người có công {a>t|152 triệu đồng}; bảo trợ {b>t|1.935.000.000 đồng}; hộ nghèo {c>t|${c} đồng}; hộ kinh doanh {d>t|06 triệu đồng}; lao động {e>t|253 triệu đồng}`;
    expect(found(note('13.634.250.000'))).toEqual([]);
    expect(found(note('13.364.250.000'))).toEqual(['error sum sum: c t a b d e → 13634250000']);
  });
  it('in ha and m²', () => {
    expect(
      checksOf('Bàn giao {t|117,4 ha}(1).\n^1 Xã A {a>t|969.920,7 m²}; xã B {b>t|94.000 m²}; xã C {c>t|110.000,0 m²}'),
    ).toEqual(['sum holds: t a b c']);
  });
  it('whole counts add up exactly, rounded measures within their roundings', () => {
    expect(
      found('Đăng ký {t|1.220 trường hợp} (khai sinh {a>t|737 trường hợp}, khai tử {b>t|482 trường hợp})'),
    ).toEqual(['error sum sum: a t b → 738']);
    expect(
      found(
        'Chi {t|258.758 triệu đồng}, gồm: lương {a>t|100.000 triệu đồng}, đầu tư {b>t|100.000 triệu đồng}, khác {c>t|58.759 triệu đồng}',
      ),
    ).toEqual([]);
  });
  it('counted by other nouns add up too', () => {
    expect(found('Đăng ký {t|911 trường hợp}, gồm khai sinh {a>t|737 trường hợp}, kết hôn {b>t|174 cặp}')).toEqual([]);
  });
  it('of a plan in its note, tied to nothing: the unit or the comma', () => {
    const text =
      'Vốn {t target|18,717 tỷ đồng}(1).\n^1 Giảm nghèo {a target|8,799 tỷ đồng}; nông thôn mới {b target|9,822 tỷ đồng}; giám sát {c target|0,96 triệu đồng}';
    expect(found(text)).toEqual(['error sum sum: c t a b → 96']);
  });
  it('all hedged alike are added as they stand', () => {
    expect(
      checksOf(
        'Thiệt hại khoảng {t hedge=about|380 triệu đồng}(1).\n^1 Nhà {a>t hedge=about|100 triệu đồng}; cây {b>t hedge=about|280 triệu đồng}',
      ),
    ).toEqual(['sum holds: t a b']);
    expect(
      found(
        'Thiệt hại khoảng {t hedge=about|380 triệu đồng}(1).\n^1 Nhà {a>t hedge=about|100 triệu đồng}; cây {b>t hedge=about|70 triệu đồng}; đường {c>t hedge=about|180 triệu đồng}',
      ),
    ).toHaveLength(1);
  });
  it('with one among them that was taken for something of its own', () => {
    expect(found('Có {t|23 điểm nhóm}, gồm {a>t|9 điểm nhóm} A; {x|01 liên đoàn}; {b>t|13 điểm nhóm} B')).toEqual([]);
  });
});

describe('some of the parts', () => {
  it('may leave the rest out', () => {
    expect(
      found(
        'Khám cho {t|14.654 lượt người}, trong đó người nghèo {a>t|6.148 lượt người}, trẻ em {b>t|1.185 lượt người}',
      ),
    ).toEqual([]);
  });
  it('may overlap where one can be several', () => {
    expect(
      found('Kết nạp {t|20 đảng viên}, trong đó nữ {a>t|12 đảng viên}, dân tộc thiểu số {b>t|15 đảng viên}'),
    ).toEqual([]);
  });
  it('must not pass the total where they shut one another out', () => {
    expect(
      found(
        'Thu {t|12.221 tỷ đồng}, trong đó thu nội địa {a>t|10.152 tỷ đồng}, thu xuất nhập khẩu {b>t|3.224 tỷ đồng}',
      ),
    ).toEqual(['error sum sum: t a b']);
    expect(
      found('Thu {t|12.221 tỷ đồng}, trong đó thu nội địa {a>t|10.152 tỷ đồng}, thu xuất nhập khẩu {b|3.224 tỷ đồng}'),
    ).toEqual(['error sum sum: t a b']);
  });
  it('may leave out what is small even in a bracket of their own or behind "gồm"', () => {
    const thefts = (lead: string) =>
      `Xảy ra {t|412 vụ} ${lead}trộm cắp {a>t|171 vụ}; gây thương tích {b>t|96 vụ}; đánh bạc {c>t|38 vụ}`;
    expect(found(`${thefts('(')})`).filter((one) => !one.startsWith('doubt'))).toEqual([]);
    expect(found(thefts(', gồm: ')).filter((one) => !one.startsWith('doubt'))).toEqual([]);
  });
  it('say nothing of a small count that any slip would mend', () => {
    expect(
      found('Làm rõ {t|27 vụ} (trong đó: trộm cắp {a>t|12 vụ}; gây thương tích {b>t|08 vụ}; đánh bạc {c>t|04 vụ})'),
    ).toEqual([]);
  });
  it('go on behind three dots', () => {
    expect(found('Lập biên bản {t|34 vụ}: phá rừng {a>t|14 vụ}, vận chuyển {b>t|18 vụ}...')).toEqual([]);
  });
  it('end at a semicolon behind which another amount is told of', () => {
    expect(
      found('Đàn bò {t|12.850 con}, trong đó bò lai chiếm {s|55 %}; đàn lợn {a|63.000 con}; gà {b|1,06 triệu con}'),
    ).toEqual([]);
    expect(
      found(
        'Đàn lợn {t|61.203 con}, trong đó lợn thịt {a>t|50.977 con}; tổng đàn gia cầm {b|1.653.790 con}, trong đó gà {c>b|1.512.910 con}',
      ),
    ).toEqual([]);
  });
  it('may be stages that one case goes through', () => {
    expect(
      found(
        'Có {t|231 dự án}, trong đó: {a>t|231 dự án} đã chuyển hồ sơ; {b>t|224 dự án} đã quyết toán; {c>t|07 dự án} chưa quyết toán',
      ),
    ).toEqual([]);
  });
  it('one alone must not be larger than its whole', () => {
    expect(found('Khám {t|52.480 lượt người}, trong đó nội trú {a>t|61.200 lượt người}')).toEqual([
      'error sum part of whole: a t → 16200',
    ]);
    expect(found('Tham gia bảo hiểm {t|58.474 người}, dân số {a>t|61.500 người}')).toEqual([]);
  });
});

describe('items below a total', () => {
  const list = (total: string) =>
    `Đã giải ngân {t|${total} triệu đồng}, trong đó:\n- Tỉnh quản lý: {a|12.000 triệu đồng}\n- Huyện quản lý: {b|75.546 triệu đồng}`;
  it('are tried though nothing ties them', () => {
    expect(found(list('87.546'))).toEqual([]);
    expect(found(list('78.546'))).toEqual(['error sum sum: t a b → 87546']);
  });
});

describe('what is said of every part', () => {
  it('adds up like the parts', () => {
    const text = (c: string) =>
      `Đàn gia súc {t|12.500 con}, tăng {ct change>t|255 con}(1).\n^1 Đàn trâu {a>t|2.500 con}, tăng {ca change>a|100 con}; đàn bò {b>t|3.000 con}, giảm {cb change>b falls|50 con}; đàn lợn {c>t|7.000 con}, tăng {cc change>c|${c} con}`;
    expect(checksOf(text('205'))).toContain('sum of changes holds: ct ca cb cc');
    expect(found(text('250'))).toEqual(['error sum sum of changes: cc ct ca cb → 205']);
  });
});

describe('a total broken down twice', () => {
  const text = (h: string, h2: string) =>
    `Có {t|63 dự án} hoàn thành(1); {a>t|28 dự án} đã phê duyệt(2); {b>t|20 dự án} đang thẩm tra(3); {c>t|15 dự án} đang lập hồ sơ(4)\n^1 Tỉnh quản lý {p>t|13 dự án}; huyện quản lý {h>t|${h} dự án}; xã quản lý {x>t|37 dự án}\n^2 Huyện phê duyệt {h1>a|10 dự án}; xã phê duyệt {x1>a|18 dự án}\n^3 Tỉnh {p2>b|12 dự án}; huyện {h2>b|${h2} dự án}; xã {x2>b|06 dự án}\n^4 Tỉnh {p3>c|01 dự án}; huyện {h3>c|01 dự án}; xã {x3>c|13 dự án}`;
  it('each member is the sum of its shares, and is named where both sides want it', () => {
    expect(found(text('13', '02'))).toEqual([]);
    expect(found(text('12', '02'))).toEqual(['error sum two ways: h h1 h2 h3 t p x → 13']);
    expect(found(text('13', '07'))).toEqual(['error sum sum: h2 b p2 x2 h h1 h3 → 2']);
  });
});

describe('a sum of numbers with fewer and more digits', () => {
  it('is taken strictly where the slip that mends it mends something else too', () => {
    const text =
      'Giải ngân {t|91,415 tỷ đồng}:\n- A: {a>t|40,928 tỷ đồng};\n- B: {b>t|48,435 tỷ đồng};\n- C: {c>t|2 tỷ đồng};\n- D: đã giải ngân {d>t asOf=2020-05-30|0,52 tỷ đồng}, ước giải ngân đến 30/6 {e asOf=2020-06-30 estimate|0,235 tỷ đồng}';
    expect(found(text)).toEqual(['error change cumulative: d e t a b c → 0.052']);
  });
});

describe('what came in, what was settled and what is left', () => {
  it('go together', () => {
    expect(checksOf('Tiếp nhận {a|122 hồ sơ}, đã giải quyết {b|110 hồ sơ}, còn {c|12 hồ sơ}')).toEqual([
      'remainder holds: a b c',
    ]);
    expect(found('Tiếp nhận {a|120 hồ sơ}, đã giải quyết {b|110 hồ sơ}, còn {c|12 hồ sơ}')).toEqual([
      'error sum remainder: a b c → 122',
    ]);
  });
  it('with what was left from before', () => {
    expect(found('Tồn cũ {z|5 hồ sơ}, tiếp nhận {a|120 hồ sơ}, đã giải quyết {b|110 hồ sơ}, còn {c|15 hồ sơ}')).toEqual(
      [],
    );
  });
});

describe('the shares of a structure', () => {
  it('make a hundred', () => {
    expect(checksOf('Cơ cấu kinh tế: nông nghiệp {a|30,2 %}; công nghiệp {b|35,3 %}; dịch vụ {c|34,5 %}')).toEqual([
      'structure holds: c a b',
    ]);
    expect(found('Cơ cấu kinh tế: nông nghiệp {a|30,2 %}; công nghiệp {b|35,3 %}; dịch vụ {c|35,5 %}')).toEqual([
      'error sum structure: c a b → 34.5',
    ]);
  });
  it('other percentages need not', () => {
    expect(found('Tỷ lệ {a|30,2 %}; {b|35,3 %}; {c|35,5 %}')).toEqual([]);
    expect(checksOf('Tỷ lệ {a|30,2 %}; {b|35,3 %}; {c|34,5 %}')).toEqual(['structure holds: c a b']);
  });
});
