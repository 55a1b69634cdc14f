import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldAgainst } from './read.ts';

const report = (issuer: string, day: string, period: string, body: string): string => `${issuer}
Số: 12/BC-UBND
Nà Lùng, ngày ${day}

BÁO CÁO
Tình hình kinh tế - xã hội ${period}

${body}
`;
const ours = (body: string): string =>
  report('ỦY BAN NHÂN DÂN\nHUYỆN NÀ LÙNG', '20 tháng 6 năm 2024', '6 tháng đầu năm 2024 huyện Nà Lùng', body);
const theirs = (body: string): string =>
  report('UBND HUYỆN NÀ LÙNG\nCHI CỤC THỐNG KÊ', '18 tháng 6 năm 2024', '6 tháng đầu năm 2024 huyện Nà Lùng', body);

const between = (first: string, second: string) =>
  heldAgainst([
    { name: 'a', text: ours(first) },
    { name: 'b', text: theirs(second) },
  ]);

/** The same quantity in two authors' words; the amounts differ by one slip. */
const SAME: readonly (readonly [string, string])[] = [
  [
    'Tổng sản lượng cây lương thực có hạt đạt 12.480,5 tấn.',
    '1. Trồng trọt\n- Sản lượng lương thực có hạt: 12.840,5 tấn.',
  ],
  ['Tổng đàn trâu 8.120 con.', 'Chăn nuôi: đàn trâu có 8.210 con.'],
  ['Số hộ nghèo toàn huyện là 2.516 hộ.', 'Trên địa bàn huyện hiện còn 2.561 hộ nghèo.'],
  ['Tỷ lệ hộ nghèo còn 13,54%.', 'Tỷ lệ hộ nghèo của huyện là 13,45%.'],
  ['Thu ngân sách nhà nước trên địa bàn đạt 48,26 tỷ đồng.', 'Tổng thu NSNN trên địa bàn là 48.620 triệu đồng.'],
  ['Tỷ lệ dân số tham gia bảo hiểm y tế đạt 95,42%.', 'Tỷ lệ dân số tham gia BHYT đạt 94,52%.'],
  ['Giải quyết việc làm mới cho 1.056 lao động.', 'Đã giải quyết việc làm mới cho 1.506 lao động.'],
  ['Toàn huyện có 142 hợp tác xã.', 'Số hợp tác xã trên địa bàn huyện: 124 hợp tác xã.'],
  ['Trồng rừng mới được 312,4 ha.', 'Diện tích rừng trồng mới: 321,4 ha.'],
  ['Khám bệnh cho 52.480 lượt người.', 'Số lượt người khám bệnh: 54.280 lượt người.'],
  ['Sản lượng thóc 8.120,5 tấn.', 'Sản lượng lúa đạt 8.210,5 tấn.'],
  [
    'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ: 524,7 tỷ đồng.',
    'Tổng mức bán lẻ hàng hoá và doanh thu dịch vụ là 542,7 tỷ đồng.',
  ],
  ['Đón 68.500 lượt khách du lịch.', 'Lượng khách du lịch đón được 65.800 lượt khách.'],
  ['Dư nợ Ngân hàng Chính sách xã hội đạt 486,2 tỷ đồng.', 'Dư nợ Ngân hàng CSXH đạt 468,2 tỷ đồng.'],
  ['Giá trị sản xuất công nghiệp, tiểu thủ công nghiệp đạt 186,4 tỷ đồng.', 'GTSX công nghiệp - TTCN 184,6 tỷ đồng.'],
  ['Tai nạn giao thông xảy ra 19 vụ.', 'Xảy ra 16 vụ tai nạn giao thông.'],
  [
    'Thu ngân sách đạt 48,26 tỷ đồng, đạt 56,12% dự toán tỉnh giao (86,0 tỷ đồng).',
    'Thu ngân sách đạt 48,26 tỷ đồng, đạt 56,12% dự toán tỉnh giao (68,0 tỷ đồng).',
  ],
  [
    'Thu nội địa đạt 48,26 tỷ đồng, tăng 10,94% so với cùng kỳ năm trước.',
    'Thu nội địa 48,26 tỷ đồng, tăng 19,04% so với cùng kỳ.',
  ],
  ['Đàn trâu 8.120 con, giảm 174 con so với cùng kỳ.', 'Đàn trâu có 8.120 con, giảm 147 con so với cùng kỳ năm trước.'],
  ['Đàn trâu 8.120 con (cùng kỳ năm trước 8.294 con).', 'Đàn trâu có 8.120 con (cùng kỳ năm trước 8.924 con).'],
  ['Trồng rừng 312,4 ha, đạt 62,48% kế hoạch (500 ha).', 'Trồng rừng 312,4 ha, đạt 64,28% kế hoạch (500 ha).'],
];

