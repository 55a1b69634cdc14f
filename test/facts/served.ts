import { type Pool, startServer } from '../../dist/api/index.js';
import { ReadingRoom, ReadingStopped } from '../../dist/app/desk/index.js';
import { openFacts, readersHere } from '../../dist/app/facts/index.js';
import { loadReporting } from '../../dist/collect/index.js';
import { connect, keepAreas, keepPlan, writeFacts } from '../../dist/keep/index.js';
import { freshDatabase } from '../database.ts';
import { REGIME } from '../sheets/example.ts';
import { AREAS, CATALOGUE, FACTS, PLANS, SOURCE, SUCCESSIONS } from './made-up.ts';

/** Where no documents are read no threads are started; tables are read here, under the catalogue of the test. */
const nobody = () => Promise.reject(new ReadingStopped('time'));
const NOBODY: Omit<Pool, 'readTable' | 'readWorkbook' | 'readAreas'> = {
  close: () => Promise.resolve(),
  most: 1,
  readFile: nobody,
  comment: nobody,
  data: nobody,
  compare: nobody,
  figureSheet: nobody,
  propose: nobody,
  writePaper: nobody,
  readPaper: nobody,
  contributions: nobody,
  draft: nobody,
};

const TENANT = 'thu';

/** A form of the made-up province that its communes fill in each month. */
const FORM = `
code: commune-made-up
title: Báo cáo tháng của xã
sheet: Biểu xã
level: commune
frequency: month
regime: decree
entries:
  - { basis: estimate, of: this }
rows:
  - { indicator: retail }
  - { indicator: markets }
reference: Tự đặt để thử
checked: 2026-09-30
`;

const MADE_UP = { areas: AREAS, successions: SUCCESSIONS, plans: PLANS, facts: FACTS, catalogue: CATALOGUE };

/**
 * The server on a database of its own with the figures of a province that does not exist, or with others.
 *
 * @param threads threads of a test that hands documents in: `poolOf()`
 */
export async function serveMadeUp(made: Partial<typeof MADE_UP> = {}, threads?: Pool) {
  const { areas, successions, plans, facts: given, catalogue } = { ...MADE_UP, ...made };
  const readers = threads ?? { ...NOBODY, ...readersHere(catalogue) };
  const fresh = await freshDatabase();
  const db = connect(fresh.url);
  const scope = { db, tenant: TENANT };
  await keepAreas(scope, areas, successions);
  const facts = await openFacts(scope, catalogue);
  for (const plan of plans) await keepPlan(scope, plan);
  if (given.length > 0) await writeFacts(scope, SOURCE, given);
  const troubles: unknown[] = [];
  const complain = (error: unknown): void => void troubles.push(error);
  const desk = { scope, readers, reader: 'test', now: () => new Date() };
  const room = new ReadingRoom(desk, complain);
  const reporting = loadReporting(
    [
      { name: 'forms/commune-made-up.yaml', text: FORM },
      { name: 'regimes/decree.yaml', text: REGIME },
    ],
    catalogue,
  );
  const served = await startServer({ desk, facts, reporting, room, port: 0, complain });
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
