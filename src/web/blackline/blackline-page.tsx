import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { ReportVersion } from '../../contract/index.ts';
import { blackline, versions } from '../ask-reports.ts';
import { blacklineHref, REPORTS_HREF, reportHref } from '../frame/addresses.ts';
import { Loading } from '../frame/loading.tsx';
import { PageFrame } from '../frame/page-frame.tsx';
import { ProblemBox } from '../frame/problem-box.tsx';
import { momentWords } from '../moments.ts';
import { VERSION_WORDS } from '../report/words.ts';
import { blacklineKey, versionsKey } from '../reports/keys.ts';
import { BlackLines } from './black-lines.tsx';
import './blackline.css';
import { changedFigures } from './lines.ts';
import { BLACKLINE_WORDS } from './words.ts';

const versionSays = ({ at, by, what, note }: ReportVersion): string =>
  [`${momentWords(at)}: ${VERSION_WORDS[what]}`, by, note].filter(Boolean).join(' · ');

interface ChooserProps {
  readonly label: string;
  readonly all: readonly ReportVersion[];
  readonly value: string;
  readonly now: boolean;
  readonly choose: (id: string) => void;
}

function VersionChooser({ label, all, value, now, choose }: ChooserProps) {
  const id = useId();
  return (
    <span className="version-chooser">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        {now && <option value="">{BLACKLINE_WORDS.now}</option>}
        {all.map((version) => (
          <option key={version.id} value={version.id}>
            {versionSays(version)}
          </option>
        ))}
      </select>
    </span>
  );
}

function Compared({ id, from, to }: { readonly id: string; readonly from: string; readonly to: string | null }) {
  const { data, error, refetch } = useQuery({
    queryKey: blacklineKey(id, from, to),
    queryFn: () => blackline(id, from, to),
  });
  const [isOnlyChanged, setOnlyChanged] = useState(true);
  if (error)
    return (
      <ProblemBox
        title={BLACKLINE_WORDS.notOpened}
        what={error.message}
        next={BLACKLINE_WORDS.notOpenedNext}
        retry={() => void refetch()}
      />
    );
  if (!data) return <Loading />;
  const figures = changedFigures(data.lines);
  const isSame = data.lines.every(({ kind }) => kind === 'same');
  return (
    <div className="blackline">
      <section>
        <p className="blackline-tools">
          <label>
            <input type="checkbox" checked={isOnlyChanged} onChange={({ target }) => setOnlyChanged(target.checked)} />{' '}
            {BLACKLINE_WORDS.onlyChanged}
          </label>
          <span className="hint">{BLACKLINE_WORDS.legend}</span>
        </p>
        {isSame ? <p>{BLACKLINE_WORDS.same}</p> : <BlackLines lines={data.lines} isOnlyChanged={isOnlyChanged} />}
      </section>
      <aside className="changed-figures" aria-label={BLACKLINE_WORDS.figures}>
        <h2>{BLACKLINE_WORDS.figures}</h2>
        {figures.length === 0 && <p className="hint">{BLACKLINE_WORDS.noFigures}</p>}
        <ul>
          {figures.map((figure) => (
            <li key={figure.id}>
              <del>{figure.from}</del> → <ins>{figure.to}</ins>
            </li>
          ))}
        </ul>
      </aside>
    </div>
  );
}

/** Two versions of a report against one another. */
export function BlacklinePage({ id }: { readonly id: string }) {
  const query = new URLSearchParams(useSearch());
  const [, navigate] = useLocation();
  const { data: all, error, refetch } = useQuery({ queryKey: versionsKey(id), queryFn: () => versions(id) });
  const from = query.get('from') || (all?.find(({ what }) => what !== 'aside') ?? all?.[0])?.id;
  const to = query.get('to') ?? '';
  const go = (next: { from?: string; to?: string }): void =>
    navigate(blacklineHref(id, { ...(from && { from }), ...(to && { to }), ...next }), { replace: true });
  const crumbs = [
    { label: BLACKLINE_WORDS.reports, href: REPORTS_HREF },
    { label: BLACKLINE_WORDS.back, href: reportHref(id) },
  ];
  return (
    <PageFrame title={BLACKLINE_WORDS.title} crumbs={crumbs} layout="full">
      <div className="blackline-page">
        {error && (
          <ProblemBox
            title={BLACKLINE_WORDS.notOpened}
            what={error.message}
            next={BLACKLINE_WORDS.notOpenedNext}
            retry={() => void refetch()}
          />
        )}
        {!all && !error && <Loading />}
        {all && !from && <p>{BLACKLINE_WORDS.none}</p>}
        {all && from && (
          <>
            <div className="version-choosers">
              <VersionChooser
                label={BLACKLINE_WORDS.from}
                all={all}
                value={from}
                now={false}
                choose={(one) => go({ from: one })}
              />
              <VersionChooser label={BLACKLINE_WORDS.to} all={all} value={to} now choose={(one) => go({ to: one })} />
            </div>
            <Compared key={`${from} ${to}`} id={id} from={from} to={to || null} />
          </>
        )}
      </div>
    </PageFrame>
  );
}