/** Two quantities that look alike: their amounts may differ by what looks like a slip. */
const DIFFERENT: readonly (readonly [string, string])[] = [
  ['Số hộ nghèo là 2.516 hộ.', 'Số hộ cận nghèo là 2.561 hộ.'],
  ['Số hộ nghèo là 2.516 hộ.', 'Số hộ nghèo dân tộc thiểu số là 2.561 hộ.'],
  ['Số hộ nghèo là 2.516 hộ.', 'Số hộ thoát nghèo là 2.561 hộ.'],
  ['Diện tích lúa xuân 1.850 ha.', 'Diện tích lúa mùa 1.580 ha.'],
  ['Diện tích lúa gieo cấy 1.850 ha.', 'Diện tích lúa bị thiệt hại 1.580 ha.'],
  ['Diện tích lúa gieo cấy 1.850 ha.', 'Diện tích lúa đã thu hoạch 1.580 ha.'],
  ['Sản lượng thủy sản nuôi trồng 171,2 tấn.', 'Sản lượng thủy sản khai thác 117,2 tấn.'],
  ['Trồng rừng mới 312,4 ha.', 'Chăm sóc rừng trồng 321,4 ha.'],
  ['Diện tích rừng trồng hiện có 3.124 ha.', 'Diện tích rừng trồng mới 3.142 ha.'],
  ['Đàn trâu 8.120 con.', 'Đàn bò 8.210 con.'],
  ['Thu ngân sách nhà nước trên địa bàn đạt 48,26 tỷ đồng.', 'Chi ngân sách nhà nước trên địa bàn đạt 48,62 tỷ đồng.'],
  ['Khám bệnh cho 52.480 lượt người.', 'Khám bệnh bảo hiểm y tế cho 54.280 lượt người.'],
  ['Có 1.245 trẻ 5 tuổi ra lớp.', 'Có 1.254 trẻ 3 tuổi ra lớp.'],
  ['Có 124 sản phẩm OCOP 3 sao.', 'Có 142 sản phẩm OCOP 4 sao.'],
  ['Tiếp nhận 12.846 hồ sơ.', 'Giải quyết 12.864 hồ sơ.'],
  ['Có 1.254 hồ sơ quá hạn.', 'Có 1.245 hồ sơ đúng hạn.'],
  ['Dư nợ cho vay đạt 486,2 tỷ đồng.', 'Nợ xấu cho vay đạt 468,2 tỷ đồng.'],
  ['Số học sinh tiểu học là 8.904 học sinh.', 'Số học sinh trung học cơ sở là 8.940 học sinh.'],
  ['Năng suất lúa xuân đạt 58,4 tạ/ha.', 'Năng suất ngô xuân đạt 54,8 tạ/ha.'],
  ['Xã Nậm Sin trồng mới 45,6 ha chè.', 'Xã Bản Cái trồng mới 46,5 ha chè.'],
  ['Xã Nậm Sin trồng mới 45,6 ha chè.', 'Toàn huyện trồng mới 46,5 ha chè.'],
  ['Trong tháng 5 trồng rừng 124,5 ha.', 'Trong 6 tháng trồng rừng 142,5 ha.'],
  ['Năm 2023 trồng rừng 124,5 ha.', 'Năm 2022 trồng rừng 142,5 ha.'],
  ['Dư nợ đến ngày 31/5/2024 là 486,2 tỷ đồng.', 'Dư nợ đến ngày 14/6/2024 là 468,2 tỷ đồng.'],
  [
    'Thu ngân sách đạt 48,26 tỷ đồng, đạt 56,12% dự toán tỉnh giao (86,0 tỷ đồng).',
    'Thu ngân sách đạt 48,26 tỷ đồng, đạt 70,97% dự toán HĐND huyện giao (68,0 tỷ đồng).',
  ],
  [
    'Vốn xây dựng nông thôn mới 124,5 tỷ đồng, trong đó ngân sách tỉnh 42,36 tỷ đồng.',
    'Vốn giảm nghèo 154,2 tỷ đồng, trong đó ngân sách tỉnh 42,63 tỷ đồng.',
  ],
  ['Khởi công 12 công trình giao thông.', 'Hoàn thành 21 công trình giao thông.'],
  ['1. Tập huấn\n- Có 1.245 người tham gia.', '2. Thể thao\n- Có 1.254 người tham gia.'],
  ['1. Thiên tai\n- Hỗ trợ 124,5 triệu đồng.', '3. Giáo dục\n- Hỗ trợ 142,5 triệu đồng.'],
  [
    'Xử phạt 124 trường hợp vi phạm giao thông, số tiền 1.245 triệu đồng.',
    'Xử phạt 124 trường hợp vi phạm đất đai, số tiền 1.254 triệu đồng.',
  ],
  ['1. Nội vụ\n- Tổ chức 124 lớp tập huấn.', '1. Nông nghiệp\n- Mở 142 lớp tập huấn kỹ thuật.'],
  ['Cấp 1.245 giấy chứng nhận quyền sử dụng đất.', 'Cấp 1.254 giấy phép xây dựng.'],
  ['Cấp giấy chứng nhận quyền sử dụng đất cho 1.245 hộ.', 'Hỗ trợ làm nhà cho 1.254 hộ.'],
  ['Tổng kế hoạch vốn đầu tư công 208,4 tỷ đồng.', 'Tổng kế hoạch vốn chương trình mục tiêu quốc gia 204,8 tỷ đồng.'],
  ['Giải ngân vốn đầu tư công 79,62 tỷ đồng.', 'Giải ngân vốn đầu tư công kéo dài 76,92 tỷ đồng.'],
  ['Thu nội địa 48,26 tỷ đồng.', 'Thu tiền sử dụng đất 48,62 tỷ đồng.'],
  ['Tổng số lao động là 12.450 người.', 'Tổng số lao động nữ là 12.540 người.'],
  ['Số lao động được đào tạo là 1.245 người.', 'Số lao động có việc làm là 1.254 người.'],
  ['Tỷ lệ hộ dùng nước sạch đạt 92,4%.', 'Tỷ lệ hộ dùng điện đạt 94,2%.'],
  [
    'Tỷ lệ hộ dân nông thôn dùng nước hợp vệ sinh đạt 92,4%.',
    'Tỷ lệ hộ dân thành thị dùng nước hợp vệ sinh đạt 94,2%.',
  ],
  ['Tổng đàn gia súc 38.460 con.', 'Tổng đàn gia cầm 38.640 con.'],
  ['Tiêm phòng lở mồm long móng 24.150 liều.', 'Tiêm phòng dịch tả lợn 24.510 liều.'],
  ['Tiêm vắc xin cho 24.150 con trâu.', 'Đàn trâu có 24.510 con.'],
  ['Xuất chuồng 24.150 con lợn.', 'Đàn lợn có 24.510 con.'],
  ['Giá trị đề nghị quyết toán 18,64 tỷ đồng.', 'Giá trị phê duyệt quyết toán 18,46 tỷ đồng.'],
  ['Số đảng viên kết nạp là 124 đảng viên.', 'Số đảng viên là 142 đảng viên.'],
  [
    'Thu nhập bình quân đầu người đạt 45,6 triệu đồng.',
    'Thu nhập bình quân đầu người khu vực nông thôn đạt 46,5 triệu đồng.',
  ],
  ['Giá trị sản xuất (giá so sánh) đạt 186,4 tỷ đồng.', 'Giá trị sản xuất (giá hiện hành) đạt 184,6 tỷ đồng.'],
  [
    'Giá trị sản xuất công nghiệp, tiểu thủ công nghiệp đạt 186,4 tỷ đồng.',
    'Giá trị sản xuất tiểu thủ công nghiệp đạt 184,6 tỷ đồng.',
  ],
  ['Số trường đạt chuẩn mức độ 1 là 124 trường.', 'Số trường đạt chuẩn mức độ 2 là 142 trường.'],
  ['Khách quốc tế đạt 12.450 lượt khách.', 'Khách trong nước đạt 12.540 lượt khách.'],
  ['Số vụ tai nạn giao thông là 19 vụ.', 'Số vụ tai nạn lao động là 16 vụ.'],
  ['Tai nạn giao thông làm chết 19 người.', 'Tai nạn giao thông làm bị thương 16 người.'],
  ['Đến đầu năm có 2.516 hộ nghèo.', 'Hiện có 2.561 hộ nghèo.'],
  [
    'Thu nội địa đạt 48,26 tỷ đồng, tăng 10,94% so với cùng kỳ.',
    'Thu nội địa đạt 48,26 tỷ đồng, tăng 19,04% so với tháng trước.',
  ],
  [
    'Thu nội địa đạt 48,26 tỷ đồng, tăng 10,94% so với cùng kỳ.',
    'Thu nội địa đạt 48,26 tỷ đồng, bằng 110,94% so với cùng kỳ.',
  ],
  ['Thu nội địa đạt 48,26 tỷ đồng, đạt 56,12% kế hoạch.', 'Thu nội địa đạt 48,26 tỷ đồng, đạt 51,62% kế hoạch.'],
  ['Trồng rừng 512,4 ha, đạt 102,48% kế hoạch (500 ha).', 'Trồng rừng 512,4 ha, vượt 2,48% kế hoạch (500 ha).'],
  ['Ban hành 186 văn bản.', 'Ban hành 168 văn bản.'],
  ['Tổ chức 124 hội nghị tuyên truyền.', 'Tổ chức 142 hội nghị tuyên truyền.'],
  ['Tiếp 142 lượt công dân.', 'Tiếp 124 lượt công dân.'],
  ['Tiếp nhận 12.846 hồ sơ.', 'Tiếp nhận 12.864 hồ sơ.'],
  ['Chỉ số năng lực cạnh tranh xếp hạng 4/14.', 'Chỉ số chuyển đổi số xếp hạng 6/14.'],
];

