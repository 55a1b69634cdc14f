import type { Catalogue, Indicator } from '../catalogue/index.ts';
import { telling } from './tokens.ts';

/**
 * What is told beside one of two parts in words that else mean both is the other: in "trước hạn 90 hồ sơ, đúng hạn 12 hồ sơ" the
 * twelve are what was settled on its last day, while "đúng hạn 102 hồ sơ" alone counts the early as well.
 * @param whole what a figure seems to be of @param beside what the figure before in its sentence is of
 * @param told the words that tell since that figure
 */
export function restBeside(
  whole: Indicator,
  beside: Indicator | null,
  told: readonly string[],
  catalogue: Catalogue,
): Indicator {
  if (beside?.parent !== whole.code) return whole;
  const parts = catalogue.indicators.filter(({ parent, unit }) => parent === whole.code && unit === whole.unit);
  const rest = parts.find((part) => part !== beside);
  if (parts.length !== 2 || rest === undefined) return whole;
  const both = wordsOf(whole);
  const one = wordsOf(beside);
  const other = wordsOf(rest);
  const isListed = [...one].every((word) => both.has(word));
  const saysOther = told.some((word) => both.has(word) && !one.has(word));
  const saysOne = told.some((word) => one.has(word) && !other.has(word));
  return isListed && saysOther && !saysOne ? rest : whole;
}

const wordsOf = ({ name }: Indicator): ReadonlySet<string> => new Set(telling(name.vi));
