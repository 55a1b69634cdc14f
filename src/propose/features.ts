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
  met: 1.75,
  metLog: 2.17,
  near: 0.35,
  whole: 0.77,
  explained: 1.91,
  explainedLog: 1.66,
  freshExplained: 1.50,
  weight: 1.54,
  bare: -0.69,
  unitLog: 3.39,
  unitSame: 2.20,
  nounMet: 2.24,
  sector: 2.03,
  titled: -0.01,
  besideThing: 0.55,
  besideSector: 0.12,
  besideSame: -1.19,
  besideMeasure: 1.25,
  besideNear: 0.55,
  topicNear: 1.55,
  topicThing: 1.06,
  topicSector: 0.26,
  carried: 1.66,
  part: 1.86,
  member: 3.04,
  place: 0.97,
  same: -0.76,
  totalMeasure: 1.08,
  target: 2.52,
  foreign: -2.31,
  metMost: 0.48,
  explainedMost: 1.02,
};

export const scoreOf = (features: Features): number =>
  FEATURES.reduce((sum, name) => sum + WEIGHTS[name] * features[name], 0);
