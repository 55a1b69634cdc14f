/** What is measured, where, by which norm: the catalogue of `data/`, loaded and checked. */

export { type Conversion, isConversion, readConversion } from './areas/conversion.ts';
export { type AreaBook, areaId, converted, NATION_AREA } from './areas/converted.ts';
export { type AreaCounts, areaCounts } from './areas/counts.ts';
export { adopted, continued, isHandmade, nextHandmade } from './areas/handmade.ts';
export { broughtUp, LISTED_DAY, listedAlone } from './areas/listed.ts';
export { spellingKey } from './areas/names.ts';
export type { AreaNote, TableRow } from './areas/problem.ts';
export { isUnitList, readUnits, type UnitList } from './areas/units.ts';
export { type BreakdownProblem, breakdownProblem, type Cut, parseBreakdown, printBreakdown } from './breakdown.ts';
export { Catalogue } from './catalogue.ts';
export { type Entry, EntryReader, entriesOf } from './entries.ts';
export { codesIn, evaluate, type Formula, ordered, parseFormula } from './formula.ts';
export * from './indicator.ts';
export { type CatalogueFile, loadCatalogue } from './load.ts';
export { Problems } from './problems.vi.ts';
export { readCode, readDay, readWhole } from './readIndicator.ts';
export type { FactOf, Renamed } from './renamed.ts';
