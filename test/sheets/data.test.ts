import { describe, expect, it } from 'vitest';
import { checksumOf, formWorkbook } from '../../src/app/facts/form-workbook.ts';
import { theCatalogue, theReporting } from '../../src/app/facts/index.ts';
import { answersOf, type Form, isOf, type Names, sheetOf, windowOf } from '../../src/collect/index.ts';
import { readGrids } from '../../src/documents/index.ts';
import { fromJanuary, type Period, periodOf } from '../../src/figure/index.ts';

const catalogue = theCatalogue();
const { forms, regimes } = theReporting(catalogue);
const names: Names = {
  indicator: (code) => catalogue.indicator(code),
  breakdownName: (breakdown) => catalogue.breakdownName(breakdown),
};
const AGENCY = { id: '90001@2025-07-01', name: 'UBND Xã Suối Mơ', area: '90001@2025-07-01' };

/** Months, quarters, halves and years of ten years. */
const PERIODS: readonly Period[] = Array.from({ length: 10 }, (_, at) => 2020 + at).flatMap((year) => [
  ...Array.from({ length: 12 }, (_, month) => periodOf(`${year}-${String(month + 1).padStart(2, '0')}`)!),
  ...['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2'].map((part) => periodOf(`${year}-${part}`)!),
  periodOf(`${year}`)!,
]);
const laidOut = (form: Form, period: Period) => sheetOf(form, AGENCY, period, null, names);

describe('the forms that come with the program', () => {
  it('are read without a problem, of communes and of departments, monthly and quarterly', () => {
    expect(forms.length).toBeGreaterThanOrEqual(6);
    expect(new Set(forms.map(({ frequency }) => frequency))).toEqual(new Set(['month', 'quarter']));
    expect(new Set(forms.map(({ reporters }) => reporters.level))).toEqual(new Set(['commune', 'province']));
  });

  it.each(forms.map((form) => [form.code, form] as const))(
    '%s comes back blank with nothing wrong',
    async (_, form) => {
      const period = PERIODS.find((one) => isOf(form, one) && one.from >= '2026-01')!;
      const sheet = laidOut(form, period);
      const bytes = await formWorkbook([sheet], () => null);
      const answers = answersOf(sheet, readGrids(bytes, 'bieu.xlsx')[0]!, names);
      expect(answers.problems).toEqual([]);
      expect(answers.blanks.length).toBe(sheet.lines.flatMap(({ entries }) => entries).length);
    },
  );

  it.each(forms.map((form) => [form.code, form] as const))(
    '%s says each key once in every period of ten years',
    (_, form) => {
      for (const period of PERIODS.filter((one) => isOf(form, one))) {
        const { lines } = laidOut(form, period);
        const rows = lines.map(({ number, label }) => `${number} ${label}`);
        expect(new Set(rows).size).toBe(rows.length);
        const keys = lines.flatMap(({ indicator, breakdown, entries }) =>
          entries.map(({ period: of, basis }) => [indicator, breakdown, of, basis].join(' ')),
        );
        expect(new Set(keys).size).toBe(keys.length);
        expect(lines.every(({ unit }) => unit !== '')).toBe(true);
      }
    },
  );

  it('lie the same way every time, and otherwise for another period', () => {
    const [one, other] = PERIODS.filter((period) => isOf(forms[0]!, period));
    expect(checksumOf(laidOut(forms[0]!, one!))).toBe(checksumOf(laidOut(forms[0]!, one!)));
    expect(checksumOf(laidOut(forms[0]!, one!))).not.toBe(checksumOf(laidOut(forms[0]!, other!)));
  });
});

describe('the windows that come with the program', () => {
  it.each(regimes.map((regime) => [regime.code, regime] as const))(
    '%s: one closes before the next opens, and due after',
    (_, regime) => {
      for (const kind of ['month', 'quarter', 'half', 'year'] as const) {
        const windows = PERIODS.filter((one) => one.kind === kind).map((one) => windowOf(regime, one)!);
        windows.forEach(({ from, closes, due }, at) => {
          expect(from < closes && closes < due).toBe(true);
          const next = windows[at + 1];
          if (next !== undefined)
            expect(new Date(`${next.from}T00:00:00Z`).getTime() - new Date(`${closes}T00:00:00Z`).getTime()).toBe(
              86_400_000,
            );
        });
      }
    },
  );

  it('the decree has no 9 months, the example of a province has', () => {
    const nine = fromJanuary(2026, 9);
    const windowIn = (code: string) => windowOf(regimes.find((one) => one.code === code)!, nine);
    expect(windowIn('decree-09-2019')).toBeNull();
    expect(windowIn('province-example')).toMatchObject({ from: '2025-12-15', closes: '2026-09-14' });
  });
});
