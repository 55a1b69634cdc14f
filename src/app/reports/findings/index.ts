/** What does not hold in a draft: against itself, the decree, the facts, last year's report, the contributions. */
export { chipFindings, claimFindings, type PlacedChip, placedChips } from './against-facts.ts';
export { checkDraft } from './check-draft.ts';
export type { CheckedDraft, CheckGiven, DraftReaders, OtherReport } from './given.ts';
