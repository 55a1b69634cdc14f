import type { Catalogue, Indicator } from '../../catalogue/index.ts';
import { type Area, type AreaId, type Basis, lastDay, type Period, periodOf } from '../../figure/index.ts';
import {
  columnHead,
  fold,
  list,
  periodId,
  periodsIn,
  readUnit,
  seasonId,
  seasonsIn,
  spelledHead,
} from '../../language/vi/index.ts';
import { inUnit } from '../units.ts';
import { lettersOf } from './heads.ts';

/** What a name was found to mean: the one thing, or those that it could be. */
export type Named<T> = { readonly one: T } | { readonly could: readonly T[] };

const MOST_CANDIDATES = 4;

/** An indicator with a breakdown, as the row of a table names it. */
export interface NamedSeries {
  readonly indicator: Indicator;
  readonly breakdown: string;
}

/** Finds indicators by code, name or alias, written with accents or without. */
export class IndicatorNames {
  private readonly exact = new Map<string, Set<Indicator>>();
  private readonly plain = new Map<string, Set<Indicator>>();

  constructor(private readonly catalogue: Catalogue) {
    for (const indicator of catalogue.indicators) {
      for (const name of [indicator.name.vi, indicator.name.en, ...indicator.aliases]) {
        add(this.exact, fold(name.normalize('NFC')), indicator);
        add(this.plain, lettersOf(name), indicator);
      }
    }
  }

  /**
   * The indicator of a name, with its breakdown where the name says one behind a colon ("Thu ngân sách: Phí và lệ phí").
   *
   * @param unit unit of measure of the row, where it has one: it tells two things of one name apart
   */
  find(text: string, unit: string | null): Named<NamedSeries> {
    const name = text.normalize('NFC').trim().replace(/\s+/gu, ' ');
    const whole = (indicator: Indicator): NamedSeries => ({ indicator, breakdown: '' });
    const said = this.catalogue.inOneWay({ indicator: name, breakdown: '' });
    const coded = this.catalogue.indicator(said.indicator);
    if (coded !== null) return { one: { indicator: coded, breakdown: said.breakdown } };
    const found = this.among(name, unit);
    if (found.length === 1) return { one: whole(found[0]!) };
    const colon = name.lastIndexOf(':');
    if (found.length === 0 && colon > 0) {
      for (const indicator of this.among(name.slice(0, colon), unit)) {
        const breakdown = memberNamed(this.catalogue, indicator, name.slice(colon + 1));
        if (breakdown !== null) return { one: { indicator, breakdown } };
      }
    }
    const could = found.length > 0 ? found : this.catalogue.search(name, MOST_CANDIDATES);
    return { could: could.slice(0, MOST_CANDIDATES).map(whole) };
  }

  private among(name: string, unit: string | null): Indicator[] {
    const bare = name.replace(/^[-+*•\s]+/u, '').replace(/^trong đó:?\s*/iu, '');
    const found = [...(this.exact.get(fold(bare)) ?? this.plain.get(lettersOf(bare)) ?? [])];
    if (found.length < 2) return found;
    // What bears the name itself stands before what is also called so; then the unit decides.
    const own = found.filter(({ name }) => fold(name.vi) === fold(bare));
    const fitting = (own.length > 0 ? own : found).filter((one) => unit === null || fits(unit, one.unit));
    return fitting.length > 0 ? fitting : found;
  }
}

function add(map: Map<string, Set<Indicator>>, key: string, indicator: Indicator): void {
  const known = map.get(key) ?? new Set();
  map.set(key, known.add(indicator));
}

const fits = (unit: string, own: string): boolean => inUnit({ value: '1', decimals: 0 }, unit, own) !== null;

/** The breakdown of an indicator by a member's code or name; null where it has none such. */
export function memberNamed(catalogue: Catalogue, indicator: Indicator, text: string): string | null {
  const words = text.trim();
  if (words === '') return '';
  const cuts = words.split(';').map((part) => {
    const name = lettersOf(part.includes('=') ? part.slice(part.indexOf('=') + 1) : part);
    for (const code of indicator.breakdowns) {
      const member = catalogue
        .dimension(code)
        ?.members.find((one) =>
          [one.code, one.name.vi, one.name.en, ...one.aliases].some((own) => lettersOf(own) === name),
        );
      if (member !== undefined) return `${code}=${member.code}`;
    }
    return null;
  });
  return cuts.includes(null) ? null : (cuts as string[]).toSorted().join(';');
}

