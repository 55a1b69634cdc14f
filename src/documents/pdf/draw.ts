import type { Deadline } from '../deadline.ts';
import { isUnicode, joined, type OldFont, turnedByFont } from '../fonts/unicode.ts';
import { charactersOf, type Face, faceOf } from './faces.ts';
import type { Ink, Letter, OldLetters, Rule, Turned } from './ink.ts';
import type { Drawing, Font } from './library.ts';
import { after, type Matrix, matrixOf, pointIn, SAME } from './matrix.ts';
import { rulesOf } from './strokes.ts';

/** A page of a report has some 3,000 letters, and a table's page some hundreds of rules. */
const MOST_LETTERS = 200_000;
const MOST_RULES = 20_000;
const INVISIBLE = 3;

/** The state that `q` keeps and `Q` brings back (ISO 32000-1, 8.4 and 9.3). */
interface State {
  map: Matrix;
  face: Face;
  size: number;
  /** Width of a letter's unit: 1/1000 but in fonts that are drawings themselves. */
  unit: number;
  letterSpace: number;
  wordSpace: number;
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
}

interface Glyph {
  readonly unicode?: unknown;
  readonly width?: unknown;
  readonly isSpace?: unknown;
}

const NO_FACE = faceOf('');

/** Follows the steps that draw a page and notes each letter and rule where it falls. */
export class Pen {
  readonly #ops: Readonly<Record<string, number>>;
  readonly #fontOf: (id: string) => Font;
  readonly #fonts = new Map<string, { readonly face: Face; readonly unit: number }>();
  readonly letters: Letter[] = [];
  readonly turned: Turned[] = [];
  readonly level: Rule[] = [];
  readonly upright: Rule[] = [];
  unseen = 0;
  readonly old = new Map<string, OldLetters>();
  /** The letter drawn last, as its old font has it: the next may be its mark. */
  #base: { readonly code: string; readonly face: Face; readonly among: Letter[] } | null = null;
  #order = 0;
  #state: State;
  readonly #kept: State[] = [];
  #line: Matrix = SAME;
  #text: Matrix = SAME;

