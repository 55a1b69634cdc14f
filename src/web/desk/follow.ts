import { type RefObject, useEffect, useRef } from 'react';
import type { DeskView } from '../../contract/index.ts';
import { figureAt, findingId, spotId } from './ids.ts';
import { isNarrow } from './panes.tsx';
import type { Selection } from './use-selection.ts';

/** Ids of what a selection points at in the report, the most likely wrong first. */
export function placesOf(selection: Selection, { figures, findings }: DeskView): string[] {
  if (selection?.kind === 'figure') return [selection.id];
  const finding = selection && findings.find(({ key }) => key === selection.key);
  const places = (finding?.at ?? []).filter(({ start, end }) => end > start);
  return places.map((place) => figureAt(figures, place)?.id ?? spotId(place));
}

/** Marks elements as pointed at, and the others no more. */
function point(elements: readonly Element[]): void {
  for (const old of document.querySelectorAll('.pointed')) old.classList.remove('pointed');
  for (const element of elements) element.classList.add('pointed');
}

/** Room that the bar at the top and the foot of the window need. */
const MARGIN = 90;

/** On a narrow screen the sheet of a figure covers the lower part. */
const foot = (): number => (isNarrow() ? innerHeight * 0.36 : innerHeight - MARGIN);

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top > MARGIN && bottom < foot();
};

/** Brings an element to the middle, twice: what lies between was not laid out before, and has its height only then. */
function bring(element: Element): void {
  if (isInView(element)) return;
  element.scrollIntoView({ block: 'center' });
  requestAnimationFrame(() => {
    if (!isInView(element)) element.scrollIntoView({ block: 'center' });
  });
}

/**
 * Shows in the report what is selected, and in the list at the right the chosen finding. The classes are set on the
 * elements themselves, so that a step does not make the report anew.
 *
 * @param isQuiet true while what is selected is not to be brought into view
 */
export function useFollow(desk: DeskView, selection: Selection, isQuiet: RefObject<boolean>): void {
  const followed = useRef<Selection>(null);
  useEffect(() => {
    const elements = placesOf(selection, desk).flatMap((id) => document.getElementById(id) ?? []);
    point(elements);
    if (followed.current === selection) return;
    followed.current = selection;
    if (!selection || isQuiet.current) return;
    if (selection.kind === 'finding')
      document.getElementById(findingId(selection.key))?.scrollIntoView({ block: 'nearest' });
    if (elements[0]?.getClientRects().length) bring(elements[0]);
  }, [desk, selection, isQuiet]);
}
