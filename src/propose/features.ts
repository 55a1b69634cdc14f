/** What speaks for or against an indicator, each from about -1 to 1; a factor is kept as its logarithm. */
export const FEATURES = [
  /** How much of the name is met, by weight, and its logarithm. */
  'met',
  'metLog',
  /** How much of the subject the indicator's words explain. */
  'explained',
  'explainedLog',
  /** … of what is told since the figure before. */
  'freshExplained',
  /** How much the name tells at all. */
  'weight',
  /** How much of its official name is met. */
  'ownMet',
  /** How much is told of what it says more than a plainer indicator; and of what a more exact one says more than this. */
  'exactSaid',
  'outdone',
  /** How well the unit fits; whether it is the same or converts. */
  'unitLog',
  'unitSame',
  /** How much of the counting noun's weight is in its names. */
  'nounMet',
  /** The titles speak of its sector. */
  'sector',
  /** It measures the thing that the figure before in the sentence does; is the same; measures it alike. */
  'besideThing',
  'besideSame',
  'besideMeasure',
  /** How near the catalogue has it to what the figure before in the sentence, or the last one, is of: what is told together is listed together. */
  'besideNear',
  'topicNear',
  /** … that the last figure of the paragraphs before does. */
  'topicThing',
  /** It measures the thing that the next figure seems to; is of its sector; is the same; stands near it in the catalogue. */
  'nextThing',
  'nextSector',
  'nextSame',
  'nextNear',
  /** Nothing is told before the figure but its time, and the last figure of its unit was of this. */
  'carried',
  /** It names the total's indicator as parent; is the total's by another member, of a place within, or by nothing. */
  'part',
  'member',
  'place',
  'same',
  /** It measures something else as the total does. */
  'totalMeasure',
  /** It is the indicator of the level that the target is held against. */
  'target',
  /** It does not exist at the level of the report's place. */
  'foreign',
  /** Of all that are looked at none has more of its name met; none explains more of the subject; how much less it is. */
  'metMost',
  'explainedMost',
  'metShare',
  'explainedShare',
] as const;

/** The features that hold one candidate against the others. */
export type MostFeatures = Pick<Features, 'metMost' | 'explainedMost' | 'metShare' | 'explainedShare'>;

export type Feature = (typeof FEATURES)[number];
export type Features = Readonly<Record<Feature, number>>;

/** What each feature adds to the score. */
export const WEIGHTS: Features = {
  met: 1.49,
  metLog: 1.81,
  explained: 0.81,
  explainedLog: 0.58,
  freshExplained: 1.51,
  weight: 0.82,
  ownMet: 2.9,
  exactSaid: 0.49,
  outdone: -0.75,
  unitLog: 2.65,
  unitSame: 1.49,
  nounMet: 3.1,
  sector: 2.2,
  besideThing: 0.26,
  besideSame: -0.87,
  besideMeasure: 0.99,
  besideNear: 1.05,
  topicNear: 0.75,
  topicThing: 0.86,
  nextThing: 0.56,
  nextSector: 0.27,
  nextSame: 0.71,
  nextNear: 1.43,
  carried: 1.02,
  part: 1.33,
  member: 2.69,
  place: 0.95,
  same: -0.99,
  totalMeasure: 0.87,
  target: 2.09,
  foreign: -1.3,
  metMost: 0.34,
  explainedMost: 0.86,
  metShare: 1.65,
  explainedShare: 0.93,
};

/** What some features add up to; those of one score may come in parts. */
export function scoreOf(features: Partial<Features>): number {
  let sum = 0;
  for (const name of Object.keys(features) as Feature[]) sum += WEIGHTS[name] * features[name]!;
  return sum;
}
