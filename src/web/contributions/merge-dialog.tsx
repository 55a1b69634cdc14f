import type { ContributionView } from '../../contract/index.ts';
import { Dialog } from '../frame/dialog.tsx';
import { type HeadingLine, mergePlan } from './placing.ts';
import { CONTRIBUTION_WORDS as WORDS } from './words.ts';

interface MergeProps {
  readonly contribution: ContributionView;
  readonly headings: readonly HeadingLine[];
  /** Those that are marked; null for all that are placed. */
  readonly marked: ReadonlySet<number> | null;
  readonly isBusy: boolean;
  readonly merge: (paragraphs: readonly number[]) => void;
  readonly close: () => void;
}

/** Says what will stand where before it does. */
export function MergeDialog({ contribution, headings, marked, isBusy, merge, close }: MergeProps) {
  const { goes, under, proposed, stays, merged } = mergePlan(contribution, headings, marked);
  return (
    <Dialog title={`${WORDS.mergeTitle}: ${contribution.agency}`} close={close}>
      {goes.length === 0 ? (
        <p>{WORDS.mergeNothing}</p>
      ) : (
        <>
          <p>
            <strong>{goes.length}</strong> {WORDS.mergeSays}
          </p>
          <ul className="merge-under">
            {under.map(({ heading, many }) => (
              <li key={heading.id}>
                {heading.number} {heading.text} <span className="hint">({many})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {proposed > 0 && (
        <p>
          {proposed} {WORDS.mergeProposed}
        </p>
      )}
      {goes.length > 0 && stays > 0 && (
        <p>
          {stays} {WORDS.mergeStays}
        </p>
      )}
      {goes.length > 0 && merged > 0 && (
        <p>
          {merged} {WORDS.mergeAlready}
        </p>
      )}
      {goes.length > 0 && <p className="hint">{WORDS.mergeChips}</p>}
      <p className="ways">
        <button
          type="button"
          className="button main"
          disabled={goes.length === 0 || isBusy}
          onClick={() => merge(goes)}
        >
          {isBusy ? WORDS.merging : `${WORDS.merge} (${goes.length})`}
        </button>
        <button type="button" className="button" onClick={close}>
          {WORDS.cancel}
        </button>
      </p>
    </Dialog>
  );
}

interface TakeOffProps {
  readonly contribution: ContributionView;
  readonly remove: () => void;
  readonly close: () => void;
}

/** Asks before a contribution is taken off: what was chosen of it is not there again afterwards. */
export function TakeOffDialog({ contribution, remove, close }: TakeOffProps) {
  return (
    <Dialog title={`${WORDS.takeOffTitle}: ${contribution.agency}`} close={close}>
      <p>{WORDS.takeOffSays}</p>
      <p className="ways">
        <button type="button" className="button main" onClick={remove}>
          {WORDS.takeOff}
        </button>
        <button type="button" className="button" onClick={close}>
          {WORDS.cancel}
        </button>
      </p>
    </Dialog>
  );
}
