/** Why something cannot be done with a report. */
export type ReportProblemKind = 'changed-meanwhile' | 'locked' | 'unclear' | 'no-libreoffice';

/** Something cannot be done with a report as it was asked. The message is a sentence for the person. */
export class ReportProblem extends Error {
  readonly kind: ReportProblemKind;

  constructor(kind: ReportProblemKind, sentence: string) {
    super(sentence);
    this.kind = kind;
  }
}
