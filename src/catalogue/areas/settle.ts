import { type Named, tidied } from './names.ts';
import type { AreaNote } from './problem.ts';
import * as say from './sentences.vi.ts';

/** A unit as one row of a table names it. */
export interface Mention extends Named {
  readonly place: string;
  /** What it lies in: only there a name tells one unit. */
  readonly within: string;
}

export interface Settled {
  /** For each mention, in order: the code of the unit that is meant. */
  readonly codes: readonly string[];
  /** Name of each unit, as it is mostly written. */
  readonly names: ReadonlyMap<string, string>;
  readonly remarks: readonly AreaNote[];
  /** Codes under which two units stand that nothing tells apart. */
  readonly doubled: readonly AreaNote[];
}

/**
 * Tells units apart that a table names by code and name, where the two do not always agree. A code with two names is the
 * unit that is mostly called so; the other name is, where it stands elsewhere under a code of its own, a slip of the code;
 * else it is a second unit under the same code, which is kept apart as `01615-2`.
 */
export function settled(mentions: readonly Mention[], keyOf: (name: string) => string): Settled {
  const calls = new Map<string, Map<string, string[]>>();
  for (const { code, name } of mentions) {
    const names = calls.get(code) ?? calls.set(code, new Map()).get(code)!;
    const key = keyOf(name);
    names.set(key, [...(names.get(key) ?? []), tidied(name)]);
  }
  const most = new Map([...calls].map(([code, names]) => [code, longest([...names.entries()])]));
  const homes = new Map<string, Set<string>>();
  const home = ({ within, name }: Mention): string => `${within}|${keyOf(name)}`;
  for (const one of mentions) {
    if (most.get(one.code) !== keyOf(one.name)) continue;
    homes.set(home(one), (homes.get(home(one)) ?? new Set()).add(one.code));
  }
  const names = new Map([...calls].map(([code, all]) => [code, usual(all.get(most.get(code)!)!)]));
  const remarks: AreaNote[] = [];
  const doubled: AreaNote[] = [];
  const codes = mentions.map((one) => {
    const first = names.get(one.code)!;
    if (most.get(one.code) === keyOf(one.name)) return one.code;
    const [other, ...more] = homes.get(home(one)) ?? [];
    if (other !== undefined && more.length === 0) {
      remarks.push({ place: one.place, sentence: say.slipOfCode(one, first, other) });
      return other;
    }
    const second = secondCode(
      one,
      [...calls.get(one.code)!.keys()].filter((key) => key !== most.get(one.code)),
      keyOf,
    );
    if (!names.has(second)) {
      names.set(second, tidied(one.name));
      doubled.push({ place: one.place, sentence: say.twoUnderOneCode(one, first, second) });
    }
    return second;
  });
  return { codes, names, remarks, doubled };
}

const secondCode = ({ code, name }: Mention, others: readonly string[], keyOf: (name: string) => string): string =>
  `${code}-${others.indexOf(keyOf(name)) + 2}`;

/** The key that is met most often, the first of equals. */
const longest = (names: readonly (readonly [string, readonly string[]])[]): string =>
  names.reduce((most, one) => (one[1].length > most[1].length ? one : most))[0];

/** The spelling that is met most often. */
function usual(spellings: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const one of spellings) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
