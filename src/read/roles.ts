import type { Against, Role } from '../figure/index.ts';
import {
  comparisonAfter,
  comparisonBefore,
  directionBefore,
  equalsBefore,
  exceedingBefore,
  intendedBefore,
  lastPhrase,
  movedFrom,
  movedTo,
  priorAround,
  priorBefore,
  rateBefore,
  remainsBefore,
  shareBefore,
  steppedBefore,
  targetBefore,
  timesBefore,
} from '../language/vi/index.ts';
import { nounsOf } from './nouns.ts';
import type { Slot } from './slots.ts';
import { isMoney, sameUnit } from './unitKinds.ts';

/** A slot with the part it plays. */
export interface Played {
  readonly role: Role;
  /** -1 where the text says giảm. */
  readonly sign: 1 | -1;
  readonly against: Against | null;
  readonly assignedBy: string | null;
  readonly cue: string | null;
}

const played = (role: Role, rest: Partial<Played> = {}): Played => ({
  role,
  sign: 1,
  against: null,
  assignedBy: null,
  cue: null,
  ...rest,
});

/** Tells the parts of the slots of one flow, in order. `coming` says that the flow stands in the part on tasks to come. */
export function rolesOf(slots: readonly Slot[], coming: boolean): Played[] {
  const roles: Played[] = [];
  slots.forEach((slot, at) => {
    const before = at > 0 && slots[at - 1]!.sentenceNo === slot.sentenceNo ? at - 1 : -1;
    const role = roleOf(slot, before < 0 ? null : slots[before]!, before < 0 ? null : roles[before]!, roles, slots, at);
    roles.push(coming ? toCome(role, slot, slots, roles, at) : role);
  });
  fundedPlans(slots, roles);
  return roles;
}

/** In the part on tasks to come an amount is one to be reached, and so is a percentage that no amount before it carries. */
function toCome(role: Played, slot: Slot, slots: readonly Slot[], roles: readonly Played[], at: number): Played {
  if (role.role === 'level') return { ...role, role: 'target' };
  if (role.role !== 'growth' && role.role !== 'attainment') return role;
  for (let i = at - 1; i >= 0 && slots[i]!.clauseNo === slot.clauseNo; i--) {
    if (roles[i]!.role === 'target' && !slots[i]!.percent) return role;
  }
  return { ...role, role: 'target' };
}

function roleOf(
  slot: Slot,
  previous: Slot | null,
  before: Played | null,
  roles: readonly Played[],
  slots: readonly Slot[],
  at: number,
): Played {
  if (slot.cont) return played('cont');
  if (previous !== null && before !== null) {
    if (slot.slashed) return behindSlash(slot, previous, before);
    if (goesOn(slot, previous, before)) return before;
    if (PLAN_SLASH.test(slot.left)) return played('whole', { against: 'plan', cue: 'kế hoạch' });
    const spelt = spelledOut(slot, previous, before, slots, roles, at);
    if (spelt !== null) return spelt;
  }
  if (previous !== null && before !== null && endsRange(slot, previous)) return before;
  const moved = movement(slot);
  if (moved !== null) return rated(moved, slot, previous, before);
  return slot.percent
    ? percentage(slot, previous, before, roles, slots, at)
    : amount(slot, previous, before, slots, roles, at);
}

const RANGE = /^ {0,2}%? {0,2}(?:đến|tới|-|–) {0,2}$/iu;
/** "từ 0,5 đến 1 %": the second number plays the part of the first. */
function endsRange(slot: Slot, previous: Slot): boolean {
  if (slot.range === 'to') return true;
  return RANGE.test(slot.left) && previous.unit === slot.unit;
}

/** The number after a slash is a whole, unless two different things stand side by side ("18 lớp/630 học viên"). */
function behindSlash(slot: Slot, previous: Slot, before: Played): Played {
  const twoThings = previous.unitEnd > previous.end && !sameUnit(previous.unit, slot.unit);
  if (!twoThings) return played('whole');
  return played(before.role === 'target' && !isMoney(previous.unit) ? 'target' : 'level');
}

