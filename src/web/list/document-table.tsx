import type { DocumentLine } from '../../contract/index.ts';
import { questionsOf } from '../frame/uploads.ts';
import { useUploads } from '../frame/uploads-provider.tsx';
import { DocumentRow, type RowActions } from './document-row.tsx';
import { LIST_WORDS } from './words.ts';

interface Table {
  readonly documents: readonly DocumentLine[];
  readonly chosen: ReadonlySet<string>;
  readonly actions: RowActions;
}

/** The documents, the newest first; on a phone each is a card. */
export function DocumentTable({ documents, chosen, actions }: Table) {
  const questions = questionsOf(useUploads());
  return (
    <table className="documents">
      <thead>
        <tr>
          {Object.entries(LIST_WORDS.columns).map(([column, word]) => (
            <th key={column} scope="col" className={column}>
              <span className={column === 'choose' || column === 'actions' ? 'unseen' : undefined}>{word}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {documents.map((line) => (
          <DocumentRow
            key={line.id}
            line={line}
            isChosen={chosen.has(line.id)}
            resembles={questions.get(line.id) ?? null}
            actions={actions}
          />
        ))}
      </tbody>
    </table>
  );
}
