import { absenceWords } from '../../collect/index.ts';
import { csvOfRows, type SheetColumn, sheetOfRows } from '../../documents/index.ts';
import { type Area, type AreaId, type Basis, type FactValue, lastDay, periodOf } from '../../figure/index.ts';
import { allAreas, areaById, childrenOf, currentFacts, type KeptFact } from '../../keep/index.ts';
import { dayWords, periodWords } from '../../language/vi/index.ts';
import type { FactsDesk } from './facts-desk.ts';
import { BadQuestion } from './question.ts';

/** Which facts a table is asked of. */
export interface TableOut {
  /** A list; indicators down and periods across of one area; areas down and indicators across of one period. */
  readonly what: 'facts' | 'periods' | 'areas';
  readonly area: AreaId | null;
  readonly periods: readonly string[];
  readonly indicators: readonly string[];
  /** Code of a sector; all where null. */
  readonly sector: string | null;
  /** Of an `areas` table: the one basis of its numbers. */
  readonly basis: Basis | null;
  /** The plan whose targets are given too; a list gives those of every plan. */
  readonly plan: string | null;
}

/** A table of facts before it is a file. */
export interface FactTable {
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** More are not written into one file. */
const MOST_FACTS = 500_000;

export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  target: 'Kế hoạch',
  estimate: 'Ước thực hiện',
  preliminary: 'Sơ bộ',
  actual: 'Thực hiện',
};

/** A table as a file, by the ending of its name: an Excel file, or CSV. */
export async function tableFile(table: FactTable, ending: 'xlsx' | 'csv'): Promise<Uint8Array> {
  const { title, columns, rows } = table;
  if (ending === 'xlsx') return sheetOfRows(title, columns, rows);
  const heads = columns.map(({ header }) => header);
  return csvOfRows([[title], heads, ...rows], (column) => columns[column]?.kind === 'number');
}

/** The facts that are asked for, as a table that `takeTable` reads again. @throws BadQuestion where nothing can be asked so */
export async function factTable(desk: FactsDesk, asked: TableOut): Promise<FactTable> {
  if (asked.what === 'areas') return areasTable(desk, asked);
  const facts = await factsAsked(desk, asked, asked.area === null ? null : [asked.area]);
  return asked.what === 'facts' ? factList(desk, facts) : periodsTable(desk, asked, facts);
}

async function factsAsked(
  { scope, catalogue }: FactsDesk,
  { indicators, sector, periods }: TableOut,
  areas: readonly AreaId[] | null,
): Promise<KeptFact[]> {
  const codes = [...indicators, ...(sector === null ? [] : catalogue.ofSector(sector).map(({ code }) => code))];
  const facts = await currentFacts(scope, {
    ...(areas !== null && { areas }),
    ...(periods.length > 0 && { periods }),
    ...(codes.length > 0 && { indicators: codes }),
  });
  if (facts.length > MOST_FACTS)
    throw new BadQuestion('unclear', `Có hơn ${MOST_FACTS} số liệu; hãy hỏi theo địa bàn, kỳ hoặc lĩnh vực.`);
  const place = new Map(catalogue.indicators.map(({ code }, at) => [code, at]));
  return facts.toSorted((a, b) => (place.get(a.indicator) ?? 0) - (place.get(b.indicator) ?? 0));
}

const text = (header: string, width: number): SheetColumn => ({ header, width, kind: 'text' });
const number = (header: string, width: number): SheetColumn => ({ header, width, kind: 'number' });

/** A number, or the words for why there is none. */
const cellWords = ({ value, absence }: FactValue): string => value ?? absenceWords(absence ?? 'not-reported');

