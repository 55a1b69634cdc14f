import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poolOf, startServer } from '../../dist/api/index.js';
import { ReadingRoom } from '../../dist/app/desk/index.js';
import { openFacts, theCatalogue } from '../../dist/app/facts/index.js';
import { connect, currentFacts, keepAreas, plansOf } from '../../dist/keep/index.js';
import type {
  CorrectedFigure,
  CorrectionPreview,
  DocumentCard,
  HandedIn,
  Problem,
  ProposalDecision,
  ProposalsView,
  ProposalView,
  SheetsView,
} from '../../src/contract/index.ts';
import { freshDatabase } from '../database.ts';

const [NATION, PROVINCE, DISTRICT] = ['VN@1900-01-01', '97@1900-01-01', '971@1900-01-01'] as const;
const REPORT = readFileSync(new URL('../../samples/clean.txt', import.meta.url));

/** The server on a database of its own in which the sample's district stands. */
async function serveDistrict() {
  const fresh = await freshDatabase();
  const db = connect(fresh.url);
  const scope = { db, tenant: 'thu' };
  const area = { from: '1900-01-01', to: null };
  await keepAreas(
    scope,
    [
      { ...area, id: NATION, code: 'VN', level: 'nation', name: 'Cả nước', parent: null },
      { ...area, id: PROVINCE, code: '97', level: 'province', name: 'Tỉnh Minh Họa', parent: NATION },
      { ...area, id: DISTRICT, code: '971', level: 'district', name: 'Huyện Suối Mây', parent: PROVINCE },
    ],
    [],
  );
  const facts = await openFacts(scope);
  const readers = poolOf();
  const troubles: unknown[] = [];
  const complain = (error: unknown): void => void troubles.push(error);
  const desk = { scope, readers, reader: 'test', now: () => new Date() };
  const room = new ReadingRoom(desk, complain);
  const served = await startServer({ desk, facts, room, port: 0, complain });
  const stop = async (): Promise<void> => {
    await served.close();
    await room.close();
    await readers.close();
    await db.destroy();
    await fresh.drop();
  };
  return { scope, troubles, url: `http://localhost:${served.port}/api`, stop };
}

let served: Awaited<ReturnType<typeof serveDistrict>>;
let document: string;

const ask = (path: string, init?: RequestInit) => fetch(served.url + path, init);
const json = async <T>(path: string, init?: RequestInit): Promise<T> => (await (await ask(path, init)).json()) as T;

async function handIn(name: string, more = ''): Promise<string> {
  const path = `/documents?name=${encodeURIComponent(name)}`;
  const body = new Uint8Array(Buffer.concat([REPORT, Buffer.from(more)]));
  const { document: id } = await json<HandedIn>(path, { method: 'POST', body });
  for (let tries = 0; tries < 600; tries += 1) {
    const { all } = await json<DocumentCard>(`/documents/${id}`);
    if (all[0]!.state === 'ready') return id;
    await sleep(100);
  }
  throw new Error('not read');
}

const sheet = (id = document) => json<ProposalsView>(`/documents/${id}/versions/1/proposals`);
const decide = (decisions: readonly ProposalDecision[], id = document) =>
  ask(`/documents/${id}/versions/1/proposals`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(decisions),
  });
const tried = (corrections: readonly CorrectedFigure[]) =>
  json<CorrectionPreview>(`/documents/${document}/versions/1/proposals/preview`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(corrections),
  });
const told = ({ proposals }: ProposalsView, text: string, indicator: string): ProposalView =>
  proposals.find((one) => one.text === text && one.indicator === indicator)!;

beforeAll(async () => {
  served = await serveDistrict();
  document = await handIn('bao-cao.txt');
}, 120_000);
afterAll(() => served?.stop());

