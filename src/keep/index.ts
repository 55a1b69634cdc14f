/** The database: schema, migrations that only add, and the only SQL of ours. */
export {
  allAreas,
  areaById,
  areasAt,
  areasById,
  childrenOf,
  countAreas,
  type KeptAreas,
  keepAreas,
  keepAreasBeside,
  pathOf,
  searchAreas,
  successionsBeside,
  successionsInto,
  topAreas,
} from './areas.ts';
export { type BackupSummary, backup, restore } from './backup/backup.ts';
export { type BackupProblem, RefusedBackup } from './backup/frames.ts';
export { connect } from './connect.ts';
export * from './facts/index.ts';
export {
  areasWithFacts,
  type Batch,
  batches,
  currentFacts,
  type FactCursor,
  type FactQuery,
  type FactVersion,
  factsPage,
  factsTogether,
  type HeldArea,
  historyOf,
  type KeptFact,
  type KeptRemark,
  keepCatalogue,
  keepPlan,
  keepRemarks,
  type Plan,
  periodsWithFacts,
  plansOf,
  type RefusalCode,
  RefusedFact,
  type Remark,
  type RenamedAmong,
  type RollupRule,
  remarksFrom,
  remarksIn,
  renameFacts,
  renewAllTotals,
  type Submission,
  submissionsOf,
  type Total,
  totals,
  versionsOfFact,
  type Written,
  writeFacts,
} from './facts/index.ts';
export {
  type Deletion,
  deleteFiling,
  type Filing,
  fileOfFiling,
  filingById,
  filings,
  keepFiling,
  lastFilings,
  type Outcome,
} from './filings.ts';
export { addVersion, joinDocuments, type NewFile, resembling, withBytes } from './hand-in.ts';
export { type Aside, asideOf, correct, removeDocument, restoreDocument, setAside } from './judgements.ts';
export { type KeptDocument, type KeptVersion, listDocuments, oneDocument, versionsOf } from './lines.ts';
export { migrate, migrateSchema, NewerSchema } from './migrate.ts';
export {
  type Decision,
  deciding,
  decisionsOf,
  keepDecisions,
  type Meaning,
  meaningsOf,
  undoDecisions,
} from './proposals.ts';
export {
  contentOf,
  type Failure,
  keepFailure,
  keepReading,
  originalOf,
  type ReadVersion,
  takeWaiting,
  toldIn,
  wakeUnread,
} from './reading.ts';
export * from './reports/index.ts';
export { type Address, NotKept, type Scope } from './scope.ts';
export { folded, stemOf } from './search.ts';
export { DatabaseFailure, DatabaseInUse, type FailureCode } from './server/failure.ts';
export type { Settings } from './server/settings.ts';
export { type Database, type DatabaseOptions, startDatabase } from './server/start.ts';
export type { FilingKind, Tables, ToldFinding } from './tables.ts';
export { TYPES } from './types.ts';
