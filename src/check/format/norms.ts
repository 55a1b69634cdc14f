/**
 * What a decree sets for the form of a letter. Lengths are in millimetres, sizes of type in half points, as Word files
 * have them.
 */
export interface Norms {
  /** The decree, as a sentence names it. */
  readonly reference: string;
  /** The first day on which it is in force, ISO 8601. */
  readonly from: string;
  readonly page: { readonly short: number; readonly long: number };
  readonly margins: Readonly<Record<Side, { readonly from: number; readonly to: number }>>;
  readonly type: { readonly from: number; readonly to: number };
  readonly font: string;
  readonly nationalName: string;
  readonly motto: string;
  /** The kind of document in the symbol of a report. */
  readonly symbol: string;
  /** Below these a number, a day and a month are written with a 0 before them. */
  readonly padded: { readonly number: number; readonly day: number; readonly month: number };
}

export const SIDES = ['top', 'bottom', 'left', 'right'] as const;
export type Side = (typeof SIDES)[number];

/**
 * Each decree on the form of letters from the day on which it is in force, the newest first; an old one is never
 * changed. Before the first of them other rules held (the page's number stood at the foot), and nothing is said.
 *
 * Nghị định 30/2020/NĐ-CP, 5/3/2020, Phụ lục I, Phần I: Mục I (page, margins, type, page number), Mục II (number, date,
 * recipients and the other parts).
 */
export const NORMS: readonly Norms[] = [
  {
    reference: 'Nghị định 30/2020/NĐ-CP',
    from: '2020-03-05',
    page: { short: 210, long: 297 },
    margins: {
      top: { from: 20, to: 25 },
      bottom: { from: 20, to: 25 },
      left: { from: 30, to: 35 },
      right: { from: 15, to: 20 },
    },
    type: { from: 26, to: 28 },
    font: 'Times New Roman',
    nationalName: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    symbol: 'BC',
    padded: { number: 10, day: 10, month: 3 },
  },
];

/** The norms in force on a day, or at the end of a year or month; the newest where that is not known, null before all. */
export function normsOn(day: string | null): Norms | null {
  if (day === null) return NORMS[0] ?? null;
  const last = day.length < 10 ? `${day}-99` : day;
  return NORMS.find(({ from }) => from <= last) ?? null;
}
