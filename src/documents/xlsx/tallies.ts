import { addressText, type Notice } from '../../figure/index.ts';
import { Refusal } from '../refusal.ts';

const MOST_NAMED = 10;

/** Where a cell stands. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Cells that a notice names: the first few by their address, and how many there are. */
class Named {
  #count = 0;
  readonly #names: string[] = [];

  add({ sheet, row, column }: Place): void {
    this.#count += 1;
    if (this.#names.length < MOST_NAMED) this.#names.push(`${sheet}!${addressText({ row, column })}`);
  }

  notices(code: string): Notice[] {
    if (this.#count === 0) return [];
    const more = this.#count > this.#names.length ? ', …' : '';
    return [{ code, place: null, detail: { count: this.#count, cells: `${this.#names.join(', ')}${more}` } }];
  }
}

/** Counts of what was left out of a workbook or could not be kept; each that is not 0 becomes a notice. */
export class Tallies {
  /** Formulas without a value: the program that wrote the file did not calculate them. */
  readonly uncalculated = new Named();
  readonly errors = new Named();
  /** Cells that show something else than their value. */
  readonly otherwise = new Named();
  readonly hiddenSheets: string[] = [];
  comments = 0;
  pictures = 0;
  charts = 0;
  #cells = 0;
  #hiddenRows = 0;
  #hiddenCells = 0;

  /** @throws Refusal where there are more cells than are read */
  count(cells: number, limit: number): void {
    this.#cells += cells;
    if (this.#cells > limit) throw new Refusal({ code: 'too-many-cells', limit });
  }

  hide(rows: number, cells: number): void {
    this.#hiddenRows += rows;
    this.#hiddenCells += cells;
  }

  notices(): Notice[] {
    const notice = (code: string, detail: Notice['detail']): Notice => ({ code, place: null, detail });
    const { hiddenSheets, comments, pictures, charts } = this;
    const [rows, cells] = [this.#hiddenRows, this.#hiddenCells];
    return [
      ...(hiddenSheets.length > 0
        ? [
            notice('hidden-sheets', {
              sheets: hiddenSheets.length,
              names: hiddenSheets.slice(0, MOST_NAMED).join(', '),
            }),
          ]
        : []),
      ...(rows + cells > 0 ? [notice('hidden-cells', { rows, cells })] : []),
      ...this.errors.notices('error-cells'),
      ...this.uncalculated.notices('uncalculated-cells'),
      ...this.otherwise.notices('cells-shown-otherwise'),
      ...(comments > 0 ? [notice('comments', { comments })] : []),
      ...(charts > 0 ? [notice('embedded', { objects: charts })] : []),
      ...(pictures > 0 ? [notice('pictures', { pictures })] : []),
    ];
  }
}
