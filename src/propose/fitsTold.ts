import type { Figure } from '../figure/index.ts';
import { isMean } from './mean.ts';
import type { Knowledge } from './propose.ts';
import { COUNTED } from './unitFit.ts';

/**
 * How well the unit of a figure fits that of each indicator, by how it is told: as a mean, or out of a whole.
 * @param isOutOf whether it is counted out of a whole: 12/17
 */
export function fitsTold(
  figure: Figure,
  text: string,
  isOutOf: boolean,
  { units, means, manners }: Knowledge,
): readonly number[] {
  const { unit } = figure;
  // "Tỷ lệ … là 165/744": what is counted out of a whole is no rate, whatever the sentence calls it.
  const fits = units.fitsOf(isOutOf && unit === '' ? COUNTED : unit);
  if (isMean(text, figure)) return means.fits(unit, fits);
  return isOutOf ? manners.outOfWhole(fits) : fits;
}
