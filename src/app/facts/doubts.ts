import { type Agency, type Answers, type FormSheet, inUnit, shown } from '../../collect/index.ts';
import { absolute, compare, integer, parseDecimal, type Rational, rationalOf, times } from '../../figure/index.ts';
import { besideOf } from './beside.ts';
import type { FactsDesk } from './facts-desk.ts';

/** So many times more or less than before is a comma that slipped, or another unit of measure, more often than not. */
const FAR = integer(10);

/** Numbers that are ten times as large or small as those of the period before and of the year before: said, and taken. */
export async function doubtsOf(
  desk: FactsDesk,
  agency: Agency,
  answers: readonly { readonly sheet: FormSheet; readonly answers: Answers }[],
): Promise<string[]> {
  const beside = await besideOf(desk, [{ agency, sheets: answers.map(({ sheet }) => sheet) }]);
  return answers.flatMap(({ sheet, answers }) =>
    answers.facts.flatMap((fact) => {
      const line = sheet.lines.find(
        (one) => `${one.indicator} ${one.breakdown}` === `${fact.indicator} ${fact.breakdown}`,
      );
      const unit = desk.catalogue.indicator(fact.indicator)?.unit ?? '';
      if (line === undefined || fact.value === null || fact.period !== line.period) return [];
      const said = inUnit({ value: fact.value, decimals: fact.decimals }, unit, line.unit)?.value ?? fact.value;
      const known = (['previous', 'same'] as const).flatMap((what) => {
        const value = beside(agency.area, line, what)?.value;
        return value == null ? [] : [{ what, value }];
      });
      if (known.length === 0 || !known.every(({ value }) => isFar(said, value))) return [];
      const words = known.map(({ what, value }) => `${what === 'same' ? 'cùng kỳ' : 'kỳ trước'} ${shown(value)}`);
      return [`ô ${fact.place} (${line.label}): ${shown(said)} ${line.unit}, ${words.join(', ')}; hãy xem lại`];
    }),
  );
}

function isFar(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => absolute(rationalOf(parseDecimal(text)))) as [Rational, Rational];
  if (a.numerator === 0n || b.numerator === 0n) return false;
  return compare(a, times(b, FAR)) >= 0 || compare(b, times(a, FAR)) >= 0;
}
