import type { Against, Role } from '../figure/index.ts';

/** A slot with the part it plays. */
export interface Played {
  readonly role: Role;
  /** -1 where the text says giảm. */
  readonly sign: 1 | -1;
  readonly against: Against | null;
  readonly assignedBy: string | null;
  readonly cue: string | null;
}

export const played = (role: Role, rest: Partial<Played> = {}): Played => ({
  role,
  sign: 1,
  against: null,
  assignedBy: null,
  cue: null,
  ...rest,
});
