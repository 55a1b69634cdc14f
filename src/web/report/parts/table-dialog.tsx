import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type FormEvent, useDeferredValue, useId, useState } from 'react';
import type { ReportView } from '../../../contract/index.ts';
import { ASPECTS, type Aspect, type FigureTable, type TableColumn } from '../../../figure/index.ts';
import { cellId, chipsIn } from '../../../write/index.ts';
import { indicators } from '../../ask-facts.ts';
import { indicatorsKey } from '../../facts/keys.ts';
import { Dialog } from '../../frame/dialog.tsx';
import { blockRemoved, tableChanged } from '../editor/changes.ts';
import type { Session } from '../editor/session.ts';
import { partAt, rowName } from '../model/places.ts';
import { redrawn, shifted, type TableDraft } from '../model/table-draft.ts';
import { ASPECT_WORDS, FORM_WORDS, REPORT_WORDS } from '../words.ts';

const MOST = 8;

/** Cells of a table that ask for something new are asked for and written. */
async function fill(session: Session, table: FigureTable): Promise<void> {
  const chips = chipsIn(table).map(({ id, ask, style }) => ({ id, ask, style }));
  const states = await session.parts.values({ chips });
  session.knowChips(states);
  const textOf = new Map(states.map(({ id, text }) => [id, text ?? '']));
  session.change(
    tableChanged(table.id, (before) => ({
      ...before,
      texts: before.texts.map((row, r) => row.map((text, c) => text || (textOf.get(cellId(table.id, r, c)) ?? ''))),
    })),
  );
}

interface OrderProps {
  readonly name: string;
  readonly move: (by: 1 | -1) => void;
  readonly remove: () => void;
}

function Order({ name, move, remove }: OrderProps) {
  const ways = [
    [FORM_WORDS.up, '↑', () => move(-1)],
    [FORM_WORDS.down, '↓', () => move(1)],
    [FORM_WORDS.remove, '×', remove],
  ] as const;
  return (
    <span className="order-ways">
      {ways.map(([says, sign, run]) => (
        <button key={says} type="button" className="button small" aria-label={`${says}: ${name}`} onClick={run}>
          {sign}
        </button>
      ))}
    </span>
  );
}

