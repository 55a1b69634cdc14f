import type { Finding, Range } from '../figure/index.ts';
import { isFirm } from './findings.ts';
import { candidatesOf, type GoldFigure } from './gold.ts';
import { Chance } from './random.ts';

/** A relation that holds in the report as it stands. A ratio names part, whole and percentage; a sum its total, then the parts. */
export interface Relation {
  readonly kind: 'ratio' | 'sum';
  readonly ids: readonly number[];
}

export interface Slip {
  readonly kind: Relation['kind'];
  readonly candidate: number;
  readonly before: string;
  readonly after: string;
  readonly caught: boolean;
  /** Null where the figure is in one relation only, so that nothing says which figure is the wrong one. */
  readonly repaired: boolean | null;
  readonly elsewhere: number;
}

export interface SlipScore {
  readonly slips: readonly Slip[];
  readonly relations: number;
}

/** Half a unit of the last digit written. */
function half(text: string): number {
  const comma = text.lastIndexOf(',');
  return 0.5 * 10 ** -(comma < 0 ? 0 : text.length - comma - 1);
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** The relations that hold among the labelled figures: fractions with their percentage, totals with their parts. */
export function relationsOf(gold: ReadonlyMap<number, GoldFigure>, written: (id: number) => string): Relation[] {
  const figures = new Map([...gold].filter(([, { role }]) => role !== 'none'));
  const value = (id: number): number => Number(figures.get(id)!.value);
  const ratios: Relation[] = [];
  const parts = new Map<number, number[]>();
  for (const [id, { role, of, unit }] of figures) {
    const whole = of === null ? undefined : figures.get(of);
    if (of === null || whole === undefined) continue;
    if (role === 'share' || role === 'attainment') {
      for (const [base, { role: part, of: same, unit: its }] of figures) {
        if (same !== of || (part !== 'whole' && part !== 'target') || value(base) === 0 || its !== whole.unit) continue;
        if (Math.abs((100 * value(of)) / value(base) - value(id)) <= 2 * half(written(id)))
          ratios.push({ kind: 'ratio', ids: [of, base, id] });
      }
    } else if (role === 'level' && unit === whole.unit) {
      parts.set(of, [...(parts.get(of) ?? []), id]);
    }
  }
  const sums = [...parts].filter(([total, ids]) => {
    const slack = sum(ids.map((id) => half(written(id)))) + half(written(total)) - 0.4;
    return ids.length > 1 && Math.abs(sum(ids.map(value)) - value(total)) <= slack;
  });
  return [...ratios, ...sums.map(([total, ids]): Relation => ({ kind: 'sum', ids: [total, ...ids] }))];
}

const isDigit = (character: string | undefined): boolean => character !== undefined && /\d/.test(character);

/** A number with one slip in it: a digit, two neighbours swapped, or the comma moved; null where that kind does not fit. */
export function slipped(text: string, chance: Chance): string | null {
  const kind = chance.choice(['digit', 'swap', 'comma']);
  const digits = [...text].flatMap((character, at) => (isDigit(character) ? [at] : []));
  if (kind === 'digit') {
    const at = chance.choice(digits);
    const other = chance.choice([...'123456789'].filter((one) => one !== text[at]));
    return text.slice(0, at) + other + text.slice(at + 1);
  }
  if (kind === 'swap') {
    const pairs = digits
      .slice(0, -1)
      .filter((at) => isDigit(text[at + 1]) && text[at] !== text[at + 1] && text[at + 1] !== '0');
    if (pairs.length === 0) return null;
    const at = chance.choice(pairs);
    return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
  }
  const comma = text.indexOf(',');
  if (comma < 2 || text.includes('.')) return null;
  return text.slice(0, comma - 1) + ',' + text[comma - 1] + text.slice(comma + 1);
}

/** The value of a number as written; a point before one or two last digits is a decimal point. */
const writtenValue = (text: string): number =>
  Number(/^\d+\.\d{1,2}$/.test(text) ? text : text.replaceAll('.', '').replaceAll(',', '.'));

function isBroken(relation: Relation, value: (id: number) => number, written: (id: number) => string): boolean {
  const [first, ...rest] = relation.ids;
  if (relation.kind === 'sum') {
    const slack = sum(relation.ids.map((id) => half(written(id)))) + 0.6;
    return Math.abs(sum(rest.map(value)) - value(first!)) > slack;
  }
  const [base, percentage] = rest;
  if (value(base!) === 0) return true;
  return Math.abs((100 * value(first!)) / value(base!) - value(percentage!)) > 4 * half(written(percentage!)) + 0.02;
}

const key = (finding: Finding): string => `${finding.code} ${finding.at[0]?.start}`;

const meets = (place: Range, span: Range): boolean => place.start < span.end && place.end > span.start;

/**
 * Plants slips one at a time in a report and sees whether the check names them. A slip is caught when a firm finding that
 * the untouched report does not have stands at a figure of a relation in which the slipped figure takes part; repaired when
 * the finding proposes the original value.
 */
export async function plantSlips(
  text: string,
  gold: ReadonlyMap<number, GoldFigure>,
  count: number,
  seed: number,
  check: (text: string) => Promise<readonly Finding[]>,
): Promise<SlipScore> {
  const spans = candidatesOf(text);
  const spanOf = (id: number): Range => spans[id - 1]!;
  const written = (id: number): string => text.slice(spanOf(id).start, spanOf(id).end);
  const relations = relationsOf(gold, written);
  const chance = new Chance(seed);
  const before = new Set((await check(text)).filter(isFirm).map(key));
  const slips: Slip[] = [];
  while (slips.length < count && relations.length > 0) {
    const relation = chance.choice(relations);
    const id = chance.choice(relation.ids);
    const after = slipped(written(id), chance);
    const value = (other: number): number => (other === id ? writtenValue(after!) : Number(gold.get(other)!.value));
    if (after === null || !isBroken(relation, value, written)) continue;
    const span = spanOf(id);
    const changed = text.slice(0, span.start) + after + text.slice(span.end);
    const fresh = (await check(changed)).filter((one) => isFirm(one) && !before.has(key(one)));
    const touched = relations.filter(({ ids }) => ids.includes(id));
    const involved = [...new Set(touched.flatMap(({ ids }) => ids))];
    const hits = fresh.filter(({ at }) => at.some((place) => involved.some((other) => meets(place, spanOf(other)))));
    const original = Number(gold.get(id)!.value);
    slips.push({
      kind: relation.kind,
      candidate: id,
      before: written(id),
      after,
      caught: hits.length > 0,
      repaired:
        touched.length > 1
          ? hits.some(({ repair }) => repair !== null && Math.abs(Number(repair.value) - original) < 1e-9)
          : null,
      elsewhere: fresh.length - hits.length,
    });
  }
  return { slips, relations: relations.length };
}
