import { vietnamese } from '../../src/check/numbers.vi.ts';
import type { Decimal } from '../../src/figure/index.ts';
import { COMMUNES, type Facts, type Name } from './facts.ts';

/** A report with the places of its numbers by what they are: `{grain}` of the template. */
export interface Written {
  readonly name: string;
  readonly text: string;
  readonly places: ReadonlyMap<string, { readonly start: number; readonly end: number }>;
}

/** A number of one report to be written wrongly. */
export interface Slip {
  readonly report: string;
  readonly key: string;
  readonly text: string;
}

type Numbers = Readonly<Record<string, string>>;
const shown = (value: Decimal): string => vietnamese(value.units < 0n ? { ...value, units: -value.units } : value);
const way = (value: Decimal): string => (value.units < 0n ? 'giảm' : 'tăng');

/** Fills a template; each `{key}` is a number whose place is kept, each `[word]` a word that follows from the facts. */
function written(name: string, template: string, numbers: Numbers, words: Numbers, slip: Slip | null): Written {
  let text = '';
  const places = new Map<string, { start: number; end: number }>();
  for (const piece of template.trim().split(/(\{\w+\}|\[\w+\])/)) {
    const key = piece.slice(1, -1);
    if (piece.startsWith('[')) text += words[key]!;
    else if (!piece.startsWith('{')) text += piece;
    else {
      const number = slip?.report === name && slip.key === key ? slip.text : numbers[key]!;
      places.set(key, { start: text.length, end: text.length + number.length });
      text += number;
    }
  }
  return { name, text: `${text}\n`, places };
}

const head = (office: string, number: string, place: string, day: string, title: string): string => `${office}
Số: ${number}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
${place}, ngày ${day}

BÁO CÁO
${title}
`;

const DISTRICT_NOW = `${head('ỦY BAN NHÂN DÂN\nHUYỆN NÀ LÙNG', '210/BC-UBND', 'Nà Lùng', '20 tháng 6 năm 2024', 'Tình hình kinh tế - xã hội 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2024')}
Kính gửi: Ủy ban nhân dân tỉnh Minh Sơn.

I. KINH TẾ
1. Trồng trọt
- Tổng sản lượng cây lương thực có hạt đạt {grain} tấn, bằng {grainAttained}% kế hoạch ({grainPlan} tấn), [grainWay] {grainGrowth}% so với cùng kỳ năm trước.
2. Lâm nghiệp
- Trồng rừng mới {forest} ha, đạt {forestAttained}% kế hoạch ({forestPlan} ha), [forestWay] {forestChange} ha so với cùng kỳ năm trước.
3. Chăn nuôi
- Đàn trâu có {buffalo} con, [buffaloWay] {buffaloChange} con so với cùng kỳ năm trước; đàn bò {cattle} con (cùng kỳ năm trước {cattleBefore} con).
4. Tài chính
- Thu ngân sách nhà nước trên địa bàn đạt {revenue} tỷ đồng, [revenueWay] {revenueGrowth}% so với cùng kỳ năm trước (cùng kỳ {revenueBefore} tỷ đồng).
- Giải ngân vốn đầu tư công đạt {spent} tỷ đồng, đạt {spentAttained}% kế hoạch ({spentPlan} tỷ đồng).
II. XÃ HỘI
1. Y tế: khám bệnh cho {visits} lượt người, [visitsWay] {visitsChange} lượt người so với cùng kỳ năm trước.
2. Giải quyết việc làm mới cho {jobs} lao động.
3. Toàn huyện có {poor} hộ nghèo, [poorWay] {poorChange} hộ so với cùng kỳ năm trước. Có 03/03 xã đạt tiêu chí quốc gia về y tế.
III. NỘI CHÍNH
- Chỉ số cải cách hành chính của huyện xếp hạng {rank}/14, [rankWay] {rankStep} bậc so với năm trước.
`;

