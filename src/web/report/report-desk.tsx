import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReportView } from '../../contract/index.ts';
import { isNarrow } from '../desk/panes.tsx';
import { DemonstrationBand } from '../facts/demonstration-band.tsx';
import { REPORTS_HREF } from '../frame/addresses.ts';
import { PageFrame, type Skip } from '../frame/page-frame.tsx';
import { PaneBar } from '../frame/pane-bar.tsx';
import { knownIn } from './editor/marks.ts';
import { ReportActions } from './parts/actions.tsx';
import { HeadDialog } from './parts/head-dialog.tsx';
import { InsertMenu } from './parts/insert-menu.tsx';
import { KeptBands, KeptWord } from './parts/kept.tsx';
import { ReportOutline } from './parts/outline.tsx';
import { PaperSheet } from './parts/paper-sheet.tsx';
import { ReportSide } from './parts/side.tsx';
import { TableDialog } from './parts/table-dialog.tsx';
import { Toolbar } from './parts/toolbar.tsx';
import { type Desk, useFindings, useSnapshot } from './use-session.ts';
import { REPORT_WORDS } from './words.ts';

const SKIPS: readonly Skip[] = [
  { label: REPORT_WORDS.toText, target: 'paper' },
  { label: REPORT_WORDS.toSide, target: 'side' },
];

const CRUMBS = [{ label: REPORT_WORDS.reports, href: REPORTS_HREF }];

/** On a narrow screen one part is shown at a time. */
type Pane = 'outline' | 'paper' | 'side';

const PANES: readonly (readonly [Pane, string])[] = [
  ['outline', REPORT_WORDS.outline],
  ['paper', REPORT_WORDS.paper],
  ['side', REPORT_WORDS.side],
];

/** Which part a phone shows: a chip that was opened is shown, and the text again, where it was left, when it is put away. */
function usePane(isChipOpen: boolean) {
  const [pane, setPane] = useState<Pane>('paper');
  const left = useRef<Partial<Record<Pane, number>>>({});
  const shown = useRef<Pane>(pane);
  const choose = useCallback((next: Pane): void => {
    if (next === shown.current) return;
    left.current[shown.current] = scrollY;
    shown.current = next;
    setPane(next);
    if (isNarrow()) requestAnimationFrame(() => scrollTo(0, next === 'side' ? 0 : (left.current[next] ?? 0)));
  }, []);
  useEffect(() => {
    if (isChipOpen) choose('side');
    else if (shown.current === 'side') choose('paper');
  }, [isChipOpen, choose]);
  return [pane, choose] as const;
}

/** Outline, report, and what is to be known of it. */
export function ReportDesk({ view, desk }: { readonly view: ReportView; readonly desk: Desk }) {
  const { session } = desk;
  const { state, kept, opened } = useSnapshot(session);
  const found = useFindings(desk, view.card.id);
  const [isHeadOpen, setHeadOpen] = useState(false);
  const [pane, setPane] = usePane(opened?.kind === 'chip');
  const known = knownIn(state);
  const title = state.doc.attrs.head?.title || view.card.title;
  const close = (): void => {
    session.open(null);
    session.focus();
  };
  return (
    <PageFrame
      title={title}
      crumbs={CRUMBS}
      layout="full"
      skips={SKIPS}
      actions={<ReportActions view={view} desk={desk} findings={found.findings} />}
    >
      <DemonstrationBand isShown={view.card.demonstration} />
      <KeptBands desk={desk} kept={kept} card={view.card} />
      <div className="desk report-desk" data-pane={pane}>
        <ReportOutline session={session} doc={state.doc} card={view.card} go={() => setPane('paper')} />
        <section className="writing" id="paper" aria-label={REPORT_WORDS.paper} tabIndex={-1}>
          {!session.isSigned && (
            <Toolbar session={session} state={state}>
              <KeptWord kept={kept} card={view.card} />
            </Toolbar>
          )}
          <PaperSheet view={view} session={session} state={state} edit={() => setHeadOpen(true)} />
        </section>
        <ReportSide view={view} session={session} doc={state.doc} known={known} opened={opened} found={found} />
      </div>
      <PaneBar label={REPORT_WORDS.panes} panes={PANES} pane={pane} choose={setPane} />
      {opened?.kind === 'insert' && <InsertMenu view={view} session={session} at={opened} close={close} />}
      {opened?.kind === 'table' && <TableDialog view={view} session={session} id={opened.id} close={close} />}
      {isHeadOpen && <HeadDialog session={session} close={() => setHeadOpen(false)} />}
    </PageFrame>
  );
}