describe('two authors who say one thing', () => {
  it.each(SAME)('%s | %s', (first, second) => {
    const { findings } = between(first, second);
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['two reports error']);
  });
});

describe('two authors who say two things', () => {
  it.each(DIFFERENT)('%s | %s', (first, second) => {
    expect(between(first, second).findings.map(({ message }) => message)).toEqual([]);
  });
});

it('a bank, a school, a union reports on itself', () => {
  const of = (issuer: string, amount: string) => ({
    name: issuer,
    text: report(
      issuer,
      '18 tháng 6 năm 2024',
      '6 tháng đầu năm 2024 huyện Nà Lùng',
      `Tổng dư nợ đạt ${amount} tỷ đồng.`,
    ),
  });
  const [bank, other] = [of('NGÂN HÀNG CHÍNH SÁCH XÃ HỘI HUYỆN NÀ LÙNG', '486,2'), of('UBND HUYỆN NÀ LÙNG', '468,2')];
  expect(heldAgainst([bank, other]).findings).toEqual([]);
});

describe('what is not clear is not compared', () => {
  it('where the other report has two of the name that differ', () => {
    const two = 'Đàn trâu 8.120 con.\nĐàn trâu toàn huyện có 8.201 con.';
    expect(between('Đàn trâu 8.210 con.', two).compared).toBe(0);
    expect(between('Đàn trâu 8.201 con.', two).findings).toEqual([]);
  });

  it('a table that names nothing but the measure', () => {
    expect(between('Diện tích: 1.850 ha.', 'Diện tích: 1.580 ha.').findings).toEqual([]);
  });

  it('places without a name', () => {
    const town = (amount: string) => `Tỷ lệ thu gom rác thải tại thị trấn đạt ${amount}%.`;
    expect(between(town('92,4'), town('94,2')).compared).toBe(0);
  });
});

