import { AREA_LEVELS } from '../figure/index.ts';
import { fold, readUnit } from '../language/vi/index.ts';
import { type Entry, EntryReader } from './entries.ts';
import { isCode, parseFormula } from './formula.ts';
import { INDICATOR_KINDS, type Indicator, type IndicatorKind, OVER_AREAS, OVER_MONTHS } from './indicator.ts';
import { type Problems, says } from './problems.vi.ts';

/** What a file says for all its entries that do not say it themselves. */
export interface FileDefaults {
  readonly sector: string;
  readonly reference: string;
  readonly checked: string;
}

const USUAL_AREAS: Readonly<Record<IndicatorKind, Indicator['areas']>> = {
  flow: 'sum',
  stock: 'sum',
  rate: 'none',
  index: 'none',
  rank: 'none',
};
const USUAL_MONTHS: Readonly<Record<IndicatorKind, Indicator['months']>> = {
  flow: 'sum',
  stock: 'last',
  rate: 'last',
  index: 'none',
  rank: 'none',
};
const PERIODS = ['months', 'season', 'school', 'year'] as const;
const DIRECTIONS = ['none', 'up', 'down'] as const;
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const MOST_DECIMALS = 6;

/** An indicator of one entry, its defaults filled in. What is wrong with the entry by itself goes to `problems`. */
export function readIndicator(entry: Entry, defaults: FileDefaults, problems: Problems): Indicator {
  const reader = new EntryReader(entry, problems);
  const kind = reader.oneOf('kind', INDICATOR_KINDS, 'flow');
  const indicator: Indicator = {
    code: readCode(reader),
    name: { vi: capital(reader.needed('vi')), en: capital(reader.needed('en')) },
    aliases: [...new Set(reader.texts('aliases').map(asAlias))],
    unit: readMeasure(reader),
    kind,
    areas: reader.oneOf('areas', OVER_AREAS, USUAL_AREAS[kind]),
    months: reader.oneOf('months', OVER_MONTHS, USUAL_MONTHS[kind]),
    weight: reader.text('weight') || null,
    formula: reader.text('formula') || null,
    direction: reader.oneOf('direction', DIRECTIONS, 'none'),
    decimals: readWhole(reader, 'decimals', 0, 0, MOST_DECIMALS),
    breakdowns: reader.texts('breakdowns'),
    periods: reader.oneOf('periods', PERIODS, 'months'),
    levels: readLevels(reader),
    parent: reader.text('parent') || null,
    sector: defaults.sector,
    reference: reader.text('reference') || defaults.reference,
    checked: readDay(reader, defaults.checked),
  };
  if (indicator.reference === '') reader.problem(null, says.missing('reference'));
  checkRollUps(indicator, reader);
  reader.finish();
  return indicator;
}

/** A code of an entry; one that is no code is said. */
export function readCode(reader: EntryReader, isSound: (code: string) => boolean = isCode): string {
  const code = reader.needed('code');
  if (code !== '' && !isSound(code)) reader.problem('code', says.badCode(code));
  return code;
}

/** A name as it is printed: with a capital letter first. */
export const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** An alias as it is looked for. */
export const asAlias = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

function readMeasure(reader: EntryReader): string {
  const unit = reader.needed('unit');
  if (unit === '') return unit;
  const read = readUnit(fold(unit), unit, 0);
  if (read === null || read.end !== unit.length) reader.problem('unit', says.unknownUnit(unit));
  else if (read.unit !== unit) reader.problem('unit', says.unitSpelling(unit, read.unit));
  return unit;
}

/** A whole number between two others, or `usual` where none is given. */
export function readWhole(reader: EntryReader, key: string, usual: number, least: number, most: number): number {
  const text = reader.text(key);
  if (text === '') return usual;
  const value = Number(text);
  if (/^\d{1,6}$/.test(text) && value >= least && value <= most) return value;
  reader.problem(key, says.notWhole(key, text, least, most));
  return usual;
}

function readLevels(reader: EntryReader): Indicator['levels'] {
  const named = reader.texts('levels');
  for (const one of named)
    if (!AREA_LEVELS.some((level) => level === one))
      reader.problem('levels', says.notOneOf('levels', one, AREA_LEVELS));
  return named.length === 0 ? AREA_LEVELS : AREA_LEVELS.filter((level) => named.includes(level));
}

/** The day when somebody last looked: that of the entry, else that of the file. */
export function readDay(reader: EntryReader, usual: string): string {
  const day = reader.text('checked') || usual;
  if (day === '') reader.problem(null, says.missing('checked'));
  else if (!DAY.test(day)) reader.problem('checked', says.notDay('checked', day));
  return day;
}

/** Sums only of what can be added; means with a weight, formulas with a formula. */
function checkRollUps({ kind, areas, months, weight, formula }: Indicator, reader: EntryReader): void {
  if (areas === 'sum' && kind !== 'flow' && kind !== 'stock') reader.problem('areas', says.noSum('areas', kind));
  if (months === 'sum' && kind !== 'flow') reader.problem('months', says.noSum('months', kind));
  for (const [key, way] of [
    ['areas', areas],
    ['months', months],
  ] as const) {
    if (way === 'mean' && weight === null) reader.problem(key, says.noWeight(key));
    if (way === 'formula' && formula === null) reader.problem(key, says.noFormula(key));
  }
  if (weight !== null && areas !== 'mean' && months !== 'mean') reader.problem('weight', says.idleWeight());
  const parsed = formula === null ? null : parseFormula(formula);
  if (parsed !== null && 'at' in parsed) reader.problem('formula', says.badFormula(formula!, parsed.at));
}
