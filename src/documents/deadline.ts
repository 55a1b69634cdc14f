import { Refusal } from './refusal.ts';

/** A clock that stops work which takes too long; asked at the turns of a reader, not at every character. */
export class Deadline {
  readonly #limit: number;
  readonly #until: number;

  constructor(milliseconds: number) {
    this.#limit = milliseconds;
    this.#until = performance.now() + milliseconds;
  }

  /** @throws Refusal */
  check(): void {
    if (performance.now() > this.#until) throw new Refusal({ code: 'too-slow', limit: this.#limit });
  }
}
