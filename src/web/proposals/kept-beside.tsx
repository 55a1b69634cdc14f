import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { CellView, FactVersion, ProposalView } from '../../contract/index.ts';
import { dayWords } from '../../language/vi/index.ts';
import { trace } from '../ask-facts.ts';
import { cellText } from '../facts/cell-words.ts';
import { traceKey } from '../facts/keys.ts';
import { figureHref } from '../frame/addresses.ts';
import { signed, vietnamese } from '../numbers.ts';
import { keptDifference } from './listing.ts';
import { Quote } from './quote.tsx';
import { PROPOSAL_WORDS } from './words.ts';

/** Where what is kept comes from: its sentence where it stands in one. */
function useSource({ indicator, area, period, breakdown, basis, keptPlan }: ProposalView): FactVersion | null {
  const asked = { indicator: indicator ?? '', area: area ?? '', period, breakdown, basis, plan: keptPlan };
  const { data } = useQuery({ queryKey: traceKey(asked), queryFn: () => trace(asked), staleTime: 60_000 });
  return data?.versions.find(({ current }) => current) ?? null;
}

function Source({ version: { source, at } }: { readonly version: FactVersion }) {
  const { title, agency, document, version, place, quote } = source;
  return (
    <>
      <p>
        {document !== null && version !== null && place !== null ? (
          <Link href={figureHref(document, version, place)}>{title}</Link>
        ) : (
          title
        )}
        <span className="hint">
          {agency && ` · ${agency}`} · {PROPOSAL_WORDS.written} {dayWords(at.slice(0, 10))}
        </span>
      </p>
      {quote && <Quote quote={quote} />}
    </>
  );
}

/** Two numbers of one fact side by side: what the report says, what is kept and from where. */
function SideBySide({ proposal, kept, off }: { proposal: ProposalView; kept: CellView; off: string }) {
  const { value, unit, replaced } = proposal;
  const version = useSource(proposal);
  return (
    <div className="kept differs">
      <dl className="two">
        <div>
          <dt>{PROPOSAL_WORDS.inReport}</dt>
          <dd>
            {value && vietnamese(value)} {unit}
          </dd>
        </div>
        <div>
          <dt>{PROPOSAL_WORDS.kept}</dt>
          <dd>
            {cellText(kept)} {unit}
          </dd>
        </div>
        <div>
          <dt>{PROPOSAL_WORDS.off}</dt>
          <dd>{signed(off)}</dd>
        </div>
      </dl>
      {version && <Source version={version} />}
      <p>{replaced ? PROPOSAL_WORDS.keptDiffers : PROPOSAL_WORDS.keptBeside}</p>
    </div>
  );
}

/** What is kept under the same key, and what it would become. */
export function Kept({ proposal }: { readonly proposal: ProposalView }) {
  const { kept, state } = proposal;
  if (!kept || state !== 'proposed' || kept.value === null) return null;
  const off = keptDifference(proposal);
  if (off === null) return <p className="kept hint">{PROPOSAL_WORDS.keptSame}</p>;
  return <SideBySide proposal={proposal} kept={kept} off={off} />;
}

interface TwiceProps {
  readonly proposal: ProposalView;
  /** All figures of the report that tell this fact, if with several values. */
  readonly all: readonly ProposalView[];
  readonly go: (figure: string) => void;
}

/** Other figures of the report that tell the same fact with another value. */
export function Twice({ proposal, all, go }: TwiceProps) {
  const others = all.filter(({ figure, value }) => figure !== proposal.figure && value !== proposal.value);
  if (others.length === 0) return null;
  return (
    <div className="kept differs">
      <p>{PROPOSAL_WORDS.twice}</p>
      <ul>
        {others.map(({ figure, value, unit, quote, state }) => (
          <li key={figure}>
            <button type="button" className="button small" onClick={() => go(figure)}>
              {value && vietnamese(value)} {unit}
            </button>{' '}
            <span className="hint">
              {state === 'accepted' && PROPOSAL_WORDS.twiceAccepted} {quote.text}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
