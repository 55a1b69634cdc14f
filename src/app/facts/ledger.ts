import { breakdownProblem } from '../../catalogue/index.ts';
import type { BatchesPage, FactsPage, GivenFact, GivenFacts, WrittenFacts } from '../../contract/index.ts';
import { type NewFact, periodOf } from '../../figure/index.ts';
import { batches, type FactCursor, factsPage, RefusedFact, writeFacts } from '../../keep/index.ts';
import type { FactsDesk } from './facts-desk.ts';
import { BadQuestion } from './question.ts';
import { QUESTIONS } from './questions.vi.ts';
import { refusedSentence } from './refused-facts.vi.ts';

/** Rows of one page. */
const PAGE = 500;

const cursorText = (cursor: FactCursor): string => cursor.join('.');

function cursorOf(text: string): FactCursor {
  const parts = text.split('.').map(Number);
  if (parts.length !== 6 || !parts.every((part) => Number.isInteger(part) && part >= 0 && part < 2 ** 31))
    throw new BadQuestion('unclear', QUESTIONS.badCursor);
  return parts as unknown as FactCursor;
}

export interface ListQuestion {
  readonly indicator: string | null;
  readonly area: string | null;
  readonly period: string | null;
  readonly cursor: string | null;
}

/** The current facts, page by page. Throws BadQuestion where the cursor is none of ours. */
export async function listFacts({ scope }: FactsDesk, asked: ListQuestion): Promise<FactsPage> {
  const { indicator, area, period, cursor } = asked;
  const query = {
    ...(indicator !== null && { indicators: [indicator] }),
    ...(area !== null && { areas: [area] }),
    ...(period !== null && { periods: [period] }),
  };
  const after = cursor === null ? null : cursorOf(cursor);
  const { facts, next } = await factsPage(scope, query, { after, most: PAGE });
  return { facts, next: next && cursorText(next) };
}

/** Acts of writing, the newest first, page by page; `before` is the number that the last page ended with. */
export async function listBatches({ scope }: FactsDesk, before: number | null): Promise<BatchesPage> {
  const found = await batches(scope, { most: PAGE + 1, ...(before !== null && { before }) });
  const page = found.slice(0, PAGE);
  return {
    batches: page.map(({ at, sha256: _sha256, ...batch }) => ({ ...batch, at: at.toISOString() })),
    next: found.length > PAGE ? String(page.at(-1)!.number) : null,
  };
}

/** A fact with what was left out of it. */
function completed(given: GivenFact): NewFact {
  const { value = null, absence = null, breakdown = '', plan = null, asOf = null, place = null } = given;
  const decimals = given.decimals ?? value?.split('.')[1]?.length ?? 0;
  return { ...given, value, decimals, absence, breakdown, plan, asOf, place };
}

/** What the catalogue has against a fact, as a sentence; null where nothing. */
function objection({ catalogue }: FactsDesk, { indicator: code, breakdown, period }: NewFact): string | null {
  const indicator = catalogue.indicator(code);
  if (!indicator) return QUESTIONS.noIndicator(code);
  if (periodOf(period)?.id !== period) return QUESTIONS.badPeriod(period);
  const problem = breakdownProblem(breakdown, indicator, (dimension) => catalogue.dimension(dimension));
  return problem && QUESTIONS.badBreakdown(breakdown, indicator.name.vi);
}

/** Ends a transaction that was only to be tried. */
class Tried extends Error {}

/**
 * Writes facts that a program or a person sent, all or none. `dry` tries it and keeps nothing.
 *
 * @throws BadQuestion where one cannot be taken; the sentence says which
 */
export async function writeGiven(desk: FactsDesk, given: GivenFacts, dry: boolean): Promise<WrittenFacts> {
  const facts = given.facts.map((one) => desk.catalogue.inOneWay(completed(one)));
  for (const [index, fact] of facts.entries()) {
    const sentence = objection(desk, fact);
    if (sentence) throw new BadQuestion('unclear', QUESTIONS.badFact(index + 1, sentence));
  }
  const { title, agency = null, by = null } = given;
  const source = { kind: 'api', title, agency, by, document: null, version: null, sha256: null } as const;
  let written: WrittenFacts | null = null;
  try {
    await desk.scope.db.transaction().execute(async (db) => {
      written = await writeFacts({ ...desk.scope, db }, source, facts);
      if (dry) throw new Tried();
    });
  } catch (error) {
    if (error instanceof RefusedFact) throw new BadQuestion('unclear', refusedSentence(error));
    if (!(error instanceof Tried)) throw error;
  }
  return { ...written!, ...(dry && { batch: null }) };
}
