import { fold } from '../../language/vi/index.ts';
import { wordsOf } from './names.ts';

/** What a note says of an old commune: how much of its land and people went over; `unsaid` where it speaks of the other only. */
export interface Fate {
  readonly land: 'whole' | 'part' | 'unsaid';
  readonly people: 'whole' | 'part' | 'unsaid';
}

const WHOLE: Fate = { land: 'whole', people: 'whole' };
const PART: Fate = { land: 'part', people: 'part' };

/** Words of the notes, the first that is met counts: what speaks of both before what speaks of one. */
const NOTES: readonly (readonly [words: string, fate: Fate])[] = [
  ['một phần diện tích, toàn bộ dân số', { land: 'part', people: 'whole' }],
  ['toàn bộ diện tích, một phần dân số', { land: 'whole', people: 'part' }],
  ['một phần dân số', { land: 'unsaid', people: 'part' }],
  ['một phần', PART],
  ['phần còn lại', PART],
  ['toàn bộ diện tích', { land: 'whole', people: 'unsaid' }],
  ['toàn bộ', WHOLE],
  ['giữ nguyên', WHOLE],
  ['đổi tên', WHOLE],
  ['đổi loại hình', WHOLE],
];

/** The fate that a note (ghi chú) of the conversion table tells; null where its words are not known. */
export function fateOf(note: string): Fate | null {
  const words = fold(wordsOf(note)).replaceAll('nhâp', 'nhập');
  return NOTES.find(([known]) => words.includes(known))?.[1] ?? null;
}

/** Share of the old commune's land and people in one row, beside whether it is all of it. */
export interface Portion {
  readonly land: 'whole' | 'part';
  readonly people: 'whole' | 'part';
  /** `0` where all went elsewhere; null where nobody has said. */
  readonly landShare: string | null;
  readonly peopleShare: string | null;
}

/**
 * What the rows of one old commune say together: where one row took all of its people, the others took none; what a lone
 * row does not speak of went with the rest. Null where they contradict each other: all of it went to one, some to another.
 */
export function portionsOf(fates: readonly Fate[]): Portion[] | null {
  // Beside a row that has all the people, "một phần" is a part of the land without any.
  const taken = fates.some(({ people }) => people === 'whole');
  const land = sharesOf(fates.map((fate) => fate.land));
  const people = sharesOf(
    fates.map((fate) => (taken && fate.land === 'part' && fate.people === 'part' ? 'unsaid' : fate.people)),
  );
  if (land === null || people === null) return null;
  return fates.map((_, at) => ({
    land: land[at]!.extent,
    people: people[at]!.extent,
    landShare: land[at]!.share,
    peopleShare: people[at]!.share,
  }));
}

interface Share {
  readonly extent: 'whole' | 'part';
  readonly share: string | null;
}

function sharesOf(said: readonly Fate['land'][]): Share[] | null {
  const whole = said.indexOf('whole');
  if (whole < 0) {
    const only = said.length === 1 && said[0] === 'unsaid';
    return said.map(() => ({ extent: only ? 'whole' : 'part', share: null }));
  }
  if (said.some((one, at) => at !== whole && one !== 'unsaid')) return null;
  return said.map((_, at) => (at === whole ? { extent: 'whole', share: null } : { extent: 'part', share: '0' }));
}
