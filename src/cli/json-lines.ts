import type { Terminal } from './terminal.ts';

/** How deep containers are opened: a document and its lists; what lies deeper is small. */
const DEPTH = 2;
/** How much is gathered before it is printed. */
const PIECE = 1 << 16;

/**
 * Prints what `JSON.stringify(value, null, 2)` gives, in pieces: that of a large report is 100 MB in one string. `depth` says
 * how deep the large lists lie.
 */
export function printJson(value: object, terminal: Terminal, depth = DEPTH): void {
  let lines: string[] = [];
  let length = 0;
  for (const line of jsonLines(value, depth)) {
    lines.push(line);
    length += line.length;
    if (length < PIECE) continue;
    terminal.print(lines.join('\n'));
    lines = [];
    length = 0;
  }
  if (lines.length > 0) terminal.print(lines.join('\n'));
}

/** The lines of a value, one or several at a time; `before` is its key, `after` the comma behind it. */
export function* jsonLines(value: unknown, depth = DEPTH, indent = '', before = '', after = ''): Generator<string> {
  const keys = depth > 0 ? keysOf(value) : null;
  const count = Array.isArray(value) ? value.length : (keys?.length ?? 0);
  if (depth === 0 || count === 0) {
    yield `${indent}${before}${JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)}${after}`;
    return;
  }
  yield `${indent}${before}${keys ? '{' : '['}`;
  for (let index = 0; index < count; index += 1) {
    const inner = keys ? (value as Record<string, unknown>)[keys[index]!] : ((value as unknown[])[index] ?? null);
    const key = keys ? `${JSON.stringify(keys[index])}: ` : '';
    yield* jsonLines(inner, depth - 1, `${indent}  `, key, index + 1 < count ? ',' : '');
  }
  yield `${indent}${keys ? '}' : ']'}${after}`;
}

/** The keys of an object that are printed; null for what is none. */
function keysOf(value: unknown): string[] | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [key]));
}
