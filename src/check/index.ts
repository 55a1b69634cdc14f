export { type CheckedAcross, checkAcross } from './across/across.ts';
export type { GivenReport } from './across/reports.ts';
export { check } from './check.ts';
