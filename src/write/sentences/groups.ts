import { parseBreakdown } from '../../catalogue/index.ts';
import {
  absolute,
  compare,
  integer,
  lastDigit,
  minus,
  parseDecimal,
  plus,
  rationalOf,
  times,
  ZERO,
} from '../../figure/index.ts';
import type { Told } from './told.ts';

/** What is told in one breath: one matter, the measures of one crop, or a total with its parts. */
export type Group =
  | { readonly kind: 'one'; readonly told: Told }
  | { readonly kind: 'measures'; readonly of: readonly Told[] }
  | { readonly kind: 'parts'; readonly whole: Told; readonly parts: readonly Told[] };

/** `rice.yield` → `rice`: what several indicators measure. */
const thingOf = (code: string): string => code.slice(0, code.lastIndexOf('.'));
const MEASURES: ReadonlySet<string> = new Set([
  'land-prepared',
  'sown-area',
  'area',
  'new-planted',
  'harvested-area',
  'yield',
  'output',
]);
const measureOf = (code: string): string => code.slice(code.lastIndexOf('.') + 1);

const isOneCrop = (a: Told, b: Told): boolean =>
  thingOf(a.indicator.code) === thingOf(b.indicator.code) &&
  a.period.id === b.period.id &&
  a.matter.breakdown === b.matter.breakdown &&
  MEASURES.has(measureOf(a.indicator.code)) &&
  MEASURES.has(measureOf(b.indicator.code));

/**
 * By what one is a part of the other: by a dimension, or as an indicator that names it as its parent (`parent`); null where it
 * is none. Only parts by one thing add up.
 */
function partBy(part: Told, whole: Told): string | null {
  if (part.period.id !== whole.period.id || part.level.value === null || whole.level.value === null) return null;
  const [inner, outer] = [part.matter.breakdown, whole.matter.breakdown];
  if (part.indicator.code !== whole.indicator.code)
    return part.indicator.parent === whole.indicator.code && inner === outer ? 'parent' : null;
  const over = outer === '' ? [] : outer.split(';');
  const more = (parseBreakdown(inner) ?? []).filter(
    ({ dimension, member }) => !over.includes(`${dimension}=${member}`),
  );
  return more.length === 1 && inner.split(';').length === over.length + 1 ? more[0]!.dimension : null;
}

function partsOf(whole: Told, left: ReadonlySet<Told>): Told[] {
  const by = [...left].map((one) => [one, partBy(one, whole)] as const).filter(([, kind]) => kind !== null);
  return by.filter(([, kind]) => kind === by[0]![1]).map(([one]) => one);
}

/** Draws together what is told together, each where its first stands. */
export function groupsOf(all: readonly Told[]): Group[] {
  const left = new Set(all);
  const groups: Group[] = [];
  for (const told of all) {
    if (!left.delete(told)) continue;
    const measures =
      told.level.value === null ? [] : [...left].filter((one) => one.level.value !== null && isOneCrop(told, one));
    const parts = measures.length > 0 ? [] : partsOf(told, left);
    for (const one of [...measures, ...parts]) left.delete(one);
    if (measures.length > 0) groups.push({ kind: 'measures', of: [told, ...measures] });
    else if (parts.length > 0) groups.push({ kind: 'parts', whole: told, parts });
    else groups.push({ kind: 'one', told });
  }
  return groups;
}

/** What of a total its parts make: less, all but for their rounding, or more, so that they overlap. */
export function extentOf(parts: readonly Told[], whole: Told): 'some' | 'all' | 'more' {
  const sum = parts.map(({ level }) => rationalOf(parseDecimal(level.value!))).reduce(plus, ZERO);
  const total = rationalOf(parseDecimal(whole.level.value!));
  const digits = Math.min(...[whole, ...parts].map(({ level }) => level.decimals));
  const slack = times(lastDigit({ units: 1n, scale: Math.max(digits, 0) }), integer(parts.length));
  if (compare(absolute(minus(sum, total)), slack) <= 0) return 'all';
  return compare(sum, total) < 0 ? 'some' : 'more';
}
