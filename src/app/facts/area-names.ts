import { type Area, type AreaId, lastDay, periodOf } from '../../figure/index.ts';
import { areasAt, type Scope } from '../../keep/index.ts';
import { fold } from '../../language/vi/index.ts';

/** The town of a district is called by its type alone where there is one. */
const TOWN = 'thị trấn';

const named = ({ name }: Area): string => fold(name);

/** An area with what stands around it. */
export interface Around {
  /** From the top down, without the area itself. */
  readonly above: readonly Area[];
  readonly own: Area;
  /** All below it, each behind what it stands in. */
  readonly below: readonly Area[];
}

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
  const areas = own && period ? await areasIn(scope, period) : [];
  const found = areas.filter((one) => named(one) === fold(own!));
  if (found.length !== 1) return { own: null, names: new Map() };
  return { own: found[0]!, names: namesOf(around(found[0]!, areas)) };
}

/** An area with those above it and all below, as they stood at the end of a period. */
export const areasAround = async (scope: Scope, own: Area, period: string): Promise<Around> =>
  around(own, await areasIn(scope, period));

/** The areas that a report of an area can mean by their names, folded; a name that several below it have means none. */
export function namesOf({ above, own, below }: Around): ReadonlyMap<string, AreaId> {
  const names = new Map<string, AreaId>();
  const several = new Set<string>();
  const add = (name: string, { id }: Area): void => {
    if (names.has(name)) several.add(name);
    names.set(name, id);
  };
  for (const one of below) add(named(one), one);
  for (const one of below) if (named(one).startsWith(`${TOWN} `)) add(TOWN, one);
  for (const name of several) names.delete(name);
  for (const one of [own, ...above.toReversed()]) names.set(named(one), one.id);
  return names;
}

async function areasIn(scope: Scope, period: string): Promise<readonly Area[]> {
  const at = periodOf(period);
  return at === null ? [] : areasAt(scope, lastDay(at.to));
}

function around(own: Area, areas: readonly Area[]): Around {
  const within = new Set<AreaId>([own.id]);
  // From the nation down: an area's parent comes before it.
  const below = areas.filter(({ id, parent }) => parent !== null && within.has(parent) && within.add(id));
  const byId = new Map(areas.map((one) => [one.id, one]));
  const above: Area[] = [];
  for (let at = own.parent; at !== null && byId.has(at); at = byId.get(at)!.parent) above.unshift(byId.get(at)!);
  return { above, own, below };
}
