import type { DeskFinding, DeskView } from '../../contract/index.ts';
import { CODE_WORDS, SEVERITY_WORDS } from '../words.ts';
import { claimOf } from './claim.ts';
import { findingId, hashOf } from './ids.ts';
import { DESK_WORDS } from './words.ts';

const SINCE = ['new', 'changed', 'still'] as const;

function Here({ findings }: { readonly findings: readonly DeskFinding[] }) {
  return findings.map((finding) => (
    <li key={finding.key}>
      <a href={hashOf(findingId(finding.key))}>{claimOf(finding).says}</a>
    </li>
  ));
}

function Gone({ gone }: Pick<DeskView, 'gone'>) {
  return gone.map(({ key, code, severity, message }) => (
    <li key={key} className="gone">
      <span className="unseen">{SEVERITY_WORDS[severity].word}: </span>
      {CODE_WORDS[code]}. {message}
    </li>
  ));
}

/** What became of the findings of the version before. */
export function Changes({ desk }: { readonly desk: DeskView }) {
  const groups = SINCE.map((since) => ({
    title: DESK_WORDS[since],
    count: desk.findings.filter((finding) => finding.since === since).length,
    items: <Here findings={desk.findings.filter((finding) => finding.since === since)} />,
  }));
  const all = [{ title: DESK_WORDS.gone, count: desk.gone.length, items: <Gone gone={desk.gone} /> }, ...groups];
  const some = all.filter(({ count }) => count > 0);
  return (
    <div className="changes">
      <p className="nothing">
        {some.length > 0 ? `${DESK_WORDS.against} ${desk.version.number - 1}:` : DESK_WORDS.noChanges}
      </p>
      {some.map(({ title, count, items }) => (
        <section key={title}>
          <h3>
            {title} <span className="number">{count}</span>
          </h3>
          <ul>{items}</ul>
        </section>
      ))}
    </div>
  );
}
