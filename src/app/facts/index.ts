/** The use cases of facts: areas imported, sheets taken in, figures accepted, the explorer's questions. */

export type { Reporting } from '../../collect/index.ts';
export { UnreadableDocument } from '../../documents/index.ts';
export type { Plan } from '../../keep/index.ts';
export { ACCEPTED, type Proposal, propose, worthIn } from '../../propose/index.ts';
export { addArea } from './add-area.ts';
export { type LeftOut, type TakenAnnex, type TakingAnnex, takeAnnex } from './annex.ts';
export { annexFile } from './annex-sheet.ts';
export { type NamedFile, RefusedAreas } from './area-files.ts';
export { areasAround, namesOf } from './area-names.ts';
export { areaCard, areasFound, takeAreas } from './area-views.ts';
export { type ImportedAreas, importAreas } from './areas.ts';
export { areaSummary } from './areas.vi.ts';
export { CatalogueFaulty, catalogueFiles, DATA, dataFiles, theCatalogue } from './catalogue.ts';
export { areaView, planView } from './cells.ts';
export { changesOf, type FactChange, type FactChanges } from './changes.ts';
export { choices, dimensionsOf, indicatorsFound, places } from './choices.ts';
export { type AgencyForm, type Collected, collectedOf } from './collected.ts';
export { type Correcting, Undecidable } from './corrected.ts';
export { type CorrectedFigure, type CorrectedFigures, previewed } from './correcting.ts';
export { decide, type Verdict } from './decide.ts';
export { loadDemonstration, wantsDemonstration } from './demonstration.ts';
export { divisionOf } from './division.ts';
export { type ExplorerQuestion, explorer } from './explorer.ts';
export { explorerFile } from './explorer-sheet.ts';
export { deskOf, type FactsDesk, openFacts } from './facts-desk.ts';
export { type GivenFile, whoSits } from './filed.ts';
export { deleteFile, filedFile, filingView, listFilings } from './filings.ts';
export { type Asking, type Gathered, gather } from './gathered.ts';
export { type ImportReaders, readAreasTask, readersHere, readTableTask, readWorkbookTask } from './import-tasks.ts';
export { type ListQuestion, listBatches, listFacts, writeGiven } from './ledger.ts';
export { planPage } from './plan-page.ts';
export {
  type FactReaders,
  NotRead,
  type ProposalSheet,
  type ProposingDesk,
  proposalsOf,
  type StandingProposal,
  sectorsOf,
} from './proposals.ts';
export { type CorrectedHead, type ProposedFigure, proposeTask } from './propose-task.ts';
export { comparePublished, deskOfSet, publishedFile, publishedSets, publishedView, publishTable } from './published.ts';
export { askedArea, askedPeriod, BadQuestion } from './question.ts';
export { refusedSentence } from './refused-facts.vi.ts';
export { reportingFiles, theReporting } from './reporting.ts';
export { indicatorSeries, type SeriesQuestion } from './series.ts';
export {
  agencySheets,
  type SentWorkbook,
  type SheetsAsked,
  type SheetsDesk,
  SheetsRefused,
  sheetsOut,
} from './sheets.ts';
export { type SheetsQuestion, sheetFile, sheetsDeskOf, sheetsView, takeSheet } from './sheets-view.ts';
export { tableView } from './table-view.ts';
export { newPlan, type TakenTable, type TakingTable, takeTable, theArea } from './tables.ts';
export { type FactTable, factTable, type TableOut, tableFile } from './tables-out.ts';
export { type TakenWorkbook, type TakingSheets, takeWorkbook, valueWords } from './take-sheets.ts';
export { type TraceQuestion, trace } from './trace.ts';
