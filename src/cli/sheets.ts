import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  type AgencyForm,
  type Collected,
  collectedOf,
  openFacts,
  type SheetsDesk,
  SheetsRefused,
  sheetsDeskOf,
  sheetsOut,
  type TakenWorkbook,
  takeWorkbook,
  theReporting,
} from '../app/facts/index.ts';
import type { Effects } from '../app/index.ts';
import { changeLines, dayText } from './change-lines.ts';
import { CliError, EXIT } from './cli-error.ts';
import { Closing, openKept, withDatabaseProblem } from './kept-data.ts';
import { sentenceOf } from './problem.ts';
import type { Terminal } from './terminal.ts';
import { WORDS } from './words.ts';

const OUT = {
  period: { type: 'string' },
  form: { type: 'string' },
  agency: { type: 'string' },
  province: { type: 'string' },
  to: { type: 'string' },
} as const;
const IN = { period: { type: 'string' }, dry: { type: 'boolean' } } as const;

/** `tonghop sheets out --period P [--form F] [--agency A] [--province C] --to FOLDER | sheets in FILE… [--period P] [--dry]` */
export async function sheetsCommand([act, ...args]: string[], effects: Effects, terminal: Terminal): Promise<number> {
  const command = act === 'out' ? out : act === 'in' ? take : act === 'status' ? status : null;
  if (command === null) throw new CliError(`${WORDS.unknownCommand} “sheets ${act ?? ''}”. ${WORDS.seeHelp}`);
  return command(args, effects, terminal);
}

/** Does the work on what is kept, and closes it whatever happens. */
async function withDesk<T>(work: (desk: SheetsDesk) => Promise<T>): Promise<T> {
  const closing = new Closing();
  try {
    const facts = await openFacts(await openKept(process.env, closing));
    return await work({ ...facts, reporting: theReporting(facts.catalogue) });
  } catch (error) {
    throw error instanceof SheetsRefused ? new CliError(error.message) : withDatabaseProblem(error);
  } finally {
    await closing.all();
  }
}

/** The options that were given, without those that were not. */
function given<T extends Readonly<Record<string, string | undefined>>>(options: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: string;
  };
}

async function out(args: string[], effects: Effects, terminal: Terminal): Promise<number> {
  const { values } = parseArgs({ args, options: OUT });
  const { period, to, ...asked } = values;
  if (period === undefined || to === undefined) throw new CliError(`${WORDS.needed} --period, --to. ${WORDS.seeHelp}`);
  await withDesk(async (desk) => {
    await mkdir(to, { recursive: true }).catch(() => {
      throw new CliError(`${to}: ${WORDS.noFolder}`);
    });
    let count = 0;
    for await (const { file, agency, bytes } of sheetsOut(desk, { period, ...given(asked) })) {
      await effects.files.write(join(to, file), bytes);
      count += 1;
      terminal.progress(`${count}: ${agency.name}`);
    }
    terminal.progress('');
    terminal.print(WORDS.sheetsWritten(count, to));
  });
  return EXIT.clean;
}

async function take(args: string[], effects: Effects, terminal: Terminal): Promise<number> {
  const { values, positionals: paths } = parseArgs({ args, options: IN, allowPositionals: true });
  const { period = null, dry = false } = values;
  if (paths.length === 0) throw new CliError(WORDS.noSheet);
  return withDesk(async (desk) => {
    let refused = 0;
    const areas = new Map<string, string>();
    for (const path of paths) {
      try {
        const file = { name: basename(path), bytes: await effects.files.read(path) };
        const taken = await takeWorkbook(desk, file, { dry, period, now: effects.now() });
        tell(taken, desk, terminal, dry);
        if (taken.problems.length > 0) refused += 1;
        else if (taken.period !== null) areas.set(taken.period, taken.agency?.area ?? '');
      } catch (error) {
        // One file that cannot be reached does not keep the others from being taken.
        terminal.tell(sentenceOf(withDatabaseProblem(error), path));
        refused += 1;
      }
    }
    for (const [one, area] of areas)
      if (!dry) for (const line of await statusLines(desk, one, area)) terminal.print(line);
    return refused > 0 ? EXIT.unread : EXIT.clean;
  });
}

function tell(taken: TakenWorkbook, desk: SheetsDesk, terminal: Terminal, dry: boolean): void {
  const { file, agency, changes, problems, written } = taken;
  for (const sentence of problems) terminal.tell(`${file}: ${sentence}.`);
  if (problems.length > 0) {
    terminal.tell(`${file}: ${WORDS.sheetRefused(agency?.name ?? null, problems.length)}`);
    return;
  }
  for (const sentence of [...taken.doubts, ...taken.stays]) terminal.tell(`${file}: ${sentence}.`);
  for (const remark of taken.remarks) terminal.print(`${file}: ${WORDS.remark}: ${remark}`);
  if (dry) for (const line of changeLines(changes, desk)) terminal.print(`${file}: ${line}`);
  const late = taken.late.length === 0 ? '' : ` ${taken.late.join('; ')}.`;
  terminal.print(`${file}: ${agency?.name}: ${WORDS.changed(changes, written === null && !dry, dry)}${late}`);
}

async function status(args: string[], _: Effects, terminal: Terminal): Promise<number> {
  const { values } = parseArgs({ args, options: { period: { type: 'string' }, province: { type: 'string' } } });
  const { period, province } = values;
  if (period === undefined) throw new CliError(`${WORDS.needed} --period. ${WORDS.seeHelp}`);
  await withDesk(async (desk) => {
    // The made-up province is asked for by its code and has rows of its own.
    const at = sheetsDeskOf(desk, desk.reporting, province ?? null);
    for (const line of await statusLines(at, period, province)) terminal.print(line);
  });
  return EXIT.clean;
}

async function statusLines(desk: SheetsDesk, period: string, province?: string): Promise<string[]> {
  const collected = await collectedOf(desk, { period, ...given({ province }) });
  return collected.flatMap(collectedLines);
}

function collectedLines({ form, window, cells, agencies }: Collected): string[] {
  const due = window === null ? '' : `, ${WORDS.due} ${dayText(window.due)}`;
  const those = (by: AgencyForm['came']): AgencyForm[] => agencies.filter(({ came }) => came === by);
  const named = (title: string, all: readonly AgencyForm[], more: (one: AgencyForm) => string = () => ''): string[] =>
    all.length === 0 ? [] : [`  ${title}: ${all.map((one) => `${one.agency.name}${more(one)}`).join('; ')}`];
  return [
    `${form.code} (${form.title}${due}): ${WORDS.handedIn(those('sent').length, agencies.length)}`,
    ...named(WORDS.elsewhere, those('elsewhere'), ({ filled }) => ` (${filled}/${cells} ô)`),
    ...named(WORDS.missing, those('missing')),
    ...named(
      WORDS.late,
      agencies.filter(({ daysLate }) => daysLate > 0),
      ({ daysLate }) => ` (${daysLate} ngày)`,
    ),
  ];
}
