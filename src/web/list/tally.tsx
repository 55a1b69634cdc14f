import type { VersionLine } from '../../contract/index.ts';
import { SEVERITIES } from '../../figure/index.ts';
import { SEVERITY_WORDS } from '../words.ts';
import { LIST_WORDS } from './words.ts';

/** How far a version is, and what was found in it: sign, number and word for each severity. */
export function Outcome({ version }: { readonly version: VersionLine }) {
  const { state, tally } = version;
  if (state === 'failed')
    return (
      <span className="outcome failed">
        <span aria-hidden="true">! </span>
        {LIST_WORDS.failed}
      </span>
    );
  if (state !== 'ready' || !tally)
    return <span className="outcome under-way">{state === 'reading' ? LIST_WORDS.reading : LIST_WORDS.waiting}…</span>;
  const found = SEVERITIES.filter((severity) => tally.findings[severity] > 0);
  return (
    <span className="outcome">
      {found.length === 0 && (
        <span className="clean">{tally.figures === 0 ? LIST_WORDS.noFigures : LIST_WORDS.clean}</span>
      )}
      {found.map((severity) => (
        <span key={severity} className={`tally ${severity}`} title={SEVERITY_WORDS[severity].word}>
          <span aria-hidden="true">{SEVERITY_WORDS[severity].sign}</span> {tally.findings[severity]}
          <span className="unseen"> {SEVERITY_WORDS[severity].word}; </span>
        </span>
      ))}
      {tally.setAside > 0 && (
        <span className="aside">
          {tally.setAside} {LIST_WORDS.aside}
        </span>
      )}
    </span>
  );
}
