import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawFrom, Facts } from './facts.ts';
import { family, type Slip, type Written } from './family.ts';
import { heldAgainst } from './read.ts';

const FACTS = new Facts(drawFrom(7));
const CLEAN = family(FACTS);
const named = (name: string): Written => CLEAN.find((report) => report.name === name)!;

describe('reports written from one table of facts', () => {
  const { findings, checks, compared } = heldAgainst(CLEAN);

  it('do not contradict one another, all together', () => {
    expect(findings.map(({ message }) => message)).toEqual([]);
  });

  it('nor any two of them', () => {
    const pairs = CLEAN.flatMap((first, k) => CLEAN.slice(k + 1).map((second) => [first, second]));
    expect(pairs.length).toBeGreaterThan(50);
    expect(pairs.flatMap((pair) => heldAgainst(pair).findings.map(({ message }) => message))).toEqual([]);
  });

  it('and are compared by every rule', () => {
    expect([...new Set(checks.map(({ rule }) => rule))].sort()).toEqual([
      'change since year before',
      'growth since year before',
      'month by month',
      'part of the area',
      'rank moved',
      'since January',
      'sum of places',
      'two reports',
      'year before',
    ]);
    expect(checks.every(({ outcome }) => outcome === 'holds')).toBe(true);
    expect(compared).toBeGreaterThan(60);
  });

  it('communes are only added up where the reports of all of them are given', () => {
    const rules = (without: string) =>
      heldAgainst(CLEAN.filter(({ name }) => name !== without)).checks.map(({ rule }) => rule);
    expect(rules('')).toContain('sum of places');
    expect(rules('xã Tả Phung')).not.toContain('sum of places');
    expect(rules('xã Tả Phung')).toContain('part of the area');
  });

  it('and a commune of another district is no part of this one', () => {
    const [district, commune] = ['district 2024', 'xã Nậm Sin'].map((name) => named(name));
    const elsewhere = { name: 'elsewhere', text: commune!.text.replaceAll('Nà Lùng', 'Sơn Lĩnh') };
    expect(heldAgainst([district!, elsewhere]).compared).toBe(0);
  });

  it('never, whatever the values are', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const found = heldAgainst(family(new Facts(drawFrom(seed)))).findings;
        expect(found.map(({ message }) => message)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

/** How a number is written wrongly. */
const HOW = {
  /** The digit at a place of the number, made another one. */
  digit: (text: string, at: number) => {
    const place = [...text].flatMap((sign, k) => (/\d/.test(sign) ? [k] : []))[at]!;
    return text.slice(0, place) + String((Number(text[place]) % 9) + 1) + text.slice(place + 1);
  },
  /** The first two neighbours that differ, swapped. */
  swap: (text: string) => text.replace(/(\d)(?!\1)([1-9])/, '$2$1'),
  /** Ten times as much. */
  ten: (text: string) => (text.includes(',') ? text.replace(/(\d*),(\d)/, '$1$2,') : `${text}0`).replace(/,$/, ''),
  nine: (text: string) => text.replace(/\d/, '9'),
} as const;

type Planted = readonly [
  rule: string,
  code: string,
  report: string,
  key: string,
  how: keyof typeof HOW,
  /** Which digit. */
  at?: number,
  /** The reports that are given; all of the family where it is left out. */
  given?: readonly string[],
];

const PLANTED: readonly Planted[] = [
  ['two reports', 'repeat', 'agriculture', 'grain', 'swap'],
  ['two reports', 'repeat', 'agriculture', 'cattle', 'digit', 2],
  ['two reports', 'repeat', 'agriculture', 'grainPlan', 'swap'],
  ['two reports', 'repeat', 'agriculture', 'forestPlan', 'digit', 1],
  ['two reports', 'repeat', 'finance', 'revenue', 'ten'],
  ['two reports', 'repeat', 'finance', 'spentMillions', 'swap'],
  ['two reports', 'repeat', 'statistics', 'visits', 'digit', 1],
  ['two reports', 'repeat', 'home affairs', 'jobs', 'swap'],
  ['two reports', 'repeat', 'home affairs', 'poor', 'digit', 3],

  ['year before', 'change', 'district 2024', 'cattleBefore', 'swap'],
  ['year before', 'change', 'district 2024', 'revenueBefore', 'digit', 1],
  ['year before', 'change', 'district 2023', 'cattle', 'digit', 2],
  ['change since year before', 'change', 'district 2024', 'forestChange', 'digit', 0],
  ['change since year before', 'change', 'district 2024', 'buffaloChange', 'swap'],
  ['change since year before', 'change', 'district 2024', 'visitsChange', 'digit', 1],
  ['change since year before', 'change', 'district 2023', 'poor', 'swap'],
  ['growth since year before', 'change', 'district 2024', 'grainGrowth', 'digit', 0],
  ['growth since year before', 'change', 'district 2024', 'revenueGrowth', 'digit', 1],
  ['growth since year before', 'change', 'district 2023', 'grain', 'digit', 1],

  ['since January', 'change', 'five months', 'forest', 'nine'],
  ['since January', 'change', 'five months', 'revenue', 'ten'],
  ['since January', 'change', 'five months', 'spent', 'digit', 0],
  ['since January', 'change', 'five months', 'visits', 'nine'],
  ['since January', 'change', 'five months', 'jobs', 'nine'],
  ['month by month', 'sum', 'statistics', 'revenueJune', 'digit', 1],
  ['month by month', 'sum', 'statistics', 'forestJune', 'swap'],
  ['month by month', 'sum', 'statistics', 'visitsJune', 'digit', 2],
  ['month by month', 'sum', 'five months', 'revenue', 'digit', 2],

  ['sum of places', 'sum', 'xã Nậm Sin', 'grain', 'digit', 1],
  ['sum of places', 'sum', 'xã Bản Cái', 'forest', 'swap'],
  ['sum of places', 'sum', 'xã Tả Phung', 'buffalo', 'digit', 4],
  ['sum of places', 'sum', 'xã Nậm Sin', 'cattle', 'swap'],
  ['sum of places', 'sum', 'xã Bản Cái', 'poor', 'digit', 1],
  ['part of the area', 'sum', 'xã Tả Phung', 'buffalo', 'nine', 0, ['district 2024', 'xã Tả Phung']],
  ['part of the area', 'sum', 'xã Nậm Sin', 'grain', 'ten', 0, ['agriculture', 'xã Nậm Sin']],
  ['part of the area', 'sum', 'xã Bản Cái', 'poor', 'nine', 0, ['home affairs', 'xã Bản Cái']],

  ['rank moved', 'change', 'district 2024', 'rankStep', 'digit', 0],
  ['rank moved', 'change', 'district 2023', 'rank', 'digit', 0],
  ['two reports', 'repeat', 'home affairs', 'rank', 'digit', 0],
  ['two reports', 'repeat', 'district 2024', 'rank', 'digit', 0, ['district 2024', 'home affairs']],
  ['rank moved', 'change', 'district 2024', 'rank', 'digit', 0, ['district 2023', 'district 2024']],
];

describe('one slip in one report of the family', () => {
  const cases = PLANTED.map(([rule, code, report, key, how, at = 0, given]) => ({
    rule,
    code,
    report,
    key,
    how,
    at,
    given,
  }));

  it.each(cases)('$rule ($code): $report, $key, $how', ({ rule, code, report, key, how, at, given }) => {
    const { start, end } = named(report).places.get(key)!;
    const was = named(report).text.slice(start, end);
    const slip: Slip = { report, key, text: HOW[how](was, at) };
    expect(slip.text).not.toBe(was);
    const reports = family(FACTS, slip).filter(({ name }) => given === undefined || given.includes(name));
    const place = reports.findIndex(({ name }) => name === report);
    const { findings } = heldAgainst(reports);
    const touching = findings.filter((finding) =>
      finding.at.some((one) => one.document === place && one.start === start),
    );
    expect(touching.length).toBeGreaterThan(0);
    expect(findings.filter((finding) => !touching.includes(finding)).map(({ message }) => message)).toEqual([]);
    const rules = touching.map((finding) => `${finding.code}: ${finding.rule}`);
    expect(rules).toContain(`${code}: ${rule}`);
    for (const { severity, message } of touching) {
      expect(['verdict', 'error']).toContain(severity);
      expect(message).toContain(`“${report}.txt”`);
    }
  });

  it('two places at one rank are worth a look (shared rank)', () => {
    const reports = family(FACTS, { report: 'neighbour', key: 'rank', text: String(FACTS.ranks.now) });
    const { findings } = heldAgainst(reports);
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings)
      expect(finding).toMatchObject({ code: 'repeat', rule: 'shared rank', severity: 'doubt' });
  });

  it('a slip that its own report betrays is named first, with what would mend it', () => {
    const slip: Slip = {
      report: 'agriculture',
      key: 'cattle',
      text: HOW.swap(named('agriculture').text.slice(...range('agriculture', 'cattle'))),
    };
    const reports = family(FACTS, slip);
    const { findings } = heldAgainst(reports);
    const [first] = findings;
    expect(first!.at[0]).toMatchObject({ document: reports.findIndex(({ name }) => name === 'agriculture') });
    expect(first!.repair!.value).toBe(String(FACTS.value('cattle').units));
  });
});

function range(report: string, key: string): [number, number] {
  const { start, end } = named(report).places.get(key)!;
  return [start, end];
}
