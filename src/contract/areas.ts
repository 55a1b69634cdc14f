import type { AreaLevel } from '../figure/index.ts';
import type { AreaView } from './facts.ts';

/** `GET /api/areas?search=&at=`: areas by their names without accents; without words those with none above them. */
export interface AreasView {
  readonly areas: readonly (AreaView & {
    /** Name of the area above. */
    readonly within: string | null;
  })[];
  /** Whether more were found than are told. */
  readonly isCut: boolean;
  /** How many areas of all times are kept. */
  readonly kept: number;
}

/** An area that another was made of or became, and how much of the old one went into the new one. */
export interface AreaKin {
  readonly area: AreaView;
  /** First day of the new one. */
  readonly on: string;
  readonly land: 'whole' | 'part';
  readonly people: 'whole' | 'part';
  /** Decimals from 0 to 1; null where nobody has said. */
  readonly landShare: string | null;
  readonly peopleShare: string | null;
}

/** `GET /api/areas/ID?at=` */
export interface AreaCardView {
  readonly area: AreaView;
  /** From the nation or province down to the area itself. */
  readonly path: readonly AreaView[];
  /** Right below it on the day `at`. */
  readonly children: readonly AreaView[];
  /** The day asked for, or the nearest on which the area stands. */
  readonly at: string;
  readonly madeOf: readonly AreaKin[];
  readonly became: readonly AreaKin[];
  /** Added by a person, with a code of our own. */
  readonly byHand: boolean;
}

/** `POST /api/areas`: a place added by hand. */
export interface GivenArea {
  /** With its type: "Xã Bến Lau". */
  readonly name: string;
  readonly level: Exclude<AreaLevel, 'nation'>;
  readonly parent: string | null;
  /** First day, ISO; null where it stood before all lists. */
  readonly from: string | null;
  readonly to: string | null;
  /** Official code; null where it is not known. */
  readonly code: string | null;
}

/** Where in a file, and what. */
export interface AreaRemark {
  readonly place: string;
  readonly sentence: string;
}

/** `POST /api/areas/import`: what a file of areas says and changes. */
export interface AreaImportView {
  /** Sentences with the numbers to hold against the official ones. */
  readonly summary: readonly string[];
  readonly remarks: readonly AreaRemark[];
  readonly remarksLeft: number;
  /** Where there is one nothing of the file was taken. */
  readonly problems: readonly AreaRemark[];
  readonly problemsLeft: number;
  /** Areas and successions that are new or changed. */
  readonly changes: number;
  /** Whether it was only tried. */
  readonly dry: boolean;
}
