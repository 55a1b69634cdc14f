import type { Catalogue } from '../catalogue/index.ts';
import { Manners } from './manner.ts';
import { Means } from './mean.ts';
import { Members } from './members.ts';
import { NameIndex } from './nameIndex.ts';
import type { Context, Proposal, Read } from './proposal.ts';
import { ReportRun } from './reportRun.ts';
import { Spelling } from './spelling.ts';
import { SpokenOf } from './spokenOf.ts';
import { thingOf } from './thing.ts';
import { UnitFits } from './unitFit.ts';

/** What is made of a catalogue once, and used for every report. */
export interface Knowledge {
  readonly catalogue: Catalogue;
  readonly index: NameIndex;
  readonly members: Members;
  readonly spelling: Spelling;
  readonly sectors: SpokenOf;
  readonly things: SpokenOf;
  readonly units: UnitFits;
  readonly manners: Manners;
  readonly means: Means;
}

const known = new WeakMap<Catalogue, Knowledge>();

/** Made at the first call and kept with the catalogue. */
export function knowledgeOf(catalogue: Catalogue): Knowledge {
  let knowledge = known.get(catalogue);
  if (knowledge === undefined) {
    const index = new NameIndex(catalogue);
    const units = new UnitFits(catalogue.indicators.map(({ unit }) => unit));
    knowledge = {
      ...{ catalogue, index, units, members: new Members(catalogue), spelling: new Spelling(catalogue) },
      manners: new Manners(catalogue.indicators),
      means: new Means(catalogue.indicators),
      sectors: new SpokenOf(index, ({ sector }) => sector),
      things: new SpokenOf(index, thingOf),
    };
    known.set(catalogue, knowledge);
  }
  return knowledge;
}

/**
 * Takes the figures of a read report for facts of the catalogue: every level and target, plans that stand only as
 * denominators, and amounts of an earlier period. In the order of the text.
 */
export function propose(read: Read, catalogue: Catalogue, context: Context): Proposal[] {
  return new ReportRun(read, knowledgeOf(catalogue), context).proposals();
}
