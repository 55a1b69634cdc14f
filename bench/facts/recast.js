// @ts-check
// Three provinces of the made-up nation become one, and their communes by threes: figures of before on the map of after, beside
// the plainest SQL that adds the same up.
import pg from 'pg';
import { explorer, indicatorSeries, openFacts } from '../../dist/app/facts/index.js';
import { writeFacts } from '../../dist/keep/index.js';
import { catalogue, times } from './explorer.js';
import { INDICATORS, ruleOf, SOURCE } from './nation.js';

const MERGED = '50@2026-07-01';
/** What is asked about, and the period of the year before that is recast for it. */
const [PERIOD, BEFORE] = ['2027-02', '2026-02'];
const CODE = 'indicator.3';

/** Ends provinces 10 to 12, and has their communes go into new ones by threes, those of a hundred old ones beside. */
const MERGE = [
  `insert into area (tenant, number, id, code, level, name, parent, valid_from)
   select $1, 90000, '${MERGED}', '50', 'province', 'Tỉnh 50', 1, '2026-07-01'`,
  `insert into area (tenant, number, id, code, level, name, parent, valid_from)
   select distinct $1, 90001 + n / 3, (90001 + n / 3) || '@2026-07-01', (90001 + n / 3)::text, 'commune', 'Xã mới ' || n / 3, 90000, '2026-07-01'::date
   from (select row_number() over (order by number) - 1 as n from area where tenant = $1 and parent in (2, 3, 4)) as old`,
  `insert into succession (tenant, old, new, since, land, people)
   select $1, number, 90001 + n / 3, '2026-07-01', 'whole', 'whole'
   from (select number, row_number() over (order by number) - 1 as n from area where tenant = $1 and parent in (2, 3, 4)) as old`,
  `insert into succession (tenant, old, new, since, land, people) select $1, n, 90000, '2026-07-01', 'whole', 'whole' from generate_series(2, 4) n`,
  `update area set valid_to = '2026-06-30' where tenant = $1 and (number in (2, 3, 4) or parent in (2, 3, 4))`,
  'analyze area, succession',
];

const PLAIN = `
  select s.new, sum(f.value) from succession s
  join fact f on f.tenant = s.tenant and f.area = s.old and f.ended_by is null and f.plan = 0
  join indicator i on i.tenant = f.tenant and i.number = f.indicator and i.code = $2
  join period p on p.tenant = f.tenant and p.number = f.period and p.id = $3
  where s.tenant = $1 group by s.new`;

/** What the new communes hand in, a year after. @param {readonly string[]} communes */
function* handedIn(communes) {
  for (const area of communes)
    for (let one = 0; one < INDICATORS; one++)
      yield {
        ...{ indicator: ruleOf(one).code, area, period: PERIOD, breakdown: '', basis: /** @type {const} */ ('actual') },
        ...{ plan: null, value: String(1000 + one), decimals: 0, absence: null, asOf: null, place: null },
      };
}

/**
 * How long questions about a merged province take whose same period is all made of figures of before.
 *
 * @param {import('../../dist/keep/index.js').Scope} scope
 * @param {string} url of the same database
 */
export async function recastTimes(scope, url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const statement of MERGE) await client.query(statement, statement.includes('$1') ? [scope.tenant] : []);
  const { rows } = await client.query('select id from area where tenant = $1 and parent = 90000 order by number', [
    scope.tenant,
  ]);
  await writeFacts(scope, SOURCE, handedIn(rows.map(({ id }) => id)));
  const desk = await openFacts(scope, catalogue());
  const view = await explorer(desk, { area: MERGED, period: PERIOD, sector: null });
  const asked = { area: MERGED, period: PERIOD, indicator: CODE, breakdown: '' };
  const { places } = await indicatorSeries(desk, asked);
  const lines = [
    {
      question: 'the merged province, all indicators',
      recast: view.rows.filter(({ same }) => same?.how === 'recast').length,
      ...(await times(() => explorer(desk, { area: MERGED, period: PERIOD, sector: null }))),
    },
    {
      question: 'its new communes, one indicator',
      recast: places.filter(({ same }) => same?.how === 'recast').length,
      ...(await times(() => indicatorSeries(desk, asked))),
    },
    {
      question: 'for comparison: the same communes added up by plain SQL',
      ...(await times(() => client.query(PLAIN, [scope.tenant, CODE, BEFORE]))),
    },
  ];
  await client.end();
  return lines;
}
