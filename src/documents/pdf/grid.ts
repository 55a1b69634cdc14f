import type { Ink, Letter, Rule } from './ink.ts';
import { type Row, rowsOf } from './lines.ts';

/** A table drawn with rules: where it stands, and what stands in its cells. */
export interface Grid {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where its columns begin, and where the last ends. */
  readonly columns: readonly number[];
  readonly rowCount: number;
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly left: number;
  readonly right: number;
  readonly rows: readonly Row[];
}

/** Points: rules this near are one rule; rules that end this near one another meet. */
const SAME = 1.6;
const MEETS = 3;
const MOST_CELLS = 20_000;
/** Words written upwards in the heads of a table; more letters of that kind are a drawing. */
const MOST_TURNED = 2000;
/** More rules than this cross one another only in a drawing. */
const MOST_RULES = 3000;

/** The ruled tables of a page, and the letters that stand in none. */
export function gridsOf(ink: Ink): { grids: Grid[]; letters: Letter[] } {
  const level = merged(ink.level);
  const upright = merged(ink.upright);
  if (level.length + upright.length > MOST_RULES) return { grids: [], letters: [...ink.letters] };
  const frames = groupsOf(level, upright).flatMap(({ across, down }) => {
    const frame = frameOf(across, down);
    return frame ? [frame] : [];
  });
  const inFrames: Letter[][] = frames.map(() => []);
  const letters: Letter[] = [];
  for (const letter of ink.letters) {
    const at = frames.findIndex((frame) => holds(frame, letter.x + letter.width / 2, letter.y - 0.3 * letter.size));
    if (at >= 0) inFrames[at]!.push(letter);
    else letters.push(letter);
  }
  const grids = frames.map((frame, at) => filled(frame, inFrames[at]!, ink));
  return { grids: grids.filter(({ cells }) => cells.some(({ rows }) => rows.length > 0)), letters };
}

/** Rules on one line that touch become one. */
function merged(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at || a.from - b.from);
  const lines: Rule[][] = [];
  for (const rule of sorted) {
    const line = lines.at(-1);
    if (line && rule.at - line[0]!.at <= SAME) line.push(rule);
    else lines.push([rule]);
  }
  return lines.flatMap((line) => {
    const whole: { at: number; from: number; to: number }[] = [];
    for (const { at, from, to } of line.sort((a, b) => a.from - b.from)) {
      const last = whole.at(-1);
      if (last && from <= last.to + MEETS) last.to = Math.max(last.to, to);
      else whole.push({ at, from, to });
    }
    return whole;
  });
}

interface Group {
  readonly across: Rule[];
  readonly down: Rule[];
}

