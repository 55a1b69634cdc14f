import type { PageSetup, Severity } from '../figure/index.ts';
import type { PlainIssue, PlainRule } from './issue.ts';
import type { View } from './view.ts';

const TWIPS_PER_MM = 1440 / 25.4;
/** Editors round margins to whole twips; a third of a millimetre is nobody's mistake. */
const SLACK_MM = 0.35;

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I: margins in millimetres. */
const MARGINS: readonly { side: 'top' | 'bottom' | 'left' | 'right'; name: string; from: number; to: number }[] = [
  { side: 'top', name: 'trên', from: 20, to: 25 },
  { side: 'bottom', name: 'dưới', from: 20, to: 25 },
  { side: 'left', name: 'trái', from: 30, to: 35 },
  { side: 'right', name: 'phải', from: 15, to: 20 },
];
const A4 = { short: 210, long: 297 };
/** Body text is 13 to 14 points: 26 to 28 half points. */
const TYPE = { from: 26, to: 28 };

/** Format: page, margins, page number and type size of a Word file against the decree. A plain text has none. */
export function formatIssues(view: View): PlainIssue[] {
  const { page } = view.document;
  return page === null ? [] : [...pageSize(page), ...margins(page), ...pageNumber(page), ...typeSize(page)];
}

const millimetres = (twips: number): number => twips / TWIPS_PER_MM;

function shown(value: number): string {
  return String(Math.round(value * 10) / 10).replace('.', ',');
}

function pageSize(page: PageSetup): PlainIssue[] {
  const sides = [millimetres(page.width), millimetres(page.height)].sort((a, b) => a - b);
  if (Math.abs(sides[0]! - A4.short) <= 1 && Math.abs(sides[1]! - A4.long) <= 1) return [];
  return [issue('page size', 'doubt', { value: `${shown(sides[0]!)} × ${shown(sides[1]!)}` })];
}

function margins(page: PageSetup): PlainIssue[] {
  // Landscape pages carry wide tables; their margins turn with them.
  if (page.width > page.height) return [];
  const wrong = MARGINS.flatMap(({ side, name, from, to }) => {
    const value = millimetres(page[side]);
    return value >= from - SLACK_MM && value <= to + SLACK_MM
      ? []
      : [{ name, value: shown(value), norm: `${from} đến ${to}` }];
  });
  if (wrong.length === 0) return [];
  const value = wrong.map((one) => `${one.name} ${one.value} mm`).join(', ');
  const norm = wrong.map((one) => `${one.name} ${one.norm} mm`).join(', ');
  return [issue('margin', 'error', { value, norm })];
}

function pageNumber(page: PageSetup): PlainIssue[] {
  const { pageNumber: number } = page;
  if (number === null) return [issue('page number', 'doubt', { what: 'không có' })];
  const wrong: string[] = [];
  if (number.in === 'footer') wrong.push('ở lề dưới');
  if (!number.centred) wrong.push('không ở giữa');
  if (number.onFirst) wrong.push('hiện ở trang thứ nhất');
  return wrong.length === 0 ? [] : [issue('page number', 'error', { what: wrong.join(', ') })];
}

function typeSize(page: PageSetup): PlainIssue[] {
  const [main] = Object.entries(page.sizes).sort((a, b) => b[1] - a[1]);
  const size = main === undefined ? TYPE.from : Number(main[0]);
  if (size >= TYPE.from && size <= TYPE.to) return [];
  return [issue('type size', 'error', { value: shown(size / 2) })];
}

function issue(rule: PlainRule, severity: Severity, fields: Record<string, string>): PlainIssue {
  return {
    kind: 'plain',
    code: 'format',
    rule,
    severity,
    at: [{ start: 0, end: 0 }],
    figures: [],
    stated: fields.value ?? fields.what ?? null,
    computed: fields.norm ?? null,
    repair: null,
    fields,
  };
}
