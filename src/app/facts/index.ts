/** The use cases of facts: areas imported, sheets taken in, figures accepted, the explorer's questions. */
export { type NamedFile, RefusedAreas } from './area-files.ts';
export { type ImportedAreas, importAreas } from './areas.ts';
export { CatalogueFaulty, catalogueFiles, DATA, theCatalogue } from './catalogue.ts';
export { changesOf, type FactChange, type FactChanges } from './changes.ts';
export { type Collected, collectedOf } from './collected.ts';
export type { FactsDesk } from './facts-desk.ts';
export { reportingFiles, theReporting } from './reporting.ts';
export {
  agencySheets,
  type SentWorkbook,
  type SheetsAsked,
  type SheetsDesk,
  SheetsRefused,
  sheetsOut,
} from './sheets.ts';
export { type TakenWorkbook, type TakingSheets, takeWorkbook, valueWords } from './take-sheets.ts';
