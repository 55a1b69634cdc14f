import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { areaSummary, importAreas, RefusedAreas } from '../app/facts/index.ts';
import type { Effects } from '../app/index.ts';
import { CliError, EXIT } from './cli-error.ts';
import { Closing, openKept, withDatabaseProblem } from './kept-data.ts';
import type { Terminal } from './terminal.ts';
import { WORDS } from './words.ts';

const OPTIONS = { since: { type: 'string' } } as const;
/** Of many problems the first are told; they mostly have one cause. */
const MOST_TOLD = 40;

/** `tonghop areas import TABLE [LIST] [--since DAY]`: takes in the areas and what became of the old ones. */
export async function areasCommand([act, ...args]: string[], effects: Effects, terminal: Terminal): Promise<number> {
  if (act !== 'import') throw new CliError(`${WORDS.unknownCommand} “areas ${act ?? ''}”. ${WORDS.seeHelp}`);
  const { values, positionals: paths } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  if (paths.length === 0) throw new CliError(WORDS.noTable);
  if (values.since !== undefined && !isDay(values.since)) throw new CliError(`${WORDS.badDay} “${values.since}”.`);
  const files = [];
  for (const path of paths) files.push({ name: basename(path), bytes: await effects.files.read(path) });
  const closing = new Closing();
  try {
    const imported = await importAreas(await openKept(process.env, closing), files, values.since);
    for (const { place, sentence } of imported.read.remarks) terminal.print(`${place}: ${sentence}`);
    for (const line of areaSummary(imported)) terminal.print(line);
    return EXIT.clean;
  } catch (error) {
    if (!(error instanceof RefusedAreas)) throw withDatabaseProblem(error);
    for (const { place, sentence } of error.problems.slice(0, MOST_TOLD)) terminal.tell(`${place}: ${sentence}`);
    throw new CliError(WORDS.areasRefused(error.problems.length, Math.max(0, error.problems.length - MOST_TOLD)));
  } finally {
    await closing.all();
  }
}

/** An ISO day that the calendar has. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
