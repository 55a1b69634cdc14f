import type { Notice, Range } from '../../figure/index.ts';
import { marked } from '../fonts/syllables.ts';
import { isUnicode, joined, type OldFont, oldFontOf, shownIn, type Turned, turnedByFont } from '../fonts/unicode.ts';
import type { RunFormat } from './styles.ts';
import type { Words } from './words.ts';

/** A stretch of text that was turned, and which characters of the old one it was made of; all where that is absent. */
export interface Stretch {
  readonly text: string;
  readonly within?: Range;
}

interface Heard {
  readonly font: OldFont;
  turned: number;
  left: number;
  /** What was read in this font, as it stands in the file and as it was turned; enough to judge by. */
  raw: string;
  made: string;
  paragraph: Words | null;
}

/** More is not needed to tell whether a font's text is old. */
const SAMPLE = 20_000;

/**
 * Text set in fonts of the time before Unicode. Each run is turned by its font; a run with letters that such a font
 * never had is Unicode under an old font's name, and stays.
 */
export class OldFonts {
  readonly #asTheyStand: ReadonlySet<string>;
  readonly #heard = new Map<string, Heard>();
  /** The last letter that was read, where a mark in the next run may belong to it. */
  #last: { readonly words: Words; readonly length: number; readonly letter: string; readonly font: OldFont } | null =
    null;

  /** @param asTheyStand names of fonts whose text is not turned */
  constructor(asTheyStand: ReadonlySet<string>) {
    this.#asTheyStand = asTheyStand;
  }

  /** The text of a run in Unicode, about to be added to `words`; null where it is to be read as it stands. */
  read(text: string, words: Words, format: RunFormat): readonly Stretch[] | null {
    const font = oldFontOf(format.wide ?? format.font);
    if (font === null || this.#asTheyStand.has(font.name) || isUnicode(text)) return null;
    const last = this.#last;
    const isNext = last !== null && last.words === words && last.length === words.text.length;
    const letter =
      isNext && last.font.encoding === font.encoding ? joined(last.letter, text.charAt(0), font.encoding) : undefined;
    if (letter !== undefined) words.replaceLast(font.capitals ? letter.toUpperCase() : letter);
    const skipped = letter === undefined ? 0 : 1;
    const made = turnedByFont(text.slice(skipped), font);
    this.#hear(font, text, (letter ?? '') + made.text, made, words);
    this.#last = { words, length: words.text.length + made.text.length, letter: text.slice(skipped).slice(-1), font };
    return stretchesOf(made, skipped);
  }

  /** What stands apart from the runs, by its font: a single sign, the number of a list; null where the font is not old. */
  shown(fontName: string | undefined, text: string): string | null {
    const font = oldFontOf(fontName);
    return font === null || this.#asTheyStand.has(font.name) ? null : shownIn(fontName, text);
  }

  /** Fonts whose text makes words only as it stands: somebody had turned it and kept the font's name. */
  wronglyTurned(): Set<string> {
    const fonts = [...this.#heard.values()].filter(({ raw, made }) => {
      const [before, after] = [marked(raw), marked(made)];
      return before.syllables > after.syllables && before.syllables * after.words > after.syllables * before.words;
    });
    return new Set(fonts.map(({ font }) => font.name));
  }

  /** For each old code its fonts, how many letters were turned, and how many were left. */
  notices(): Notice[] {
    const codes = [...new Set([...this.#heard.values()].map(({ font }) => font.encoding.name))];
    return codes.flatMap((encoding) => {
      const heard = [...this.#heard.values()].filter(({ font }) => font.encoding.name === encoding);
      const total = (count: (one: Heard) => number): number => heard.reduce((sum, one) => sum + count(one), 0);
      const [characters, left] = [total((one) => one.turned), total((one) => one.left)];
      if (characters + left === 0) return [];
      const fonts = heard.map(({ font }) => font.name).join(', ');
      return [{ code: 'old-font', place: null, detail: { encoding, fonts, characters, left } }];
    });
  }

  #hear(font: OldFont, raw: string, made: string, { turned, left }: Turned, words: Words): void {
    let heard = this.#heard.get(font.name);
    if (!heard) this.#heard.set(font.name, (heard = { font, turned: 0, left: 0, raw: '', made: '', paragraph: null }));
    heard.turned += turned;
    heard.left += left;
    if (heard.raw.length > SAMPLE) return;
    const gap = heard.paragraph === words ? '' : '\n';
    heard.paragraph = words;
    heard.raw += gap + raw;
    heard.made += gap + made;
  }
}

/** Letters that were one character each stand together; one that was two stands alone, so that its place is known. */
function stretchesOf({ text, starts }: Turned, skipped: number): Stretch[] {
  const whole = starts.length - 1 === starts.at(-1);
  if (whole && skipped === 0) return [{ text }];
  const stretches: Stretch[] = [];
  const add = (from: number, to: number): void => {
    if (from < to)
      stretches.push({
        text: text.slice(from, to),
        within: { start: skipped + starts[from]!, end: skipped + starts[to]! },
      });
  };
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (starts[at + 1]! - starts[at]! === 1) continue;
    add(from, at);
    add(at, at + 1);
    from = at + 1;
  }
  add(from, text.length);
  return stretches;
}
