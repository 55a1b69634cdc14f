import { type IndicatorNames, inUnit, periodNamed } from '../../collect/index.ts';
import {
  type AreaId,
  addressText,
  type Figure,
  type NewFact,
  type Period,
  periodOf,
  planYear,
  yearBefore,
} from '../../figure/index.ts';
import { type Plan, plansOf, type Written } from '../../keep/index.ts';
import { fold } from '../../language/vi/index.ts';
import { ACCEPTED, type Proposal, propose, reasonSentence } from '../../propose/index.ts';
import { type CheckedReport, checkBytes } from '../index.ts';
import type { NamedFile } from './area-files.ts';
import { areaNames } from './area-names.ts';
import { changesOf, type FactChanges } from './changes.ts';
import type { FactsDesk } from './facts-desk.ts';
import { namesIn } from './import-tasks.ts';
import { sourceOf, writeTable } from './tables.ts';

export interface TakingAnnex {
  readonly dry: boolean;
  /** The area whose figures these are, where the annex's own words do not tell one. */
  readonly area: AreaId | null;
  /** The plan that targets belong to, where their head does not tell whose they are. */
  readonly plan: string | null;
}

/** A number of an annex that is not taken, and why. */
export interface LeftOut {
  readonly cell: string;
  readonly text: string;
  readonly sentence: string;
}

export interface TakenAnnex {
  readonly changes: FactChanges;
  /** Numbers of which it is not sure what they are of; nobody guesses. */
  readonly left: readonly LeftOut[];
  /** How many places in it contradict one another; `tonghop check` tells them. */
  readonly findings: number;
  readonly written: Written | null;
}

/**
 * Takes the annex of a report (.xlsx, .docx): TT, chỉ tiêu, ĐVT, plan, same period, done, percentages. What each number is
 * of is told by the reader and the catalogue; numbers that are not surely of an indicator are listed and left out.
 *
 * @throws UnreadableDocument where the file cannot be read
 */
export async function takeAnnex(desk: FactsDesk, file: NamedFile, taking: TakingAnnex): Promise<TakenAnnex> {
  const report = await checkBytes(file.name, file.bytes);
  const { head, figures } = report.reading;
  const { names } = await areaNames(desk.scope, head.area, head.period);
  const context = { corrections: [], areas: names };
  const proposals = propose({ reading: report.reading, text: report.document.text }, desk.catalogue, context);
  const byFigure = new Map(proposals.map((proposal) => [proposal.figure, proposal]));
  const sorting = new Sorting(desk, report, taking, await plansOf(desk.scope), onlyPlace(proposals) ?? head.area);
  for (const figure of figures) {
    const proposal = byFigure.get(figure.id) ?? alone(figure, names);
    if (proposal !== null) sorting.add(proposal, figure);
  }
  const { facts, left } = sorting.end();
  const changes = await changesOf(desk, facts);
  const fresh = [...changes.added, ...changes.changed].map(({ fact }) => fact);
  const findings = report.checked.findings.length;
  if (taking.dry || fresh.length === 0) return { changes, left, findings, written: null };
  const written = await writeTable(desk, sourceOf('annex', file), fresh, null);
  if (!('problem' in written)) return { changes, left, findings, written };
  const { cell, sentence } = written.problem;
  return { changes, left: [...left, { cell, text: '', sentence }], findings, written: null };
}

/** Why nothing is proposed of an amount with no level beside it: only its row's very name can tell what it is of. */
const NO_REASON = { code: 'nothing' } as const;

/** An amount of an earlier period or a plan that stands alone in its row; null where it is no amount, or has no place. */
function alone(figure: Figure, areas: ReadonlyMap<string, AreaId>): Proposal | null {
  const { id, role, value, decimals, unit, area, period, estimate } = figure;
  if (role !== 'prior' && role !== 'target' && role !== 'level') return null;
  return {
    figure: id,
    indicator: null,
    areaName: area,
    area: areas.get(fold(area)) ?? null,
    period,
    breakdown: '',
    basis: role === 'target' ? 'target' : estimate && role === 'level' ? 'estimate' : 'actual',
    value,
    decimals,
    unit,
    confidence: 0,
    reason: NO_REASON,
    others: [],
  };
}

/** The place that all numbers are of, as the annex names it; null where there are several. */
function onlyPlace(proposals: readonly Proposal[]): string | null {
  const places = new Set(proposals.flatMap(({ areaName }) => (areaName === '' ? [] : [areaName])));
  return places.size === 1 ? [...places][0]! : null;
}

/** What a number is of, and how much in the indicator's unit. */
interface Meant extends Pick<NewFact, 'indicator' | 'breakdown' | 'decimals'> {
  readonly value: string;
  /** The row's own period; null where it has none. */
  readonly period: string | null;
}

/** A row's name, and its own time where brackets behind it say one: "(vụ xuân 2026)", "(năm 2026)". */
function timed(words: string): { readonly name: string; readonly period: Period | null } {
  const open = words.endsWith(')') ? words.lastIndexOf('(') : -1;
  const id = open < 0 ? null : periodNamed(words.slice(open + 1, -1), null);
  return id === null ? { name: words, period: null } : { name: words.slice(0, open).trim(), period: periodOf(id) };
}

