import { COUNTED_SHORT, COUNTING_NOUNS, fold, type NounKind, phrases, unitOf } from '../language/vi/index.ts';

const MOST_KNOWN = 2000;

/** Nouns that count the same things. */
const SAME_THINGS = [
  'người; khẩu; nhân khẩu; lao động; đối tượng; lượt người; học viên; học sinh; trẻ; cán bộ; công dân; bệnh nhân; hội viên; đảng viên; giáo viên; công chức; viên chức',
  'hộ; hộ dân; hộ gia đình; gia đình; hộ gia đình, cá nhân',
  'vụ; vụ việc; trường hợp; việc; ca',
  'xã; xã, thị trấn; đơn vị; xã, phường; xã, phường, thị trấn; địa phương',
  'thôn; bản; thôn, bản; thôn bản; khu dân cư; khu phố; thôn, bản, khu phố; tổ dân phố; ấp',
  'lượt khách; lượt người; khách; người; lượt; lượt du khách',
  'lượt; lượt người; lần; lượt bệnh nhân',
  'lớp; nhóm, lớp; nhóm lớp; nhóm; lớp học',
  'trường; trường học; cơ sở giáo dục; trường, trung tâm; đơn vị trường; cơ sở',
  'công trình; dự án; công trình, dự án; công trình và dự án',
  'văn bản; quyết định; kế hoạch; nghị quyết; công văn; báo cáo',
  'đơn; đơn thư; lượt đơn; vụ việc; vụ; đơn, thư',
  'tin báo; tố giác; nguồn tin; tin báo, tố giác; tố giác, tin báo',
  'giấy; giấy chứng nhận; trường hợp; thửa; hồ sơ',
  'hồ sơ; bộ hồ sơ; bộ; trường hợp; thủ tục',
  'doanh nghiệp; dn; công ty; cơ sở; đơn vị',
  'hợp tác xã; htx',
  'con; gia súc; gia cầm; đầu con',
  'cuộc; lượt; buổi; đợt; lớp; hội nghị; lần; kỳ',
  'liều; liều vắc xin; mũi; lượt con; con',
  'thiết bị; chiếc; cái; bộ; máy',
  'nhà; ngôi nhà; căn; căn nhà; hộ',
  'lồng; lồng bè; bè; lồng cá; ô lồng',
].map((words) => new Set(phrases(words)));

/** Nouns that may stand for anything that is counted by the other ones: "đăng ký kết hôn 212 trường hợp". */
const ANYTHING: readonly (readonly [noun: string, kinds: readonly NounKind[]])[] = [
  ['trường hợp', ['person', 'case', 'thing']],
  ['chỉ tiêu', ['person']],
  ['suất', ['person', 'thing']],
  ['đơn vị', ['place', 'thing']],
  ['cơ sở', ['place', 'thing']],
  ['dự án', ['place', 'thing']],
];

const begins = (long: string, short: string): boolean =>
  long.startsWith(short) && !/\p{L}/u.test(long.charAt(short.length));

/** "Kiểm tra 25 cơ sở, xử lý 4 cơ sở": where premises are inspected each stands for a case. */
const CASES = SAME_THINGS.find((things) => things.has('vụ'))!;
const isPremisesCase = (one: string, other: string): boolean => begins(one, 'cơ sở') && CASES.has(other);

/** Households are no people, though both are counted in one list of nouns. */
const HOUSEHOLDS = SAME_THINGS.find((things) => things.has('hộ'))!;

const kindOf = (noun: string): NounKind | null => {
  const found = COUNTING_NOUNS.at(noun, 0);
  return found === null ? null : found.value.kind;
};

const standsFor = (noun: string, kind: NounKind | null): boolean =>
  kind !== null && ANYTHING.some(([any, kinds]) => any === noun && kinds.includes(kind));

const nounOf = (dimension: string): string | null => {
  if (!dimension.startsWith('count:')) return null;
  const noun = fold(dimension.slice(6));
  return COUNTED_SHORT[noun] ?? noun;
};

