import { createHash, randomBytes } from 'node:crypto';
import type { ReturnDecision, ReturnedView, Saved } from '../../contract/index.ts';
import type { NewFact, Paper, ReadPaper, ReportBody } from '../../figure/index.ts';
import {
  addReportVersion,
  keepReturned,
  newestVersions,
  noteTaken,
  openVersion,
  plansOf,
  RefusedFact,
  returnedOf,
  writeFacts,
  writeReport,
} from '../../keep/index.ts';
import { brokenLock, chipsOf, type ReturnedChanges, returned, takenOver } from '../../write/index.ts';
import { type FactsDesk, refusedSentence } from '../facts/index.ts';
import { type Acting, acting, answersOf, valuesBy } from './acts.ts';
import { chipSays } from './chip-states.ts';
import { areasIn, namesOf } from './names.ts';
import { bodyOf, packedValues, textOf } from './packed.ts';
import { laidOut } from './paper.ts';
import { PROBLEMS } from './problems.vi.ts';
import { ReportProblem } from './report-problem.ts';
import type { ReportsDesk } from './report-tasks.ts';
import { nameOfPerson, type OpenedReport, opened } from './reports-desk.ts';
import { checkBody, isLockOfAnother } from './save.ts';
import { writtenFact } from './written-fact.ts';

/** So many versions are held against a file that does not say which it was made of. */
const MOST_VERSIONS = 20;

/**
 * Keeps a Word file that came back from people who edited it, and tells what they changed. Nothing is taken over yet.
 *
 * @throws NotKept where there is no such report
 * @throws ReportProblem where the file cannot be read
 */
