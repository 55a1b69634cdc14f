import type { Finding, Range } from '../figure/index.ts';
import { candidatesOf, type GoldFinding } from './gold.ts';

export interface FindingScore {
  /** Firm rows of the labels that were found, and how many there are. */
  readonly found: number;
  readonly firm: number;
  /** Findings of severity verdict or error that match no row at all. */
  readonly alarms: readonly Finding[];
  readonly printed: number;
  readonly rows: readonly { readonly row: GoldFinding; readonly found: boolean }[];
}

/** Codes under which the same slip of arithmetic may be seen. */
const ARITHMETIC = new Set([
  'ratio',
  'change',
  'sum',
  'product',
  'repeat',
  'magnitude',
  'growth',
  'share',
  'attainment',
  'joint',
]);
const MARKS = new Set(['outline', 'note']);

const sameKind = (a: string, b: string): boolean =>
  a === b || (ARITHMETIC.has(a) && ARITHMETIC.has(b)) || (MARKS.has(a) && MARKS.has(b));

export const isFirm = (finding: Finding): boolean => finding.severity === 'error' || finding.severity === 'verdict';

/** A finding that names a handful of numbers; one that names half the report matches nothing. */
const isSane = ({ at }: Finding): boolean =>
  at.length > 0 && at.length <= 40 && at.every(({ start, end }) => end - start <= 40);

/** Whether a place stands on a number, give or take two characters. */
const on = (place: Range, span: Range | undefined): boolean =>
  span !== undefined && place.start < span.end + 2 && place.end > span.start - 2;

/** A printed finding satisfies at most this many rows. */
const ROWS_A_FINDING = 2;

/**
 * Scores findings against the slips that people found. A row is found when a firm finding of an agreeing code has one of
 * the row's numbers as its first place. Rows marked doubtful or rounding only count as neither found nor missed.
 */
export function scoreFindings(text: string, findings: readonly Finding[], gold: readonly GoldFinding[]): FindingScore {
  const spans = candidatesOf(text);
  const touches = (finding: Finding, row: GoldFinding): boolean =>
    isSane(finding) && finding.at.some((place) => row.ids.some((id) => on(place, spans[id - 1])));
  const hits = (finding: Finding, row: GoldFinding): boolean =>
    isSane(finding) && isFirm(finding) && row.ids.some((id) => on(finding.at[0]!, spans[id - 1]));

  const used = new Map<Finding, number>();
  const rows = gold
    .filter((row) => !row.doubtful && !row.rounding_only)
    .map((row) => {
      const hit = findings.find(
        (one) => sameKind(one.code, row.kind) && hits(one, row) && (used.get(one) ?? 0) < ROWS_A_FINDING,
      );
      if (hit) used.set(hit, (used.get(hit) ?? 0) + 1);
      return { row, found: hit !== undefined };
    });
  const alarms = findings.filter((one) => isFirm(one) && !gold.some((row) => touches(one, row)));
  return {
    found: rows.filter(({ found }) => found).length,
    firm: rows.length,
    alarms,
    printed: findings.length,
    rows,
  };
}
