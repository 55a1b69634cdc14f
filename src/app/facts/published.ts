import { createHash } from 'node:crypto';
import { PAST_YEARS } from '../../compare/index.ts';
import type {
  NewPublished,
  PublishedChange,
  PublishedChanges,
  PublishedComparison,
  PublishedLine,
  PublishedList,
  PublishedView,
} from '../../contract/index.ts';
import { type Area, type AreaId, type Period, periodOf, planYear } from '../../figure/index.ts';
import {
  areasById,
  type FactQuery,
  type KeptFact,
  type KeptPublication,
  keptPublication,
  linesAgain,
  NameTaken,
  type PublicationLine,
  periodsWithFacts,
  plansOf,
  publications,
  publish,
  successionsInto,
  type Total,
} from '../../keep/index.ts';
import { dayWords } from '../../language/vi/index.ts';
import { explorerOf } from './explorer.ts';
import { explorerTable } from './explorer-sheet.ts';
import type { FactsDesk } from './facts-desk.ts';
import { laidOut, partsOf } from './gathered.ts';
import { askedArea, askedPeriod, BadQuestion } from './question.ts';
import { QUESTIONS } from './questions.vi.ts';

/** The first year of which figures are needed to show a period. */
const firstYear = (period: Period): number => planYear(period) - PAST_YEARS - 1;

/** What of the ledger the explorer's table of a period is reckoned from. */
async function queryOf(
  { scope, catalogue }: FactsDesk,
  area: Area,
  period: Period,
  sector: string | null,
): Promise<FactQuery> {
  const [from, to] = [`${firstYear(period)}-01`, `${planYear(period) + 1}-05`];
  const within = (id: string): boolean => {
    const last = periodOf(id)?.to ?? '';
    return from <= last && last <= to;
  };
  const earlier = area.from > `${from}-01` ? await successionsInto(scope, [area.id]) : [];
  const codes = sector === null ? null : catalogue.ofSector(sector).map(({ code }) => code);
  return {
    areas: [area.id, ...new Set(earlier.map((one) => one.from))],
    periods: (await periodsWithFacts(scope)).filter(within),
    ...(codes && { indicators: partsOf(catalogue, codes) }),
  };
}

/**
 * Freezes the explorer's table of an area and a period as it is now (công bố), with all that it is reckoned from.
 *
 * @throws BadQuestion where there is nothing, or the name is taken
 */
export async function publishTable(
  desk: FactsDesk,
  { name, area: id, period: asked, sector = null }: NewPublished,
  by: string | null,
): Promise<PublishedLine> {
  const period = askedPeriod(asked);
  const { area } = await askedArea(desk, id);
  const query = await queryOf(desk, area, period, sector);
  const shown = { area: area.id, period: period.id, sector };
  try {
    const made = await desk.scope.db.transaction().execute(async (db) => {
      const made = await publish({ ...desk.scope, db }, name, query, { by, shown });
      if (made.facts === 0) throw new BadQuestion('unclear', QUESTIONS.nothingToPublish);
      return made;
    });
    return lineOf(desk, made, new Map([[area.id, area]]));
  } catch (error) {
    throw error instanceof NameTaken ? new BadQuestion('unclear', QUESTIONS.nameTaken(name)) : error;
  }
}

function lineOf({ demonstration }: FactsDesk, set: PublicationLine, areas: ReadonlyMap<AreaId, Area>): PublishedLine {
  const { name, batch, at, by, facts, sha256, shown } = set;
  const { area = null, period = null, sector = null } = shown ?? {};
  const areaName = areas.get(area ?? '')?.name ?? null;
  // Of the two desks only the person's own has another beside it.
  return {
    name,
    batch,
    at: at.toISOString(),
    by,
    facts,
    sha256,
    area,
    areaName,
    period,
    sector,
    demonstration: demonstration === null,
  };
}

async function linesOf(desk: FactsDesk, sets: readonly PublicationLine[]): Promise<PublishedLine[]> {
  const ids = [...new Set(sets.flatMap(({ shown }) => shown?.area ?? []))];
  const areas = new Map((await areasById(desk.scope, ids)).map((area) => [area.id, area]));
  return sets.map((set) => lineOf(desk, set, areas));
}

/** The sets that were published, one's own before those of the demonstration, the newest first. */
export async function publishedSets(desk: FactsDesk): Promise<PublishedList> {
  const desks = desk.demonstration === null ? [desk] : [desk, desk.demonstration];
  const lists = await Promise.all(desks.map(async (one) => linesOf(one, await publications(one.scope))));
  return { sets: lists.flat() };
}

const sumOf = (lines: string): string => createHash('sha256').update(lines).digest('hex');

async function theSet({ scope }: FactsDesk, name: string): Promise<KeptPublication> {
  const kept = await keptPublication(scope, name);
  if (kept === null) throw new BadQuestion('none', QUESTIONS.noSet(name));
  return kept;
}

type Row = KeptFact | Total;
const isTotal = (row: Row): row is Total => 'leaves' in row;

/** The rows of lines, each under the one key that its facts have today. */
const rowsOf = ({ catalogue }: FactsDesk, lines: string): Row[] =>
  lines
    .split('\n')
    .filter(Boolean)
    .map((line) => catalogue.inOneWay(JSON.parse(line) as Row));

