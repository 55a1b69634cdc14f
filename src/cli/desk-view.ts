import { type CheckedReport, sectionOf, sectionsOf } from '../app/index.ts';
import { SEVERITIES } from '../figure/index.ts';
import type { Desk } from '../web/index.ts';

/** A checked report as the reading desk shows it. */
export function deskOf(report: CheckedReport, notices: readonly string[], links: Desk['links']): Desk {
  const { file, document, reading, checked } = report;
  const sections = sectionsOf(reading);
  const findings = checked.findings
    .map((finding) => ({ ...finding, section: sectionOf(finding, sections, document) }))
    .sort(
      (a, b) =>
        a.section - b.section ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        (a.at[0]?.start ?? 0) - (b.at[0]?.start ?? 0),
    );
  return {
    file,
    document,
    reading,
    checks: checked.checks,
    coverage: checked.coverage,
    findings,
    sections,
    notices,
    links,
  };
}
