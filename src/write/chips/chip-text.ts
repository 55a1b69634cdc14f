import {
  type Aspect,
  type ChipAsk,
  type ChipStyle,
  type ChipValue,
  type Decimal,
  parseDecimal,
  powerOfTen,
} from '../../figure/index.ts';
import { withUnit } from '../../language/vi/index.ts';
import { type Amount, type Refusal, writtenAmount } from './amount.ts';
import { type Scaled, scaled } from './scaled.ts';

/** Aspects that rise and fall; their number is written without its sign. */
const MOVES: ReadonlySet<Aspect> = new Set<Aspect>(['change', 'growth', 'points']);
/** Aspects that are reckoned, so that noughts at their end say nothing. */
const RECKONED: ReadonlySet<Aspect> = new Set<Aspect>(['attainment', 'growth', 'share', 'forecast-attainment']);

/** Aspects in percent of a plan. */
const PLANNED: ReadonlySet<Aspect> = new Set<Aspect>(['attainment', 'forecast-attainment']);

const HEDGES: Readonly<Record<ChipStyle['hedge'], string>> = { none: '', about: 'khoảng', over: 'trên', nearly: 'gần' };

/** Below, at or above 100. */
export function hundred({ units, scale }: Decimal): number {
  const whole = 100n * powerOfTen(scale);
  return units < whole ? -1 : units > whole ? 1 : 0;
}

/** The word that a value asks for before it; empty for none. */
function verbFor(aspect: Aspect, { basis }: ChipValue, value: Decimal): string {
  switch (aspect) {
    case 'level':
      return basis === 'estimate' ? 'ước đạt' : basis === 'preliminary' ? 'sơ bộ đạt' : 'đạt';
    case 'same':
      return 'đạt';
    case 'forecast':
      return 'dự kiến đạt';
    case 'attainment':
      return hundred(value) < 0 ? 'bằng' : 'đạt';
    case 'forecast-attainment':
      return hundred(value) < 0 ? 'dự kiến bằng' : 'dự kiến đạt';
    case 'share':
      return 'chiếm';
    case 'rank':
      return 'xếp thứ';
    case 'target':
      return '';
    default:
      return value.units < 0n ? 'giảm' : 'tăng';
  }
}

/** What is neither more nor less. */
export const UNCHANGED = 'giữ nguyên';

/** Counts below ten are written with a nought before them, so that nobody puts a digit there: 05 dự án. */
const padded = (text: string, { counts }: ChipValue, { unit }: ChipStyle): string =>
  counts && unit && /^[1-9]$/.test(text) ? `0${text}` : text;

type Written = { readonly text: string } | { readonly refused: Refusal };
type Known = ChipValue & { readonly value: string };

/** The digits of a value of 0 or more. A plan that is not reached is not rounded to 100%: 99,996 stays below it. */
function digitsOf({ aspect }: ChipAsk, style: ChipStyle, { value, known }: Scaled): Amount {
  const cut = {
    places: style.decimals ?? Math.max(known, 0),
    hedge: style.hedge,
    isTrimmed: RECKONED.has(aspect) && style.decimals === null,
  };
  const nearest = writtenAmount(value, known, { ...cut, towards: 'nearest' });
  const isRaised = PLANNED.has(aspect) && 'value' in nearest && hundred(value) < 0 && hundred(nearest.value) >= 0;
  return isRaised ? writtenAmount(value, known, { ...cut, towards: 'below' }) : nearest;
}

function written(ask: ChipAsk, style: ChipStyle, value: Known): Written {
  const { aspect } = ask;
  const at = scaled(value, style.scale);
  const { units, scale } = at.value;
  const isMove = MOVES.has(aspect);
  if (isMove && style.lead === 'verb' && units === 0n) return { text: UNCHANGED };
  const amount = digitsOf(ask, style, { ...at, value: { units: units < 0n ? -units : units, scale } });
  if ('refused' in amount) return amount;
  const isPlace = aspect === 'rank' && style.lead === 'verb';
  const number = (units < 0n && !isMove ? '-' : '') + (isPlace ? amount.text : padded(amount.text, value, style));
  const verb = style.lead === 'verb' ? verbFor(aspect, value, parseDecimal(value.value)) : '';
  const shown = withUnit(number, style.unit && !isPlace ? at.unit : '');
  return { text: [verb, HEDGES[style.hedge], shown].filter((one) => one !== '').join(' ') };
}

const isKnown = (value: ChipValue): value is Known => value.value !== null;

/**
 * A figure as it stands in a sentence: "3.371,61 ha", "ước đạt 24,023 tỷ đồng", "tăng 2,1%", "đạt trên 97,5%". Null where
 * there is no value, or where it cannot be written so without saying what is not true (`chipRefusal` tells why): no digit
 * more than is known, "trên" only of what was rounded down, "gần" of what was rounded up.
 */
export function chipText(ask: ChipAsk, style: ChipStyle, value: ChipValue): string | null {
  if (!isKnown(value)) return null;
  const found = written(ask, style, value);
  return 'text' in found ? found.text : null;
}

const REFUSALS: Readonly<Record<Refusal, string>> = {
  over: 'Không ghi “trên” được: số được ghi đủ, không làm tròn xuống.',
  nearly: 'Không ghi “gần” được: số được ghi đủ, không làm tròn lên.',
  about: 'Không ghi “khoảng” được: số được ghi đủ, không làm tròn.',
  zeros: 'Số được làm tròn đến hàng chục trở lên thì phải có “trên”, “gần” hoặc “khoảng”.',
  'nothing-left': 'Số quá nhỏ so với đơn vị tính đã chọn, làm tròn sẽ thành 0.',
};

/** Why a chip cannot be written so, a sentence for a person; null where it can. */
export function chipRefusal(ask: ChipAsk, style: ChipStyle, value: ChipValue): string | null {
  if (!isKnown(value)) return value.why ?? 'Chưa có số liệu.';
  const found = written(ask, style, value);
  return 'refused' in found ? REFUSALS[found.refused] : null;
}
