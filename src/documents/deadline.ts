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

  /** Waits for work of others, but no longer than there is time. Rejects with Refusal; the work itself goes on. */
  async await<T>(work: Promise<T>): Promise<T> {
    this.check();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      const left = Math.max(1, this.#until - performance.now());
      timer = setTimeout(() => reject(new Refusal({ code: 'too-slow', limit: this.#limit })), left);
    });
    return Promise.race([work, late]).finally(() => clearTimeout(timer));
  }
}
