import type { Speech } from './speech.ts';

/** "sau khi tốt nghiệp trung học cơ sở với", "khi tham gia giao thông,": up to what it is told of; right before a number it says of what. */
const CLAUSE = /(?<!\p{L})(?:(?:sau|trước|trong|từ) )?khi [^,;:.()\d#]{3,80}?(?=[,;:.()]| (?:với|đã|có|được) |$)/giu;

/** The tokens that stand before and behind a figure in nothing but clauses that tell when something was done, and not what is counted. */
export function circumstancesIn(before: string, behind: string, speech: Speech): ReadonlySet<string> {
  const round = `${before} # ${behind}`;
  const told = round.match(CLAUSE);
  if (told === null) return new Set();
  const left = new Set(speech.of(round.replace(CLAUSE, ' ')).tokens);
  return new Set(speech.of(told.join('; ')).tokens.filter((token) => !left.has(token)));
}
