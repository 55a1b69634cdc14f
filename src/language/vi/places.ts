import { fold, isLetterCode, isWordCode } from './words.ts';

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
const SHORT: Readonly<Record<string, PlaceType>> = {
  'tp.': 'thành phố',
  tp: 'thành phố',
  'tx.': 'thị xã',
  tx: 'thị xã',
  'tt.': 'thị trấn',
  tt: 'thị trấn',
  'p.': 'phường',
  tdp: 'tổ dân phố',
};
const TIER = new Map<string, number>(PLACE_TYPES.map(({ type, tier }) => [type, tier]));
/** Types that may be called by a number: thôn 3, khu 6, tổ 12, Quận 1, Phường 5. */
const NUMBERED: ReadonlySet<string> = new Set([
  'thôn',
  'bản',
  'ấp',
  'buôn',
  'làng',
  'xóm',
  'khóm',
  'khu phố',
  'khối phố',
  'khối',
  'tổ dân phố',
  'khu',
  'quận',
  'phường',
  'khu dân cư',
]);

/** A place named in a text: `xã Mường Báng`, `thôn Phi Giàng 2, xã Tủa Thàng`; "thị trấn" alone keeps no name. */
export interface NamedPlace {
  readonly type: PlaceType;
  readonly tier: number;
  /** As written, single spaces; empty for "thị trấn" alone. */
  readonly name: string;
  /** The whole, a village with its commune: "thôn Háng Khúa, xã Sín Chải". */
  readonly label: string;
}

/** One place, or several in a row ("các xã A, B và C"), and where they stand. */
export interface PlaceMention {
  readonly start: number;
  readonly end: number;
  readonly places: readonly NamedPlace[];
  /** What the words before them make of them. */
  readonly stands: 'in' | 'body' | 'given' | 'moved' | 'mostly' | 'bare';
}

const WORDS = [...PLACE_TYPES.map(({ type }) => type), ...Object.keys(SHORT)]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace('.', '\\.'))
  .join('|');