  constructor(ops: Readonly<Record<string, number>>, page: Matrix, fontOf: (id: string) => Font) {
    this.#ops = ops;
    this.#fontOf = fontOf;
    this.#state = {
      map: page,
      face: NO_FACE,
      size: 0,
      unit: 0.001,
      letterSpace: 0,
      wordSpace: 0,
      stretch: 1,
      leading: 0,
      rise: 0,
      mode: 0,
    };
  }

  /** @throws Refusal where it takes too long */
  draw({ fnArray, argsArray }: Drawing, deadline: Deadline): void {
    const steps = this.#steps();
    for (let at = 0; at < fnArray.length; at++) {
      if (at % 4096 === 0) deadline.check();
      steps.get(fnArray[at]!)?.(argsArray[at] ?? []);
    }
  }

  ink(width: number, height: number): Ink {
    const { letters, turned, level, upright, unseen, old } = this;
    return { width, height, letters, turned, level, upright, unseen, old };
  }

  #steps(): Map<number, (args: readonly unknown[]) => void> {
    const number = (value: unknown): number => (Number.isFinite(value) ? (value as number) : 0);
    const steps: Record<string, (args: readonly unknown[]) => void> = {
      save: () => void this.#kept.push({ ...this.#state }),
      restore: () => this.#restore(),
      transform: (args) => this.#transform(args),
      paintFormXObjectBegin: ([matrix]) => {
        this.#kept.push({ ...this.#state });
        if (matrix) this.#transform(matrix);
      },
      paintFormXObjectEnd: () => this.#restore(),
      beginText: () => this.#place(SAME),
      setTextMatrix: (args) => this.#place(matrixOf(args.length === 1 ? args[0] : args) ?? SAME),
      moveText: ([x, y]) => this.#move(number(x), number(y)),
      setLeadingMoveText: ([x, y]) => {
        this.#state.leading = number(y);
        this.#move(number(x), number(y));
      },
      setLeading: ([value]) => void (this.#state.leading = -number(value)),
      nextLine: () => this.#move(0, this.#state.leading),
      setFont: ([id, size]) => this.#font(String(id), number(size)),
      setCharSpacing: ([value]) => void (this.#state.letterSpace = number(value)),
      setWordSpacing: ([value]) => void (this.#state.wordSpace = number(value)),
      setHScale: ([value]) => void (this.#state.stretch = number(value) / 100),
      setTextRise: ([value]) => void (this.#state.rise = number(value)),
      setTextRenderingMode: ([value]) => void (this.#state.mode = number(value)),
      showText: ([glyphs]) => this.#show(glyphs),
      constructPath: ([kind, data]) => this.#path(Number(kind), data),
    };
    return new Map(Object.entries(steps).map(([name, step]) => [this.#ops[name]!, step]));
  }

  #restore(): void {
    this.#state = this.#kept.pop() ?? this.#state;
  }

  #transform(value: unknown): void {
    const map = matrixOf(value);
    if (map) this.#state.map = after(this.#state.map, map);
  }

  #place(matrix: Matrix): void {
    this.#line = matrix;
    this.#text = matrix;
  }

  #move(x: number, y: number): void {
    this.#place(after(this.#line, [1, 0, 0, 1, x, y]));
  }

  #font(id: string, size: number): void {
    let known = this.#fonts.get(id);
    if (!known) {
      const { name, fontMatrix } = this.#fontOf(id);
      const unit = Number(fontMatrix?.[0]);
      known = { face: faceOf(name ?? ''), unit: Number.isFinite(unit) && unit !== 0 ? unit : 0.001 };
      this.#fonts.set(id, known);
    }
    Object.assign(this.#state, known, { size });
  }

  #show(glyphs: unknown): void {
    if (!Array.isArray(glyphs)) return;
    const { size, stretch, letterSpace, wordSpace, unit } = this.#state;
    for (const glyph of glyphs as (number | Glyph | null)[]) {
      if (typeof glyph === 'number') {
        this.#advance((-glyph / 1000) * size * stretch);
      } else if (glyph) {
        const width = (Number.isFinite(glyph.width) ? (glyph.width as number) : 0) * unit * size * stretch;
        if (typeof glyph.unicode === 'string') this.#letter(glyph.unicode, width);
        this.#advance(width + (letterSpace + (glyph.isSpace === true ? wordSpace : 0)) * stretch);
      }
    }
  }

  #advance(by: number): void {
    this.#text = after(this.#text, [1, 0, 0, 1, by, 0]);
  }

  #letter(unicode: string, advance: number): void {
    const { map, face, rise, mode, size } = this.#state;
    const code = charactersOf(unicode, face);
    if (code === '' || this.#order >= MOST_LETTERS || this.#isMark(code, face)) return;
    const text = face.old ? this.#shown(code, face.old) : code;
    const whole = after(map, this.#text);
    const [x, y] = pointIn(whole, 0, rise);
    const height = Math.hypot(whole[2], whole[3]) * Math.abs(size);
    const width = Math.hypot(whole[0], whole[1]) * Math.abs(advance);
    if (![x, y, height, width].every(Number.isFinite) || height < 0.5 || height > 500) return;
    if (mode === INVISIBLE && text.trim() !== '') this.unseen++;
    const letter = { text, width, size: height, face, order: this.#order++ };
    const [along, up] = [whole[0] * Math.sign(size), whole[1] * Math.sign(size)];
    // a leaning line is not read: a watermark, mostly
    if (Math.abs(up) < 0.1 * along) {
      this.letters.push({ ...letter, x, y });
      this.#base = face.old && { code, face, among: this.letters };
    } else if (Math.abs(along) < 0.1 * Math.abs(up))
      this.turned.push({ ...letter, x: up < 0 ? -y : y, y: up < 0 ? x : -x, up: up < 0 });
  }

  /** What a letter of an old font shows. */
  #shown(code: string, font: OldFont): string {
    if (isUnicode(code)) return code;
    const { text, turned, left } = turnedByFont(code, font);
    const known = this.old.get(font.name) ?? { font, turned: 0, left: 0 };
    known.turned += turned;
    known.left += left;
    this.old.set(font.name, known);
    return text;
  }

  /** Whether this is the mark of the letter before it, as VNI writes one letter with two; that letter then has it. */
  #isMark(code: string, face: Face): boolean {
    const base = this.#base;
    this.#base = null;
    const letter = base?.face === face && face.old ? joined(base.code, code, face.old.encoding) : undefined;
    const bare = base?.among.pop();
    if (bare && letter === undefined) base!.among.push(bare);
    if (!bare || letter === undefined || !face.old) return false;
    base!.among.push({ ...bare, text: this.#shown(base!.code + code, face.old) });
    return true;
  }

  #path(kind: number, data: unknown): void {
    const { fill, eoFill, stroke, closeStroke, endPath } = this.#ops;
    if (kind === endPath || this.level.length + this.upright.length > MOST_RULES) return;
    const points = (Array.isArray(data) ? data[0] : null) as ArrayLike<number> | null;
    const filled = kind === fill || kind === eoFill;
    const stroked = kind === stroke || kind === closeStroke || !filled;
    if (points) rulesOf(points, this.#state.map, stroked, this);
  }
}
