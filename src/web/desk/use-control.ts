import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import type { DeskFinding, DeskView } from '../../contract/index.ts';
import { FIND_ID } from './find-bar.tsx';
import type { FindingActions } from './finding-item.tsx';
import { placesOf, useFollow } from './follow.ts';
import { findingId } from './ids.ts';
import { type Pane, usePane } from './panes.tsx';
import { useAside } from './use-aside.ts';
import { useKeys } from './use-keys.ts';
import { type Selection, select, selectionOf, useHash } from './use-selection.ts';
import { nextAfter, stepFrom } from './walk.ts';

/** What is chosen on the desk, and what can be done there. */
export interface Control {
  readonly selection: Selection;
  /** Key of the chosen finding. */
  readonly chosen: string | null;
  /** Key of the finding whose reason is being asked for. */
  readonly asked: string | null;
  readonly actions: FindingActions;
  /** Closes the sheet of a figure. */
  readonly close: () => void;
  readonly pane: Pane;
  readonly setPane: (pane: Pane) => void;
}

/** What is selected; while a figure's sheet is open, the finding that was chosen before stays chosen. */
function useChosen(): { selection: Selection; chosen: string | null } {
  const hash = useHash();
  const selection = useMemo(() => selectionOf(hash), [hash]);
  const last = useRef<string | null>(null);
  if (selection?.kind === 'finding') last.current = selection.key;
  if (!selection) last.current = null;
  return { selection, chosen: last.current };
}

function focusOn(id: string): void {
  const focus = (): void => document.getElementById(id)?.focus({ preventScroll: true });
  focus();
  // What stands in another tab or part of the page is there only once that is drawn. What is there already has the focus
  // at once: a frame later it would take it from what the next key has opened.
  if (document.activeElement?.id !== id) requestAnimationFrame(focus);
}

function choose(key: string): void {
  select(findingId(key));
}

function goTo(key: string): void {
  choose(key);
  focusOn(findingId(key));
}

/** Sets findings aside and asks why; the next finding is gone on with. */
function useActions(desk: DeskView): { asked: string | null; actions: FindingActions } {
  const [asked, askReason] = useState<string | null>(null);
  const aside = useAside(desk);
  const { findings } = desk;
  const actions = useMemo(
    () => ({
      choose,
      askReason,
      setAside: (finding: DeskFinding, reason: string | null) => {
        const next = nextAfter(findings, finding.key);
        askReason(null);
        aside({ key: finding.key, reason });
        if (next) goTo(next);
      },
    }),
    [findings, aside],
  );
  return { asked, actions };
}

/** Closes the sheet of a figure: back to the finding from which it was opened, the report staying where it is. */
function closeFigure(selection: Selection, chosen: string | null, isQuiet: RefObject<boolean>): void {
  if (selection?.kind !== 'figure') return;
  isQuiet.current = true;
  select(chosen === null ? null : findingId(chosen));
  document.getElementById(selection.id)?.focus({ preventScroll: true });
  requestAnimationFrame(() => {
    isQuiet.current = false;
  });
}

/** Holds together the address, the keys, the report and the list of findings. */
export function useControl(desk: DeskView, showKeys: () => void): Control {
  const { selection, chosen } = useChosen();
  const { asked, actions } = useActions(desk);
  const [pane, setPane] = usePane();
  const isQuiet = useRef(false);
  useFollow(desk, selection, isQuiet);
  const close = useCallback(() => closeFigure(selection, chosen, isQuiet), [selection, chosen]);
  useKeys({
    step: (by) => {
      const next = stepFrom(desk.findings, chosen, by);
      if (next !== null) goTo(next);
    },
    enter: () => {
      const isOnFinding = chosen !== null && document.activeElement?.id === findingId(chosen);
      const [first] = isOnFinding ? placesOf(selection, desk) : [];
      if (first === undefined) return false;
      setPane('paper');
      focusOn(first);
      return true;
    },
    setAside: () => {
      const finding = desk.findings.find(({ key }) => key === chosen);
      if (finding && !finding.setAside) actions.askReason(finding.key);
    },
    find: () => {
      setPane('outline');
      focusOn(FIND_ID);
    },
    showKeys,
    close,
  });
  return { selection, chosen, asked, actions, close, pane, setPane };
}
