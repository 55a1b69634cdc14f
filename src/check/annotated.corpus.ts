import type { Against, Document, Figure, Hedge, Note, OutlineItem, Reading, Role } from '../figure/index.ts';
import { check } from './index.ts';

/**
 * Documents for the tests of the checker, written as text with its figures marked:
 *
 * `Gieo trồng {a|561 ha}, đạt {p attainment>a|100,18 %} kế hoạch ({t target>a|560 ha})`
 *
 * `{id role>of key=value …|number unit}`; the role is `level` where none is given. Keys: `by` (who set the plan),
 * `against`, `hedge`, `asOf`, `cue`, `subject` (with _ for blanks), `falls` (negative). A line is a block; one that begins with `^1 ` is note 1,
 * whose mark is `(1)` in the text above; one with tabs between `|` bars is none: write real tabs for a table.
 */
const MARKED = /\{(\w+)(?: (\w+))?(?:>(\w+))?((?: \w+(?:=[^\s|{}]+)?)*)\|([\d.,]+)(?: ([^{}]*))?\}/gu;

/** What the head of a report says where a test says nothing else. */
export const HEAD: Reading['head'] = {
  number: null,
  issuer: null,
  date: null,
  title: null,
  period: '2024-H1',
  area: null,
  signer: null,
  recipients: [],
};

interface Found {
  readonly id: string;
  readonly role: Role;
  readonly of: string | null;
  readonly options: ReadonlyMap<string, string>;
  readonly number: string;
  readonly unit: string;
  readonly start: number;
}

export interface Annotated {
  readonly document: Document;
  readonly reading: Reading;
  /** The name in the marked text of the figure that begins at a place. */
  readonly nameAt: (start: number) => string;
}

export function annotated(marked: string, extra: Partial<Reading> & { page?: Document['page'] } = {}): Annotated {
  const found: Found[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARKED)) {
    text += marked.slice(last, match.index);
    const options = new Map(
      (match[4] ?? '')
        .split(' ')
        .filter(Boolean)
        .map((pair) => pair.split('=') as [string, string]),
    );
    const role = (match[2] ?? 'level') as Role;
    found.push({
      id: match[1]!,
      role,
      of: match[3] ?? null,
      options,
      number: match[5]!,
      unit: match[6] ?? '',
      start: text.length,
    });
    text += `${match[5]}${match[6] ? ` ${match[6]}` : ''}`;
    last = match.index + match[0].length;
  }
  text += marked.slice(last);
  const { blocks, notes } = blocksOf(text);
  const document: Document = { text, blocks, notes, notices: [], format: 'txt', page: extra.page ?? null };
  const figures = found.map((one, k) => figureOf(one, k, document));
  const reading: Reading = {
    head: HEAD,
    outline: [],
    figures,
    others: [],
    dates: [],
    ...extra,
  };
  return { document, reading, nameAt: (start) => found.find((one) => one.start === start)?.id ?? '?' };
}

function blocksOf(text: string): Pick<Document, 'blocks' | 'notes'> {
  const blocks: Document['blocks'][number][] = [];
  const notes: Note[] = [];
  for (const line of text.matchAll(/[^\n]+/gu)) {
    const place = { start: line.index, end: line.index + line[0].length };
    const label = /^\^(\d+) /.exec(line[0])?.[1] ?? null;
    if (label !== null) {
      const mark = text.indexOf(`(${label})`);
      const words = { start: place.start + label.length + 2, end: place.end };
      const marks = mark < 0 ? [] : [{ start: mark, end: mark + label.length + 2 }];
      notes.push({ id: `n${label}`, label, marks, place: words });
    }
    blocks.push({ kind: 'paragraph', ...place, pieces: [place], note: label && `n${label}`, cell: null, style: {} });
  }
  return { blocks, notes };
}

