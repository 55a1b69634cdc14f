/** What is measured, where, by which norm: the catalogue of `data/`, loaded and checked. */
export { type BreakdownProblem, breakdownProblem, type Cut, parseBreakdown, printBreakdown } from './breakdown.ts';
export { Catalogue } from './catalogue.ts';
export { codesIn, evaluate, type Formula, ordered, parseFormula } from './formula.ts';
export * from './indicator.ts';
export { type CatalogueFile, loadCatalogue } from './load.ts';
