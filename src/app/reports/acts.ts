import type { Answers, ReportBody } from '../../figure/index.ts';
import { changingReport, type OpenReport, tenantOfReport } from '../../keep/index.ts';
import { chipsOf } from '../../write/index.ts';
import type { FactsDesk } from '../facts/index.ts';
import { chipAnswers } from './chip-answers.ts';
import { bodyOf, type KeptValues } from './packed.ts';
import { PROBLEMS } from './problems.vi.ts';
import { ReportProblem } from './report-problem.ts';
import { deskOfTenant, nameOfPerson, tenantsOf } from './reports-desk.ts';

/** A report on which somebody acts, while nobody else changes it or writes facts. */
export interface Acting {
  /** Asks within the transaction. */
  readonly desk: FactsDesk;
  readonly report: OpenReport;
  readonly body: ReportBody;
  readonly by: string;
}

/** Does something with a report, signed or not, all or nothing. Throws NotKept. */
export async function holding<T>(desk: FactsDesk, id: string, work: (acting: Acting) => Promise<T>): Promise<T> {
  const [tenant, by] = await Promise.all([tenantOfReport(desk.scope.db, tenantsOf(desk), id), nameOfPerson(desk)]);
  const own = deskOfTenant(desk, tenant);
  return changingReport(own.scope, id, (within, report) =>
    work({ desk: { ...own, scope: within }, report, body: bodyOf(report.body), by }),
  );
}

/** Does one act on a report that is not signed yet, all or nothing. Throws NotKept, ReportProblem. */
export const acting = <T>(desk: FactsDesk, id: string, act: (acting: Acting) => Promise<T>): Promise<T> =>
  holding(desk, id, (one) => {
    if (one.report.state === 'signed') throw new ReportProblem('unclear', PROBLEMS.isSigned);
    return act(one);
  });

/** Answers every chip and cell of a report from the facts as they are now. */
export const answersOf = (desk: FactsDesk, body: ReportBody): Promise<Answers> =>
  chipAnswers(
    desk,
    chipsOf(body).map(({ ask }) => ask),
  );

/** What facts say of every chip and cell of a report, by their ids. */
export const valuesBy = (body: ReportBody, answers: Answers): KeptValues =>
  Object.fromEntries(chipsOf(body).map(({ id, ask }) => [id, answers(ask)]));
