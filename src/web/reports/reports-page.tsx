import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ReportCard, ReportsView } from '../../contract/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { removeReport, reports, restoreReport } from '../ask-reports.ts';
import { reportHref } from '../frame/addresses.ts';
import { Dialog } from '../frame/dialog.tsx';
import { Loading } from '../frame/loading.tsx';
import { PageFrame } from '../frame/page-frame.tsx';
import { ProblemBox } from '../frame/problem-box.tsx';
import { useToast } from '../frame/toasts.tsx';
import { momentWords } from '../moments.ts';
import '../styles/list.css';
import './reports.css';
import { BeginDialog } from './begin-dialog.tsx';
import { reportsKey } from './keys.ts';
import { PersonForm } from './person-form.tsx';
import { REPORTS_WORDS, STATE_WORDS } from './words.ts';

function useRemoving() {
  const client = useQueryClient();
  const say = useToast();
  const again = () => client.invalidateQueries({ queryKey: reportsKey });
  const restoring = useMutation({ mutationFn: restoreReport, onSuccess: again });
  return useMutation({
    mutationFn: ({ id }: ReportCard) => removeReport(id),
    onSuccess: async (_, { id, title }) => {
      await again();
      say({
        says: `${REPORTS_WORDS.removed} «${title}».`,
        action: { label: REPORTS_WORDS.undo, run: () => restoring.mutate(id) },
      });
    },
    onError: ({ message }) => say({ says: message }),
  });
}

function Row({ card, remove }: { readonly card: ReportCard; readonly remove: () => void }) {
  const { id, title, area, period, state, changedAt, changedBy, demonstration } = card;
  return (
    <tr>
      <th scope="row" className="title">
        <Link href={reportHref(id)}>{title}</Link>
        {demonstration && <span className="hint"> · {REPORTS_WORDS.demonstration}</span>}
      </th>
      <td className="area">{area.name}</td>
      <td className="period">{periodWords(period)}</td>
      <td className="state">
        <span className={`report-state ${state}`}>{STATE_WORDS[state]}</span>
      </td>
      <td className="changed">
        {momentWords(changedAt)}
        {changedBy && <span className="hint"> · {changedBy}</span>}
      </td>
      <td className="actions">
        {state !== 'signed' && (
          <button type="button" className="link" aria-label={`${REPORTS_WORDS.remove}: ${title}`} onClick={remove}>
            {REPORTS_WORDS.remove}
          </button>
        )}
      </td>
    </tr>
  );
}

function Table({ cards }: { readonly cards: readonly ReportCard[] }) {
  const removing = useRemoving();
  return (
    <table className="reports-table">
      <thead>
        <tr>
          {Object.entries(REPORTS_WORDS.columns).map(([column, word]) => (
            <th key={column} scope="col" className={column}>
              <span className={column === 'actions' ? 'unseen' : undefined}>{word}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cards.map((card) => (
          <Row key={card.id} card={card} remove={() => removing.mutate(card)} />
        ))}
      </tbody>
    </table>
  );
}

/** What to do first: a name, then figures, then a report. */
function First({ view, begin }: { readonly view: ReportsView; readonly begin: () => void }) {
  if (view.person === null)
    return (
      <section className="empty">
        <h2>{REPORTS_WORDS.personAsk}</h2>
        <PersonForm name="" close={null} />
      </section>
    );
  if (view.places.length === 0)
    return (
      <section className="empty">
        <h2>{REPORTS_WORDS.noFacts}</h2>
        <p>{REPORTS_WORDS.noFactsNext}</p>
        <p className="ways">
          <Link className="button main" href="/explorer">
            {REPORTS_WORDS.toFacts}
          </Link>
        </p>
      </section>
    );
  return (
    <section className="empty">
      <h2>{REPORTS_WORDS.emptyTitle}</h2>
      <p>{REPORTS_WORDS.emptyNext}</p>
      <p className="ways">
        <button type="button" className="button main" onClick={begin}>
          {REPORTS_WORDS.begin}
        </button>
      </p>
    </section>
  );
}

function Listed({ view, ask, begin }: { view: ReportsView; ask: () => void; begin: () => void }) {
  const isFirst = view.reports.length === 0 || view.person === null;
  return (
    <>
      {isFirst && <First view={view} begin={begin} />}
      {view.person !== null && (
        <p className="hint report-tools">
          {view.reports.length > 0 && `${view.reports.length} ${REPORTS_WORDS.count} · `}
          {REPORTS_WORDS.person}: <strong>{view.person}</strong>{' '}
          <button type="button" className="link" onClick={ask}>
            {REPORTS_WORDS.change}
          </button>
        </p>
      )}
      {view.reports.length > 0 && <Table cards={view.reports} />}
    </>
  );
}

/** The reports that are written here, the last changed first. */
export function ReportsPage() {
  const { data: view, error, refetch } = useQuery({ queryKey: reportsKey, queryFn: reports });
  const [open, setOpen] = useState<'begin' | 'person' | null>(null);
  const close = (): void => setOpen(null);
  const canBegin = view !== undefined && view.person !== null && view.places.length > 0;
  const add = canBegin && (
    <button type="button" className="button main" onClick={() => setOpen('begin')}>
      {REPORTS_WORDS.begin}
    </button>
  );
  return (
    <PageFrame title={REPORTS_WORDS.title} layout="full" actions={add}>
      <div className="list">
        {!view && !error && <Loading />}
        {!view && error && (
          <ProblemBox
            title={REPORTS_WORDS.notListed}
            what={error.message}
            next={REPORTS_WORDS.notListedNext}
            retry={() => void refetch()}
          />
        )}
        {view && <Listed view={view} ask={() => setOpen('person')} begin={() => setOpen('begin')} />}
      </div>
      {view && open === 'begin' && <BeginDialog view={view} close={close} />}
      {view && open === 'person' && (
        <Dialog title={REPORTS_WORDS.personTitle} close={close}>
          <PersonForm name={view.person ?? ''} close={close} />
        </Dialog>
      )}
    </PageFrame>
  );
}
