import { poolOf, startServer } from '../../dist/api/index.js';
import { ReadingRoom } from '../../dist/app/desk/index.js';
import { openFacts } from '../../dist/app/facts/index.js';
import { connect, keepAreas, keepPlan, writeFacts } from '../../dist/keep/index.js';
import { freshDatabase } from '../database.ts';
import { AREAS, CATALOGUE, FACTS, PLANS, SOURCE, SUCCESSIONS } from './made-up.ts';

const TENANT = 'thu';

/** The server on a database of its own with the figures of a province that does not exist. */
export async function serveMadeUp() {
  const fresh = await freshDatabase();
  const db = connect(fresh.url);
  const scope = { db, tenant: TENANT };
  await keepAreas(scope, AREAS, SUCCESSIONS);
  const facts = await openFacts(scope, CATALOGUE);
  for (const plan of PLANS) await keepPlan(scope, plan);
  await writeFacts(scope, SOURCE, FACTS);
  const readers = poolOf();
  const troubles: unknown[] = [];
  const complain = (error: unknown): void => void troubles.push(error);
  const desk = { scope, readers, reader: 'test', now: () => new Date() };
  const room = new ReadingRoom(desk, complain);
  const served = await startServer({ desk, facts, room, port: 0, complain });
  return {
    scope,
    url: `http://localhost:${served.port}/api`,
    /** What nobody expected. */
    troubles,
    stop: async (): Promise<void> => {
      await served.close();
      await room.close();
      await readers.close();
      await db.destroy();
      await fresh.drop();
    },
  };
}
