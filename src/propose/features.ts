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
  met: 2.01,
  metLog: 3.22,
  whole: 1.22,
  near: 0.01,
  explained: 3.45,
  explainedLog: 2.14,
  freshExplained: 1.8,
  weight: 1.2,
  bare: -0.85,
  unitLog: 4.11,
  unitSame: 2.07,
  sector: 1.99,
  titled: 0.06,
  besideThing: 0.95,
  besideSector: 0.35,
  besideSame: -2.36,
  besideMeasure: 1.36,
  topicThing: 1.64,
  topicSector: 0.1,
  carried: 1.95,
  part: 1.84,
  member: 3.48,
  place: -0.23,
  same: -1.0,
  totalMeasure: 1.11,
  target: 2.28,
  foreign: -2.37,
};

export const scoreOf = (features: Features): number =>
  FEATURES.reduce((sum, name) => sum + WEIGHTS[name] * features[name], 0);
