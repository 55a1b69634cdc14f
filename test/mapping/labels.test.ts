import { describe, expect, it } from 'vitest';
import { theCatalogue } from '../../src/app/facts/index.ts';
import { breakdownProblem } from '../../src/catalogue/index.ts';
import { BASES, periodOf } from '../../src/figure/index.ts';
import { filesOf, textOf } from '../house/files.ts';

interface Label {
  readonly file: string;
  readonly id: string;
  /** The likeliest first; none where the catalogue has none for it. */
  readonly indicators: readonly string[];
  readonly period: string;
  readonly breakdown: string;
  readonly basis: string;
  readonly note: string;
}

const HEAD = 'id\tindicator\tarea\tperiod\tbreakdown\tbasis\tnote';

function labelsOf(file: string, text: string): Label[] {
  const [head, ...rows] = text.replace(/\n$/, '').split('\n');
  expect(head, file).toBe(HEAD);
  return rows.map((row) => {
    const cells = row.split('\t');
    expect(cells.length, `${file}: ${row}`).toBe(7);
    const [id, indicator, , period, breakdown, basis, note] = cells as [string, string, ...string[]];
    const indicators = indicator === '-' ? [] : indicator.split('|');
    return { file, id, indicators, period: period!, breakdown: breakdown!, basis: basis!, note: note! };
  });
}

/** What is wrong with a label, looked at by itself. */
function faults({ file, id, indicators, period, breakdown, basis, note }: Label): string[] {
  const catalogue = theCatalogue();
  const at = `${file} ${id}:`;
  const found: string[] = [];
  if (!/^[1-9]\d*$/.test(id)) found.push(`${at} id`);
  for (const code of indicators) if (catalogue.indicator(code) === null) found.push(`${at} no indicator ${code}`);
  const first = catalogue.indicator(indicators[0] ?? '');
  const problem = first && breakdownProblem(breakdown, first, (code) => catalogue.dimension(code));
  const said = first && catalogue.inOneWay({ indicator: first.code, breakdown });
  if (said && said.breakdown !== breakdown) found.push(`${at} ${first.code} of ${breakdown} is said otherwise`);
  if (problem) found.push(`${at} ${breakdown} of ${first.code}: ${problem.code}`);
  if (periodOf(period)?.id !== period) found.push(`${at} period ${period}`);
  if (!BASES.some((one) => one === basis)) found.push(`${at} basis ${basis}`);
  if (indicators.length === 0 && note === '') found.push(`${at} no indicator and no reason`);
  return found;
}

const files = filesOf('test/mapping').filter((path) => path.endsWith('.tsv'));
const labels = files.flatMap((file) => labelsOf(file, textOf(file)));
const reportOf = ({ file }: Label): string => file.split('/').at(-1)!.split('.')[0]!;
const reports = [...new Set(labels.map(reportOf))].map(
  (report) => [report, labels.filter((one) => reportOf(one) === report)] as const,
);

describe('the labels of reports', () => {
  it('name indicators, breakdowns, periods and bases that there are', () => {
    expect(labels.length).toBeGreaterThan(1000);
    expect(labels.flatMap(faults)).toEqual([]);
  });

  it('and a label with anything else is seen', () => {
    const sound = labels.find(({ breakdown, indicators }) => breakdown !== '' && indicators.length === 1)!;
    const kinds = [
      { id: 'x' },
      { indicators: ['nothing.of-the-kind'] },
      { indicators: [] },
      { breakdown: 'no-such=cut' },
      { period: '2024-M6' },
      { basis: 'guess' },
    ];
    expect(kinds.map((one) => faults({ ...sound, note: '', ...one }).length)).toEqual(kinds.map(() => 1));
  });

  it.each(reports)('of %s speak of a figure once, and as many have an indicator as is written', (report, rows) => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const named = rows.filter(({ indicators }) => indicators.length > 0).length;
    // What was labelled while the catalogue was written is in it; what was not, for the most part.
    expect(named / rows.length).toBeGreaterThanOrEqual(rows[0]!.file.includes('/own/') ? 0.7 : 0.9);
    const share = ((named / rows.length) * 100).toFixed(1);
    expect(textOf('docs/decisions/mapping-labels.md')).toContain(
      `| ${report} | ${rows.length} | ${named} | ${share} % |`,
    );
  });
});
