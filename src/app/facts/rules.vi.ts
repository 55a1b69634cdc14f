import type { Indicator } from '../../catalogue/index.ts';

const OVER_AREAS: Readonly<Record<Exclude<Indicator['areas'], 'mean'>, string>> = {
  sum: 'Số của địa bàn cấp trên bằng tổng các địa bàn bên dưới.',
  formula: 'Số của địa bàn cấp trên tính lại theo công thức.',
  none: 'Không cộng giữa các địa bàn; chỉ lấy số được báo cáo.',
};

const OVER_MONTHS: Readonly<Record<Indicator['months'], string>> = {
  sum: 'Số lũy kế bằng tổng các tháng.',
  last: 'Số của kỳ dài là số của tháng cuối kỳ.',
  mean: 'Số của kỳ dài là bình quân các tháng.',
  formula: 'Số lũy kế tính lại theo công thức.',
  none: 'Không cộng dồn theo tháng; chỉ lấy số được báo cáo.',
};

const SIGNS: Readonly<Record<string, string>> = { '*': '×', '/': '÷', '-': '−' };

/** How an indicator is rolled up over areas and months, and its formula, as sentences. `nameOf` names another by its code. */
export function rulesOf(
  { areas, months, weight, formula, periods }: Indicator,
  nameOf: (code: string) => string,
): string[] {
  const overAreas =
    areas === 'mean'
      ? `Số của địa bàn cấp trên là bình quân các địa bàn bên dưới, theo trọng số “${nameOf(weight ?? '')}”.`
      : OVER_AREAS[areas];
  const said = formula
    ?.split(' ')
    .map((token) => SIGNS[token] ?? (/^[a-z]/.test(token) ? `“${nameOf(token)}”` : token.replace('.', ',')))
    .join(' ');
  return [...(said ? [`Công thức: ${said}.`] : []), overAreas, ...(periods === 'months' ? [OVER_MONTHS[months]] : [])];
}
