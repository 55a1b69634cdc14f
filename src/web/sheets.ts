import type { Check, Figure } from '../figure/index.ts';
import type { Desk } from './desk.ts';
import { findingId } from './desk.ts';
import { grouped } from './grouping.ts';
import { interval, vietnamese } from './numbers.ts';
import { dayWords, periodWords } from './periods.ts';
import { OUTCOME_WORDS, ROLE_WORDS, ruleWords, WORDS } from './words.ts';

/** Another figure, to be gone to: its id and how it is written. */
export interface Pointer {
  readonly id: string;
  readonly text: string;
}

/** One check as the sheet of a figure shows it. */
export interface CheckLine {
  readonly rule: string;
  readonly outcome: Check['outcome'];
  readonly word: string;
  readonly why: string | null;
  readonly stated: string | null;
  readonly computed: string | null;
  readonly figures: readonly Pointer[];
}

/** All that the sheet of one figure shows, in the words in which it is shown. */
export interface Sheet {
  readonly text: string;
  readonly rows: readonly (readonly [label: string, value: string])[];
  readonly of: Pointer | null;
  readonly checks: readonly CheckLine[];
  /** Ids of the findings that name it. */
  readonly findings: readonly string[];
}

function rowsOf(figure: Figure): [string, string][] {
  const rows: [string, string | null][] = [
    [WORDS.role, ROLE_WORDS[figure.role]],
    [WORDS.value, vietnamese(figure.value)],
    [WORDS.unit, figure.unit],
    [WORDS.subject, figure.subject],
    [WORDS.period, figure.period && periodWords(figure.period)],
    [WORDS.asOf, figure.asOf && dayWords(figure.asOf)],
    [WORDS.area, figure.area],
    [WORDS.inSection, figure.section.join(' › ')],
    [WORDS.note, figure.note],
    [WORDS.estimate, figure.estimate ? WORDS.yes : null],
  ];
  return rows.filter((row): row is [string, string] => row[1] !== null && row[1] !== '');
}

/** What the page's script needs: the sheet of every figure, by its id. */
export function sheetsOf(desk: Desk): Record<string, Sheet> {
  const byId = new Map(desk.reading.figures.map((figure) => [figure.id, figure]));
  const pointer = (id: string): Pointer => ({ id, text: byId.get(id)?.text ?? id });
  const pairs = <T>(items: readonly T[], ids: (item: T) => readonly string[]): Map<string, { id: string; item: T }[]> =>
    grouped(
      items.flatMap((item) => [...new Set(ids(item))].map((id) => ({ id, item }))),
      ({ id }) => id,
    );
  const checks = pairs(desk.checks, (check) => check.figures);
  const findings = pairs([...desk.findings.entries()], ([, finding]) => finding.figures);
  const line = (check: Check): CheckLine => ({
    rule: ruleWords(check.rule),
    outcome: check.outcome,
    word: OUTCOME_WORDS[check.outcome],
    why: check.why,
    stated: interval(check.stated),
    computed: interval(check.computed),
    figures: check.figures.map(pointer),
  });
  return Object.fromEntries(
    desk.reading.figures.map((figure) => [
      figure.id,
      {
        text: figure.text,
        rows: rowsOf(figure),
        of: figure.of === null ? null : pointer(figure.of),
        checks: (checks.get(figure.id) ?? []).map(({ item }) => line(item)),
        findings: (findings.get(figure.id) ?? []).map(({ item: [index] }) => findingId(index)),
      },
    ]),
  );
}
