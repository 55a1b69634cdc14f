import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import {
  BadQuestion,
  type FactsDesk,
  factTable,
  newPlan,
  openFacts,
  type Plan,
  type TakenTable,
  tableFile,
  takeTable,
  theArea,
} from '../app/facts/index.ts';
import { type Effects, UnreadableDocument } from '../app/index.ts';
import { BASES, type Basis, periodOf } from '../figure/index.ts';
import { changeLines } from './change-lines.ts';
import { CliError, EXIT } from './cli-error.ts';
import { Closing, openKept, withDatabaseProblem } from './kept-data.ts';
import type { Terminal } from './terminal.ts';
import { WORDS } from './words.ts';

const ASKED = {
  area: { type: 'string' },
  period: { type: 'string', multiple: true },
  basis: { type: 'string' },
  plan: { type: 'string' },
} as const;
const IN = {
  ...ASKED,
  as: { type: 'string' },
  dry: { type: 'boolean' },
  'assigned-by': { type: 'string' },
  resolution: { type: 'string' },
} as const;
const OUT = {
  ...ASKED,
  what: { type: 'string' },
  sector: { type: 'string' },
  indicator: { type: 'string', multiple: true },
} as const;

/** `tonghop tables in FILE… [--as facts|targets] [--dry] … | tables out --what facts|periods|areas … FILE` */
export async function tablesCommand([act, ...args]: string[], effects: Effects, terminal: Terminal): Promise<number> {
  const command = act === 'in' ? take : act === 'out' ? out : null;
  if (command === null) throw new CliError(`${WORDS.unknownCommand} “tables ${act ?? ''}”. ${WORDS.seeHelp}`);
  const closing = new Closing();
  try {
    // Asked for before anything is opened: a wrong option takes no time.
    const work = command(args, effects, terminal);
    return await work(await openFacts(await openKept(process.env, closing)));
  } catch (error) {
    throw error instanceof BadQuestion ? new CliError(error.message) : withDatabaseProblem(error);
  } finally {
    await closing.all();
  }
}

type Work = (desk: FactsDesk) => Promise<number>;

function basisOf(text: string | undefined): Basis | null {
  const found = BASES.find((basis) => basis === text);
  if (text !== undefined && found === undefined) throw new CliError(`--basis: ${WORDS.eitherOr} ${BASES.join(', ')}.`);
  return found ?? null;
}

function among<T extends string>(option: string, text: string | undefined, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === (text ?? allowed[0]));
  if (found === undefined) throw new CliError(`--${option}: ${WORDS.eitherOr} ${allowed.join(', ')}.`);
  return found;
}

function periodsOf(given: readonly string[] = []): string[] {
  const wrong = given.find((id) => periodOf(id) === null);
  if (wrong !== undefined) throw new CliError(`--period: ${WORDS.badPeriod} “${wrong}”.`);
  return given.map((id) => periodOf(id)!.id);
}

function take(args: string[], effects: Effects, terminal: Terminal): Work {
  const { values, positionals: paths } = parseArgs({ args, options: IN, allowPositionals: true });
  if (paths.length === 0) throw new CliError(WORDS.noTableFile);
  const as = among('as', values.as, ['facts', 'targets'] as const);
  const [period = null] = periodsOf(values.period);
  const basis = basisOf(values.basis);
  const { dry = false, plan = null } = values;
  const made = planOf(values, period);
  return async (desk) => {
    const area = values.area === undefined ? null : (await theArea(desk, values.area, period)).id;
    let refused = 0;
    for (const path of paths) {
      const file = { name: basename(path), bytes: await effects.files.read(path) };
      try {
        const taken = await takeTable(desk, file, {
          as,
          area,
          period,
          basis,
          plan,
          dry,
          ...(made && { newPlan: made }),
        });
        if (taken.problems.length > 0) refused += 1;
        tell(file.name, taken, desk, terminal, dry);
      } catch (error) {
        if (!(error instanceof UnreadableDocument)) throw error;
        terminal.tell(error.message);
        refused += 1;
      }
    }
    return refused > 0 ? EXIT.unread : EXIT.clean;
  };
}

/** The plan that targets make, where it is said who assigned it. */
function planOf(
  values: { plan?: string; 'assigned-by'?: string; resolution?: string },
  period: string | null,
): Plan | null {
  const { plan, resolution = '', 'assigned-by': assignedBy } = values;
  if (assignedBy === undefined) return null;
  if (plan === undefined || period === null) throw new CliError(`${WORDS.needed} --plan, --period.`);
  return newPlan(plan, period, assignedBy, resolution);
}

/** Of many lines of one kind the first are told. */
const MOST_TOLD = 200;

function tell(file: string, taken: TakenTable, desk: FactsDesk, terminal: Terminal, dry: boolean): void {
  const { changes, problems, skipped, written } = taken;
  for (const { cell, sentence } of skipped) terminal.tell(`${file}: ô ${cell}: ${sentence}.`);
  for (const { cell, sentence } of problems.slice(0, MOST_TOLD)) terminal.tell(`${file}: ô ${cell}: ${sentence}.`);
  if (problems.length > 0) {
    terminal.tell(`${file}: ${WORDS.sheetRefused(null, problems.length)}`);
    return;
  }
  if (dry) for (const line of changeLines(changes, desk).slice(0, MOST_TOLD)) terminal.print(`${file}: ${line}`);
  terminal.print(`${file}: ${WORDS.changed(changes, written === null && !dry, dry)}`);
}

function out(args: string[], effects: Effects, terminal: Terminal): Work {
  const { values, positionals } = parseArgs({ args, options: OUT, allowPositionals: true });
  const [path, another] = positionals;
  const [, ending] = /\.(xlsx|csv)$/i.exec(path ?? '') ?? [];
  if (path === undefined || another !== undefined || ending === undefined) throw new CliError(WORDS.oneTableFile);
  const what = among('what', values.what, ['facts', 'periods', 'areas'] as const);
  const periods = periodsOf(values.period);
  const basis = basisOf(values.basis);
  const { sector = null, indicator = [], plan = null } = values;
  return async (desk) => {
    const area = values.area === undefined ? null : (await theArea(desk, values.area, periods[0] ?? null)).id;
    const table = await factTable(desk, { what, area, periods, indicators: indicator, sector, basis, plan });
    await effects.files.write(path, await tableFile(table, ending.toLowerCase() as 'xlsx' | 'csv'));
    terminal.print(`${WORDS.tableWritten} ${path} (${table.rows.length} ${WORDS.rows}).`);
    return EXIT.clean;
  };
}
