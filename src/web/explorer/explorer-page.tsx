import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { explorer, explorerSheetHref } from '../ask-facts.ts';
import { publishHref } from '../ask-published.ts';
import { FactsFrame, FactsProblem, type Newest } from '../facts/facts-frame.tsx';
import { explorerKey } from '../facts/keys.ts';
import { FACT_WORDS } from '../facts/words.ts';
import { Loading } from '../frame/loading.tsx';
import { PageFrame } from '../frame/page-frame.tsx';
import { useAddressState } from '../frame/use-address-state.ts';
import { addressOf, stateOf } from './address.ts';
import { Explorer } from './explorer.tsx';
import { EXPLORER_WORDS } from './words.ts';
import '../styles/grid.css';
import '../facts/facts.css';
import './explorer.css';
import './grid.css';
import './cards.css';
import './sheet.css';
import './print.css';

const CODEC = { stateOf, addressOf };

const SKIPS = [{ label: EXPLORER_WORDS.toTable, target: 'facts' }];

function Actions({ href, publish }: { readonly href: string; readonly publish: string }) {
  return (
    <>
      <Link className="button" href={publish}>
        {FACT_WORDS.publish}
      </Link>
      <a className="button" href={href} download>
        {FACT_WORDS.excel}
      </a>
      <button type="button" className="button" onClick={() => print()}>
        {FACT_WORDS.print}
      </button>
    </>
  );
}

/** The table of an area and a period, once it is known which there are. */
function Asked({ all }: { readonly all: Newest }) {
  const [state, change] = useAddressState(CODEC);
  const area = state.area ?? all.newest.area;
  const period = state.period ?? all.newest.period;
  const { data, error, refetch, isPlaceholderData } = useQuery({
    queryKey: explorerKey(area, period),
    queryFn: () => explorer(area, period),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
  if (error && !data) return <FactsProblem problem={error} retry={() => void refetch()} />;
  const href = explorerSheetHref({ area, period, sector: state.sector });
  return (
    <PageFrame
      title={EXPLORER_WORDS.title}
      layout="full"
      skips={SKIPS}
      actions={<Actions href={href} publish={publishHref(area, period)} />}
    >
      {data ? (
        <Explorer choices={all} view={data} state={state} change={change} isOld={isPlaceholderData} />
      ) : (
        <div className="plain">
          <Loading />
        </div>
      )}
    </PageFrame>
  );
}

/** All facts of an area and a period beside plan and same period. */
export const ExplorerPage = () => <FactsFrame title={EXPLORER_WORDS.title}>{(all) => <Asked all={all} />}</FactsFrame>;
