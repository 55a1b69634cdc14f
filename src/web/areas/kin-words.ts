import type { AreaKin } from '../../contract/index.ts';
import { decimalText, parseDecimal } from '../../figure/index.ts';
import { vietnamese } from '../numbers.ts';
import { AREA_WORDS } from './words.ts';

/** `0.25` → `25 %`. */
function percent(share: string): string {
  const { units, scale } = parseDecimal(share);
  const grown = scale >= 2 ? { units, scale: scale - 2 } : { units: units * 10n ** BigInt(2 - scale), scale: 0 };
  return `${vietnamese(decimalText(grown))}%`;
}

const portion = (of: AreaKin['land'], share: string | null): string =>
  of === 'whole' ? AREA_WORDS.whole : share === null ? AREA_WORDS.part : percent(share);

/** How much of an old area went into a new one: "toàn bộ", "một phần diện tích, toàn bộ dân số", "25% diện tích, 40% dân số". */
export function portionWords({ land, people, landShare, peopleShare }: AreaKin): string {
  const [ofLand, ofPeople] = [portion(land, landShare), portion(people, peopleShare)];
  const isSame = ofLand === ofPeople && (land === 'whole' || landShare === null);
  return isSame ? ofLand : `${ofLand} ${AREA_WORDS.land}, ${ofPeople} ${AREA_WORDS.people}`;
}
