import type { Entry } from './entries.ts';
import { codesIn, ordered, parseFormula } from './formula.ts';
import type { Dimension, Indicator } from './indicator.ts';
import { type Problems, says } from './problems.vi.ts';
import { asAlias } from './readIndicator.ts';

/** Something of the catalogue and the entry that it was read from. */
export interface Placed<T> {
  readonly value: T;
  readonly entry: Entry;
}

/** The codes that an indicator's formula names; none where it has no formula that can be read. */
export function formulaCodes({ formula }: Indicator): string[] {
  const parsed = formula === null ? null : parseFormula(formula);
  return parsed !== null && 'formula' in parsed ? codesIn(parsed.formula) : [];
}

/** Everything that an entry says of another one: codes that there are not, rings, names that two indicators share. */
export function checkReferences(
  indicators: ReadonlyMap<string, Placed<Indicator>>,
  dimensions: ReadonlyMap<string, Placed<Dimension>>,
  problems: Problems,
): void {
  const at = (code: string, key: string, message: string): void => {
    const { entry } = indicators.get(code)!;
    problems.add(entry.file, entry.fields.get(key)?.line ?? entry.line, message);
  };
  for (const [code, { value }] of indicators) {
    const named: readonly (readonly [key: string, codes: readonly string[]])[] = [
      ['parent', value.parent === null ? [] : [value.parent]],
      ['weight', value.weight === null ? [] : [value.weight]],
      ['formula', formulaCodes(value)],
    ];
    for (const [key, codes] of named) {
      for (const other of codes) if (!indicators.has(other)) at(code, key, says.unknownCode(key, other));
      if (key === 'weight' && codes.includes(code)) at(code, key, says.itself(key, code));
    }
    for (const dimension of value.breakdowns)
      if (!dimensions.has(dimension)) at(code, 'breakdowns', says.unknownDimension(dimension));
  }
  const known = (codes: readonly string[]): readonly string[] => codes.filter((code) => indicators.has(code));
  const needs = (code: string) => known(formulaCodes(indicators.get(code)!.value));
  const above = (code: string) => known([indicators.get(code)!.value.parent].filter((one) => one !== null));
  for (const ring of ordered(indicators.keys(), needs).rings) at(ring[0]!, 'formula', says.formulaCycle(ring));
  for (const ring of ordered(indicators.keys(), above).rings) at(ring[0]!, 'parent', says.parentCycle(ring));
  checkNames(indicators, at);
}

/** A name with its unit belongs to one indicator. */
function checkNames(
  indicators: ReadonlyMap<string, Placed<Indicator>>,
  at: (code: string, key: string, message: string) => void,
): void {
  const owners = new Map<string, string>();
  for (const [code, { value }] of indicators) {
    for (const name of new Set([asAlias(value.name.vi), ...value.aliases])) {
      const key = `${name}\n${value.unit}`;
      const owner = owners.get(key);
      owners.set(key, owner ?? code);
      if (owner === undefined) continue;
      const { entry } = indicators.get(owner)!;
      at(code, 'aliases', says.sameAlias(name, value.unit, owner, `${entry.file}, dòng ${entry.line}`));
    }
  }
}
