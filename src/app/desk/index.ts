/** The desk: documents that are handed in, read, judged by people and taken home. */
export {
  type Address,
  type Aside,
  asideOf,
  type BackupProblem,
  backup,
  connect,
  contentOf as packedContentOf,
  correct,
  DatabaseFailure,
  DatabaseInUse,
  type FailureCode,
  joinDocuments,
  type KeptDocument,
  type KeptVersion,
  listDocuments,
  migrateSchema,
  NewerSchema,
  NotKept,
  oneDocument,
  originalOf,
  RefusedBackup,
  removeDocument,
  restore,
  restoreDocument,
  setAside,
  startDatabase,
  type ToldFinding,
  versionsOf,
} from '../../keep/index.ts';
export { type Compared, type Comparison, compareTask } from './compare.ts';
export { type Content, unpacked, unpacked as unpackedContent } from './content.ts';
export type { Desk } from './desk.ts';
export { figureSheetTask } from './figure-sheet.ts';
export { type HandedInFile, handIn } from './hand-in.ts';
export { type Readers, ReadingStopped } from './readers.ts';
export { ReadingRoom } from './reading-room.ts';
export { type Standing, standingOf } from './standing.ts';
export { commentTask, dataTask, type KeptFile, type ReadFile, readFileTask } from './tasks.ts';
