import { decimalText, parseDecimal, powerOfTen } from '../figure/index.ts';
import { powerBetween } from './unitFit.ts';

/** A figure's value in an indicator's unit, exactly, with the digits given counted in that unit: 5,3 tỷ → 5300 triệu, -2. */
export function worthIn(
  unit: string,
  written: { readonly value: string; readonly unit: string },
): { readonly value: string; readonly decimals: number } {
  const { units, scale } = parseDecimal(written.value);
  const decimals = scale - powerBetween(written.unit, unit);
  const value = decimals >= 0 ? { units, scale: decimals } : { units: units * powerOfTen(-decimals), scale: 0 };
  return { value: decimalText(value), decimals };
}
