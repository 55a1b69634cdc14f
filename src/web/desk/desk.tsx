import { useCallback, useState } from 'react';
import type { DeskView } from '../../contract/index.ts';
import { DropZone } from '../frame/drop-zone.tsx';
import { PageFrame, type Skip } from '../frame/page-frame.tsx';
import { PaneBar } from '../frame/pane-bar.tsx';
import { useToast } from '../frame/toasts.tsx';
import { useUploadActions } from '../frame/uploads-provider.tsx';
import { CorrectDialog } from '../list/correct-dialog.tsx';
import { WORDS } from '../words.ts';
import { CompareDialog } from './compare-dialog.tsx';
import { DeskActions } from './desk-actions.tsx';
import { FigureSheet } from './figure-sheet.tsx';
import { HeadStrip } from './head-strip.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { Outline } from './outline.tsx';
import { PANES } from './panes.tsx';
import { Paper } from './paper.tsx';
import { Side } from './side.tsx';
import { type Control, useControl } from './use-control.ts';
import { useHere } from './use-here.ts';
import { DESK_WORDS } from './words.ts';

const SKIPS: readonly Skip[] = [
  { label: WORDS.skipToFindings, target: 'findings' },
  { label: WORDS.skipToText, target: 'paper' },
];

type Open = 'keys' | 'correct' | 'compare' | null;

interface Parts {
  readonly desk: DeskView;
  readonly control: Control;
  readonly show: (open: Open) => void;
}

/** Outline, report, findings, and the sheet of a figure over them. */
function Panes({ desk, control, show }: Parts) {
  const { selection, chosen, asked, actions, close, pane, setPane } = control;
  const here = useHere(desk.sections.length);
  const showKeys = useCallback(() => show('keys'), [show]);
  const showPaper = useCallback(() => setPane('paper'), [setPane]);
  const figure = selection?.kind === 'figure' && desk.figures.find(({ id }) => id === selection.id);
  return (
    <div className="desk" data-pane={pane}>
      <Outline desk={desk} here={here} showKeys={showKeys} showPaper={showPaper} />
      <section className="paper" id="paper" aria-label={DESK_WORDS.paper} tabIndex={-1}>
        <div className="sheet-of-paper">
          <HeadStrip desk={desk} correct={() => show('correct')} />
          <Paper desk={desk} />
        </div>
      </section>
      <Side desk={desk} chosen={chosen} asked={asked} actions={actions} />
      {figure && <FigureSheet desk={desk} figure={figure} close={close} />}
    </div>
  );
}

/** The reading desk of one version. */
export function Desk({ desk }: { readonly desk: DeskView }) {
  const [open, show] = useState<Open>(null);
  const shut = useCallback(() => show(null), []);
  const control = useControl(
    desk,
    useCallback(() => show('keys'), []),
  );
  const uploads = useUploadActions();
  const { id, title, newest } = desk.document;
  const name = title ?? newest.file;
  const say = useToast();
  const takeVersion = (files: Iterable<File>): void => {
    const [first, ...more] = files;
    if (first) uploads.add([first], id);
    if (more.length > 0) say({ says: DESK_WORDS.oneVersion });
  };
  const actions = <DeskActions desk={desk} takeVersion={takeVersion} compare={() => show('compare')} />;
  return (
    <PageFrame title={name} layout="full" skips={SKIPS} actions={actions}>
      <DropZone take={takeVersion} says={`${DESK_WORDS.dropHere} «${name}»`} />
      <Panes desk={desk} control={control} show={show} />
      <PaneBar label={DESK_WORDS.panes} panes={PANES} pane={control.pane} choose={control.setPane} />
      {open === 'keys' && <KeysDialog close={shut} />}
      {open === 'correct' && <CorrectDialog line={desk.document} close={shut} />}
      {open === 'compare' && <CompareDialog id={id} close={shut} />}
    </PageFrame>
  );
}
