import type { PlanView } from '../../contract/index.ts';
import { plainLetters } from '../letters.ts';

const short = (words: string): string =>
  plainLetters(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);

/**
 * The id of a plan that is made: its year and who assigned it, `2026-hdnd-tinh`; with the number of its resolution where
 * the body has assigned one already, and counted on where that is taken too.
 */
export function planId(year: number, assignedBy: string, resolution: string, plans: readonly PlanView[]): string {
  const taken = new Set(plans.map(({ id }) => id));
  const plain = [String(year), short(assignedBy)].filter(Boolean).join('-');
  if (!taken.has(plain)) return plain;
  const number = short(/(?<!\d)\d{1,6}\/[\p{L}\d-]+/u.exec(resolution)?.[0] ?? resolution);
  const full = [plain, number].filter(Boolean).join('-');
  let id = full;
  for (let count = 2; taken.has(id); count++) id = `${full}-${count}`;
  return id;
}
