import { fold, list, oneOf, PLACE_TYPES, pattern, placesIn } from '../../language/vi/index.ts';
import { impliedMeasure } from '../subjectUnits.ts';
import { capital, firstWords, lower, wordCount } from '../wordGroups.ts';
import type { Row } from './rows.ts';

const MEASURES = list(
  'diện tích, năng suất, sản lượng, số lượng, giá trị, kinh phí, số tiền, tổng diện tích, tổng sản lượng, diện tích gieo trồng, doanh thu, số người, số hộ, tỷ lệ, khối lượng, công suất, chiều dài',
);
const MEASURE = pattern(`^${oneOf(MEASURES)}(?![\\p{L}])`);
const LONGEST = 16;
/** A name of so few words says too little by itself. */
const FEW = 2;
const DEEPEST = 3;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;

/** A row's own words: without its unit in brackets, not in capitals. */
export function bareName(row: Row): string {
  const words = row.name
    .replace(/\s{0,3}\([^()]{1,30}\)\s{0,3}[:.]?$/u, '')
    .replace(/[\s:;.,]{1,8}$/u, '')
    .replace(/\s+/gu, ' ');
  return CAPITALS.test(words) ? words.toLowerCase() : words;
}

/**
 * What a row measures, complete by itself: "Lúa đông xuân: diện tích" of the row "Diện tích" below "Lúa đông xuân".
 * Where no word says what is measured, the unit does: "Cây chè: diện tích" of hectares.
 */
export function nameOfRow(row: Row, unit: string): string {
  const named = completed(row, 0);
  const implied = impliedMeasure(unit);
  const said = fold(named);
  const full = implied === '' || MEASURE.test(said) || said.includes(implied) ? named : `${named}: ${implied}`;
  return capital(firstWords(full, LONGEST));
}

function completed(row: Row, depth: number): string {
  const own = bareName(row);
  const { parent } = row;
  if (parent === null || depth >= DEEPEST) return own;
  const theme = entity(parent, depth + 1);
  if (theme === '' || own === '') return own === '' ? theme : own;
  if (MEASURE.test(own)) return isHeading(parent) && !isMeasure(own) ? own : `${theme}: ${lower(own)}`;
  const above = bareName(parent);
  if (MEASURE.test(above) && wordCount(above) > 1 && parent.amounts.size > 0) return `${own}: ${lower(above)}`;
  // "Đàn trâu" below "Tổng đàn gia súc" says what it is; "Mầm non" below "Tổng số học sinh" does not.
  const alike = fold(above).split(' ').includes(fold(own).split(' ')[0]!);
  const few = !alike && (wordCount(own) <= FEW || row.partly);
  return few && parent.amounts.size > 0 ? `${theme}: ${lower(own)}` : own;
}

/** "KINH TẾ" over its indicators is a heading of the annex, not what "Doanh thu du lịch" below it measures. */
const isHeading = ({ name, amounts }: Row): boolean => amounts.size === 0 && CAPITALS.test(name);

/** "Diện tích" alone does not say of what; "Diện tích trồng rừng mới" does. */
const isMeasure = (name: string): boolean => fold(name).replace(MEASURE, '').trim() === '';

/** What a row above names, without the measure that it carries itself. */
function entity(row: Row, depth: number): string {
  return MEASURE.test(bareName(row)) && row.parent !== null ? completed(row, depth).split(': ')[0]! : bareName(row);
}

const TYPES = new Set<string>(PLACE_TYPES.map(({ type }) => type));

/** The place that a row is named by, and nothing else ("Xã Nậm Chà"; "Nậm Chà" under the head "Xã"); null where it is none. */
export function placeOfRow(row: Row, head: string): string | null {
  const name = bareName(row).trim();
  const [place] = placesIn(name).flatMap(({ places }) => places);
  if (place !== undefined && place.name !== '') {
    const label = `${place.type} ${place.name}`;
    return fold(label) === fold(name) ? label : null;
  }
  const type = head.split(/[,/(]/)[0]!.trim();
  const isName = /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{Ll}']*){0,3}$/u.test(name);
  return TYPES.has(type) && isName && !row.total ? `${type} ${name}` : null;
}
