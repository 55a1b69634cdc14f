/** Thrown where reading has taken longer than allowed. */
export class TooSlow extends Error {}

/** A clock that stops work which takes too long; asked at the turns of a reader, not at every character. */
export class Deadline {
  readonly #until: number;

  constructor(milliseconds: number) {
    this.#until = performance.now() + milliseconds;
  }

  /** @throws TooSlow */
  check(): void {
    if (performance.now() > this.#until) throw new TooSlow();
  }
}
