/** The use cases of reports that are written: begun, edited, checked, circulated, signed, made into Word and taken back. */
export type { ReportState } from '../../contract/index.ts';
export { beginReport } from './begin.ts';
export { answersWithin, chipAnswers, type Range as AnswerRange } from './chip-answers.ts';
export * from './contributions/index.ts';
export { pdfFile, type ReportFile, reportPaper, signedAgain, signedFile, wordFile } from './files.ts';
export * from './findings/index.ts';
export { removeReport, reportsView, restoreReport, tellPerson } from './list.ts';
export { draftFindings } from './open-findings.ts';
export { renewReport } from './renew.ts';
export { ReportProblem } from './report-problem.ts';
export {
  HERE,
  type PaperRead,
  type ReportReaders,
  type ReportsDesk,
  readPaperTask,
  writePaperTask,
} from './report-tasks.ts';
export { takeOver, takeReturned } from './returned.ts';
export { putTogether, saveBody } from './save.ts';
export { reportSentences } from './sentences.ts';
export { changeState } from './states.ts';
export { reportBlackline, reportVersions } from './versions.ts';
export { chipsAsked, reportAreas, reportView } from './view.ts';
