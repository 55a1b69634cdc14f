/** Crop seasons and the letters they carry in a period's id. */
export const SEASONS = [
  { code: 'DX', names: ['đông xuân', 'đông - xuân', 'đông-xuân', 'đông – xuân'] },
  { code: 'XH', names: ['xuân hè', 'xuân - hè', 'xuân-hè', 'xuân – hè'] },
  { code: 'HT', names: ['hè thu', 'hè - thu', 'hè-thu', 'hè – thu'] },
  { code: 'TD', names: ['thu đông', 'thu - đông', 'thu-đông', 'thu – đông'] },
  { code: 'X', names: ['chiêm xuân', 'xuân', 'chiêm'] },
  { code: 'M', names: ['mùa', 'hè mùa', 'thu mùa'] },
  { code: 'D', names: ['đông'] },
] as const;
export type SeasonCode = (typeof SEASONS)[number]['code'];

/** A crop season named in a text, with the year or years written beside it. */
export interface SeasonMention {
  readonly start: number;
  readonly end: number;
  readonly code: SeasonCode;
  readonly year: number | null;
  readonly toYear: number | null;
}

/** What is sown in each season anew. */
const CROPS = [
  'lúa',
  'lúa nước',
  'lúa ruộng',
  'ngô',
  'bắp',
  'lạc',
  'đậu phộng',
  'đậu tương',
  'đậu nành',
  'đậu xanh',
  'đậu',
  'đỗ tương',
  'khoai',
  'khoai tây',
  'khoai lang',
  'rau',
  'rau màu',
  'vừng',
  'mè',
  'dưa',
  'sắn',
  'mía',
] as const;
/** Words behind which a season's name means the season: vụ itself, and crops. */
const LEADS = [
  ...CROPS,
  'vụ',
  'vụ lúa',
  'màu',
  'cây màu',
  'cây vụ',
  'cây trồng',
  'trà',
  'cây',
  'gieo trồng',
  'sản xuất',
  'thu hoạch',
] as const;
/** Crops and acts that stand before the names of two seasons only; "cây xuân", "sản xuất đông" are not said. */
const WEAK: ReadonlySet<string> = new Set(['cây', 'gieo trồng', 'sản xuất', 'thu hoạch', 'trà', 'màu', 'rau', 'dưa']);

const CODE_OF = new Map<string, SeasonCode>(
  SEASONS.flatMap(({ code, names }) => names.map((name) => [name, code] as const)),
);
const NAMES = [...CODE_OF.keys()].sort((a, b) => b.length - a.length).join('|');
const DOUBLE: ReadonlySet<SeasonCode> = new Set(['DX', 'XH', 'HT', 'TD']);
const YEAR = '((?:19|20)\\d\\d)(?: ?[-–/] ?((?:19|20)\\d\\d|\\d\\d)(?!\\d))?(?!\\d|[.,]\\d)';
/** Every name holds one of these words. */
const KEYS = /đông|xuân|hè|mùa|chiêm|thu(?= (?:- |– )?đông|-đông|–đông| mùa)/g;
const LEAD = new RegExp(
  `(?<![\\p{L}])(${[...LEADS].sort((a, b) => b.length - a.length).join('|')})(?: sớm| chính| chính vụ| lai| thuần)? $`,
  'u',
);
const LONGEST_LEAD = 26;
const NAME = new RegExp(
  `(${NAMES})(?! *(?:màng|mưa|khô|lũ|nước nổi|vụ|giáp|trà|sớm nhất|người|đảo|đúc))(?![\\p{L}])` +
    `(?: sớm| muộn| chính vụ)?(?:,? ?(?:năm |niên vụ )?\\(?${YEAR})?`,
  'uy',
);

/** The crop seasons named in a folded text, in order: "lúa đông xuân", "vụ mùa năm 2020". */
export function seasonsIn(folded: string): SeasonMention[] {
  const found: SeasonMention[] = [];
  let from = 0;
  for (const { index } of folded.matchAll(KEYS)) {
    if (index < from) continue;
    const lead = LEAD.exec(folded.slice(Math.max(from, index - LONGEST_LEAD), index));
    NAME.lastIndex = index;
    const m = lead === null ? null : NAME.exec(folded);
    if (lead === null || m === null) continue;
    const code = CODE_OF.get(m[1]!)!;
    if (WEAK.has(lead[1]!) && !DOUBLE.has(code)) continue;
    const year = m[2] === undefined ? null : Number(m[2]);
    const to = m[3] === undefined ? null : Number(m[3]);
    const toYear = to === null || to > 99 || year === null ? to : year - (year % 100) + to;
    from = index + m[0].length;
    found.push({ start: index - lead[0].length, end: from, code, year, toYear });
  }
  return found;
}

/**
 * The id of a season: `2023/2024-DX`, `2020-M`. Đông xuân is sown in one year and harvested in the next; where no year is
 * written it is the one harvested in the report's year, but sown in it where the report is of its last months. Vụ đông, told
 * of in the first months of a year, is the one that was sown before it.
 *
 * @param lastMonth the last month of the report's period, 1 to 12
 */
export function seasonId(season: SeasonMention, reportYear: number, lastMonth: number): string {
  if (season.toYear !== null) return `${season.year}/${season.toYear}-${season.code}`;
  const isPast = season.code === 'D' && season.year === null && lastMonth < 6;
  const year = season.year ?? (isPast ? reportYear - 1 : reportYear);
  if (season.code !== 'DX') return `${year}-${season.code}`;
  const harvested = season.year === null && (lastMonth === 10 || lastMonth === 11) ? year + 1 : year;
  return `${harvested - 1}/${harvested}-DX`;
}

const CROP = `(?:${CROPS.toSorted((a, b) => b.length - a.length).join('|')})(?![\\p{L}])`;
const OF_CROP = new RegExp(`^${CROP}`, 'u');
const OPENS_CROP = new RegExp(
  `^[^\\p{L}]{0,4}(?:(?:cây|diện tích|riêng) )?(?:${CROP}|dong riềng|khoai sọ|thuốc lá)`,
  'u',
);

/** Whether a season is told as a crop's name, "lúa mùa", and so of that crop alone. @param said from the mention's start on */
export const isCropsName = (said: string): boolean => OF_CROP.test(said);

/** Whether words begin with a crop: another one than was told of before. */
export const opensCrop = (words: string): boolean => OPENS_CROP.test(words);

/** What is grown for years, reared or caught: no season is theirs, though they are told of below its title. */
const SEASONLESS = [
  'cây ăn quả',
  'cây ăn trái',
  'cây lâu năm',
  'cây công nghiệp',
  'cây dược liệu',
  'cao su',
  'cà phê',
  'chè',
  'hồ tiêu',
  'điều',
  'dừa',
  'mía',
  'chăn nuôi',
  'đàn',
  'gia súc',
  'vắc xin',
  'gia cầm',
  'thịt',
  'trứng',
  'sữa',
  'thủy sản',
  'nuôi trồng',
  'thả nuôi',
  'khai thác',
  'đánh bắt',
  'rừng',
  'gỗ',
  'muối',
] as const;
const OUT_OF_SEASON = new RegExp(`(?<!\\p{L})(?:${SEASONLESS.join('|')})(?!\\p{L})`, 'u');

/** Whether folded words speak of what has no crop season. */
export const isSeasonless = (words: string): boolean => OUT_OF_SEASON.test(words);