export async function takeReturned(
  { facts, readers }: ReportsDesk,
  id: string,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<ReturnedView> {
  const [one, came, by] = await Promise.all([
    opened(facts, id),
    cameBack(readers, file.name, file.bytes),
    nameOfPerson(facts),
  ]);
  const { desk, body } = one;
  const { version, sent } = await sentAs(one, came);
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const kept = await keepReturned(desk.scope, id, { version, file: file.name, by, sha256, bytes: file.bytes });
  const [names, changes] = [await namesOf(desk, areasIn(body)), returned(body, sent, came)];
  const asks = new Map(chipsOf(body).map((chip) => [chip.id, chip.ask]));
  const figures = changes.figures.map((figure) => {
    const ask = asks.get(figure.chip);
    return { ...figure, says: ask ? chipSays(ask, names) : figure.chip };
  });
  const { lines, conflicts, notices } = changes;
  return { id: kept, file: file.name, lines, figures, conflicts, notices };
}

/** A file as a paper. Throws ReportProblem. */
async function cameBack(readers: ReportsDesk['readers'], name: string, bytes: Uint8Array): Promise<ReadPaper> {
  const read = await readers.readPaper(bytes, name);
  if ('problem' in read) throw new ReportProblem('unclear', read.problem);
  return read.paper;
}

/** The version that a file was made of: the one that it names, else the one most like it. */
async function sentAs({ desk, report }: OpenedReport, came: ReadPaper): Promise<{ version: number; sent: Paper }> {
  const as = { id: report.id, area: report.area, draft: report.state !== 'signed' };
  const named = came.origin?.report === report.id ? Number(came.origin.version) : null;
  const newest = await newestVersions(desk.scope, report.id, MOST_VERSIONS);
  const known = named === null ? null : newest.find(({ number }) => number === named);
  const older = named === null || known ? null : await openVersion(desk.scope, report.id, named).catch(() => null);
  const among = known ? [known] : older ? [older] : newest;
  const words = new Set(came.blocks.map(wordsOf));
  let best: { readonly version: number; readonly sent: Paper; readonly alike: number } | null = null;
  for (const { number, body } of among) {
    const sent = await laidOut(desk, bodyOf(body), { ...as, version: number });
    const alike = sent.blocks.filter((block) => words.has(wordsOf(block))).length;
    if (best === null || alike > best.alike) best = { version: number, sent, alike };
  }
  return best!;
}

const wordsOf = (block: Paper['blocks'][number]): string =>
  block.kind === 'heading'
    ? block.text
    : block.kind === 'table'
      ? block.title
      : block.content.map((run) => (run.kind === 'note' ? '' : run.text)).join('');

/**
 * Takes over what was decided of a file that came back; what is decided to be a fact is written to the ledger. All or nothing.
 *
 * @throws NotKept where there is no such report or file
 * @throws ReportProblem where the report is another by now or signed, somebody else has locked what is changed, or a number is no
 *   fact
 */
export async function takeOver(
  { facts, readers, now }: ReportsDesk,
  id: string,
  file: string,
  decision: ReturnDecision,
): Promise<Saved> {
  const { desk } = await opened(facts, id);
  const kept = await returnedOf(desk.scope, id, file);
  const came = await cameBack(readers, kept.file, kept.bytes);
  return acting(facts, id, async (one) => {
    const { report, body: before, by } = one;
    if (report.revision !== decision.base) throw new ReportProblem('changed-meanwhile', PROBLEMS.movedOn);
    const version = await openVersion(one.desk.scope, id, kept.version);
    const as = { id, area: report.area, version: kept.version, draft: true };
    const changes = returned(before, await laidOut(one.desk, bodyOf(version.body), as), came);
    await writeDecided(one, changes, decision, kept.sha256);
    const who = { by, at: now().toISOString(), newId };
    const body = takenOver(before, changes, decision.take, decision.figures, who);
    checkBody(body);
    const locked = brokenLock(before, body, isLockOfAnother(by));
    if (locked) throw new ReportProblem('locked', PROBLEMS.lockedForWord(locked));
    const text = textOf(body);
    const { revision, at } = await writeReport(one.desk.scope, id, { by, text });
    const values = packedValues(valuesBy(body, await answersOf(one.desk, body)));
    const taken = { what: 'from-word', by, note: kept.file, body: text.body, values } as const;
    await addReportVersion(one.desk.scope, id, taken);
    await noteTaken(one.desk.scope, file, decision);
    return { revision, at: at.toISOString() };
  });
}

/** An id that no report has: letters and digits, 24 at most. */
const newId = (): string => `w${randomBytes(8).toString('hex')}`;

/** Writes the numbers that are decided to be facts, as one batch. Throws ReportProblem. */
async function writeDecided(
  { desk, report, body, by }: Acting,
  { figures }: ReturnedChanges,
  decision: ReturnDecision,
  sha256: string,
): Promise<void> {
  const asFacts = new Set(decision.figures.filter(({ as }) => as === 'fact').map(({ change }) => change));
  const decided = figures.filter(({ change }) => asFacts.has(change));
  if (decided.length === 0) return;
  const written = await factsOf(desk, body, decided);
  const source = {
    kind: 'report',
    title: report.title,
    document: null,
    version: null,
    agency: null,
    by,
    sha256,
  } as const;
  await writeFacts(desk.scope, source, written).catch((error: unknown) => {
    throw error instanceof RefusedFact ? new ReportProblem('unclear', refusedSentence(error)) : error;
  });
}

async function factsOf(desk: FactsDesk, body: ReportBody, figures: ReturnedChanges['figures']): Promise<NewFact[]> {
  const [answers, plans, names] = await Promise.all([
    answersOf(desk, body),
    plansOf(desk.scope),
    namesOf(desk, areasIn(body)),
  ]);
  const asks = new Map(chipsOf(body).map(({ id, ask }) => [id, ask]));
  return figures.flatMap(({ chip, to }) => {
    const ask = asks.get(chip);
    return ask ? [desk.catalogue.inOneWay(writtenFact(ask, to, chip, { answers, plans, names }))] : [];
  });
}
