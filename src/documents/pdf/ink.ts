import type { Face } from './faces.ts';

/**
 * A letter where it stands on its page. Points, counted from the page's upper left corner as a reader holds it:
 * x to the right, y down to the line that letters stand on.
 */
export interface Letter {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly face: Face;
  /** The order in which the page draws it. */
  readonly order: number;
}

/** A straight rule along one of the page's sides: of a table, above the notes, below a word. */
export interface Rule {
  /** y of a level rule, x of an upright one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What stands on a page. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly letters: readonly Letter[];
  /** Words that run up or down the page, each line as if it ran along it: a table's narrow heads. */
  readonly turned: readonly Turned[];
  readonly level: readonly Rule[];
  readonly upright: readonly Rule[];
  /** Letters that are there to be found, not seen: what a machine made of a picture. */
  readonly unseen: number;
}

/** A letter of a line that runs upwards (`up`) or downwards; `along` counts in the line's own direction. */
export interface Turned extends Letter {
  readonly up: boolean;
}
