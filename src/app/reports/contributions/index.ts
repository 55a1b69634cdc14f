/** What agencies send in for a report: taken in, placed, held against one another, put in. */
export { acceptFigures } from './accept.ts';
export { addContributed, choosePlaces, takeOff } from './add.ts';
export type { ContributionReaders, ContributionsDesk } from './contributions-desk.ts';
export { mergeContribution } from './merge.ts';
export {
  type ContributionsTo,
  type GivenContribution,
  type ReadContributions,
  readContributions,
} from './read-contributions.ts';
export { contributionsView } from './view.ts';
