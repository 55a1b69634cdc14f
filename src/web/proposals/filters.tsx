import type { ProposalsView } from '../../contract/index.ts';
import { useSearchKey } from '../frame/use-search-key.ts';
import { type Filter, SHOWS, SURES } from './address.ts';
import { shownOf } from './listing.ts';
import type { Progress } from './use-deciding.ts';
import type { Listed } from './use-walking.ts';
import { PROPOSAL_WORDS, SHOW_WORDS, SURE_WORDS } from './words.ts';

interface FilterProps {
  readonly view: ProposalsView;
  readonly listed: Pick<Listed, 'filtered' | 'besides'>;
  readonly filter: Filter;
  readonly narrow: (part: Partial<Filter>) => void;
  /** How far many decisions are; null where none are on their way. */
  readonly progress: Progress | null;
}

/** Which part of the list is looked at, with how many there are in each. */
function Parts({ listed: { filtered, besides }, filter, narrow }: FilterProps) {
  return (
    <div className="parts">
      {SHOWS.map((one) => {
        const many = shownOf(filtered, one, besides).length;
        if (many === 0 && one !== filter.show && one !== 'todo') return null;
        return (
          <button key={one} type="button" aria-pressed={one === filter.show} onClick={() => narrow({ show: one })}>
            {SHOW_WORDS[one]} <span className="hint">{many}</span>
          </button>
        );
      })}
    </div>
  );
}

/** What the list is narrowed to: a sector, how sure, words. */
function Narrowing({ view, filter: { sector, sure, find }, narrow }: FilterProps) {
  const search = useSearchKey();
  return (
    <div className="narrowing">
      <input
        ref={search}
        type="search"
        value={find}
        maxLength={100}
        aria-label={PROPOSAL_WORDS.find}
        placeholder={PROPOSAL_WORDS.findHint}
        onChange={({ target }) => narrow({ find: target.value })}
      />
      <select
        aria-label={PROPOSAL_WORDS.sector}
        value={sector ?? ''}
        onChange={({ target }) => narrow({ sector: target.value || null })}
      >
        <option value="">{PROPOSAL_WORDS.anySector}</option>
        {view.sectors.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <select
        aria-label={PROPOSAL_WORDS.confidence}
        value={sure}
        onChange={({ target }) => narrow({ sure: SURES.find((one) => one === target.value)! })}
      >
        {SURES.map((one) => (
          <option key={one} value={one}>
            {SURE_WORDS[one]}
          </option>
        ))}
      </select>
    </div>
  );
}

/** How many are decided and how many remain, as a length; while many are on their way, how far those are. */
function Done({ view: { proposals }, progress }: Pick<FilterProps, 'view' | 'progress'>) {
  const decided = proposals.filter(({ state }) => state !== 'proposed').length;
  const { done, of } = progress ?? { done: decided, of: proposals.length };
  const says = progress ? PROPOSAL_WORDS.manyGoing : PROPOSAL_WORDS.decided;
  return (
    <p className="done-so-far" role="status">
      {progress && `${PROPOSAL_WORDS.manyGoing} `}
      {done} {PROPOSAL_WORDS.of} {of}
      {!progress && ` ${PROPOSAL_WORDS.decided}, ${PROPOSAL_WORDS.remain} ${of - done}`}
      <progress value={done} max={Math.max(1, of)} aria-label={says} />
    </p>
  );
}

/** What stands over the list. */
export function ProposalsBar(props: FilterProps) {
  return (
    <div className="proposals-bar">
      <Parts {...props} />
      <Narrowing {...props} />
      <Done {...props} />
    </div>
  );
}
