import type { Rule } from './ink.ts';
import { type Matrix, pointIn } from './matrix.ts';

/** How a path's steps are numbered by the library, and how many numbers each takes. */
const STEPS: readonly { readonly takes: number; readonly straight: boolean }[] = [
  { takes: 2, straight: false },
  { takes: 2, straight: true },
  { takes: 6, straight: false },
  { takes: 4, straight: false },
  { takes: 0, straight: true },
];
const CLOSE = 4;
/** Points: a filled box thinner than this is a rule, and a rule longer than that is more than a dash. */
const THICKEST = 3;
const SHORTEST = 4;

type Point = readonly [number, number];

/** Adds the rules that a path draws: its straight level and upright strokes, or the thin boxes that it fills. */
export function rulesOf(
  path: ArrayLike<number>,
  map: Matrix,
  stroked: boolean,
  into: { readonly level: Rule[]; readonly upright: Rule[] },
): void {
  for (const part of partsOf(path, map)) {
    if (stroked) for (let at = 1; at < part.length; at++) addRule(part[at - 1]!, part[at]!, into);
    else addBox(part, into);
  }
}

/** The runs of points that a path joins by straight strokes. */
function partsOf(path: ArrayLike<number>, map: Matrix): Point[][] {
  const parts: Point[][] = [];
  let part: Point[] = [];
  for (let at = 0; at < path.length; ) {
    const code = path[at]!;
    const step = STEPS[code];
    if (!step) break;
    if (code === CLOSE) {
      if (part[0]) part.push(part[0]);
    } else {
      const end = at + step.takes;
      const point = pointIn(map, path[end - 1]!, path[end]!);
      if (step.straight) part.push(point);
      else parts.push((part = [point]));
    }
    at += step.takes + 1;
  }
  return parts;
}

function addRule(
  [x, y]: Point,
  [toX, toY]: Point,
  { level, upright }: { readonly level: Rule[]; readonly upright: Rule[] },
): void {
  const wide = Math.abs(toX - x);
  const high = Math.abs(toY - y);
  if (wide >= SHORTEST && high < 0.5) level.push({ at: (y + toY) / 2, from: Math.min(x, toX), to: Math.max(x, toX) });
  else if (high >= SHORTEST && wide < 0.5)
    upright.push({ at: (x + toX) / 2, from: Math.min(y, toY), to: Math.max(y, toY) });
}

function addBox(points: readonly Point[], into: { readonly level: Rule[]; readonly upright: Rule[] }): void {
  if (points.length < 4 || points.length > 6) return;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= THICKEST) addRule([left, (top + bottom) / 2], [right, (top + bottom) / 2], into);
  else if (right - left <= THICKEST) addRule([(left + right) / 2, top], [(left + right) / 2, bottom], into);
}
