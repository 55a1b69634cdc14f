/** What is kept: PostgreSQL, the program's own or one that is given. */
export { migrate } from './migrate.ts';
export { DatabaseFailure, DatabaseInUse, type FailureCode } from './server/failure.ts';
export type { Settings } from './server/settings.ts';
export { type Database, type DatabaseOptions, startDatabase } from './server/start.ts';
export { TYPES } from './types.ts';
