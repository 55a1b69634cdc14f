import type { Check, Figure, Finding } from '../figure/index.ts';
import type { CheckedReport } from './check-report.ts';

/** A finding as it is printed: `repair` is left out where there is none, as the contract of the reader says. */
function findingJson({ code, rule, severity, at, figures, stated, computed, repair, message }: Finding) {
  return {
    code,
    rule,
    severity,
    at: at.map(({ start, end }) => ({ start, end })),
    figures,
    stated,
    computed,
    ...(repair ? { repair } : {}),
    message,
  };
}

/** A figure as it is printed; the ordinals by which the reader tells neighbours stay inside. */
function figureJson({ block: _block, sentence: _sentence, clause: _clause, ...figure }: Figure) {
  return figure;
}

function checkJson({ rule, outcome, why, figures, stated, computed }: Check) {
  return { rule, outcome, why, figures, stated, computed };
}

/** What `read --json` and `check --json` print of one report. */
export function reportJson({ file, sha256, document, reading, checked }: CheckedReport) {
  const { number, issuer, date, title, period, area, signer, recipients } = reading.head;
  return {
    document: {
      file,
      sha256,
      format: document.format,
      number,
      issuer,
      date,
      title,
      period,
      area,
      signer,
      recipients,
      notices: document.notices,
    },
    figures: reading.figures.map(figureJson),
    checks: checked.checks.map(checkJson),
    coverage: checked.coverage,
    left: checked.left,
    findings: checked.findings.map(findingJson),
  };
}

export type ReportJson = ReturnType<typeof reportJson>;

/** What `check --json` prints of several reports. `findings` are those between reports, each place naming its document. */
export const reportsJson = (reports: readonly CheckedReport[]) => ({
  documents: reports.map(reportJson),
  findings: [] as readonly Finding[],
});
