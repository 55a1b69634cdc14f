/** Forms and the life of what is handed in with them; tables and annexes as lists of facts. Pure. */
export * from './absences.ts';
export { type Answers, answersOf, type CellProblem, type RowRemark, type SheetProblem } from './answers.ts';
export { type Entered, type EntryProblem, entered } from './entered.ts';
export * from './form.ts';
export * from './layout.ts';
export { loadReporting, type Reporting } from './load.ts';
export { onceEach } from './once.ts';
export { entrySentence, sheetSentence, shown } from './problems.vi.ts';
export * from './regime.ts';
export { AreaNames, IndicatorNames, periodNamed } from './tables/names.ts';
export { readTables } from './tables/read-table.ts';
export type { TableAsked, TableFact, TableKnowledge, TableProblem, TableReading } from './tables/table-reader.ts';
export { type Given, inUnit, isSameNumber, timesTen } from './units.ts';
