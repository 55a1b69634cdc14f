import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import type { Effects } from '../app/index.ts';
import { CliError, EXIT } from './cli-error.ts';
import { HEADERS, refusal } from './guard.ts';
import { answer } from './routes.ts';
import { type Shelf, shelfOf } from './shelf.ts';
import type { Terminal } from './terminal.ts';
import { WORDS } from './words.ts';

/** Until people sign in, nobody but this machine is served. */
const ADDRESS = '127.0.0.1';
const PORT = 3000;

function portOf(asked: string | undefined): number {
  if (asked === undefined || asked === '') return PORT;
  const port = Number(asked);
  if (!/^\d{1,5}$/.test(asked) || port > 65535) throw new CliError(`${WORDS.badPort} “${asked}”.`);
  return port;
}

async function respond(request: IncomingMessage, response: ServerResponse, shelf: Shelf, effects: Effects) {
  const { method, headers, socket } = request;
  const refused = refusal({ method, host: headers.host, origin: headers.origin }, socket.localPort ?? 0);
  if (refused) {
    response.writeHead(refused.status, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' });
    response.end(`${WORDS.refused} (${refused.why}).\n`);
    return;
  }
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const { status, type, body, download } = await answer(path, shelf, effects);
  const kept = download
    ? { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(download)}` }
    : {};
  response.writeHead(status, { ...HEADERS, ...kept, 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(method === 'HEAD' ? undefined : body);
}

const listening = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new CliError(WORDS.portTaken(port)) : error);
    });
    server.listen(port, ADDRESS, () => resolve((server.address() as AddressInfo).port));
  });

/** Resolves when the person or the system ends the program. */
const ended = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      server.close(() => resolve());
      server.closeAllConnections();
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  });

/** `tonghop serve [FOLDER | FILE]`: shows checked reports as pages on this machine. The port is in PORT. */
export async function serveCommand(args: string[], effects: Effects, terminal: Terminal): Promise<number> {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true });
  if (positionals.length > 1) throw new CliError(`serve: ${WORDS.oneFile}`);
  const shelf = await shelfOf(positionals[0] ?? '.');
  const server = createServer((request, response) => {
    respond(request, response, shelf, { ...effects, progress: () => {} }).catch(() => response.destroy());
  });
  const port = await listening(server, portOf(process.env.PORT));
  terminal.print(`${WORDS.serving}: http://localhost:${port} ${WORDS.stop}`);
  await ended(server);
  return EXIT.clean;
}
