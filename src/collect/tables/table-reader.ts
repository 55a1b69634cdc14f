import type { Catalogue } from '../../catalogue/index.ts';
import {
  type Area,
  type AreaId,
  addressText,
  type Basis,
  type NewFact,
  type Period,
  periodOf,
  planYear,
  yearBefore,
} from '../../figure/index.ts';
import { columnHead, fold, spelledHead } from '../../language/vi/index.ts';
import { type Entered, entered } from '../entered.ts';
import { entrySentence } from '../problems.vi.ts';
import { inUnit } from '../units.ts';
import type { TableColumn } from './heads.ts';
import {
  type AreaNames,
  basisNamed,
  basisOfHead,
  bracketed,
  dayIn,
  type IndicatorNames,
  memberNamed,
  type NamedSeries,
  periodNamed,
  unitNamed,
} from './names.ts';
import { tableSays } from './sentences.vi.ts';
import { type TableSheet, wholeIn } from './sheet.ts';

/** What a table leaves unsaid, told by who hands it in. */
export interface TableAsked {
  readonly as: 'facts' | 'targets';
  readonly area: AreaId | null;
  readonly period: string | null;
  readonly basis: Basis | null;
  /** The plan that targets without one belong to. */
  readonly plan: string | null;
}

/** A fact and the cell that says it. */
export interface TableFact {
  readonly fact: NewFact;
  /** Whether its digits are those that were given. */
  readonly exact: boolean;
}

export interface TableProblem {
  /** "Biểu 1!D7". */
  readonly cell: string;
  readonly sentence: string;
}

export interface TableReading {
  readonly facts: readonly TableFact[];
  readonly problems: readonly TableProblem[];
  /** Columns that are left out, as sentences: percentages, growth. */
  readonly skipped: readonly TableProblem[];
}

/** What names mean. */
export interface TableKnowledge {
  readonly catalogue: Catalogue;
  readonly indicators: IndicatorNames;
  readonly areas: AreaNames;
}

/** What a number in a cell is of. */
interface Slot {
  readonly series: NamedSeries;
  readonly area: AreaId;
  readonly period: string;
  readonly basis: Basis;
  readonly plan: string | null;
  readonly unit: string;
  readonly asOf: string | null;
  /** Digits that were given, where a column says so. */
  readonly decimals: number | null;
}

/** Ends the reading of a row or a cell that was told of. */
const NOTHING = null;

/** Reads one sheet. */
export class TableReader {
  private readonly facts: TableFact[] = [];
  private readonly problems: TableProblem[] = [];
  private readonly skipped: TableProblem[] = [];
  private readonly at = new Map<TableColumn, number>();
  private readonly period: Period | null;
  private readonly area: Area | null;

  constructor(
    private readonly sheet: TableSheet,
    private readonly known: TableKnowledge,
    private readonly asked: TableAsked,
  ) {
    for (const [column, kind] of sheet.head?.columns ?? []) if (!this.at.has(kind)) this.at.set(kind, column);
    const said = sheet.said('ky', 'ky bao cao', 'thoi gian');
    const id = (said === null ? null : periodNamed(said, null)) ?? asked.period;
    this.period = id === null ? null : periodOf(id);
    const area = sheet.said('dia ban', 'don vi bao cao', 'xa', 'tinh') ?? asked.area;
    const found = area === null ? null : known.areas.find(area, this.period);
    this.area = found !== null && 'one' in found ? found.one : null;
  }

  read(): TableReading {
    const { at } = this;
    if (at.has('indicator') && at.has('value')) this.list();
    else if (at.has('indicator')) this.indicatorsDown();
    else this.areasDown();
    const { facts, problems, skipped } = this;
    return { facts, problems, skipped };
  }

  private list(): void {
    const value = this.at.get('value')!;
    for (const row of this.sheet.body) {
      if (this.sheet.at(row, value) === undefined) continue;
      const series = this.series(row);
      const slot = series && this.slotOfRow(row, series);
      if (slot) this.take(row, value, slot);
    }
  }

