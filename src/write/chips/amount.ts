import { type ChipStyle, type Decimal, decimalText, movedPoint, rationalOf, rounded } from '../../figure/index.ts';
import { writtenNumber } from '../../language/vi/index.ts';

/** Why a number cannot be written as asked. */
export type Refusal = 'over' | 'nearly' | 'about' | 'zeros' | 'nothing-left';

/** How a number is cut to its digits. */
export interface Cut {
  /** Digits behind the comma; below 0 tens or more are rounded to. */
  readonly places: number;
  readonly hedge: ChipStyle['hedge'];
  readonly towards: 'nearest' | 'below' | 'above';
  /** Noughts at the end say nothing: of what was reckoned, 50,00. */
  readonly isTrimmed: boolean;
}

/** A number as it is written, or why it cannot be. */
export type Amount = { readonly text: string; readonly value: Decimal } | { readonly refused: Refusal };

/** A number of 0 or more with so many digits, halves away from zero. */
function cutTo(value: Decimal, places: number, towards: Cut['towards']): Decimal {
  if (places >= 0) return rounded(rationalOf(value), places, towards);
  return movedPoint(rounded(rationalOf(movedPoint(value, places)), 0, towards), -places);
}

function compared(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const [left, right] = [a, b].map(({ units, scale: own }) => units * 10n ** BigInt(scale - own));
  return left! < right! ? -1 : left! > right! ? 1 : 0;
}

function trimmed({ units, scale }: Decimal): Decimal {
  let [left, places] = [units, scale];
  for (; places > 0 && left % 10n === 0n; places -= 1) left /= 10n;
  return { units: left, scale: places };
}

/**
 * A number of 0 or more as it is written, or why not. "Trên" rounds down and "gần" up, so that they are true; where nothing
 * is cut off no hedge is.
 * @param known digits that are known; no more are written
 */
export function writtenAmount(value: Decimal, known: number, cut: Cut): Amount {
  const { hedge, isTrimmed } = cut;
  const towards = hedge === 'over' ? 'below' : hedge === 'nearly' ? 'above' : cut.towards;
  const most = Math.max(known, 0);
  let places = Math.min(cut.places, most);
  let written = cutTo(value, places, towards);
  // A small number keeps the digits that make it one.
  while (written.units === 0n && value.units !== 0n && places < most) written = cutTo(value, ++places, towards);
  if (written.units === 0n && value.units !== 0n) return { refused: 'nothing-left' };
  const off = compared(written, value);
  if (hedge !== 'none' && off === 0) return { refused: hedge };
  if (hedge === 'none' && places < 0 && off !== 0) return { refused: 'zeros' };
  return { text: writtenNumber(decimalText(isTrimmed ? trimmed(written) : written)), value: written };
}
