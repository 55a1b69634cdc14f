import { Fragment, useState } from 'react';
import { ruleWords } from '../words.ts';
import { DESK_WORDS } from './words.ts';
import type { Working, WorkingRow } from './workings.ts';

/** Longer sums show the first and the last lines, and those in question. */
const SHOWN = 8;

function Row({ row, operation }: { readonly row: WorkingRow; readonly operation: string | null }) {
  const { figure, label, role, value, half, isSuspect } = row;
  return (
    <tr className={isSuspect ? 'suspect' : undefined}>
      <th scope="row" title={label}>
        <span>
          {label}
          {role && <span className="role"> · {role}</span>}
        </span>
      </th>
      <td className="operation">{operation}</td>
      <td>
        <a href={`#${figure.id}`}>{value}</a>
        {isSuspect && <span className="unseen"> ({DESK_WORDS.suspect})</span>}
      </td>
      <td className="half">{half}</td>
    </tr>
  );
}

/** Rows shown before those that are left out. */
const FIRST = SHOWN - 3;

function shownRows(rows: readonly WorkingRow[], all: boolean): readonly WorkingRow[] {
  if (all || rows.length <= SHOWN) return rows;
  return rows.filter((row, index) => index < FIRST || index === rows.length - 1 || row.isSuspect);
}

function LeftOut({ count, show }: { readonly count: number; readonly show: () => void }) {
  return (
    <tr>
      <td colSpan={4}>
        <button type="button" className="link" onClick={show}>
          … {count} {DESK_WORDS.others}
        </button>
      </td>
    </tr>
  );
}

/** The sum behind a finding: what went in, what comes out, what the report says. */
export function WorkingTable({ working }: { readonly working: Working }) {
  const [all, setAll] = useState(false);
  const { rows, operation, computed, computedRange, stated, statedRange } = working;
  const shown = shownRows(rows, all);
  const hidden = rows.length - shown.length;
  return (
    <table className="working">
      <caption className="unseen">{ruleWords(working.rule)}</caption>
      <tbody>
        {shown.map((row, index) => (
          <Fragment key={row.figure.id}>
            {hidden > 0 && index === FIRST && <LeftOut count={hidden} show={() => setAll(true)} />}
            <Row row={row} operation={row === rows[0] ? null : operation} />
          </Fragment>
        ))}
      </tbody>
      <tfoot>
        <tr className="result">
          <th scope="row">{operation === '+' ? DESK_WORDS.total : DESK_WORDS.result}</th>
          <td className="operation" />
          <td>{computed}</td>
          <td className="half" />
        </tr>
        <Range ends={computedRange} of={computed} />
        <tr className={stated.isSuspect ? 'result suspect' : 'result'}>
          <th scope="row">{DESK_WORDS.reportSays}</th>
          <td className="operation" />
          <td>
            <a href={`#${stated.figure.id}`}>{stated.value}</a>
          </td>
          <td className="half">{stated.half}</td>
        </tr>
        <Range ends={statedRange} of={stated.value} />
      </tfoot>
    </table>
  );
}

/** The bounds of a number, where they say more than the number. */
function Range({ ends, of }: { readonly ends: string | null; readonly of: string }) {
  if (ends === null || ends === of) return null;
  return (
    <tr className="range">
      <td colSpan={4}>
        {DESK_WORDS.within} {ends}
      </td>
    </tr>
  );
}
