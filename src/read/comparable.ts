import { nounsOf, sharedNouns } from './nouns.ts';
import type { Slot } from './slots.ts';
import { isCount, isMoney } from './unitKinds.ts';

export const fits = (member: number, host: number, slots: readonly Slot[]): boolean =>
  comparable(slots[member]!, slots[host]!) && !exceeds(slots[member]!, slots[host]!);

export const countable = (slot: Slot): boolean => isCount(slot.unit);

/** The amount in single things, so that thousands and millions can be held against one another. */
export const numeric = (slot: Slot): number => slot.numeric;

/** Only to tell whether a list may be the parts of a total; nothing is checked with these. */
export function sums(members: readonly number[], total: number, slots: readonly Slot[]): boolean {
  let sum = 0;
  let slack = rounding(slots[total]!);
  for (const member of members) {
    sum += numeric(slots[member]!);
    slack += rounding(slots[member]!);
  }
  return Math.abs(sum - numeric(slots[total]!)) <= slack + 1e-9;
}

/** Half of the last digit; whole counts of things are exact. */
function rounding(slot: Slot): number {
  if (slot.decimals === 0 && slot.scale === 1 && countable(slot)) return 0;
  return 0.5 * 10 ** -slot.decimals * slot.scale;
}

/** Whether a part is larger than its whole beyond what a slip of the pen explains, in units that can be told apart. */
export function exceeds(part: Slot, total: Slot): boolean {
  if (part.unit !== total.unit && (isMoney(part.unit) || /^(?:ha|m²)$/.test(part.unit))) return false;
  return numeric(part) > numeric(total) * 1.2;
}

export const known = new Map<string, ReadonlySet<string>>();

/** The nouns of a unit; a report has few different ones. */
function unitNouns(unit: string): ReadonlySet<string> {
  let nouns = known.get(unit);
  if (nouns === undefined) {
    if (known.size > 5000) known.clear();
    nouns = nounsOf(unit);
    known.set(unit, nouns);
  }
  return nouns;
}

/** Whether two units count the same kind of thing: the same words, or one a kind of the other. */
export function comparable(part: Slot, total: Slot): boolean {
  if (part.unit === total.unit) return true;
  if (total.unit === '' || part.percent || total.percent) return false;
  if (part.unit === '') return !isCount(total.unit);
  if (PEOPLES.test(part.unit) !== PEOPLES.test(total.unit)) return false;
  if (part.unit.includes('/') || total.unit.includes('/')) return false;
  if (isMoney(part.unit) || isMoney(total.unit)) return isMoney(part.unit) && isMoney(total.unit);
  if (sharedNouns(unitNouns(part.unit), unitNouns(total.unit)) > 0) return true;
  if (PEOPLE.test(total.unit) && PEOPLE.test(part.unit)) return true;
  return KINDS.some(([whole, kinds]) => whole.test(total.unit) && kinds.test(part.unit));
}

/** Peoples are no kind of wards or of inhabitants, though the words share a syllable. */
const PEOPLES = /^dân tộc/;

/** Nouns that count people. */
const PEOPLE =
  /^(?:hs|gv|hv|người|lao động|đối tượng|học viên|học sinh|em|cháu|trẻ|hội viên|đoàn viên|khẩu|nhân khẩu|bệnh nhân|đồng chí|đảng viên|cá nhân|công dân|thí sinh|quân nhân|thanh niên|phụ nữ)/;

/** Nouns that count the kinds of another noun's things. */
const KINDS: readonly (readonly [RegExp, RegExp])[] = [
  [/gia súc|gia cầm|vật nuôi/, /^con$/],
  [/cơ sở giáo dục|đơn vị trường/, /trường|trung tâm/],
  [/học sinh|học viên/, /trẻ|cháu|học viên|học sinh/],
  [/cán bộ|công chức|viên chức|biên chế/, /cán bộ|công chức|viên chức|nhân viên|hợp đồng|người/],
  [/trường hợp|vụ|việc/, /cặp|vụ|việc|trường hợp/],
  [/công trình|dự án/, /công trình|dự án/],
  [/tthc|thủ tục/, /dịch vụ công|thủ tục|tthc/],
  [/đơn vị/, /xã|thị trấn|phường|đơn vị/],
  [/nhóm|lớp/, /nhóm|lớp/],
  [/ha|m²/, /ha|m²/],
];
