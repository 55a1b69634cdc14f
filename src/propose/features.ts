/** What speaks for or against an indicator, each from about -1 to 1; a factor is kept as its logarithm. */
export const FEATURES = [
  /** How much of the name is met, by weight, and its logarithm. */
  'met',
  'metLog',
  /** … of it right at the figure: in what its subject measures, before, behind, in its noun. */
  'near',
  /** How much the longest of its names tells that stands there whole. */
  'whole',
  /** How much of the subject the indicator's words explain. */
  'explained',
  'explainedLog',
  /** … of what is told since the figure before. */
  'freshExplained',
  /** How much the name tells at all. */
  'weight',
  /** The name says no more than what is counted, and all there are is not spoken of. */
  'bare',
  /** How well the unit fits; whether it is the same or converts. */
  'unitLog',
  'unitSame',
  /** How much of the counting noun's weight is in its names. */
  'nounMet',
  /** The titles speak of its sector; the nearest title in its words. */
  'sector',
  'titled',
  /** It measures the thing that the figure before in the sentence does; is of its sector; is the same; measures it alike. */
  'besideThing',
  'besideSector',
  'besideSame',
  'besideMeasure',
  /** How near the catalogue has it to what the figure before in the sentence, or the last one, is of: what is told together is listed together. */
  'besideNear',
  'topicNear',
  /** … that the last figure of the paragraphs before does. */
  'topicThing',
  'topicSector',
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
  /** Of all that are looked at none has more of its name met; none explains more of the subject. */
  'metMost',
  'explainedMost',
] as const;

/** The features that hold one candidate against the others. */
export type MostFeatures = Pick<Features, 'metMost' | 'explainedMost'>;

export type Feature = (typeof FEATURES)[number];
export type Features = Readonly<Record<Feature, number>>;

/** What each feature adds to the score. */
export const WEIGHTS: Features = {
  met: 1.57,
  metLog: 2.04,
  near: 0.22,
  whole: 0.86,
  explained: 1.83,
  explainedLog: 1.58,
  freshExplained: 1.56,
  weight: 1.53,
  bare: -0.51,
  unitLog: 3.53,
  unitSame: 2.30,
  nounMet: 2.82,
  sector: 1.34,
  titled: -0.16,
  besideThing: 0.53,
  besideSector: 0.10,
  besideSame: -1.13,
  besideMeasure: 1.34,
  besideNear: 0.49,
  topicNear: 1.43,
  topicThing: 0.93,
  topicSector: -0.05,
  nextThing: 0.79,
  nextSector: 0.59,
  nextSame: 0.38,
  nextNear: 1.25,
  carried: 1.18,
  part: 1.91,
  member: 2.73,
  place: 0.62,
  same: -0.73,
  totalMeasure: 1.20,
  target: 2.13,
  foreign: -2.07,
  metMost: 0.57,
  explainedMost: 0.85,
};

export const scoreOf = (features: Features): number =>
  FEATURES.reduce((sum, name) => sum + WEIGHTS[name] * features[name], 0);
