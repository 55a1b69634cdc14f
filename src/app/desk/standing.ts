import { type Address, type Aside, asideOf, type ToldFinding, toldIn } from '../../keep/index.ts';
import type { Desk } from './desk.ts';
import { type Since, sinceBefore } from './since.ts';

/** What is known of a version's findings besides the version itself. */
export interface Standing {
  readonly aside: readonly Aside[];
  /** How each finding stands against the version before, by its key; empty in a first version. */
  readonly since: Readonly<Record<string, Since>>;
  readonly gone: readonly ToldFinding[];
}

/** What was set aside, and what changed since the version before. Throws NotKept. */
export async function standingOf({ scope }: Desk, address: Address): Promise<Standing> {
  const { document, version } = address;
  const [aside, now, before] = await Promise.all([
    asideOf(scope, document),
    toldIn(scope, address),
    version > 1 ? toldIn(scope, { document, version: version - 1 }) : null,
  ]);
  if (!now || !before) return { aside, since: {}, gone: [] };
  const { since, gone } = sinceBefore(before, now);
  return { aside, since: Object.fromEntries(now.map(({ key }, index) => [key, since[index]!])), gone };
}
