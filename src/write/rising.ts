/** The places of a longest rising run of numbers that are not below 0: what did not move. */
export function rising(numbers: readonly number[]): Set<number> {
  /** For each length the place of the lowest number that a run of it ends with. */
  const ends: number[] = [];
  const behind = numbers.map(() => -1);
  for (const [at, number] of numbers.entries()) {
    if (number < 0) continue;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[ends[middle]!]! < number) low = middle + 1;
      else high = middle;
    }
    behind[at] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = at;
  }
  const places = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = behind[at]!) places.add(at);
  return places;
}
