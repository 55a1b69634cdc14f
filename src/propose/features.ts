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
  /** Of all that are looked at none has more of its name met; none explains more of the subject; of no other stands more of a name whole. */
  'metMost',
  'explainedMost',
  'wholeMost',
] as const;

/** The features that hold one candidate against the others. */
export type MostFeatures = Pick<Features, 'metMost' | 'explainedMost' | 'wholeMost'>;

export type Feature = (typeof FEATURES)[number];
export type Features = Readonly<Record<Feature, number>>;

/** What each feature adds to the score. */
export const WEIGHTS: Features = {
  met: 1.77,
  metLog: 2.31,
  near: 0.56,
  whole: 1.03,
  explained: 1.78,
  explainedLog: 1.46,
  freshExplained: 1.46,
  weight: 1.70,
  bare: -0.84,
  unitLog: 3.62,
  unitSame: 2.34,
  sector: 2.08,
  titled: 0.08,
  besideThing: 1.23,
  besideSector: 0.04,
  besideSame: -2.44,
  besideMeasure: 1.22,
  topicThing: 1.53,
  topicSector: 0.37,
  carried: 1.85,
  part: 1.94,
  member: 3.66,
  place: 0.76,
  same: -0.83,
  totalMeasure: 1.15,
  target: 2.42,
  foreign: -2.14,
  metMost: 0.37,
  explainedMost: 1.11,
  wholeMost: -0.02,
};

export const scoreOf = (features: Features): number =>
  FEATURES.reduce((sum, name) => sum + WEIGHTS[name] * features[name], 0);
