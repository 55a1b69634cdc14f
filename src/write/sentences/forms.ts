import { type Basis, type Chip, type PeriodKind, yearBefore } from '../../figure/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import type { Maker, Piece } from './maker.ts';
import { isRatio, lower, type Told, upper, yearOf } from './told.ts';

/** Whether a stretch of the calendar is told of, and no season or school year. */
export const isCalendar = ({ period: { kind } }: Told): boolean => kind !== 'season' && kind !== 'school';

/** What a plan is called: money that is voted has a dự toán, capital a kế hoạch vốn. */
export function planWord({ indicator: { sector, code } }: Told): string {
  if (sector === 'budget-revenue' || sector === 'budget-spending') return VOTED;
  return code === 'public-capital.disbursed' ? 'kế hoạch vốn' : PLAN;
}
export const PLAN = 'kế hoạch';
/** What the year before is called: of whole years there is no "cùng kỳ". */
const BEFORE: Readonly<Partial<Record<PeriodKind, string>>> = { year: 'năm trước', school: 'năm học trước' };
const VOTED = 'dự toán';

/**
 * The parts that a sentence about one matter is made of, in words that the reader finds again: the plan as "kế hoạch", the
 * amount of a year before as "cùng kỳ", both in brackets behind what they are held against.
 */
export class Parts {
  readonly told: Told;
  private readonly maker: Maker;
  private readonly opening: string;
  private readonly isOther: boolean;

  /** @param opening the period with which the sentence begins; empty for none @param isOther the verb is not the usual one */
  constructor(told: Told, maker: Maker, opening: string, isOther = false) {
    this.told = told;
    this.maker = maker;
    this.opening = opening;
    this.isOther = isOther;
  }

  /** The name; a season that is not told at the head stands with it, for it is a part of what is measured. */
  get name(): string {
    const { name, period } = this.told;
    return period.kind === 'season' && this.opening === '' ? `${name} ${periodWords(period.id)}` : name;
  }

  get plan(): string {
    return planWord(this.told);
  }

  /**
   * "Diện tích … đạt 12 ha". Only of what is better when it is more something is reached: dead and poor are not "đạt". Told
   * with another verb where two neighbours would be told alike.
   */
  level(): Piece[] {
    const { name } = this;
    const { indicator, level } = this.told;
    const happened = this.isOther ? null : happenedOf(this.told);
    if (happened !== null) return [`${happened.verb} `, this.maker.chip(this.told, 'level'), ` ${happened.what}`];
    const isReached = indicator.direction === 'up' && indicator.kind !== 'rank';
    if (isReached && !this.isOther) return [`${name} `, this.maker.chip(this.told, 'level', { lead: 'verb' })];
    const other = isRatio(indicator)
      ? 'ở mức'
      : indicator.kind === 'stock'
        ? 'hiện có'
        : isReached
          ? 'thực hiện'
          : 'ghi nhận';
    const verb = this.isOther ? other : '';
    const said = { estimate: `ước ${verb}`, preliminary: `sơ bộ ${verb || 'là'}`, actual: verb || 'là', target: '' };
    return [`${name} ${said[level.basis].trim()} `, this.maker.chip(this.told, 'level')];
  }

  target(): Chip {
    return this.maker.chip(this.told, 'target');
  }

  /** " (kế hoạch 12 ha)"; behind a period at the head it must say that it is the year's. */
  planned(): Piece[] {
    const isOfYear = this.opening !== '' && isCalendar(this.told) && this.told.isOfYear;
    return [isOfYear ? ` (${PLAN} năm ${yearOf(this.told)} là ` : ` (${this.plan} `, this.target(), ')'];
  }

  /** "bằng 97,2% kế hoạch"; nothing for what is itself a ratio. */
  reached(sign = ''): Piece[] {
    if (this.told.attainment === null) return [];
    return [`${sign}bằng `, this.maker.chip(this.told, 'attainment'), ` ${this.plan}`];
  }

  /** "mầm non 120 lớp (kế hoạch 125 lớp), bằng 96% kế hoạch": a part in a list, all that is known of it. */
  listed(name: string): Piece[] {
    const { level, target, move } = this.told;
    return [
      ...[`${name} ${level.basis === 'estimate' ? 'ước ' : ''}`, this.maker.chip(this.told, 'level')],
      ...(target === null ? [] : [...this.planned(), ...this.reached(', ')]),
      ...(move === null ? [] : [', ', this.move(), ` ${this.ago}`, ...this.same()]),
    ];
  }

  /** "tăng 2,1%" */
  move(): Chip {
    return this.maker.chip(this.told, this.told.move!.aspect, { lead: 'verb' });
  }

  /** "so với cùng kỳ năm trước" */
  get ago(): string {
    return `so với ${BEFORE[this.told.period.kind] ?? 'cùng kỳ năm trước'}`;
  }

