import { list, oneOf, pattern, word } from './pattern.ts';

/** Stages that cases pass through, in which reports count them side by side: what came in, and what was done with it. */

const CAME = oneOf(list('thụ lý, tiếp nhận, phát hiện'));
const SETTLED = oneOf(list('giải quyết, xử lý, làm rõ, thu hồi, hoàn thành, khắc phục'));

const BEFORE = pattern(`(${word(`(?:${CAME}|${SETTLED})`)})(?: (?:mới|xong|được))?\\s{0,2}$`);

/** The stage right before a number, in lower case: "án dân sự *thụ lý* 80 vụ"; null where none is told. */
export function stageBefore(left: string): string | null {
  return BEFORE.exec(left.slice(-30))?.[1]?.toLowerCase() ?? null;
}

const SETTLED_BEFORE = pattern(
  `(?:${word(SETTLED)}(?: xong| được)?|${word('đã')} [\\p{L}]{1,8}(?: [\\p{L}]{1,8}){0,2})\\s{0,2}$`,
);

/** Whether the words right before a number tell what was done with what came in: "đã giải quyết", "làm rõ". */
export const settledBefore = (left: string): boolean => SETTLED_BEFORE.test(left.slice(-40));

const JOINED = `(${word(CAME)})(?: và |, ?| ?/ ?)(?:đã )?(${word(SETTLED)}(?: xong| được)?)`;
const BOTH = pattern(`${JOINED} (?:\\d|$)`);

/** "thụ lý và giải quyết 121/96 vụ": whether words told both stages of one number or of the next. */
export const tellsBothStages = (words: string): boolean => BOTH.test(words);

const EITHER = pattern(JOINED);

/** Words that tell both stages, with only what came in, or only what was settled, of it. */
export const ofOneStage = (words: string, stage: 'came' | 'settled'): string =>
  words.replace(EITHER, stage === 'came' ? '$1' : '$2');
