/**
 * A sequence of chance that is the same for the same seed everywhere: the Mersenne Twister MT19937 (Matsumoto and
 * Nishimura 1998), seeded and drawn from as Python's `random.Random(seed)` does, so that slips planted here and there are
 * the same ones.
 */
export class Chance {
  private readonly state = new Uint32Array(624);
  private index = 624;

  constructor(seed: number) {
    this.seed(19650218);
    const { state } = this;
    let i = 1;
    for (let k = 0; k < 624; k++) {
      const mixed = Math.imul(state[i - 1]! ^ (state[i - 1]! >>> 30), 1664525);
      state[i] = (state[i]! ^ mixed) + seed;
      if (++i >= 624) {
        state[0] = state[623]!;
        i = 1;
      }
    }
    for (let k = 0; k < 623; k++) {
      const mixed = Math.imul(state[i - 1]! ^ (state[i - 1]! >>> 30), 1566083941);
      state[i] = (state[i]! ^ mixed) - i;
      if (++i >= 624) {
        state[0] = state[623]!;
        i = 1;
      }
    }
    state[0] = 0x80000000;
  }

  private seed(value: number): void {
    const { state } = this;
    state[0] = value;
    for (let i = 1; i < 624; i++) state[i] = Math.imul(1812433253, state[i - 1]! ^ (state[i - 1]! >>> 30)) + i;
  }

  private refill(): void {
    const { state } = this;
    for (let i = 0; i < 624; i++) {
      const y = (state[i]! & 0x80000000) | (state[(i + 1) % 624]! & 0x7fffffff);
      state[i] = state[(i + 397) % 624]! ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    this.index = 0;
  }

  /** 32 bits. */
  private next(): number {
    if (this.index >= 624) this.refill();
    let y = this.state[this.index++]!;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  /** One of the list, each as likely. */
  choice<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('nothing to choose from');
    const bits = 32 - Math.clz32(list.length);
    let drawn = this.next() >>> (32 - bits);
    while (drawn >= list.length) drawn = this.next() >>> (32 - bits);
    return list[drawn]!;
  }
}
