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
  /** … that the last figure of the paragraphs before does. */
  'topicThing',
  'topicSector',
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
  met: 1.79,
  metLog: 2.20,
  near: 0.31,
  whole: 0.85,
  explained: 1.93,
  explainedLog: 1.67,
  freshExplained: 1.47,
  weight: 1.48,
  bare: -0.66,
  unitLog: 3.36,
  unitSame: 2.21,
  nounMet: 2.21,
  sector: 2.05,
  titled: -0.05,
  besideThing: 0.95,
  besideSector: 0.21,
  besideSame: -2.38,
  besideMeasure: 1.15,
  topicThing: 1.53,
  topicSector: 0.45,
  carried: 1.71,
  part: 1.81,
  member: 3.17,
  place: 0.85,
  same: -0.87,
  totalMeasure: 1.16,
  target: 2.57,
  foreign: -2.25,
  metMost: 0.45,
  explainedMost: 1.03,
};

export const scoreOf = (features: Features): number =>
  FEATURES.reduce((sum, name) => sum + WEIGHTS[name] * features[name], 0);
