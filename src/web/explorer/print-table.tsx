import type { ExplorerView } from '../../contract/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { FACT_WORDS } from '../facts/words.ts';
import { Content } from './cells.tsx';
import type { Column } from './columns.ts';
import type { Line } from './lines.ts';

interface PrintProps {
  readonly view: ExplorerView;
  readonly lines: readonly Line[];
  readonly columns: readonly Column[];
}

/** The whole table for paper: the screen holds only the lines in sight. */
export function PrintTable({ view, lines, columns }: PrintProps) {
  const printed = columns.filter(({ kind }) => kind !== 'months');
  return (
    <table className="facts-print">
      <thead>
        <tr>
          <th colSpan={printed.length} className="print-title">
            {view.area.name}, {periodWords(view.period)}
            {view.demonstration && <strong> {FACT_WORDS.demonstration}</strong>}
          </th>
        </tr>
        <tr>
          {printed.map(({ kind, label, under }) => (
            <th key={kind}>
              {label}
              {under && <small>{under}</small>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) =>
          line.kind === 'group' ? (
            <tr key={line.id} className="group">
              <th colSpan={printed.length}>{line.label}</th>
            </tr>
          ) : (
            <tr key={line.id} className={line.isPart ? 'part' : undefined}>
              {printed.map((column) => {
                const Cell = column.kind === 'name' ? 'th' : 'td';
                return (
                  <Cell key={column.kind} className={column.kind}>
                    <Content row={line.row} column={column} asked={view.period} isPart={line.isPart} />
                  </Cell>
                );
              })}
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