async function factList({ scope, catalogue }: FactsDesk, facts: readonly KeptFact[]): Promise<FactTable> {
  const areas = new Map((await allAreas(scope)).map((area) => [area.id, area]));
  return {
    title: 'Danh sách số liệu',
    columns: [
      text('Mã chỉ tiêu', 26),
      text('Chỉ tiêu', 44),
      text('Phân tổ', 24),
      text('Mã địa bàn', 18),
      text('Địa bàn', 24),
      text('Kỳ', 14),
      text('Loại số liệu', 14),
      text('Mã kế hoạch', 16),
      number('Giá trị', 18),
      text('Đơn vị tính', 14),
      number('Số lẻ', 8),
      text('Tính đến ngày', 14),
    ],
    rows: facts.map((fact) => {
      const indicator = catalogue.indicator(fact.indicator);
      return [
        fact.indicator,
        indicator?.name.vi ?? '',
        fact.breakdown,
        fact.area,
        areas.get(fact.area)?.name ?? '',
        fact.period,
        BASIS_WORDS[fact.basis],
        fact.plan,
        cellWords(fact),
        indicator?.unit ?? '',
        String(fact.decimals),
        fact.asOf === null ? null : dayWords(fact.asOf),
      ];
    }),
  };
}

/** One row of a table: an indicator with a breakdown. */
const seriesOf = ({ indicator, breakdown }: KeptFact): string => `${indicator} ${breakdown}`;

const uniqueBy = <T>(all: readonly T[], key: (one: T) => string): T[] => [
  ...new Map(all.map((one) => [key(one), one])).values(),
];

async function periodsTable(
  desk: FactsDesk,
  { area: id, plan }: TableOut,
  all: readonly KeptFact[],
): Promise<FactTable> {
  const area = id === null ? null : await areaById(desk.scope, id);
  if (area === null) throw new BadQuestion('none', 'Bảng theo kỳ cần một địa bàn.');
  const facts = all.filter((fact) => fact.plan === null || fact.plan === plan);
  const columnOf = ({ period, basis }: KeptFact): string => `${periodOf(period)!.to} ${period} ${basis}`;
  const columns = uniqueBy(facts, columnOf).toSorted((a, b) => (columnOf(a) < columnOf(b) ? -1 : 1));
  const cells = new Map(facts.map((fact) => [`${seriesOf(fact)} ${columnOf(fact)}`, fact]));
  return {
    title: `Địa bàn: ${area.name} (${area.id})`,
    columns: [
      text('Chỉ tiêu', 52),
      text('Đơn vị tính', 14),
      ...columns.map(({ period, basis }) => number(`${BASIS_WORDS[basis]} ${periodWords(period)}`, 16)),
    ],
    rows: uniqueBy(facts, seriesOf).map((series) => [
      seriesName(desk, series),
      desk.catalogue.indicator(series.indicator)?.unit ?? '',
      ...columns.map((column) => {
        const fact = cells.get(`${seriesOf(series)} ${columnOf(column)}`);
        return fact === undefined ? null : cellWords(fact);
      }),
    ]),
  };
}

function seriesName({ catalogue }: FactsDesk, { indicator, breakdown }: KeptFact): string {
  const name = catalogue.indicator(indicator)?.name.vi ?? indicator;
  return breakdown === '' ? name : `${name}: ${catalogue.breakdownName(breakdown)}`;
}

async function areasTable(desk: FactsDesk, asked: TableOut): Promise<FactTable> {
  const [period] = asked.periods;
  if (period === undefined || asked.area === null || asked.periods.length > 1)
    throw new BadQuestion('unclear', 'Bảng theo địa bàn cần một địa bàn cấp trên và đúng một kỳ.');
  const areas: Area[] = await childrenOf(desk.scope, asked.area, lastDay(periodOf(period)!.to));
  const basis = asked.basis ?? 'actual';
  const all = await factsAsked(
    desk,
    asked,
    areas.map(({ id }) => id),
  );
  const facts = all.filter((fact) => fact.basis === basis && (basis !== 'target' || fact.plan === asked.plan));
  const columns = uniqueBy(facts, seriesOf);
  const cells = new Map(facts.map((fact) => [`${fact.area} ${seriesOf(fact)}`, fact]));
  return {
    title: `Kỳ: ${periodWords(period)}`,
    columns: [
      text('Mã địa bàn', 18),
      text('Tên địa bàn', 26),
      ...columns.map((series) =>
        number(`${seriesName(desk, series)} (${desk.catalogue.indicator(series.indicator)?.unit ?? ''})`, 16),
      ),
    ],
    rows: areas.map(({ id, name }) => [
      id,
      name,
      ...columns.map((series) => {
        const fact = cells.get(`${id} ${seriesOf(series)}`);
        return fact === undefined ? null : cellWords(fact);
      }),
    ]),
  };
}
