import { memo } from 'react';
import { Link } from 'wouter';
import type { DocumentLine, HandedIn } from '../../contract/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { deskHref } from '../frame/addresses.ts';
import { Outcome } from './tally.tsx';
import { LIST_WORDS } from './words.ts';

/** What can be done with a document of the list. */
export interface RowActions {
  readonly choose: (id: string, isChosen: boolean) => void;
  readonly correct: (line: DocumentLine) => void;
  readonly remove: (line: DocumentLine) => void;
  /** `to: null`: it is another document. */
  readonly join: (id: string, to: string | null) => void;
}

interface Row {
  readonly line: DocumentLine;
  readonly isChosen: boolean;
  readonly resembles: HandedIn['resembles'];
  readonly actions: RowActions;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** `21/11 15:04`; of an earlier year `21/11/2023`. */
function whenWords(iso: string): string {
  const when = new Date(iso);
  const day = `${when.getDate()}/${when.getMonth() + 1}`;
  const isThisYear = when.getFullYear() === new Date().getFullYear();
  return isThisYear ? `${day} ${two(when.getHours())}:${two(when.getMinutes())}` : `${day}/${when.getFullYear()}`;
}

export const titleOf = ({ title, newest }: DocumentLine): string => title ?? newest.file;

function Question({ line, resembles, actions }: Omit<Row, 'isChosen'>) {
  if (!resembles) return null;
  return (
    <p className="question">
      {LIST_WORDS.isNewer} «{resembles.title}»?{' '}
      <button type="button" className="button small" onClick={() => actions.join(line.id, resembles.id)}>
        {LIST_WORDS.yesJoin}
      </button>{' '}
      <button type="button" className="button small" onClick={() => actions.join(line.id, null)}>
        {LIST_WORDS.noJoin}
      </button>
    </p>
  );
}

/** A document in the list. */
export const DocumentRow = memo(function DocumentRow({ line, isChosen, resembles, actions }: Row) {
  const { id, issuer, area, period, newest, versions } = line;
  const title = titleOf(line);
  const { columns } = LIST_WORDS;
  return (
    <tr className={isChosen ? 'chosen' : undefined}>
      <td className="choose">
        <input
          type="checkbox"
          aria-label={`${columns.choose} ${title}`}
          checked={isChosen}
          onChange={({ target }) => actions.choose(id, target.checked)}
        />
      </td>
      <th scope="row">
        <Link href={deskHref(id, null)} title={title}>
          {title}
        </Link>
        {line.title !== null && <span className="file">{newest.file}</span>}
        {newest.problem && <p className="question">{newest.problem}</p>}
        <Question line={line} resembles={resembles} actions={actions} />
      </th>
      <td title={issuer ?? ''}>{issuer}</td>
      <td title={area ?? ''}>{area}</td>
      <td>{period && periodWords(period)}</td>
      <td>
        <time dateTime={newest.handedIn}>{whenWords(newest.handedIn)}</time>
      </td>
      <td className="number" data-label={columns.versions}>
        {versions}
      </td>
      <td>
        <Outcome version={newest} />
      </td>
      <td className="row-actions">
        <button type="button" className="link" onClick={() => actions.correct(line)}>
          {LIST_WORDS.correct}
          <span className="unseen"> {title}</span>
        </button>
        <button type="button" className="link" onClick={() => actions.remove(line)}>
          {LIST_WORDS.remove}
          <span className="unseen"> {title}</span>
        </button>
      </td>
    </tr>
  );
});
