import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { annexFile, BadQuestion, deskOf, type FactsDesk, openFacts, takeAnnex, theArea } from '../app/facts/index.ts';
import type { Effects } from '../app/index.ts';
import { periodOf } from '../figure/index.ts';
import { changeLines } from './change-lines.ts';
import { CliError, EXIT } from './cli-error.ts';
import { Closing, openKept, withDatabaseProblem } from './kept-data.ts';
import type { Terminal } from './terminal.ts';
import { WORDS } from './words.ts';

const OPTIONS = {
  area: { type: 'string' },
  period: { type: 'string' },
  sector: { type: 'string' },
  plan: { type: 'string' },
  dry: { type: 'boolean' },
} as const;

/** `tonghop annex out --area A --period P [--sector S] FILE.xlsx | annex in FILE [--area A] [--plan ID] [--dry]` */
export async function annexCommand([act, ...args]: string[], effects: Effects, terminal: Terminal): Promise<number> {
  if (act !== 'in' && act !== 'out')
    throw new CliError(`${WORDS.unknownCommand} “annex ${act ?? ''}”. ${WORDS.seeHelp}`);
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const [path, another] = positionals;
  if (path === undefined || another !== undefined) throw new CliError(WORDS.oneAnnex);
  const closing = new Closing();
  try {
    const desk = await openFacts(await openKept(process.env, closing));
    return await (act === 'out' ? out : take)(desk, path, values, effects, terminal);
  } catch (error) {
    throw error instanceof BadQuestion ? new CliError(error.message) : withDatabaseProblem(error);
  } finally {
    await closing.all();
  }
}

interface Asked {
  readonly area?: string;
  readonly period?: string;
  readonly sector?: string;
  readonly plan?: string;
  readonly dry?: boolean;
}

async function out(desk: FactsDesk, path: string, asked: Asked, effects: Effects, terminal: Terminal): Promise<number> {
  const period = periodOf(asked.period ?? '')?.id;
  if (asked.area === undefined || period === undefined)
    throw new CliError(`${WORDS.needed} --area, --period. ${WORDS.seeHelp}`);
  if (!/\.xlsx$/i.test(path)) throw new CliError(WORDS.oneAnnex);
  const { id } = await theArea(desk, asked.area, period);
  const bytes = await annexFile(deskOf(desk, id), { area: id, period, sector: asked.sector ?? null });
  await effects.files.write(path, bytes);
  terminal.print(`${WORDS.tableWritten} ${path}.`);
  return EXIT.clean;
}

async function take(
  desk: FactsDesk,
  path: string,
  asked: Asked,
  effects: Effects,
  terminal: Terminal,
): Promise<number> {
  const { area, plan = null, period = null, dry = false } = asked;
  const id = area === undefined ? null : (await theArea(desk, area, period)).id;
  const file = { name: basename(path), bytes: await effects.files.read(path) };
  const { changes, left, findings, written } = await takeAnnex(desk, file, { dry, area: id, plan });
  for (const { cell, text, sentence } of left) terminal.tell(`${file.name}: ô ${cell} “${text}”: ${sentence}`);
  if (dry) for (const line of changeLines(changes, desk)) terminal.print(`${file.name}: ${line}`);
  if (findings > 0) terminal.tell(`${file.name}: ${WORDS.annexFindings(findings)}`);
  if (left.length > 0) terminal.tell(`${file.name}: ${WORDS.annexLeft(left.length)}`);
  terminal.print(`${file.name}: ${WORDS.changed(changes, written === null && !dry, dry)}`);
  return EXIT.clean;
}
