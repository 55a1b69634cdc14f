import type { OldFont } from '../fonts/unicode.ts';
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

/** What became of the letters of an old font. */
export interface OldLetters {
  readonly font: OldFont;
  /** Turned into Unicode, and no letters of the font's code: left as they are. */
  turned: number;
  left: number;
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
  /** Letters of fonts from before Unicode, by the font's name. */
  readonly old: ReadonlyMap<string, OldLetters>;
}

/** A letter of a line that runs upwards (`up`) or downwards; `along` counts in the line's own direction. */
export interface Turned extends Letter {
  readonly up: boolean;
}

/** A page on which nearly all words run up or down, as a person turns it to read. */
export function asHeld(ink: Ink): Ink {
  const { width, height, turned, letters, level, upright } = ink;
  if (turned.length <= 4 * letters.length) return ink;
  const up = turned.filter((letter) => letter.up).length * 2 > turned.length;
  const [byX, byY] = up ? [height, 0] : [0, width];
  const mirrored = (rules: readonly Rule[], by: number): Rule[] =>
    rules.map(({ at, from, to }) => ({ at, from: by - to, to: by - from }));
  return {
    ...ink,
    width: height,
    height: width,
    letters: turned
      .filter((letter) => letter.up === up)
      .map((letter) => ({ ...letter, x: letter.x + byX, y: letter.y + byY })),
    turned: [],
    level: up ? mirrored(upright, height) : upright.map((rule) => ({ ...rule, at: width - rule.at })),
    upright: up ? level.map((rule) => ({ ...rule, at: height - rule.at })) : mirrored(level, width),
  };
}
