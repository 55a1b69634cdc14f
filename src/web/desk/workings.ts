import {
  absolute,
  type Check,
  compare,
  decimalText,
  type Figure,
  type Finding,
  integer,
  minus,
  over,
  parseDecimal,
  plus,
  type Rational,
  ratio,
  rationalOf,
  rounded,
  times,
} from '../../figure/index.ts';
import { interval, vietnamese } from '../numbers.ts';
import { ROLE_WORDS } from '../words.ts';

/** How the rows of a working are put together. */
export type Operation = '+' | '−' | '×' | ':' | null;

/** One figure that went into a sum. */
export interface WorkingRow {
  readonly figure: Figure;
  /** What it measures, in the words of the report; its role where the report says nothing. */
  readonly label: string;
  /** Its role, where that is not said by the label and it is not a plain level. */
  readonly role: string | null;
  /** As the report writes it; with its unit where that differs from the stated figure's. */
  readonly value: string;
  /** Half the width of its rounding, `±0,05`; null where it is exact. */
  readonly half: string | null;
  /** The repair changes this figure. */
  readonly isSuspect: boolean;
}

/** How a check came out, to be followed line by line. */
export interface Working {
  readonly rule: string;
  readonly operation: Operation;
  readonly rows: readonly WorkingRow[];
  /** What the rows give, and within which bounds. */
  readonly computed: string;
  readonly computedRange: string | null;
  readonly stated: WorkingRow;
  readonly statedRange: string | null;
}

const OPERATIONS: Readonly<Record<string, Operation>> = {
  attainment: ':',
  share: ':',
  growth: ':',
  change: '−',
  product: '×',
  table: '+',
  sum: '+',
  'sum of targets': '+',
  'sum of wholes': '+',
  'sum of priors': '+',
  'sum of changes': '+',
  structure: '+',
};

const TWO = integer(2);
/** Ends of intervals are themselves rounded, so one is not quite reached. */
const NEARLY_ONE = ratio(9n, 10n);
const isNumber = (end: string): boolean => !end.endsWith('Infinity');
const rational = (decimal: string): Rational => rationalOf(parseDecimal(decimal));

/** Rounded to a number of places, zeros at the end left out, as Vietnam writes it. */
function written(value: Rational, places: number): string {
  const text = decimalText(rounded(value, places));
  return vietnamese(places > 0 ? text.replace(/\.?0{1,40}$/, '') : text);
}

function bound(ends: readonly [string, string] | null, places: number): string {
  if (!ends) return '';
  const [low, high] = ends;
  if (!isNumber(low)) return isNumber(high) ? `≤ ${written(rational(high), places)}` : '';
  if (!isNumber(high)) return `≥ ${written(rational(low), places)}`;
  return written(over(plus(rational(low), rational(high)), TWO), places);
}

/** Half the width of an interval as a person writes it; null for a single number. */
function halfOf([low, high]: readonly [string, string]): string | null {
  if (!isNumber(low) || !isNumber(high) || low === high) return null;
  return `±${written(over(minus(rational(high), rational(low)), TWO), 6)}`;
}

/**
 * Whether a whole number can have been exact in a check: had it been rounded, what was computed from it would be at
 * least one wide, in itself or for its size.
 */
function isExact({ value }: Figure, { computed }: Check): boolean {
  if (!computed?.every(isNumber)) return true;
  const [low, high] = [rational(computed[0]), rational(computed[1])];
  const width = minus(high, low);
  const size = absolute(rational(value));
  const middle = absolute(over(plus(low, high), TWO));
  if (size.numerator === 0n || middle.numerator === 0n) return true;
  return [width, times(over(width, middle), size)].every((one) => compare(one, NEARLY_ONE) < 0);
}

/** How a figure rounds: from the check that states it, else from its digits. */
function roundingOf(figure: Figure, check: Check, stated: ReadonlyMap<string, readonly [string, string]>) {
  const known = stated.get(figure.id);
  if (known) return halfOf(known);
  if (figure.hedge !== null && figure.hedge !== 'expected') return null;
  if (figure.decimals === 0 && isExact(figure, check)) return null;
  return `±${vietnamese(`0.${'0'.repeat(figure.decimals)}5`)}`;
}

/** What a figure is called in a row: its subject, unless the reader took the unit for it. */
function nameOf(figure: Figure, byId: ReadonlyMap<string, Figure>): string | null {
  const named = figure.subject ?? (figure.of === null ? null : (byId.get(figure.of)?.subject ?? null));
  return named && named.toLowerCase() !== figure.unit ? named : null;
}

/**
 * The sums behind a finding, to be followed line by line: one for each check that failed on its figures alone, the one
 * of the finding's own rule first. Empty where the finding is no sum (the outline, a date, a note).
 */
export function workings(
  finding: Pick<Finding, 'rule' | 'figures' | 'repair'>,
  checks: readonly Check[],
  figures: readonly Figure[],
): Working[] {
  const inFinding = new Set(finding.figures);
  const failed = checks.filter(
    ({ outcome, figures: ids, computed }) =>
      outcome === 'fails' && ids.length > 1 && computed !== null && ids.every((id) => inFinding.has(id)),
  );
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const stated = new Map<string, readonly [string, string]>();
  for (const check of checks) if (check.stated && check.figures[0]) stated.set(check.figures[0], check.stated);
  const isOwn = ({ rule }: Check): number => (rule === finding.rule ? 0 : 1);
  return failed
    .sort((a, b) => isOwn(a) - isOwn(b))
    .flatMap((check) => workingOf(check, byId, stated, finding.repair) ?? []);
}

function workingOf(
  check: Check,
  byId: ReadonlyMap<string, Figure>,
  stated: ReadonlyMap<string, readonly [string, string]>,
  repair: Finding['repair'],
): Working | null {
  const [first, ...rest] = check.figures.flatMap((id) => byId.get(id) ?? []);
  if (!first || rest.length !== check.figures.length - 1) return null;
  const row = (figure: Figure): WorkingRow => {
    const name = nameOf(figure, byId);
    const role = ROLE_WORDS[figure.role];
    return {
      figure,
      label: name ?? role,
      role: name && figure.role !== 'level' ? role : null,
      value: figure.unit === first.unit ? figure.text : `${figure.text} ${figure.unit}`.trim(),
      half: roundingOf(figure, check, stated),
      isSuspect: repair !== null && figure.start < repair.at.end && figure.end > repair.at.start,
    };
  };
  return {
    rule: check.rule,
    operation: OPERATIONS[check.rule] ?? null,
    rows: rest.map(row),
    computed: bound(check.computed, first.decimals + 1),
    computedRange: interval(check.computed),
    stated: row(first),
    statedRange: interval(check.stated),
  };
}
