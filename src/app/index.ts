export { acrossJson, acrossReports, type CheckedAcross, type ReadBefore } from './across-reports.ts';
export {
  type CheckedReport,
  type CheckedReports,
  checkBytes,
  checkBytesSync,
  checkDocument,
  checkReport,
  checkReports,
  type UnreadReport,
} from './check-report.ts';
export { commentedWord, commentReport, wordOfText } from './comment-report.ts';
export { type Effects, type FileProblem, type Files, type Step, UnreachableFile } from './effects.ts';
export {
  noticesOf,
  type OpenedReport,
  openBytes,
  openBytesSync,
  openReport,
  UnreadableDocument,
} from './open-report.ts';
export { type ReadReport, readReport } from './read-report.ts';
export { type ReportJson, reportJson, reportsJson } from './report-json.ts';
export { type Section, sectionOf, sectionsOf } from './sections.ts';
