import type { ContributionsView } from '../../contract/index.ts';
import { Dialog } from '../frame/dialog.tsx';
import type { ContributionFinding } from './outline-side.tsx';
import { standsAt } from './placing.ts';
import { CONTRIBUTION_WORDS as WORDS } from './words.ts';

interface BesideProps {
  readonly view: ContributionsView;
  readonly finding: ContributionFinding;
  readonly go: (of: string, at: number) => void;
  readonly close: () => void;
}

type Place = ContributionFinding['places'][number];

function Sentence({ view, place, go }: Pick<BesideProps, 'view' | 'go'> & { readonly place: Place }) {
  const { of, at } = standsAt(place.block);
  const contribution = view.contributions.find(({ id }) => id === of);
  const text = contribution?.paragraphs[at]?.text ?? '';
  const { start, end } = place;
  return (
    <figure>
      <figcaption>{contribution?.agency}</figcaption>
      <blockquote>
        {text.slice(0, start)}
        <mark>{text.slice(start, end)}</mark>
        {text.slice(end)}
      </blockquote>
      <button type="button" className="button small" onClick={() => go(of, at)}>
        {WORDS.go}
        <span className="unseen"> {contribution?.agency}</span>
      </button>
    </figure>
  );
}

/** The sentences that do not agree, beside each other. */
export function BesideDialog({ view, finding, go, close }: BesideProps) {
  const { says, places } = finding;
  // Of one paragraph its first place is enough.
  const each = [...new Map(places.toReversed().map((place) => [place.block, place])).values()].toReversed();
  return (
    <Dialog title={each.length > 1 ? WORDS.beside : WORDS.besideOne} close={close}>
      <p className="beside-says">{says}</p>
      <div className="beside">
        {each.map((place) => (
          <Sentence key={place.block} view={view} place={place} go={go} />
        ))}
      </div>
    </Dialog>
  );
}
