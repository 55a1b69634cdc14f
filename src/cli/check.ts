import { parseArgs } from 'node:util';
import {
  type CheckedReports,
  checkReports,
  commentReport,
  type Effects,
  noticesOf,
  reportJson,
  reportsJson,
} from '../app/index.ts';
import { SEVERITIES, type Severity } from '../figure/index.ts';
import { CliError, EXIT } from './cli-error.ts';
import { acrossLines, findingLines, summary } from './finding-lines.ts';
import { printJson } from './json-lines.ts';
import { sentenceOf } from './problem.ts';
import type { Terminal } from './terminal.ts';
import { WORDS } from './words.ts';

const OPTIONS = { json: { type: 'boolean' }, docx: { type: 'string' }, strict: { type: 'boolean' } } as const;

/** Whether among findings is one that ends the command with 1. */
const isWrong = (findings: readonly { severity: Severity }[], strict: boolean): boolean =>
  findings.some(({ severity }) => strict || SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf('error'));

/** Several reports lie two levels deeper than one: in a list, in an object. */
const REPORTS_DEPTH = 4;

function printed({ reports, across }: CheckedReports, json: boolean, several: boolean, terminal: Terminal): void {
  if (json) {
    const [first] = reports;
    if (several) printJson(reportsJson({ reports, across }), terminal, REPORTS_DEPTH);
    else if (first) printJson(reportJson(first), terminal);
    return;
  }
  for (const report of reports) {
    for (const sentence of noticesOf(report.document)) terminal.tell(`${report.file}: ${sentence}`);
    for (const line of findingLines(report, terminal)) terminal.print(line);
    terminal.print(summary(report));
  }
  if (reports.length > 1) for (const line of acrossLines(reports, across, terminal)) terminal.print(line);
}

/** `tonghop check FILE… [--json | --docx OUT] [--strict]`: says what in the reports does not hold. */
export async function checkCommand(args: string[], effects: Effects, terminal: Terminal): Promise<number> {
  const { values, positionals: files } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  if (files.length === 0) throw new CliError(WORDS.noFile);
  if (values.docx !== undefined && files.length > 1) throw new CliError(`--docx: ${WORDS.oneFile}`);
  if (values.docx !== undefined && values.json) throw new CliError(`${WORDS.eitherOr} --json, --docx.`);

  const checked = await checkReports(files, effects);
  const { reports, unread, across } = checked;
  terminal.progress('');
  printed(checked, values.json === true, files.length > 1, terminal);
  for (const { file, reason } of unread) terminal.tell(sentenceOf(reason, file));
  if (values.docx !== undefined && reports[0]) {
    await commentReport(reports[0], values.docx, effects);
    terminal.tell(`${WORDS.written} ${values.docx}.`);
  }
  if (unread.length > 0) return EXIT.unread;
  const all = [across.findings, ...reports.map((report) => report.checked.findings)];
  return all.some((findings) => isWrong(findings, values.strict === true)) ? EXIT.findings : EXIT.clean;
}