  private slotOfRow(row: number, series: NamedSeries): Slot | null {
    const words = (kind: TableColumn): string => (this.at.has(kind) ? this.sheet.words(row, this.at.get(kind)!) : '');
    const tell = (kind: TableColumn, sentence: string) => this.tell(row, this.at.get(kind) ?? 0, sentence);
    const periodWords = words('period');
    const period = periodWords === '' ? (this.period?.id ?? null) : periodNamed(periodWords, this.year);
    if (period === null) return tell('period', tableSays.noPeriod(periodWords));
    const area = this.areaOf(row, this.at.get('area'), periodOf(period));
    const basisWords = words('basis');
    const basis = basisWords === '' ? this.usualBasis : basisNamed(basisWords);
    if (basis === null) return tell('basis', tableSays.noBasis(basisWords));
    const plan = basis === 'target' ? words('plan') || this.asked.plan : null;
    if (basis === 'target' && plan === null) return tell('plan', tableSays.noPlan());
    const asOf = words('as-of') === '' ? null : dayIn(words('as-of'));
    if (asOf === undefined) return tell('as-of', tableSays.notADay(words('as-of')));
    const unit = this.unitOf(row, series);
    if (area === null || unit === null) return NOTHING;
    return { series, area: area.id, period, basis, plan, unit, asOf, decimals: wholeIn(words('decimals')) };
  }

  private get usualBasis(): Basis {
    return this.asked.basis ?? (this.asked.as === 'targets' ? 'target' : 'actual');
  }

  private get year(): number | null {
    return this.period === null ? null : planYear(this.period);
  }

  /** Indicators down; across periods, or plan, done, the year before of one period. */
  private indicatorsDown(): void {
    const columns = this.timeColumns();
    if (columns.length === 0 || this.area === null) {
      const { first } = this.sheet.head!;
      this.tell(first, 0, this.area === null ? tableSays.areaMissing() : tableSays.noHead());
      return;
    }
    for (const row of this.sheet.body) {
      if (columns.every(({ column }) => this.sheet.at(row, column) === undefined)) continue;
      const series = this.series(row);
      const unit = series && this.unitOf(row, series);
      if (!series || unit === null) continue;
      for (const { column, period, basis } of columns) {
        const plan = basis === 'target' ? this.asked.plan : null;
        const slot = { series, area: this.area.id, period, basis, plan, unit, asOf: null, decimals: null };
        if (this.sheet.at(row, column) !== undefined) this.take(row, column, slot);
      }
    }
  }

  private timeColumns(): { column: number; period: string; basis: Basis }[] {
    return [...this.sheet.head!.words].flatMap(([column, head]) => {
      if (this.sheet.head!.columns.has(column)) return [];
      const says = basisOfHead(head);
      const named = periodNamed(head, this.year);
      const basis = says === 'actual' && named !== null && this.asked.basis !== null ? this.asked.basis : says;
      const period = basis === null ? null : (named ?? this.periodOfHead(head, basis));
      if (basis === null || period === null || (this.asked.as === 'targets' && basis !== 'target')) {
        this.skip(column, head);
        return [];
      }
      if (basis === 'target' && this.asked.plan === null) {
        this.tell(this.sheet.head!.first, column, tableSays.noPlan());
        return [];
      }
      return [{ column, period, basis }];
    });
  }

  /** A head without a time of its own: the plan is of the year, "cùng kỳ" of the year before, all else of the period. */
  private periodOfHead(head: string, basis: Basis): string | null {
    if (this.period === null) return null;
    if (basis === 'target') return String(planYear(this.period));
    const isPrior = columnHead([spelledHead(fold(head))]).says === 'prior';
    return isPrior ? (yearBefore(this.period)?.id ?? null) : this.period.id;
  }

  /** Areas down, indicators across, of one period. */
  private areasDown(): void {
    const { head } = this.sheet;
    const { period } = this;
    if (period === null) {
      this.tell(head!.first, 0, tableSays.noPeriod(''));
      return;
    }
    const basis = this.usualBasis;
    const plan = basis === 'target' ? this.asked.plan : null;
    if (basis === 'target' && plan === null) this.tell(head!.first, 0, tableSays.noPlan());
    const columns = this.seriesColumns();
    for (const row of this.sheet.body) {
      const filled = columns.filter(({ column }) => this.sheet.at(row, column) !== undefined);
      const area = filled.length === 0 ? null : this.areaOf(row, this.at.get('area'), period);
      if (area === null) continue;
      for (const { column, series, unit } of filled)
        this.take(row, column, {
          series,
          area: area.id,
          period: period.id,
          basis,
          plan,
          unit,
          asOf: null,
          decimals: null,
        });
    }
  }

  private seriesColumns(): { column: number; series: NamedSeries; unit: string }[] {
    const { head } = this.sheet;
    return [...head!.words].flatMap(([column, words]) => {
      if (head!.columns.has(column)) return [];
      const { name, brackets } = bracketed(words);
      const given = unitNamed(brackets);
      const series = this.named(given === null ? words : name, given, head!.first, column);
      const unit =
        series && this.fitting(given ?? this.sheetUnit ?? series.indicator.unit, series, head!.first, column);
      return series && unit !== null ? [{ column, series, unit }] : [];
    });
  }

