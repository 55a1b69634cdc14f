import type { Catalogue } from '../../catalogue/index.ts';
import { keepCatalogue, type Scope } from '../../keep/index.ts';
import { theCatalogue } from './catalogue.ts';

/** What the use cases of facts work with: whose facts, and what there is to be measured. */
export interface FactsDesk {
  readonly scope: Scope;
  readonly catalogue: Catalogue;
}

/** The facts of a tenant under a catalogue, that of the program where none is given; the ledger is told its indicators. */
export async function openFacts(scope: Scope, catalogue: Catalogue = theCatalogue()): Promise<FactsDesk> {
  await keepCatalogue(scope, catalogue.indicators);
  return { scope, catalogue };
}