const TYPE = new RegExp(`(?:${WORDS})(?=[ :.,;)]|$)`, 'g');
/** One word of a name: Mường, H'leo, R'Lấp, K'Bang, 2. */
const NAME_WORD = /[\p{Lu}][\p{L}]*(?:[’'`-][\p{L}]+)*/uy;
const NAME_NUMBER = /(?:số )?(\d{1,2}[a-zA-Z]?|[IVX]{1,4})(?![\p{L}\d]|[.,/]\d)/uy;
const BEHIND_NUMBER =
  /^(?: ?[,;.)(]| ?$| (?:và|xã|thị|phường|huyện|thôn|bản|của|đã|là|có|được|bị|với|tại|thuộc|xảy|đạt|thực hiện|tổ chức)(?![\p{L}]))/u;

/** Capitals that begin an office or a plan, and so end a list of names. */
const OFFICES = new Set([
  'Huyện',
  'Tỉnh',
  'Huyện ủy',
  'Thành ủy',
  'UBND',
  'HĐND',
  'UBMTTQ',
  'MTTQ',
  'Ủy',
  'Uỷ',
  'Hội',
  'Ban',
  'Phòng',
  'Sở',
  'Trường',
  'Trạm',
  'Bộ',
  'Đội',
  'Đoàn',
  'Đảng',
  'Mặt',
  'Chủ',
  'Chi',
  'Trung tâm',
  'Công an',
  'Công ty',
  'Tổng',
  'Nhà',
  'Quỹ',
  'Ngân',
  'Dự',
  'Văn phòng',
  'Nghị',
  'Quyết',
  'Chương',
  'Kế',
  'THCS',
  'THPT',
  'TH',
  'MN',
  'Tiểu',
  'Mầm',
]);

/** The places named in a text, in order. `folded` is the same text, folded. */
export function placesIn(text: string, folded: string = fold(text)): PlaceMention[] {
  const found: PlaceMention[] = [];
  TYPE.lastIndex = 0;
  for (let match = TYPE.exec(folded); match !== null; match = TYPE.exec(folded)) {
    if (!mayName(text, folded, match.index, match[0])) continue;
    const reader = new PlaceReader(text, folded, match.index);
    const mention = reader.read();
    if (mention === null) continue;
    found.push(mention);
    TYPE.lastIndex = mention.end;
  }
  return found;
}

/** Whether a kind of place stands as a word, with a capital, a number or nothing but "thị trấn" to name it. */
function mayName(text: string, folded: string, start: number, type: string): boolean {
  if (start > 0 && isWordCode(folded.charCodeAt(start - 1))) return false;
  let at = start + type.length;
  while (at < text.length && (text[at] === ' ' || text[at] === ':')) at++;
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return true;
  if (isLetterCode(code) && text[at] !== folded[at]) return true;
  return type === 'thị trấn' || folded.startsWith('số ', at);
}

class PlaceReader {
  readonly #text: string;
  readonly #folded: string;
  readonly #start: number;
  readonly #places: NamedPlace[] = [];
  #at: number;

  constructor(text: string, folded: string, start: number) {
    this.#text = text;
    this.#folded = folded;
    this.#start = start;
    this.#at = start;
  }

  read(): PlaceMention | null {
    if (!this.#typed()) return null;
    while (this.#more());
    const stands = standing(this.#text, this.#folded, this.#start);
    // "thủy điện Bản Chát", "Huội Quảng, Bản Chát": a capital in the middle of words belongs to the name
    const inWords = /[\p{L}\d)]\s?[,–-]? ?$/u.test(this.#text.slice(Math.max(0, this.#start - 5), this.#start));
    if (stands === 'bare' && inWords && VILLAGE_NAME.test(this.#text.slice(this.#start, this.#start + 8))) return null;
    return { start: this.#start, end: this.#at, places: withParents(this.#places), stands };
  }

  /** A type and its name at the present place, or "thị trấn" alone behind a preposition. */
  #typed(): boolean {
    const from = this.#at;
    TYPED.lastIndex = from;
    const match = TYPED.exec(this.#folded);
    if (match === null) return false;
    const type = SHORT[match[1]!] ?? (match[1] as PlaceType);
    this.#at = from + match[0].length;
    const name = this.#name(type, true);
    if (name !== null) {
      this.#push(type, name);
      return true;
    }
    this.#at = from + match[1]!.length;
    const alone =
      type === 'thị trấn' &&
      ALONE.test(this.#folded.slice(Math.max(0, from - 24), from)) &&
      !/^[ ,]*(?:và )?các /.test(this.#folded.slice(this.#at, this.#at + 8));
    if (alone || (type === 'thị trấn' && this.#places.length > 0)) {
      this.#push(type, '');
      return true;
    }
    this.#at = from;
    return false;
  }

  /** A further name of the list: ", Tủa Thàng", " và xã Tả Phìn", " huyện Than Uyên". */
  #more(): boolean {
    const from = this.#at;
    JOINT.lastIndex = from;
    const joint = JOINT.exec(this.#folded);
    if (joint === null) return false;
    this.#at = from + joint[0].length;
    const listed = /[,;]|và|&/.test(joint[0]);
    // "xã Nậm Khao, Bản Lầu": here Bản is the name's own
    const ownWord =
      listed && this.#places.at(-1)!.tier > 1 && VILLAGE_NAME.test(this.#text.slice(this.#at, this.#at + 8));
    if (!ownWord && this.#typed()) return true;
    this.#at = from + joint[0].length;
    const last = this.#places.at(-1)!;
    const bare = listed ? this.#name(last.type, false) : null;
    if (bare === null) {
      this.#at = from;
      return false;
    }
    this.#push(listType(this.#places), bare);
    return true;
  }

  #push(type: PlaceType, name: string): void {
    this.#places.push({ type, tier: TIER.get(type)!, name, label: name === '' ? type : `${type} ${name}` });
  }

  /** Reads a name of up to four capitalised words, or a number where such places have numbers. */
  #name(type: string, typed: boolean): string | null {
    const words: string[] = [];
    let at = this.#at;
    while (words.length < 5) {
      NAME_WORD.lastIndex = at;
      const word = NAME_WORD.exec(this.#text);
      if (word === null || (words.length === 0 && this.#isAcronym(word[0]))) break;
      words.push(word[0]);
      at += word[0].length;
      if (this.#text[at] !== ' ') break;
      at++;
    }
    if (words.length > 0 && this.#text[at - 1] === ' ') at--;
    if (words.length > 0 && this.#isOffice(words, at, typed)) return null;
    const number = this.#number(type, words.length === 0 ? at : at + 1);
    if (number !== null) {
      words.push(number.written);
      at = number.end;
    }
    if (words.length === 0) return null;
    this.#at = at;
    return words.join(' ');
  }

  #number(type: string, at: number): { readonly written: string; readonly end: number } | null {
    if (!NUMBERED.has(type) || (this.#text[at - 1] !== ' ' && this.#text[at - 1] !== undefined)) return null;
    NAME_NUMBER.lastIndex = at;
    const match = NAME_NUMBER.exec(this.#text);
    if (match === null) return null;
    const end = at + match[0].length;
    const capital = /\p{Lu}/u.test(this.#text[at - type.length - 1] ?? '');
    return capital || BEHIND_NUMBER.test(this.#text.slice(end, end + 12)) ? { written: match[0], end } : null;
  }

  /** "xã ĐBKK", "xã HỘI": capitals through and through are no name where the type is not written so. */
  #isAcronym(word: string): boolean {
    if (word.length < 2 || word !== word.toUpperCase()) return false;
    const before = this.#text.slice(this.#start, this.#start + 2);
    return before !== before.toUpperCase() || word === 'HỘI';
  }

  /** "xã Sín Chải, Trung tâm Y tế": the capital opens an office, not a further name. */
  #isOffice(words: readonly string[], end: number, typed: boolean): boolean {
    if (OFFICES.has(words[0]!)) return true;
    if (typed) return false;
    const next = /^ ([\p{Ll}]+)/u.exec(this.#text.slice(end, end + 16))?.[1];
    if (next !== undefined && OFFICES.has(`${words.at(-1)} ${next}`)) return true;
    return words.length === 1 && next !== undefined && next !== 'và';
  }
}

const TYPED = new RegExp(`(${WORDS}) ?(?:: ?| ?số (?=\\d))?`, 'uy');
const VILLAGE_NAME = /^(?:Bản|Thôn|Làng|Buôn|Xóm|Khu|Tổ) /u;
const JOINT = / ?(?:,|;(?= ?(?:xã|phường|thị trấn|huyện|thôn|bản)(?![\p{L}]))|và|&)? (?:các )?/uy;
const ALONE = /(?:^|[^\p{L}])(?:tại|ở|địa bàn|thuộc|của|cho|trong|khu vực|và) $/u;

function listType(places: readonly NamedPlace[]): PlaceType {
  return places.at(-1)!.name === '' ? places[0]!.type : places.at(-1)!.type;
}

/** Ties a village to the commune named behind it, a commune to its district. */
function withParents(places: readonly NamedPlace[]): NamedPlace[] {
  const kept: NamedPlace[] = [];
  for (const place of places) {
    let at = kept.length;
    while (at > 0 && kept[at - 1]!.tier < place.tier) at--;
    if (at === kept.length) kept.push(place);
    else
      for (let i = at; i < kept.length; i++)
        kept[i] = { ...kept[i]!, tier: place.tier, label: `${kept[i]!.label}, ${place.label}` };
  }
  return kept;
}

const BODIES = [
  'ubnd',
  'hđnd',
  'ủy ban nhân dân',
  'ủy ban',
  'ubmttq',
  'mttq',
  'mặt trận tổ quốc',
  'mặt trận',
  'hội đồng nhân dân',
  'hội đồng',
  'đảng ủy',
  'đảng bộ',
  'chi bộ',
  'tỉnh ủy',
  'huyện ủy',
  'thành ủy',
  'quận ủy',
  'thị ủy',
  'công an',
  'quân sự',
  'bộ đội',
  'biên phòng',
  'sở',
  'phòng',
  'ban',
  'chi cục',
  'cục',
  'văn phòng',
  'thanh tra',
  'tòa án',
  'viện kiểm sát',
  'viện',
  'kho bạc',
  'ngân hàng',
  'trung tâm',
  'bệnh viện',
  'lãnh đạo',
  'chủ tịch',
  'bí thư',
  'trưởng',
  'hội',
  'đoàn',
  'liên đoàn',
  'đội',
  'đài',
  'bảo hiểm xã hội',
  'bhxh',
  'thường trực',
  'hạt',
  'điện lực',
  'báo',
  'đồng chí',
  'đại biểu',
  'công ty',
].sort((a, b) => b.length - a.length);
const BODY = new RegExp(`(?<![\\p{L}])(?:${BODIES.join('|')})(?: [^;()]{0,70})?$`, 'u');
const IN =
  /(?:^|[^\p{L}])(?:tại tại|tại|ở|địa bàn|thuộc|trên|trong|khu vực|từ phía|hộ dân|nhân dân|người dân|bà con)(?: các| 0?\d{1,2}| hai| ba| những| một số| toàn| khu vực| địa bàn){0,4}$/u;
const GIVEN =
  /(?:^|[^\p{L}])(?:cho|do|tại|ở)(?: các)?(?: (?:ubnd|ủy ban nhân dân|hđnd|đảng ủy|công an|mặt trận tổ quốc|hội))(?: các)?$/u;
const MOVED = /(?:^|[^\p{L}])(?:sang|đi|về|đến|tới|từ|với|giáp|qua|ngoài|khác|như)(?: các)?$/u;
const MOSTLY =
  /(?:tập trung|chủ yếu|nhất là|đặc biệt là|điển hình|trong đó có|như)(?: là)?(?: (?:tại|ở|trên địa bàn|trên|thuộc))?(?: địa bàn)?(?: các)?$/u;

/** What the words before a place say: in it, a body's name, given to it, moved to or from it, mostly there. */
function standing(text: string, folded: string, start: number): PlaceMention['stands'] {
  const floor = Math.max(0, start - 90);
  let from = start;
  while (from > floor && !isBreak(text, from - 1)) from--;
  const before = folded.slice(from, start).trimEnd();
  if (MOSTLY.test(before)) return 'mostly';
  if (GIVEN.test(before)) return 'given';
  if (IN.test(before)) return 'in';
  if (BODY.test(before)) return 'body';
  return MOVED.test(before) ? 'moved' : 'bare';
}

/** A comma inside the name of an office ("Sở Văn hóa, Thể thao") breaks nothing. */
function isBreak(text: string, at: number): boolean {
  const char = text[at]!;
  return char === ';' || char === '(' || (char === ',' && !/^,? ?\p{Lu}/u.test(text.slice(at, at + 3)));
}
