import type { Indicator } from '../catalogue/index.ts';
import { list, oneOf, pattern, word } from '../language/vi/index.ts';
import { since } from './manner.ts';
import { thingOf } from './thing.ts';
import { sumOf, unitFit } from './unitFit.ts';

/** Words that say that an amount is a mean, or is told for so many: "bình quân", "giường bệnh trên vạn dân". */
const MEAN = pattern(
  `${word(oneOf(list('bình quân, tính trung bình, trung bình mỗi, trung bình một, trung bình 1')))}|(?:/|trên) ?(?:1 |một |10\\.000 )?(?:vạn|nghìn) dân`,
);
/** Where what is told of another amount ends; the number of those that a mean is taken over is none. */
const ENDS = /[;:(\n]|[.,](?=\s)/g;
const BEFORE = 120;
const BEHIND = /^[^;,.:()\n\d]{0,30}/;

/** Whether an amount is told as a mean. */
export function isMean(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const reach = text.slice(Math.max(0, start - BEFORE), start);
  return MEAN.test(since(ENDS, reach)) || MEAN.test(BEHIND.exec(text.slice(end, end + 30))![0]);
}

/** The unit of a sum of which `giường bệnh/vạn dân` is a mean; null for what is no mean. */
const unitOfSum = ({ kind, unit }: Indicator): string | null =>
  kind === 'rate' && unit.includes('/') ? sumOf(unit) : null;

const CALLED_MEAN = /bình quân|trung bình/iu;
const isSum = ({ kind, name }: Indicator): boolean =>
  (kind === 'flow' || kind === 'stock') && !CALLED_MEAN.test(name.vi);

/** Which indicators are means, and of which of them the catalogue has the sum. */
export class Means {
  private readonly indicators: readonly Indicator[];
  private readonly sums: ReadonlySet<string>;

  constructor(indicators: readonly Indicator[]) {
    this.indicators = indicators;
    this.sums = new Set(indicators.map((one) => `${thingOf(one)} ${unitOfSum(one)}`));
  }

  /**
   * How well a unit fits each indicator for an amount that is told as a mean: "tính trên vạn dân là 31 giường" is in a mean's unit
   * without saying so, and is not the number of beds.
   */
  fits(written: string, fits: readonly number[]): readonly number[] {
    return this.indicators.map((one, at) => {
      const sum = unitOfSum(one);
      if (sum !== null) return written.includes('/') ? fits[at]! : Math.max(fits[at]!, unitFit(written, sum));
      return this.sums.has(`${thingOf(one)} ${one.unit}`) && isSum(one) ? 0 : fits[at]!;
    });
  }
}
