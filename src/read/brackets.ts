/** A stretch of one flow, by offsets in its text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A pair of round brackets, by its offsets in the flow; `outer` is the bracket around it. */
export interface Bracket extends Stretch {
  readonly outer: Bracket | null;
}

/** The closed brackets of a text, in order of their start; an unclosed bracket is none. */
export function bracketsOf(text: string): Bracket[] {
  const first = text.indexOf('(');
  if (first < 0) return [];
  const pairs: Stretch[] = [];
  const open: number[] = [];
  for (let at = first; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 40) open.push(at);
    else if (code === 41 && open.length > 0) pairs.push({ start: open.pop()!, end: at + 1 });
  }
  pairs.sort((a, b) => a.start - b.start);
  const stack: Bracket[] = [];
  return pairs.map((pair) => {
    while (stack.length > 0 && stack[stack.length - 1]!.end <= pair.start) stack.pop();
    const bracket = { ...pair, outer: stack[stack.length - 1] ?? null };
    stack.push(bracket);
    return bracket;
  });
}

/** The innermost bracket around a place; `brackets` in order of their start. */
export function bracketAround(brackets: readonly Bracket[], place: number): Bracket | null {
  let found: Bracket | null = null;
  for (const bracket of brackets) {
    if (bracket.start > place) break;
    if (bracket.end > place) found = bracket;
  }
  return found;
}