it('reports that contradict one another in most of what they share are of two things', () => {
  const herds = ['trâu', 'bò', 'lợn', 'dê', 'ngựa', 'gia cầm', 'thỏ', 'hươu'];
  const written = (start: number) => herds.map((herd, k) => `Đàn ${herd} có ${start + 37 * k} con.`).join('\n');
  const { findings, compared } = between(written(4_120), written(4_210));
  expect([findings, compared]).toEqual([[], 0]);
  const one = written(4_120).replace('4157', '4175');
  expect(between(written(4_120), one).findings).toHaveLength(1);
});

describe('what was only expected', () => {
  it('may have come otherwise: doubt', () => {
    const { findings } = between('Thu ngân sách ước đạt 48,26 tỷ đồng.', 'Thu ngân sách đạt 48,91 tỷ đồng.');
    expect(findings).toMatchObject([{ rule: 'two reports', severity: 'doubt' }]);
    expect(findings[0]!.message).toContain('ước');
  });

  it('last year too', () => {
    const now = ours('Thu ngân sách đạt 48,26 tỷ đồng (cùng kỳ năm trước 43,51 tỷ đồng).');
    const before = (done: string) =>
      report(
        'ỦY BAN NHÂN DÂN\nHUYỆN NÀ LÙNG',
        '20 tháng 6 năm 2023',
        '6 tháng đầu năm 2023 huyện Nà Lùng',
        `Thu ngân sách ${done} 43,15 tỷ đồng.`,
      );
    const severity = (done: string) =>
      heldAgainst([
        { name: 'now', text: now },
        { name: 'before', text: before(done) },
      ]).findings.map((finding) => `${finding.rule} ${finding.severity}`);
    expect(severity('ước đạt')).toEqual(['year before doubt']);
    expect(severity('đạt')).toEqual(['year before error']);
  });

  it('so may the later version of a report that was written before the period was over', () => {
    const version = (day: string, amount: string) =>
      report(
        'ỦY BAN NHÂN DÂN\nHUYỆN NÀ LÙNG',
        day,
        '6 tháng đầu năm 2024 huyện Nà Lùng',
        `Thu ngân sách đạt ${amount} tỷ đồng.`,
      );
    const { findings } = heldAgainst([
      { name: 'draft', text: version('12 tháng 6 năm 2024', '48,26') },
      { name: 'final', text: version('10 tháng 7 năm 2024', '48,62') },
    ]);
    expect(findings).toMatchObject([{ rule: 'two reports', severity: 'doubt' }]);
  });
});

