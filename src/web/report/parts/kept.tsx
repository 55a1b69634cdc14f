import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ReportCard } from '../../../contract/index.ts';
import { blacklineHref } from '../../frame/addresses.ts';
import { clockWords, momentWords } from '../../moments.ts';
import { reportKey } from '../../reports/keys.ts';
import { STATE_WORDS } from '../../reports/words.ts';
import type { KeptState } from '../keeping/keeper.ts';
import { LOCAL_STORE, type LocalDraft } from '../keeping/local-store.ts';
import type { Desk } from '../use-session.ts';
import { REPORT_WORDS } from '../words.ts';

function wordsOf(kept: KeptState, changedAt: string): string {
  switch (kept.kind) {
    case 'kept':
      return kept.at === null
        ? `${REPORT_WORDS.savedAt} ${momentWords(changedAt)}`
        : `${REPORT_WORDS.savedAt} ${clockWords(kept.at)}`;
    case 'sending':
      return REPORT_WORDS.sending;
    case 'held':
      return kept.isLocal ? REPORT_WORDS.held : REPORT_WORDS.notHeld;
    default:
      return kept.says === null ? REPORT_WORDS.asideTitle : REPORT_WORDS.keptAside;
  }
}

/** A word over the sheet: how far what is written is kept. */
export function KeptWord({ kept, card }: { readonly kept: KeptState; readonly card: ReportCard }) {
  return (
    <p className="kept-word">
      <span className={`report-state ${card.state}`}>{STATE_WORDS[card.state]}</span>{' '}
      <span className={`kept ${kept.kind}`} role="status" title={kept.kind === 'held' ? kept.why : undefined}>
        {wordsOf(kept, card.changedAt)}
      </span>
    </p>
  );
}

/** Two versions of the same: a person says which is gone on with. Neither is lost. */
function AsideBand({ desk, card, says }: { readonly desk: Desk; readonly card: ReportCard; says: string | null }) {
  const client = useQueryClient();
  const theirs = async (): Promise<void> => {
    await desk.keeper.letGo();
    await client.resetQueries({ queryKey: reportKey(card.id), exact: true });
  };
  return (
    <section className="band aside" role="alert">
      <p>
        {says ? (
          <strong>{says}</strong>
        ) : (
          <>
            <strong>{REPORT_WORDS.asideTitle}.</strong> {REPORT_WORDS.asideSays}
          </>
        )}
      </p>
      <p className="ways">
        <button type="button" className="button small" onClick={() => void theirs()}>
          {REPORT_WORDS.asideTheirs}
        </button>
        {says === null && (
          <button type="button" className="button small" onClick={() => void desk.keeper.writeOver()}>
            {REPORT_WORDS.asideMine}
          </button>
        )}
        <Link className="button small" href={blacklineHref(card.id)}>
          {REPORT_WORDS.asideSee}
        </Link>
      </p>
    </section>
  );
}

/** What this machine held from before the server went on. */
function OfferedBand({ desk, draft, done }: { readonly desk: Desk; readonly draft: LocalDraft; done: () => void }) {
  const drop = (): void => {
    void LOCAL_STORE.drop(draft.report, draft.window).catch(() => undefined);
    done();
  };
  const use = (): void => {
    desk.session.takeBody(draft.body);
    desk.keeper.changed(draft.body);
    done();
  };
  return (
    <section className="band" role="alert">
      <p>
        <strong>{REPORT_WORDS.foundTitle}</strong>, {REPORT_WORDS.foundSays} {momentWords(draft.at)}.
      </p>
      <p className="ways">
        <button type="button" className="button small" onClick={use}>
          {REPORT_WORDS.foundUse}
        </button>
        <button type="button" className="button small" onClick={drop}>
          {REPORT_WORDS.foundDrop}
        </button>
      </p>
    </section>
  );
}

interface BandsProps {
  readonly desk: Desk;
  readonly kept: KeptState;
  readonly card: ReportCard;
}

/** What a person has to say before going on. */
export function KeptBands({ desk, kept, card }: BandsProps) {
  const [offered, setOffered] = useState(desk.offered);
  return (
    <>
      {kept.kind === 'aside' && <AsideBand desk={desk} card={card} says={kept.says} />}
      {offered.map((draft) => (
        <OfferedBand
          key={draft.window}
          desk={desk}
          draft={draft}
          done={() => setOffered((before) => before.filter((one) => one !== draft))}
        />
      ))}
      {card.state === 'signed' && <p className="band signed">{REPORT_WORDS.isSigned}</p>}
    </>
  );
}
