/** What of a fact cannot be taken. */
export type RefusalCode =
  | 'unknown-indicator'
  | 'unknown-area'
  | 'unknown-period'
  | 'unknown-plan'
  | 'bad-breakdown'
  | 'bad-value'
  | 'bad-day'
  | 'bad-place'
  | 'plan-and-basis'
  | 'twice';

/** A fact was refused, and with it all that came with it: nothing was written. */
export class RefusedFact extends Error {
  /**
   * @param code what is wrong
   * @param what the code, id or value that cannot be taken
   * @param place where in its source the fact stands, where it says so
   * @param index how many facts came before it
   */
  constructor(
    readonly code: RefusalCode,
    readonly what: string,
    readonly place: string | null,
    readonly index: number,
  ) {
    super(`${code}: ${what} (${place ?? `#${index}`})`);
  }
}