/** Finds an indicator that becomes a row. */
function AddRow({ add }: { readonly add: (code: string, name: string) => void }) {
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const id = useId();
  const { data = [] } = useQuery({
    queryKey: indicatorsKey(search),
    queryFn: () => indicators(search),
    enabled: search !== '',
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  return (
    <div className="field">
      <label htmlFor={id}>{FORM_WORDS.addRow}</label>
      <input id={id} value={typed} maxLength={120} onChange={({ target }) => setTyped(target.value)} />
      <ul className="found-rows">
        {(search === '' ? [] : data.slice(0, MOST)).map(({ code, name, unit }) => (
          <li key={code}>
            <button
              type="button"
              className="link"
              onClick={() => {
                add(code, name);
                setTyped('');
              }}
            >
              {name}
            </button>{' '}
            <span className="hint">{unit}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface PartProps {
  readonly session: Session;
  readonly draft: TableDraft;
  readonly set: (part: Partial<TableDraft>) => void;
}

/** Names of the rows that there are, by what they ask for. */
function namesOf(session: Session, { id, rows, columns }: FigureTable): ReadonlyMap<string, string> {
  const { area } = session.parts.view.card;
  const says = (row: number) => columns.map((_, column) => session.known.chips.get(cellId(id, row, column))?.says);
  return new Map(rows.map((row, index) => [keyOf(row), rowName(says(index), area.name) ?? row.indicator]));
}

const keyOf = ({ indicator, breakdown, period }: FigureTable['rows'][number]): string =>
  `${indicator} ${breakdown} ${period}`;

function Rows({ session, table, draft: { rows }, set }: PartProps & { readonly table: FigureTable }) {
  const [names, setNames] = useState(() => namesOf(session, table));
  const add = (indicator: string, name: string): void => {
    const row = { indicator, breakdown: '', period: null };
    if (rows.some((one) => keyOf(one) === keyOf(row))) return;
    setNames(new Map([...names, [keyOf(row), name]]));
    set({ rows: [...rows, row] });
  };
  return (
    <fieldset>
      <legend>{FORM_WORDS.rows}</legend>
      <ol className="order-list">
        {rows.map((row, at) => {
          const name = names.get(keyOf(row)) ?? row.indicator;
          return (
            <li key={keyOf(row)}>
              <span>{name}</span>
              <Order
                name={name}
                move={(by) => set({ rows: shifted(rows, at, by) })}
                remove={() => set({ rows: rows.filter((one) => one !== row) })}
              />
            </li>
          );
        })}
      </ol>
      <AddRow add={add} />
    </fieldset>
  );
}

function Columns({ draft: { columns }, set }: Omit<PartProps, 'session'>) {
  const change = (at: number, part: Partial<TableColumn>): void =>
    set({ columns: columns.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  return (
    <fieldset>
      <legend>{FORM_WORDS.columns}</legend>
      <ol className="order-list">
        {columns.map((column, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
          <li key={at}>
            <select
              aria-label={`${FORM_WORDS.columns} ${at + 1}`}
              value={column.aspect}
              onChange={({ target }) => change(at, { aspect: target.value as Aspect })}
            >
              {ASPECTS.map((one) => (
                <option key={one} value={one}>
                  {ASPECT_WORDS[one]}
                </option>
              ))}
            </select>
            <input
              aria-label={`${FORM_WORDS.head} ${at + 1}`}
              placeholder={ASPECT_WORDS[column.aspect]}
              value={column.head}
              maxLength={200}
              onChange={({ target }) => change(at, { head: target.value })}
            />
            <Order
              name={column.head || ASPECT_WORDS[column.aspect]}
              move={(by) => set({ columns: shifted(columns, at, by) })}
              remove={() => set({ columns: columns.filter((_, index) => index !== at) })}
            />
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="button small"
        onClick={() => set({ columns: [...columns, { aspect: 'level', head: '', period: null, plan: null }] })}
      >
        {FORM_WORDS.addColumn}
      </button>
    </fieldset>
  );
}

interface DialogProps {
  readonly view: ReportView;
  readonly session: Session;
  readonly id: string;
  readonly close: () => void;
}

/** Rows and columns of a table of indicators; its cells are the facts' own. */
export function TableDialog({ session, id, close }: DialogProps) {
  const table = partAt(session.doc, id)?.node.attrs.table as FigureTable | undefined;
  const [draft, setDraft] = useState<TableDraft | null>(table ?? null);
  const titleId = useId();
  if (!table || !draft) return null;
  const set = (part: Partial<TableDraft>): void => setDraft({ ...draft, ...part });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { title, rows, columns, landscape } = draft;
    const next = redrawn(table, { title, rows, columns, landscape });
    session.know({ chips: new Map([...session.known.chips].filter(([chip]) => !chip.startsWith(`${id}.`))) });
    session.change(tableChanged(id, () => next));
    fill(session, next).catch(({ message }: Error) => session.parts.say(message));
    close();
  };
  return (
    <Dialog title={FORM_WORDS.tableTitle} close={close}>
      <form onSubmit={submit} className="table-form">
        <div className="field">
          <label htmlFor={titleId}>{FORM_WORDS.tableName}</label>
          <input
            id={titleId}
            value={draft.title}
            maxLength={500}
            onChange={({ target }) => set({ title: target.value })}
          />
        </div>
        <Rows session={session} table={table} draft={draft} set={set} />
        <Columns draft={draft} set={set} />
        <p>
          <label>
            <input
              type="checkbox"
              checked={draft.landscape}
              onChange={({ target }) => set({ landscape: target.checked })}
            />{' '}
            {FORM_WORDS.landscape}
          </label>
        </p>
        <p className="ways">
          <button type="submit" className="button main">
            {FORM_WORDS.done}
          </button>
          <button type="button" className="button" onClick={close}>
            {FORM_WORDS.cancel}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              session.change(blockRemoved(id));
              close();
            }}
          >
            {REPORT_WORDS.removeTable}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