const DISTRICT_BEFORE = `${head('ỦY BAN NHÂN DÂN\nHUYỆN NÀ LÙNG', '188/BC-UBND', 'Nà Lùng', '19 tháng 6 năm 2023', 'Kết quả thực hiện nhiệm vụ phát triển kinh tế - xã hội 6 tháng đầu năm 2023')}
Phần thứ nhất
KẾT QUẢ THỰC HIỆN
A. PHÁT TRIỂN KINH TẾ
1. Sản xuất nông, lâm nghiệp
a) Cây trồng: sản lượng lương thực có hạt là {grain} tấn.
b) Gia súc: tổng đàn bò {cattle} con, tổng đàn trâu {buffalo} con.
c) Rừng: diện tích trồng rừng mới được {forest} ha.
2. Tài chính: tổng thu ngân sách nhà nước trên địa bàn {revenue} tỷ đồng.
B. VĂN HÓA - XÃ HỘI
1. Ngành y tế: số lượt người khám bệnh là {visits} lượt người.
2. Số hộ nghèo của huyện là {poor} hộ.
C. CẢI CÁCH HÀNH CHÍNH
Chỉ số cải cách hành chính của huyện đứng thứ {rank}/14 trong tỉnh.
`;

const FIVE_MONTHS = `${head('ỦY BAN NHÂN DÂN\nHUYỆN NÀ LÙNG', '176/BC-UBND', 'Nà Lùng', '21 tháng 5 năm 2024', 'Tình hình kinh tế - xã hội tháng 5 và 5 tháng đầu năm 2024')}
I. KINH TẾ
1. Lũy kế 5 tháng đầu năm trồng rừng mới {forest} ha.
2. Thu ngân sách nhà nước trên địa bàn lũy kế 5 tháng đạt {revenue} tỷ đồng.
3. Lũy kế 5 tháng giải ngân vốn đầu tư công {spent} tỷ đồng.
II. XÃ HỘI
1. Lũy kế 5 tháng đã khám bệnh cho {visits} lượt người.
2. Lũy kế 5 tháng giải quyết việc làm mới cho {jobs} lao động.
`;

const STATISTICS = `${head('CỤC THỐNG KÊ TỈNH MINH SƠN\nCHI CỤC THỐNG KÊ HUYỆN NÀ LÙNG', '61/BC-CCTK', 'Nà Lùng', '28 tháng 6 năm 2024', 'Tình hình kinh tế - xã hội tháng 6 và 6 tháng đầu năm 2024 huyện Nà Lùng')}
1. Thu ngân sách nhà nước trên địa bàn tháng 6 đạt {revenueJune} tỷ đồng, lũy kế 6 tháng đạt {revenue} tỷ đồng.
2. Trong tháng 6 trồng rừng mới {forestJune} ha; lũy kế 6 tháng trồng rừng mới {forest} ha.
3. Trong tháng 6 khám bệnh cho {visitsJune} lượt người; lũy kế 6 tháng khám bệnh cho {visits} lượt người.
`;

const AGRICULTURE = `${head('UBND HUYỆN NÀ LÙNG\nPHÒNG NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN', '45/BC-NNPTNT', 'Nà Lùng', '18 tháng 6 năm 2024', 'Kết quả sản xuất nông, lâm nghiệp 6 tháng đầu năm 2024')}
I. TRỒNG TRỌT
Sản lượng lương thực có hạt: {grain} tấn, kế hoạch năm là {grainPlan} tấn.
II. CHĂN NUÔI
1. Đàn gia súc: bò {cattle} con; trâu {buffalo} con.
III. LÂM NGHIỆP
Diện tích rừng trồng mới: {forest} ha (kế hoạch {forestPlan} ha).
`;

const FINANCE = `${head('UBND HUYỆN NÀ LÙNG\nPHÒNG TÀI CHÍNH - KẾ HOẠCH', '52/BC-TCKH', 'Nà Lùng', '17 tháng 6 năm 2024', 'Tình hình thực hiện dự toán ngân sách và đầu tư công 6 tháng đầu năm 2024')}
1. Về thu: tổng thu NSNN trên địa bàn huyện là {revenue} tỷ đồng.
2. Về đầu tư: vốn đầu tư công đã giải ngân {spentMillions} triệu đồng, đạt {spentAttained}% kế hoạch.
`;

