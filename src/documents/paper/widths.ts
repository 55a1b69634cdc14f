/** Widths of letters of Times New Roman in thousandths of its size, as its makers publish them; upright and bold. */
const UPRIGHT: readonly (readonly [number, string])[] = [
  [250, ' ,.'],
  [278, "/:;ijlt'"],
  [333, '!()-I[]fr'],
  [389, 'Js'],
  [444, '?acez"“”'],
  [556, 'FPS'],
  [564, '+<=>'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [722, 'ADGHKNOQUVXYw'],
  [778, 'm&'],
  [833, '%'],
  [889, 'M'],
  [944, 'W'],
  [1000, '—…'],
];
const BOLD: readonly (readonly [number, string])[] = [
  [250, ' ,.'],
  [278, "/il'"],
  [333, '!()-:;[]fjt'],
  [389, 'Is'],
  [444, 'cerz'],
  [556, 'Sbdhknpqu'],
  [570, '+<=>'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [722, 'ACDNRUVXYw'],
  [778, 'GHKOQ'],
  [833, 'm&'],
  [944, 'M'],
  [1000, '%W—…'],
];
/** Of figures and of most small letters. */
const USUAL = 500;

const tableOf = (widths: typeof UPRIGHT): ReadonlyMap<string, number> =>
  new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
const upright = tableOf(UPRIGHT);
const bold = tableOf(BOLD);

/** Letters with marks are as wide as without. */
const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D');

/** How wide a text is in one line, in twips, set in so many points. */
export function widthOf(text: string, points: number, isBold = false): number {
  const widths = isBold ? bold : upright;
  let sum = 0;
  for (const letter of bare(text)) sum += widths.get(letter) ?? USUAL;
  return Math.round((sum * points * 20) / 1000);
}

/** How wide the lines are that a text is broken into where it has so much room; all in twips. */
export function lineWidths(text: string, room: number, points: number, isBold: boolean): number[] {
  const space = widthOf(' ', points, isBold);
  const lines: number[] = [];
  for (const part of text.split('\n')) {
    let line = 0;
    for (const word of part.trim().split(/\s+/u)) {
      const width = widthOf(word, points, isBold);
      if (line > 0 && line + space + width > room) {
        lines.push(line);
        line = width;
      } else line += (line > 0 ? space : 0) + width;
    }
    lines.push(Math.min(line, room));
  }
  return lines;
}

/** The least room in which a text takes no more lines than in `room`: its lines are then most alike. */
export function evenRoom(text: string, room: number, points: number, isBold: boolean): number {
  const lines = lineWidths(text, room, points, isBold).length;
  let [low, high] = [0, room];
  while (high - low > 20) {
    const middle = (low + high) / 2;
    if (lineWidths(text, middle, points, isBold).length > lines) low = middle;
    else high = middle;
  }
  return Math.ceil(high);
}
