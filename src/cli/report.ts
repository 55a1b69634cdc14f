import { parseArgs } from 'node:util';
import { NotKept } from '../app/desk/index.ts';
import { openFacts } from '../app/facts/index.ts';
import type { Effects } from '../app/index.ts';
import {
  HERE,
  type ReportFile,
  ReportProblem,
  type ReportsDesk,
  reportsView,
  signedAgain,
  wordFile,
} from '../app/reports/index.ts';
import { periodWords } from '../language/vi/index.ts';
import { CliError, EXIT } from './cli-error.ts';
import { Closing, openKept, withDatabaseProblem } from './kept-data.ts';
import type { Terminal } from './terminal.ts';
import { REPORT_STATE_WORDS, WORDS } from './words.ts';

type Work = (desk: ReportsDesk) => Promise<number>;

/** `tonghop report list | word ID [-o FILE] [--again]` */
export async function reportCommand([act, ...args]: string[], effects: Effects, terminal: Terminal): Promise<number> {
  const command = act === 'list' ? list : act === 'word' ? word : null;
  if (command === null) throw new CliError(`${WORDS.unknownCommand} “report ${act ?? ''}”. ${WORDS.seeHelp}`);
  const closing = new Closing();
  try {
    // Asked for before anything is opened: a wrong option takes no time.
    const work = command(args, effects, terminal);
    const facts = await openFacts(await openKept(process.env, closing));
    return await work({ facts, readers: HERE, now: effects.now });
  } catch (error) {
    throw error instanceof ReportProblem ? new CliError(error.message) : withDatabaseProblem(error);
  } finally {
    await closing.all();
  }
}

function list(args: string[], _effects: Effects, terminal: Terminal): Work {
  parseArgs({ args, options: {} });
  return async ({ facts }) => {
    const { reports } = await reportsView(facts);
    for (const { id, title, area, period, state } of reports)
      terminal.print([id, REPORT_STATE_WORDS[state], area.name, periodWords(period), title].join('\t'));
    if (reports.length === 0) terminal.print(WORDS.noReports);
    return EXIT.clean;
  };
}

function word(args: string[], effects: Effects, terminal: Terminal): Work {
  const { values, positionals } = parseArgs({
    args,
    options: { out: { type: 'string', short: 'o' }, again: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [id, another] = positionals;
  if (id === undefined || another !== undefined || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id))
    throw new CliError(WORDS.oneReport);
  return async (desk) => {
    const made = await (values.again ? signedAgain : wordFile)(desk, id).catch((error: unknown): ReportFile => {
      throw error instanceof NotKept ? new CliError(`${WORDS.noReport} ${id}.`) : error;
    });
    const path = values.out ?? made.file;
    await effects.files.write(path, made.bytes);
    terminal.print(`${WORDS.reportWritten} ${path}`);
    return EXIT.clean;
  };
}
