import { describe, expect, it } from 'vitest';
import type { Check, Figure } from '../../figure/index.ts';
import { workings } from './workings.ts';

function figure(id: string, text: string, more: Partial<Figure> = {}): Figure {
  const start = Number(id.slice(1)) * 10;
  const value = more.value ?? text.replaceAll('.', '').replace(',', '.');
  const plain: Omit<Figure, 'start' | 'end' | 'id' | 'text' | 'value'> = {
    candidate: 1,
    role: 'level',
    decimals: value.split('.')[1]?.length ?? 0,
    unit: 'tỷ đồng',
    of: null,
    estimate: false,
    hedge: null,
    subject: `Nguồn ${id}`,
    section: [],
    note: null,
    period: '2024',
    asOf: null,
    area: '',
    against: null,
    assignedBy: null,
    cue: null,
    block: 0,
    sentence: 0,
    clause: 0,
  };
  return { ...plain, start, end: start + text.length, id, text, value, ...more };
}

const failed = (rule: string, figures: string[], stated: [string, string], computed: [string, string]): Check => ({
  rule,
  outcome: 'fails',
  why: null,
  figures,
  stated,
  computed,
});

describe('a sum', () => {
  const figures = [figure('f1', '91,415'), figure('f2', '40,928'), figure('f3', '50,955')];
  const check = failed('sum', ['f1', 'f2', 'f3'], ['91.4145', '91.4155'], ['91.882', '91.884']);
  const finding = { rule: 'sum', figures: ['f3', 'f1', 'f2'], repair: { at: figures[2]!, value: '50.487', why: '' } };

  it('is shown in rows, what they give and what is stated', () => {
    const [working, ...more] = workings(finding, [check], figures);
    expect(more).toEqual([]);
    expect(working!.rows.map(({ label, value, half, isSuspect }) => [label, value, half, isSuspect])).toEqual([
      ['Nguồn f2', '40,928', '±0,0005', false],
      ['Nguồn f3', '50,955', '±0,0005', true],
    ]);
    expect([working!.operation, working!.computed, working!.stated.value]).toEqual(['+', '91,883', '91,415']);
    expect([working!.statedRange, working!.computedRange]).toEqual(['[91,4145; 91,4155]', '[91,882; 91,884]']);
  });

  it('is left out where it holds, or is about other figures', () => {
    expect(workings(finding, [{ ...check, outcome: 'holds' }], figures)).toEqual([]);
    expect(workings({ ...finding, figures: ['f1', 'f2'] }, [check], figures)).toEqual([]);
  });

  it('of another rule comes after the own one', () => {
    const other = failed('share', ['f1', 'f2'], ['1', '1'], ['2', '2']);
    expect(workings(finding, [other, check], figures).map(({ rule }) => rule)).toEqual(['sum', 'share']);
  });
});

describe('the rounding of a row', () => {
  const half = (figures: Figure[], check: Check): (string | null)[] =>
    workings({ rule: check.rule, figures: check.figures, repair: null }, [check], figures)[0]!.rows.map(
      (row) => row.half,
    );

  it('is none for counts that gave one number', () => {
    const counts = [figure('f1', '15,30'), figure('f2', '2.516'), figure('f3', '18.640')];
    expect(half(counts, failed('share', ['f1', 'f2', 'f3'], ['15.295', '15.305'], ['13.4978', '13.4979']))).toEqual([
      null,
      null,
    ]);
  });

  it('is half a unit for whole numbers that were rounded', () => {
    const areas = [figure('f1', '4.620'), figure('f2', '1.850'), figure('f3', '2.830')];
    expect(half(areas, failed('sum', ['f1', 'f2', 'f3'], ['4619.5', '4620.5'], ['4679', '4681']))).toEqual([
      '±0,5',
      '±0,5',
    ]);
  });

  it('is not guessed for a hedged number', () => {
    const hedged = [figure('f1', '5,0'), figure('f2', '4,1', { hedge: 'about' })];
    expect(half(hedged, failed('repeat', ['f1', 'f2'], ['4.95', '5.05'], ['3.9', '4.3']))).toEqual([null]);
  });
});

it('a bound is said as one, a unit where it differs, a role where there is no subject', () => {
  const figures = [figure('f1', '2,15'), figure('f2', '1.420', { unit: 'triệu đồng', subject: null, role: 'prior' })];
  const check = failed('cumulative', ['f1', 'f2'], ['2.145', '2.155'], ['-Infinity', '1.4205']);
  const [working] = workings({ rule: 'cumulative', figures: ['f1', 'f2'], repair: null }, [check], figures);
  expect(working!.computed).toBe('≤ 1,421');
  expect(working!.rows[0]).toMatchObject({ label: 'Số của kỳ trước', role: null, value: '1.420 triệu đồng' });
});
