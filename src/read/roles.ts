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
  shareBefore,
  targetBefore,
} from '../language/vi/index.ts';
import type { Slot } from './slots.ts';

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
    roles.push(coming && role.role === 'level' ? { ...role, role: 'target' } : role);
  });
  return roles;
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
  if (slot.slashed && previous !== null && before !== null) return behindSlash(slot, previous, before);
  if (slot.range === 'to' && previous?.range === 'from' && before !== null) return before;
  const moved = movement(slot);
  if (moved !== null) return rated(moved, slot, previous, before);
  return slot.percent ? percentage(slot, previous, before, roles, slots, at) : amount(slot, previous, before);
}

/** The number after a slash is a whole, unless two different things stand side by side ("18 lớp/630 học viên"). */
function behindSlash(slot: Slot, previous: Slot, before: Played): Played {
  const twoThings = previous.unitEnd > previous.end && previous.unit !== slot.unit;
  return twoThings ? played(before.role === 'whole' ? 'level' : before.role) : played('whole');
}

/** tăng, giảm, vượt, cùng kỳ: what relates the number to another time. */
function movement(slot: Slot): Played | null {
  const { left, right } = slot;
  if (priorAround(left, right) || movedFrom(left, right) || priorBefore(left)) {
    const direction = directionBefore(left);
    return played('prior', { sign: direction?.sign ?? 1, against: 'samePeriod', cue: direction?.cue ?? null });
  }
  if (movedTo(left)) return null;
  const after = comparisonAfter(right);
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
  if (moved.role !== 'growth') return moved;
  const ofRate = previous?.percent === true && (before?.role === 'level' || before?.role === 'share');
  const attained = previous?.percent === true && before?.role === 'attainment' && moved.against !== 'samePeriod';
  if (ofRate || attained || RATE_MOVES.test(slot.left)) return { ...moved, role: 'change' };
  return moved.against === 'plan' ? { ...moved, role: 'growth' } : moved;
}

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
  if (after !== null && after.against !== 'other' && cue !== null) return played('growth', { ...after, cue });
  const target = targetBefore(left);
  if (target !== null) return played('target', { cue: target });
  const fraction = before?.role === 'whole' && short(left);
  if (fraction) return played(attainsPlan(slot, slots, roles, at) ? 'attainment' : 'share', { cue });
  const near = previous !== null && !previous.percent && (before?.role === 'level' || before?.role === 'target');
  if (near && rateBefore(left) && short(left)) return played('share', { cue: 'tỷ lệ' });
  if (near && bare(left)) return played('share', { cue });
  return played('level', { cue });
}

/** Whether few words, and no new clause, stand between. */
const short = (left: string): boolean => left.length <= 60 && (left.match(/[,;(]/g)?.length ?? 0) <= 1;
const bare = (left: string): boolean => /^ {0,2}\( {0,2}$/.test(left);

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

function amount(slot: Slot, previous: Slot | null, before: Played | null): Played {
  const { left } = slot;
  const target = targetBefore(left);
  if (target !== null) return played('target', { cue: target });
  if (intendedBefore(left)) return played('target', { cue: 'dự kiến' });
  if (before?.role === 'target' && previous !== null && listed(slot, previous))
    return played('target', { cue: before.cue });
  return played('level', { cue: equalsBefore(left) });
}

const VERBS = /(?:đã|đạt|thực hiện|giải ngân|ước|hoàn thành|trồng|gieo|hiện|có|còn|cấp|được)(?![\p{L}])/iu;

/** Whether a number goes on with the list its neighbour began: "2,3 ha, khoai sọ 4,2 ha, su su 1,4 ha". */
function listed(slot: Slot, previous: Slot): boolean {
  const phrase = lastPhrase(slot.left, ',;');
  return (
    slot.bracket === previous.bracket && slot.left.length <= 60 && !VERBS.test(phrase) && slot.unit === previous.unit
  );
}