/** Names stand in one of the first columns. */
const LAST_NAME = 2;

/** Sorts proposals into facts and numbers that are left out. */
class Sorting {
  private readonly facts = new Map<string, { readonly fact: NewFact; readonly text: string }>();
  private readonly left: LeftOut[] = [];
  private readonly names: IndicatorNames;
  /** The words in the first cells of a table's rows. */
  private readonly rows = new Map<string, string[]>();

  constructor(
    private readonly desk: FactsDesk,
    private readonly report: CheckedReport,
    private readonly taking: TakingAnnex,
    private readonly plans: readonly Plan[],
    /** What the annex calls the area that was asked for. */
    private readonly place: string | null,
  ) {
    this.names = namesIn(desk.catalogue);
    const { blocks, text } = report.document;
    for (const { cell, start, end } of blocks) {
      if (cell === null || cell.column > LAST_NAME) continue;
      const key = `${cell.table}:${cell.row}`;
      this.rows.set(key, [...(this.rows.get(key) ?? []), text.slice(start, end).trim()]);
    }
  }

  add(proposal: Proposal, figure: Figure): void {
    const { basis } = proposal;
    const out = (sentence: string) => this.left.push({ cell: this.cellOf(figure), text: figure.text, sentence });
    const meant = this.exactly(figure) ?? this.likely(proposal);
    if (meant === null) {
      out(reasonSentence(proposal.reason, (code) => this.desk.catalogue.indicator(code)?.name.vi ?? code));
      return;
    }
    const { indicator, breakdown, value, decimals } = meant;
    const area = proposal.area ?? (this.isOfWhole(proposal) ? this.taking.area : null);
    if (area === null)
      return void out(`chưa rõ của địa bàn nào${proposal.areaName ? ` (“${proposal.areaName}”)` : ''}`);
    const period = periodOf(meant.period ?? proposal.period)?.id;
    if (period === undefined) return void out('chưa rõ của kỳ nào');
    const plan = basis === 'target' ? this.planOf(figure, planYear(periodOf(period)!)) : null;
    if (basis === 'target' && plan === null) return void out('chưa rõ thuộc kế hoạch nào; hãy nêu mã kế hoạch');
    const key = [indicator, area, period, breakdown, basis, plan].join('\n');
    const before = this.facts.get(key);
    const fact = { indicator, area, period, breakdown, basis, plan, value, decimals, absence: null, asOf: figure.asOf };
    if (before === undefined) this.facts.set(key, { fact: { ...fact, place: this.cellOf(figure) }, text: figure.text });
    else if (before.fact.value !== value) out(`cùng chỉ tiêu và kỳ với số ${before.text} ở ${before.fact.place}`);
  }

  end(): { facts: NewFact[]; left: readonly LeftOut[] } {
    return { facts: [...this.facts.values()].map(({ fact }) => fact), left: this.left };
  }

  /** What a row means that bears the very name of an indicator: nothing need be likened. */
  private exactly({ block, value, unit, role }: Figure): Meant | null {
    const { blocks } = this.report.document;
    const cell = blocks[block]?.cell;
    for (const words of cell ? (this.rows.get(`${cell.table}:${cell.row}`) ?? []) : []) {
      const { name, period: own } = timed(words);
      const found = this.names.find(name, unit);
      if (!('one' in found)) continue;
      const { indicator, breakdown } = found.one;
      const given = inUnit({ value, decimals: value.split('.')[1]?.length ?? 0 }, unit, indicator.unit);
      const period = own === null ? null : ((role === 'prior' ? yearBefore(own)?.id : own.id) ?? null);
      if (given !== null) return { indicator: indicator.code, breakdown, period, ...given };
    }
    return null;
  }

  private likely({ indicator, breakdown, value, decimals, confidence }: Proposal): Meant | null {
    return indicator === null || value === null || confidence < ACCEPTED
      ? null
      : { indicator, breakdown, value, decimals, period: null };
  }

  private isOfWhole({ areaName }: Proposal): boolean {
    return areaName === '' || areaName === this.place;
  }

  /** The plan of whom the head names ("HĐND tỉnh giao"), else the one that was asked for, else the only one of the year. */
  private planOf({ assignedBy }: Figure, year: number): string | null {
    const plans = this.plans.filter((plan) => plan.year === year && plan.kind === 'plan');
    const named = assignedBy === null ? [] : plans.filter((plan) => fold(plan.assignedBy) === fold(assignedBy));
    if (named.length === 1) return named[0]!.id;
    if (assignedBy !== null && this.assigners > 1) return null;
    return this.taking.plan ?? (plans.length === 1 ? plans[0]!.id : null);
  }

  /** How many bodies the annex names as having set plans: with two of them one plan cannot be meant by both. */
  private get assigners(): number {
    return new Set(this.report.reading.figures.map((figure) => figure.assignedBy).filter((one) => one !== null)).size;
  }

  private cellOf({ block }: Figure): string {
    const cell = this.report.document.blocks[block]?.cell;
    return cell ? `Bảng ${cell.table + 1}!${addressText(cell)}` : `đoạn ${block + 1}`;
  }
}
