import { fold, PLACE_TYPES, placesIn } from '../../language/vi/index.ts';
import { hasWord } from '../label.ts';
import { addedUp, notMore, type Proposal } from './comparison.ts';
import type { Counterparts, Pair } from './counterparts.ts';
import { addsUp, areaKey, keyOf, keyWith, type Quantity } from './quantity.ts';
import type { Reports } from './reports.ts';
import { dayWithin, spanOf } from './times.ts';
import { NOT_PARTED } from './words.vi.ts';

const PROVINCE = 4;
/** How far from its head a report names the place above its own. */
const HEAD_REACH = 4000;

/** Commune 2, district 3, province 4; 0 for what is none. */
function tierOf(area: string): number {
  return PLACE_TYPES.find(({ type }) => area.startsWith(`${type} `))?.tier ?? 0;
}

const plain = (text: string): string => fold(text.normalize('NFC'));

/** A report's own place, its key; empty where it has none. */
const ownArea = (reports: Reports, report: number): string => areaKey(reports.given[report]!.reading.head.area ?? '');

/** The places that a report's head names above its own. */
function above(reports: Reports, report: number, tier: number): Set<string> {
  const head = reports.given[report]!.document.text.slice(0, HEAD_REACH);
  const places = placesIn(head).flatMap((mention) => mention.places);
  return new Set(places.filter((place) => place.tier > tier && place.name !== '').map(({ label }) => plain(label)));
}

/** Whether two quantities are of different places of one tier that are ranked together: of one place above, or provinces. */
export function isNeighbour(reports: Reports, a: Quantity, b: Quantity): boolean {
  const [x, y] = [reports.reportOf(a.term), reports.reportOf(b.term)];
  const tier = tierOf(a.area);
  if (a.area === b.area || x === y || tier === 0 || tierOf(b.area) !== tier) return false;
  if (tier === PROVINCE) return true;
  const parents = above(reports, y, tier);
  return [...above(reports, x, tier)].some((place) => parents.has(place));
}

/** A report on a place, the reports on places within it, and whether these are all there are. */
interface Family {
  readonly parent: number;
  readonly children: readonly number[];
  readonly complete: boolean;
}

/** Reports on a place and on places within it, where one names the other. */
function families(reports: Reports): Family[] {
  const areas = reports.given.map((_, report) => ownArea(reports, report));
  const heads = reports.given.map(({ document }) => plain(document.text.slice(0, HEAD_REACH)));
  return areas.flatMap((area, parent) => {
    const tier = tierOf(area);
    const children = areas.flatMap((other, child) =>
      tierOf(other) > 0 && tierOf(other) < tier && heads[child]!.includes(area) ? [child] : [],
    );
    if (children.length === 0) return [];
    const places = new Set(children.map((child) => areas[child]!));
    return [{ parent, children, complete: places.size > 1 && placesSaid(reports, parent) === places.size }];
  });
}

const COMMUNES = new Set(PLACE_TYPES.filter(({ tier }) => tier === 2).map(({ type }) => type as string));

/** How many communes a report says there are: the largest number it gives of them. */
function placesSaid(reports: Reports, report: number): number {
  const counts = reports.views[report]!.terms.filter(
    ({ figure, exact }) =>
      exact &&
      plain(figure.unit)
        .split(', ')
        .every((noun) => COMMUNES.has(noun)),
  );
  return Math.max(0, ...counts.map(({ figure }) => Number(figure.value)));
}

/**
 * Places: the communes of a district add up to it, where the reports of all of them are given; where they are not, none of
 * them has more than the whole.
 */
export function partsOfPlaces(all: Counterparts): Proposal[] {
  const { reports } = all;
  const found = families(reports);
  const byParent = new Map(found.map((family) => [family.parent, family]));
  const proposals: Proposal[] = [];
  for (const quantity of all.quantities) {
    const family = byParent.get(reports.reportOf(quantity.term));
    if (!family || quantity.area !== ownArea(reports, family.parent) || !isShared(quantity)) continue;
    const parts = family.children.flatMap((child) => partIn(all, quantity, child) ?? []);
    for (const pair of parts) {
      const expected = quantity.term.figure.estimate || pair.other.term.figure.estimate;
      proposals.push(notMore('part of the area', 'sum', pair, expected));
    }
    if (family.complete && parts.length === family.children.length)
      proposals.push(addedUp('sum of places', quantity, parts));
  }
  return proposals;
}

/** Whether the parts of a place add up in it: things that stand or grow there, not what offices do for themselves. */
function isShared(quantity: Quantity): boolean {
  const isOwn = quantity.owner !== null || hasWord(plain(quantity.host.figure.subject ?? ''), NOT_PARTED);
  return !quantity.planned && addsUp(quantity) && !isOwn;
}

function partIn(all: Counterparts, quantity: Quantity, child: number): Pair | null {
  const { reports } = all;
  const key = keyWith(
    quantity,
    ownArea(reports, child),
    spanOf(quantity.period),
    dayWithin(quantity.period, quantity.asOf),
  );
  return (
    all.inReports(quantity, key, keyOf(quantity)).find(({ other }) => reports.reportOf(other.term) === child) ?? null
  );
}
