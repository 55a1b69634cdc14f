import { type Area, type AreaId, lastDay, periodOf } from '../../figure/index.ts';
import { areasAt, type Scope } from '../../keep/index.ts';
import { fold } from '../../language/vi/index.ts';

/** The town of a district is called by its type alone where there is one. */
const TOWN = 'thị trấn';

const named = ({ name }: Area): string => fold(name);

/**
 * The areas that a report can mean by their names: its own, those above and all below, as they stood at the end of its
 * period. Empty where its own is not kept, or is the name of several.
 *
 * @param own as the reader gives it, with its type: "huyện Mường Chiềng" @param period canonical id
 */
export async function areaNames(
  scope: Scope,
  own: string | null | undefined,
  period: string | null | undefined,
): Promise<{ readonly own: Area | null; readonly names: ReadonlyMap<string, AreaId> }> {
  const at = period ? periodOf(period) : null;
  if (!own || at === null) return { own: null, names: new Map() };
  const areas = await areasAt(scope, lastDay(at.to));
  const found = areas.filter((one) => named(one) === fold(own));
  if (found.length !== 1) return { own: null, names: new Map() };
  const below = belowOf(found[0]!, areas);
  const names = new Map<string, AreaId>();
  const several = new Set<string>();
  const add = (name: string, { id }: Area): void => {
    if (names.has(name)) several.add(name);
    names.set(name, id);
  };
  for (const one of below) add(named(one), one);
  for (const one of below) if (named(one).startsWith(`${TOWN} `)) add(TOWN, one);
  for (const name of several) names.delete(name);
  for (const one of [found[0]!, ...aboveOf(found[0]!, areas)]) names.set(named(one), one.id);
  return { own: found[0]!, names };
}

function belowOf(own: Area, areas: readonly Area[]): Area[] {
  const within = new Set<AreaId>([own.id]);
  // From the nation down: an area's parent comes before it.
  return areas.filter(({ id, parent }) => parent !== null && within.has(parent) && within.add(id));
}

function aboveOf(own: Area, areas: readonly Area[]): Area[] {
  const byId = new Map(areas.map((one) => [one.id, one]));
  const above: Area[] = [];
  for (let at = own.parent; at !== null && byId.has(at); at = byId.get(at)!.parent) above.push(byId.get(at)!);
  return above;
}
