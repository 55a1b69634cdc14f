import { minus, over, parseDecimal, plus, type Rational, rationalOf, times } from '../figure/index.ts';

/** A formula over codes of indicators, as a tree. */
export type Formula =
  | { readonly kind: 'number'; readonly value: Rational }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: Sign; readonly left: Formula; readonly right: Formula };
type Sign = '+' | '-' | '*' | '/';

const CODE = /^[a-z][a-z0-9-]{0,60}$/;

/** Whether a text is a code: parts of small letters, digits and hyphens, joined by points. */
export const isCode = (text: string): boolean => text.split('.').every((part) => CODE.test(part));

/** Longer formulas, and so deeper ones, are refused. */
const MOST_TOKENS = 200;

const SIGNS: Readonly<Record<Sign, (a: Rational, b: Rational) => Rational | null>> = {
  '+': plus,
  '-': minus,
  '*': times,
  '/': (a, b) => (b.numerator === 0n ? null : over(a, b)),
};

/** Reads `rice.output / rice.harvested-area * 10`; where it is none, the place from which it cannot be read. */
export function parseFormula(text: string): { readonly formula: Formula } | { readonly at: string } {
  const tokens = text.match(/[()]|[^\s()]+/g) ?? [];
  const reader = new FormulaReader(tokens.slice(0, MOST_TOKENS));
  const formula = reader.sum();
  if (formula === null || !reader.isAtEnd || tokens.length > MOST_TOKENS) {
    return { at: tokens.slice(reader.at).join(' ').slice(0, 60) || 'cuối' };
  }
  return { formula };
}

class FormulaReader {
  at = 0;
  private readonly tokens: readonly string[];

  constructor(tokens: readonly string[]) {
    this.tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  sum(): Formula | null {
    return this.chain(['+', '-'], () => this.chain(['*', '/'], () => this.operand()));
  }

  private chain(signs: readonly Sign[], next: () => Formula | null): Formula | null {
    let left = next();
    while (left !== null) {
      const kind = signs.find((sign) => sign === this.tokens[this.at]);
      if (kind === undefined) break;
      this.at += 1;
      const right = next();
      if (right === null) return null;
      left = { kind, left, right };
    }
    return left;
  }

  private operand(): Formula | null {
    const token = this.tokens[this.at];
    if (token === undefined) return null;
    if (token === '(') {
      this.at += 1;
      const inner = this.sum();
      if (inner === null || this.tokens[this.at] !== ')') return null;
      this.at += 1;
      return inner;
    }
    if (/^\d{1,20}(?:\.\d{1,20})?$/.test(token)) {
      this.at += 1;
      return { kind: 'number', value: rationalOf(parseDecimal(token)) };
    }
    if (!isCode(token)) return null;
    this.at += 1;
    return { kind: 'code', code: token };
  }
}

/** The codes that a formula names, each once, in the order of writing. */
export function codesIn(formula: Formula): string[] {
  if (formula.kind === 'number') return [];
  if (formula.kind === 'code') return [formula.code];
  return [...new Set([...codesIn(formula.left), ...codesIn(formula.right)])];
}

/** The value of a formula, exactly; null where a value is missing or a divisor is 0. */
export function evaluate(formula: Formula, valueAt: (code: string) => Rational | null): Rational | null {
  if (formula.kind === 'number') return formula.value;
  if (formula.kind === 'code') return valueAt(formula.code);
  const left = evaluate(formula.left, valueAt);
  const right = left === null ? null : evaluate(formula.right, valueAt);
  return left === null || right === null ? null : SIGNS[formula.kind](left, right);
}

/**
 * Things in an order in which each stands behind those that it needs, and the rings in which things need one another
 * (`a → b → a` as `[a, b, a]`); what is in a ring or needs one stands in no order.
 */
export function ordered(
  codes: Iterable<string>,
  needs: (code: string) => readonly string[],
): { readonly order: readonly string[]; readonly rings: readonly (readonly string[])[] } {
  const order: string[] = [];
  const rings: string[][] = [];
  const state = new Map<string, 'open' | 'done' | 'broken'>();
  const path: string[] = [];
  const visit = (code: string): boolean => {
    const known = state.get(code);
    if (known === 'open') rings.push([...path.slice(path.indexOf(code)), code]);
    if (known !== undefined) return known === 'done';
    state.set(code, 'open');
    path.push(code);
    const sound = needs(code).reduce((all, needed) => visit(needed) && all, true);
    path.pop();
    state.set(code, sound ? 'done' : 'broken');
    if (sound) order.push(code);
    return sound;
  };
  for (const code of codes) visit(code);
  return { order, rings };
}
