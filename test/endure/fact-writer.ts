import { startProgram } from './program.ts';

const KEEP = new URL('../../dist/keep/index.js', import.meta.url).href;

/** How many facts an import of the program has: they take longer than the pause between two kills. */
export const IMPORTED = 999;

const PROGRAM = `
  const { connect, migrate, startDatabase, writeFacts } = await import(${JSON.stringify(KEEP)});
  const [folder, round] = [process.argv[1], Number(process.argv[2])];
  const { url } = await startDatabase({ folder });
  await migrate(url);
  const scope = { db: connect(url, 1), tenant: 'local' };
  const source = { kind: 'entry', title: 'lượt ' + round, document: null, version: null, agency: null, by: null, sha256: null };
  const areas = ['10101', '10102', '10201'].map((code) => code + '@1900-01-01');
  const factOf = (n, at) => ({
    indicator: 'area', area: areas[at % 3], period: '2025-06', breakdown: at < 3 ? '' : 'part=' + (at - at % 3), basis: 'actual', plan: null,
    value: String(round * 100000 + n), decimals: 0, absence: null, asOf: null, place: null,
  });
  console.log('ready');
  for (let n = 1; ; n++) {
    const facts = Array.from({ length: n % 2 === 0 ? ${IMPORTED} : 1 }, (_, at) => factOf(n, n % 2 === 0 ? at : n % 3));
    const { batch, added } = await writeFacts(scope, source, facts);
    console.log(JSON.stringify({ batch, added, value: facts[0].value, area: facts[0].area }));
  }
`;

/** What the program was told is kept. */
export interface Acknowledged {
  readonly batch: number;
  readonly added: number;
  readonly value: string;
  readonly area: string;
}

/** Starts a program that keeps the database and writes facts, one or many at a time, until it is killed. */
export const startWriter = (folder: string, round: number) => startProgram<Acknowledged>(PROGRAM, folder, round);
