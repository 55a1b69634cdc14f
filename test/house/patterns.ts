import { createContext, Script } from 'node:vm';
import { lineAt, type Node, parse, walk } from './source.ts';

/** A regular expression that ships, and where it is written. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly at: string;
}

/** Regular expressions written as literals. */
export function literalsOf(text: string, path: string): Pattern[] {
  const found: Pattern[] = [];
  walk(parse(text, path), (node) => {
    const regex = node.type === 'Literal' ? (node.regex as { pattern: string; flags: string } | undefined) : undefined;
    if (regex) found.push({ source: regex.pattern, flags: regex.flags, at: `${path}:${lineAt(text, node.start)}` });
  });
  return found;
}

/** How many regular expressions a source makes while running: `new RegExp(…)` and `RegExp(…)`. */
export function makersOf(text: string, path: string): number {
  let makers = 0;
  walk(parse(text, path), (node) => {
    const callee = node.callee as Node | undefined;
    if (/^(?:New|Call)Expression$/.test(node.type) && callee?.type === 'Identifier' && callee.name === 'RegExp')
      makers++;
  });
  return makers;
}

/** Runs `load` and returns every regular expression that it made by `RegExp`, with the file that asked for it. */
export async function madeWhile(load: () => Promise<unknown>): Promise<Pattern[]> {
  const Native = globalThis.RegExp;
  const made: Pattern[] = [];
  const record = (pattern: RegExp): RegExp => {
    // The function that makes all patterns of a room is not what a reader looks for; its caller is.
    const frames = (new Error().stack ?? '').split('\n').filter((line) => /\/src\/.*\.ts/.test(line));
    const caller = frames.find((line) => !line.includes('/pattern.ts')) ?? '';
    made.push({ source: pattern.source, flags: pattern.flags, at: /src\/[^\s:?)]*/.exec(caller)?.[0] ?? 'unknown' });
    return pattern;
  };
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, args) => record(new target(...(args as [string, string?]))),
    apply: (target, _self, args) => record(new target(...(args as [string, string?]))),
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = Native;
  }
  return made;
}

const FILLERS = [
  '1', '0,', '1.', '12.345,6 ', ' ', '\t', '\n', '\u00a0', 'a', 'ă', 'Đ', 'đ ', 'I', '-', '- ', '(', '((1) ', ')', '/', '1/', '.', ',', ', ',
  ';', ':', '%', '"', '[', '[1', 'xã ', 'Xã Mường ', 'năm 2024 ', '01/01/', 'tăng 1% ', 'a1 ', '1a',
]; // biome-ignore format: a table of short strings

/** Runs of plain letters in a pattern: its own words, which fit it best. */
function wordsOf(source: string): string[] {
  const plain = source.replace(/\\[pPu]\{[^}]*\}|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\[a-zA-Z]/gi, '\n');
  const words = [...new Set([...plain.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N} ]*/gu)].map(([word]) => word))];
  return words.length <= 12 ? words : [...words.slice(0, 6), ...words.slice(-5), words.slice(0, 40).join(' ')];
}

/** Inputs of about `length` characters that a pattern may run away on: repeats, each alone and with a last odd character. */
export function runaways(source: string, length: number): string[] {
  const own = wordsOf(source).flatMap((word) => [word, `${word} `, `${word} 1 `]);
  return [...FILLERS, ...own].map((unit) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length) + '\u0001');
}

/** All matches of a pattern, in a context that can be stopped in the middle of one. */
const ALL_MATCHES = new Script(`
  {
  const pattern = new RegExp(source, flags);
  for (let at = 0; at <= input.length && pattern.test(input); at = pattern.lastIndex)
    if (pattern.lastIndex === at) pattern.lastIndex++;
  }
`);
const sandbox = { input: '', source: '', flags: '' };
const context = createContext(sandbox);

/**
 * Milliseconds of the processor that finding all matches of a pattern takes, a sticky one tried at every place as a scanner
 * would do; Infinity where it is not done in four times the limit by the clock on the wall. A busy machine takes nothing off
 * the processor's own time.
 */
export function timeOf({ source, flags }: Pattern, input: string, limit: number): number {
  Object.assign(sandbox, { input, source, flags: flags.replace(/[gy]/g, '') + 'g' });
  const began = process.cpuUsage();
  try {
    ALL_MATCHES.runInContext(context, { timeout: 4 * limit });
  } catch {
    return Number.POSITIVE_INFINITY;
  }
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
