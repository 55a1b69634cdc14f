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
  /** Another noun tells again what the figure before or behind does, and but for the noun its name is that one's. */
  'again',
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
  /** A surer figure of the paragraph, of another value, seems to be the fact that this one would be. */
  'taken',
  /** The sentence and its paragraph speak of its sector, of what it measures; the figures of the section round it do. */
  'passageSector',
  'passageThing',
  'roundSector',
  'roundThing',
  /** Those are counted who receive something: it is of what is given (1), or of the whole of a group (-1). */
  'received',
  /** It counts its thing as is told: what is there, what was added …; another one of the thing does. */
  'manner',
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
  met: 1.6,
  metLog: 1.78,
  explained: 0.64,
  explainedLog: 0.5,
  freshExplained: 1.57,
  weight: 0.79,
  ownMet: 2.83,
  exactSaid: 0.26,
  outdone: -0.77,
  unitLog: 3.16,
  unitSame: 1.3,
  nounMet: 2.79,
  sector: 0.97,
  besideThing: -0.1,
  besideSame: -0.45,
  besideMeasure: 1.22,
  besideNear: 0.6,
  again: 1.24,
  topicNear: 0.73,
  topicThing: 0.54,
  nextThing: 0.09,
  nextSector: 0.31,
  nextSame: 1.17,
  nextNear: 1.11,
  carried: 1.0,
  part: 0.7,
  member: 2.17,
  place: 0.54,
  same: -0.07,
  totalMeasure: 0.46,
  target: 1.74,
  taken: -2.35,
  passageSector: 0.75,
  passageThing: 1.2,
  roundSector: 0.7,
  roundThing: 0.7,
  received: 0.79,
  manner: 1.59,
  foreign: -1.47,
  metMost: 0.35,
  explainedMost: 0.93,
  metShare: 1.65,
  explainedShare: 0.8,
};

/** What some features add up to; those of one score may come in parts. */
export function scoreOf(features: Partial<Features>): number {
  let sum = 0;
  for (const name of Object.keys(features) as Feature[]) sum += WEIGHTS[name] * features[name]!;
  return sum;
}
