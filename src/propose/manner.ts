import type { Indicator } from '../catalogue/index.ts';
import { list, oneOf, pattern, word } from '../language/vi/index.ts';
import { thingOf } from './thing.ts';

/**
 * How a thing is counted: what is there of it, what was added, what of it was assigned, who registered for it, who was proposed for it.
 * In reports sister indicators differ in just that: the cooperatives there are and those founded, staff present and staff assigned.
 */
export type Manner = 'there' | 'added' | 'assigned' | 'registered' | 'proposed';

const PLACE = oneOf(list('tỉnh, thành phố, thị xã, huyện, quận, xã, phường, thị trấn, ngành'));
const NOW = oneOf(list('hiện, hiện nay, hiện tại, đến nay'));
const THERE = oneOf(
  list('hiện có, có mặt, hiện còn, đang còn, còn hiệu lực, đang hoạt động, nâng tổng diện tích, tổng diện tích, dư nợ'),
);
/** "Nông thôn mới" and "mới đạt" add nothing. */
const NEW = '(?<!nông thôn |ntm |đổi )mới(?! chỉ| đạt)';
const ADDED = oneOf(list('có thêm, phát sinh, phát hiện, doanh số'));

/** Words that tell it. "Từ đầu năm đến nay" and "nâng tổng số cả năm" count what was added. */
const SAID: Readonly<Record<Exclude<Manner, 'proposed'>, string>> = {
  there: `(?:(?:toàn|cả|địa bàn) ${PLACE}|địa bàn|(?<!đầu năm )${NOW})[^;.:(\\n\\d]{0,30} có(?! thêm)|nâng tổng số(?! cả năm)|${THERE}`,
  added: `${NEW}|${ADDED}`,
  assigned: 'được giao|tổng biên chế',
  registered: 'đăng ký',
};
const TOLD = pattern(
  Object.entries(SAID)
    .map(([manner, said]) => `(?<${manner}>${word(`(?:${said})`)})`)
    .join('|'),
  'g',
);
/** Whom one proposes goes on to the end of the sentence, until something is given: "đề nghị tặng … 2 tập thể; … 7 cá nhân". */
const PROPOSED = pattern(
  `(?<proposed>${word('(?:đề nghị|trình (?:cấp trên|thủ tướng|chủ tịch|ubnd|tỉnh))')})|(?<given>[;:] (?:đã |quyết định )?(?:tặng|khen|công nhận))`,
  'g',
);
const CLAUSE = /[.;:](?=\s)|\n/g;
const SENTENCE = /\.(?=\s)|\n/g;
const CLOSED = /\([^()]{0,120}\)/g;
/** A number with what is told behind it: "3 dự án mới" before " và 11 dự án". */
const COUNTED = /\d(?:[.,/]?\d){0,12}[^,\d]{0,60}?(?=,| và |\d|$)/g;
const BEHIND = /^[^;,.:()\n\d]{0,60}/;
/** "77/92 công chức được giao": what was assigned is the whole. */
const OUT_OF = /^\/\d[\d.,]{0,9}/;
const NEXT = /^[^;,.:()\n\d]{0,40}(?:,| và) ?\d[\d.]{0,9}([^;,.:()\n\d]{0,50})/;
const FOUNDED = pattern(
  `(?<added>${word(oneOf(list('thành lập mới, mới thành lập, cấp mới, đăng ký mới, trồng mới')))})`,
  'g',
);
const BEFORE = 250;
const REACH = 90;

/** The words round a number: those of its sentence, those of its clause, and those behind it. */
interface Round {
  readonly sentence: string;
  readonly clause: string;
  readonly behind: string;
  /** What is told of the next one of a list: "62 doanh nghiệp, 5 hợp tác xã *thành lập mới*". */
  readonly next: string;
}