  /** " (cùng kỳ 11 ha)", " (năm 2024 là 11 ha)"; `isFirst`: nothing before it says of which year. */
  same(isFirst = false): Piece[] {
    const { period, same } = this.told;
    const before = BEFORE[period.kind] ?? `cùng kỳ${isFirst ? ' năm trước' : ''}`;
    const mark = same?.basis === 'preliminary' ? ' sơ bộ' : '';
    const said = period.kind === 'year' ? `${periodWords(yearBefore(period)!.id)}${mark} là` : before + mark;
    return [` (${said} `, this.maker.chip(this.told, 'same'), ')'];
  }
}

/** What is counted where something bad came about, and the verb by which that is told, done and expected. */
const HAPPENED: Readonly<Record<string, Readonly<Partial<Record<Basis, string>> & { actual: string }>>> = {
  vụ: { actual: 'xảy ra', estimate: 'ước xảy ra', preliminary: 'sơ bộ xảy ra' },
  người: { actual: 'có', estimate: 'ước tính có', preliminary: 'sơ bộ có' },
};

/** "Số người chết do cháy, nổ": what came about "có 3 người chết do cháy, nổ"; null of what is no accident. */
function happenedOf({ indicator, level, name }: Told): { readonly verb: string; readonly what: string } | null {
  const { sector, code, unit, direction } = indicator;
  const verbs = sector === 'safety' || code === 'forest.fires' ? HAPPENED[unit] : undefined;
  const before = `Số ${unit} `;
  if (verbs === undefined || direction !== 'down' || !name.startsWith(before)) return null;
  return { verb: upper(verbs[level.basis] ?? verbs.actual), what: name.slice(before.length) };
}

/** A shape in which one matter is told, the result first. Each says all that is known of it. */
export interface Form {
  readonly key: string;
  fits(told: Told): boolean;
  write(parts: Parts): readonly Piece[];
}

type Fits = (told: Told) => boolean;

const hasPlan: Fits = ({ target }) => target !== null;
const hasMove: Fits = ({ move }) => move !== null;
/** An earlier amount and nothing that says how it moved: a place in an order. */
const hasSameOnly: Fits = ({ move, same }) => move === null && same !== null;
const isNew: Fits = ({ same }) => same === null;
const isReached: Fits = ({ attainment }) => attainment !== null;
const no =
  (fits: Fits): Fits =>
  (told) =>
    !fits(told);

const form = (key: string, fits: readonly Fits[], write: Form['write']): Form => ({
  key,
  fits: (told) => fits.every((one) => one(told)),
  write,
});

/** No semicolon stands within one: what follows it would have no subject. */
const FORMS: readonly Form[] = [
  form('plan, same', [hasPlan, hasMove], (of) => [
    ...[...of.level(), ...of.planned(), ...of.reached(', '), ', ', of.move(), ` ${of.ago}`, ...of.same()],
  ]),
  form('plan behind, same', [hasPlan, hasMove, isReached], (of) => [
    ...[...of.level(), ...of.reached(', '), ...of.planned(), ', ', of.move(), ` ${of.ago}`, ...of.same()],
  ]),
  form('same and plan', [hasPlan, hasMove, isReached], (of) => [
    ...[...of.level(), ', ', of.move(), ` ${of.ago}`, ...of.same(), ...of.reached(' và '), ...of.planned()],
  ]),
  form('plan in brackets', [hasPlan, isNew], (of) => [...of.level(), ...of.planned(), ...of.reached(', ')]),
  form('plan behind', [hasPlan, isNew, isReached], (of) => [...of.level(), ...of.reached(', '), ...of.planned()]),
  form('same', [no(hasPlan), hasMove], (of) => [...of.level(), ', ', of.move(), ` ${of.ago}`, ...of.same()]),
  form('same first', [no(hasPlan), hasMove], (of) => [...[...of.level(), ...of.same(true), ', ', of.move()]]),
  form('earlier', [no(hasPlan), hasSameOnly], (of) => [...of.level(), ...of.same(true)]),
  form('earlier, plan', [hasPlan, hasSameOnly], (of) => [...[...of.level(), ...of.same(true), ...of.planned()]]),
  form('alone', [no(hasPlan), isNew], (of) => of.level()),
];

/** The forms that a matter can be told in, never none. */
export const formsFor = (told: Told): readonly Form[] => FORMS.filter((one) => one.fits(told));

/** Nothing came about: words of its own, and no nought. */
export function nothingOf({ name, period }: Told): string {
  const words = periodWords(period.id);
  return `${period.kind === 'season' ? words : `trong ${words}`} không phát sinh ${lower(name.replace(/^Số /u, ''))}`;
}
