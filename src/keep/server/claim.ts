import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseInUse, errorCode } from './failure.ts';
import type { Place } from './place.ts';

/** The right to a folder; it ends with the program, however that ends. */
export interface Claim {
  readonly release: () => Promise<void>;
}

/**
 * A name to listen on, made of the folder's identity. The system takes it back when the program dies, so that no crash
 * leaves a lock behind; only where it must be a file (macOS) does the file stay, and nobody answers there.
 */
export function addressOf(folder: string, platform: NodeJS.Platform = process.platform): string {
  const { dev, ino } = statSync(folder, { bigint: true });
  const name = `tonghop-${createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 24)}`;
  if (platform === 'linux') return `\0${name}`;
  return platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.lock`);
}

/** Takes the folder for this program. Throws {@link DatabaseInUse} at once where another has it. */
export async function claim(place: Place, address = addressOf(place.folder)): Promise<Claim> {
  const server = (await listen(address)) ?? (await listenInstead(address));
  if (server === null) throw new DatabaseInUse(await keeperOf(place));
  const release = async (): Promise<void> => {
    await rm(place.keeper, { force: true });
    await new Promise((resolve) => server.close(resolve));
  };
  try {
    // What a crash left behind may belong to another account.
    await rm(place.keeper, { force: true });
    await writeFile(place.keeper, String(process.pid));
  } catch (error) {
    await release().catch(() => server.close());
    throw error;
  }
  return { release };
}

/** A server on the address that does not keep the program alive; null where the address is taken. */
function listen(address: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error) => (errorCode(error) === 'EADDRINUSE' ? resolve(null) : reject(error)));
    server.listen(address, () => resolve(server.unref()));
  });
}

/** Takes over a socket file that a crash left behind: nobody answers there. */
async function listenInstead(address: string): Promise<Server | null> {
  const answered = await new Promise<boolean>((resolve) => {
    const socket = connect(address, () => resolve(true));
    socket.once('error', (error) => resolve(errorCode(error) !== 'ECONNREFUSED'));
    socket.once('connect', () => socket.destroy());
  });
  if (answered || address.startsWith('\0')) return null;
  await rm(address, { force: true });
  return listen(address);
}

async function keeperOf(place: Place): Promise<number | null> {
  const pid = Number(await readFile(place.keeper, 'utf8').catch(() => ''));
  return Number.isInteger(pid) && pid > 0 ? pid : null;
}
