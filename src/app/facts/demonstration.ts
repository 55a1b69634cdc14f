import { demonstration } from '../../demonstration/index.ts';
import { batches, keepAreas, keepCatalogue, keepPlan, writeFacts } from '../../keep/index.ts';
import type { FactsDesk } from './facts-desk.ts';

/** Whether the demonstration is not kept yet, and there is nothing of a person's own to look at instead. */
export async function wantsDemonstration({ scope, demonstration }: FactsDesk): Promise<boolean> {
  const kept = await Promise.all(
    [scope, ...(demonstration ? [demonstration.scope] : [])].map((one) => batches(one, { most: 1 })),
  );
  return demonstration !== null && kept.every((found) => found.length === 0);
}

/**
 * Loads the province that does not exist, with its plans and two years of figures: all of it or nothing. Where there is any
 * fact, nothing is done, so that what is made up never stands among what is real. Tells whether it was loaded.
 */
export async function loadDemonstration({ scope, catalogue }: FactsDesk): Promise<boolean> {
  return scope.db.transaction().execute(async (db) => {
    const within = { ...scope, db };
    // Takes the ledger's lock: of two that load at once, the second finds the facts of the first.
    await keepCatalogue(within, catalogue.indicators);
    if ((await batches(within, { most: 1 })).length > 0) return false;
    const made = demonstration();
    await keepAreas(within, made.areas, made.successions);
    for (const plan of made.plans) await keepPlan(within, plan);
    for (const { source, facts } of made.batches) await writeFacts(within, source, facts);
    return true;
  });
}
