import { posix } from 'node:path';
import { ROOMS, type Room, roomOf, TEST_PACKAGES } from './rooms.ts';
import { type Import, importsOf, lineAt, type Node, parse, walk } from './source.ts';

/** A source below src: its path from there, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

type Rooms = Readonly<Record<string, Room>>;

const isTest = (path: string): boolean => /\.(test|corpus)\.tsx?$/.test(path);

const allows = (packages: readonly string[], name: string): boolean =>
  packages.some((one) => one === name || name.startsWith(one + '/') || (one === 'node:*' && name.startsWith('node:')));

function outside(source: Source, own: string, specifier: string, rooms: Rooms): string | null {
  if (isTest(source.path) && allows(TEST_PACKAGES, specifier)) return null;
  return allows(rooms[own]!.packages, specifier) ? null : `the room ${own} may not use the package ${specifier}`;
}

function inside(source: Source, own: string, specifier: string, rooms: Rooms): string | null {
  if (!/\.(tsx?|json|css)$/.test(specifier)) return `${specifier} lacks its ending`;
  const target = posix.join(posix.dirname(source.path), specifier);
  // A test may use what stands in the folder of tests: makers of files, labelled reports.
  if (target.startsWith('../test/') && isTest(source.path)) return null;
  if (target.startsWith('../')) return `${specifier} leads out of src`;
  const room = roomOf(target, rooms);
  if (room === null) return `${specifier} leads into no room`;
  if (room === own) return null;
  if (!rooms[own]!.imports.includes(room)) return `the room ${own} may not import the room ${room}`;
  return target === `${room}/index.ts` ? null : `the room ${room} is entered by its index.ts only, not ${specifier}`;
}

function breachOf(source: Source, own: string, one: Import, rooms: Rooms): string | null {
  if (one.kind === 'unknown') return 'an import whose target cannot be read from the source';
  if (one.kind === 'require') return `require(${one.specifier})`;
  return one.specifier.startsWith('.')
    ? inside(source, own, one.specifier, rooms)
    : outside(source, own, one.specifier, rooms);
}

/** What a pure room must not name: the clock, chance, the machine, the network. */
const IMPURE = new Set([
  'process',
  'fetch',
  'performance',
  'Buffer',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'XMLHttpRequest',
  'WebSocket',
  'crypto',
  'globalThis',
  'global',
  '__dirname',
  '__filename',
]);

const isNamed = (node: unknown, name: string): boolean =>
  (node as Node | null)?.type === 'Identifier' && (node as Node).name === name;

/** An identifier that stands for a value of its own, not the name of a field. */
function isReference(node: Node, parent: Node | null): boolean {
  if (node.type !== 'Identifier' || parent === null) return false;
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed === true;
  if (parent.type === 'Property') return parent.value === node || parent.computed === true;
  return !['PropertyDefinition', 'MethodDefinition', 'TSPropertySignature', 'TSMethodSignature'].includes(parent.type);
}

function impurity(node: Node, parent: Node | null): string | null {
  if (node.type === 'MemberExpression' && isNamed(node.object, 'Date') && isNamed(node.property, 'now'))
    return 'Date.now';
  if (node.type === 'MemberExpression' && isNamed(node.object, 'Math') && isNamed(node.property, 'random'))
    return 'Math.random';
  if (node.type === 'NewExpression' && isNamed(node.callee, 'Date') && (node.arguments as unknown[]).length === 0)
    return 'new Date()';
  if (node.type === 'CallExpression' && isNamed(node.callee, 'Date')) return 'Date()';
  if (node.type === 'MetaProperty') return 'import.meta';
  return isReference(node, parent) && IMPURE.has(node.name as string) ? (node.name as string) : null;
}

function impurities(source: Source): string[] {
  const found: string[] = [];
  walk(parse(source.text, source.path), (node, parent) => {
    const what = impurity(node, parent);
    if (what) found.push(`${source.path}:${lineAt(source.text, node.start)}: a pure room uses ${what}`);
  });
  return found;
}

/** Every breach of the walls in the sources given, each as a line with its place. */
export function breaches(sources: readonly Source[], rooms: Rooms = ROOMS): string[] {
  return sources.flatMap((source) => {
    const own = roomOf(source.path, rooms);
    if (own === null) return [`${source.path}: stands in no room`];
    const walls = importsOf(source.text, source.path).flatMap((one) => {
      const breach = breachOf(source, own, one, rooms);
      return breach ? [`${source.path}:${one.line}: ${breach}`] : [];
    });
    return rooms[own]!.pure && !isTest(source.path) ? [...walls, ...impurities(source)] : walls;
  });
}

/** Rooms that reach themselves over the pairs given: `["a → b → a"]`. */
export function cycles(pairs: Readonly<Record<string, readonly string[]>>): string[] {
  const found = new Set<string>();
  const visit = (room: string, path: readonly string[]): void => {
    const at = path.indexOf(room);
    if (at >= 0) {
      const loop = path.slice(at);
      const first = loop.indexOf([...loop].sort()[0]!);
      found.add([...loop.slice(first), ...loop.slice(0, first), loop[first]].join(' → '));
      return;
    }
    for (const next of pairs[room] ?? []) visit(next, [...path, room]);
  };
  for (const room of Object.keys(pairs)) visit(room, []);
  return [...found];
}

/** Which room really imports which, read from the sources (tests left out). */
export function importedRooms(sources: readonly Source[], rooms: Rooms = ROOMS): Record<string, string[]> {
  const pairs: Record<string, Set<string>> = {};
  for (const source of sources.filter((one) => !isTest(one.path))) {
    const own = roomOf(source.path, rooms) ?? '';
    for (const one of importsOf(source.text, source.path)) {
      if (!one.specifier.startsWith('.')) continue;
      const room = roomOf(posix.join(posix.dirname(source.path), one.specifier), rooms);
      if (room !== null && room !== own) (pairs[own] ??= new Set()).add(room);
    }
  }
  return Object.fromEntries(Object.entries(pairs).map(([room, set]) => [room, [...set]]));
}
