import { countsPeople } from '../language/vi/index.ts';
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

interface Counted {
  readonly nouns: ReadonlySet<string>;
  readonly people: boolean;
  /** What the unit begins with where that keeps it apart from units that share a syllable with it. */
  readonly apart: string;
}

const known = new Map<string, Counted>();

/** What a unit counts; a report has few different ones. */
function countedBy(unit: string): Counted {
  let counted = known.get(unit);
  if (counted === undefined) {
    if (known.size > 5000) known.clear();
    const apart = APART.exec(unit)?.[1] ?? '';
    counted = { nouns: nounsOf(unit), people: countsPeople(unit), apart };
    known.set(unit, counted);
  }
  return counted;
}

/** Whether two units count the same kind of thing: the same words, or one a kind of the other; never rates, which do not add up. */
export function comparable(part: Slot, total: Slot): boolean {
  if (part.unit.includes('/') || total.unit.includes('/')) return false;
  if (part.unit === total.unit) return true;
  if (total.unit === '' || part.percent || total.percent) return false;
  if (part.unit === '') return !isCount(total.unit);
  if (isMoney(part.unit) || isMoney(total.unit)) return isMoney(part.unit) && isMoney(total.unit);
  const [one, whole] = [countedBy(part.unit), countedBy(total.unit)];
  if (one.apart !== whole.apart || (one.people && TURNS.test(total.unit))) return false;
  if (sharedNouns(one.nouns, whole.nouns) > 0 || (one.people && whole.people)) return true;
  return KINDS.some(([kind, kinds]) => kind.test(total.unit) && kinds.test(part.unit));
}

/** Peoples are no kind of wards or of inhabitants, cooperatives none of communes. */
const APART = /^(dân tộc|hợp tác xã)/;
const TURNS = /^(?:(?:nghìn|ngàn|triệu) )?lượt người/;

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
