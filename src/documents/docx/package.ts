import type { Deadline } from '../deadline.ts';
import type { Limits } from '../limits.ts';
import { Package } from '../package/package.ts';
import { Refusal } from '../refusal.ts';

/** A Word file as a package of parts. */
export class WordPackage extends Package {
  /** @throws Refusal where this is no Word file that can be read */
  constructor(bytes: Uint8Array, limits: Limits, deadline: Deadline) {
    super(bytes, limits, deadline);
    if (!/wordprocessingml/u.test(this.type) && !this.main.startsWith('word/')) {
      throw new Refusal({ code: 'other-format', format: this.otherFormat() });
    }
    if (!this.zip.entries.has(this.main)) throw new Refusal({ code: 'missing-part', part: this.main });
  }
}
