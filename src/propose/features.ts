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
  /** How much the name tells at all. */
  'weight',
  /** The name says no more than what is counted, and all there are is not spoken of. */
  'bare',
  /** How well the unit fits; whether it is the same or converts. */
  'unitLog',
  'unitSame',
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
] as const;

export type Feature = (typeof FEATURES)[number];
export type Features = Readonly<Record<Feature, number>>;

/** What each feature adds to the score. */
export const WEIGHTS: Features = {
  met: 2.02,
  metLog: 2.31,
  whole: 1.34,
  near: 0.98,
  explained: 3.37,
  explainedLog: 2.8,
  weight: 1.45,
  bare: -0.96,
  unitLog: 3.61,
  unitSame: 2.17,
  sector: 2.02,
  titled: 0.33,
  besideThing: 1.52,
  besideSector: 0.43,
  besideSame: -2.42,
  besideMeasure: 1.56,
  topicThing: 1.01,
  topicSector: 0.31,
  carried: 2.01,
  part: 1.95,
  member: 3.74,
  place: 0.77,
  same: -0.61,
  totalMeasure: 1.06,
  target: 2.45,
  foreign: -2.13,
};

export const scoreOf = (features: Features): number =>
  FEATURES.reduce((sum, name) => sum + WEIGHTS[name] * features[name], 0);
