import { type ParseResult, parseSync } from 'vite';

/** A syntax node, as the parser gives it: `type`, `start`, `end` and fields of its kind. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** Where one file mentions another, and how. */
export interface Import {
  readonly specifier: string;
  readonly kind: 'static' | 'type' | 'dynamic' | 're-export' | 'require' | 'unknown';
  readonly line: number;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** Parses TypeScript; throws where the text does not parse, so that no file is passed over in silence. */
export function parse(source: string, name = 'source.ts'): Node {
  const result: ParseResult = parseSync(name, source);
  if (result.errors.length > 0) throw new Error(`${name}: ${result.errors[0]?.message}`);
  return result.program as unknown as Node;
}

/** Calls `visit` for every node, outermost first, with its parent. */
export function walk(node: Node, visit: (node: Node, parent: Node | null) => void, parent: Node | null = null): void {
  visit(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, node);
  }
}

/** Line of a place in a text, from 1. */
export function lineAt(source: string, place: number): number {
  return source.slice(0, place).split('\n').length;
}

const literal = (node: unknown): string | null =>
  isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;

function importOf(node: Node): Omit<Import, 'line'> | null {
  const named = (kind: Import['kind'], at: unknown): Omit<Import, 'line'> => {
    const specifier = literal(at);
    return specifier === null ? { kind: 'unknown', specifier: '' } : { kind, specifier };
  };
  switch (node.type) {
    case 'ImportDeclaration':
      return named(node.importKind === 'type' ? 'type' : 'static', node.source);
    case 'ExportAllDeclaration':
      return named('re-export', node.source);
    case 'ExportNamedDeclaration':
      return node.source ? named('re-export', node.source) : null;
    case 'ImportExpression':
      return named('dynamic', node.source);
    case 'TSImportType':
      return named('type', node.source ?? node.argument);
    case 'TSExternalModuleReference':
      return named('require', node.expression);
    case 'CallExpression':
      return isNode(node.callee) && node.callee.type === 'Identifier' && node.callee.name === 'require'
        ? named('require', (node.arguments as unknown[])[0])
        : null;
    default:
      return null;
  }
}

/** Every import of a source, whatever its form. One whose target is not a plain string is of kind `unknown`. */
export function importsOf(source: string, name?: string): Import[] {
  const found: Import[] = [];
  walk(parse(source, name), (node) => {
    const one = importOf(node);
    if (one) found.push({ ...one, line: lineAt(source, node.start) });
  });
  return found;
}
