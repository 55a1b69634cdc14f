import { LIMITS } from '../../documents/index.ts';

/** What is read while others wait for the same thread: a province's month, not its history. */
export const SERVED = { ...LIMITS, tableBytes: 8 * 1024 * 1024, tableCells: 250_000, time: 10_000 };
