import { addressOf } from '../../scripts/annexes/grid.ts';
import type { Annex } from '../../scripts/annexes/plan.ts';
import type { CheckedReport } from '../../src/app/index.ts';
import type { Figure } from '../../src/figure/index.ts';

/** Where each figure of a table stands in the annex (`Biểu 1!F12`), whatever kind of file it was read from. */
export function placesOf({ document, reading }: CheckedReport, annex: Annex): Map<Figure, string> {
  const sheets = annex.sheets.filter(({ hidden }) => !hidden);
  const places = new Map<Figure, string>();
  for (const figure of reading.figures) {
    const cell = document.blocks[figure.block]?.cell;
    const sheet = sheets[cell?.table ?? -1];
    if (!cell || !sheet) continue;
    const above = document.format === 'xlsx' ? 0 : sheet.above.length;
    places.set(figure, `${sheet.name}!${addressOf(cell.row + above, cell.column)}`);
  }
  return places;
}

/** What was read, in the form of the truth: `place, role, value, unit, of, period`. */
export function linesOf(report: CheckedReport, annex: Annex): string[] {
  const places = placesOf(report, annex);
  const byId = new Map(report.reading.figures.map((figure) => [figure.id, figure]));
  return [...places].map(([figure, place]) => {
    const of = figure.of === null ? undefined : byId.get(figure.of);
    const about = of === undefined ? '' : (places.get(of)?.split('!')[1] ?? 'prose');
    return [place, figure.role, figure.value, figure.unit, about, figure.period].join('\t');
  });
}
