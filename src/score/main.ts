import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkBytesSync } from '../app/index.ts';
import type { Finding } from '../figure/index.ts';
import { scoreFigures } from './figures.ts';
import { scoreFindings } from './findings.ts';
import { candidatesOf, goldFigures, goldFindings, goldMoments } from './gold.ts';
import { mappingLabels, scoreMapping } from './mapping.ts';
import { type Measures, printed, weightedMean } from './measure.ts';
import { plantSlips } from './slips.ts';
import { scoreWriting } from './write.ts';

const HELP = `npm run score -- FOLDER [--misses N] [--list] [--slips N] [--seed N] [--only NAME]

FOLDER holds reports/*.txt and gold/*.gold.tsv, *.when.tsv, *.findings.jsonl, or all of them side by side.
Prints a line of measures for each report and their mean weighted by figures.
  --misses N   the first N mistakes of each kind      --list     the findings that people made, found or missed
  --slips N    plants N slips in each report           --seed N   other slips (1)
  --only NAME  reports whose name begins so           --facts      what figures are taken for, by test/mapping
  --write      how much of the labelled facts of crops and capital the sentences carry that are written of them`;

/** A report and what people wrote down about it; null where there is no such sheet. */
interface Labelled {
  readonly name: string;
  readonly text: string;
  readonly figures: string | null;
  readonly moments: string | null;
  readonly findings: string | null;
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

/** Labels of `000_ad30.txt` are called `000.gold.tsv`, or `000_ad30.gold.tsv`. */
async function labelled(folder: string): Promise<Labelled[]> {
  const [inner, labels] = [join(folder, 'reports'), join(folder, 'gold')];
  const reports = (await namesIn(inner)).some((name) => name.endsWith('.txt')) ? inner : folder;
  const sheets = [labels, reports];
  const found = (await namesIn(reports)).filter((name) => name.endsWith('.txt')).sort();
  return Promise.all(
    found.map(async (file) => {
      const whole = file.slice(0, -'.txt'.length);
      const stems = [...new Set([whole, whole.split('_')[0]!])];
      const sheet = async (ending: string): Promise<string | null> => {
        for (const path of sheets.flatMap((at) => stems.map((stem) => join(at, stem + ending)))) {
          const text = await readFile(path, 'utf8').catch(() => null);
          if (text !== null) return text;
        }
        return null;
      };
      return {
        name: whole,
        text: await readFile(join(reports, file), 'utf8'),
        figures: await sheet('.gold.tsv'),
        moments: await sheet('.when.tsv'),
        findings: await sheet('.findings.jsonl'),
      };
    }),
  );
}

function printMisses(report: Labelled, misses: ReturnType<typeof scoreFigures>['misses'], count: number): void {
  const spans = candidatesOf(report.text);
  const shown = new Map<string, number>();
  const sorted = misses.toSorted((a, b) => a.kind.localeCompare(b.kind) || a.candidate - b.candidate);
  for (const { kind, candidate, says } of sorted) {
    const before = shown.get(kind) ?? 0;
    shown.set(kind, before + 1);
    if (before >= count) continue;
    const { start, end } = spans[candidate - 1]!;
    const { text } = report;
    const around = `${text.slice(Math.max(0, start - 70), start)}«${text.slice(start, end)}»${text.slice(end, end + 50)}`;
    console.log(`  ${kind}\t${candidate}\t${says}\t${around.replace(/\s+/g, ' ')}`);
  }
}

function printFindings(report: Labelled, findings: readonly Finding[], list: boolean): void {
  if (report.findings === null) return;
  const score = scoreFindings(report.text, findings, goldFindings(report.findings));
  const { found, firm, alarms, printed: count, rows } = score;
  console.log(`  findings found=${found}/${firm} false_alarms=${alarms.length} printed=${count}`);
  if (!list) return;
  for (const { row, found: isFound } of rows)
    console.log(`  ${isFound ? 'found ' : 'MISSED'} ${row.kind} ${JSON.stringify(row.ids)} ${row.note}`);
  for (const { code, message, at } of alarms)
    console.log(
      `  FALSE  ${code} ${message} [${at.map(({ start, end }) => report.text.slice(start, end)).join(' · ')}]`,
    );
}

async function printSlips(report: Labelled, count: number, seed: number, list: boolean): Promise<void> {
  const check = async (text: string) => checkText(report.name, text).checked.findings;
  const { slips, relations } = await plantSlips(report.text, goldFigures(report.figures!), count, seed, check);
  const caught = slips.filter((slip) => slip.caught).length;
  const several = slips.filter(({ repaired }) => repaired !== null);
  const repaired = several.filter((slip) => slip.repaired).length;
  const elsewhere = slips.reduce((sum, slip) => sum + slip.elsewhere, 0);
  console.log(
    `  slips caught=${caught}/${slips.length} repaired=${repaired}/${several.length} elsewhere=${elsewhere} relations=${relations}`,
  );
  if (!list) return;
  for (const slip of slips.filter((one) => !one.caught))
    console.log(`  missed ${slip.kind} ${slip.candidate} «${slip.before}» → «${slip.after}»`);
}

async function printFacts(report: Labelled, misses: number): Promise<void> {
  const { reading } = checkText(report.name, report.text);
  const labels = await mappingLabels(report.name, reading.head.area ?? '');
  console.log(`${report.name}: ${labels.length === 0 ? 'no labels' : ''}`);
  if (labels.length === 0) return;
  const { all, lines } = scoreMapping(reading, report.text, labels);
  for (const line of lines) console.log(line);
  printMisses(report, all.misses, misses);
}

async function printWriting(report: Labelled, misses: number, list: boolean): Promise<void> {
  const { reading } = checkText(report.name, report.text);
  const labels = await mappingLabels(report.name, reading.head.area ?? '');
  const { facts, carried, lacking, sentences } = scoreWriting(reading, labels);
  console.log(`${report.name}: ${facts === 0 ? 'no labels' : `${printed({ carried })} facts=${facts}`}`);
  for (const fact of lacking.slice(0, misses)) console.log(`  lacking\t${fact}`);
  if (list) for (const sentence of sentences) console.log(`  ${sentence}`);
}

const checkText = (name: string, text: string) => checkBytesSync(`${name}.txt`, new TextEncoder().encode(text));

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      misses: { type: 'string', default: '0' },
      slips: { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string', default: '' },
      facts: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [folder] = positionals;
  if (folder === undefined || values.help) {
    console.log(HELP);
    return;
  }
  const reports = (await labelled(folder)).filter(({ name }) => name.startsWith(values.only));
  if (reports.length === 0) throw new Error(`no reports/*.txt or *.txt in ${folder}`);
  if (values.facts) {
    for (const report of reports) await printFacts(report, Number(values.misses));
    return;
  }
  if (values.write) {
    for (const report of reports) await printWriting(report, Number(values.misses), values.list);
    return;
  }
  const scored: { measures: Measures; weight: number }[] = [];
  for (const report of reports) {
    const { reading, checked } = checkText(report.name, report.text);
    if (report.figures !== null) {
      const moments = report.moments === null ? null : goldMoments(report.moments);
      const score = scoreFigures(report.text, reading.figures, goldFigures(report.figures), moments);
      scored.push({ measures: score.measures, weight: score.figures });
      console.log(`${report.name}: ${printed(score.measures)} figures=${score.figures}`);
      printMisses(report, score.misses, Number(values.misses));
      if (Number(values.slips) > 0) await printSlips(report, Number(values.slips), Number(values.seed), values.list);
    }
    const { figures, checked: count } = checked.coverage;
    printFindings(report, checked.findings, values.list);
    console.log(`  coverage checked=${count}/${figures}`);
  }
  const weight = scored.reduce((sum, one) => sum + one.weight, 0);
  if (weight > 0) console.log(`mean: ${printed(weightedMean(scored))} figures=${weight}`);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