describe('figures of a report are proposed as facts', () => {
  it('with indicator, place, period, breakdown, ground and the sentence', async () => {
    const view = await sheet();
    expect(view).toMatchObject({ document, version: 1, period: '2024-H1', area: { id: DISTRICT } });
    expect(told(view, '1.850', 'rice.sown-area')).toMatchObject({
      area: DISTRICT,
      areaName: 'huyện Suối Mây',
      period: '2024-X',
      basis: 'actual',
      value: '1850',
      unit: 'ha',
      state: 'proposed',
      kept: null,
    });
    expect(told(view, '524,7', 'retail.total').basis).toBe('estimate');
    expect(told(view, '1.000', 'retail.total')).toMatchObject({ basis: 'target', period: '2024' });
    expect(told(view, '4.485', 'grain.sown-area')).toMatchObject({ basis: 'actual', period: '2023-H1' });
    expect(told(view, '620', 'rice.sown-area').breakdown).toBe('field-kind=upland');
    const { quote, text, reason } = told(view, '38.460', 'livestock.herd');
    expect(quote.text.slice(quote.start, quote.end)).toBe(text);
    expect(reason).toContain('đàn');
  });

  it('are written once a person accepts them, and can be taken back', async () => {
    const before = await sheet();
    const [herd, target] = [told(before, '38.460', 'livestock.herd'), told(before, '1.000', 'retail.total')];
    const answer = await decide([
      { figure: herd.figure, verdict: 'accept' },
      { figure: target.figure, verdict: 'accept' },
    ]);
    expect([answer.status, served.troubles]).toEqual([204, []]);
    const facts = await currentFacts(served.scope, { areas: [DISTRICT] });
    expect(facts.map(({ indicator, period, basis, place }) => [indicator, period, basis, place]).sort()).toEqual([
      ['livestock.herd', '2024-H1', 'actual', herd.figure],
      ['retail.total', '2024', 'target', target.figure],
    ]);
    expect((await plansOf(served.scope, 2024)).map(({ id }) => id)).toEqual(['2024-reported']);
    const now = told(await sheet(), '38.460', 'livestock.herd');
    expect(now).toMatchObject({ state: 'accepted', kept: { value: '38460', how: 'reported' } });

    expect((await decide([{ figure: herd.figure, verdict: 'undo' }])).status).toBe(204);
    const [left] = await currentFacts(served.scope, { areas: [DISTRICT], indicators: ['livestock.herd'] });
    expect(left).toMatchObject({ value: null, absence: 'not-reported' });
    expect(told(await sheet(), '38.460', 'livestock.herd').state).toBe('proposed');
  });

  it('and what a person says instead is remembered for the issuer', async () => {
    const wrong = told(await sheet(), '164', 'fishery.farming-area');
    const said = { indicator: 'land.aquaculture', breakdown: '', period: '2024' };
    expect((await decide([{ figure: wrong.figure, verdict: 'accept', ...said }])).status).toBe(204);
    const other = await handIn('lan-hai.txt', '\n');
    expect(told(await sheet(other), '164', 'land.aquaculture')).toMatchObject({ state: 'proposed', confidence: 95 });
    await decide([{ figure: wrong.figure, verdict: 'undo' }]);
    expect(told(await sheet(other), '164', 'fishery.farming-area')).toBeDefined();
  });

  it('what was taken as it was is sure in the next report of the issuer, and in no way in its own', async () => {
    const [herd, other] = [told(await sheet(), '38.460', 'livestock.herd'), await handIn('lan-ba.txt', '\n\n')];
    const before = told(await sheet(other), '38.460', 'livestock.herd').confidence;
    expect((await decide([{ figure: herd.figure, verdict: 'accept' }])).status).toBe(204);
    expect(told(await sheet(), '38.460', 'livestock.herd').confidence).toBe(before);
    const next = told(await sheet(other), '38.460', 'livestock.herd');
    expect([next.confidence, next.reason]).toEqual([95, expect.stringContaining('Theo lần nhận trước')]);
    await decide([{ figure: herd.figure, verdict: 'undo' }]);
    expect(told(await sheet(other), '38.460', 'livestock.herd').confidence).toBe(before);
  });

  it('corrected in every part they are tried before, written, moved and taken back', async () => {
    const herd = told(await sheet(), '38.460', 'livestock.herd');
    const said = {
      figure: herd.figure,
      indicator: 'poultry.herd',
      area: PROVINCE,
      period: '2024',
      basis: 'target',
    } as const;
    const { figures, dimensions, periodKinds } = await tried([said]);
    expect(figures[0]).toMatchObject({
      problem: null,
      proposal: { area: PROVINCE, period: '2024', basis: 'target', value: '38460', unit: 'con', kept: null },
    });
    expect(dimensions.map(({ code }) => code)).toEqual(['farm-kind']);
    expect(periodKinds).not.toContain('school');
    expect(await currentFacts(served.scope, { indicators: ['poultry.herd'] })).toEqual([]);

    expect((await decide([{ ...said, verdict: 'accept' }])).status).toBe(204);
    const moved = { figure: herd.figure, verdict: 'accept', indicator: 'poultry.herd', basis: 'actual' } as const;
    expect((await decide([{ ...moved, area: DISTRICT, period: '2024-H1' }])).status).toBe(204);
    const facts = await currentFacts(served.scope, { indicators: ['poultry.herd'] });
    expect(facts.map(({ area, basis, value }) => [area, basis, value]).sort()).toEqual([
      [DISTRICT, 'actual', '38460'],
      [PROVINCE, 'target', null],
    ]);
    await decide([{ figure: herd.figure, verdict: 'undo' }]);
    expect(told(await sheet(), '38.460', 'livestock.herd').state).toBe('proposed');
  });

  it('another indicator takes along its own form of period and what it may be broken down by', async () => {
    const view = await sheet();
    const upland = told(view, '620', 'rice.sown-area');
    const { figures } = await tried([
      { figure: upland.figure, indicator: 'grain.sown-area' },
      { figure: view.proposals.find(({ unit }) => unit === 'người')!.figure, indicator: 'education.personnel' },
    ]);
    expect(figures[0]!.proposal).toMatchObject({ indicatorName: expect.any(String), breakdown: '' });
    expect(figures[1]!.proposal).toMatchObject({ period: '2023/2024', sector: 'education' });
  });

  it('refused they leave nothing behind', async () => {
    const one = told(await sheet(), '24', 'ocop.products');
    expect((await decide([{ figure: one.figure, verdict: 'refuse' }])).status).toBe(204);
    const again = (await sheet()).proposals.find(({ figure }) => figure === one.figure);
    expect(again?.state).toBe('refused');
    expect(await currentFacts(served.scope, { indicators: ['ocop.products'] })).toEqual([]);
  });
});