/** "112,4 ha/KH 160 ha": a plan standing as the denominator. */
const PLAN_SLASH = /^ {0,2}\/ {0,2}(?:KH|kế hoạch|DT|dự toán|chỉ tiêu)(?: (?:năm|giao|vốn))? {0,2}$/iu;
/** "giảm 206 người chết và 230 người bị thương": the second number moves as the first. */
function goesOn(slot: Slot, previous: Slot, before: Played): boolean {
  return (
    before.role === 'change' &&
    !slot.percent &&
    !previous.percent &&
    slot.bracket === previous.bracket &&
    /^ {0,2}(?:và|,) {0,2}$/u.test(slot.left)
  );
}

const BARE_BRACKET = /^ {0,2}\( {0,2}$/;
const AFTER_COMPARISON = /^[^;.()]{0,70}\( {0,2}$/u;

/**
 * A bracket that opens right behind a relative figure spells it out: "đạt 68,4 % kế hoạch (1.650 triệu USD)" names the plan,
 * "tăng 2,1 lần so với năm 2018 (425 ca)" the earlier amount, "giảm 7,9 % (16 vụ)" the difference; a list of earlier
 * amounts goes on after its first.
 */
function spelledOut(
  slot: Slot,
  previous: Slot,
  before: Played,
  slots: readonly Slot[],
  roles: readonly Played[],
  at: number,
): Played | null {
  if (
    before.role === 'prior' &&
    slot.bracket !== null &&
    slot.bracket === previous.bracket &&
    /^[;, ]{1,3}(?:và )?$/u.test(slot.left)
  )
    return before;
  if (slot.bracket === null || slot.bracket.start < previous.end || slot.percent) return null;
  const anchor = anchorUnit(slots, roles, at);
  const same = anchor !== null && (anchor === slot.unit || `${anchor} đồng` === slot.unit || slot.unit === '');
  if (!same || !AFTER_COMPARISON.test(slot.left)) return null;
  if (before.role === 'attainment' && before.against === 'plan') return played('target', { cue: 'kế hoạch' });
  if (before.role !== 'growth' && before.role !== 'change') return null;
  if (BARE_BRACKET.test(slot.left))
    return played('change', { sign: before.sign, against: before.against, cue: before.cue });
  return /so|cùng kỳ|CK|năm/iu.test(slot.left) ? played('prior', { against: before.against }) : null;
}

/** The unit of the level that the run of relative figures before a slot is about. */
function anchorUnit(slots: readonly Slot[], roles: readonly Played[], at: number): string | null {
  for (let i = at - 1; i >= 0 && slots[i]!.sentenceNo === slots[at]!.sentenceNo; i--) {
    if ((roles[i]!.role === 'level' || roles[i]!.role === 'target') && !slots[i]!.percent) return slots[i]!.unit;
  }
  return null;
}

/** tăng, giảm, vượt, cùng kỳ: what relates the number to another time. */
function movement(slot: Slot): Played | null {
  const { left, right } = slot;
  if (priorAround(left, right) || movedFrom(left, right) || priorBefore(left)) {
    const direction = directionBefore(left);
    return played('prior', { sign: direction?.sign ?? 1, against: 'samePeriod', cue: direction?.cue ?? null });
  }
  const after = comparisonAfter(right);
  const step = /^(?:bậc|hạng)/.test(slot.unit) ? steppedBefore(left) : null;
  if (step !== null) return played('change', { ...step, against: after?.against ?? 'previous' });
  if (movedTo(left)) return null;
  if (slot.unit === 'lần' && (timesBefore(left) || directionBefore(left) !== null)) {
    return played('growth', { cue: 'gấp', against: (after ?? comparisonBefore(left))?.against ?? 'samePeriod' });
  }
  if (exceedingBefore(left)) {
    const compared = after ?? comparisonBefore(left);
    const plan = compared === null || compared.against === 'plan';
    const role = slot.percent ? (plan ? 'attainment' : 'growth') : 'change';
    return played(role, {
      against: compared?.against ?? 'plan',
      assignedBy: compared?.assignedBy ?? null,
      cue: 'vượt',
    });
  }
  const direction = directionBefore(left);
  if (direction === null) return null;
  const compared = after ?? comparisonBefore(left);
  return played(slot.percent ? 'growth' : 'change', {
    sign: direction.sign,
    cue: direction.cue,
    against: compared?.against ?? 'samePeriod',
    assignedBy: compared?.assignedBy ?? null,
  });
}

const RATE_MOVES = /(?:tỷ lệ|tỉ lệ|tỷ trọng|tỷ suất|cơ cấu|độ che phủ)[^;]{0,80}$/iu;

/** A rate that rises by per cent moves by points: its growth is a change. */
function rated(moved: Played, slot: Slot, previous: Slot | null, before: Played | null): Played {
  if (moved.cue === 'vượt' && slot.percent && previous?.percent === true && before?.role === 'level')
    return { ...moved, role: 'change' };
  if (moved.role !== 'growth' || slot.unit === 'lần') return moved;
  const ofRate =
    previous?.percent === true && (before?.role === 'level' || before?.role === 'share') && !ownSubject(slot, previous);
  const listed =
    previous?.percent === true &&
    before?.role === 'change' &&
    previous.clauseNo === slot.clauseNo &&
    moved.against !== 'plan';
  const attained = previous?.percent === true && before?.role === 'attainment' && moved.against !== 'samePeriod';
  if (ofRate || listed || attained || RATE_MOVES.test(slot.left)) return { ...moved, role: 'change' };
  return moved.against === 'plan' ? { ...moved, role: 'growth' } : moved;
}

/** Whether words of its own stand between a percentage and the rate before it. */
const ownSubject = (slot: Slot, previous: Slot): boolean =>
  slot.clauseNo !== previous.clauseNo && nounsOf(slot.left).size >= 2;

function percentage(
  slot: Slot,
  previous: Slot | null,
  before: Played | null,
  roles: readonly Played[],
  slots: readonly Slot[],
  at: number,
): Played {
  const { left, right } = slot;
  const after = comparisonAfter(right);
  const cue = equalsBefore(left);
  if (after?.against === 'plan') return played('attainment', { ...after, cue });
  if (shareBefore(left)) return played(hasWhole(slot, slots, roles, at) ? 'share' : 'level', { cue: 'chiếm' });
  if (cue !== null && comparisonBefore(left)?.against === 'plan') return played('attainment', { against: 'plan', cue });
  if (after !== null && after.against !== 'other' && cue !== null) return played('growth', { ...after, cue });
  const target = targetBefore(left);
  if (target !== null) return played('target', { cue: target });
  if (/^ {0,2}\( {0,2}$/.test(right) && slots[at + 2]?.slashed === true) return played('share', { cue });
  if (before?.role === 'whole' && short(left.replace(/\([^()]*\)/g, ''))) {
    return played(before.against === 'plan' || attainsPlan(slot, slots, roles, at) ? 'attainment' : 'share', { cue });
  }
  const near =
    !movedTo(left) && previous !== null && !previous.percent && (before?.role === 'level' || before?.role === 'target');
  if (near && short(left)) {
    if (EQUALS_ONLY.test(left) && /giải ngân|thanh toán/iu.test(previous.left)) return played('attainment', { cue });
    if (rateBefore(left) && sameThing(left, previous)) return played('share', { cue: 'tỷ lệ' });
    if (bare(left) || ratioTold(slot, at, slots, roles)) return played('share', { cue });
    if (EQUALS_ONLY.test(left))
      return played(ofPlan(slot, previous, slots, roles, at) ? 'attainment' : 'share', { cue });
  }
  return played('level', { cue });
}

/** Whether the percentage is the ratio of the amount before it to one of its kind before that: "24 đơn …, đã giải quyết 15 đơn, tỷ lệ giải quyết đạt 62,5 %". */
function ratioTold(slot: Slot, at: number, slots: readonly Slot[], roles: readonly Played[]): boolean {
  const part = slots[at - 1]!;
  for (let i = at - 2; i >= 0 && slots[i]!.sentenceNo === slot.sentenceNo && i > at - 12; i--) {
    const total = slots[i]!;
    if (roles[i]!.role !== 'level' || total.unit !== part.unit || Number(total.value) <= Number(part.value)) continue;
    if (Math.abs((100 * Number(part.value)) / Number(total.value) - Number(slot.value)) <= 10 ** -slot.decimals)
      return true;
  }
  return false;
}

/** "…, đạt 66,4 %": nothing but the verb stands between the amount and its percentage. */
const EQUALS_ONLY =
  /^[\s,(]{0,3}(?:(?:ước|mới|chỉ|và|đã|đều) )?(?:đạt|bằng|=|tương đương|tương ứng|hoàn thành)(?: (?:tỷ lệ|tỉ lệ|khoảng|gần|trên|hơn|với|là))?\s{0,2}$/iu;

/** Whether such a percentage is one of a plan: money spent or collected, or a plan named in the sentence; and not the part of a total. */
function ofPlan(slot: Slot, previous: Slot, slots: readonly Slot[], roles: readonly Played[], at: number): boolean {
  if (/giải ngân|thanh toán/iu.test(previous.left)) return true;
  for (let i = at - 2; i >= 0 && slots[i]!.sentenceNo === slot.sentenceNo; i--) {
    const total = slots[i]!;
    if (total.unit !== previous.unit || Number(total.value) <= Number(previous.value)) continue;
    const ratio = (100 * Number(previous.value)) / Number(total.value);
    if (Math.abs(ratio - Number(slot.value)) < 0.6) return roles[i]!.role === 'target';
  }
  if (isMoney(previous.unit) || /giải ngân|kế hoạch|dự toán/iu.test(previous.left)) return true;
  return roles.some(
    (role, i) =>
      i < at && slots[i]!.sentenceNo === slot.sentenceNo && (role.role === 'attainment' || role.role === 'target'),
  );
}

/** Whether "tỷ lệ …" names what the amount before it counts, so that it is that amount's share. */
function sameThing(left: string, previous: Slot): boolean {
  const named = nounsOf(left.slice(left.search(/(?:tỷ|tỉ) (?:lệ|trọng)/iu)));
  if (named.size === 0) return true;
  const known = previous.nameNouns;
  let shared = 0;
  for (const noun of named) if (known.has(noun)) shared++;
  return shared >= named.size * 0.6 && !/tỷ lệ|tỉ lệ/iu.test(previous.left);
}

/** Whether few words, and no new clause, stand between. */
const short = (left: string): boolean =>
  left.length <= 60 && !left.includes(';') && (left.match(/[,(]/g)?.length ?? 0) <= 1;
const bare = (left: string): boolean => /\( {0,2}$/.test(left);

function hasWhole(slot: Slot, slots: readonly Slot[], roles: readonly Played[], at: number): boolean {
  for (let i = at - 1; i >= 0 && slots[i]!.sentenceNo === slot.sentenceNo; i--) {
    if (!slots[i]!.percent && (roles[i]!.role === 'level' || roles[i]!.role === 'target' || roles[i]!.role === 'whole'))
      return true;
  }
  return false;
}

function attainsPlan(slot: Slot, slots: readonly Slot[], roles: readonly Played[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--)
    if (roles[i]!.role === 'target') return slots[i]!.sentenceNo === slot.sentenceNo;
  return false;
}

function amount(
  slot: Slot,
  previous: Slot | null,
  before: Played | null,
  slots: readonly Slot[],
  roles: readonly Played[],
  at: number,
): Played {
  const { left } = slot;
  if (slot.unit === 'nhiệm vụ' || slot.unit === 'văn bản') return played('level');
  if (slot.unit === 'chỉ tiêu' && QUOTA.test(left)) return played('target', { cue: 'chỉ tiêu' });
  const target = targetBefore(left) ?? targetBeforeBracket(slot);
  if (target !== null) return played('target', { cue: target });
  if (intendedBefore(left)) return played('target', { cue: 'dự kiến' });
  if (before?.role === 'target' && previous !== null && listed(slot, previous))
    return played('target', { cue: before.cue });
  const planned = lastOfUnit(slot, slots, at);
  if (planned >= 0 && roles[planned]!.role === 'target' && remainder(slot, slots[planned]!)) {
    return played('target', { cue: roles[planned]!.cue });
  }
  return played('level', { cue: equalsBefore(left) });
}

/** Posts and places to be filled are counted in "chỉ tiêu": those are a plan. */
const QUOTA = /tuyển dụng|tuyển sinh|đào tạo|giao chỉ tiêu/iu;
const OPENED = /^(.*)\(([^()]{0,40})$/su;
const ASSIGNED = /(?:giao chỉ tiêu|chỉ tiêu|giao kế hoạch)[^;()]{0,90}$/iu;
/** "giao chỉ tiêu … năm học 2020-2021 (mầm non 195 lớp …": the bracket spells the plan out. */
function targetBeforeBracket(slot: Slot): string | null {
  if (slot.bracket === null) return null;
  const opened = OPENED.exec(slot.left);
  if (opened === null || VERBS.test(opened[2]!.replace(/^ {0,2}cấp /u, ''))) return null;
  return ASSIGNED.test(opened[1]!) ? 'chỉ tiêu' : null;
}

const VERBS = /(?:đã|đạt|thực hiện|giải ngân|ước|hoàn thành|trồng|gieo|hiện|có|còn|cấp|được)(?![\p{L}])/iu;

/** Whether a number goes on with the list its neighbour began: "2,3 ha, khoai sọ 4,2 ha, su su 1,4 ha". */
function listed(slot: Slot, previous: Slot): boolean {
  const phrase = lastPhrase(slot.left, ',;').replace(/^[,;\s]*cấp /u, '');
  const alike = slot.unit === previous.unit || (slot.bracket !== null && slot.left.length <= 30);
  return (
    slot.bracket === previous.bracket &&
    slot.left.length <= 60 &&
    /^[\s]{0,2}[,;/]/.test(slot.left) &&
    !VERBS.test(phrase) &&
    alike
  );
}

/** The last amount of the same unit before a slot, at most three numbers back, or -1. */
function lastOfUnit(slot: Slot, slots: readonly Slot[], at: number): number {
  for (let i = at - 1; i >= 0 && i >= at - 3 && slots[i]!.sentenceNo === slot.sentenceNo; i--) {
    if (slots[i]!.unit === slot.unit) return i;
  }
  return -1;
}

const ALLOTTED = /trong đó[^;]{0,60}(?:giao|phân bổ|bố trí|kế hoạch|dự toán|vốn [^,;]{0,30}$)/iu;

/** What is left of a planned amount, or the bracket that says what it is for, is planned too. */
function remainder(slot: Slot, previous: Slot): boolean {
  return (
    ALLOTTED.test(slot.left) ||
    remainsBefore(slot.left) ||
    (slot.bracket !== null && slot.bracket !== previous.bracket && !/đã|giải ngân|thực hiện được/iu.test(slot.left))
  );
}

/**
 * Money named as a source of capital ("nguồn vốn huyện quản lý: 139.025 triệu đồng") that the sentence then holds what was
 * disbursed against is the plan, though the word is not there.
 */
function fundedPlans(slots: readonly Slot[], roles: Played[]): void {
  slots.forEach((slot, at) => {
    if (roles[at]!.role !== 'level' || !isMoney(slot.unit) || !FUND.test(slot.left) || PAID.test(slot.left)) return;
    if (
      roles.some(
        (role, i) =>
          i < at && role.role === 'target' && slots[i]!.unit === slot.unit && slots[i]!.sentenceNo === slot.sentenceNo,
      )
    )
      return;
    for (let i = at + 1; i < slots.length && slots[i]!.sentenceNo === slot.sentenceNo; i++) {
      if (roles[i]!.role !== 'level' || slots[i]!.unit !== slot.unit) continue;
      if (PAID.test(slots[i]!.left) && roles[i + 1]?.role === 'attainment')
        roles[at] = { ...roles[at]!, role: 'target', cue: 'nguồn vốn' };
      return;
    }
  });
}
const FUND = /(?:vốn|kinh phí|ngân sách|NTM|chương trình)(?![\p{L}])[^;]{0,120}$/iu;
const PAID = /giải ngân|thanh toán|đã chi|thực hiện/iu;