it('an amount that a report gives twice is told once', () => {
  const { findings } = between('Đàn trâu 8.120 con.\nĐàn trâu 8.120 con.', 'Đàn trâu 8.210 con.');
  expect(findings).toHaveLength(1);
});

describe('an annex', () => {
  const main = { name: 'main', text: ours('Đàn trâu 8.120 con; trồng rừng mới 312,4 ha.') };
  const annex = (number: string) => ({
    name: 'annex',
    text: `PHỤ LỤC\nKẾT QUẢ THỰC HIỆN\n(Kèm theo Báo cáo số ${number}/BC-UBND ngày 20 tháng 6 năm 2024 của Ủy ban nhân dân huyện Nà Lùng)\n\n- Đàn trâu: 8.210 con\n- Rừng trồng mới: 312,4 ha\n`,
  });

  it.each(['12', '     '])('is of the time of the report that it comes with, number “%s”', (number) => {
    const { findings } = heldAgainst([main, annex(number)]);
    expect(findings).toMatchObject([{ rule: 'two reports', severity: 'error' }]);
  });

  it('that comes with another report is not held against this one', () => {
    expect(heldAgainst([main, annex('13')]).findings).toEqual([]);
  });
});

describe('rounding', () => {
  it('one amount rounded twice is no finding, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 99_999_999 }), fc.nat(3), fc.nat(1), (units, coarse, exact) => {
        const [many, few] = [5, coarse];
        const rounded = (places: number): string => {
          const step = 10 ** (many - places);
          const whole = Math.floor((units + step / 2) / step);
          const digits = String(whole).padStart(places + 1, '0');
          const head = digits.slice(0, digits.length - places).replace(/\B(?=(?:\d{3})+$)/g, '.');
          return places === 0 ? head : `${head},${digits.slice(-places)}`;
        };
        const hidden = rounded(exact === 1 ? 5 : 4);
        const { findings } = between(`Thu nội địa đạt ${hidden} tỷ đồng.`, `Thu nội địa đạt ${rounded(few)} tỷ đồng.`);
        expect(findings.map(({ message }) => message)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('a last digit cut instead of rounded is told as such', () => {
    const { findings } = between('Thu nội địa đạt 48,268 tỷ đồng.', 'Thu nội địa đạt 48,2 tỷ đồng.');
    expect(findings).toMatchObject([{ severity: 'rounding' }]);
  });
});
