/** The use cases of reports that are written: begun, edited, checked, circulated, signed, made into Word and taken back. */
export { answersWithin, chipAnswers, type Range as AnswerRange } from './chip-answers.ts';
export { removeReport, reportsView, restoreReport, tellPerson } from './list.ts';
export { ReportProblem } from './report-problem.ts';
export { saveBody } from './save.ts';
export { chipsAsked, reportView } from './view.ts';
