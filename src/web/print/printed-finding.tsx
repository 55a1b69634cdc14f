import type { DeskFinding, DeskView } from '../../contract/index.ts';
import { type Working, type WorkingRow, workings } from '../desk/workings.ts';
import { vietnamese } from '../numbers.ts';
import { CODE_WORDS, ruleWords, SEVERITY_WORDS } from '../words.ts';
import { type Quote, quotesOf } from './quotes.ts';
import { PRINT_WORDS } from './words.ts';

/** Sums shown with one finding; more would bury it. */
const MOST_SUMS = 2;

function QuoteWords({ quote }: { readonly quote: Quote }) {
  return (
    <blockquote>
      {quote.map(({ start, text, mark }) => {
        const Tag = mark ? 'mark' : 'span';
        return (
          <Tag key={`${start} ${text}`} className={mark ?? undefined}>
            {text}
          </Tag>
        );
      })}
    </blockquote>
  );
}

function SumRow({ row, sign }: { readonly row: WorkingRow; readonly sign: string }) {
  return (
    <tr>
      <td className="operation">{sign}</td>
      <th scope="row">
        {row.label}
        {row.role && <span className="role"> ({row.role.toLowerCase()})</span>}
      </th>
      <td className="number">{row.isSuspect ? <b>{row.value}</b> : row.value}</td>
      <td className="number half">{row.half}</td>
    </tr>
  );
}

/** Bounds that say more than the number beside them. */
const bounds = (range: string | null): string | null => (range?.includes(';') ? range : null);

/** A sum as one would write it on paper: what went in, what it gives, what the report says. */
function Sum({ working }: { readonly working: Working }) {
  const { rule, operation, rows, computed, computedRange, stated, statedRange } = working;
  return (
    <table className="sum">
      <caption>{ruleWords(rule)}</caption>
      <tbody>
        {rows.map((row, index) => (
          <SumRow key={row.figure.id} row={row} sign={index > 0 ? (operation ?? '') : ''} />
        ))}
        <tr className="result">
          <td />
          <th scope="row">{PRINT_WORDS.computed}</th>
          <td className="number">{computed}</td>
          <td className="number half">{bounds(computedRange)}</td>
        </tr>
        <tr>
          <td />
          <th scope="row">
            {PRINT_WORDS.stated}: {stated.label}
          </th>
          <td className="number">
            <b>{stated.value}</b>
          </td>
          <td className="number half">{bounds(statedRange)}</td>
        </tr>
      </tbody>
    </table>
  );
}

/** `mục II.3`; a part says by itself what it is. */
function whereOf(view: DeskView, { section }: DeskFinding): string {
  const one = view.sections[section];
  if (!one) return PRINT_WORDS.before;
  return `${one.path.length === 1 && one.label.length > 4 ? '' : `${PRINT_WORDS.section} `}${one.label} ${one.title}`;
}

interface PrintedFindingProps {
  readonly view: DeskView;
  readonly finding: DeskFinding;
}

/** A finding on paper, with room for what a person says to it. */
export function PrintedFinding({ view, finding }: PrintedFindingProps) {
  const { sign, word } = SEVERITY_WORDS[finding.severity];
  const { quotes, rest } = quotesOf(view, finding.at);
  const { repair, setAside } = finding;
  return (
    <li className="printed">
      <h3>
        <span aria-hidden="true">{sign}</span> {word}: {CODE_WORDS[finding.code].toLowerCase()}
        <span className="at"> · {whereOf(view, finding)}</span>
      </h3>
      <p>{finding.message}</p>
      {quotes.map((quote, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the quotations of a finding never move
        <QuoteWords key={index} quote={quote} />
      ))}
      {rest > 0 && (
        <p className="at">
          + {rest} {PRINT_WORDS.more}
        </p>
      )}
      {workings(finding, view.checks, view.figures)
        .slice(0, MOST_SUMS)
        .map((working) => (
          <Sum key={`${working.rule} ${working.stated.figure.id}`} working={working} />
        ))}
      {repair && (
        <p className="fix">
          {PRINT_WORDS.repair} <b>{vietnamese(repair.value)}</b> {PRINT_WORDS.instead}{' '}
          <b>{view.text.slice(repair.at.start, repair.at.end)}</b>.
        </p>
      )}
      {setAside ? (
        <p className="reason">
          <b>{PRINT_WORDS.reason}:</b> {setAside.reason}
        </p>
      ) : (
        <div className="opinion">{PRINT_WORDS.opinion}:</div>
      )}
    </li>
  );
}
