import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ACCEPTED, propose, theCatalogue } from '../app/facts/index.ts';
import type { Reading } from '../figure/index.ts';
import { differences, type FactScore, type GoldFact, goldFacts, scoreFacts } from './facts.ts';
import { printed } from './measure.ts';

const LABELS = fileURLToPath(new URL('../../test/mapping', import.meta.url));

/** The labels of a report: all `NAME.*.tsv` of test/mapping and its folder `own`, by its name up to the first underscore. */
export async function mappingLabels(name: string, ownArea: string): Promise<GoldFact[]> {
  const stem = name.split('_')[0]!;
  const all = await readdir(LABELS, { recursive: true }).catch(() => []);
  const files = all.filter((one) => basename(one).startsWith(`${stem}.`) && one.endsWith('.tsv'));
  const rows = await Promise.all(
    files.sort().map(async (file) => goldFacts(await readFile(join(LABELS, file), 'utf8'), ownArea)),
  );
  return rows.flat().sort((a, b) => a.candidate - b.candidate);
}

/** What would be remembered of an issuer, had a person decided of the figures at these rows: the mistakes put right, the rest taken. */
function decisionsAt(reading: Reading, text: string, rows: readonly GoldFact[]) {
  const issuer = reading.head.issuer ?? '';
  const made = new Map(proposalsFor(reading, text, []).map((one) => [one.figure, one]));
  const figures = new Map(reading.figures.map((one) => [one.candidate, one]));
  return rows.flatMap((row) => {
    const figure = figures.get(row.candidate);
    const got = figure === undefined ? undefined : made.get(figure.id);
    if (!figure?.subject || got === undefined) return [];
    const isRight = row.indicator !== null && !differences(row, got).some(isRemembered);
    const { subject, unit } = figure;
    if (row.indicator === null && got.confidence < ACCEPTED) return [];
    const { indicator, breakdown } = isRight ? got : row;
    return [{ issuer, subject, unit, indicator, breakdown, corrected: !isRight }];
  });
}

/** A correction is of these; place, period and basis are corrected for one figure only. */
const isRemembered = (field: string): boolean => field === 'indicator' || field === 'breakdown';

const proposalsFor = (reading: Reading, text: string, corrections: Parameters<typeof propose>[2]['corrections']) =>
  propose({ reading, text }, theCatalogue(), { corrections, areas: new Map() });

/**
 * Scores of a report's proposals: all of them, the second half without and with what was decided in the first, and all of them when
 * the words come again after every figure was decided, as in the next draft or the next month.
 */
export function scoreMapping(
  reading: Reading,
  text: string,
  labels: readonly GoldFact[],
): { readonly all: FactScore; readonly lines: readonly string[] } {
  const plain = proposalsFor(reading, text, []);
  const all = scoreFacts(reading.figures, plain, labels, ACCEPTED);
  const half = Math.floor(labels.length / 2);
  const corrected = proposalsFor(reading, text, decisionsAt(reading, text, labels.slice(0, half)));
  const second = labels.slice(half);
  const before = scoreFacts(reading.figures, plain, second, ACCEPTED);
  const again = proposalsFor(reading, text, decisionsAt(reading, text, labels));
  const after = scoreFacts(reading.figures, corrected, second, ACCEPTED);
  const of = (name: string, { measures, rows }: FactScore): string =>
    `  facts ${name}: ${printed(measures)} rows=${rows}`;
  const lines = [
    of('all', all),
    of('second half', before),
    of('second half, first decided', after),
    of('all again, decided before', scoreFacts(reading.figures, again, labels, ACCEPTED)),
  ];
  return { all, lines };
}