const HOME_AFFAIRS = `${head('UBND HUYỆN NÀ LÙNG\nPHÒNG NỘI VỤ', '39/BC-NV', 'Nà Lùng', '16 tháng 6 năm 2024', 'Kết quả công tác nội vụ, lao động 6 tháng đầu năm 2024 huyện Nà Lùng, tỉnh Minh Sơn')}
1. Chỉ số cải cách hành chính của huyện đứng thứ {rank}/14 trong tỉnh.
2. Việc làm: đã giải quyết việc làm mới cho {jobs} lao động.
3. Giảm nghèo: số hộ nghèo trên địa bàn huyện hiện còn {poor} hộ.
`;

const NEIGHBOUR = `${head('ỦY BAN NHÂN DÂN\nHUYỆN SƠN LĨNH', '143/BC-UBND', 'Sơn Lĩnh', '20 tháng 6 năm 2024', 'Tình hình kinh tế - xã hội 6 tháng đầu năm 2024')}
Kính gửi: Ủy ban nhân dân tỉnh Minh Sơn.

1. Chỉ số cải cách hành chính của huyện xếp hạng {rank}/14.
2. Đàn trâu 4.321 con; trồng rừng mới 77,7 ha.
`;

const commune = (
  name: string,
): string => `${head(`ỦY BAN NHÂN DÂN\n${name.toUpperCase()}`, '33/BC-UBND', name.slice(3), '12 tháng 6 năm 2024', `Tình hình phát triển kinh tế - xã hội 6 tháng đầu năm 2024 của ${name}, huyện Nà Lùng`)}
1. Kinh tế
- Sản lượng lương thực có hạt {grain} tấn; trồng rừng mới {forest} ha.
- Đàn trâu {buffalo} con, đàn bò {cattle} con.
2. Xã hội
- Toàn xã còn {poor} hộ nghèo.
`;

const NAMES: readonly Name[] = [
  'grain',
  'paddy',
  'forest',
  'buffalo',
  'cattle',
  'poor',
  'revenue',
  'spent',
  'visits',
  'jobs',
];

function allNumbers(facts: Facts): { numbers: Record<string, string>; words: Record<string, string> } {
  const numbers: Record<string, string> = {};
  const words: Record<string, string> = {};
  for (const name of NAMES) {
    numbers[name] = shown(facts.value(name));
    numbers[`${name}Before`] = shown(facts.value(name, '2023'));
    numbers[`${name}June`] = shown(facts.value(name, 'June'));
    numbers[`${name}Plan`] = shown(facts.plan(name));
    numbers[`${name}Attained`] = shown(facts.attained(name));
    numbers[`${name}Growth`] = shown(facts.growth(name));
    numbers[`${name}Change`] = shown(facts.change(name));
    words[`${name}Way`] = way(facts.change(name));
  }
  const { now, before } = facts.ranks;
  numbers.rank = String(now);
  numbers.rankStep = String(Math.abs(before - now));
  words.rankWay = before < now ? 'giảm' : 'tăng';
  numbers.spentMillions = shown({ units: facts.value('spent').units, scale: 0 });
  return { numbers, words };
}

/** The whole family, with one slip where one is given. */
export function family(facts: Facts, slip: Slip | null = null): Written[] {
  const { numbers, words } = allNumbers(facts);
  const at = (when: '2023' | 'May', where?: string): Numbers =>
    Object.fromEntries(NAMES.map((name) => [name, shown(facts.value(name, when, where))]));
  const { before, other } = facts.ranks;
  const own = (name: string): Numbers =>
    Object.fromEntries(
      (['grain', 'forest', 'buffalo', 'cattle', 'poor'] as const).map((key) => [
        key,
        shown(facts.value(key, '2024', name)),
      ]),
    );
  const one = (name: string, template: string, more: Numbers = {}): Written =>
    written(name, template, { ...numbers, ...more }, words, slip);
  return [
    one('district 2024', DISTRICT_NOW),
    one('district 2023', DISTRICT_BEFORE, { ...at('2023'), rank: String(before) }),
    one('five months', FIVE_MONTHS, at('May')),
    one('statistics', STATISTICS),
    one('agriculture', AGRICULTURE),
    one('finance', FINANCE),
    one('home affairs', HOME_AFFAIRS),
    one('neighbour', NEIGHBOUR, { rank: String(other) }),
    ...COMMUNES.map((name) => one(name, commune(name), own(name))),
  ];
}
