import type { DeskView } from '../../contract/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { WORDS } from '../words.ts';
import { DESK_WORDS } from './words.ts';

/** Whose report it is, of when and where, and what was left out on the way in. */
export function HeadStrip({ desk, correct }: { readonly desk: DeskView; readonly correct: () => void }) {
  const { issuer, area, period } = desk.document;
  const particulars = [
    issuer ?? DESK_WORDS.noIssuer,
    // The issuer mostly names the area.
    area && !issuer?.includes(area) ? area : null,
    period ? periodWords(period) : DESK_WORDS.noPeriod,
  ];
  const { notices, version } = desk;
  const { tally } = version;
  return (
    <div className="head-strip">
      <p>
        {particulars.filter(Boolean).join(' · ')}{' '}
        <button type="button" className="link" onClick={correct}>
          {DESK_WORDS.correct}
        </button>
        {tally && ` · ${tally.figures} ${WORDS.figures}, ${tally.checked} ${WORDS.checked}`}
      </p>
      {notices.length > 0 && (
        <details className="notices">
          <summary>
            {WORDS.notices} ({notices.length})
          </summary>
          <ul>
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