describe('a file that is imported', () => {
  const post = (path: string, body: string) =>
    ask(path, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body });

  it('is read in a thread: others are answered meanwhile', async () => {
    const rows = Array.from({ length: 12_000 }, (_, at) => {
      const [year, month] = [1950 + Math.floor(at / 480), (at % 12) + 1];
      const indicator = theCatalogue().indicators[Math.floor(at / 12) % 40]!.name.vi;
      return `"${indicator}";${DISTRICT};${year}-${String(month).padStart(2, '0')};${at}`;
    });
    const began = performance.now();
    const importing = post('/tables?name=bang.csv&dry=1', ['Chỉ tiêu;Địa bàn;Kỳ;Giá trị', ...rows].join('\n'));
    let isOver = false;
    let [answered, longest, last] = [0, 0, began];
    const over = importing.then(() => (isOver = true));
    while (!isOver) {
      expect((await ask('/batches')).status).toBe(200);
      const now = performance.now();
      [answered, longest, last] = [answered + 1, Math.max(longest, now - last), now];
    }
    await over;
    const took = performance.now() - began;
    expect(await (await importing).json()).toMatchObject({ added: 12_000, problems: [], batch: null });
    expect(answered).toBeGreaterThan(10);
    expect(longest).toBeLessThan(took / 3);
  }, 60_000);

  it('also where it is a form that came back', async () => {
    const of = `period=2026-06&province=${PROVINCE}`;
    const { agencies } = await json<SheetsView>(`/sheets?${of}`);
    const { id, name } = agencies[0]!;
    const bytes = await (await ask(`/sheets/workbook?${of}&agency=${id}`)).arrayBuffer();
    const taken = await ask(`/sheets?name=bieu.xlsx&${of}`, { method: 'POST', body: bytes });
    expect(await taken.json()).toMatchObject({
      agency: id,
      agencyName: name,
      period: '2026-06',
      problems: [],
      added: 0,
    });
    const none = await ask('/sheets?name=bieu.xlsx', { method: 'POST', body: '%PDF-1.7' });
    expect(await none.json()).toMatchObject({
      agency: null,
      problems: [expect.stringContaining('không phải tệp Excel')],
    });
  });

  it('and what it says is told from there: areas, what is no table, what cannot be understood', async () => {
    const list = [{ Code: '97', FullName: 'Tỉnh Minh Họa', Wards: [{ Code: '97101', FullName: 'Xã Bến Lau' }] }];
    const taken = await post('/areas/import?name=ds.json&dry=1', JSON.stringify(list));
    expect(await taken.json()).toMatchObject({ problems: [], changes: expect.any(Number) });
    const nothing = await post('/areas/import?name=x.csv&dry=1', 'a;b');
    expect(await nothing.json()).toMatchObject({ problems: [{ place: 'x.csv' }] });
    const unreadable = await post('/tables?name=x.xlsx', '');
    expect(unreadable.status).toBe(400);
    expect(((await unreadable.json()) as Problem).title).toContain('x.xlsx');
    expect(served.troubles).toEqual([]);
  });
});

describe('what cannot be decided is said, and nothing is kept', () => {
  const refusal = async (decisions: readonly ProposalDecision[]): Promise<string> => {
    const before = await currentFacts(served.scope, {});
    const answer = await decide(decisions);
    expect(answer.status).toBe(400);
    expect(await currentFacts(served.scope, {})).toEqual(before);
    expect(served.troubles).toEqual([]);
    return ((await answer.json()) as Problem).title;
  };

  it.each([
    [{ figure: 'f999999' }, 'f999999'],
    [{ indicator: 'no.such' }, 'chỉ tiêu'],
    [{ period: 'mai' }, 'kỳ'],
    [{ period: '2023/2024' }, 'năm học 2023-2024'],
    [{ indicator: 'rice.sown-area' }, 'không đổi được từ con'],
    [{ breakdown: 'sex=female' }, 'sex=female'],
    [{ area: '00000@1900-01-01' }, '00000@1900-01-01'],
  ])('%j', async (said, word) => {
    const { figure } = told(await sheet(), '38.460', 'livestock.herd');
    expect(await refusal([{ figure, verdict: 'accept', ...said }])).toContain(word);
  });

  it('one fact with two values', async () => {
    const view = await sheet();
    const [a, b] = [told(view, '8.120', 'buffalo.herd'), told(view, '6.340', 'cattle.herd')];
    const title = await refusal([
      { figure: a.figure, verdict: 'accept' },
      { figure: b.figure, verdict: 'accept', indicator: 'buffalo.herd' },
    ]);
    expect(title).toContain('8.120');
    expect(title).toContain('6.340');
  });

  it('a version that there is not', async () => {
    expect((await ask(`/documents/${document}/versions/9/proposals`)).status).toBe(404);
  });
});
