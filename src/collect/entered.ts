import type { Absence, GridCell } from '../figure/index.ts';
import { fold, readUnit, typedNumber, unitOf } from '../language/vi/index.ts';
import { absenceIn } from './absences.ts';
import { type Given, inUnit, timesTen } from './units.ts';

/** Why what stands in a cell is taken for nothing; the sentences are in `problems.vi.ts`. */
export type EntryProblem =
  | { readonly code: 'ambiguous'; readonly text: string; readonly whole: string; readonly fraction: string }
  | { readonly code: 'not-a-number' | 'date' | 'error'; readonly text: string }
  | { readonly code: 'formula' | 'percent' | 'negative' | 'too-long' }
  | { readonly code: 'not-whole'; readonly text: string; readonly unit: string }
  | { readonly code: 'other-unit'; readonly text: string; readonly unit: string };

/** What a cell says where a number is asked for. */
export type Entered =
  | ({ readonly is: 'value'; readonly exact: boolean } & Given)
  | { readonly is: 'absence'; readonly absence: Absence }
  | { readonly is: 'blank' }
  | { readonly is: 'problem'; readonly problem: EntryProblem };

export interface Asked {
  /** Unit of measure in which the number is asked for. */
  readonly unit: string;
  /** Whether it may be below 0. */
  readonly signed: boolean;
  /** The sign of decimals in this file, where its numbers tell it. */
  readonly decimalSign?: ',' | '.' | null;
}

const MOST_DIGITS = 20;
const problem = (problem: EntryProblem): Entered => ({ is: 'problem', problem });

/**
 * What a person entered: a number, as a number or typed as text, also with its unit of measure behind it; words for why
 * there is none; or something that is listed and not guessed. `exact` says whether the digits given are known: a sheet's
 * number has lost the noughts at its end.
 */
export function entered(cell: GridCell | undefined, asked: Asked): Entered {
  if (cell === undefined) return { is: 'blank' };
  const text = cell.text.trim();
  switch (cell.stored.is) {
    case 'number':
      return numberOf(cell.stored, text, asked);
    case 'formula':
      return problem({ code: 'formula' });
    case 'error':
      return problem({ code: 'error', text });
    case 'boolean':
      return problem({ code: 'not-a-number', text });
    default:
      return text === '' ? { is: 'blank' } : typed(text, asked);
  }
}

type StoredNumber = Extract<GridCell['stored'], { is: 'number' }>;

function numberOf({ value, shown }: StoredNumber, text: string, asked: Asked): Entered {
  if (shown === 'date') return problem({ code: 'date', text });
  const decimals = value.split('.')[1]?.length ?? 0;
  if (shown === 'number') return accepted({ value, decimals }, asked, false);
  // 8,5 % is stored as 0.085.
  if (unitOf(asked.unit).dimension !== 'ratio') return problem({ code: 'percent' });
  const percent = inUnit(timesTen({ value, decimals }, 2), '%', asked.unit)!;
  return accepted({ ...percent, decimals: Math.max(percent.decimals, 0) }, asked, false);
}

function typed(text: string, asked: Asked): Entered {
  const absence = absenceIn(text);
  if (absence !== null) return { is: 'absence', absence };
  const at = text.search(/[^\d.,\s\u00a0\u202f+−–-]/u);
  const digits = at < 0 ? text : text.slice(0, at);
  const number = typedNumber(digits, asked.decimalSign ?? null);
  if (number.is === 'none') return problem({ code: 'not-a-number', text });
  if (number.is === 'ambiguous') return problem({ code: 'ambiguous', text: digits.trim(), ...number });
  // 5300 may stand for 5,3 thousand as well: noughts at the end of a whole number do not tell that they were counted.
  const exact = number.decimals > 0 || !number.value.endsWith('0');
  if (at < 0) return accepted(number, asked, exact);
  const unit = readUnit(fold(text), text, at);
  if (unit === null || unit.end < text.length) return problem({ code: 'not-a-number', text });
  const given = inUnit(number, unit.unit, asked.unit);
  return given === null ? problem({ code: 'other-unit', text, unit: asked.unit }) : accepted(given, asked, exact);
}

/** A number that may be what was asked for: whole where whole things are counted, not below 0 where that cannot be. */
function accepted({ value, decimals }: Given, { unit, signed }: Asked, exact: boolean): Entered {
  if (value.replace(/[-.]/gu, '').length > MOST_DIGITS) return problem({ code: 'too-long' });
  if (!signed && value.startsWith('-')) return problem({ code: 'negative' });
  if (unitOf(unit).kind === 'count' && /\.\d*[1-9]/u.test(value)) {
    return problem({ code: 'not-whole', text: value.replace('.', ','), unit });
  }
  return { is: 'value', exact, value, decimals };
}