/** Rules that meet one another, directly or through others. */
function groupsOf(level: readonly Rule[], upright: readonly Rule[]): Group[] {
  const groups: Group[] = [];
  const left = new Set(upright);
  const above = new Set(level);
  for (const start of level) {
    if (!above.delete(start)) continue;
    const group: Group = { across: [start], down: [] };
    for (let across = 0, down = 0; across < group.across.length || down < group.down.length; ) {
      if (across < group.across.length) {
        const rule = group.across[across++]!;
        for (const other of left) if (meet(rule, other)) left.delete(other) && group.down.push(other);
      } else {
        const rule = group.down[down++]!;
        for (const other of above) if (meet(other, rule)) above.delete(other) && group.across.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

function meet(level: Rule, upright: Rule): boolean {
  return (
    upright.at >= level.from - MEETS &&
    upright.at <= level.to + MEETS &&
    level.at >= upright.from - MEETS &&
    level.at <= upright.to + MEETS
  );
}

interface Frame {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly group: Group;
}

/** Where a table's columns and rows lie; null for what is a line under a word, a box or a drawing. */
function frameOf(across: Rule[], down: Rule[]): Frame | null {
  const xs = placesOf(down);
  const ys = placesOf(across);
  const cells = (xs.length - 1) * (ys.length - 1);
  return xs.length < 2 || ys.length < 2 || cells < 2 || cells > MOST_CELLS ? null : { xs, ys, group: { across, down } };
}

function placesOf(rules: readonly Rule[]): number[] {
  const places: number[] = [];
  for (const at of rules.map((rule) => rule.at).sort((a, b) => a - b)) {
    if (places.length === 0 || at - places.at(-1)! > 2 * SAME) places.push(at);
  }
  return places;
}

function holds({ xs, ys }: Frame, x: number, y: number): boolean {
  return x > xs[0]! && x < xs.at(-1)! && y > ys[0]! && y < ys.at(-1)!;
}

/** The last place at or before a value. */
function indexIn(places: readonly number[], value: number): number {
  let at = 0;
  while (at + 2 < places.length && places[at + 1]! <= value) at++;
  return at;
}

function filled(frame: Frame, letters: readonly Letter[], ink: Ink): Grid {
  const { xs, ys } = frame;
  const columns = xs.length - 1;
  const owners = ownersOf(frame);
  const held = new Map<number, Letter[]>();
  const put = (letter: Letter, x: number, y: number): void => {
    const owner = owners[indexIn(ys, y) * columns + indexIn(xs, x)]!;
    const own = held.get(owner);
    if (own) own.push(letter);
    else held.set(owner, [letter]);
  };
  for (const letter of letters) put(letter, letter.x + letter.width / 2, letter.y - 0.3 * letter.size);
  const cells = cellsOf(owners, columns).map((place): GridCell => {
    const box = { left: xs[place.column]!, right: xs[place.column + place.columnSpan]! };
    const [top, bottom] = [ys[place.row]!, ys[place.row + place.rowSpan]!];
    const turned =
      ink.turned.length > MOST_TURNED
        ? []
        : ink.turned.filter((letter) => {
            const x = letter.up ? letter.y : -letter.y;
            const y = letter.up ? -letter.x : letter.x;
            return x > box.left && x < box.right && y > top && y < bottom;
          });
    const own = held.get(place.row * columns + place.column) ?? [];
    return { ...place, ...box, rows: [...rowsOf(own), ...rowsOf(turned)] };
  });
  return {
    left: xs[0]!,
    right: xs.at(-1)!,
    top: ys[0]!,
    bottom: ys.at(-1)!,
    columns: xs,
    rowCount: ys.length - 1,
    cells,
  };
}

/** For each square of the grid the first square of the cell that it is part of: squares no rule parts are one cell. */
function ownersOf({ xs, ys, group }: Frame): number[] {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const owners = Array.from({ length: columns * rows }, (_, index) => index);
  const drawn = (rules: readonly Rule[], at: number, middle: number): boolean =>
    rules.some((rule) => Math.abs(rule.at - at) <= 2 * SAME && rule.from <= middle && rule.to >= middle);
  for (let row = 0; row < rows; row++) {
    const y = (ys[row]! + ys[row + 1]!) / 2;
    for (let column = 0; column < columns; column++) {
      const x = (xs[column]! + xs[column + 1]!) / 2;
      const square = row * columns + column;
      const fromLeft = column > 0 && !drawn(group.down, xs[column]!, y);
      const fromAbove = row > 0 && !drawn(group.across, ys[row]!, x);
      if (fromLeft) owners[square] = owners[square - 1]!;
      else if (fromAbove) owners[square] = owners[square - columns]!;
    }
  }
  return owners;
}

function cellsOf(
  owners: readonly number[],
  columns: number,
): { row: number; column: number; rowSpan: number; columnSpan: number }[] {
  const ends = new Map<number, { row: number; column: number }>();
  owners.forEach((owner, square) => {
    const row = Math.floor(square / columns);
    const column = square % columns;
    const end = ends.get(owner);
    ends.set(owner, { row: Math.max(row, end?.row ?? 0), column: Math.max(column, end?.column ?? 0) });
  });
  return [...ends].map(([owner, end]) => {
    const row = Math.floor(owner / columns);
    const column = owner % columns;
    return { row, column, rowSpan: end.row - row + 1, columnSpan: end.column - column + 1 };
  });
}
