/** Figures of a read report → facts proposed, each with how sure it is and why. Pure. */

export { type Example, examplesOf } from './examples.ts';
export { FEATURES, type Feature, type Features } from './features.ts';
export {
  ACCEPTED,
  type Context,
  type Correction,
  type Doubt,
  type Proposal,
  type Read,
  type Reason,
} from './proposal.ts';
export { propose } from './propose.ts';
export { reasonSentence } from './reasons.vi.ts';
export { SIGNALS, type Signals } from './signals.ts';
export { Titles } from './titles.ts';
export { unitFit } from './unitFit.ts';
export { periodFits, periodFor } from './when.ts';
export { worthIn } from './worth.ts';
