import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { DocumentCard, DocumentList, HandedIn } from '../../src/contract/index.ts';
import { dataFolder, type Served, serve } from '../journeys/server.ts';

const ROUNDS = 20;
const AT_ONCE = 6;
const REPORT = readFileSync(fileURLToPath(new URL('../../samples/slips.txt', import.meta.url)), 'utf8');

/** A report of some 50 pages, unlike any other. */
const reportOf = (number: number): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`Báo cáo thứ ${number}\n${REPORT.repeat(6)}`);

const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What was acknowledged: the sum of each file by its document. */
type Acknowledged = Map<string, string>;

/** Hands files in until the server is gone. */
async function handInUntilKilled(served: Served, from: number, acknowledged: Acknowledged): Promise<void> {
  for (let number = from; ; number += AT_ONCE) {
    const body = reportOf(number);
    const answer = await fetch(`${served.url}/api/documents?name=${number}.txt`, { method: 'POST', body }).catch(
      () => null,
    );
    const given = answer?.ok ? ((await answer.json().catch(() => null)) as HandedIn | null) : null;
    if (!given) return;
    acknowledged.set(given.document, sum(body));
  }
}

/** Waits until nothing is waiting or being read. */
async function settled(served: Served): Promise<DocumentList> {
  for (;;) {
    const list = (await (await fetch(`${served.url}/api/documents`)).json()) as DocumentList;
    if (list.documents.every(({ newest }) => newest.state === 'ready')) return list;
    await sleep(200);
  }
}

it(`loses nothing that it acknowledged when it is killed ${ROUNDS} times in the middle of uploads`, async () => {
  const { folder, remove } = dataFolder();
  const acknowledged: Acknowledged = new Map();
  let served: Served | null = null;
  try {
    for (let round = 0; round < ROUNDS; round++) {
      served = await serve(folder);
      const uploads = Array.from({ length: AT_ONCE }, (_, one) =>
        handInUntilKilled(served!, round * 100_000 + one, acknowledged),
      );
      await sleep(150 + ((round * 97) % 600));
      await served.kill();
      await Promise.all(uploads);
    }
    expect(acknowledged.size).toBeGreaterThan(ROUNDS);
    served = await serve(folder);
    for (const [document, sha256] of acknowledged) {
      const card = (await (await fetch(`${served.url}/api/documents/${document}`)).json()) as DocumentCard;
      expect(card.newest.sha256).toBe(sha256);
      const original = await fetch(`${served.url}/api/documents/${document}/versions/1/original`);
      expect(sum(new Uint8Array(await original.arrayBuffer()))).toBe(sha256);
    }
    const { total } = await settled(served);
    expect(total).toBeGreaterThanOrEqual(acknowledged.size);
  } finally {
    await served?.stop();
    remove();
  }
});
