import type { Finding } from '../../figure/index.ts';

/** What does not hold, and how it would, as two sentences of a finding's message. */
export interface Claim {
  readonly says: string;
  readonly repair: string | null;
}

const REPAIR = ' Nếu ';

/** The message of a finding with the sentence of its repair apart, where there is one. */
export function claimOf({ message, repair }: Pick<Finding, 'message' | 'repair'>): Claim {
  const at = repair ? message.lastIndexOf(REPAIR) : -1;
  if (at <= 0) return { says: message, repair: null };
  return { says: message.slice(0, at), repair: message.slice(at + 1) };
}
