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
  const entries = depth > 0 ? entriesOf(value) : [];
  if (entries.length === 0) {
    yield `${indent}${before}${JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)}${after}`;
    return;
  }
  const [opening, closing] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  yield `${indent}${before}${opening}`;
  for (const [index, [key, inner]] of entries.entries()) {
    yield* jsonLines(inner, depth - 1, `${indent}  `, key, index + 1 < entries.length ? ',' : '');
  }
  yield `${indent}${closing}${after}`;
}

/** What a container holds, with its keys as they are printed; nothing for what is no container. */
function entriesOf(value: unknown): (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.map((inner) => ['', inner ?? null] as const);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    inner === undefined ? [] : [[`${JSON.stringify(key)}: `, inner] as const],
  );
}
