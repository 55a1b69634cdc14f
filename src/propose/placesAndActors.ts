import { fold } from '../language/vi/index.ts';
import { isSmall, wordsIn } from './tokens.ts';

/** Who acts: that the district's committee did something does not make it the district's share. */
export const ACTORS = [
  'ubnd tỉnh',
  'ubnd huyện',
  'hđnd tỉnh',
  'hđnd huyện',
  'ủy ban nhân dân tỉnh',
  'ủy ban nhân dân huyện',
];

/** The season is the period: vụ đông xuân is no winter crop. */
const SEASONS = ['vụ đông xuân', 'đông xuân', 'vụ hè thu', 'hè thu', 'xuân hè', 'thu đông', 'vụ mùa', 'vụ xuân'];

/** Names of places without the words for what they are, the longest first: "xã Mường Mít; thị trấn" → "mường mít". */
export function placeNamesIn(areas: readonly string[]): string[] {
  const names = new Set<string>();
  for (const area of new Set(areas)) {
    for (const place of fold(area).split(/[;,] /)) {
      const name = wordsIn(place)
        .filter((word) => !isSmall(word) || /\d/.test(word))
        .join(' ');
      if (name.includes(' ')) names.add(name);
    }
  }
  return [...[...names].sort((a, b) => b.length - a.length), ...SEASONS];
}
