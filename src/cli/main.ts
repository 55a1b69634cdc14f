#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import type { Effects } from '../app/index.ts';
import { CliError, EXIT } from './cli-error.ts';
import { HELP } from './help.ts';
import { type Terminal, terminalOf } from './terminal.ts';
import { WORDS } from './words.ts';

const version = (): string =>
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;

type Command = (args: string[], effects: Effects, terminal: Terminal) => Promise<number>;

/** Each command brings its own rooms, and is loaded only when it is asked for. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  annex: async () => (await import('./annex.ts')).annexCommand,
  areas: async () => (await import('./areas.ts')).areasCommand,
  backup: async () => (await import('./backup.ts')).backupCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  read: async () => (await import('./read.ts')).readCommand,
  report: async () => (await import('./report.ts')).reportCommand,
  restore: async () => (await import('./backup.ts')).restoreCommand,
  serve: async () => (await import('./serve.ts')).serveCommand,
  sheets: async () => (await import('./sheets.ts')).sheetsCommand,
  tables: async () => (await import('./tables.ts')).tablesCommand,
};

async function commandOf(name: string): Promise<Command> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) throw new CliError(`${WORDS.unknownCommand} “${name}”. ${WORDS.seeHelp}`);
  return load();
}

async function run([name, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  const isAsked = (...flags: string[]): boolean => [name, ...args].some((one) => flags.includes(one ?? ''));
  if (name === undefined || name === 'help' || isAsked('--help', '-h')) terminal.print(HELP);
  else if (isAsked('--version', '-V')) terminal.print(version());
  else {
    const command = await commandOf(name);
    const { nodeEffects } = await import('./node-effects.ts');
    const effects = nodeEffects(({ file, index, count }) =>
      terminal.progress(count > 1 ? `[${index + 1}/${count}] ${WORDS.reading} ${file}` : `${WORDS.reading} ${file}`),
    );
    return await command([...args], effects, terminal);
  }
  return EXIT.clean;
}

/** What `parseArgs` complains about, as a sentence of ours. */
function optionProblem(error: unknown): CliError | null {
  const { code, message } = error as NodeJS.ErrnoException;
  if (!code?.startsWith('ERR_PARSE_ARGS_')) return null;
  const option = /'(-[^'\s]*)/.exec(message)?.[1] ?? '';
  const what = code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' ? WORDS.needsValue : WORDS.unknownOption;
  return new CliError(`${what} ${option}. ${WORDS.seeHelp}`);
}

const terminal = terminalOf(process);
// A reader that closes early, as `head` does, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.clean : EXIT.unread);
});
try {
  process.exitCode = await run(process.argv.slice(2), terminal);
} catch (error) {
  const told = optionProblem(error) ?? error;
  const { sentenceOf } = await import('./problem.ts');
  terminal.tell(`tonghop: ${sentenceOf(told)}`);
  process.exitCode = told instanceof CliError ? told.exitCode : EXIT.unread;
}
