import { periodWords } from '../../language/vi/index.ts';
import { inOrder } from '../ordering.ts';
import { ROLE_WORDS } from '../words.ts';
import { sectionKey } from './filtering.ts';
import type { FigureRow } from './rows.ts';
import { TABLE_WORDS } from './words.ts';

export const GROUPINGS = ['section', 'role', 'unit', 'period'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A line of the table: the head of a group, or a row. */
export type Line =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly label: string;
      readonly count: number;
      readonly found: number;
    }
  | { readonly kind: 'row'; readonly row: FigureRow };

interface Group {
  readonly label: string;
  /** Where the group stands among the others; of sections, the order of the report. */
  readonly place: number;
  readonly rows: FigureRow[];
}

const GROUP_OF: Readonly<Record<Grouping, (row: FigureRow) => { key: string; label: string; place: number }>> = {
  section: ({ section, place }) =>
    section
      ? { key: `${place} ${sectionKey(section)}`, label: `${section.label} ${section.title}`.trim(), place }
      : { key: '', label: TABLE_WORDS.beforeSections, place },
  role: ({ figure }) => ({ key: figure.role, label: ROLE_WORDS[figure.role], place: 0 }),
  unit: ({ figure }) => ({ key: figure.unit, label: figure.unit || TABLE_WORDS.none, place: figure.unit ? 0 : 1 }),
  period: ({ figure }) => ({
    key: figure.period,
    label: figure.period ? periodWords(figure.period) : TABLE_WORDS.none,
    place: figure.period ? 0 : 1,
  }),
};

/** Groups, each with its rows in the order given: sections as in the report, periods as in time, the others by name. */
export function groupsOf(rows: readonly FigureRow[], by: Grouping): [key: string, group: Group][] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const { key, label, place } = GROUP_OF[by](row);
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { label, place, rows: [row] });
  }
  return [...groups].sort(
    ([aKey, a], [bKey, b]) => a.place - b.place || (by === 'period' ? inOrder(aKey, bKey) : inOrder(a.label, b.label)),
  );
}

/** The lines of the table; of a closed group only its head. */
export function linesOf(rows: readonly FigureRow[], by: Grouping | null, closed: ReadonlySet<string>): Line[] {
  if (!by) return rows.map((row) => ({ kind: 'row', row }));
  return groupsOf(rows, by).flatMap(([key, group]) => {
    const found = group.rows.filter(({ findings }) => findings.length > 0).length;
    const head: Line = { kind: 'group', key, label: group.label, count: group.rows.length, found };
    return closed.has(key) ? [head] : [head, ...group.rows.map((row): Line => ({ kind: 'row', row }))];
  });
}

/** Rows as they stand under each other with all groups open, for Excel. */
export const rowsInGroups = (rows: readonly FigureRow[], by: Grouping | null): readonly FigureRow[] =>
  by ? groupsOf(rows, by).flatMap(([, group]) => group.rows) : rows;
