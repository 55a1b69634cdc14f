import type { Column, NumberIn } from './columns.ts';
import { bareName } from './names.ts';
import type { Row } from './rows.ts';

/** Units whose amounts are no sum of their parts: rates, yields, averages. */
const NO_SUM = /^(?:%|‰|điểm.*|hạng|bậc|lần|.*\/.*)$/;
const WHOLE_ROW = /^(?:tổng|tổng số|tổng cộng|cộng|toàn (?:huyện|tỉnh|xã|thành phố|phường))(?![\p{L}])/iu;
const MOSTLY = 0.5;
const SLACK = 0.002;
/** A part may look larger than its whole by a slip of its own in one column. */
const LARGER = 1.0001;

/**
 * Which row each row is a part of: the one above it in the outline where both measure the same and the row is no
 * larger; and of a table without an outline the total row whose columns add up. What the outline only sorts (area, yield and output below a crop) has
 * other units and is no part.
 */
export function partsOfRows(
  rows: readonly Row[],
  columns: readonly Column[],
  numberIn: NumberIn,
  unitOf: (row: Row) => string,
): Map<Row, Row> {
  const levels = columns
    .filter(({ role }) => role === 'level' || role === 'target' || role === 'prior')
    .map(({ at }) => at);
  const parts = new Map<Row, Row>();
  const fits = (part: Row, whole: Row): boolean => {
    const pairs = levels.flatMap((at): [number, number][] => {
      const [a, b] = [numberIn(part, at), numberIn(whole, at)];
      return a === null || b === null ? [] : [[a, b]];
    });
    const unit = unitOf(part);
    const within = pairs.filter(([a, b]) => a <= b * LARGER).length;
    return unit === unitOf(whole) && !NO_SUM.test(unit) && within > 0 && within >= pairs.length * MOSTLY;
  };
  for (const row of rows) {
    let above = row.parent;
    // A heading without amounts between a total and its parts: "Chia ra:".
    while (above !== null && above.amounts.size === 0) above = above.parent;
    if (above !== null && row.amounts.size > 0 && fits(row, above)) parts.set(row, above);
  }
  for (const [total, of] of totalsOf(rows, parts)) {
    if (of.length > 1 && addsUp(total, of, levels, numberIn)) for (const part of of) parts.set(part, total);
  }
  return parts;
}

/** Total rows with the rows that they may add up: those between them and the total before that are part of nothing else; where none stand above, those below. */
function totalsOf(rows: readonly Row[], parts: ReadonlyMap<Row, Row>): [Row, Row[]][] {
  const stretches: { total: Row | null; free: Row[] }[] = [{ total: null, free: [] }];
  for (const row of rows) {
    if (row.amounts.size === 0) continue;
    if (row.total || WHOLE_ROW.test(bareName(row))) stretches.push({ total: row, free: [] });
    else if (!parts.has(row)) stretches.at(-1)!.free.push(row);
  }
  return stretches.flatMap(({ total, free }, at): [Row, Row[]][] => {
    if (total === null) return [];
    const above = stretches[at - 1]!.free;
    return [[total, above.length > 1 ? above : free]];
  });
}

function addsUp(total: Row, of: readonly Row[], levels: readonly number[], numberIn: NumberIn): boolean {
  const holds = levels.flatMap((at) => {
    const whole = numberIn(total, at);
    const sum = of.reduce((all, row) => all + (numberIn(row, at) ?? 0), 0);
    return whole === null ? [] : [Math.abs(sum - whole) <= Math.abs(whole) * SLACK];
  });
  return holds.some(Boolean);
}
