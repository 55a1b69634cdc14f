import { useMemo } from 'react';
import { Link } from 'wouter';
import type { DeskFinding, DeskView } from '../../contract/index.ts';
import { SEVERITIES } from '../../figure/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { deskHref } from '../frame/addresses.ts';
import { Awaiting } from '../frame/awaiting.tsx';
import { PageFrame } from '../frame/page-frame.tsx';
import { useDesk } from '../frame/use-desk.ts';
import type { VersionPage } from '../frame/version-page.ts';
import { SEVERITY_WORDS } from '../words.ts';
import { PrintedFinding } from './printed-finding.tsx';
import { PRINT_WORDS } from './words.ts';
import './print.css';

/** The findings of a version as pages to be printed. */
export function PrintPage({ id, version }: VersionPage) {
  const state = useDesk(id, version);
  return state.kind === 'ready' ? <Printed version={version} view={state.desk} /> : <Awaiting state={state} />;
}

/** The worst first, then as they stand in the report. */
const inOrder = (findings: readonly DeskFinding[]): DeskFinding[] =>
  [...findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (a.at[0]?.start ?? 0) - (b.at[0]?.start ?? 0),
  );

const time = new Intl.DateTimeFormat('vi', {
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** `1 đảo kết luận, 3 sai số`. */
const countWords = (findings: readonly DeskFinding[]): string =>
  SEVERITIES.map((severity) => ({ severity, count: findings.filter((one) => one.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${SEVERITY_WORDS[severity].word.toLowerCase()}`)
    .join(', ');

function Head({ view, findings }: { readonly view: DeskView; readonly findings: readonly DeskFinding[] }) {
  const { document, version } = view;
  const { title, issuer, number, period, area } = document;
  const tally = version.tally;
  const rows = [
    [PRINT_WORDS.report, title ?? version.file],
    [PRINT_WORDS.issuer, [issuer, number].filter(Boolean).join(', ') || PRINT_WORDS.unknown],
    [PRINT_WORDS.period, period ? periodWords(period) : PRINT_WORDS.unknown],
    [PRINT_WORDS.area, area ?? PRINT_WORDS.unknown],
    [PRINT_WORDS.file, `${version.file} (${PRINT_WORDS.version} ${version.number})`],
    [PRINT_WORDS.handedIn, time.format(new Date(version.handedIn))],
    [PRINT_WORDS.figures, `${view.figures.length}${tally ? `, ${tally.checked} ${PRINT_WORDS.checked}` : ''}`],
    [PRINT_WORDS.findings, findings.length > 0 ? `${findings.length}: ${countWords(findings)}` : '0'],
  ];
  return (
    <header>
      <h1>{PRINT_WORDS.heading}</h1>
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

function Printed({ version, view }: { readonly version: number | null; readonly view: DeskView }) {
  const { id, title, newest } = view.document;
  const [standing, aside] = useMemo(() => {
    const all = inOrder(view.findings);
    return [all.filter(({ setAside }) => !setAside), all.filter(({ setAside }) => setAside)];
  }, [view]);
  return (
    <PageFrame
      title={PRINT_WORDS.title}
      crumbs={[{ label: title ?? newest.file, href: deskHref(id, version) }]}
      actions={
        <>
          <Link href={deskHref(id, version)} className="button">
            {PRINT_WORDS.desk}
          </Link>
          <button type="button" className="button main" onClick={() => window.print()}>
            {PRINT_WORDS.print}
          </button>
        </>
      }
      layout="full"
    >
      <article className="printed-page">
        <Head view={view} findings={standing} />
        {standing.length === 0 ? (
          <p>
            {PRINT_WORDS.nothing} {PRINT_WORDS.nothingNext}
          </p>
        ) : (
          <section>
            <h2>{PRINT_WORDS.findings}</h2>
            <ol>
              {standing.map((finding) => (
                <PrintedFinding key={finding.key} view={view} finding={finding} />
              ))}
            </ol>
          </section>
        )}
        {aside.length > 0 && (
          <section>
            <h2>{PRINT_WORDS.setAside}</h2>
            <ol>
              {aside.map((finding) => (
                <PrintedFinding key={finding.key} view={view} finding={finding} />
              ))}
            </ol>
          </section>
        )}
      </article>
    </PageFrame>
  );
}
