import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChipState, DimensionsView, ReportAreas, ReportVersion } from '../../src/contract/index.ts';
import { MARK } from '../../src/demonstration/index.ts';
import type { BodyPatch, ReportBody } from '../../src/figure/index.ts';
import { patchOf } from '../../src/write/index.ts';
import { ask, BODY, chip, HALF, PROVINCE, STYLE, worded } from './body.ts';
import { PERSON, serveReports } from './served.ts';

let served: Awaited<ReturnType<typeof serveReports>>;
beforeAll(async () => {
  served = await serveReports();
}, 120_000);
afterAll(() => served?.stop());

const versions = (id: string) => served.answered<ReportVersion[]>(served.ask(`/reports/${id}/versions`));
const kindsOf = async (id: string) => (await versions(id)).map(({ what }) => what);

describe('a report is opened', () => {
  it('with its figures as the facts have them, what stands there being stale', async () => {
    const { card, body, plans, chips } = await served.view(await served.keep());
    expect(card).toMatchObject({
      title: BODY.head.title,
      state: 'draft',
      revision: 1,
      demonstration: true,
      sha256: null,
    });
    expect(card.changedBy).toBe(PERSON);
    expect(body).toEqual(BODY);
    expect(plans[0]?.resolution).toContain(MARK);
    expect(chips.map(({ id }) => id)).toEqual(['c1', 'c2', 't1.0.0', 't1.0.1']);
    const [level, attainment] = chips as [ChipState, ChipState];
    expect(level.text).toMatch(/^[\d.]+(,\d+)? tỷ đồng$|^[\d.]+(,\d+)? triệu đồng$/);
    expect(level.stale).toBe(true);
    expect(level.says).toBe('Thu ngân sách nhà nước trên địa bàn, Tỉnh Thử Nghiệm, 6 tháng đầu năm 2026');
    expect(attainment.value).toMatchObject({ unit: '%', why: null });
    expect(attainment.text).toMatch(/%$/);
  });

  it('whose figures may be of its territory, of what stands above it, and of parts', async () => {
    const id = await served.keep();
    const { path, below } = await served.answered<ReportAreas>(served.ask(`/reports/${id}/areas`));
    expect(path.at(-1)!.id).toBe(PROVINCE);
    expect(below.length).toBeGreaterThan(20);
    expect(below.some(({ parent }) => parent === PROVINCE)).toBe(true);
    const { dimensions } = await served.answered<DimensionsView>(
      served.ask('/indicators/public-capital.disbursed/dimensions'),
    );
    expect(dimensions.map(({ code }) => code)).toContain('capital-source');
    expect(dimensions[0]!.members.length).toBeGreaterThan(1);
    expect((await served.refused(served.ask('/indicators/nothing/dimensions'))).status).toBe(404);
  });

  it('by nobody where there is none', async () => {
    const none = '/reports/00000000-0000-4000-8000-000000000000';
    expect((await served.refused(served.ask(none))).status).toBe(404);
    expect((await served.refused(served.ask('/reports/x'))).status).toBe(400);
  });
});

