import { describe, expect, it } from 'vitest';
import { asKind, choiceOf, PARTS, PERIOD_KINDS, periodOf } from './period-choice.ts';

describe('a period', () => {
  it('is chosen as what it is, every one of every kind', () => {
    for (const kind of PERIOD_KINDS)
      for (let part = PARTS[kind] === 0 ? 0 : 1; part <= PARTS[kind]; part++) {
        const choice = { kind, part, year: 2024 };
        // Nine months since January are one period, by whichever name.
        const expected = periodOf(choice) === '2024-M9' ? { kind: 'nine', part: 0, year: 2024 } : choice;
        expect(choiceOf(periodOf(choice))).toEqual(expected);
      }
  });

  it.each(['', '2023/2024-DX', '2021..2025', '2024-13', '2024-00', '2024-M13', '1234', '2024-Q5'])(
    '%j is none of them',
    (period) => expect(choiceOf(period)).toBeNull(),
  );

  it('keeps its year as another kind', () => {
    const november = { kind: 'month', part: 11, year: 2023 } as const;
    expect(asKind(november, 'quarter')).toEqual({ kind: 'quarter', part: 4, year: 2023 });
    expect(asKind(november, 'year')).toEqual({ kind: 'year', part: 0, year: 2023 });
    expect(asKind(asKind(november, 'year'), 'half')).toEqual({ kind: 'half', part: 1, year: 2023 });
  });
});
