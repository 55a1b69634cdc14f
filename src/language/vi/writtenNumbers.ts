/** Digits in threes from the right, parted by points. */
function grouped(digits: string): string {
  const first = digits.length % 3 || 3;
  const groups = [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join('.');
}

/**
 * A plain decimal as Vietnam writes it: `5991.70` → `5.991,70`. The digits stay as given; what is no decimal stays too.
 * `parseNumber` reads it back.
 *
 * @param minus the sign below zero: a hyphen as reports type it, or a minus for pages
 */
export function writtenNumber(decimal: string, minus: '-' | '−' = '-'): string {
  const [, sign, whole, fraction] = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  if (whole === undefined) return decimal;
  return `${sign === '-' ? minus : ''}${grouped(whole)}${fraction ? `,${fraction}` : ''}`;
}

/** Units of measure that are not written in small letters. */
const CAPITALS: readonly string[] = ['USD', 'kWh', 'MWh', 'GWh', 'kW', 'MW', 'GW', 'kWp', 'MWp', 'kVA', 'MVA', 'CV'];
const WRITTEN: ReadonlyMap<string, string> = new Map(CAPITALS.map((unit) => [unit.toLowerCase(), unit]));

/** A unit as people write it: `triệu usd` → `triệu USD`, `usd/người` → `USD/người`. */
export const writtenUnit = (unit: string): string =>
  unit.replace(/(?<![\p{L}])[a-z]{2,3}(?![\p{L}])/gu, (word) => WRITTEN.get(word) ?? word);

/** A number with its unit behind it: `101,2%`, `3.371,61 ha`; nothing behind it where there is no unit. */
export const withUnit = (number: string, unit: string): string =>
  unit === '' ? number : /^[%‰]/.test(unit) ? number + unit : `${number} ${writtenUnit(unit)}`;
