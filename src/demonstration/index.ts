/** A province that does not exist, with its plan and its months: made by rule from a seed. Pure. */
export { isMadeUp } from './codes.ts';
export { type Batch, type Demonstration, demonstration, MARK } from './demonstration.ts';
export type { DemonstrationPlan } from './plans.ts';
export type { Planted } from './planted.ts';
