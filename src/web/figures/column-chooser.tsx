import { useFoldingMenu } from '../frame/use-folding-menu.ts';
import { type ColumnChoice, moved, toggled, USUAL_COLUMNS } from './kept-columns.ts';
import { COLUMN_WORDS, TABLE_WORDS } from './words.ts';

interface ColumnChooserProps {
  readonly choice: ColumnChoice;
  readonly onChoose: (choice: ColumnChoice) => void;
}

/** Which columns are shown, and in which order. */
export function ColumnChooser({ choice, onChoose }: ColumnChooserProps) {
  const details = useFoldingMenu();
  const { order, hidden } = choice;
  return (
    <details ref={details} className="columns">
      <summary className="button small">
        {TABLE_WORDS.columns} {order.length - hidden.length}/{order.length}
      </summary>
      <div className="sheet">
        <p>{TABLE_WORDS.columnsTitle}</p>
        <ol>
          {order.map((column, index) => (
            <li key={column}>
              <label>
                <input
                  type="checkbox"
                  checked={!hidden.includes(column)}
                  onChange={() => onChoose(toggled(choice, column))}
                />
                {COLUMN_WORDS[column]}
              </label>
              <button
                type="button"
                disabled={index === 0}
                aria-label={`${TABLE_WORDS.earlier}: ${COLUMN_WORDS[column]}`}
                onClick={() => onChoose(moved(choice, column, -1))}
              >
                ↑
              </button>
              <button
                type="button"
                disabled={index === order.length - 1}
                aria-label={`${TABLE_WORDS.later}: ${COLUMN_WORDS[column]}`}
                onClick={() => onChoose(moved(choice, column, 1))}
              >
                ↓
              </button>
            </li>
          ))}
        </ol>
        <button type="button" className="link" onClick={() => onChoose(USUAL_COLUMNS)}>
          {TABLE_WORDS.columnsReset}
        </button>
      </div>
    </details>
  );
}
