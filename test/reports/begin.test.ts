import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportCard, ReportsView, ReportView, SentencesView } from '../../src/contract/index.ts';
import { chipsIn } from '../../src/write/index.ts';
import { HALF, PROVINCE } from './body.ts';
import { PERSON, serveReports } from './served.ts';

let served: Awaited<ReturnType<typeof serveReports>>;
beforeAll(async () => {
  served = await serveReports();
}, 120_000);
afterAll(() => served?.stop());

const COMMUNE = '99328@2025-07-01';
const list = () => served.answered<ReportsView>(served.ask('/reports'));
const begin = (asked: object) => served.answered<ReportCard>(served.send('POST', '/reports', asked), 201);
const filled = ({ chips }: ReportView) => chips.filter(({ value }) => value.value !== null);

describe('the list', () => {
  it('says who sits here, what can be begun and where there are facts', async () => {
    const { person, outlines, places, reports } = await list();
    expect(person).toBe(PERSON);
    expect(outlines.map(({ code }) => code)).toEqual(['commune-month', 'direction-review', 'province-half']);
    expect(places[0]).toMatchObject({ area: { id: PROVINCE } });
    expect(places[0]!.periods.slice(0, 4)).toEqual([HALF, '2026-Q2', '2026-06', '2026-M5']);
    expect(places.some(({ area }) => area.id === COMMUNE)).toBe(true);
    expect(reports).toEqual([]);
  });
});

describe('a report is begun', () => {
  it.each([
    ['province-half', PROVINCE, HALF],
    ['commune-month', COMMUNE, '2026-05'],
    ['direction-review', PROVINCE, '2026-05'],
  ])('from the outline %s, with the figures that there are', async (outline, area, period) => {
    const card = await begin({ outline, area, period });
    expect(card).toMatchObject({
      outline,
      period,
      state: 'draft',
      revision: 1,
      changedBy: PERSON,
      demonstration: true,
    });
    const view = await served.view(card.id);
    expect(view.body.blocks.filter(({ kind }) => kind === 'heading').length).toBeGreaterThan(4);
    expect(filled(view).length).toBeGreaterThan(0);
    expect(filled(view).filter(({ stale }) => stale)).toEqual([]);
    expect((await list()).reports.map(({ id }) => id)).toContain(card.id);
  });

  it('from an earlier one, for the next period', async () => {
    const first = await begin({ outline: 'province-half', area: PROVINCE, period: '2025-H1' });
    const next = await begin({ from: first.id, period: HALF });
    expect(next).toMatchObject({ outline: 'province-half', period: HALF, state: 'draft', revision: 1 });
    expect(next.title).toContain('2026');
    const told = await served.refused(served.send('POST', '/reports', { from: first.id, period: '2026-05' }));
    expect(told.title).toContain('loại kỳ này');
    const view = await served.view(next.id);
    expect(view.chips.some(({ says }) => says.includes('6 tháng đầu năm 2026'))).toBe(true);
    expect(filled(view).filter(({ stale }) => stale)).toEqual([]);
  });

  it.each([
    ['an outline that is none', { outline: 'x', area: PROVINCE, period: HALF }, 400, 'Không có đề cương nào'],
    [
      'an area that is none',
      { outline: 'province-half', area: '00@1901-01-01', period: HALF },
      404,
      'Không có địa bàn',
    ],
    [
      'an area of another level',
      { outline: 'province-half', area: COMMUNE, period: HALF },
      400,
      'không dành cho địa bàn',
    ],
    ['a period that is none', { outline: 'province-half', area: PROVINCE, period: '2026-H3' }, 400, 'không đúng dạng'],
    ['a period of another kind', { outline: 'province-half', area: PROVINCE, period: '2026-05' }, 400, 'loại kỳ này'],
    ['a report that is none', { from: '00000000-0000-4000-8000-000000000000', period: HALF }, 404, 'Không có'],
    ['nothing', {}, 400, 'không đúng dạng'],
  ])('not from %s', async (_name, asked, status, sentence) => {
    const before = (await list()).reports.length;
    const told = await served.refused(served.send('POST', '/reports', asked));
    expect([told.status, told.title]).toEqual([status, expect.stringContaining(sentence)]);
    expect((await list()).reports.length).toBe(before);
    expect(served.troubles).toEqual([]);
  });
});

describe('sentences are made of facts', () => {
  const made = (id: string, asked: object) =>
    served.answered<SentencesView>(served.send('POST', `/reports/${id}/sentences`, asked));

  it('of indicators, of a section, as a table, of what is behind its plan; nothing of it is stale', async () => {
    const { id } = await begin({ outline: 'province-half', area: PROVINCE, period: HALF });
    const before = await served.view(id);
    const taken = new Set([...before.body.blocks.map((block) => block.id), ...before.chips.map((chip) => chip.id)]);
    const asked = [
      { indicators: ['revenue.area', 'rice.output'], as: 'sentences' },
      { section: 'crops', as: 'sentences' },
      { indicators: ['revenue.area', 'revenue.domestic'], as: 'table' },
      { as: 'behind-plan' },
      { as: 'to-miss' },
    ];
    for (const one of asked) {
      const { blocks, chips } = await made(id, one);
      expect(blocks.length, JSON.stringify(one)).toBeGreaterThan(0);
      expect(chips.length).toBeGreaterThan(0);
      expect(chips.filter(({ stale }) => stale)).toEqual([]);
      expect([...blocks, ...chips].filter((thing) => taken.has(thing.id))).toEqual([]);
    }
    expect((await served.view(id)).card.revision).toBe(1);
  });

  it('of a single month against the year’s plan by what was done since January, as the outlines do', async () => {
    const half = await begin({ outline: 'province-half', area: PROVINCE, period: HALF });
    const month = await begin({ outline: 'direction-review', area: PROVINCE, period: '2026-06' });
    const behind = await made(half.id, { as: 'behind-plan' });
    const indicators = [...new Set(behind.blocks.flatMap(chipsIn).map(({ ask }) => ask.indicator))];
    const said = ({ chips }: SentencesView) => chips.map(({ says, text }) => `${says} ${text}`).sort();
    expect(said(await made(month.id, { indicators, as: 'behind-plan' }))).toEqual(said(behind));
    const [chip] = (await made(month.id, { indicators: [indicators[0]], as: 'sentences' })).chips;
    expect(chip!.says).toContain('tháng 6/2026');
  });

  it('not of nothing', async () => {
    const { id } = await begin({ outline: 'province-half', area: PROVINCE, period: HALF });
    const told = await served.refused(
      served.send('POST', `/reports/${id}/sentences`, { section: 'x', as: 'sentences' }),
    );
    expect([told.status, told.title]).toEqual([404, expect.stringContaining('Không có chỉ tiêu nào để viết')]);
  });
});
