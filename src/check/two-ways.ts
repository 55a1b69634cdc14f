import { type Breakdown, breakdownOf, matesOf } from './breakdown.ts';
import { labelOf, memberOf, toldApartBy } from './label.ts';
import { type Choice, type Relation, tried } from './relation.ts';
import { sumOfParts } from './sum.ts';
import { comparable, sameThings, type Term, type View } from './view.ts';
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
        if (stages !== members)
          choices.push(...crossed(view, members, [...stages.parts, ...straysBeside(view, stages.total)]));
      }
      if (list.length === 1) choices.push(...crossed(view, members, straysBeside(view, members.total)));
    }
  }
  return choices;
}

/** Amounts beside the stages that are broken down too but tied to nothing: a slip may have made one larger than its total. */
function straysBeside(view: View, total: Term): Term[] {
  return view
    .inBlock(total.figure.block)
    .filter(
      (term) =>
        term.index > total.index &&
        term.figure.role === 'level' &&
        sameThings(term, total) &&
        view.subjectOf(term) === null &&
        view.saidOf(term, 'level').length > 1,
    );
}

function crossed(view: View, members: Breakdown, stages: readonly Term[]): Choice[] {
  if (stages.length < 2) return [];
  const told = toldApartBy(members.parts.map((part) => labelOf(view, part)));
  if (!told) return [];
  const set = SISTERS[told.set]!;
  const cells = new Map<number, Term[]>();
  // Members that a stage does not name, where its note holds an amount that is tied elsewhere: it may be theirs.
  const missing = new Set<number>();
  for (const stage of stages) {
    const pieces = view.saidOf(stage, 'level').filter((piece) => comparable(piece, stage));
    if (pieces.length === 0) return [];
    const own = pieces.map((piece) => memberOf(labelOf(view, piece), set));
    if (own.some((member) => member < 0) || new Set(own).size !== own.length) return [];
    const stray = matesOf(view, breakdownOf(view, stage, pieces)).length > pieces.length;
    if (stray) for (const member of told.members) if (!own.includes(member)) missing.add(member);
    own.forEach((member, k) => {
      cells.set(member, [...(cells.get(member) ?? []), pieces[k]!]);
    });
  }
  const relations: Relation[] = [];
  members.parts.forEach((part, k) => {
    const pieces = cells.get(told.members[k]!);
    if (pieces && !missing.has(told.members[k]!)) relations.push(sumOfParts('two ways', 'said', part, pieces));
  });
  const holding = relations.filter((relation) => tried(relation, view.terms).outcome === 'holds').length;
  return holding > 0 && holding * 3 >= relations.length ? relations.map((first) => ({ first })) : [];
}
