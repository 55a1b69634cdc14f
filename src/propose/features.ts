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
  met: 1.57,
  metLog: 2.02,
  near: 0.21,
  whole: 0.85,
  explained: 1.83,
  explainedLog: 1.58,
  freshExplained: 1.53,
  weight: 1.48,
  bare: -0.48,
  unitLog: 3.45,
  unitSame: 2.22,
  nounMet: 2.8,
  sector: 1.53,
  titled: -0.14,
  besideThing: 0.65,
  besideSector: 0.04,
  besideSame: -1.16,
  besideMeasure: 1.32,
  besideNear: 0.44,
  topicNear: 1.36,
  topicThing: 0.81,
  topicSector: -0.04,
  nextThing: 0.71,
  nextSector: 0.65,
  nextSame: 0.43,
  nextNear: 1.27,
  carried: 1.49,
  part: 1.9,
  member: 2.71,
  place: 0.5,
  same: -0.68,
  totalMeasure: 1.22,
  target: 2.12,
  counted: 0,
  foreign: -2.06,
  metMost: 0.56,
  explainedMost: 0.82,
};

/** What some features add up to; those of one score may come in parts. */
export function scoreOf(features: Partial<Features>): number {
  let sum = 0;
  for (const name of Object.keys(features) as Feature[]) sum += WEIGHTS[name] * features[name]!;
  return sum;
}
