import { list } from './pattern.ts';

/** Words that stand before the name of a place, with how far up the tree the place is: 1 villages, 2 communes, 3 districts, 4 provinces. */
export const PLACE_TYPES = [
  { type: 'thôn', tier: 1 },
  { type: 'bản', tier: 1 },
  { type: 'ấp', tier: 1 },
  { type: 'buôn', tier: 1 },
  { type: 'làng', tier: 1 },
  { type: 'xóm', tier: 1 },
  { type: 'bon', tier: 1 },
  { type: 'phum', tier: 1 },
  { type: 'sóc', tier: 1 },
  { type: 'khóm', tier: 1 },
  { type: 'khu phố', tier: 1 },
  { type: 'khu dân cư', tier: 1 },
  { type: 'khối phố', tier: 1 },
  { type: 'khối', tier: 1 },
  { type: 'tổ dân phố', tier: 1 },
  { type: 'tổ', tier: 1 },
  { type: 'khu', tier: 1 },
  { type: 'xã', tier: 2 },
  { type: 'phường', tier: 2 },
  { type: 'thị trấn', tier: 2 },
  { type: 'đặc khu', tier: 2 },
  { type: 'huyện', tier: 3 },
  { type: 'quận', tier: 3 },
  { type: 'thị xã', tier: 3 },
  { type: 'thành phố', tier: 3 },
  { type: 'tỉnh', tier: 4 },
] as const;
export type PlaceType = (typeof PLACE_TYPES)[number]['type'];
/** Shortened forms, as written before a name. */
export const SHORT_TYPES: Readonly<Record<string, PlaceType>> = {
  'tp.': 'thành phố',
  tp: 'thành phố',
  'tx.': 'thị xã',
  tx: 'thị xã',
  'tt.': 'thị trấn',
  tt: 'thị trấn',
  'p.': 'phường',
  tdp: 'tổ dân phố',
};
export const TIER_OF = new Map<string, number>(PLACE_TYPES.map(({ type, tier }) => [type, tier]));
/** Types that may be called by a number: thôn 3, khu 6, tổ 12, Quận 1, Phường 5. */
export const NUMBERED_TYPES: ReadonlySet<string> = new Set(
  list('thôn, bản, ấp, buôn, làng, xóm, khóm, khu phố, khối phố, khối, tổ dân phố, khu, quận, phường, khu dân cư'),
);

/** Capitals that begin an office or a plan, and so end a list of names. */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  list(
    'Huyện, Tỉnh, Huyện ủy, Thành ủy, UBND, HĐND, UBMTTQ, MTTQ, Ủy, Uỷ, Hội, Ban, Phòng, Sở, Trường, Trạm, Bộ, Đội, Đoàn, Đảng, Mặt, Chủ, Chi, Trung tâm, Công an, Công ty, Tổng, Nhà, Quỹ, Ngân, Dự, Văn phòng, Nghị, Quyết, Chương, Kế, THCS, THPT, TH, MN, Tiểu, Mầm',
  ),
);
