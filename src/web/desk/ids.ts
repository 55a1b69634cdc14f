import type { Figure, Range } from '../../figure/index.ts';

/** Ids of what can be gone to on the desk. They stand in links that people send one another. */
export const findingId = (key: string): string => `k-${key}`;
export const sectionId = (index: number): string => `m${index + 1}`;
export const spotId = ({ start }: Pick<Range, 'start'>): string => `p${start}`;
export const noteId = (id: string): string => `n-${id}`;
export const blockId = (index: number): string => `b${index}`;

/** An id as it stands behind `#`. */
export const hashOf = (id: string): string => `#${encodeURIComponent(id)}`;

/** The figure that stands at a place, if one does. Figures come in the order of the text. */
export function figureAt(figures: readonly Figure[], place: Range): Figure | undefined {
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (figures[middle]!.end <= place.start) low = middle + 1;
    else high = middle;
  }
  const found = figures[low];
  return found && found.start < place.end ? found : undefined;
}
