import type { ContributionReaders } from './contributions-desk.ts';
import type { ReadContributions } from './read-contributions.ts';

/** So many sets of contributions are kept at hand: one for each report that is worked on. */
const MOST = 4;

const remembered = new WeakMap<ContributionReaders, Map<string, Promise<ReadContributions>>>();

/**
 * What was made of a set of contributions while the program runs: reading sixty of them takes a second, and each paragraph that
 * is moved asks for all. Of several who ask at once, one reads.
 *
 * @param key tells the set, its versions, and of what report it is
 */
export function rememberedReading(
  readers: ContributionReaders,
  key: string,
  read: () => Promise<ReadContributions>,
): Promise<ReadContributions> {
  const sets = remembered.get(readers) ?? new Map<string, Promise<ReadContributions>>();
  remembered.set(readers, sets);
  const made = sets.get(key) ?? read();
  // What was asked for last stands last.
  sets.delete(key);
  sets.set(key, made);
  for (const old of [...sets.keys()].slice(0, -MOST)) sets.delete(old);
  made.catch(() => sets.delete(key));
  return made;
}