/** What a set asks of the ledger, indicators by their codes of today. */
function askedToday(
  { catalogue }: FactsDesk,
  { query, batch }: KeptPublication,
): Pick<PublicationLine, 'query' | 'batch'> {
  const { indicators } = query;
  if (indicators === undefined) return { query, batch };
  const now = indicators.map((indicator) => catalogue.inOneWay({ indicator, breakdown: '' }).indicator);
  return { query: { ...query, indicators: [...new Set([...indicators, ...now])] }, batch };
}

/** What a set held, laid out as the explorer showed it: of what was frozen alone, whatever the ledger says today. */
export async function publishedView(desk: FactsDesk, name: string): Promise<PublishedView> {
  const kept = await theSet(desk, name);
  const [set] = await linesOf(desk, [kept]);
  const whole = sumOf(kept.lines) === kept.sha256;
  if (kept.shown === null) return { set: set!, table: null, whole };
  const period = askedPeriod(kept.shown.period);
  const { area, path } = await askedArea(desk, kept.shown.area);
  const rows = rowsOf(desk, kept.lines);
  const gathered = laidOut(desk.catalogue, {
    areas: [area],
    successions: area.from > `${firstYear(period)}-01-01` ? await successionsInto(desk.scope, [area.id]) : [],
    facts: rows.filter((row): row is KeptFact => !isTotal(row)),
    totals: rows.filter(isTotal),
    plans: await plansOf(desk.scope),
  });
  return { set: set!, table: explorerOf(gathered, { area, path, period, sector: kept.shown.sector }), whole };
}

/** The same as an Excel sheet ready to print. Throws BadQuestion. */
export async function publishedFile(desk: FactsDesk, name: string): Promise<Uint8Array> {
  const { table, set } = await publishedView(desk, name);
  if (table === null) throw new BadQuestion('none', QUESTIONS.noTable);
  return explorerTable(
    table,
    'xlsx',
    `${name}, công bố ngày ${dayWords(set.at.slice(0, 10))}, mã ${set.sha256.slice(0, 12)}`,
  );
}

/** Asks the ledger again for the moment of a set, and for today, and tells what differs. Throws BadQuestion. */
export async function comparePublished(desk: FactsDesk, name: string): Promise<PublishedComparison> {
  const kept = await theSet(desk, name);
  const asked = askedToday(desk, kept);
  const again = await linesAgain(desk.scope, asked);
  const differs = await changesBetween(desk, again, kept.lines);
  return {
    // Facts that have another key today, by a newer catalogue, are other bytes and the same figures.
    same: differs.count === 0 && sumOf(kept.lines) === kept.sha256,
    sha256: sumOf(again),
    differs,
    since: await changesBetween(desk, await linesAgain(desk.scope, asked, 'now'), kept.lines),
  };
}

/** More are counted and not listed. */
const MOST_LISTED = 200;

const keyOf = (row: Row): string => {
  const { indicator, area, period, breakdown, plan, basis } = row;
  // The weakest that went into a total may be another now: it is the same total.
  return [indicator, area, period, breakdown, plan ?? '', isTotal(row) ? 'total' : basis].join('\n');
};

const saidIn = (row: Row | undefined): PublishedChange['was'] =>
  row === undefined ? null : { value: row.value, absence: isTotal(row) ? null : row.absence };

async function changesBetween(desk: FactsDesk, now: string, then: string): Promise<PublishedChanges> {
  if (now === then) return { count: 0, changes: [] };
  const [is, was] = [now, then].map((lines) => new Map(rowsOf(desk, lines).map((row) => [keyOf(row), row]))) as [
    Map<string, Row>,
    Map<string, Row>,
  ];
  const turned = [...new Set([...was.keys(), ...is.keys()])].filter((key) => {
    const [before, after] = [saidIn(was.get(key)), saidIn(is.get(key))];
    return before?.value !== after?.value || before?.absence !== after?.absence;
  });
  const listed = turned.slice(0, MOST_LISTED).map((key) => ({ row: (is.get(key) ?? was.get(key))!, key }));
  const ids = [...new Set(listed.map(({ row }) => row.area))];
  const names = new Map((await areasById(desk.scope, ids)).map(({ id, name }) => [id, name]));
  const changes = listed.map(({ row, key }): PublishedChange => {
    const { indicator, area, period, breakdown, basis, plan } = row;
    const known = desk.catalogue.indicator(indicator);
    return {
      indicator,
      name: known?.name.vi ?? indicator,
      unit: known?.unit ?? '',
      area,
      areaName: names.get(area) ?? area,
      period,
      breakdownName: desk.catalogue.breakdownName(breakdown),
      basis,
      plan,
      isTotal: isTotal(row),
      was: saidIn(was.get(key)),
      is: saidIn(is.get(key)),
    };
  });
  return { count: turned.length, changes };
}

/** The desk of a set: the person's own, or the demonstration's. */
export const deskOfSet = (desk: FactsDesk, demonstration: boolean): FactsDesk =>
  demonstration ? (desk.demonstration ?? desk) : desk;
