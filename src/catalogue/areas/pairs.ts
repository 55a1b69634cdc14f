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

const LEVELS = ['newProvince', 'oldProvince', 'district', 'now', 'old'] as const;
type Level = (typeof LEVELS)[number];

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
  const pairs = lines.map((line, at) => ({
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
  return {
    pairs,
    names,
    // Two old communes under one code are kept apart; of what stands longer or today the code must be sure.
    problems: [...certain.flatMap(({ doubled }) => doubled), ...contradictions(pairs, names)],
    remarks: [...[...certain, olds].flatMap(({ remarks }) => remarks), ...olds.doubled],
  };
}

/** A unit lies in one other only, and a pair stands once. */
function contradictions(pairs: readonly Pair[], names: Pairs['names']): AreaNote[] {
  const found: AreaNote[] = [];
  const homes = new Map<string, string>();
  const home = (pair: Pair, unit: Level, within: Level): void => {
    const code = pair[unit];
    if (code === null) return;
    const first = homes.get(`${unit} ${code}`) ?? pair[within]!;
    homes.set(`${unit} ${code}`, first);
    if (first === pair[within]) return;
    const name = (level: Level, code: string): string => names[level].get(code)!;
    const sentence = say.twoHomes(name(unit, code), name(within, first), name(within, pair[within]!));
    found.push({ place: pair.line.place, sentence });
  };
  const seen = new Set<string>();
  for (const pair of pairs) {
    home(pair, 'district', 'oldProvince');
    home(pair, 'old', 'district');
    home(pair, 'now', 'newProvince');
    const both = `${pair.old ?? `district ${pair.district}`} ${pair.now}`;
    if (seen.has(both))
      found.push({
        place: pair.line.place,
        sentence: say.pairTwice(pair.line.old?.name ?? pair.line.district.name, pair.line.new.name),
      });
    seen.add(both);
  }
  return found;
}
