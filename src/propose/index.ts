/** Figures of a read report → facts proposed, each with how sure it is and why. Pure. */
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
export { worthIn } from './worth.ts';
