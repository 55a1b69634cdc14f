import { useCallback, useMemo, useRef, useState } from 'react';
import type { DeskFinding, DeskView } from '../../contract/index.ts';
import { DropZone } from '../frame/drop-zone.tsx';
import { PageFrame, type Skip } from '../frame/page-frame.tsx';
import { useUploadActions } from '../frame/uploads-provider.tsx';
import { FRAME_WORDS } from '../frame/words.ts';
import { CorrectDialog } from '../list/correct-dialog.tsx';
import { WORDS } from '../words.ts';
import { CompareDialog } from './compare-dialog.tsx';
import { DeskActions } from './desk-actions.tsx';
import { FigureSheet } from './figure-sheet.tsx';
import { FIND_ID } from './find-bar.tsx';
import type { FindingActions } from './finding-item.tsx';
import { placesOf, useFollow } from './follow.ts';
import { HeadStrip } from './head-strip.tsx';
import { findingId } from './ids.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { Outline } from './outline.tsx';
import { type Pane, PaneBar, usePane } from './panes.tsx';
import { Paper } from './paper.tsx';
import { Side } from './side.tsx';
import { useAside } from './use-aside.ts';
import { useHere } from './use-here.ts';
import { useKeys } from './use-keys.ts';
import { type Selection, select, selectionOf, useHash } from './use-selection.ts';
import { nextAfter, stepFrom } from './walk.ts';
import { DESK_WORDS } from './words.ts';

const SKIPS: readonly Skip[] = [
  { label: WORDS.skipToFindings, target: 'findings' },
  { label: WORDS.skipToText, target: 'paper' },
];
const CRUMBS = [{ label: FRAME_WORDS.list, href: '/' }];

type Open = 'keys' | 'correct' | 'compare' | null;

/** What is selected; while a figure's sheet is open, the finding that was chosen before stays chosen. */
function useChosen(): { selection: Selection; chosen: string | null } {
  const hash = useHash();
  const selection = useMemo(() => selectionOf(hash), [hash]);
  const last = useRef<string | null>(null);
  if (selection?.kind === 'finding') last.current = selection.key;
  if (!selection) last.current = null;
  return { selection, chosen: last.current };
}

const focusOn = (id: string): void =>
  // What is chosen is unfolded first.
  void requestAnimationFrame(() => document.getElementById(id)?.focus({ preventScroll: true }));

/** The reading desk of one version: outline, report, findings. */
export function Desk({ desk }: { readonly desk: DeskView }) {
  const { selection, chosen } = useChosen();
  const [asked, setAsked] = useState<string | null>(null);
  const [open, setOpen] = useState<Open>(null);
  const [pane, setPane] = usePane(selection);
  const isQuiet = useRef(false);
  const here = useHere(desk.sections.length);
  const aside = useAside(desk);
  const uploads = useUploadActions();
  const { id } = desk.document;
  useFollow(
    desk,
    selection,
    useCallback(() => isQuiet.current, []),
  );

  const choose = useCallback((key: string) => {
    isQuiet.current = false;
    select(findingId(key), 'replace');
  }, []);
  const setAside = useCallback(
    (finding: DeskFinding, reason: string | null) => {
      const next = nextAfter(desk.findings, finding.key);
      setAsked(null);
      aside({ key: finding.key, reason });
      if (!next) return;
      choose(next);
      focusOn(findingId(next));
    },
    [desk.findings, aside, choose],
  );
  const actions = useMemo<FindingActions>(() => ({ choose, askReason: setAsked, setAside }), [choose, setAside]);

  /** Closes the sheet of a figure: back to the finding from which it was opened, the report staying where it is. */
  const close = useCallback(() => {
    setAsked(null);
    if (selection?.kind !== 'figure') return;
    isQuiet.current = true;
    select(chosen === null ? null : findingId(chosen), 'replace');
    document.getElementById(selection.id)?.focus({ preventScroll: true });
    requestAnimationFrame(() => {
      isQuiet.current = false;
    });
  }, [selection, chosen]);

  useKeys({
    step: (by) => {
      const next = stepFrom(desk.findings, chosen, by);
      if (next === null) return;
      choose(next);
      focusOn(findingId(next));
    },
    enter: () => {
      const isOnFinding = chosen !== null && document.activeElement?.id === findingId(chosen);
      const [first] = isOnFinding ? placesOf(selection, desk) : [];
      const element = first === undefined ? null : document.getElementById(first);
      if (!element) return false;
      setPane('paper');
      element.focus();
      return true;
    },
    setAside: () => {
      const finding = desk.findings.find(({ key }) => key === chosen);
      if (finding && !finding.setAside) setAsked(finding.key);
    },
    find: () => {
      setPane('outline');
      focusOn(FIND_ID);
    },
    showKeys: () => setOpen('keys'),
    close,
  });

  const figure = selection?.kind === 'figure' && desk.figures.find((one) => one.id === selection.id);
  const { title, newest } = desk.document;
  const name = title ?? newest.file;
  const takeVersion = (files: Iterable<File>): void => uploads.add([...files].slice(0, 1), id);
  const shut = (): void => setOpen(null);
  return (
    <PageFrame
      title={name}
      crumbs={CRUMBS}
      layout="full"
      skips={SKIPS}
      actions={<DeskActions desk={desk} takeVersion={takeVersion} compare={() => setOpen('compare')} />}
    >
      <DropZone take={takeVersion} says={`${DESK_WORDS.dropHere} «${name}»`} />
      <div className="desk" data-pane={pane satisfies Pane}>
        <Outline desk={desk} here={here} showKeys={useCallback(() => setOpen('keys'), [])} />
        <section className="paper" id="paper" aria-label={DESK_WORDS.paper} tabIndex={-1}>
          <div className="sheet-of-paper">
            <HeadStrip desk={desk} correct={() => setOpen('correct')} />
            <Paper desk={desk} />
          </div>
        </section>
        <Side desk={desk} chosen={chosen} asked={asked} actions={actions} />
        {figure && <FigureSheet desk={desk} figure={figure} close={close} />}
      </div>
      <PaneBar pane={pane} choose={setPane} />
      {open === 'keys' && <KeysDialog close={shut} />}
      {open === 'correct' && <CorrectDialog line={desk.document} close={shut} />}
      {open === 'compare' && <CompareDialog id={id} close={shut} />}
    </PageFrame>
  );
}
