import { describe, expect, it } from 'vitest';
import type { Figure, Finding } from '../figure/index.ts';
import { scoreFigures } from './figures.ts';
import { scoreFindings } from './findings.ts';
import { candidatesOf, goldFigures, goldFindings, goldMoments } from './gold.ts';
import { oneDecimal, printed, Tally, weightedMean } from './measure.ts';
import { Chance } from './random.ts';
import { plantSlips, relationsOf, slipped } from './slips.ts';
import { overlap, placesOf, sameUnit, wordsOf } from './words.ts';

const TEXT = 'Gieo trồng 561 ha, đạt 100,18% kế hoạch (560 ha); năm 2024 có 30/40 xã (75%).';
const GOLD = goldFigures(
  [
    '1\tlevel\t561\tha\t\t1\tLúa xuân: diện tích',
    '2\tattainment\t100.18\t%\t1\t\t',
    '3\ttarget\t560\tha\t1\t\tLúa xuân: diện tích',
    '4\tnone\t\t\t\t\t',
    '5\tlevel\t30\txã\t\t\tSố xã',
    '6\twhole\t40\txã\t5\t\t',
    '7\tattainment\t75\t%\t5\t\t',
  ].join('\n'),
);
const SPANS = candidatesOf(TEXT);

const figure = (candidate: number, fields: Partial<Figure>): Figure =>
  ({
    id: `f${candidate}`,
    ...SPANS[candidate - 1]!,
    role: GOLD.get(candidate)!.role,
    value: GOLD.get(candidate)!.value,
    unit: GOLD.get(candidate)!.unit,
    of: GOLD.get(candidate)!.of === null ? null : `f${GOLD.get(candidate)!.of}`,
    estimate: GOLD.get(candidate)!.estimate,
    subject: GOLD.get(candidate)!.subject,
    period: '2024',
    asOf: null,
    area: 'xã Mẫu',
    ...fields,
  }) as Figure;

const exact = [1, 2, 3, 5, 6, 7].map((candidate) => figure(candidate, {}));

describe('the score of figures', () => {
  it('is 100 where all is as labelled', () => {
    const { measures, figures, misses } = scoreFigures(TEXT, exact, GOLD, null);
    expect(printed(measures)).toBe(
      'detect=100.0 precision=100.0 recall=100.0 role=100.0 value=100.0 unit=100.0 link=100.0 part=nan est=100.0 subject=100.0',
    );
    expect([figures, misses]).toEqual([6, []]);
  });

  it('counts each kind of mistake', () => {
    const read = [
      figure(1, { value: '651', subject: 'Diện tích' }),
      figure(2, { of: 'f3' }),
      figure(3, { unit: 'ha gieo trồng', estimate: true }),
      figure(4, { role: 'level' }),
      figure(5, { of: 'f1' }),
      figure(7, { role: 'share' }),
    ];
    const { measures, misses } = scoreFigures(TEXT, read, GOLD, null);
    expect(misses.map(({ kind, candidate }) => `${kind} ${candidate}`)).toEqual([
      'value 1',
      'link 2',
      'est 3',
      'false figure 4',
      'part 5',
      'missed 6',
    ]);
    expect(measures.precision).toBeCloseTo(500 / 6);
    // A share for an attainment beside its fraction is let through.
    expect(measures.role).toBe(100);
  });

  it('asks for period, as-of date and area together', () => {
    const moments = goldMoments('# default\t2024\t\txã Mẫu\n5\t2024-H1\t\t\n');
    const { measures } = scoreFigures(TEXT, exact, GOLD, moments);
    expect(measures.when).toBeCloseTo(200 / 3);
    expect(measures.whenx).toBe(0);
  });
});

