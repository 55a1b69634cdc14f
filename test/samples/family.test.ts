import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { factsOf } from '../../scripts/samples/facts.ts';
import { type FamilySlip, family } from '../../scripts/samples/family.ts';
import { acrossReports, type CheckedReport, checkBytesSync } from '../../src/app/index.ts';
import type { Head } from '../../src/figure/index.ts';

const root = new URL('../../', import.meta.url);
const file = (path: string): Buffer => readFileSync(new URL(path, root));
const templateOf = (name: string): string => file(`scripts/samples/${name}`).toString('utf8');

/** What is planted, as a line of the data says it. */
type Expected = Omit<FamilySlip, 'edit'>;
const expected: Expected[] = file('samples/family.expected.jsonl')
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const BESIDE = ['last-year.docx', 'annex.xlsx', 'five-months.docx', 'commune.docx'];
const given = new Map(
  ['slips.docx', ...BESIDE].map((name) => [name, checkBytesSync(name, file(`samples/${name}`))] as const),
);

/** Where a planted figure stands in the text of its document. */
function placeOf({ file, before, text }: Expected): { readonly start: number; readonly end: number } {
  const start = given.get(file)!.document.text.indexOf(before + text) + before.length;
  expect(start, `${before}${text}`).toBeGreaterThanOrEqual(before.length);
  return { start, end: start + text.length };
}

const messages = (reports: readonly CheckedReport[]): string[] =>
  acrossReports(reports).findings.map(({ message }) => message);

describe('the samples beside the report', () => {
  const reports = [...given.values()];
  const { findings } = acrossReports(reports);

  it.each(expected.filter(({ against }) => against !== null))('contradict it: $note', (slip) => {
    const { start, end } = placeOf(slip);
    const found = findings.filter(({ at }) =>
      at.some((place) => reports[place.document]!.file === slip.file && place.start < end && place.end > start),
    );
    expect(found).toHaveLength(1);
    const { code, rule, severity, at, message } = found[0]!;
    expect([code, severity]).toEqual([slip.code, slip.severity]);
    expect(message).toContain(slip.text);
    expect(at.map((place) => reports[place.document]!.file)).toContain(slip.against);
    expect(rule).toBe(slip.rule);
  });

  it('contradict it nowhere else', () => {
    expect(findings).toHaveLength(expected.filter(({ against }) => against !== null).length);
  });

  it.each(BESIDE)('%s says by itself nothing wrong but what is planted in it', (name) => {
    const inside = expected.filter((slip) => slip.file === name && slip.against === null);
    const found = given.get(name)!.checked.findings.filter(({ code }) => code !== 'format');
    expect(found.map(({ code, at }) => [code, at[0]!.start])).toEqual(
      inside.map((slip) => [slip.code, placeOf(slip).start]),
    );
  });

  const heads: Record<string, Partial<Head>> = {
    'last-year.docx': { number: '147/BC-UBND', date: '2023-06-16', period: '2023-H1', area: 'huyện Suối Mây' },
    'five-months.docx': { number: '121/BC-UBND', date: '2024-05-31', period: '2024-M5', area: 'huyện Suối Mây' },
    'commune.docx': { number: '64/BC-UBND', date: '2024-06-12', period: '2024-H1', area: 'xã Mây Thượng' },
    'annex.xlsx': {
      title: 'CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI CHỦ YẾU 6 THÁNG ĐẦU NĂM 2024 HUYỆN SUỐI MÂY',
      period: '2024-H1',
      area: 'huyện Suối Mây',
    },
  };
  it.each(Object.entries(heads))('%s has its head, and says that it is none of a real place', (name, head) => {
    const { document, reading } = given.get(name)!;
    expect(reading.head).toMatchObject(head);
    expect(reading.head.title).not.toBeNull();
    expect(document.text).toContain('địa danh không có thật');
  });
});

describe('written from the same facts without a slip', () => {
  const clean: CheckedReport[] = [checkBytesSync('clean.docx', file('samples/clean.docx'))];
  beforeAll(async () => {
    const made = await family(factsOf(templateOf('report.template.txt')), templateOf, []);
    for (const [name, bytes] of made) clean.push(checkBytesSync(name, bytes));
  });

  it('they hold against one another, all together and two by two', () => {
    expect(clean).toHaveLength(5);
    expect(messages(clean)).toEqual([]);
    const pairs = clean.flatMap((first, at) => clean.slice(at + 1).map((second) => [first, second]));
    expect(pairs.flatMap(messages)).toEqual([]);
    expect(acrossReports(clean).compared).toBeGreaterThan(200);
  });

  it('and none of them has anything wrong', () => {
    const found = clean.flatMap(({ checked }) => checked.findings.filter(({ severity }) => severity !== 'doubt'));
    expect(found.map(({ message }) => message)).toEqual([]);
  });
});
