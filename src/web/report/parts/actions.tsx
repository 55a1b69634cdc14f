import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { DraftFinding, ReportView } from '../../../contract/index.ts';
import { renew, reportFileHref } from '../../ask-reports.ts';
import { blacklineHref, reportWordHref } from '../../frame/addresses.ts';
import { useFoldingMenu } from '../../frame/use-folding-menu.ts';
import { reportKey } from '../../reports/keys.ts';
import { chipLook } from '../model/looks.ts';
import { figuresOf } from '../model/places.ts';
import { type Desk, useSnapshot } from '../use-session.ts';
import { REPORT_WORDS } from '../words.ts';
import { CirculateDialog, SignDialog, TakeBackDialog } from './state-dialogs.tsx';

/** Chips and cells whose fact has another number by now. */
function staleCount({ session }: Desk): number {
  const { chips } = session.known;
  return figuresOf(session.doc).filter((figure) => chipLook(figure, chips.get(figure.id)) === 'stale').length;
}

/** Has all numbers written by the newest facts. Nobody types meanwhile. */
function useRenewing(id: string, { session, keeper }: Desk) {
  return useMutation({
    mutationFn: async () => {
      session.isBusy(true);
      await keeper.flush();
      return renew(id);
    },
    onSuccess: ({ revision, body, chips, changed, look }) => {
      keeper.isNow(revision, body);
      session.takeBody(body);
      session.knowChips(chips);
      const looks = look.length > 0 ? `, ${look.length} ${REPORT_WORDS.lookAt}` : '';
      session.parts.say(changed === 0 ? REPORT_WORDS.noneRenewed : `${changed} ${REPORT_WORDS.renewed}${looks}.`);
    },
    onError: ({ message }) => session.parts.say(message),
    onSettled: () => session.isBusy(false),
  });
}

function MoreMenu({ view }: { readonly view: ReportView }) {
  const menu = useFoldingMenu();
  const { id, state } = view.card;
  const isSigned = state === 'signed';
  return (
    <details className="chooser more-menu" ref={menu}>
      <summary className="button">{REPORT_WORDS.more}</summary>
      <div className="chooser-sheet">
        <ul>
          <li>
            <a href={reportFileHref(id, 'word')} download>
              {REPORT_WORDS.word}
            </a>
          </li>
          <li>
            <a href={reportFileHref(id, 'pdf')} download>
              {REPORT_WORDS.pdf}
            </a>
          </li>
          {isSigned && (
            <li>
              <a href={reportFileHref(id, 'signed')} download>
                {REPORT_WORDS.signedFile}
              </a>
            </li>
          )}
          <li>
            <button type="button" className="link" onClick={() => print()}>
              {REPORT_WORDS.print}
            </button>
          </li>
          <li>
            <Link href={blacklineHref(id)}>{REPORT_WORDS.versions}</Link>
          </li>
          {!isSigned && (
            <li>
              <Link href={reportWordHref(id)}>{REPORT_WORDS.fromWord}</Link>
            </li>
          )}
        </ul>
      </div>
    </details>
  );
}

interface ActionsProps {
  readonly view: ReportView;
  readonly desk: Desk;
  readonly findings: readonly DraftFinding[];
}

/** What is done with the report as a whole. */
export function ReportActions({ view, desk, findings }: ActionsProps) {
  useSnapshot(desk.session);
  const { id, state } = view.card;
  const [open, setOpen] = useState<'circulate' | 'takeBack' | 'sign' | null>(null);
  const client = useQueryClient();
  const renewing = useRenewing(id, desk);
  const stale = staleCount(desk);
  const reload = (): void => void client.resetQueries({ queryKey: reportKey(id), exact: true });
  const close = (): void => setOpen(null);
  const openFindings = findings.filter(({ severity }) => severity !== 'notice').length;
  return (
    <>
      {state !== 'signed' && (
        <>
          <button type="button" className="button" disabled={renewing.isPending} onClick={() => renewing.mutate()}>
            {REPORT_WORDS.renew}
            {stale > 0 && <span className="count">{stale}</span>}
          </button>
          {state === 'draft' && (
            <button type="button" className="button wide" onClick={() => setOpen('circulate')}>
              {REPORT_WORDS.circulate}
            </button>
          )}
          {state === 'circulated' && (
            <button type="button" className="button wide" onClick={() => setOpen('takeBack')}>
              {REPORT_WORDS.takeBack}
            </button>
          )}
          <button type="button" className="button main" onClick={() => setOpen('sign')}>
            {REPORT_WORDS.sign}
          </button>
        </>
      )}
      <MoreMenu view={view} />
      {open === 'circulate' && <CirculateDialog id={id} desk={desk} done={reload} close={close} />}
      {open === 'takeBack' && <TakeBackDialog id={id} desk={desk} done={reload} close={close} />}
      {open === 'sign' && <SignDialog id={id} desk={desk} findings={openFindings} done={reload} close={close} />}
    </>
  );
}
