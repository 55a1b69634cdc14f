import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { poolOf } from '../../dist/api/index.js';
import { theCatalogue } from '../../dist/app/facts/index.js';
import type { ReportBody } from '../../dist/figure/index.js';
import { addReport } from '../../dist/keep/index.js';
import type { ContributionsView, ReportView } from '../../src/contract/index.ts';
import { serveMadeUp } from '../facts/served.ts';
import { AREAS, FACTS, OUTLINED, PROVINCE } from './agencies.ts';

/** The server with the made-up agencies' province, and threads that read. */
export async function serveAgencies() {
  const made = { areas: AREAS, successions: [], plans: [], facts: FACTS, catalogue: theCatalogue() };
  const served = await serveMadeUp(made, poolOf());
  const ask = (path: string, init?: RequestInit) => fetch(served.url + path, init);
  const json = async <T>(path: string): Promise<T> => (await (await ask(path)).json()) as T;
  const send = (method: string, path: string, body: unknown) =>
    ask(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

  /** Begins a report with these headings. */
  const begun = (body: ReportBody = OUTLINED): Promise<string> => {
    const { title } = body.head;
    const head = { outline: 'none', title, area: PROVINCE, period: '2026-H1' };
    const made = { by: 'Người Thử', note: '', body: gzipSync(JSON.stringify(body)), values: null };
    return addReport(served.scope, head, made);
  };
  const view = (report: string) => json<ContributionsView>(`/reports/${report}/contributions`);
  /** The contributions once all of them are read, or cannot be. */
  const readView = async (report: string): Promise<ContributionsView> => {
    for (let tries = 0; tries < 600; tries += 1) {
      const seen = await view(report);
      if (seen.contributions.every(({ read, problem }) => read || problem !== null)) return seen;
      await sleep(100);
    }
    throw new Error('not read');
  };
  const handIn = (report: string, name: string, body: Uint8Array, agency = '') =>
    ask(`/reports/${report}/contributions?name=${encodeURIComponent(name)}&agency=${encodeURIComponent(agency)}`, {
      method: 'POST',
      body: new Uint8Array(body),
    });
  const report = (id: string) => json<ReportView>(`/reports/${id}`);
  return { ...served, ask, json, send, begun, view, readView, handIn, report };
}
