import { Link } from 'wouter';
import type { FactVersion, RemarkView, TraceView } from '../../contract/index.ts';
import { filedFileHref } from '../ask-facts.ts';
import { Value } from '../facts/value.tsx';
import { figureHref } from '../frame/addresses.ts';
import { dayOf } from './columns.ts';
import { SHEET_WORDS, SOURCE_KINDS } from './words.ts';

type Quoted = NonNullable<FactVersion['source']['quote']>;

/** A sentence of a report with the number marked in it. */
function Quote({ quote: { text, start, end } }: { readonly quote: Quoted }) {
  return (
    <blockquote>
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </blockquote>
  );
}

const isFigure = (place: string | null): place is string => /^f\d+$/.test(place ?? '');

/** Kind and title, the kind only where the title does not begin with it. */
function titleOf({ kind, title }: FactVersion['source']): string {
  const word = SOURCE_KINDS[kind] ?? kind;
  return title.toLowerCase().startsWith(word.toLowerCase()) ? title : [word, title].filter(Boolean).join(': ');
}

/** One time that the number was handed in. */
function Version({ version }: { readonly version: FactVersion }) {
  const { cell, asOf, at, source, current } = version;
  const { agency, by, document, place, quote, filing } = source;
  return (
    <li className={current ? 'current' : 'former'}>
      <p className="version-head">
        <span className="version-value">
          <Value cell={cell} />
        </span>
        <span className="hint">
          {dayOf(at)}
          {current && ` · ${SHEET_WORDS.current}`}
        </span>
      </p>
      <p>
        {agency && <strong>{agency} · </strong>}
        {titleOf(source)}
        {place && !isFigure(place) && `, ${SHEET_WORDS.place} ${place}`}
      </p>
      {(asOf || by) && (
        <p className="hint">
          {[asOf && `${SHEET_WORDS.asOf} ${dayOf(asOf)}`, by && `${SHEET_WORDS.by} ${by}`].filter(Boolean).join(' · ')}
        </p>
      )}
      {quote && <Quote quote={quote} />}
      {filing && (
        <a href={filedFileHref(filing)} download>
          {SHEET_WORDS.file}
        </a>
      )}
      {document && (
        <Link href={isFigure(place) ? figureHref(document, source.version, place) : `/documents/${document}`}>
          {SHEET_WORDS.open}
        </Link>
      )}
    </li>
  );
}

/** What was written beside the number on a sheet. */
function Remark({ remark: { text, place, at, agency, title } }: { readonly remark: RemarkView }) {
  return (
    <li>
      <p>{text}</p>
      <p className="hint">{[agency, dayOf(at), title, `${SHEET_WORDS.place} ${place}`].filter(Boolean).join(' · ')}</p>
    </li>
  );
}

/** Where a number comes from: what it was reckoned from, line by line, and each time that it was handed in. */
export function Source({ trace: { from, versions, remarks, plan } }: { readonly trace: TraceView }) {
  return (
    <div className="source">
      <h3>{SHEET_WORDS.from}</h3>
      {plan && (
        <p>
          {SHEET_WORDS.resolution} {plan.resolution || plan.assignedBy}
          {plan.version === 'adjusted' && ` (${SHEET_WORDS.adjusted})`}
        </p>
      )}
      {from.length === 0 && versions.length === 0 && <p className="hint">{SHEET_WORDS.noSource}</p>}
      {from.length > 0 && (
        <dl className="reckoned">
          {from.map(({ label, cell, note }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Value cell={cell} />
              </dd>
              {note && <dd className="hint note">{note}</dd>}
            </div>
          ))}
        </dl>
      )}
      {versions.length > 0 && (
        <>
          {(from.length > 0 || versions.length > 1) && <h3>{SHEET_WORDS.versions}</h3>}
          <ol className="versions">
            {versions.map((version) => (
              <Version key={`${version.at} ${version.cell.value}`} version={version} />
            ))}
          </ol>
        </>
      )}
      {remarks.length > 0 && (
        <>
          <h3>{SHEET_WORDS.remarks}</h3>
          <ul className="remarks">
            {remarks.map((remark) => (
              <Remark key={`${remark.at} ${remark.place}`} remark={remark} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
