import { parseArgs } from 'node:util';
import { checkReport, type Effects, openReport, type ReadReport, readReport, reportJson } from '../app/index.ts';
import type { Head } from '../figure/index.ts';
import { CliError, EXIT } from './cli-error.ts';
import { printJson } from './json-lines.ts';
import { linesOf } from './lines.ts';
import type { Terminal } from './terminal.ts';
import { rolesListed, WORDS } from './words.ts';

const OPTIONS = { json: { type: 'boolean' }, text: { type: 'boolean' } } as const;

const HEAD = ['number', 'issuer', 'date', 'title', 'period', 'area', 'signer'] as const satisfies (keyof Head)[];

function headLines(head: Head): string[] {
  const lines = HEAD.filter((field) => head[field]).map((field) => `# ${WORDS[field]}: ${head[field]}`);
  return head.recipients.length > 0 ? [...lines, `# ${WORDS.recipients}: ${head.recipients.join('; ')}`] : lines;
}

/** Each figure as `file:line: role: number unit | subject | period`. */
function figureLines({ file, document, reading }: ReadReport): string[] {
  const lineAt = linesOf(document.text);
  return reading.figures.map(({ start, role, text, unit, subject, period, asOf }) => {
    const parts = [`${text} ${unit}`.trim(), subject, asOf ? `${period} (${asOf})` : period];
    return `${file}:${lineAt(start)}: ${role}: ${parts.filter(Boolean).join(' | ')}`;
  });
}

function summary({ reading: { figures } }: ReadReport): string {
  const counts = new Map<string, number>();
  for (const { role } of figures) counts.set(role, (counts.get(role) ?? 0) + 1);
  return `# ${figures.length} ${WORDS.figures}: ${rolesListed(counts)}.`;
}

/** `tonghop read FILE [--json | --text]`: says which figures a report holds. */
export async function readCommand(args: string[], effects: Effects, terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const [file, ...more] = positionals;
  if (file === undefined) throw new CliError(WORDS.noFile);
  if (more.length > 0) throw new CliError(`read: ${WORDS.oneFile}`);
  if (values.json && values.text) throw new CliError(`${WORDS.eitherOr} --json, --text.`);

  if (values.text) terminal.print((await openReport(file, effects)).document.text);
  else if (values.json) printJson(reportJson(await checkReport(file, effects)), terminal);
  else {
    const report = await readReport(file, effects);
    for (const line of [...headLines(report.reading.head), ...figureLines(report), summary(report)])
      terminal.print(line);
  }
  return EXIT.clean;
}
