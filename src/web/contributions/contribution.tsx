import { Link } from 'wouter';
import type { ContributionsView, ContributionView } from '../../contract/index.ts';
import { deskHref } from '../frame/addresses.ts';
import { Loading } from '../frame/loading.tsx';
import { ProblemBox } from '../frame/problem-box.tsx';
import { ParagraphList } from './paragraphs.tsx';
import type { Chosen } from './placing.ts';
import { isUnderWay } from './use-contributions.ts';
import { CONTRIBUTION_WORDS as WORDS } from './words.ts';

/** What can be done with the paragraphs that are chosen, and with all of them. */
export interface ContributionActions {
  readonly move: () => void;
  readonly none: () => void;
  readonly undo: () => void;
  readonly canUndo: boolean;
  readonly merge: () => void;
  readonly mergeMarked: () => void;
  readonly take: () => void;
  readonly takeOff: () => void;
  readonly isBusy: boolean;
}

interface ContributionProps {
  readonly view: ContributionsView;
  readonly contribution: ContributionView;
  readonly chosen: Chosen;
  readonly isSigned: boolean;
  /** Whether its file is among the person's documents: those of the made-up province are not. */
  readonly canOpen: boolean;
  readonly choose: (chosen: Chosen) => void;
  readonly actions: ContributionActions;
  /** What is being saved, or was. */
  readonly kept: string;
}

function Head({
  contribution,
  isSigned,
  canOpen,
  actions,
}: Pick<ContributionProps, 'contribution' | 'isSigned' | 'canOpen' | 'actions'>) {
  const { agency, file, document, version, figures, read, problem } = contribution;
  return (
    <header>
      <h2>{agency}</h2>
      <p className="hint">
        {WORDS.file}: {file}
        {read && canOpen && (
          <>
            {' · '}
            <Link href={deskHref(document, version)}>{WORDS.openDocument}</Link>
          </>
        )}
        {!isSigned && (read || problem !== null) && (
          <>
            {' · '}
            <button type="button" className="link" onClick={actions.takeOff}>
              {WORDS.takeOff}
            </button>
          </>
        )}
      </p>
      {!isSigned && read && (
        <p className="ways">
          <button type="button" className="button main" disabled={actions.isBusy} onClick={actions.merge}>
            {WORDS.merge}
          </button>
          <button
            type="button"
            className="button"
            title={WORDS.takeHint}
            disabled={actions.isBusy || figures === 0}
            onClick={actions.take}
          >
            {WORDS.take} ({figures})
          </button>
        </p>
      )}
    </header>
  );
}

/** What the keys do, for those who use none. */
function Tools({ chosen, actions, kept }: Pick<ContributionProps, 'chosen' | 'actions' | 'kept'>) {
  const many = chosen.marked.size;
  return (
    <div className="tools" role="toolbar" aria-label={`${many} ${WORDS.selected}`}>
      <span>
        {many} {WORDS.selected}
      </span>
      <button type="button" className="button small" onClick={actions.move}>
        {WORDS.move}
      </button>
      <button type="button" className="button small" onClick={actions.none}>
        {WORDS.none}
      </button>
      <button type="button" className="button small" disabled={actions.isBusy} onClick={actions.mergeMarked}>
        {WORDS.mergeMarked}
      </button>
      <button type="button" className="button small" disabled={!actions.canUndo} onClick={actions.undo}>
        {WORDS.undo}
      </button>
      <span className="kept" role="status">
        {kept}
      </span>
    </div>
  );
}

/** One agency's part: its paragraphs and where they go. */
export function Contribution(props: ContributionProps) {
  const { view, contribution, chosen, isSigned, canOpen, choose, actions, kept } = props;
  const headings = new Map(view.headings.map((heading) => [heading.id, heading]));
  const { paragraphs, problem } = contribution;
  return (
    <section className="contribution" aria-label={contribution.agency}>
      <Head contribution={contribution} isSigned={isSigned} canOpen={canOpen} actions={actions} />
      {problem !== null && <ProblemBox title={WORDS.unread} what={problem} next={WORDS.problemNext} />}
      {isUnderWay(contribution) && <Loading label={WORDS.reading} next={WORDS.readingNow} />}
      {contribution.read && paragraphs.length === 0 && <p className="hint">{WORDS.nothingIn}</p>}
      {paragraphs.length > 0 && (
        <>
          {!isSigned && <Tools chosen={chosen} actions={actions} kept={kept} />}
          <ParagraphList
            contribution={contribution}
            headings={headings}
            chosen={chosen}
            choose={choose}
            move={actions.move}
          />
          {!isSigned && <p className="facts-keys">{WORDS.keys}</p>}
        </>
      )}
    </section>
  );
}
