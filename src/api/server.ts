import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { NotKept, ReadingRoom, ReadingStopped } from '../app/desk/index.ts';
import {
  BadQuestion,
  type FactsDesk,
  type ImportReaders,
  type ProposingDesk,
  type Reporting,
  theReporting,
} from '../app/facts/index.ts';
import { type ContributionsDesk, ReportProblem, type ReportReaders } from '../app/reports/index.ts';
import { HEADERS, refusal } from './guard.ts';
import { problemResponse, Refused } from './problems.ts';
import { compareRoutes } from './routes/compare.ts';
import { contributionRoutes } from './routes/contributions.ts';
import { documentRoutes } from './routes/documents.ts';
import { factRoutes } from './routes/facts.ts';
import { proposalRoutes } from './routes/proposals.ts';
import { reportFileRoutes } from './routes/report-files.ts';
import { reportRoutes } from './routes/reports.ts';
import { sheetRoutes } from './routes/sheets.ts';
import { tableRoutes } from './routes/tables.ts';
import { versionRoutes } from './routes/versions.ts';
import { samples } from './samples.ts';
import { Site } from './site.ts';

/** Until people sign in, nobody but this machine is served. */
const ADDRESS = '127.0.0.1';

export interface Served {
  readonly port: number;
  /** Ends the connections and listens no more. */
  readonly close: () => Promise<void>;
}

export interface Serving {
  readonly desk: ProposingDesk & ContributionsDesk['desk'] & { readonly readers: ReportReaders & ImportReaders };
  readonly facts: FactsDesk;
  /** Forms and regimes; those of the program where they are not given. */
  readonly reporting?: Reporting;
  readonly room: ReadingRoom;
  /** 0 for any free one. */
  readonly port: number;
  /** Is told what nobody expected; never anything of a document. */
  readonly complain: (error: unknown) => void;
}

function refusedBy(error: unknown, complain: Serving['complain']): Refused {
  if (error instanceof Refused) return error;
  if (error instanceof BadQuestion)
    return new Refused(error.kind === 'none' ? 'not-found' : 'bad-request', error.message);
  if (error instanceof ReportProblem)
    return new Refused(error.kind === 'unclear' ? 'bad-request' : error.kind, error.message);
  if (error instanceof HTTPException && error.status < 500) return new Refused('bad-request');
  if (error instanceof NotKept) return new Refused('not-found');
  if (error instanceof ReadingStopped) return new Refused('busy');
  complain(error);
  return new Refused('unexpected');
}

/** All that is answered: `/api`, and the pages. `port` is where it listens, known once it does. */
function routes(serving: Serving, madeUp: ReadingRoom | null, site: Site, port: () => number): Hono {
  const { desk, facts, room, complain } = serving;
  const app = new Hono();
  app.use(async (context, next) => {
    const { method, headers } = context.req.raw;
    const header = (name: string): string | undefined => headers.get(name) ?? undefined;
    const asked = {
      method,
      host: header('host'),
      origin: header('origin'),
      site: header('sec-fetch-site'),
      mode: header('sec-fetch-mode'),
    };
    if (refusal(asked, port())) throw new Refused('foreign');
    await next();
  });
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS))
      if (!context.res.headers.has(name)) context.header(name, value);
  });
  const api = app.basePath('/api');
  api.route('/', documentRoutes(desk, room, samples));
  api.route('/', versionRoutes(desk));
  api.route('/', compareRoutes(desk));
  api.route('/', tableRoutes(facts, desk.readers));
  const reports = { facts, readers: desk.readers, now: desk.now };
  let forms = serving.reporting;
  const reporting = (): Reporting => {
    forms ??= theReporting(facts.catalogue);
    return forms;
  };
  api.route(
    '/',
    factRoutes(facts, desk.readers, [reportRoutes(reports), sheetRoutes(facts, desk.readers, reporting, desk.now)]),
  );
  api.route('/', reportFileRoutes(reports));
  api.route('/', proposalRoutes(desk));
  api.route(
    '/',
    contributionRoutes({ facts, desk }, (tenant) => (tenant === desk.scope.tenant ? room : madeUp) ?? room),
  );
  api.all('*', () => {
    throw new Refused('not-found');
  });
  app.get('*', (context) => {
    const answer = site.answer(context.req.path, context.req.header('accept-encoding') ?? '');
    if (!answer) throw new Refused('not-found');
    return answer;
  });
  app.onError((error) => {
    const answer = problemResponse(refusedBy(error, complain));
    for (const [name, value] of Object.entries(HEADERS)) answer.headers.set(name, value);
    return answer;
  });
  return app;
}

/** Serves the desk on this machine. Refused with the system's error where the port is taken. */
export async function startServer(serving: Serving): Promise<Served> {
  let port = serving.port;
  const { desk, facts, complain } = serving;
  // What is handed in for reports of the made-up province has rows of its own, and is read beside the rest.
  const madeUp = facts.demonstration && new ReadingRoom({ ...desk, scope: facts.demonstration.scope }, complain);
  const app = routes(serving, madeUp, await Site.open(), () => port);
  const server = await new Promise<ServerType>((resolve, reject) => {
    const made = serve({ fetch: app.fetch, port: serving.port, hostname: ADDRESS }, () => resolve(made));
    made.once('error', reject);
  });
  ({ port } = server.address() as AddressInfo);
  await madeUp?.open();
  return {
    port,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
      await madeUp?.close();
    },
  };
}
