import type { ChipState, ReportAreas, ReportView, ValuesAsked } from '../../contract/index.ts';
import { type Answers, periodOf, planYear, type ReportBody } from '../../figure/index.ts';
import { plansOf } from '../../keep/index.ts';
import { chipsOf } from '../../write/index.ts';
import { areasAround, areaView, type FactsDesk, planView } from '../facts/index.ts';
import { answersOf } from './acts.ts';
import { chipAnswers, plansInOrder } from './chip-answers.ts';
import { chipStates } from './chip-states.ts';
import { areasIn, namesOf } from './names.ts';
import { cardOf, opened } from './reports-desk.ts';

/** A report with every figure of it as the facts have it now. Throws NotKept. */
export async function reportView(desk: FactsDesk, id: string): Promise<ReportView> {
  const { desk: at, report, body, area } = await opened(desk, id);
  const year = planYear(periodOf(report.period)!);
  const [plans, chips] = await Promise.all([plansOf(at.scope, year), chipsNow(at, body)]);
  return { card: cardOf(report, area), body, plans: plansInOrder(plans, year).map(planView), chips };
}

/** Every chip and every cell of a report as the facts have it now, or as those have it that were read before. */
export async function chipsNow(desk: FactsDesk, body: ReportBody, known?: Answers): Promise<ChipState[]> {
  const [answers, names] = await Promise.all([known ?? answersOf(desk, body), namesOf(desk, areasIn(body))]);
  return chipStates(chipsOf(body), answers, names);
}

/** The places that a figure of a report may be of: those above its own from the top, its own, and all below it. Throws NotKept. */
export async function reportAreas(desk: FactsDesk, id: string): Promise<ReportAreas> {
  const { desk: at, report, area } = await opened(desk, id);
  const { above, own, below } = await areasAround(at.scope, area, report.period);
  return { path: [...above, own].map(areaView), below: below.map(areaView) };
}

/** Chips that are being put into a report, or whose style is being chosen. Throws NotKept. */
export async function chipsAsked(desk: FactsDesk, id: string, { chips }: ValuesAsked): Promise<ChipState[]> {
  const { desk: at } = await opened(desk, id);
  const asks = chips.map(({ ask }) => ask);
  const [answers, names] = await Promise.all([
    chipAnswers(at, asks),
    namesOf(
      at,
      asks.map(({ area }) => area),
    ),
  ]);
  return chipStates(
    chips.map((chip) => ({ ...chip, cell: isCell(chip.id), text: null })),
    answers,
    names,
  );
}

/** Cells of tables are asked for by `TABLE.row.column`. */
const isCell = (id: string): boolean => id.includes('.');