describe('the score of findings', () => {
  const found = (code: string, severity: string, ...candidates: number[]): Finding =>
    ({ code, severity, at: candidates.map((one) => SPANS[one - 1]!), message: '' }) as unknown as Finding;
  const gold = goldFindings(
    '{"kind":"ratio","ids":[2,1,3],"note":""}\n{"kind":"sum","ids":[5],"note":"","doubtful":true}\n{"kind":"note","ids":[4],"note":""}\n',
  );

  it.each([
    ['the first place counts', [found('magnitude', 'error', 1, 7)], '1/2 0'],
    ['not a later one', [found('ratio', 'error', 7, 1)], '0/2 0'],
    ['a soft finding finds nothing', [found('ratio', 'rounding', 2)], '0/2 0'],
    ['another code finds nothing, and is no false alarm', [found('outline', 'error', 2)], '0/2 0'],
    ['outline and note agree', [found('outline', 'error', 4)], '1/2 0'],
    ['a doubtful row is neither found nor an alarm', [found('sum', 'error', 5)], '0/2 0'],
    ['a firm finding elsewhere is an alarm', [found('sum', 'verdict', 7)], '0/2 1'],
  ])('%s', (_name, findings, result) => {
    const score = scoreFindings(TEXT, findings, gold);
    expect(`${score.found}/${score.firm} ${score.alarms.length}`).toBe(result);
  });
});

describe('slips', () => {
  const written = (id: number): string => TEXT.slice(SPANS[id - 1]!.start, SPANS[id - 1]!.end);

  it('are planted in relations that hold', () => {
    expect(relationsOf(GOLD, written)).toEqual([
      { kind: 'ratio', ids: [1, 3, 2] },
      { kind: 'ratio', ids: [5, 6, 7] },
    ]);
  });

  it('keep the length of a number', () => {
    const chance = new Chance(3);
    const all = Array.from({ length: 60 }, () => slipped('1.234,56', chance)).filter((one) => one !== null);
    expect(all.length).toBeGreaterThan(20);
    expect(all.every((one) => one.length === 8 && one !== '1.234,56')).toBe(true);
  });

  it('are caught where a new firm finding stands at the relation', async () => {
    const naming = async (text: string): Promise<Finding[]> =>
      text === TEXT
        ? []
        : ([{ code: 'ratio', severity: 'error', at: [SPANS[1]!], repair: null }] as unknown as Finding[]);
    const { slips } = await plantSlips(TEXT, GOLD, 20, 1, naming);
    expect(slips).toHaveLength(20);
    for (const slip of slips) expect(slip.caught).toBe(slip.candidate <= 3);
  });
});

describe('measures', () => {
  it.each([
    [97.25, '97.2'],
    [97.75, '97.8'],
    [97.35, '97.3'],
    [100, '100.0'],
    [Number.NaN, 'nan'],
  ])('%d prints as %s', (value, text) => {
    expect(oneDecimal(value)).toBe(text);
  });

  it('weigh by figures, and leave out what was not measured', () => {
    const mean = weightedMean([
      { measures: { role: 90, part: Number.NaN }, weight: 100 },
      { measures: { role: 60, part: 50 }, weight: 200 },
    ]);
    expect(mean).toEqual({ role: 70, part: 50 });
  });

  it('tally a wrong answer as both wrong and unsaid', () => {
    const tally = new Tally();
    tally.count(1, 1);
    tally.count(2, 1);
    tally.count<number>(null, null);
    expect([tally.right, tally.wrong, tally.unsaid]).toEqual([1, 1, 1]);
    expect(tally.score).toBe(50);
  });

  it('compare words, units and places', () => {
    expect(overlap(wordsOf('Số hộ nghèo'), wordsOf('hộ nghèo'))).toBeCloseTo(0.8);
    expect(sameUnit('Tỷ', 'tỷ đồng') && sameUnit('hộ', 'hộ gia đình') && sameUnit('m2', 'm²')).toBe(true);
    expect(sameUnit('', 'ha') || sameUnit('hộ', 'hộp')).toBe(false);
    expect(placesOf('xã B; huyện A')).toBe(placesOf('A; B'));
  });
});

describe('chance', () => {
  it('is the same sequence as that of the labellers’ script', () => {
    const chance = new Chance(1);
    const thousand = [...Array(1000).keys()];
    expect(Array.from({ length: 6 }, () => chance.choice(thousand))).toEqual([137, 582, 867, 821, 782, 64]);
    expect(Array.from({ length: 6 }, () => chance.choice([...'abc'])).join('')).toBe('babbbc');
    const other = new Chance(7);
    expect(Array.from({ length: 700 }, () => other.choice(thousand)).slice(-3)).toEqual([347, 566, 427]);
  });
});