describe('what is typed', () => {
  it('is kept, and a version of it at most once a minute', async () => {
    const id = await served.keep();
    const first = await served.save(id, 1, worded('Một. '));
    const second = await served.save(id, first.revision, worded('Hai. '));
    expect([first.revision, second.revision]).toEqual([2, 3]);
    expect((await served.view(id)).body).toEqual(worded('Hai. '));
    expect(await kindsOf(id)).toEqual(['made']);
    await sql`update report_version set at = at - interval '61 seconds' where report = ${id}`.execute(served.scope.db);
    await served.save(id, 3, worded('Ba. '));
    await served.save(id, 4, worded('Bốn. '));
    expect(await kindsOf(id)).toEqual(['kept', 'made']);
    expect((await versions(id))[0]).toMatchObject({ revision: 4, by: PERSON });
  });

  it('over another revision than the newest is kept aside', async () => {
    const id = await served.keep();
    await served.save(id, 1, worded('Người thứ nhất. '));
    const told = await served.refused(
      served.send('PUT', `/reports/${id}/body`, { base: 1, body: worded('Người thứ hai. ') }),
    );
    expect([told.status, told.type]).toEqual([409, 'changed-meanwhile']);
    expect((await served.view(id)).body).toEqual(worded('Người thứ nhất. '));
    expect(await kindsOf(id)).toEqual(['aside', 'made']);
    const { lines } = await served.answered<{ lines: { kind: string }[] }>(
      served.ask(`/reports/${id}/blackline?from=2`),
    );
    expect(lines.map(({ kind }) => kind)).toContain('changed');
  });

  it('is put together where only what differs was sent, and the whole is asked for where somebody was faster', async () => {
    const id = await served.keep();
    const patch = (base: number, parts: BodyPatch) =>
      served.send('PATCH', `/reports/${id}/body`, { base, patch: parts });
    await served.answered(patch(1, patchOf(BODY, worded('Một. '))!));
    expect((await served.view(id)).body).toEqual(worded('Một. '));
    const told = await served.refused(patch(1, patchOf(BODY, worded('Hai. '))!));
    expect([told.status, told.type]).toEqual([409, 'changed-meanwhile']);
    expect(told.title).toContain('gửi cả báo cáo');
    const none = { parts: [], removed: [], placed: [] };
    for (const [bad, sentence] of [
      [{ ...none, removed: ['zz'] }, 'không có phần “zz”'],
      [{ ...none, parts: [BODY.blocks[0]!, BODY.blocks[0]!] }, '“h1” được nêu hai lần'],
      [{ ...none, placed: [{ after: 'x1', ids: ['h1'] }] }, 'không có phần “x1”'],
      [{ ...none, parts: [{ ...BODY.blocks[0]!, id: 'c1' }], placed: [{ after: null, ids: ['c1'] }] }, 'Mã “c1”'],
      [
        { ...none, parts: [{ kind: 'annex', id: 'x', title: '' }], placed: [{ after: null, ids: ['x'] }] },
        'body.annexes',
      ],
    ] satisfies [BodyPatch, string][]) {
      const { status, title } = await served.refused(patch(2, bad));
      expect([status, title]).toEqual([400, expect.stringContaining(sentence)]);
    }
    expect((await served.view(id)).card.revision).toBe(2);
    expect(await kindsOf(id)).toEqual(['made']);
  });

  it('into a section that another name has locked is kept aside, and the section stays', async () => {
    const locked = (lockedBy: string): ReportBody => ({
      ...BODY,
      blocks: BODY.blocks.map((block) => (block.kind === 'heading' ? { ...block, locked: true, lockedBy } : block)),
    });
    const mine = await served.keep(locked(PERSON));
    await served.save(mine, 1, worded('Của tôi. '));
    const id = await served.keep(locked('Lò Văn Khóa'));
    const patch = patchOf(locked('Lò Văn Khóa'), worded('Của người khác. '))!;
    for (const [method, sent] of [
      ['PUT', { base: 1, body: worded('Của người khác. ') }],
      ['PATCH', { base: 1, patch }],
    ] as const) {
      const told = await served.refused(served.send(method, `/reports/${id}/body`, sent));
      expect([told.status, told.type]).toEqual([409, 'locked']);
      expect(told.title).toContain('Mục “Thu ngân sách” do Lò Văn Khóa khóa');
    }
    expect((await served.view(id)).body).toEqual(locked('Lò Văn Khóa'));
    expect(await kindsOf(id)).toEqual(['aside', 'aside', 'made']);
    const titled = { ...locked('Lò Văn Khóa'), head: { ...BODY.head, title: 'Tên khác' } };
    expect((await served.save(id, 1, titled)).revision).toBe(2);
  });

  it('by two at once: one is written, one kept aside', async () => {
    const id = await served.keep();
    const both = ['a', 'b'].map((words) => served.send('PUT', `/reports/${id}/body`, { base: 1, body: worded(words) }));
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await served.view(id)).card.revision).toBe(2);
    expect(await kindsOf(id)).toEqual(['aside', 'made']);
  });

  it.each<[string, unknown, string]>([
    ['an id that is none', { ...BODY, blocks: [{ ...BODY.blocks[0], id: 'a b' }] }, '“body.blocks.0.id'],
    ['an id that is used twice', { ...BODY, blocks: [...BODY.blocks, BODY.blocks[0]] }, 'Mã “h1” được dùng hai lần'],
    ['a field that is none', { ...BODY, colour: 'red' }, '“body'],
    ['a heading too deep', { ...BODY, blocks: [{ ...BODY.blocks[0], level: 4 }] }, '“body.blocks.0.level'],
    ['a note in a note', noteInNote(), '“body.blocks.0.content.0'],
    ['more than it may hold', { ...BODY, head: { ...BODY.head, title: 'x'.repeat(5_000_000) } }, 'không đúng dạng'],
  ])('with %s is refused, and nothing is kept', async (_name, body, sentence) => {
    const id = await served.keep();
    const told = await served.refused(served.send('PUT', `/reports/${id}/body`, { base: 1, body }));
    expect([told.status, told.title]).toEqual([400, expect.stringContaining(sentence)]);
    expect(await kindsOf(id)).toEqual(['made']);
    expect(served.troubles).toEqual([]);
  });
});

