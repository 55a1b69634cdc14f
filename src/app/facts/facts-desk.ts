import type { Catalogue } from '../../catalogue/index.ts';
import type { Scope } from '../../keep/index.ts';

/** What the use cases of facts work with: whose facts, and what there is to be measured. */
export interface FactsDesk {
  readonly scope: Scope;
  readonly catalogue: Catalogue;
}
