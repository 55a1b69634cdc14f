import type { Figure, Reading } from '../../figure/index.ts';
import { fold } from '../../language/vi/index.ts';
import type { GivenReport } from './reports.ts';

const HEAD_REACH = 1500;
/** "(Kèm theo Báo cáo số 210/BC-UBND ngày …)"; in electronic documents the number is left blank (Decree 30/2020, annex I). */
const WITH =
  /kèm theo (?:báo cáo|tờ trình|công văn|văn bản) số[: …._-]{0,30}(\d{0,5})[ …._-]{0,30}\/ ?([\p{L}\d][\p{L}\d-]{1,30})/u;

/**
 * An annex is of the time and place of the report that it comes with: what it does not say otherwise is that report's. The
 * report is the one whose number the annex names or, where the number is blank, the only one with such a symbol.
 */
export function withAnnexes(given: readonly GivenReport[]): GivenReport[] {
  return given.map((report) => {
    const main = mainOf(report, given);
    return main ? { ...report, reading: adopted(report.reading, main.reading) } : report;
  });
}

function mainOf(report: GivenReport, given: readonly GivenReport[]): GivenReport | null {
  // Its number may be read from that very line; a report of its own has its issuer and day.
  if (report.reading.head.issuer !== null || report.reading.head.date !== null) return null;
  const head = fold(report.document.text.slice(0, HEAD_REACH).normalize('NFC')).replace(/\s+/g, ' ');
  const [, number, symbol] = WITH.exec(head) ?? [];
  if (symbol === undefined) return null;
  const { area } = report.reading.head;
  const fitting = given.filter(({ reading }) => {
    if (reading === report.reading) return false;
    const [own, kind] = (reading.head.number ?? '').toLowerCase().split('/');
    if (kind !== symbol || (area !== null && area !== reading.head.area)) return false;
    return number === '' || Number(own) === Number(number);
  });
  return fitting.length === 1 ? fitting[0]! : null;
}

function adopted(annex: Reading, main: Reading): Reading {
  const { period, area } = annex.head;
  const own = (figure: Figure): Figure => ({
    ...figure,
    period: figure.period === (period ?? '') ? (main.head.period ?? figure.period) : figure.period,
    area: figure.area === (area ?? '') ? (main.head.area ?? figure.area) : figure.area,
  });
  return {
    ...annex,
    head: { ...main.head, title: annex.head.title },
    figures: annex.figures.map(own),
  };
}
