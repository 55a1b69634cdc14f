import type { ContributionReaders } from './contributions-desk.ts';
import type { ContributionsTo, GivenContribution, ReadContribution, ReadContributions } from './read-contributions.ts';

/** So many sets of contributions are kept at hand, one for each report that is worked on, and so many single ones. */
const [MOST_SETS, MOST_ONES] = [4, 400];

/** What is kept at hand while the program runs. */
class Remembered {
  readonly sets = new Map<string, Promise<ReadContributions>>();
  readonly ones = new Map<string, ReadContribution>();
}

const remembered = new WeakMap<ContributionReaders, Remembered>();

/** What was asked for last stands last; what is too much goes from the other end. */
function keep<T>(map: Map<string, T>, key: string, one: T, most: number): void {
  map.delete(key);
  map.set(key, one);
  for (const old of [...map.keys()].slice(0, -most)) map.delete(old);
}

/** What tells a contribution: its own id and the version that was handed in. */
export type ContributionKey = readonly [id: string, agency: string, document: string, version: number];

/**
 * What was made of a set of contributions, remembered: reading sixty of them takes a second, and each paragraph that is moved
 * asks for all. Where one more came only that one is taken for facts, and all are held against one another. Of several who ask
 * at once, one reads.
 *
 * @param given their contents, asked for only where something is read
 */
export function rememberedReading(
  readers: ContributionReaders,
  set: readonly ContributionKey[],
  to: ContributionsTo,
  given: () => Promise<readonly Omit<GivenContribution, 'before'>[]>,
): Promise<ReadContributions> {
  const known = remembered.get(readers) ?? new Remembered();
  remembered.set(readers, known);
  const where = [to.area.id, to.area.name, to.period, to.areas.size];
  const keys = new Map(set.map(([id, , document, version]) => [id, JSON.stringify([id, document, version, where])]));
  const read = async (): Promise<ReadContributions> => {
    const contents = await given();
    const withBefore = contents.map((one) => ({ ...one, before: known.ones.get(keys.get(one.id)!) ?? null }));
    const made = await readers.contributions(withBefore, to);
    for (const one of made.each) keep(known.ones, keys.get(one.id)!, one, MOST_ONES);
    return made;
  };
  const key = JSON.stringify([set, where]);
  const made = known.sets.get(key) ?? read();
  keep(known.sets, key, made, MOST_SETS);
  made.catch(() => known.sets.delete(key));
  return made;
}
