import type { BodyPatch, ReportBody, ReportPart } from '../figure/index.ts';
import { rising } from './rising.ts';
import { same } from './same.ts';

/** Why a patch cannot be applied to a report: an id that it names and that is not there, twice, or new without a place. */
export interface PatchRefusal {
  readonly why: 'unknown' | 'twice' | 'unplaced';
  readonly id: string;
}

/** All of a report in one row: an annex is opened by its title, what follows belongs to it until the next. */
const partsOf = ({ blocks, annexes }: ReportBody): ReportPart[] => [
  ...blocks,
  ...annexes.flatMap(({ blocks: inner, ...title }): ReportPart[] => [{ kind: 'annex', ...title }, ...inner]),
];

/** What is neither head nor parts: what this program has never heard of. */
const restOf = ({ head: _, blocks: __, annexes: ___, ...rest }: ReportBody): object => rest;

const idsOf = (parts: readonly ReportPart[]): string[] => parts.map(({ id }) => id);

/** An id that stands twice in a list; null where each stands once. */
export function twiceIn(ids: readonly string[]): string | null {
  const seen = new Set<string>();
  return ids.find((id) => seen.has(id) || !seen.add(id)) ?? null;
}

/**
 * What makes one text of a report of another: `patched(before, patchOf(before, after))` says what `after` says. Null where only the
 * whole can tell it: an id stands twice, or something differs that this program has never heard of.
 */
export function patchOf(before: ReportBody, after: ReportBody): BodyPatch | null {
  const [old, now] = [partsOf(before), partsOf(after)];
  const [oldIds, nowIds] = [idsOf(old), idsOf(now)];
  if (twiceIn(oldIds) !== null || twiceIn(nowIds) !== null || !same(restOf(before), restOf(after))) return null;
  const places = new Map(oldIds.map((id, at) => [id, at]));
  const from = nowIds.map((id) => places.get(id) ?? -1);
  const stays = new Set(nowIds);
  return {
    ...(!same(before.head, after.head) && { head: after.head }),
    parts: now.filter((part, at) => !same(old[from[at]!], part)),
    removed: oldIds.filter((id) => !stays.has(id)),
    placed: placesOf(nowIds, rising(from)),
  };
}

/** Runs of what is new or was moved, each behind what did not move. */
function placesOf(ids: readonly string[], inOrder: ReadonlySet<number>): BodyPatch['placed'] {
  const placed: { readonly after: string | null; readonly ids: string[] }[] = [];
  let after: string | null = null;
  for (const [at, id] of ids.entries()) {
    if (inOrder.has(at)) after = id;
    else if (placed.length > 0 && placed.at(-1)!.after === after) placed.at(-1)!.ids.push(id);
    else placed.push({ after, ids: [id] });
  }
  return placed;
}

/** The report that a patch makes of the one it was made against, or why it makes none. */
export function patched(before: ReportBody, patch: BodyPatch): { readonly body: ReportBody } | PatchRefusal {
  const old = partsOf(before);
  const refused = refusalOf(new Set(idsOf(old)), patch);
  if (refused) return refused;
  const parts = new Map([...old, ...patch.parts].map((part) => [part.id, part]));
  const gone = new Set([...patch.removed, ...patch.placed.flatMap(({ ids }) => ids)]);
  const behind = new Map(patch.placed.map(({ after, ids }) => [after, ids]));
  const order = [
    ...(behind.get(null) ?? []),
    ...idsOf(old).flatMap((id) => (gone.has(id) ? [] : [id, ...(behind.get(id) ?? [])])),
  ];
  return { body: { ...before, head: patch.head ?? before.head, ...bodyFrom(order.map((id) => parts.get(id)!)) } };
}

function refusalOf(old: ReadonlySet<string>, { parts, removed, placed }: BodyPatch): PatchRefusal | null {
  const [given, moved] = [idsOf(parts), placed.flatMap(({ ids }) => ids)];
  const anchors = placed.flatMap(({ after }) => (after === null ? [] : [after]));
  const twice = twiceIn([...given, ...removed]) ?? twiceIn([...moved, ...removed]) ?? twiceIn(anchors);
  if (twice !== null) return { why: 'twice', id: twice };
  const fresh = new Set(given.filter((id) => !old.has(id)));
  const gone = new Set([...removed, ...moved]);
  const unknown =
    removed.find((id) => !old.has(id)) ??
    moved.find((id) => !old.has(id) && !fresh.has(id)) ??
    anchors.find((id) => !old.has(id) || gone.has(id));
  if (unknown !== undefined) return { why: 'unknown', id: unknown };
  const unplaced = [...fresh].find((id) => !gone.has(id));
  return unplaced === undefined ? null : { why: 'unplaced', id: unplaced };
}

function bodyFrom(parts: readonly ReportPart[]): Pick<ReportBody, 'blocks' | 'annexes'> {
  const blocks: unknown[] = [];
  const annexes: { readonly blocks: unknown[] }[] = [];
  for (const part of parts) {
    if (part.kind === 'annex') {
      const { kind: _, ...title } = part;
      annexes.push({ ...title, blocks: [] });
    } else (annexes.at(-1)?.blocks ?? blocks).push(part);
  }
  return { blocks, annexes } as unknown as ReportBody;
}
