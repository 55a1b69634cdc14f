/**
 * Fits the weights of `src/propose/features.ts` and `src/propose/confidence.ts` on labelled reports and prints them. Run by hand
 * after `npm run build`, and again once the printed weights are in, as what stands before a figure is judged by them:
 *
 *     node scripts/fit/weights.mjs FOLDER… [--held NAME] [--fast]
 *
 * Labels are those of `test/mapping`, or `NAME.tsv` beside `NAME.txt`. A report whose name begins with NAME (002) is left out.
 * Each report is also seen with four in ten of all other names of the catalogue left out, so that no weight leans on a name
 * that these reports happen to use. Cross-validated by report: each is judged by weights fitted on the others.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { theCatalogue } from '../../dist/app/facts/index.js';
import { checkBytesSync } from '../../dist/app/index.js';
import { Catalogue } from '../../dist/catalogue/index.js';
import { examplesOf, FEATURES, SIGNALS } from '../../dist/propose/index.js';
import { goldFacts } from '../../dist/score/facts.js';
import { mappingLabels } from '../../dist/score/mapping.js';
import { Chance } from '../../dist/score/random.js';
import { dot, fitOdds, fitRanking } from './descent.mjs';

/** Four in ten are left out. */
const DRAWS = [false, false, false, true, true];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { held: { type: 'string', default: '002' }, fast: { type: 'boolean', default: false } },
});

async function readReport(path) {
  const name = basename(path, '.txt');
  const text = readFileSync(path, 'utf8');
  const { reading } = checkBytesSync(`${name}.txt`, new TextEncoder().encode(text));
  const own = reading.head.area ?? '';
  const beside = path.replace(/\.txt$/, '.tsv');
  const labels = readdirSync(join(path, '..')).includes(basename(beside))
    ? goldFacts(readFileSync(beside, 'utf8'), own)
    : await mappingLabels(name, own);
  return { name, text, reading, labels };
}

function thinned(catalogue, seed) {
  const chance = new Chance(seed);
  const indicators = catalogue.indicators.map((one) => ({
    ...one,
    aliases: one.aliases.filter(() => chance.choice(DRAWS)),
  }));
  return new Catalogue(catalogue.sectors, catalogue.dimensions, indicators);
}

/** The figures of a report that people labelled, as the ranking sees them. */
function casesOf({ name, text, reading, labels }, catalogue, isWhole) {
  const labelOf = new Map(labels.map((label) => [label.candidate, label]));
  const candidateOf = new Map(reading.figures.map(({ id, candidate }) => [id, candidate]));
  return examplesOf({ reading, text }, catalogue).flatMap(({ figure, candidates, breakdown, signals }) => {
    const label = labelOf.get(candidateOf.get(figure));
    if (label === undefined) return [];
    const codes = label.indicator?.split('|') ?? [];
    const right = candidates.flatMap(({ indicator }, at) => (codes.includes(indicator) ? [at] : []));
    return [
      {
        ...{ name, isWhole, right, isFact: codes.length > 0 },
        rows: candidates.map(({ features }) => FEATURES.map((feature) => features[feature])),
        row: SIGNALS.map((signal) => signals[signal]),
        isRight: right.includes(0) && breakdown === label.breakdown,
      },
    ];
  });
}

function shareFirst(cases, weights) {
  const facts = cases.filter(({ isWhole, isFact }) => isWhole && isFact);
  const first = facts.filter(({ rows, right }) => {
    const scores = rows.map((row) => dot(weights, row));
    return right.includes(scores.indexOf(Math.max(...scores)));
  });
  return (100 * first.length) / facts.length;
}

const printWeights = (names, weights) =>
  console.log(
    names.map((name, at) => `  ${/\W/.test(name) ? `'${name}'` : name}: ${weights[at].toFixed(2)},`).join('\n'),
  );

const paths = positionals.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && !file.startsWith(values.held))
    .map((file) => join(folder, file)),
);
const reports = (await Promise.all(paths.map(readReport))).filter(({ labels }) => labels.length > 0);
const whole = theCatalogue();
const seen = values.fast ? [whole] : [whole, thinned(whole, 1), thinned(whole, 2)];
const cases = reports.flatMap((report) => seen.flatMap((one) => casesOf(report, one, one === whole)));
const counts = new Map();
for (const { name } of cases) counts.set(name, (counts.get(name) ?? 0) + 1);
for (const one of cases) one.worth = 1 / Math.sqrt(counts.get(one.name));

const lists = cases.filter(({ right }) => right.length > 0);
const weights = fitRanking(
  lists,
  FEATURES.map(() => 0.1),
  300,
);
for (const { name } of reports) {
  const others = fitRanking(
    lists.filter((one) => one.name !== name),
    weights,
    60,
  );
  const own = cases.filter((one) => one.name === name);
  console.log(
    `${name}: first ${shareFirst(own, others).toFixed(1)}, by all weights ${shareFirst(own, weights).toFixed(1)}`,
  );
}
console.log('features:');
printWeights(FEATURES, weights);
console.log('signals:');
printWeights([...SIGNALS, 'BASE'], fitOdds(cases, SIGNALS.length, 1500));
