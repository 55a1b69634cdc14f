import {
  type CatalogueFile,
  type Entry,
  EntryReader,
  entriesOf,
  Problems,
  readCode,
  readDay,
} from '../../catalogue/index.ts';
import type { PageNorm } from '../../figure/index.ts';
import { normSays } from './problems.vi.ts';

/** What `data/norms` holds, by code. */
export interface Norms {
  readonly norms: readonly PageNorm[];
  /** Sentences that name file and line. */
  readonly problems: readonly string[];
}

/** Reads norms and checks that every size that an office chose lies within what its decree allows. */
export function loadNorms(files: readonly CatalogueFile[]): Norms {
  const problems = new Problems();
  const norms = new Map<string, PageNorm>();
  for (const { name, text } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const entry = entriesOf(name, text, problems);
    if (entry === null) continue;
    const reader = new EntryReader(entry, problems);
    const norm = readNorm(reader, problems);
    if (norms.has(norm.code)) reader.problem('code', normSays.double(norm.code));
    norms.set(norm.code, norm);
  }
  return { norms: [...norms.values()], problems: problems.sentences };
}

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

function readNorm(reader: EntryReader, problems: Problems): PageNorm {
  const chosen = (within: EntryReader, key: string): number => {
    const range = within.inner(key);
    return range === null ? 0 : readChosen(range, problems);
  };
  const margins = innerReader(reader, 'margins', problems);
  const sizes = innerReader(reader, 'sizes', problems);
  const norm: PageNorm = {
    code: readCode(reader),
    name: reader.needed('name'),
    reference: reader.needed('reference'),
    checked: readDay(reader, ''),
    font: reader.needed('font'),
    margins: Object.fromEntries(SIDES.map((side) => [side, margins === null ? 0 : chosen(margins, side)])) as {
      readonly [side in (typeof SIDES)[number]]: number;
    },
    sizes: Object.fromEntries(
      [...(sizes?.entry.fields.keys() ?? [])].map((component) => [component, chosen(sizes!, component)]),
    ),
    indent: chosen(reader, 'indent'),
    between: chosen(reader, 'between'),
    spacing: chosen(reader, 'spacing'),
  };
  margins?.finish();
  reader.finish();
  return norm;
}

function innerReader(reader: EntryReader, key: string, problems: Problems): EntryReader | null {
  const entry = reader.inner(key);
  return entry === null ? null : new EntryReader(entry, problems);
}

const NUMBER = /^\d{1,3}(?:\.\d{1,2})?$/;

/** The chosen size; the least that is allowed where it lies outside. */
function readChosen(entry: Entry, problems: Problems): number {
  const reader = new EntryReader(entry, problems);
  const [least, most, chosen] = (['least', 'most', 'chosen'] as const).map((key) => {
    const text = reader.needed(key);
    if (text !== '' && !NUMBER.test(text)) reader.problem(key, normSays.notNumber(key, text));
    return Number(text);
  }) as [number, number, number];
  reader.finish();
  if ([least, most, chosen].some(Number.isNaN)) return Number.isNaN(least) ? 0 : least;
  if (least > most) reader.problem('least', normSays.turnedRound(String(least), String(most)));
  if (chosen >= least && chosen <= most) return chosen;
  reader.problem('chosen', normSays.outside(String(chosen), String(least), String(most)));
  return least;
}