function roundOf(text: string, start: number, end: number): Round {
  const reach = text.slice(Math.max(0, start - BEFORE), start);
  const reached = text.slice(end, end + REACH);
  const whole = OUT_OF.exec(reached)?.[0] ?? '';
  const behind = BEHIND.exec(reached.slice(whole.length))![0];
  return {
    sentence: since(SENTENCE, reach),
    clause: since(CLAUSE, reach).replace(CLOSED, ' ').replace(COUNTED, ' '),
    behind: (whole === '' ? behind : behind.replace('được giao', ' ')).split(' với ')[0]!,
    next: NEXT.exec(reached.slice(whole.length))?.[1] ?? '',
  };
}

/** The words behind the last of some signs; all where there is none. */
export function since(sign: RegExp, reach: string): string {
  const last = [...reach.matchAll(sign)].at(-1);
  return last === undefined ? reach : reach.slice(last.index + 1);
}

/** The manners told in some words, the last one first. */
const toldIn = (said: RegExp, words: string): string[] =>
  [...words.matchAll(said)]
    .reverse()
    .flatMap(({ groups = {} }) => Object.keys(groups).filter((name) => groups[name] !== undefined));

/**
 * How an amount is told to be counted, what tells most first: behind it, else nearest before it in its clause. "950 hộ *đăng ký* kinh
 * doanh" says nothing where nobody else registers for the thing.
 */
export function mannersTold(
  text: string,
  { start, end, unit }: { readonly start: number; readonly end: number; readonly unit: string },
): readonly Manner[] {
  const { sentence, clause, behind, next } = roundOf(text, start, end);
  const proposed = toldIn(PROPOSED, sentence + behind)[0] === 'proposed' ? ['proposed'] : [];
  const listed = next.includes(unit) ? [] : toldIn(FOUNDED, next);
  return [...proposed, ...toldIn(TOLD, behind), ...listed, ...toldIn(TOLD, clause)] as Manner[];
}

/** What official names say of it. */
const NAMED: readonly (readonly [Manner, RegExp])[] = [
  ['proposed', pattern('đề nghị (?:tặng|công nhận)')],
  ['assigned', pattern('được giao')],
  ['added', pattern(`${NEW}|trong kỳ|được bổ sung`)],
  ['registered', pattern('đăng ký (?:danh hiệu|đạt|dự)')],
];

function mannerOf({ name, kind }: Indicator): Manner | null {
  const named = NAMED.find(([, said]) => said.test(name.vi))?.[0];
  return named ?? (kind === 'stock' ? 'there' : null);
}

/** How the indicators of a catalogue count their things. */
export class Manners {
  private readonly own: ReadonlyMap<Indicator, Manner | null>;
  /** By thing: the manners in which it is counted. */
  private readonly ways = new Map<string, Set<Manner | null>>();

  constructor(indicators: readonly Indicator[]) {
    this.own = new Map(indicators.map((one) => [one, mannerOf(one)]));
    for (const [one, manner] of this.own)
      this.ways.set(thingOf(one), (this.ways.get(thingOf(one)) ?? new Set()).add(manner));
  }

  /** 1 where an indicator counts its thing as is told, -1 where a sister does and it does not; 0 where nothing is told. */
  fits(indicator: Indicator, all: readonly Manner[]): number {
    const ways = this.ways.get(thingOf(indicator))!;
    const told = all.find((manner) => ways.has(manner));
    if (told === undefined || ways.size < 2) return 0;
    const own = this.own.get(indicator)!;
    // Whoever registered or was proposed got nothing yet; what is there or new may be counted by how it came: 40 households *escaped*.
    const isOpen = own === null && told !== 'registered' && told !== 'proposed';
    return own === told ? 1 : isOpen ? 0 : -1;
  }

  /** How well a unit fits for what is counted out of a whole, as 77/92: that is no quota. @param fits for any amount */
  outOfWhole(fits: readonly number[]): readonly number[] {
    return [...this.own.values()].map((manner, at) => (manner === 'assigned' ? 0 : fits[at]!));
  }
}
