import { type CheckedReport, type CheckedReports, type Section, sectionOf, sectionsOf } from '../app/index.ts';
import { type Finding, SEVERITIES, type Severity } from '../figure/index.ts';
import { linesOf } from './lines.ts';
import { painted, type Terminal } from './terminal.ts';
import { severitiesListed, WORDS } from './words.ts';

const gravity = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);
const placeOf = ({ at }: Finding): number => at[0]?.start ?? 0;

/** Worst first, then in the order of the report. */
const worstFirst = (a: Finding, b: Finding): number => gravity(a) - gravity(b) || placeOf(a) - placeOf(b);

/** Findings by section: the section with the worst finding first, sections alike in the order of the report. */
function bySection(report: CheckedReport): { section: Section | undefined; findings: Finding[] }[] {
  const sections = sectionsOf(report.document, report.reading);
  const groups = new Map<number, Finding[]>();
  for (const finding of report.checked.findings) {
    const index = sectionOf(finding, sections, report.document);
    groups.set(index, [...(groups.get(index) ?? []), finding]);
  }
  return [...groups]
    .map(([index, findings]) => ({ index, section: sections[index], findings: findings.sort(worstFirst) }))
    .sort((a, b) => gravity(a.findings[0]!) - gravity(b.findings[0]!) || a.index - b.index);
}

const LOOK: Readonly<Record<Severity, 'red' | 'yellow' | 'quiet'>> = {
  verdict: 'red',
  error: 'red',
  rounding: 'yellow',
  doubt: 'quiet',
};

const oneLine = (text: string): string => text.split(/\r?\n/).join(' ');

function heading(section: Section | undefined): string {
  if (!section) return `# ${WORDS.beforeSections}`;
  // A part and a sheet say by themselves what they are.
  const kind = section.path.length === 1 && section.label.includes(' ') ? '' : `${WORDS.section} `;
  return `# ${kind}${section.label}: ${oneLine(section.title)}`.slice(0, 160);
}

/** The findings of a report as lines: a heading for each section, then `file:line: severity: sentence`. */
export function findingLines(report: CheckedReport, terminal: Terminal): string[] {
  const lineAt = linesOf(report.document.text);
  return bySection(report).flatMap(({ section, findings }) => [
    painted(terminal, 'bold', heading(section)),
    ...findings.map((finding) => {
      const severity = painted(terminal, LOOK[finding.severity], finding.severity);
      return `${report.file}:${lineAt(placeOf(finding))}: ${severity}: ${oneLine(finding.message)}`;
    }),
  ]);
}

/** What the reports say of one another as lines: a heading, `file:line: severity: sentence`, and how much was compared. */
export function acrossLines(
  reports: readonly CheckedReport[],
  { findings, compared }: CheckedReports['across'],
  terminal: Terminal,
): string[] {
  const lines = findings.map(({ at: [at], severity, message }) => {
    const { file, document } = reports[at!.document]!;
    const look = painted(terminal, LOOK[severity], severity);
    return `${file}:${linesOf(document.text)(at!.start)}: ${look}: ${oneLine(message)}`;
  });
  return [
    painted(terminal, 'bold', `# ${WORDS.across}`),
    ...lines,
    `${reports.length} ${WORDS.reports}, ${compared} ${WORDS.compared}; ${counted(findings)}.`,
  ];
}

/** How much was found and checked, and what came of it, in one line. */
export function summary({ file, checked: { coverage, findings } }: CheckedReport): string {
  const share = coverage.figures === 0 ? 0 : Math.round((100 * coverage.checked) / coverage.figures);
  return `${file}: ${coverage.figures} ${WORDS.figures}, ${coverage.checked} ${WORDS.checked} (${share} %); ${counted(findings)}.`;
}

function counted(findings: readonly { severity: Severity }[]): string {
  if (findings.length === 0) return WORDS.noFindings;
  const counts = new Map<string, number>();
  for (const { severity } of findings) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  return `${findings.length} ${WORDS.findings} (${severitiesListed(counts)})`;
}
