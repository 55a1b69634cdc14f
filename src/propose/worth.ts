import { decimalText, movedPoint, parseDecimal } from '../figure/index.ts';
import { powerBetween } from './unitFit.ts';

/** A figure's value in an indicator's unit, exactly, with the digits given counted in that unit: 5,3 tỷ → 5300 triệu, -2. */
export function worthIn(
  unit: string,
  written: { readonly value: string; readonly unit: string },
): { readonly value: string; readonly decimals: number } {
  const value = parseDecimal(written.value);
  const power = powerBetween(written.unit, unit);
  return { value: decimalText(movedPoint(value, power)), decimals: value.scale - power };
}
