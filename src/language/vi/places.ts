import { list } from './pattern.ts';
import { NUMBERED_TYPES, OFFICE_WORDS, PLACE_TYPES, type PlaceType, SHORT_TYPES, TIER_OF } from './placeKinds.ts';
import { type Standing, standing } from './placeStanding.ts';
import { fold, isLetterCode, isWordCode } from './words.ts';

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
  readonly stands: Standing;
}

const WORDS = [...PLACE_TYPES.map(({ type }) => type), ...Object.keys(SHORT_TYPES)]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace('.', '\\.'))
  .join('|');
const TYPE = new RegExp(`(?:${WORDS})(?=[ :.,;)]|$)`, 'g');
/** One word of a name: Mường, H'leo, R'Lấp, K'Bang, 2. */
const NAME_WORD = /[\p{Lu}][\p{L}]*(?:[’'`-][\p{L}]+)*/uy;
const NAME_NUMBER = /(?:số )?(\d{1,2}[a-zA-Z]?|[IVX]{1,4})(?![\p{L}\d]|[.,/]\d)/uy;
const BEHIND_NUMBER =
  /^(?: ?[,;.)(]| ?$| (?:và|xã|thị|phường|huyện|thôn|bản|của|đã|là|có|được|bị|với|tại|thuộc|xảy|đạt|thực hiện|tổ chức)(?![\p{L}]))/u;

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

/** Words of which a kind of place is the second half: "xây dựng cơ bản: Tuyến đường …". */
const COMPOUND = /(?:^|[^\p{L}])(?:cơ|văn|căn|biên|kịch|xuất) bản$/u;
/** Names of illnesses and of works that stand behind a kind of place and are no place: "tổ Covid cộng đồng". */
const NO_NAME = /^(?:covid|tuyến|công nghệ|hợp tác|đề án)(?!\p{L})/u;

/** "tại các xã (A, B)", "ở 03 xã (A, B, C)". */
const SEVERAL = /(?:các|\d|hai|ba) $/u;

/** Whether a kind of place stands as a word, with a capital, a number or nothing but "thị trấn" to name it. */
function mayName(text: string, folded: string, start: number, type: string): boolean {
  if (start > 0 && isWordCode(folded.charCodeAt(start - 1))) return false;
  if (COMPOUND.test(folded.slice(Math.max(0, start - 6), start + type.length))) return false;
  let at = start + type.length;
  while (at < text.length && (text[at] === ' ' || text[at] === ':')) at++;
  if (text[at] === '(' && SEVERAL.test(folded.slice(Math.max(0, start - 12), start))) at++;
  if (NO_NAME.test(folded.slice(at, at + 12))) return false;
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return true;
  // "TỔ CHỨC BỘ MÁY", "KHU VỰC BIÊN GIỚI": where all is in capitals they mark no name, and villages have no headings.
  const word = text.slice(start, start + type.length);
  if (word.length > 1 && word === word.toUpperCase() && TIER_OF.get(type) === 1) return false;
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
    // in a bracket nothing but names makes a row of them: "các xã (A 5 hộ, B 7 hộ)" gives each its own
    const bracketed = BRACKETED.test(this.#folded.slice(this.#start, this.#start + 14));
    if (bracketed && this.#text[this.#at] !== ')') return null;
    if (bracketed) this.#at++;
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
    const type = SHORT_TYPES[match[1]!] ?? (match[1] as PlaceType);
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
    this.#places.push({ type, tier: TIER_OF.get(type)!, name, label: name === '' ? type : `${type} ${name}` });
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
    if (!NUMBERED_TYPES.has(type) || (this.#text[at - 1] !== ' ' && this.#text[at - 1] !== undefined)) return null;
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
    if (OFFICE_WORDS.has(words[0]!)) return true;
    if (typed) return false;
    const next = /^ ([\p{Ll}]+)/u.exec(this.#text.slice(end, end + 16))?.[1];
    if (next !== undefined && OFFICE_WORDS.has(`${words.at(-1)} ${next}`)) return true;
    return words.length === 1 && next !== undefined && !BEHIND_NAMES.has(next);
  }
}

const TYPED = new RegExp(`(${WORDS}) ?(?:: ?|\\((?=\\p{L})| ?số (?=\\d))?`, 'uy');
const BRACKETED = new RegExp(`^(?:${WORDS}) ?\\(`, 'u');
const VILLAGE_NAME = /^(?:Bản|Thôn|Làng|Buôn|Xóm|Khu|Tổ) /u;
const JOINT = / ?(?:,|;(?= ?(?:xã|phường|thị trấn|huyện|thôn|bản)(?![\p{L}]))|và|&)? (?:các )?/uy;
const ALONE = /(?:^|[^\p{L}])(?:tại|ở|địa bàn|thuộc|của|cho|trong|khu vực|và) $/u;

/** Words that may follow the last name of a row; others carry on a word that only began with a capital. */
const BEHIND_NAMES: ReadonlySet<string> = new Set(
  list(
    'và, với, có, đã, là, của, được, bị, để, do, tại, ước, đạt, còn, trên, trong, cho, đang, không, hoàn, xảy, tổ, thực, quản, về',
  ),
);

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
