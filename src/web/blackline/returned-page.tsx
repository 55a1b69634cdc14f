import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import type { ReturnDecision, ReturnedView } from '../../contract/index.ts';
import { decideReturned, report, takeBack } from '../ask-reports.ts';
import { REPORTS_HREF, reportHref } from '../frame/addresses.ts';
import { PageFrame } from '../frame/page-frame.tsx';
import { useToast } from '../frame/toasts.tsx';
import { BlackLines } from './black-lines.tsx';
import './blackline.css';
import { type Choice, changesOf, choicesOf, chosenAtFirst, decisionOf } from './returned.ts';
import { ReturnedFigures } from './returned-figures.tsx';
import { BLACKLINE_WORDS, RETURNED_WORDS } from './words.ts';

interface ReviewProps {
  readonly id: string;
  readonly base: number;
  readonly returned: ReturnedView;
}

/** What people changed in the file, to be taken over or not. */
function Review({ id, base, returned }: ReviewProps) {
  const all = changesOf(returned);
  const [taken, setTaken] = useState<ReadonlySet<string>>(() => chosenAtFirst(returned));
  const [figures, setFigures] = useState<readonly Choice[]>(() => choicesOf(returned));
  const [isLacking, setLacking] = useState(false);
  const [, navigate] = useLocation();
  const say = useToast();
  const taking = useMutation({
    mutationFn: (decision: ReturnDecision) => decideReturned(id, returned.id, decision),
    onSuccess: () => {
      say({ says: RETURNED_WORDS.applied });
      navigate(reportHref(id));
    },
  });
  const toggle = (change: string, isTaken: boolean): void =>
    setTaken((before) => new Set(isTaken ? [...before, change] : [...before].filter((one) => one !== change)));
  const apply = (): void => {
    const decision = decisionOf(base, all, taken, figures);
    setLacking(decision === null);
    if (decision) taking.mutate(decision);
  };
  const now = new Map(returned.conflicts.map((conflict) => [conflict.change, conflict.now]));
  const isAll = taken.size === all.length;
  return (
    <>
      {returned.notices.length > 0 && (
        <section>
          <h2>{RETURNED_WORDS.notices}</h2>
          <ul className="returned-notices">
            {returned.notices.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </section>
      )}
      {figures.length > 0 && <ReturnedFigures returned={returned} figures={figures} change={setFigures} />}
      <section>
        <h2>{RETURNED_WORDS.changes}</h2>
        {all.length === 0 && <p>{RETURNED_WORDS.noChanges}</p>}
        {all.length > 0 && (
          <button type="button" className="link" onClick={() => setTaken(new Set(isAll ? [] : all))}>
            {isAll ? RETURNED_WORDS.noneChosen : RETURNED_WORDS.all}
          </button>
        )}
        <BlackLines
          lines={returned.lines}
          isOnlyChanged
          before={({ change }) =>
            change && (
              <input
                type="checkbox"
                aria-label={RETURNED_WORDS.take}
                checked={taken.has(change)}
                onChange={({ target }) => toggle(change, target.checked)}
              />
            )
          }
          behind={({ change }) =>
            change !== null &&
            now.has(change) && (
              <p className="needed">
                {RETURNED_WORDS.movedOn} {now.get(change) || RETURNED_WORDS.gone}
              </p>
            )
          }
        />
      </section>
      {(isLacking || taking.error) && (
        <p className="needed" role="alert">
          {isLacking ? RETURNED_WORDS.reasonNeeded : taking.error?.message}
        </p>
      )}
      <p className="ways">
        <button type="button" className="button main" disabled={taking.isPending} onClick={apply}>
          {RETURNED_WORDS.apply}
        </button>
      </p>
    </>
  );
}

/** A report that people edited in Word comes back. */
export function ReturnedPage({ id }: { readonly id: string }) {
  const field = useId();
  const [file, setFile] = useState<File | null>(null);
  const card = useQuery({ queryKey: ['report', id, 'card'], queryFn: async () => (await report(id)).card });
  const reading = useMutation({ mutationFn: (given: File) => takeBack(id, given) });
  const crumbs = [
    { label: BLACKLINE_WORDS.reports, href: REPORTS_HREF },
    { label: card.data?.title ?? BLACKLINE_WORDS.back, href: reportHref(id) },
  ];
  return (
    <PageFrame title={RETURNED_WORDS.title} crumbs={crumbs} layout="full">
      <div className="blackline-page returned">
        <p>{RETURNED_WORDS.says}</p>
        <div className="field">
          <label htmlFor={field}>{RETURNED_WORDS.file}</label>
          <input
            id={field}
            type="file"
            accept=".docx"
            onChange={({ target }) => {
              setFile(target.files?.[0] ?? null);
              reading.reset();
            }}
          />
        </div>
        <p className="ways">
          <button
            type="button"
            className="button main"
            disabled={!file || reading.isPending}
            onClick={() => file && reading.mutate(file)}
          >
            {reading.isPending ? RETURNED_WORDS.reading : RETURNED_WORDS.read}
          </button>
        </p>
        {(reading.error ?? card.error) && (
          <p className="needed" role="alert">
            {(reading.error ?? card.error)?.message}
          </p>
        )}
        {reading.data && card.data && (
          <Review key={reading.data.id} id={id} base={card.data.revision} returned={reading.data} />
        )}
      </div>
    </PageFrame>
  );
}
