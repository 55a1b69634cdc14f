// @ts-check
// A report of 1,000 figures on the server, asked as its editor asks it: renewed after a fact changed, saved, and all of its chips
// answered.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { poolOf, startServer } from '../../dist/api/index.js';
import { ReadingRoom } from '../../dist/app/desk/index.js';
import { explorer, loadDemonstration, openFacts } from '../../dist/app/facts/index.js';
import { chipAnswers } from '../../dist/app/reports/index.js';
import { ASPECTS } from '../../dist/figure/index.js';
import { connect, migrate, startDatabase, writeFacts } from '../../dist/keep/index.js';
import { chipsOf } from '../../dist/write/index.js';
import { tell, timed } from '../clock.js';

const [AREA, PERIOD] = ['00@1900-01-01', '2026-H1'];
const CHIPS = 1000;
const STYLE = /** @type {const} */ ({ decimals: null, scale: 'unit', unit: true, hedge: 'none', lead: 'bare' });
const SOURCE = {
  kind: /** @type {const} */ ('entry'),
  ...{ title: 'Số đo thử', document: null, version: null, agency: null, by: null, sha256: null },
};

/** Sentences of ours around every aspect of every indicator of the demonstration that has a value, until there are enough. */
async function longBody(/** @type {import('../../dist/app/facts/index.js').FactsDesk} */ desk) {
  const { rows } = await explorer(desk, { area: AREA, period: PERIOD, sector: null });
  const asks = rows.flatMap(({ indicator, breakdown, period }) =>
    ASPECTS.map((aspect) => ({ indicator, breakdown, area: AREA, period, aspect, plan: null })),
  );
  const answers = await chipAnswers(desk, asks);
  const known = asks.filter((ask) => answers(ask).value !== null);
  const chips = Array.from({ length: CHIPS }, (_, n) => ({
    ...{
      kind: /** @type {const} */ ('chip'),
      id: `c${n}`,
      ask: known[n % known.length],
      style: STYLE,
      text: '',
      override: null,
    },
  }));
  return Array.from({ length: CHIPS / 4 }, (_, n) => ({
    ...{ kind: /** @type {const} */ ('paragraph'), id: `p${n}`, source: null, look: null },
    content: chips
      .slice(n * 4, n * 4 + 4)
      .flatMap((chip) => [
        { kind: /** @type {const} */ ('text'), text: 'Theo số liệu của các đơn vị, chỉ tiêu này là ' },
        chip,
      ]),
  }));
}

/** Measures, on a database of its own. */
export async function renewingTimes() {
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-bench-'));
  const { url, stop } = await startDatabase({ folder });
  await migrate(url);
  const scope = { db: connect(url), tenant: 'bench' };
  const readers = poolOf(1);
  const facts = await openFacts(scope);
  const shown = /** @type {import('../../dist/app/facts/index.js').FactsDesk} */ (facts.demonstration);
  await loadDemonstration(shown);
  const complain = (/** @type {unknown} */ error) => console.error(error);
  const desk = { scope, readers, reader: 'bench', now: () => new Date() };
  const room = new ReadingRoom(desk, complain);
  const served = await startServer({ desk, facts, room, port: 0, complain });
  const ask = async (/** @type {string} */ method, /** @type {string} */ path, /** @type {unknown} */ body) => {
    const answer = await fetch(`http://localhost:${served.port}/api${path}`, {
      method,
      ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(await answer.text());
    return answer.json();
  };
  try {
    const { id } = await ask('POST', '/reports', { outline: 'province-half', area: AREA, period: PERIOD });
    const { body: begun } = await ask('GET', `/reports/${id}`, undefined);
    const body = { ...begun, blocks: await longBody(shown), annexes: [] };
    let { revision } = await ask('PUT', `/reports/${id}/body`, { base: 1, body });
    const asks = chipsOf(body).map((chip) => chip.ask);
    const answered = async () => {
      const answers = await chipAnswers(shown, asks);
      for (const one of asks) answers(one);
    };
    const size = { chips: asks.length, bytes: JSON.stringify(body).length };
    tell('a report of 1,000 chips, answered from the facts', { ...(await timed(answered, 25)), ...size });
    let value = 1_000_000;
    const change = () =>
      writeFacts(shown.scope, SOURCE, [
        {
          ...{
            indicator: 'revenue.area',
            area: AREA,
            period: PERIOD,
            breakdown: '',
            basis: /** @type {const} */ ('actual'),
          },
          ...{ plan: null, value: String(value++), decimals: 0, absence: null, asOf: null, place: null },
        },
      ]);
    const works = /** @type {number[]} */ ([]);
    const times = { renewed: /** @type {number[]} */ ([]), saved: /** @type {number[]} */ ([]) };
    for (let n = 0; n < 30; n++) {
      await change();
      const [began, cpu] = [performance.now(), process.cpuUsage()];
      const renewed = await ask('POST', `/reports/${id}/renew`, undefined);
      const { user, system } = process.cpuUsage(cpu);
      times.renewed.push(performance.now() - began);
      works.push((user + system) / 1000);
      if (renewed.changed === 0) throw new Error('nothing was renewed');
      const then = performance.now();
      ({ revision } = await ask('PUT', `/reports/${id}/body`, { base: renewed.revision, body: renewed.body }));
      times.saved.push(performance.now() - then);
    }
    for (const [what, list] of Object.entries(times)) tell(`the same ${what} over the server`, summary(list.slice(5)));
    tell('what the processor worked for one renewal, its asker included', summary(works.slice(5)));
    if (revision < 60) throw new Error('not all was saved');
  } finally {
    await served.close();
    await room.close();
    await readers.close();
    await scope.db.destroy();
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The middle and the slow end of times, in milliseconds. */
function summary(/** @type {number[]} */ times) {
  const list = times.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ share) => Math.round((list[Math.floor((list.length - 1) * share)] ?? 0) * 10) / 10;
  return { median_ms: at(0.5), p95_ms: at(0.95), least_ms: at(0), runs: list.length };
}
