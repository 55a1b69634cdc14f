import type { Figure } from '../figure/index.ts';
import { fold, phrases } from '../language/vi/index.ts';
import { saysOnlyPlanned } from './evidence.ts';
import type { Judged } from './judged.ts';
import { RoundAbout } from './roundAbout.ts';
import { isToldAgain } from './sisters.ts';

/** From this confidence on a neighbour tells what is spoken of. */
const SURE = 32;
/** How many figures back, and on, what is spoken of is looked for. */
const FARTHEST = 12;

/** The figure before in the sentence; `isClose` where what is told of it goes on, `isAgain` where another noun tells it again. */
export interface Beside {
  readonly judged: Judged;
  readonly isClose: boolean;
  readonly isAgain: boolean;
}

/** Whether a figure is judged by itself. */
export const isCounted = ({ role, subject }: Figure): boolean =>
  role === 'level' || role === 'target' || (role === 'share' && subject !== null);

const isSure = ({ indicator, confidence }: Judged): boolean => indicator !== null && confidence >= SURE;

/** The figures that stand round another one in its report, and what they are of. */
export class Neighbours {
  private readonly figures: readonly Figure[];
  private readonly text: string;
  readonly judge: (figure: Figure) => Judged;
  private readonly places: ReadonlyMap<string, number>;

  constructor(figures: readonly Figure[], text: string, judge: (figure: Figure) => Judged) {
    this.figures = figures;
    this.text = text;
    this.judge = judge;
    this.places = new Map(figures.map(({ id }, at) => [id, at]));
  }

  before({ id }: Figure): Figure | undefined {
    return this.figures[this.places.get(id)! - 1];
  }

  /** Whether all that stands between the figure before in the sentence and this one is told of that one. */
  isCloseBehind(figure: Figure): boolean {
    const last = this.before(figure);
    return last?.sentence === figure.sentence && CLOSED.test(this.text.slice(last.end, figure.start));
  }

  /** Whether a figure stands in the clause of the one before. */
  isOn(figure: Figure): boolean {
    const last = this.before(figure);
    return last?.sentence === figure.sentence && !this.text.slice(last.end, figure.start).includes(';');
  }

  /** Whether a figure is told of beside the one before, and not as a part of it: "5 trường *và 1 trung tâm*". */
  isListed(figure: Figure): boolean {
    const last = this.before(figure);
    return this.isOn(figure) && figure.of !== last!.id && LIST.test(this.text.slice(last!.end, figure.start));
  }

  /** Whether nothing is told between the figure before and this one but that it is planned. */
  isPlainPlan(figure: Figure): boolean {
    const from = endOf(this.before(figure), this.text);
    return from > 0 && saysOnlyPlanned(this.text.slice(from, figure.start));
  }

  /** The level that a part is of, or that a target is held against. */
  totalOf(figure: Figure): Figure | null {
    const at = figure.of === null ? undefined : this.places.get(figure.of);
    const total = at === undefined ? undefined : this.figures[at];
    return total !== undefined && isCounted(figure) && isCounted(total) ? total : null;
  }

  /** The first figure of a figure's sentence. */
  firstOf(figure: Figure): Figure {
    let at = this.places.get(figure.id)!;
    while (at > 0 && this.figures[at - 1]!.sentence === figure.sentence) at -= 1;
    return this.figures[at]!;
  }

  /** What the last figure before in the same section is of, where that is sure enough; of those with a unit where one is given. */
  last(figure: Figure, unit?: string): Judged | null {
    return this.lastWith(figure, unit)?.[1] ?? null;
  }

  /** … and that figure. */
  lastWith(figure: Figure, unit?: string): readonly [Figure, Judged] | null {
    for (const one of this.from(figure, -1)) {
      if (unit !== undefined && one.unit !== unit) continue;
      const judged = this.judge(one);
      if (isSure(judged)) return [one, judged];
      if (unit !== undefined) return null;
    }
    return null;
  }

  /** What the next figure in the same section is of that is sure enough, by what was made of it. */
  next(figure: Figure, made: ReadonlyMap<string, Judged>): Judged | null {
    for (const { id } of this.from(figure, 1)) {
      const judged = made.get(id);
      if (judged !== undefined && isSure(judged)) return judged;
    }
    return null;
  }

