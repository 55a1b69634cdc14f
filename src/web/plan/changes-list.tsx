import type { TableChange, TableRemark, TableView } from '../../contract/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { ABSENCE_WORDS, FACT_WORDS } from '../facts/words.ts';
import { vietnamese } from '../numbers.ts';
import { PLAN_WORDS } from './words.ts';

/** As many as one looks through before it is written. */
const MOST = 200;

const valueText = (side: TableChange['from']): string => {
  if (side === null) return PLAN_WORDS.nothingNew;
  if (side.value !== null) return vietnamese(side.value);
  return side.absence ? ABSENCE_WORDS[side.absence] : FACT_WORDS.none;
};

function Remarks({ title, remarks, look }: { title: string; remarks: readonly TableRemark[]; look: string }) {
  if (remarks.length === 0) return null;
  return (
    <details className={look} open={look === 'problems'}>
      <summary>
        {remarks.length} {title}
      </summary>
      <ul>
        {remarks.slice(0, MOST).map(({ cell, sentence }) => (
          <li key={`${cell} ${sentence}`}>
            {cell && <strong>{cell}: </strong>}
            {sentence}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What a file would change, line by line. */
export function ChangesList({ table }: { readonly table: TableView }) {
  const { added, changed, unchanged, changes, problems, skipped } = table;
  return (
    <div className="changes">
      <p role="status">
        {added + changed === 0 && problems.length === 0 ? (
          PLAN_WORDS.noChange
        ) : (
          <>
            <strong>{added}</strong> {PLAN_WORDS.added}, <strong>{changed}</strong> {PLAN_WORDS.changed}, {unchanged}{' '}
            {PLAN_WORDS.unchanged}
          </>
        )}
      </p>
      <Remarks title={PLAN_WORDS.problems} remarks={problems} look="problems" />
      <Remarks title={PLAN_WORDS.skipped} remarks={skipped} look="skipped" />
      {changes.length > 0 && (
        <ul className="change-list">
          {changes.slice(0, MOST).map((change) => (
            <li key={`${change.indicator} ${change.breakdown} ${change.period} ${change.area} ${change.plan}`}>
              <span>
                {[change.name, change.breakdownName].filter(Boolean).join(' · ')}{' '}
                <span className="hint">{periodWords(change.period)}</span>
              </span>
              <span>
                <span className="hint">{valueText(change.from)}</span> › <strong>{valueText(change.to)}</strong>{' '}
                {change.unit}
              </span>
            </li>
          ))}
        </ul>
      )}
      {changes.length < added + changed && (
        <p className="hint">
          {added + changed - Math.min(changes.length, MOST)} {PLAN_WORDS.more}
        </p>
      )}
    </div>
  );
}
