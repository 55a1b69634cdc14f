import type { ConversionLine } from './conversion.ts';
import { type Named, namelyKey, spellingKey } from './names.ts';
import type { AreaNote } from './problem.ts';
import * as say from './sentences.vi.ts';
import { type Mention, settled } from './settle.ts';

/** A line of the conversion table as codes of units that have been settled; `old` is null where a district went whole. */
export interface Pair {
  readonly line: ConversionLine;
  readonly oldProvince: string;
  readonly newProvince: string;
  readonly district: string;
  readonly now: string;
  readonly old: string | null;
}

type Level = Exclude<keyof Pair, 'line'>;

export interface Pairs {
  readonly pairs: readonly Pair[];
  /** Name of each unit by its code. */
  readonly names: Readonly<Record<Level, ReadonlyMap<string, string>>>;
  readonly problems: readonly AreaNote[];
  readonly remarks: readonly AreaNote[];
}

/** Settles which unit each cell of the conversion table means, and looks for what contradicts itself. */
export function pairsOf(lines: readonly ConversionLine[]): Pairs {
  const told = (named: Named, line: ConversionLine, within: string): Mention => ({
    ...named,
    place: line.place,
    within,
  });
  const newProvinces = settled(
    lines.map((line) => told(line.newProvince, line, '')),
    namelyKey,
  );
  const oldProvinces = settled(
    lines.map((line) => told(line.oldProvince, line, '')),
    namelyKey,
  );
  const inOld = (at: number): string => oldProvinces.codes[at]!;
  const districts = settled(
    lines.map((line, at) => told(line.district, line, inOld(at))),
    spellingKey,
  );
  const inNew = (at: number): string => newProvinces.codes[at]!;
  const communes = settled(
    lines.map((line, at) => told(line.new, line, inNew(at))),
    spellingKey,
  );
  const withOld = lines.flatMap((line, at) => (line.old === null ? [] : [{ line, old: line.old, at }]));
  const olds = settled(
    withOld.map(({ line, old, at }) => told(old, line, districts.codes[at]!)),
    spellingKey,
  );
  const oldAt = new Map(withOld.map(({ at }, index) => [at, olds.codes[index]!]));
  const read = lines.map((line, at) => ({
    line,
    oldProvince: inOld(at),
    newProvince: inNew(at),
    district: districts.codes[at]!,
    now: communes.codes[at]!,
    old: oldAt.get(at) ?? null,
  }));
  const certain = [newProvinces, oldProvinces, districts, communes];
  const names = {
    newProvince: newProvinces.names,
    oldProvince: oldProvinces.names,
    district: districts.names,
    now: communes.names,
    old: olds.names,
  };
  const { pairs, problems, remarks } = consistent(read, names);
  return {
    pairs,
    names,
    // Two old communes under one code are kept apart; of what stands longer or today the code must be sure.
    problems: [...certain.flatMap(({ doubled }) => doubled), ...problems],
    remarks: [...[...certain, olds].flatMap(({ remarks }) => remarks), ...olds.doubled, ...remarks],
  };
}

interface Checked {
  readonly pairs: readonly Pair[];
  readonly problems: readonly AreaNote[];
  readonly remarks: readonly AreaNote[];
}

/** What a unit lies in: where one row says otherwise than most, it is a slip; where they are equal in number, nobody knows. */
const HOMES = [
  ['district', 'oldProvince'],
  ['old', 'district'],
  ['now', 'newProvince'],
] as const;

function consistent(all: readonly Pair[], names: Pairs['names']): Checked {
  const problems: AreaNote[] = [];
  const remarks: AreaNote[] = [];
  const pairs = all.map((pair): { -readonly [field in keyof Pair]: Pair[field] } => ({ ...pair }));
  for (const [unit, within] of HOMES) {
    const homes = homesOf(pairs, unit, within);
    for (const pair of pairs) {
      const code = pair[unit];
      const [first, second] = code === null ? [] : homes.get(code)!;
      if (first === undefined || first[0] === pair[within]) continue;
      const sentence = say.twoHomes(
        names[unit].get(code!)!,
        names[within].get(first[0])!,
        names[within].get(pair[within])!,
      );
      const sure = second === undefined || first[1] > second[1];
      (sure ? remarks : problems).push({ place: pair.line.place, sentence });
      pair[within] = first[0];
    }
  }
  return { pairs, problems: [...problems, ...repeated(pairs)], remarks };
}

/** For each unit what it is said to lie in, and how often, most first. */
function homesOf(pairs: readonly Pair[], unit: Level, within: Level): Map<string, (readonly [string, number])[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const pair of pairs) {
    const [code, home] = [pair[unit], pair[within]];
    if (code === null || home === null) continue;
    const homes = counts.get(code) ?? counts.set(code, new Map()).get(code)!;
    homes.set(home, (homes.get(home) ?? 0) + 1);
  }
  return new Map([...counts].map(([code, homes]) => [code, [...homes].sort((a, b) => b[1] - a[1])]));
}

function repeated(pairs: readonly Pair[]): AreaNote[] {
  const seen = new Set<string>();
  return pairs.flatMap(({ line, old, district, now }) => {
    const both = `${old ?? `district ${district}`} ${now}`;
    if (seen.has(both))
      return [{ place: line.place, sentence: say.pairTwice(line.old?.name ?? line.district.name, line.new.name) }];
    seen.add(both);
    return [];
  });
}
