import type { PageSetup } from '../../figure/index.ts';
import type { PlainIssue } from '../issue.ts';
import { formatIssue, WHOLE } from './issue.ts';
import { type Norms, SIDES, type Side } from './norms.ts';

const TWIPS_PER_MM = 1440 / 25.4;
/** Editors round margins to whole twips; a third of a millimetre is nobody's mistake. */
const SLACK_MM = 0.35;

const SIDE_WORDS: Readonly<Record<Side, string>> = { top: 'trên', bottom: 'dưới', left: 'trái', right: 'phải' };

const millimetres = (twips: number): number => twips / TWIPS_PER_MM;

function shown(value: number): string {
  return String(Math.round(value * 10) / 10).replace('.', ',');
}

/** Mục I.1: paper is A4, 210 × 297 mm. */
export function pageSize(page: PageSetup, norms: Norms): PlainIssue[] {
  const { short, long } = norms.page;
  const [narrow, wide] = [millimetres(page.width), millimetres(page.height)].sort((a, b) => a - b) as [number, number];
  if (Math.abs(narrow - short) <= 1 && Math.abs(wide - long) <= 1) return [];
  const value = `${shown(narrow)} × ${shown(wide)}`;
  return [formatIssue('page size', 'doubt', WHOLE, norms, { value, norm: `${short} × ${long}` })];
}

/** Mục I.3: margins are 20 to 25 mm at the top and the bottom, 30 to 35 on the left, 15 to 20 on the right. */
export function margins(page: PageSetup, norms: Norms): PlainIssue[] {
  // Landscape pages carry wide tables; their margins turn with them.
  if (page.width > page.height) return [];
  const wrong = SIDES.flatMap((side) => {
    const value = millimetres(page[side]);
    const { from, to } = norms.margins[side];
    return value >= from - SLACK_MM && value <= to + SLACK_MM
      ? []
      : [{ name: SIDE_WORDS[side], value: shown(value), norm: `${from} đến ${to}` }];
  });
  if (wrong.length === 0) return [];
  const value = wrong.map((one) => `${one.name} ${one.value} mm`).join(', ');
  const norm = wrong.map((one) => `${one.name} ${one.norm} mm`).join(', ');
  return [formatIssue('margin', 'error', WHOLE, norms, { value, norm })];
}

/** Mục I.7: the page's number stands centred in the top margin, and not on the first page. */
export function pageNumber(page: PageSetup, norms: Norms): PlainIssue[] {
  const { pageNumber: number } = page;
  if (number === null) return [formatIssue('page number', 'doubt', WHOLE, norms, { value: 'không có', norm: '' })];
  const wrong: string[] = [];
  if (number.in === 'footer') wrong.push('ở lề dưới');
  if (!number.centred) wrong.push('không ở giữa');
  if (number.onFirst) wrong.push('hiện ở trang thứ nhất');
  if (wrong.length === 0) return [];
  return [formatIssue('page number', 'error', WHOLE, norms, { value: wrong.join(', '), norm: '' })];
}

/** The key that most characters have; null where there are none. */
function main(counts: Readonly<Record<string, number>>): string | null {
  return Object.entries(counts).sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Mục II.6: the text of the body is 13 to 14 points. */
export function typeSize(page: PageSetup, norms: Norms): PlainIssue[] {
  const size = main(page.sizes);
  const { from, to } = norms.type;
  if (size === null || (Number(size) >= from && Number(size) <= to)) return [];
  const [value, norm] = [shown(Number(size) / 2), `${shown(from / 2)} đến ${shown(to / 2)}`];
  return [formatIssue('type size', 'error', WHOLE, norms, { value, norm })];
}

const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Mục I.4: the font is Times New Roman. Said only where more than half of the text is set in one other font. */
export function font(page: PageSetup, norms: Norms): PlainIssue[] {
  const name = main(page.fonts);
  if (name === null || page.fonts[name]! * 2 <= total(page.sizes)) return [];
  const plain = (text: string): string => text.toLowerCase().replaceAll(' ', '');
  if (plain(name).startsWith(plain(norms.font))) return [];
  return [formatIssue('font', 'doubt', WHOLE, norms, { value: name, norm: norms.font })];
}
