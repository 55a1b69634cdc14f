import type { ExplorerView } from '../../contract/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { changeText, growthText, percentText } from '../facts/cell-words.ts';
import { Value } from '../facts/value.tsx';
import { FACT_WORDS } from '../facts/words.ts';
import { Forecast } from './cells.tsx';
import { type Column, targetOf } from './columns.ts';
import type { Line } from './lines.ts';

interface PrintProps {
  readonly view: ExplorerView;
  readonly lines: readonly Line[];
  readonly columns: readonly Column[];
}

function Printed({ line, column }: { readonly line: Line & { kind: 'row' }; readonly column: Column }) {
  const { row } = line;
  switch (column.kind) {
    case 'unit':
      return row.unit;
    case 'target':
      return <Value cell={targetOf(row, column)?.target ?? null} />;
    case 'now':
      return <Value cell={row.now} />;
    case 'attainment': {
      const target = targetOf(row, column);
      return target && percentText(target.attainment);
    }
    case 'same':
      return <Value cell={row.same} />;
    case 'change':
      return row.same && changeText(row.change, row.unit);
    case 'growth':
      return row.same && growthText(row.growth);
    case 'forecast':
      return <Forecast row={row} />;
    default:
      return null;
  }
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
          {printed.map(({ id, label, under }) => (
            <th key={id}>
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
              {printed.map((column) =>
                column.kind === 'name' ? (
                  <th key={column.id} scope="row">
                    {line.isPart
                      ? line.row.breakdownName || line.row.name
                      : [line.row.name, line.row.breakdownName].filter(Boolean).join(' · ')}
                  </th>
                ) : (
                  <td key={column.id} className={column.kind}>
                    <Printed line={line} column={column} />
                  </td>
                ),
              )}
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
