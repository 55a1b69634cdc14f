import { createHash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { AreaNames, type TableAsked, type TableFact, type TableProblem } from '../../collect/index.ts';
import { UnreadableDocument } from '../../documents/index.ts';
import { type Area, type NewFact, periodOf, planYear, type Source } from '../../figure/index.ts';
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
import type { NamedFile } from './area-files.ts';
import { changesOf, type FactChanges } from './changes.ts';
import type { FactsDesk } from './facts-desk.ts';
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
}

/**
 * Takes a table of facts, an Excel or a CSV file: all of it, or nothing where a cell cannot be understood. The same file a
 * second time changes nothing.
 *
 * @throws UnreadableDocument where the file is no table
 */
export async function takeTable(
  desk: FactsDesk,
  file: NamedFile,
  taking: TakingTable,
  readers: ImportReaders = readersHere(desk.catalogue),
): Promise<TakenTable> {
  const { dry, newPlan, as = 'facts', area = null, period = null, basis = null, plan = newPlan?.id ?? null } = taking;
  const asked = { as, area, period, basis, plan };
  const areas = await allAreas(desk.scope);
  const read = await readers.readTable({ file, asked, areas, served: taking.served ?? false });
  if (read.unreadable) throw new UnreadableDocument(...read.unreadable);
  const { problems, skipped } = read;
  const facts = (await opened(read.facts)).map((one) => ({ ...one, fact: desk.catalogue.inOneWay(one.fact) }));
  const all = [...problems, ...(await planProblems(desk, facts, newPlan))];
  const changes = await changesOf(
    desk,
    facts.map(({ fact }) => fact),
    exactly(facts),
  );
  const fresh = [...changes.added, ...changes.changed].map(({ fact }) => fact);
  if (all.length > 0 || dry || fresh.length === 0) return { changes, problems: all, skipped, written: null };
  const written = await writeTable(desk, sourceOf('table', file), fresh, newPlan ?? null);
  if ('problem' in written) return { changes, problems: [written.problem], skipped, written: null };
  return { changes, problems: [], skipped, written };
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

/** A file as the source of facts. */
export const sourceOf = (kind: Source['kind'], { name, bytes }: NamedFile): Source => ({
  kind,
  title: name,
  document: null,
  version: null,
  agency: null,
  by: null,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/** Writes facts, and before them the plan that they belong to, all or nothing. */
export async function writeTable(
  { scope }: FactsDesk,
  source: Source,
  facts: readonly NewFact[],
  newPlan: Plan | null,
): Promise<Written | { readonly problem: TableProblem }> {
  try {
    return await scope.db.transaction().execute(async (db) => {
      const within = { ...scope, db };
      if (newPlan !== null) await keepPlan(within, newPlan);
      return writeFacts(within, source, facts);
    });
  } catch (error) {
    if (!(error instanceof RefusedFact)) throw error;
    return { problem: { cell: error.place ?? '', sentence: refusedSentence(error) } };
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