function noteInNote(): unknown {
  const note = { kind: 'note', id: 'n1', content: [{ kind: 'note', id: 'n2', content: [] }] };
  return { ...BODY, blocks: [{ kind: 'paragraph', id: 'p1', content: [note], source: null, look: null }] };
}

describe('values of chips that are being put in', () => {
  it('come in the order asked, each with its text or why it has none', async () => {
    const id = await served.keep();
    const chips = [
      { id: 'a', ask: ask('revenue.area', { aspect: 'growth' }), style: { ...STYLE, lead: 'verb' as const } },
      { id: 'b', ask: ask('nothing.of-the-kind'), style: STYLE },
      { id: 'c', ask: ask('revenue.area', { period: '1999' }), style: STYLE },
      { id: 'd', ask: ask('revenue.area', { area: '77777@1900-01-01' }), style: STYLE },
    ];
    const states = await served.answered<ChipState[]>(served.send('POST', `/reports/${id}/values`, { chips }));
    expect(states.map((one) => one.id)).toEqual(['a', 'b', 'c', 'd']);
    expect(states[0]!.text).toMatch(/^(tăng|giảm) [\d.,]+%$/);
    expect(states[1]!.value.why).toContain('nothing.of-the-kind');
    expect(states[2]!.value.why).toBe('Chưa có số của kỳ này.');
    expect(states[3]!.value.why).toContain('77777@1900-01-01');
    expect(states.slice(1).map(({ text }) => text)).toEqual([null, null, null]);
  });
});

describe('figures are written anew', () => {
  it('where they are stale; what a person wrote instead stays', async () => {
    const override = { text: '1 tỷ đồng', reason: 'Số mới của Sở', by: PERSON, at: '2026-07-01T00:00:00.000Z' };
    const body: ReportBody = {
      ...BODY,
      blocks: [
        {
          kind: 'paragraph',
          id: 'p1',
          content: [chip('c1', ask('revenue.area'), 'cũ'), { ...chip('c2', ask('revenue.area')), override }],
          source: null,
          look: null,
        },
      ],
    };
    const id = await served.keep(body);
    const renewed = await served.answered<{ revision: number; changed: number; body: ReportBody; chips: ChipState[] }>(
      served.ask(`/reports/${id}/renew`, { method: 'POST' }),
    );
    expect(renewed).toMatchObject({ revision: 2, changed: 1 });
    expect(renewed.chips[0]).toMatchObject({ id: 'c1', stale: false });
    expect(JSON.stringify(renewed.body)).toContain('1 tỷ đồng');
    expect(await kindsOf(id)).toEqual(['renewed', 'made']);
    const again = await served.answered<{ revision: number }>(served.ask(`/reports/${id}/renew`, { method: 'POST' }));
    expect(again.revision).toBe(2);
  });
});

describe('a report that is deleted', () => {
  it('is gone, and is taken back', async () => {
    const id = await served.keep();
    await served.answered(served.ask(`/reports/${id}`, { method: 'DELETE' }), 204);
    expect((await served.refused(served.ask(`/reports/${id}`))).status).toBe(404);
    const told = await served.refused(served.send('PUT', `/reports/${id}/body`, { base: 1, body: BODY }));
    expect(told.status).toBe(404);
    await served.answered(served.ask(`/reports/${id}/restore`, { method: 'POST' }), 204);
    expect((await served.view(id)).card).toMatchObject({ area: { id: PROVINCE }, period: HALF });
  });
});
