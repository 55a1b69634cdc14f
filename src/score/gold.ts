import type { Range } from '../figure/index.ts';

/** What people wrote down about one number of a report. `candidate` counts the numbers from 1. */
export interface GoldFigure {
  readonly role: string;
  readonly value: string;
  readonly unit: string;
  readonly of: number | null;
  readonly estimate: boolean;
  readonly subject: string;
}

/** Period, as-of date and area, as written; empty for the report's own. */
export type Moment = readonly [period: string, asOf: string, area: string];

export interface GoldMoments {
  readonly exceptions: ReadonlyMap<number, Moment>;
  readonly usual: Moment;
  /** Last number that was labelled; null for all. */
  readonly upTo: number | null;
}

/** A slip that people found. `ids` are candidates, any of which may be named first. */
export interface GoldFinding {
  readonly kind: string;
  readonly ids: readonly number[];
  readonly note: string;
  readonly doubtful?: boolean;
  readonly rounding_only?: boolean;
}

/** Every number written in digits, in order; the first is candidate 1. */
export function candidatesOf(text: string): Range[] {
  return [...text.matchAll(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

const rows = (tsv: string, columns: number): string[][] =>
  tsv
    .split('\n')
    .map((line) => [...line.replace(/\r$/, '').split('\t'), ...Array<string>(columns).fill('')].slice(0, columns))
    .filter(([first]) => first !== '');

/** Reads `id ⇥ role ⇥ value ⇥ unit ⇥ of ⇥ est ⇥ subject`. */
export function goldFigures(tsv: string): Map<number, GoldFigure> {
  return new Map(
    rows(tsv, 7).map(([id, role, value, unit, of, estimate, subject]) => [
      Number(id),
      {
        role: role!,
        value: value!,
        unit: unit!,
        of: of ? Number(of) : null,
        estimate: estimate === '1',
        subject: subject!,
      },
    ]),
  );
}

/** Reads `id ⇥ period ⇥ asOf ⇥ area`, with the report's own on the line `# default`. */
export function goldMoments(tsv: string): GoldMoments {
  const exceptions = new Map<number, Moment>();
  let usual: Moment = ['', '', ''];
  let upTo: number | null = null;
  for (const [id, period, asOf, area] of rows(tsv, 4)) {
    if (id === '# default') usual = [period!, asOf!, area!];
    else if (id === '# upto') upTo = Number(period);
    else exceptions.set(Number(id), [period!, asOf!, area!]);
  }
  return { exceptions, usual, upTo };
}

/** Reads one JSON object a line. */
export function goldFindings(jsonl: string): GoldFinding[] {
  return jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldFinding);
}
