import { type Answers, type Chip, type Decimal, type Inline, parseDecimal } from '../figure/index.ts';
import { fold, list, oneOf, pattern, withUnit, word, writtenNumber } from '../language/vi/index.ts';
import { hundred } from './chips/chip-text.ts';
import { chipText, turned } from './chips/index.ts';

/** Words that say that a plan is reached, or that it is not, and those that say which way something went. */
const REACHED = list('vượt, đạt kế hoạch, hoàn thành kế hoạch, đạt chỉ tiêu, hoàn thành chỉ tiêu');
const NOT_REACHED = list('chưa đạt, không đạt, chưa hoàn thành, không hoàn thành, thấp hơn kế hoạch');
const ROSE = list('tăng so, tăng hơn so, cao hơn, cao hơn so');
const FELL = list('giảm so, giảm hơn so, thấp hơn cùng kỳ, thấp hơn so với cùng kỳ');
/** Behind which no claim of a figure goes on. */
const STOP = /[.;]/;

const sign = ({ units }: Decimal): number => (units > 0n ? 1 : units < 0n ? -1 : 0);

const CLAIMS = [
  { words: pattern(word(oneOf(REACHED))), aspect: 'attainment', holds: (way: number) => way >= 0 },
  { words: pattern(word(oneOf(NOT_REACHED))), aspect: 'attainment', holds: (way: number) => way < 0 },
  { words: pattern(word(oneOf(ROSE))), aspect: 'growth', holds: (way: number) => way > 0 },
  { words: pattern(word(oneOf(FELL))), aspect: 'growth', holds: (way: number) => way < 0 },
] as const;

/** Words of the sentence that its figure does not carry any more, and what the figure says. */
export interface BrokenClaim {
  readonly words: string;
  readonly now: string;
}

/**
 * What the words right behind a level or a target claim of it, held against the facts: "…, vượt kế hoạch" while 98% are
 * done. Null where they claim nothing, or nothing that is not so.
 */
export function brokenClaim(content: readonly Inline[], at: number, answers: Answers): BrokenClaim | null {
  const chip = content[at];
  const next = content.slice(at + 1).find((one) => one.kind !== 'note');
  if (chip?.kind !== 'chip' || (chip.ask.aspect !== 'level' && chip.ask.aspect !== 'target')) return null;
  if (next?.kind !== 'text') return null;
  const behind = fold(next.text.split(STOP, 1)[0]!);
  for (const { words, aspect, holds } of CLAIMS) {
    const found = words.exec(behind);
    if (found === null || (aspect === 'attainment' && /chưa|không/.test(behind) && holds(0))) continue;
    const value = answers({ ...chip.ask, aspect });
    if (value.value === null) continue;
    const number = parseDecimal(value.value);
    if (!holds(aspect === 'attainment' ? hundred(number) : sign(number)))
      return { words: found[0].trim(), now: withUnit(writtenNumber(value.value), value.unit) };
  }
  return null;
}

const LAST_WORDS = /[^,;.()]*$/;
const LONGEST_TAIL = 24;
const PERCENT_OF_PLAN = new Set(['attainment', 'forecast-attainment']);

/** Whether a figure turned, its own text taken together with the last words before it: "tăng" stands in either. */
export function turnedBehind(content: readonly Inline[], at: number, chip: Chip, answers: Answers): string | null {
  const value = answers(chip.ask);
  const before = content[at - 1];
  const tail = before?.kind === 'text' ? (LAST_WORDS.exec(before.text.slice(-LONGEST_TAIL))?.[0] ?? '') : '';
  const said = PERCENT_OF_PLAN.has(chip.ask.aspect) ? chip.text : `${tail}${chip.text}`;
  if (!turned(chip.ask, said, value)) return null;
  return chipText(chip.ask, { ...chip.style, lead: 'verb' }, value) ?? value.value;
}
