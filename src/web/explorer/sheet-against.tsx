import type { CellView, ExplorerRow, ExplorerView } from '../../contract/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { changeText, growthText } from '../facts/cell-words.ts';
import { Value } from '../facts/value.tsx';
import { SHEET_WORDS } from './words.ts';

interface AgainstProps {
  readonly view: ExplorerView;
  readonly row: ExplorerRow;
  readonly about: string;
  readonly choose: (about: string) => void;
}

/** The numbers of a row, each of which can be asked where it comes from. */
export function Against({ view, row, about, choose }: AgainstProps) {
  const line = (id: string, label: string, cell: CellView | null, note: string | null) => (
    <li key={id}>
      <button type="button" aria-pressed={about === id} onClick={() => choose(id)}>
        <span>{label}</span>
        <span className="against-value">
          <Value cell={cell} />
        </span>
        {note && <span className="hint">{note}</span>}
      </button>
    </li>
  );
  const { now, same, targets, change, growth, unit } = row;
  const sameNote =
    change.value === null ? change.why : [changeText(change, unit), growth.value && `${growthText(growth)}%`];
  return (
    <ul className="against" aria-label={SHEET_WORDS.against}>
      {line('now', SHEET_WORDS.thisPeriod, now, null)}
      {targets.map(({ plan, target }) => {
        const of = view.plans.find(({ id }) => id === plan);
        return line(plan, `${SHEET_WORDS.target} ${of?.assignedBy ?? ''}`, target, null);
      })}
      {same &&
        view.samePeriod &&
        line(
          'same',
          `${SHEET_WORDS.same} ${row.period === view.period ? periodWords(view.samePeriod) : ''}`,
          same,
          Array.isArray(sameNote) ? sameNote.filter(Boolean).join(' · ') : sameNote,
        )}
    </ul>
  );
}