/** Finds areas by id (also in brackets behind the name), code or name, among those that stand at the end of a period. */
export class AreaNames {
  private readonly byName = new Map<string, Area[]>();
  private readonly byId = new Map<AreaId, Area>();

  /** @param areas of all times @param within areas that names are looked for in first: two communes of two provinces may bear one name */
  constructor(
    areas: readonly Area[],
    private readonly within: (area: Area) => boolean,
  ) {
    for (const area of areas) {
      this.byId.set(area.id, area);
      for (const key of new Set([area.code, lettersOf(area.name), lettersOf(shortName(area.name))])) {
        const known = this.byName.get(key);
        if (known === undefined) this.byName.set(key, [area]);
        else known.push(area);
      }
    }
  }

  find(text: string, period: Period | null): Named<Area> {
    const id = this.byId.get(/\(([^()]{3,40})\)$/u.exec(text.trim())?.[1] ?? text.trim());
    if (id !== undefined) return { one: id };
    const day = period === null ? null : lastDay(period.to);
    const stands = ({ from, to }: Area): boolean =>
      day === null ? to === null : from <= day && (to === null || to >= day);
    const found = (this.byName.get(text.trim()) ?? this.byName.get(lettersOf(text)) ?? []).filter(stands);
    const near = found.filter(this.within);
    const could = near.length > 0 ? near : found;
    return could.length === 1 ? { one: could[0]! } : { could: could.slice(0, MOST_CANDIDATES) };
  }
}

/** A name without the word for what it is: "Xã Suối Mơ" → "Suối Mơ". */
const shortName = (name: string): string =>
  name.replace(/^(?:thành phố|thị xã|thị trấn|đặc khu|tỉnh|huyện|quận|phường|xã) /iu, '');

/** A period by its id or in words, "Ước TH 6 tháng đầu năm 2026" → `2026-H1`; null where none is named. */
export function periodNamed(text: string, year: number | null): string | null {
  const id = periodOf(text.trim());
  if (id !== null) return id.id;
  const folded = spelledHead(fold(text.normalize('NFC')).replace(/\s+/gu, ' ').trim());
  const [season] = seasonsIn(folded);
  if (season !== undefined && (season.year ?? year) !== null) return seasonId(season, year ?? season.year!, 12);
  for (const mention of periodsIn(folded)) {
    if (mention.year === null && year === null) continue;
    const found = periodId(mention, mention.year ?? year!);
    const canonical = found === null ? null : periodOf(found);
    if (canonical !== null) return canonical.id;
  }
  return null;
}

const BASIS_WORDS: readonly (readonly [Basis, readonly string[]])[] = [
  ['target', list('target, kế hoạch, chỉ tiêu kế hoạch, mục tiêu')],
  ['estimate', list('estimate, ước, ước thực hiện, ước tính')],
  ['preliminary', list('preliminary, sơ bộ, số sơ bộ')],
  ['actual', list('actual, thực hiện, chính thức, số thực hiện')],
];

/** A basis by its word; null where it is none. */
export function basisNamed(text: string): Basis | null {
  const letters = lettersOf(text);
  return BASIS_WORDS.find(([, words]) => words.some((word) => lettersOf(word) === letters))?.[0] ?? null;
}

/** On what ground the numbers under a head stand; null where they are no amounts (percentages, shares). */
export function basisOfHead(head: string): Basis | null {
  const folded = spelledHead(fold(head.normalize('NFC')));
  const { says, estimate } = columnHead([folded]);
  if (says === 'target') return 'target';
  if (says !== 'level' && says !== 'prior') return null;
  return estimate ? 'estimate' : /sơ bộ/u.test(folded) ? 'preliminary' : 'actual';
}

/** The canonical unit of a cell or of the brackets of a head; null where it is no unit. */
export function unitNamed(text: string): string | null {
  const words = text.normalize('NFC').trim();
  const read = words === '' ? null : readUnit(fold(words), words, 0);
  return read !== null && read.end === words.length ? read.unit : null;
}

/** "Đàn lợn (con)" → "Đàn lợn" and "con"; no brackets where the words do not end with them. */
export function bracketed(words: string): { readonly name: string; readonly brackets: string } {
  const open = words.endsWith(')') ? words.lastIndexOf('(') : -1;
  return open < 0
    ? { name: words, brackets: '' }
    : { name: words.slice(0, open).trim(), brackets: words.slice(open + 1, -1) };
}

/** An ISO day of "2026-06-14" or "14/6/2026"; undefined where it is none. */
export function dayIn(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(text) ?? [];
  const iso = year === undefined ? text : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.test(iso) ? iso : undefined;
}