/** What a rank may be called where no unit says so: "xếp vị trí thứ 2/8". */
const RANKS = new Set(phrases('vị trí; thứ; vị thứ'));
const RANK = unitOf('hạng').dimension;

/** Stands for the unit of what is counted out of a whole and does not say of what: 12/17. */
export const COUNTED = '/';

/**
 * How well a figure's unit fits an indicator's: 1 the same or one that converts, 0 another dimension, between them
 * nouns that may count the same.
 */
export function unitFit(written: string, wanted: string): number {
  if (written === wanted) return 1;
  if (written === COUNTED) return unitOf(wanted).kind === 'count' ? 0.7 : 0;
  if (written === '') return 0.7;
  const [a, b] = [unitOf(written), unitOf(wanted)];
  if (a.dimension === b.dimension || (b.dimension === RANK && RANKS.has(written))) return 1;
  const [left, right] = [nounOf(a.dimension), nounOf(b.dimension)];
  if (left === null || right === null)
    return sameButTime(a.dimension, b.dimension) || isMeanOf(a.dimension, b.dimension) ? 0.8 : 0;
  if (left === right) return 1;
  // "giường bệnh/vạn dân" is a rate, and no number of beds.
  if (left.includes('/') !== right.includes('/')) return sameButTime(left, right) || isMeanOf(left, right) ? 0.8 : 0;
  if (begins(left, right) || begins(right, left)) return 0.97;
  if (SAME_THINGS.some((things) => things.has(left) && things.has(right))) return 0.8;
  if (HOUSEHOLDS.has(left) !== HOUSEHOLDS.has(right)) return 0.1;
  const [kind, other] = [kindOf(left), kindOf(right)];
  if (isPremisesCase(left, right) || isPremisesCase(right, left)) return 0.7;
  if (standsFor(left, other) || standsFor(right, kind)) return 0.7;
  return kind !== null && kind === other ? (kind === 'person' ? 0.6 : 0.2) : 0.05;
}

/** How well units fit those of a list; each pair is looked at once. */
export class UnitFits {
  private readonly wanted: readonly string[];
  private readonly known = new Map<string, readonly number[]>();

  constructor(wanted: readonly string[]) {
    this.wanted = wanted;
  }

  /** For each unit of the list how well one fits it. */
  fitsOf(written: string): readonly number[] {
    let fits = this.known.get(written);
    if (fits === undefined) {
      const each = new Map([...new Set(this.wanted)].map((unit) => [unit, unitFit(written, unit)]));
      fits = this.wanted.map((unit) => each.get(unit)!);
      // Reports bring ever new nouns.
      if (this.known.size > MOST_KNOWN) this.known.clear();
      this.known.set(written, fits);
    }
    return fits;
  }
}

/** "triệu đồng/người" and "triệu đồng/người/năm"; "tỷ đồng" and "tỷ đồng/tháng". */
const sameButTime = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(`${short}/`) && (short.includes('/') || TIMES.has(long.slice(short.length + 1)));
};

const TIMES = new Set(phrases('năm; tháng; quý; ngày; vụ'));

/** "Thu nhập bình quân đầu người 45 triệu đồng", "số giường bệnh/vạn dân 26 giường": of whom a mean is stands in the words before. */
const isMeanOf = (written: string, wanted: string): boolean =>
  begins(wanted, written) && BY_HEAD.test(wanted.slice(wanted.indexOf('/')));

const BY_HEAD = /^\/(?:vạn dân|người(?:\/.+)?)$/;

/** What a value is to be multiplied by, as a power of ten, to stand in another unit that fits. */
export function powerBetween(written: string, wanted: string): number {
  // "Năng suất bình quân 61 tạ": what is told as a mean need not say over what.
  const of = written === '' || written.includes('/') ? wanted : sumOf(wanted);
  return unitOf(written).power - unitOf(of).power;
}

/** `tạ/ha` → `tạ`: the unit of what is divided. */
export const sumOf = (unit: string): string => unit.split('/')[0]!;
