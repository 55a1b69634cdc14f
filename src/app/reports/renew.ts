import type { Renewed } from '../../contract/index.ts';
import { addReportVersion, writeReport } from '../../keep/index.ts';
import { renewed } from '../../write/index.ts';
import type { FactsDesk } from '../facts/index.ts';
import { acting, answersOf, valuesBy } from './acts.ts';
import { packedValues, textOf } from './packed.ts';
import { chipsNow } from './view.ts';

/** Writes every stale figure of a report anew; what was overridden stays. Throws NotKept, ReportProblem. */
export function renewReport(desk: FactsDesk, id: string): Promise<Renewed> {
  return acting(desk, id, async ({ desk: at, report, body: before, by }) => {
    const answers = await answersOf(at, before);
    const { body, changed, look } = renewed(before, answers);
    const chips = await chipsNow(at, body, answers);
    if (body === before) return { revision: report.revision, body, chips, changed, look };
    const text = textOf(body);
    const { revision } = await writeReport(at.scope, id, { by, text });
    const version = { by, note: '', body: text.body, values: packedValues(valuesBy(body, answers)) };
    await addReportVersion(at.scope, id, { ...version, what: 'renewed' });
    return { revision, body, chips, changed, look };
  });
}
