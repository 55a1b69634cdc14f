import { setImmediate as turn } from 'node:timers/promises';
import { AreaNames, type TableAsked, type TableFact, type TableProblem } from '../../collect/index.ts';
import { UnreadableDocument } from '../../documents/index.ts';
import { type Area, type NewFact, periodOf, planYear } from '../../figure/index.ts';
import {
  allAreas,
  areaById,
  keepPlan,
  type Plan,
  plansOf,
  RefusedFact,
  type Written,
  writeFacts,
} from '../../keep/index.ts';
import { changesOf, type FactChanges } from './changes.ts';
import type { FactsDesk } from './facts-desk.ts';
import {
  type FiledFile,
  fileOf,
  type GivenFile,
  keepUnwritten,
  keptIfUnread,
  sourceOf,
  type Told,
  writeFiled,
} from './filed.ts';
import { type ImportReaders, readersHere } from './import-tasks.ts';
import { BadQuestion } from './question.ts';
import { refusedSentence } from './refused-facts.vi.ts';

/** What a table of facts leaves unsaid, and whether it is only tried. */
export interface TakingTable extends Partial<TableAsked> {
  readonly dry: boolean;
  /** The plan that its targets make, where it is not kept yet. */
  readonly newPlan?: Plan;
  /** Whether others wait meanwhile: only smaller files are taken then. */
  readonly served?: boolean;
}

/** A plan of a year as a table of targets makes it. */
export const newPlan = (id: string, period: string, assignedBy: string, resolution: string): Plan => {
  const year = planYear(periodOf(period)!);
  const title = `Kế hoạch năm ${year}`;
  return { id, year, assignedBy, resolution, title, signed: null, version: 'assigned', kind: 'plan', replaces: null };
};

/** What became of a table that was handed in. */
export interface TakenTable {
  readonly changes: FactChanges;
  /** Where there is one nothing of the file was taken. */
  readonly problems: readonly TableProblem[];
  readonly skipped: readonly TableProblem[];
  readonly written: Written | null;
  /** Id under which the file is kept; null for a dry run. */
  readonly filing: string | null;
}

/**
 * Takes a table of facts, an Excel or a CSV file: all of it, or nothing where a cell cannot be understood. The same file a
 * second time changes nothing. But for a dry run the file is kept as it came.
 *
 * @throws UnreadableDocument where the file is no table
 */
export async function takeTable(
  desk: FactsDesk,
  given: GivenFile,
  taking: TakingTable,
  readers: ImportReaders = readersHere(desk.catalogue),
): Promise<TakenTable> {
  const { dry, newPlan, as = 'facts', area = null, period = null, basis = null, plan = newPlan?.id ?? null } = taking;
  const asked = { as, area, period, basis, plan };
  const file = await fileOf(desk, given);
  const areas = await allAreas(desk.scope);
  const read = await keptIfUnread(desk, file, { kind: 'table', dry }, async () => {
    const { name, bytes } = file;
    const read = await readers.readTable({ file: { name, bytes }, asked, areas, served: taking.served ?? false });
    if (read.unreadable) throw new UnreadableDocument(...read.unreadable);
    return read;
  });
  const { problems, skipped } = read;
  const facts = (await opened(read.facts)).map((one) => ({ ...one, fact: desk.catalogue.inOneWay(one.fact) }));
  const all = [...problems, ...(await planProblems(desk, facts, newPlan))];
  const changes = await changesOf(
    desk,
    facts.map(({ fact }) => fact),
    exactly(facts),
  );
  if (dry) return { changes, problems: all, skipped, written: null, filing: null };
  const told = { kind: 'table', period, changes } as const;
  const written = await writeTable(desk, file, { ...told, problems: all }, newPlan ?? null);
  return { changes, skipped, ...written };
}

/** The facts of all parts; between two of them others are answered. */
async function opened(parts: readonly string[]): Promise<TableFact[]> {
  const facts: TableFact[] = [];
  for (const part of parts) {
    for (const one of JSON.parse(part) as TableFact[]) facts.push(one);
    await turn();
  }
  return facts;
}

const exactly = (facts: readonly TableFact[]): ((fact: NewFact) => boolean) => {
  const exact = new Set(facts.filter((one) => one.exact).map(({ fact }) => fact));
  return (fact) => exact.has(fact);
};

/** What became of a file: where it could not be written there is a problem. */
export interface WrittenTable {
  readonly written: Written | null;
  readonly filing: string;
  readonly problems: readonly TableProblem[];
}

/** Writes what is new in a file, where nothing is wrong, and before it the plan that it belongs to; keeps the file in any case. */
export async function writeTable(
  desk: FactsDesk,
  file: FiledFile,
  told: Omit<Told, 'problems'> & { readonly changes: FactChanges; readonly problems: readonly TableProblem[] },
  newPlan: Plan | null,
): Promise<WrittenTable> {
  const { kind, changes, problems } = told;
  const fresh = [...changes.added, ...changes.changed].map(({ fact }) => fact);
  const keep = async (problems: readonly TableProblem[]): Promise<WrittenTable> => {
    const sentences = problems.map(({ cell, sentence }) => (cell === '' ? sentence : `ô ${cell}: ${sentence}`));
    return { written: null, filing: await keepUnwritten(desk, file, { ...told, problems: sentences }), problems };
  };
  if (problems.length > 0 || fresh.length === 0) return keep(problems);
  try {
    const done = await writeFiled(desk, file, { ...told, problems: [] }, async (within) => {
      if (newPlan !== null) await keepPlan(within, newPlan);
      return writeFacts(within, sourceOf(kind, file), fresh);
    });
    return { ...done, problems };
  } catch (error) {
    if (!(error instanceof RefusedFact)) throw error;
    return keep([{ cell: error.place ?? '', sentence: refusedSentence(error) }]);
  }
}

/** Plans that targets name and nobody has kept. */
async function planProblems(
  { scope }: FactsDesk,
  facts: readonly TableFact[],
  newPlan: Plan | undefined,
): Promise<TableProblem[]> {
  const targets = facts.filter(({ fact }) => fact.plan !== null);
  if (targets.length === 0) return [];
  const known = new Set([...(await plansOf(scope)).map(({ id }) => id), newPlan?.id]);
  const named = new Map(targets.map(({ fact }) => [fact.plan!, fact.place ?? '']));
  return [...named]
    .filter(([plan]) => !known.has(plan))
    .map(([plan, cell]) => ({
      cell,
      sentence: `không có kế hoạch “${plan}”; hãy khai báo kế hoạch (cơ quan giao, nghị quyết)`,
    }));
}

/** An area by id, code or name, as it stands at the end of a period, or today. @throws BadQuestion */
export async function theArea({ scope }: FactsDesk, words: string, period: string | null): Promise<Area> {
  // An id says it all: the names of a country's areas take long to lay out.
  const named = await areaById(scope, words);
  if (named !== null) return named;
  const found = new AreaNames(await allAreas(scope), () => true).find(words, period === null ? null : periodOf(period));
  if ('one' in found) return found.one;
  const could = found.could.map(({ name, id }) => `${name} (${id})`);
  throw new BadQuestion(
    could.length === 0 ? 'none' : 'unclear',
    could.length === 0 ? `Không có địa bàn “${words}”.` : `Có nhiều địa bàn “${words}”: ${could.join('; ')}.`,
  );
}
