// @ts-check
// Twelve questions of the explorer, asked through HTTP as its pages ask them, beside the plainest SQL that gets the same figures
// from the same tables.
import { request } from 'node:http';
import pg from 'pg';
import { poolOf, startServer } from '../../dist/api/index.js';
import { ReadingRoom } from '../../dist/app/desk/index.js';
import { openFacts } from '../../dist/app/facts/index.js';
import { Catalogue } from '../../dist/catalogue/index.js';
import { communeId, INDICATORS, NATION, provinceId, ruleOf } from './nation.js';
import { PLAIN } from './plain-sql.js';

const TIMES = 25;

/** The indicators of the made-up nation as a catalogue. */
export function catalogue() {
  const indicators = Array.from({ length: INDICATORS }, (_, one) => {
    const { code, areas, weight, levels } = ruleOf(one);
    return {
      code,
      name: { vi: `Chỉ tiêu ${one}`, en: code },
      aliases: [],
      unit: 'tỷ đồng',
      kind: /** @type {'flow' | 'rate'} */ (areas === 'sum' ? 'flow' : 'rate'),
      areas,
      months: /** @type {'sum' | 'last'} */ (areas === 'sum' ? 'sum' : 'last'),
      weight,
      formula: null,
      direction: /** @type {const} */ ('up'),
      decimals: 2,
      breakdowns: [],
      periods: /** @type {const} */ ('months'),
      levels,
      parent: null,
      sector: `sector-${one % 5}`,
      reference: '',
      checked: '2026-01-01',
    };
  });
  const sectors = Array.from({ length: 5 }, (_, n) => ({
    code: `sector-${n}`,
    name: { vi: `Lĩnh vực ${n}`, en: `Sector ${n}` },
    order: n,
  }));
  return new Catalogue(sectors, [], indicators);
}

// Not the first one: its code is that of the demonstration.
const [COMMUNE, PROVINCE] = [communeId(35), provinceId(1)];
const CODE = 'indicator.3';
const SERIES = `/indicators/${CODE}/series`;
/** @param {string} path @param {Record<string, string>} asked */
const at = (path, asked) => `/api${path}?${new URLSearchParams(asked)}`;

/** What is asked, and which plain statement gets the same numbers. @type {readonly [name: string, path: string, plain: keyof typeof PLAIN, values: readonly string[]][]} */
const QUESTIONS = [
  [
    'a commune, a month',
    at('/explorer', { area: COMMUNE, period: '2026-05' }),
    'explorer',
    [COMMUNE, '2026', '5', '5'],
  ],
  [
    'a commune, half a year',
    at('/explorer', { area: COMMUNE, period: '2026-H1' }),
    'explorer',
    [COMMUNE, '2026', '1', '6'],
  ],
  [
    'a commune, a past year',
    at('/explorer', { area: COMMUNE, period: '2025' }),
    'explorer',
    [COMMUNE, '2025', '1', '12'],
  ],
  [
    'a province, a month',
    at('/explorer', { area: PROVINCE, period: '2026-05' }),
    'explorer',
    [PROVINCE, '2026', '5', '5'],
  ],
  [
    'a province, half a year',
    at('/explorer', { area: PROVINCE, period: '2026-H1' }),
    'explorer',
    [PROVINCE, '2026', '1', '6'],
  ],
  [
    'a province, one sector',
    at('/explorer', { area: PROVINCE, period: '2026-H1', sector: 'sector-3' }),
    'explorer',
    [PROVINCE, '2026', '1', '6'],
  ],
  [
    'the nation, half a year',
    at('/explorer', { area: NATION, period: '2026-H1' }),
    'explorer',
    [NATION, '2026', '1', '6'],
  ],
  [
    'one indicator of a province',
    at(SERIES, { area: PROVINCE, period: '2026-05' }),
    'series',
    [PROVINCE, CODE, '2026', '5'],
  ],
  [
    'one indicator of the nation',
    at(SERIES, { area: NATION, period: '2026-05' }),
    'series',
    [NATION, CODE, '2026', '5'],
  ],
  [
    'where a total comes from',
    at('/facts/trace', { indicator: CODE, area: PROVINCE, period: '2026-05' }),
    'trace',
    [PROVINCE, CODE, '2026-05'],
  ],
  ['the plan of a year', at('/plans/2026', { area: COMMUNE }), 'plan', [COMMUNE, '2026']],
  ['the areas below', at('/places', { area: PROVINCE, period: '2026-05' }), 'places', [PROVINCE]],
];

/** @param {number} port @param {string} path @returns {Promise<number>} bytes of the answer */
const asked = (port, path) =>
  new Promise((resolve, reject) => {
    const going = request({ port, path, host: '127.0.0.1', headers: { host: `localhost:${port}` } }, (answer) => {
      let bytes = 0;
      answer.on('data', (part) => {
        bytes += part.length;
      });
      answer.on('end', () =>
        answer.statusCode === 200 ? resolve(bytes) : reject(new Error(`${answer.statusCode} ${path}`)),
      );
    });
    going.on('error', reject);
    going.end();
  });

/** @param {() => Promise<unknown>} once */
export async function times(once) {
  /** @type {number[]} */
  const took = [];
  for (let n = 0; n < 10; n++) await once();
  for (let n = 0; n < TIMES; n++) {
    const began = performance.now();
    await once();
    took.push(performance.now() - began);
  }
  took.sort((a, b) => a - b);
  const of = (/** @type {number} */ share) => Math.round((took[Math.floor(took.length * share)] ?? 0) * 10) / 10;
  return { median: of(0.5), p95: of(0.95) };
}

/**
 * How long each question takes, and its plain statement over one connection.
 *
 * @param {import('../../dist/keep/index.js').Scope} scope
 * @param {string} url of the same database
 */
export async function explorerTimes(scope, url) {
  const facts = await openFacts(scope, catalogue());
  const complain = (/** @type {unknown} */ error) => console.error(error);
  const readers = poolOf(1);
  const desk = { scope, readers, reader: 'bench', now: () => new Date() };
  const room = new ReadingRoom(desk, complain);
  const { port, close } = await startServer({ desk, facts, room, port: 0, complain });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // As the database does by itself some time after so large an import.
  await client.query('analyze');
  const lines = [];
  for (const [question, path, plain, values] of QUESTIONS) {
    const bytes = await asked(port, path);
    const page = await times(() => asked(port, path));
    const bare = await times(() => client.query(PLAIN[plain], [scope.tenant, ...values]));
    const within = page.p95 <= 100 && (page.median <= bare.median * 1.3 || page.median <= bare.median + 10);
    lines.push({
      question,
      kilobytes: Math.round(bytes / 1000),
      ...page,
      plain_median: bare.median,
      plain_p95: bare.p95,
      within,
    });
  }
  await client.end();
  await close();
  await room.close();
  await readers.close();
  return lines;
}
