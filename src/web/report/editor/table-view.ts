import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import type { Aspect, FigureTable } from '../../../figure/index.ts';
import { periodWords } from '../../../language/vi/index.ts';
import { cellId, cellWritten, overrideOf } from '../../../write/index.ts';
import { chipLook } from '../model/looks.ts';
import { rowName } from '../model/places.ts';
import { ASPECT_WORDS, DECREE_WORDS, LOOK_WORDS, REPORT_WORDS } from '../words.ts';
import { type Known, pointedCells } from './known.ts';

/** Aspects whose number is in the unit of the indicator. */
const IN_UNIT: readonly Aspect[] = ['level', 'target', 'same', 'forecast'];

export interface TableParts {
  readonly known: () => Known;
  /** Name of the report's area. */
  readonly area: string;
  readonly openCell: (id: string) => void;
  readonly editTable: (id: string) => void;
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  look: string,
  ...content: (string | HTMLElement)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (look) made.className = look;
  made.append(...content);
  return made;
}

/** A table of indicators: its cells are bound to facts and open like chips; rows and columns are changed in a dialog. */
export class TableView implements NodeView {
  readonly dom = element('div', 'figure-table');
  readonly #parts: TableParts;
  #table: FigureTable;

  constructor(node: Node, parts: TableParts) {
    this.#parts = parts;
    this.#table = node.attrs.table;
    this.dom.contentEditable = 'false';
    this.#draw();
  }

  update(node: Node): boolean {
    if (node.type.name !== 'figure_table') return false;
    this.#table = node.attrs.table;
    this.#draw();
    return true;
  }

  /** Buttons in it work like buttons anywhere. */
  stopEvent(event: Event): boolean {
    return event.target instanceof Element && event.target.closest('button') !== null;
  }

  ignoreMutation(): boolean {
    return true;
  }

  #draw(): void {
    const { title, id, rows } = this.#table;
    const hadFocus = (document.activeElement as HTMLElement | null)?.dataset.id;
    const edit = element('button', 'button small edit-table', REPORT_WORDS.editTable);
    edit.type = 'button';
    edit.dataset.id = id;
    edit.setAttribute('aria-label', `${REPORT_WORDS.editTable}: ${title || REPORT_WORDS.table}`);
    edit.addEventListener('click', () => this.#parts.editTable(id));
    const body = element('tbody', '', ...rows.map((_, row) => this.#row(row)));
    const table = element('table', '', this.#head(), body);
    table.setAttribute('aria-label', title || REPORT_WORDS.table);
    // Wide tables roll within the page, and take the focus so that keys can roll them.
    const roll = element('div', 'table', table);
    roll.tabIndex = 0;
    roll.setAttribute('role', 'group');
    roll.setAttribute('aria-label', title || REPORT_WORDS.table);
    this.dom.replaceChildren(element('p', 'table-title', title), roll, edit);
    if (hadFocus) this.dom.querySelector<HTMLElement>(`[data-id="${CSS.escape(hadFocus)}"]`)?.focus();
  }

  #head(): HTMLElement {
    const heads = this.#table.columns.map(({ aspect, head, period }) =>
      element('th', '', head || [ASPECT_WORDS[aspect], period && periodWords(period)].filter(Boolean).join(', ')),
    );
    const all = [element('th', 'order', DECREE_WORDS.order), element('th', '', DECREE_WORDS.indicator), ...heads];
    for (const head of all) head.scope = 'col';
    return element('thead', '', element('tr', '', ...all));
  }

  #row(row: number): HTMLElement {
    const { id, rows, columns } = this.#table;
    const { indicator, period } = rows[row]!;
    const states = columns.map((_, column) => this.#parts.known().chips.get(cellId(id, row, column)));
    const name = rowName(
      states.map((state) => state?.says),
      this.#parts.area,
    );
    const unit = states[columns.findIndex(({ aspect }) => IN_UNIT.includes(aspect))]?.value.unit;
    const says = [name ?? indicator, period && periodWords(period)].filter(Boolean).join(', ');
    const label = element('th', 'name', says, ...(unit ? [element('span', 'unit', ` (${unit})`)] : []));
    label.scope = 'row';
    const cells = columns.map((_, column) => this.#cell(row, column));
    return element('tr', '', element('td', 'order', String(row + 1)), label, ...cells);
  }

  #cell(row: number, column: number): HTMLElement {
    const id = cellId(this.#table.id, row, column);
    const override = overrideOf(this.#table, row, column);
    const text = cellWritten(this.#table, row, column);
    const state = this.#parts.known().chips.get(id);
    const look = chipLook({ text, override }, state);
    const isPointed = pointedCells(this.#parts.known()).has(id);
    const button = element('button', `figure-chip ${look}${isPointed ? ' pointed' : ''}`, ...(text ? [text] : []));
    button.type = 'button';
    button.dataset.id = id;
    button.title = [LOOK_WORDS[look], state?.says].filter(Boolean).join(': ');
    if (!text) button.setAttribute('aria-label', button.title);
    button.addEventListener('click', () => this.#parts.openCell(id));
    return element('td', 'number', button);
  }
}