  private series(row: number): NamedSeries | null {
    const column = this.at.get('indicator')!;
    const words = this.sheet.words(row, column);
    const unit = this.at.has('unit') ? unitNamed(this.sheet.words(row, this.at.get('unit')!)) : null;
    const series = this.named(words, unit, row, column);
    const breakdown = this.at.has('breakdown') ? this.sheet.words(row, this.at.get('breakdown')!) : '';
    if (series === null || breakdown === '') return series;
    const member = memberNamed(this.known.catalogue, series.indicator, breakdown);
    if (member !== null) return { ...series, breakdown: member };
    return this.tell(row, this.at.get('breakdown')!, tableSays.noBreakdown(breakdown, series.indicator.name.vi));
  }

  private named(words: string, unit: string | null, row: number, column: number): NamedSeries | null {
    const found = this.known.indicators.find(words, unit);
    if ('one' in found) return found.one;
    const could = found.could.map(({ indicator }) => `${indicator.name.vi} (${indicator.code}, ${indicator.unit})`);
    return this.tell(row, column, tableSays.noIndicator(words, could));
  }

  private areaOf(row: number, column: number | undefined, period: Period | null): Area | null {
    const words = column === undefined ? '' : this.sheet.words(row, column);
    if (words === '') return this.area ?? this.tell(row, column ?? 0, tableSays.areaMissing());
    const found = this.known.areas.find(words, period);
    if ('one' in found) return found.one;
    return this.tell(
      row,
      column!,
      tableSays.noArea(
        words,
        found.could.map(({ name, id }) => `${name} (${id})`),
      ),
    );
  }

  /** The unit of a row: its own, that of the whole sheet, that of the catalogue. */
  private unitOf(row: number, series: NamedSeries): string | null {
    const column = this.at.get('unit');
    const words = column === undefined ? '' : this.sheet.words(row, column);
    if (words === '') return this.fitting(this.sheetUnit ?? series.indicator.unit, series, row, column ?? 0);
    const unit = unitNamed(words);
    if (unit === null && words.toLowerCase() !== series.indicator.unit)
      return this.tell(row, column!, tableSays.noUnit(words));
    return this.fitting(unit ?? series.indicator.unit, series, row, column!);
  }

  private get sheetUnit(): string | null {
    return unitNamed(this.sheet.said('don vi tinh', 'dvt', 'don vi') ?? '');
  }

  private fitting(unit: string, { indicator }: NamedSeries, row: number, column: number): string | null {
    if (inUnit({ value: '1', decimals: 0 }, unit, indicator.unit) !== null) return unit;
    return this.tell(row, column, tableSays.otherUnit(unit, indicator.unit, indicator.name.vi));
  }

  private take(row: number, column: number, slot: Slot): void {
    const said = this.enteredAt(row, column, slot);
    if (said.is === 'problem') this.tell(row, column, entrySentence(said.problem));
    if (said.is !== 'value' && said.is !== 'absence') return;
    const { series, unit, decimals, ...key } = slot;
    const value = said.is === 'value' ? inUnit(said, unit, series.indicator.unit)! : null;
    // A column of digits counts them in the unit of the row, which a list that we wrote gives in the catalogue's.
    const given = decimals !== null && unit === series.indicator.unit ? decimals : (value?.decimals ?? 0);
    const fact: NewFact = {
      indicator: series.indicator.code,
      breakdown: series.breakdown,
      ...key,
      value: value?.value ?? null,
      decimals: value === null ? 0 : given,
      absence: said.is === 'absence' ? said.absence : null,
      place: this.cellName(row, column),
    };
    this.facts.push({ fact, exact: decimals !== null || (said.is === 'value' && said.exact) });
  }

  private enteredAt(row: number, column: number, { unit, decimals }: Slot): Entered {
    const cell = this.sheet.at(row, column);
    const asked = { unit, signed: true };
    const said = entered(cell, { ...asked, decimalSign: this.sheet.decimalSign });
    if (said.is !== 'problem' || said.problem.code !== 'ambiguous' || decimals === null) return said;
    // Three digits behind the sign are decimals only where three were given.
    const sign = /[.,]/u.exec(said.problem.text)?.[0] as ',' | '.';
    return entered(cell, { ...asked, decimalSign: decimals === 3 ? sign : sign === ',' ? '.' : ',' });
  }

  private skip(column: number, head: string): void {
    this.skipped.push({ cell: this.cellName(this.sheet.head!.first, column), sentence: tableSays.noColumn(head) });
  }

  private tell(row: number, column: number, sentence: string): null {
    this.problems.push({ cell: this.cellName(row, column), sentence });
    return NOTHING;
  }

  private cellName(row: number, column: number): string {
    return `${this.sheet.name}!${addressText({ row, column })}`;
  }
}
