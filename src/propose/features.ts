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
  /** The last figure that counts by the same noun was of this: "tiếp 5 lượt, 7 người; … tiếp 2 lượt, 3 người". */
  'counted',
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
  met: 1.77,
  metLog: 2.36,
  near: 0.61,
  whole: 1.02,
  explained: 1.62,
  explainedLog: 1.27,
  freshExplained: 1.71,
  weight: 1.73,
  bare: -0.21,
  unitLog: 2.69,
  unitSame: 2.44,
  nounMet: 2.39,
  sector: 1.53,
  titled: 0.22,
  besideThing: 0.34,
  besideSector: -0.09,
  besideSame: -0.84,
  besideMeasure: 1.2,
  besideNear: 1.04,
  topicNear: 1.05,
  topicThing: 0.96,
  topicSector: 0.25,
  nextThing: 0.58,
  nextSector: 0.59,
  nextSame: 0.75,
  nextNear: 1.46,
  carried: 1.47,
  part: 1.78,
  member: 3.26,
  place: 1.29,
  same: -1.01,
  totalMeasure: 1.24,
  target: 1.71,
  counted: 0.17,
  foreign: -1.96,
  metMost: 0.54,
  explainedMost: 0.76,
};

/** What some features add up to; those of one score may come in parts. */
export function scoreOf(features: Partial<Features>): number {
  let sum = 0;
  for (const name of Object.keys(features) as Feature[]) sum += WEIGHTS[name] * features[name]!;
  return sum;
}
