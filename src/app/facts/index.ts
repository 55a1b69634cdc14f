/** The use cases of facts: areas imported, sheets taken in, figures accepted, the explorer's questions. */
export { ACCEPTED, propose } from '../../propose/index.ts';
export { CatalogueFaulty, catalogueFiles, DATA, theCatalogue } from './catalogue.ts';
export { decide, Undecidable, type Verdict } from './decide.ts';
export {
  type FactDesk,
  type FactReaders,
  NotRead,
  type ProposalSheet,
  proposalsOf,
  type StandingProposal,
} from './proposals.ts';
export { type CorrectedHead, type ProposedFigure, proposeTask } from './propose-task.ts';
