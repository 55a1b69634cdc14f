import { type SheetColumn, sheetOfRows } from '../../documents/index.ts';
import type { Check, Figure } from '../../figure/index.ts';
import { dayWords, periodWords, ROLE_NAMES } from '../../language/vi/index.ts';
import { type Content, unpacked } from './content.ts';

/** What is looked up while the rows are made. */
interface Book {
  readonly byId: ReadonlyMap<string, Figure>;
  readonly checks: ReadonlyMap<string, readonly Check[]>;
  readonly findings: ReadonlyMap<string, readonly string[]>;
}

interface Column extends SheetColumn {
  readonly cell: (figure: Figure, book: Book) => string | null;
}

const text = (header: string, width: number, cell: Column['cell']): Column => ({ header, width, kind: 'text', cell });

const outcomes = (checks: readonly Check[] | undefined): string | null => {
  const count = (outcome: Check['outcome']): number => checks?.filter((check) => check.outcome === outcome).length ?? 0;
  const told = [
    [count('holds'), 'khớp'],
    [count('fails'), 'không khớp'],
  ] as const;
  return told.flatMap(([number, word]) => (number > 0 ? [`${number} ${word}`] : [])).join(', ') || null;
};

/** Columns of the sheet, by the names that the pages know them by. */
const COLUMNS: Readonly<Record<string, Column>> = {
  section: text('Đề mục', 14, ({ section }) => section.join(' › ') || null),
  subject: text('Nội dung', 60, ({ subject }) => subject),
  text: text('Ghi trong báo cáo', 16, ({ text: written }) => written),
  value: { header: 'Giá trị', width: 16, kind: 'number', cell: ({ value }) => value },
  unit: text('Đơn vị tính', 14, ({ unit }) => unit || null),
  role: text('Vai trò', 24, ({ role }) => ROLE_NAMES[role]),
  period: text('Kỳ', 22, ({ period }) => (period ? periodWords(period) : null)),
  asOf: text('Tính đến', 12, ({ asOf }) => (asOf ? dayWords(asOf) : null)),
  area: text('Địa bàn', 24, ({ area }) => area || null),
  estimate: text('Ước', 8, ({ estimate }) => (estimate ? 'ước' : null)),
  of: text('Nói về', 16, ({ of }, { byId }) => (of === null ? null : (byId.get(of)?.text ?? null))),
  note: text('Chú thích', 10, ({ note }) => note),
  checks: text('Đối chiếu', 24, ({ id }, { checks }) => outcomes(checks.get(id))),
  findings: text('Phát hiện', 80, ({ id }, { findings }) => findings.get(id)?.join(' ') ?? null),
};

/** Lists by the figures that they name. */
function byFigure<T, V>(
  items: readonly T[],
  ids: (item: T) => readonly string[],
  value: (item: T) => V,
): Map<string, V[]> {
  const found = new Map<string, V[]>();
  for (const item of items)
    for (const id of new Set(ids(item))) {
      const list = found.get(id);
      if (list) list.push(value(item));
      else found.set(id, [value(item)]);
    }
  return found;
}

const bookOf = ({ reading, checks, findings }: Content): Book => ({
  byId: new Map(reading.figures.map((figure) => [figure.id, figure])),
  checks: byFigure(
    checks,
    ({ figures }) => figures,
    (check) => check,
  ),
  findings: byFigure(
    findings,
    ({ figures }) => figures,
    ({ message }) => message,
  ),
});

/**
 * An Excel sheet of figures: these columns, these figures, in this order. Names that are not known are left out.
 *
 * @param title of the document
 */
export async function figureSheetTask(
  title: string,
  packedContent: Uint8Array,
  columns: readonly string[],
  figures: readonly string[],
): Promise<Uint8Array> {
  const book = bookOf(unpacked(packedContent));
  const chosen = columns.flatMap((name) => (Object.hasOwn(COLUMNS, name) ? [COLUMNS[name]!] : []));
  const rows = figures.flatMap((id) => {
    const figure = book.byId.get(id);
    return figure ? [chosen.map(({ cell }) => cell(figure, book))] : [];
  });
  return sheetOfRows(title, chosen, rows);
}
