import type { SentencesAsked, SentencesView } from '../../contract/index.ts';
import { type Answers, type Period, periodOf, planYear, type ReportBody } from '../../figure/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import {
  behindPlan,
  blocksOf,
  chipsIn,
  type Made,
  type Matter,
  notesOf,
  type SentencesFor,
  sentencesOf,
  stretchOf,
  tableOf,
  toMiss,
} from '../../write/index.ts';
import { BadQuestion, type FactsDesk } from '../facts/index.ts';
import { answersWithin } from './chip-answers.ts';
import { chipStates } from './chip-states.ts';
import { namesOf } from './names.ts';
import { theOutlines } from './outlines.ts';
import { PROBLEMS } from './problems.vi.ts';
import { type OpenedReport, opened } from './reports-desk.ts';

/** Endings of the ids of crop seasons, in the order of the year. */
const SEASONS = ['X', 'XH', 'HT', 'M', 'TD', 'D'] as const;

/**
 * What an official would write of some indicators, of a section or, for what is behind its plan, of the whole outline; or the table
 * of them. Nothing is put into the report.
 *
 * @throws NotKept where there is no such report
 * @throws BadQuestion where nothing is named that could be written of
 */
export async function reportSentences(desk: FactsDesk, id: string, asked: SentencesAsked): Promise<SentencesView> {
  const one = await opened(desk, id);
  const { report, area, body } = one;
  const codes = codesAsked(one, asked);
  if (codes.length === 0) throw new BadQuestion('none', PROBLEMS.nothingToWrite);
  const period = stretchOf(periodOf(report.period)!, isOfPlan(asked.as) ? 'year-to-date' : 'period');
  const range = { areas: [area.id], periods: [report.period, period.id], indicators: codes, ranked: codes };
  const [answers, names] = await Promise.all([
    answersWithin(one.desk, { ...range, forecasts: true, shares: true }),
    namesOf(one.desk, [area.id]),
  ]);
  const what: SentencesFor = {
    matters: codes.flatMap((code) => mattersOf(one, code, asked.breakdown ?? '', period, answers)),
    area: area.id,
    home: area.id,
    period: report.period,
    plan: null,
    seed: `${asked.section ?? codes.join(' ')} ${asked.as}`,
    taken: idsIn(body),
  };
  const { blocks, left } = made(what, asked.as, answers, names);
  const chips = blocks.flatMap((block) => chipsIn(block));
  return { blocks, chips: chipStates(chips, answers, names), left };
}

/** A plan is of the year: what is behind it, or will be, shows in what was done since January. */
const isOfPlan = (as: SentencesAsked['as']): boolean => as === 'behind-plan' || as === 'to-miss';

function made(
  what: SentencesFor,
  as: SentencesAsked['as'],
  answers: Answers,
  names: Parameters<typeof sentencesOf>[2],
): Made {
  switch (as) {
    case 'sentences':
      return sentencesOf(what, answers, names);
    case 'table':
      return { blocks: [tableOf(what, PROBLEMS.tableTitle(periodWords(what.period)), answers)], left: [] };
    case 'behind-plan':
      return behindPlan(what, answers, names);
    case 'to-miss':
      return toMiss(what, answers, names);
  }
}

/** The codes that are asked for: named, those of a section, or all of the report's outline. */
function codesAsked({ report, desk }: OpenedReport, { indicators, section }: SentencesAsked): string[] {
  const outline = theOutlines().find(({ code }) => code === report.outline);
  const sections = outline?.sections.filter(({ key }) => section === undefined || key === section) ?? [];
  const codes = indicators ?? sections.flatMap((one) => one.indicators);
  return [...new Set(codes)].filter((code) => desk.catalogue.indicator(code) !== null);
}

/** An indicator as a row to be told: of the period, or of the seasons and school years of it that have begun. */
function mattersOf(
  { desk, report, area }: OpenedReport,
  indicator: string,
  breakdown: string,
  period: Period,
  answers: Answers,
): Matter[] {
  const own = periodsOf(desk.catalogue.indicator(indicator)!.periods, period);
  if (own === null) return [{ indicator, breakdown, period: period.id === report.period ? null : period.id }];
  const known = own.filter(
    (id) =>
      periodOf(id)!.from <= period.to &&
      answers({ indicator, breakdown, area: area.id, period: id, aspect: 'level', plan: null }).value !== null,
  );
  return known.map((id) => ({ indicator, breakdown, period: id }));
}

/** The periods of an indicator that belong to a report's; null for the report's own. */
function periodsOf(periods: 'months' | 'season' | 'school' | 'year', period: Period): string[] | null {
  const year = planYear(period);
  switch (periods) {
    case 'season':
      return [`${year - 1}/${year}-DX`, ...SEASONS.map((letters) => `${year}-${letters}`)];
    case 'school':
      return [Number(period.to.slice(5)) < 9 ? `${year - 1}/${year}` : `${year}/${year + 1}`];
    case 'year':
      return [String(year)];
    default:
      return null;
  }
}

/** All ids that stand in a report, so that what is made new has others. */
const idsIn = (body: ReportBody): ReadonlySet<string> =>
  new Set(
    blocksOf(body).flatMap((block) => [
      block.id,
      ...chipsIn(block).map(({ id }) => id),
      ...(block.kind === 'paragraph' ? notesOf(block).map(({ id }) => id) : []),
    ]),
  );
