import type { AreaId, ReportBody } from '../../figure/index.ts';
import { areasById } from '../../keep/index.ts';
import { blocksOf, chipsOf, type Names } from '../../write/index.ts';
import type { FactsDesk } from '../facts/index.ts';

/** What the codes and ids that are used of some areas are called. */
export async function namesOf({ scope, catalogue }: FactsDesk, areas: readonly AreaId[]): Promise<Names> {
  const found = await areasById(scope, [...new Set(areas)]);
  const names = new Map(found.map(({ id, name }) => [id, name]));
  return {
    indicator: (code) => catalogue.indicator(code) ?? undefined,
    breakdownName: (breakdown) => catalogue.breakdownName(breakdown),
    memberPlace: (cut) => catalogue.memberPlace(cut),
    areaName: (id) => names.get(id) ?? id,
  };
}

/** The areas that a report speaks of. */
export const areasIn = (body: ReportBody): AreaId[] => [
  ...chipsOf(body).map(({ ask }) => ask.area),
  ...blocksOf(body).flatMap((block) => (block.kind === 'table' ? block.area : [])),
];