function figureOf(one: Found, index: number, { text, blocks, notes }: Document): Figure {
  const block = blocks.findIndex((candidate) => one.start >= candidate.start && one.start < candidate.end);
  const before = text.slice(0, one.start);
  const plain = one.number.replaceAll('.', '').replace(',', '.');
  const comma = one.number.indexOf(',');
  return {
    id: one.id,
    candidate: index + 1,
    start: one.start,
    end: one.start + one.number.length,
    text: one.number,
    role: one.role,
    value: `${one.options.has('falls') ? '-' : ''}${plain.replace(/^0+(?=\d)/, '')}`,
    decimals: comma < 0 ? 0 : one.number.length - comma - 1,
    unit: one.unit,
    of: one.of,
    estimate: one.options.has('estimate'),
    hedge: (one.options.get('hedge') ?? null) as Hedge | null,
    subject: one.options.get('subject')?.replaceAll('_', ' ') ?? null,
    section: [],
    note: notes.find((note) => note.id === blocks[block]?.note)?.label ?? null,
    period: '2024-H1',
    asOf: one.options.get('asOf') ?? null,
    area: 'huyện Mẫu',
    against: (one.options.get('against') ?? null) as Against | null,
    assignedBy: one.options.get('by') ?? null,
    cue: one.options.get('cue') ?? null,
    block,
    sentence: (before.match(/\. |\n/g) ?? []).length,
    clause: (before.match(/[.;] |\n/g) ?? []).length,
  };
}

/** One line for each finding: severity, code, rule, the names of its figures, and the repair, if any. */
export function found(marked: string, extra: Partial<Reading> & { page?: Document['page'] } = {}): string[] {
  const { document, reading, nameAt } = annotated(marked, extra);
  return check(document, reading).findings.map((finding) => {
    const names =
      finding.figures.length > 0
        ? finding.at.map((place) => nameAt(place.start))
        : finding.at.map((place) => document.text.slice(place.start, place.end));
    return `${finding.severity} ${finding.code} ${finding.rule}: ${names.join(' ')}${finding.repair ? ` → ${finding.repair.value}` : ''}`;
  });
}

/** The checks that were made: rule, outcome, names. */
export function checksOf(marked: string): string[] {
  const { document, reading } = annotated(marked);
  return check(document, reading).checks.map((one) => `${one.rule} ${one.outcome}: ${one.figures.join(' ')}`);
}

/** The sentence of the only finding. */
export function sentence(marked: string): string {
  const { document, reading } = annotated(marked);
  return check(document, reading)
    .findings.map((finding) => finding.message)
    .join('\n');
}

/** An outline of items written as `1 Tiêu đề`, each on a line of its own; two blanks before it put it below the one above. */
export function outlined(lines: string): { text: string; outline: OutlineItem[] } {
  const outline: OutlineItem[] = [];
  let at = 0;
  lines.split('\n').forEach((line, block) => {
    const match = /^( *)([IVX]+|[A-Z]|\d+(?:\.\d+)+|\d+|[a-zđ])([.)]) (.*)$/u.exec(line);
    if (match) {
      const [, blanks = '', mark = '', , title = ''] = match;
      const level = blanks.length / 2 + 1;
      const parent = outline.findLastIndex((item) => item.level < level);
      const start = at + blanks.length;
      outline.push({ start, end: start + mark.length, mark, ...seriesOf(mark), level, title, block, parent });
    }
    at += line.length + 1;
  });
  return { text: lines, outline };
}

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
function seriesOf(mark: string): Pick<OutlineItem, 'kind' | 'ordinals'> {
  if (mark.includes('.')) return { kind: 'decimal', ordinals: mark.split('.').map(Number) };
  if (/^\d+$/.test(mark)) return { kind: 'arabic', ordinals: [Number(mark)] };
  if (ROMANS.includes(mark)) return { kind: 'roman', ordinals: [ROMANS.indexOf(mark) + 1] };
  if (/[A-Z]/.test(mark)) return { kind: 'letter', ordinals: [mark.charCodeAt(0) - 64] };
  return { kind: 'lower', ordinals: ['abcdđeghiklmnopqrstuvxy'.indexOf(mark) + 1] };
}
