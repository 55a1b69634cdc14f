/** A number of 32 bits that a text gives again and again (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  // The low bits of neighbours differ too little to choose by.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Hands out ids by what they are for: the same for the same, and none twice. */
export class Ids {
  private readonly seed: string;
  private readonly taken: Set<string>;

  constructor(seed: string, taken: ReadonlySet<string> = new Set()) {
    this.seed = seed;
    this.taken = new Set(taken);
  }

  /** @param letter what the id begins with @param key what it is for */
  next(letter: string, key: string): string {
    for (let turn = 0; ; turn++) {
      const id = letter + [0, 1].map((half) => hashOf(`${half} ${this.seed} ${key} ${turn}`).toString(36)).join('');
      if (this.taken.has(id)) continue;
      this.taken.add(id);
      return id;
    }
  }
}
