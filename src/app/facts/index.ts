/** The use cases of facts: areas imported, sheets taken in, figures accepted, the explorer's questions. */
export { type NamedFile, RefusedAreas } from './area-files.ts';
export { type ImportedAreas, importAreas } from './areas.ts';
export { CatalogueFaulty, catalogueFiles, DATA, theCatalogue } from './catalogue.ts';
export { choices, indicatorsFound, places } from './choices.ts';
export { type ExplorerQuestion, explorer } from './explorer.ts';
export type { FactsDesk } from './facts-desk.ts';
export { type ListQuestion, listBatches, listFacts, writeGiven } from './ledger.ts';
export { planPage } from './plan-page.ts';
export { BadQuestion } from './question.ts';
export { indicatorSeries, type SeriesQuestion } from './series.ts';
export { type TraceQuestion, trace } from './trace.ts';
