/** The ledger of facts: written in batches, added up over areas, read as it is and as it was. */
export { keepCatalogue, type RollupRule, renewAllTotals } from './catalogue.ts';
export { type Difference, differences } from './differences.ts';
export { type HeldPlace, indicatorsWithFacts, periodsWithFacts, placesWithFacts } from './extent.ts';
export { type Batch, batchAt, batches, type FactVersion, historyOf, versionsOfFact } from './history.ts';
export { areasWithFacts, type FactCursor, factsPage, type HeldArea } from './listing.ts';
export { keepPlan, type Plan, plansOf } from './plans.ts';
export {
  type KeptPublication,
  keptPublication,
  linesAgain,
  NameTaken,
  type Publication,
  type PublicationLine,
  publication,
  publications,
  publish,
  type ShownTable,
} from './publish.ts';
export { currentFacts, type FactQuery, type KeptFact, type Total, totals } from './read.ts';
export { type RefusalCode, RefusedFact } from './refused.ts';
export { type KeptRemark, keepRemarks, type Remark, remarksFrom, remarksIn } from './remarks.ts';
export { type RenamedAmong, renameFacts } from './renamed.ts';
export { type Submission, submissionsOf } from './submissions.ts';
export { factsTogether } from './together.ts';
export { type Written, writeFacts } from './write.ts';
