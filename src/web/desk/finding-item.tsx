import { memo, useMemo } from 'react';
import type { DeskFinding, DeskSection, DeskView } from '../../contract/index.ts';
import { CODE_WORDS, SEVERITY_WORDS, WORDS } from '../words.ts';
import { AsideForm } from './aside-form.tsx';
import { claimOf } from './claim.ts';
import { figureAt, findingId, hashOf, spotId } from './ids.ts';
import { DESK_WORDS } from './words.ts';
import { WorkingTable } from './working-table.tsx';
import { workings } from './workings.ts';

/** What can be done with a finding. */
export interface FindingActions {
  readonly choose: (key: string) => void;
  readonly askReason: (key: string | null) => void;
  readonly setAside: (finding: DeskFinding, reason: string | null) => void;
}

interface Item {
  readonly finding: DeskFinding;
  readonly desk: DeskView;
  readonly isChosen: boolean;
  readonly isAsked: boolean;
  readonly actions: FindingActions;
}

/** `mục II.3`; a part says what it is by itself. */
export function whereOf(section: DeskSection | undefined): string {
  if (!section) return WORDS.beforeSections;
  return section.path.length === 1 && section.label.length > 4 ? section.label : `${WORDS.section} ${section.label}`;
}

function Places({ finding, desk }: Pick<Item, 'finding' | 'desk'>) {
  // What is about the whole report (its margins) has no place in it.
  const places = finding.at.filter(({ start, end }) => end > start);
  if (places.length === 0) return null;
  return (
    <p className="places">
      {WORDS.places}:{' '}
      {places.map((place, index) => (
        <span key={`${place.start}-${place.end}`}>
          {index > 0 && ' · '}
          <a href={hashOf(figureAt(desk.figures, place)?.id ?? spotId(place))}>
            {desk.text.slice(place.start, Math.min(place.end, place.start + 60))}
          </a>
        </span>
      ))}
    </p>
  );
}

/** Stated and computed in words, for findings that are no sum. */
function Stated({ finding: { stated, computed } }: Pick<Item, 'finding'>) {
  if (stated === null && computed === null) return null;
  return (
    <dl className="sums">
      {stated !== null && (
        <div>
          <dt>{WORDS.stated}</dt>
          <dd>{stated}</dd>
        </div>
      )}
      {computed !== null && (
        <div>
          <dt>{WORDS.computed}</dt>
          <dd>{computed}</dd>
        </div>
      )}
    </dl>
  );
}

/** What unfolds below the chosen finding: the sum, the repair, the places, and what can be done. */
function Unfolded({ finding, desk, isAsked, actions }: Item) {
  const sums = useMemo(() => workings(finding, desk.checks, desk.figures), [finding, desk.checks, desk.figures]);
  const { repair } = claimOf(finding);
  return (
    <div className="more">
      {sums.map((working) => (
        <WorkingTable key={`${working.rule} ${working.stated.figure.id}`} working={working} />
      ))}
      {sums.length === 0 && <Stated finding={finding} />}
      {repair && <p className="repair">{repair}</p>}
      <Places finding={finding} desk={desk} />
      {finding.setAside ? (
        <button type="button" className="button small" onClick={() => actions.setAside(finding, null)}>
          {DESK_WORDS.bringBack}
        </button>
      ) : isAsked ? (
        <AsideForm
          save={(reason) => actions.setAside(finding, reason)}
          cancel={() => {
            actions.askReason(null);
            document.getElementById(findingId(finding.key))?.focus();
          }}
        />
      ) : (
        <button type="button" className="button small" onClick={() => actions.askReason(finding.key)}>
          {DESK_WORDS.setAside}
        </button>
      )}
    </div>
  );
}

const SINCE_WORDS = { new: DESK_WORDS.new, changed: DESK_WORDS.changed } as const;

/** One finding in the list at the right; the chosen one unfolds. */
export const FindingItem = memo(function FindingItem(item: Item) {
  const { finding, desk, isChosen, actions } = item;
  const { sign, word } = SEVERITY_WORDS[finding.severity];
  const id = findingId(finding.key);
  const look = `finding ${finding.severity}${isChosen ? ' chosen' : ''}`;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the link in it does the same for the keyboard
    <li
      className={look}
      id={id}
      tabIndex={-1}
      aria-current={isChosen || undefined}
      onClick={(event) => {
        if (!(event.target as Element).closest('a, button, input, label, form')) actions.choose(finding.key);
      }}
    >
      <p className="kind">
        <a href={hashOf(id)}>
          <span aria-hidden="true">{sign}</span> {CODE_WORDS[finding.code]}
        </a>
        <span className="where">
          {finding.since && finding.since !== 'still' && <b>{SINCE_WORDS[finding.since]} · </b>}
          <span className={isChosen ? undefined : 'unseen'}>{word} · </span>
          {whereOf(desk.sections[finding.section])}
        </span>
      </p>
      <p className="message">{claimOf(finding).says}</p>
      {finding.setAside && <p className="reason">{finding.setAside.reason}</p>}
      {isChosen && <Unfolded {...item} />}
    </li>
  );
});
