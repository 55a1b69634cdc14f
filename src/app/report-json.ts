import type { Check, Figure, Finding } from '../figure/index.ts';
import { acrossJson } from './across-reports.ts';
import type { CheckedReport, CheckedReports } from './check-report.ts';

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

function checkJson<F>({ rule, outcome, why, figures, stated, computed }: Omit<Check, 'figures'> & { figures: F }) {
  return { rule, outcome, why, figures, stated, computed };
}

/** What `read --json` and `check --json` print of one report. */
export function reportJson({ file, sha256, document, reading, checked }: Omit<CheckedReport, 'bytes'>) {
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
export function reportsJson({ reports, across }: Pick<CheckedReports, 'reports' | 'across'>) {
  const files = reports.map(({ file }) => file);
  return {
    documents: reports.map(reportJson),
    checks: across.checks.map((one) => ({
      ...checkJson(one),
      figures: one.figures.map(({ document, id }) => ({ document: files[document]!, id })),
    })),
    coverage: {
      figures: reports.reduce((sum, { checked }) => sum + checked.coverage.figures, 0),
      compared: across.compared,
    },
    findings: across.findings.map((finding) => acrossJson(finding, files)),
  };
}
