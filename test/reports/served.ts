import { gzipSync } from 'node:zlib';
import { poolOf } from '../../dist/api/index.js';
import { theCatalogue } from '../../dist/app/facts/index.js';
import { addReport } from '../../dist/keep/index.js';
import type { Problem, ReportView, Saved } from '../../src/contract/index.ts';
import type { ReportBody } from '../../src/figure/index.ts';
import { serveMadeUp } from '../facts/served.ts';
import { BODY, HALF, PROVINCE } from './body.ts';

export const PERSON = 'Nguyễn Thị Thử';

/** The server with the demonstration and somebody sitting there, and how the pages ask it. */
export async function serveReports() {
  const none = { areas: [], successions: [], plans: [], facts: [], catalogue: theCatalogue() };
  const served = await serveMadeUp(none, poolOf(1));
  const shown = { ...served.scope, tenant: 'demonstration' };
  const ask = (path: string, init?: RequestInit) => fetch(`${served.url}${path}`, init);
  const send = (method: string, path: string, body: unknown) =>
    ask(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const answered = async <T>(asking: Promise<Response>, status = 200): Promise<T> => {
    const answer = await asking;
    const text = await answer.text();
    if (answer.status !== status) throw new Error(`${answer.status}: ${text} ${served.troubles.join()}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  };
  const refused = async (asking: Promise<Response>): Promise<Problem> => {
    const answer = await asking;
    if (answer.status < 400) throw new Error(`not refused: ${answer.status}`);
    return (await answer.json()) as Problem;
  };
  await answered(send('POST', '/demonstration', {}), 204);
  await answered(send('PUT', '/person', { name: PERSON }), 204);
  return {
    ...served,
    shown,
    ask,
    send,
    answered,
    refused,
    view: (id: string) => answered<ReportView>(ask(`/reports/${id}`)),
    save: (id: string, base: number, body: ReportBody) =>
      answered<Saved>(send('PUT', `/reports/${id}/body`, { base, body })),
    /** Keeps a report of our own on the made-up province. */
    keep: (body: ReportBody = BODY): Promise<string> =>
      addReport(
        shown,
        { outline: 'thu', title: body.head.title, area: PROVINCE, period: HALF },
        { by: PERSON, note: '', body: gzipSync(JSON.stringify(body)), values: null },
      ),
  };
}
