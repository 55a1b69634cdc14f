/** How many values are kept at least; a report of 50 pages has some 600 flows. */
const KEPT = 1500;

/**
 * What was made for flows, by their index, as long as it is asked for: a value that two rounds of so many others came after
 * is let go and must be made again, so that a large report does not hold all of them at once.
 */
export class Recent<Value> {
  #young = new Map<number, Value>();
  #old: ReadonlyMap<number, Value> = new Map();

  get(flow: number): Value | undefined {
    const young = this.#young.get(flow);
    if (young !== undefined) return young;
    const old = this.#old.get(flow);
    if (old !== undefined) this.set(flow, old);
    return old;
  }

  set(flow: number, value: Value): void {
    if (this.#young.size >= KEPT) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(flow, value);
  }
}
