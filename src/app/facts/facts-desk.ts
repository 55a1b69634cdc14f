import type { Catalogue } from '../../catalogue/index.ts';
import { isMadeUp } from '../../demonstration/index.ts';
import type { AreaId } from '../../figure/index.ts';
import { keepCatalogue, renameFacts, type Scope } from '../../keep/index.ts';
import { theCatalogue } from './catalogue.ts';

/** Whose rows the made-up province is: nobody's, and never among those of a person. */
const DEMONSTRATION = 'demonstration';

/** What the use cases of facts work with: whose facts, and what there is to be measured. */
export interface FactsDesk {
  readonly scope: Scope;
  readonly catalogue: Catalogue;
  /** The made-up province that shows the program, with rows of its own; null for the demonstration itself. */
  readonly demonstration: FactsDesk | null;
}

/** The desk to which a question about an area is put: the made-up ones have their own. */
export const deskOf = (desk: FactsDesk, area: AreaId | null): FactsDesk =>
  desk.demonstration !== null && area !== null && isMadeUp(area) ? desk.demonstration : desk;

/** The facts of a tenant under a catalogue, that of the program where none is given; the ledger is told its indicators and renames what stands under keys of an earlier catalogue. */
export async function openFacts(scope: Scope, catalogue: Catalogue = theCatalogue()): Promise<FactsDesk> {
  await keepCatalogue(scope, catalogue.indicators);
  const demonstration = { scope: { ...scope, tenant: DEMONSTRATION }, catalogue, demonstration: null };
  for (const one of [scope, demonstration.scope])
    await renameFacts(one, (indicators, breakdowns) => catalogue.renamedAmong(indicators, breakdowns));
  return { scope, catalogue, demonstration };
}
