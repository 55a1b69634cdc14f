import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearch } from 'wouter';
import type { PublishedLine } from '../../contract/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { published, publishedHref } from '../ask-published.ts';
import { FactsFrame, type Newest } from '../facts/facts-frame.tsx';
import { publishedKey } from '../facts/keys.ts';
import { Loading } from '../frame/loading.tsx';
import { PageFrame } from '../frame/page-frame.tsx';
import { ProblemBox } from '../frame/problem-box.tsx';
import { FRAME_WORDS } from '../frame/words.ts';
import { momentWords } from '../moments.ts';
import { vietnamese } from '../numbers.ts';
import { PublishDialog } from './publish-dialog.tsx';
import { PUBLISHED_WORDS } from './words.ts';
import '../styles/plain-table.css';
import '../facts/facts.css';
import './published.css';

const { columns } = PUBLISHED_WORDS;
const CRUMBS = [{ label: FRAME_WORDS.facts, href: '/explorer' }];

function Row({ set }: { readonly set: PublishedLine }) {
  const { name, areaName, period, at, by, facts, sha256, demonstration } = set;
  return (
    <tr>
      <th scope="row">
        <Link href={publishedHref(set)}>{name}</Link>
        {demonstration && <span className="hint"> · {PUBLISHED_WORDS.demonstration}</span>}
      </th>
      <td data-label={columns.shown}>{[areaName, period && periodWords(period)].filter(Boolean).join(', ')}</td>
      <td data-label={columns.at}>{momentWords(at)}</td>
      <td data-label={columns.by}>{by ?? <span className="hint">–</span>}</td>
      <td data-label={columns.facts} className="value">
        {vietnamese(String(facts))}
      </td>
      <td data-label={columns.sum}>
        <code title={sha256}>{sha256.slice(0, 12)}</code>
      </td>
    </tr>
  );
}

function Sets({ sets, publish }: { readonly sets: readonly PublishedLine[]; readonly publish: () => void }) {
  if (sets.length === 0)
    return (
      <section className="no-sets">
        <h2>{PUBLISHED_WORDS.emptyTitle}</h2>
        <p>{PUBLISHED_WORDS.about}</p>
        <p>{PUBLISHED_WORDS.emptyNext}</p>
        <p className="ways">
          <button type="button" className="button main" onClick={publish}>
            {PUBLISHED_WORDS.publish}
          </button>
        </p>
      </section>
    );
  return (
    <>
      <p className="hint about">{PUBLISHED_WORDS.about}</p>
      <table className="plain-table published-table">
        <thead>
          <tr>
            {Object.values(columns).map((word) => (
              <th key={word} scope="col" className={word === columns.facts ? 'value' : undefined}>
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sets.map((set) => (
            <Row key={`${set.name} ${set.demonstration}`} set={set} />
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The sets, once it is known what can be published. */
function Listed({ all }: { readonly all: Newest }) {
  const asked = new URLSearchParams(useSearch());
  const [area, period] = [asked.get('area') ?? all.newest.area, asked.get('period') ?? all.newest.period];
  const [isOpen, setOpen] = useState(asked.has('area'));
  const { data, error, refetch } = useQuery({ queryKey: publishedKey, queryFn: published });
  const open = (): void => setOpen(true);
  const actions = data && data.sets.length > 0 && (
    <button type="button" className="button main" onClick={open}>
      {PUBLISHED_WORDS.publish}
    </button>
  );
  return (
    <PageFrame title={PUBLISHED_WORDS.title} crumbs={CRUMBS} layout="full" actions={actions}>
      <div className="published">
        {data ? (
          <Sets sets={data.sets} publish={open} />
        ) : error ? (
          <ProblemBox
            title={PUBLISHED_WORDS.notShown}
            what={error.message}
            next={PUBLISHED_WORDS.notShownNext}
            retry={() => void refetch()}
          />
        ) : (
          <Loading />
        )}
      </div>
      {isOpen && <PublishDialog choices={all} area={area} period={period} close={() => setOpen(false)} />}
    </PageFrame>
  );
}

/** Sets of figures that were published: which, when, by whom; another one. */
export const PublishedPage = () => (
  <FactsFrame title={PUBLISHED_WORDS.title}>{(all) => <Listed all={all} />}</FactsFrame>
);
