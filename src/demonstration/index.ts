/** A province that does not exist, with its plan and its months: made by rule from a seed. Pure. */
export { isMadeUp } from './codes.ts';
