import type { Breakdown } from './breakdown.ts';
import { labelOf, memberOf, toldApartBy } from './label.ts';
import { type Choice, type Relation, tried } from './relation.ts';
import { sumOfParts } from './sum.ts';
import { comparable, type Term, type View } from './view.ts';
import { SISTERS } from './words.vi.ts';

/**
 * Two ways: a total broken down by one thing (phê duyệt, thẩm định, lập hồ sơ) and again by another (tỉnh, huyện, xã
 * quản lý), where each part of the first is itself broken down by the second. Each member of the second must be the
 * sum of its shares in the first.
 */
export function twoWays(view: View, found: readonly Breakdown[]): Choice[] {
  const choices: Choice[] = [];
  const byTotal = new Map<Term, Breakdown[]>();
  for (const breakdown of found) {
    if (breakdown.parts.length < 2) continue;
    const list = byTotal.get(breakdown.total);
    if (list) list.push(breakdown);
    else byTotal.set(breakdown.total, [breakdown]);
  }
  for (const list of byTotal.values()) {
    for (const members of list) {
      for (const stages of list) {
        if (stages !== members) choices.push(...crossed(view, members, stages));
      }
    }
  }
  return choices;
}

function crossed(view: View, members: Breakdown, stages: Breakdown): Choice[] {
  const told = toldApartBy(members.parts.map((part) => labelOf(view, part)));
  if (!told) return [];
  const set = SISTERS[told.set]!;
  const cells = new Map<number, Term[]>();
  for (const stage of stages.parts) {
    const pieces = view.saidOf(stage, 'level').filter((piece) => comparable(piece, stage));
    if (pieces.length === 0) return [];
    const own = pieces.map((piece) => memberOf(labelOf(view, piece), set));
    if (own.some((member) => member < 0) || new Set(own).size !== own.length) return [];
    own.forEach((member, k) => {
      cells.set(member, [...(cells.get(member) ?? []), pieces[k]!]);
    });
  }
  const relations: Relation[] = [];
  members.parts.forEach((part, k) => {
    const pieces = cells.get(told.members[k]!);
    if (pieces) relations.push(sumOfParts('two ways', 'said', part, pieces));
  });
  const holding = relations.filter((relation) => tried(relation, view.terms).outcome === 'holds').length;
  return holding > 0 && holding * 3 >= relations.length ? relations.map((first) => ({ first })) : [];
}