  /** Whether the next figure tells this one again in another noun. */
  isToldAgain(figure: Figure): boolean {
    const next = this.figures[this.places.get(figure.id)! + 1];
    return (
      next !== undefined &&
      next.sentence === figure.sentence &&
      next.unit !== figure.unit &&
      isToldAgain(this.text.slice(figure.end, next.start))
    );
  }

  /** What the figures round one seemed to be of. */
  roundAbout({ id }: Figure, made: ReadonlyMap<string, Judged>): RoundAbout {
    return new RoundAbout(this.figures, this.places.get(id)!, made);
  }

  /** The figures of the same section and note, from the nearest on, before (-1) or behind (1). */
  private *from(figure: Figure, step: -1 | 1): Generator<Figure> {
    const section = figure.section.join();
    const own = this.places.get(figure.id)!;
    for (let away = 1; away <= FARTHEST; away += 1) {
      const one = this.figures[own + away * step];
      if (one === undefined || one.note !== figure.note || one.section.join() !== section) return;
      if (isCounted(one)) yield one;
    }
  }

  /** The figures before in the same paragraph, and what they are of, as far as that is sure enough; the nearest first. */
  paragraph(figure: Figure): (readonly [Figure, Judged])[] {
    const told: (readonly [Figure, Judged])[] = [];
    for (const one of this.from(figure, -1)) {
      if (one.block !== figure.block) break;
      const judged = this.judge(one);
      if (isSure(judged)) told.push([one, judged]);
    }
    return told;
  }

  /** The last figure of the paragraph whose time is another than the report's own. */
  lastTold(figure: Figure, own: string): Figure | null {
    for (const one of this.from(figure, -1)) {
      if (one.block !== figure.block) return null;
      if (one.role === 'level' && one.period !== own) return one;
    }
    return null;
  }

  /** What the figure before in the same sentence is of, where that is sure enough. */
  besides(figure: Figure): Beside | null {
    for (const one of this.from(figure, -1)) {
      if (one.sentence !== figure.sentence) return null;
      // What stands in brackets breaks another figure down.
      if (one.role === 'level' && figure.of === null && this.totalOf(one)?.sentence === one.sentence) continue;
      if (isShutOff(this.text.slice(one.end, figure.start))) continue;
      const judged = this.judge(one);
      if (!isSure(judged)) return null;
      // Items of one list differ in just what is told of each.
      const isSibling = one.of !== null && one.of === figure.of && one.unit === figure.unit;
      // "5 ca mắc cúm, 1 ca tử vong": what is counted alike goes on behind a comma.
      const isAlike =
        figure.unit === one.unit || figure.unit === '' || (CASES.has(one.unit) && figure.unit === 'người');
      const isAgain = one.unit !== figure.unit && isToldAgain(this.text.slice(one.end, figure.start));
      return { judged, isAgain, isClose: !isSibling && tellsOn(this.text.slice(one.end, figure.start), isAlike) };
    }
    return null;
  }
}

/** Whether a bracket is closed that was opened before. */
const isShutOff = (between: string): boolean => /^[^()]*\)/.test(between);

/** Who died is told of the cases: "12 ca mắc, 1 người tử vong". */
const CASES = new Set(phrases('ca; ca bệnh; trường hợp; bệnh nhân'));

const LIST = /,| và /;

/** "52 trường mầm non, phổ thông, *1.294* phòng": what stands before the comma is of the figure before. */
const CLOSED = /[^\s,]{2}(?:,| và)\s{0,2}$/;

/**
 * Whether what stands between two figures goes on about the first: "… mô hình, với diện tích …"; behind a semicolon, or with
 * nothing behind the comma, another thing is counted.
 */
const tellsOn = (between: string, isAlike: boolean): boolean =>
  !between.includes(';') && (isAlike || !/,[^\p{L}]*$/u.test(between));

/** Where a figure ends with its unit; the beginning of the text where there is none. */
function endOf(figure: Figure | undefined, text: string): number {
  if (figure === undefined) return 0;
  const start = text.charAt(figure.end) === ' ' ? figure.end + 1 : figure.end;
  const end = start + figure.unit.length;
  return figure.unit !== '' && fold(text.slice(start, end)) === fold(figure.unit) ? end : figure.end;
}
