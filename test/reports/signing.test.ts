import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFacts } from '../../dist/app/facts/index.js';
import { HERE, signedAgain } from '../../dist/app/reports/index.js';
import { batches, openVersion, signedOf, writeFacts } from '../../dist/keep/index.js';
import type { DraftFinding, ReportCard, ReportVersion } from '../../src/contract/index.ts';
import type { ChipValue } from '../../src/figure/index.ts';
import { fact, SOURCE } from '../facts/made-up.ts';
import { ask, BODY, chip, HALF, PROVINCE, worded } from './body.ts';
import { PERSON, serveReports } from './served.ts';

let served: Awaited<ReturnType<typeof serveReports>>;
beforeAll(async () => {
  served = await serveReports();
}, 120_000);
afterAll(() => served?.stop());

const move = (id: string, asked: object) => served.send('POST', `/reports/${id}/state`, { reason: null, ...asked });
const moved = (id: string, asked: object) => served.answered<ReportCard>(move(id, asked));
const bytesOf = async (path: string): Promise<Uint8Array> =>
  new Uint8Array(await (await served.ask(path)).arrayBuffer());
const SIGN = { to: 'signed', number: 12, date: '2026-06-30' };

/** A report whose figures are as the facts have them. */
async function renewed(): Promise<string> {
  const id = await served.keep();
  await served.answered(served.ask(`/reports/${id}/renew`, { method: 'POST' }));
  return id;
}

async function signed(): Promise<string> {
  const id = await renewed();
  await moved(id, { to: 'circulated' });
  await moved(id, { ...SIGN, reason: 'Báo cáo thử' });
  return id;
}

describe('a report goes from draft to signed', () => {
  it('in turn: circulated, taken back, circulated, signed', async () => {
    const id = await renewed();
    expect((await served.refused(move(id, SIGN))).title).toContain('gửi xin ý kiến trước khi ký');
    expect((await served.refused(move(id, { to: 'draft' }))).status).toBe(400);
    expect(await moved(id, { to: 'circulated' })).toMatchObject({ state: 'circulated', revision: 2 });
    expect((await served.refused(move(id, { to: 'draft' }))).title).toContain('phải nêu lý do');
    expect(await moved(id, { to: 'draft', reason: 'Sở gửi lại số' })).toMatchObject({ state: 'draft' });
    await moved(id, { to: 'circulated' });
    const told = await served.refused(move(id, { to: 'signed', reason: 'Thử' }));
    expect(told.title).toContain('cần số và ngày');
    const card = await moved(id, { ...SIGN, reason: 'Thử' });
    expect(card).toMatchObject({ state: 'signed', revision: 3, changedBy: PERSON });
    const versions = await served.answered<ReportVersion[]>(served.ask(`/reports/${id}/versions`));
    expect(versions.map(({ what }) => what)).toEqual(['signed', 'circulated', 'kept', 'circulated', 'renewed', 'made']);
    expect(versions[2]!.note).toBe('Trở lại dự thảo: Sở gửi lại số');
    expect((await served.view(id)).body.head).toMatchObject({ number: 12, date: '2026-06-30' });
  });

  it('with open findings only for a reason, which is kept', async () => {
    const id = await served.keep();
    await moved(id, { to: 'circulated' });
    const findings = await served.answered<DraftFinding[]>(served.ask(`/reports/${id}/findings`));
    const open = findings.filter(({ severity }) => severity !== 'notice');
    expect(open.some(({ against, chip }) => against === 'facts' && chip === 'c1')).toBe(true);
    expect((await served.refused(move(id, SIGN))).title).toBe(
      `Còn ${open.length} phát hiện chưa xử lý; muốn ký phải nêu lý do.`,
    );
    await moved(id, { ...SIGN, reason: 'Số liệu chờ Sở xác nhận' });
    const [version] = await served.answered<ReportVersion[]>(served.ask(`/reports/${id}/versions`));
    expect(version!.note).toContain('Số liệu chờ Sở xác nhận');
  });

  it('once, by two who sign at once', async () => {
    const id = await renewed();
    await moved(id, { to: 'circulated' });
    const both = await Promise.all([12, 13].map((number) => move(id, { ...SIGN, number, reason: 'Thử' })));
    const [first, second] = both.map(({ status }) => status).sort();
    expect(first).toBe(200);
    expect([400, 409]).toContain(second);
    const versions = await served.answered<ReportVersion[]>(served.ask(`/reports/${id}/versions`));
    expect(versions.filter(({ what }) => what === 'signed')).toHaveLength(1);
  });

  it('and is changed no more', async () => {
    const id = await signed();
    const told = await served.refused(
      served.send('PUT', `/reports/${id}/body`, { base: 3, body: worded('Sau khi ký. ') }),
    );
    expect([told.status, told.title]).toEqual([409, expect.stringContaining('đã ký')]);
    expect((await served.refused(served.ask(`/reports/${id}/renew`, { method: 'POST' }))).status).toBe(400);
    expect((await served.refused(move(id, { to: 'draft' }))).title).toContain('đã ký');
    const [newest] = await served.answered<ReportVersion[]>(served.ask(`/reports/${id}/versions`));
    expect(newest!.what).toBe('aside');
    expect((await served.view(id)).card.revision).toBe(3);
  });
});

describe('the signed file', () => {
  it('is kept with its sum, and is what is taken home', async () => {
    const id = await signed();
    const { card } = await served.view(id);
    const bytes = await bytesOf(`/reports/${id}/signed`);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(card.sha256);
    expect(Buffer.from(await bytesOf(`/reports/${id}/word`)).equals(bytes)).toBe(true);
    const parts = unzipSync(bytes);
    const text = Object.entries(parts)
      .filter(([name]) => name.endsWith('.xml'))
      .map(([, part]) => new TextDecoder().decode(part))
      .join('');
    expect(text).toContain('SỐ LIỆU MINH HỌA');
    expect(text).not.toContain('DỰ THẢO');
  });

  it('made again has the same parts, whatever the facts say since; what they said then is kept beside', async () => {
    const id = await signed();
    const kept = await signedOf(served.shown, id);
    const version = await openVersion(served.shown, id, kept.version);
    expect(version.batch).toBe((await batches(served.shown, { most: 1 }))[0]!.number);
    const [level] = (await served.view(id)).chips;
    await writeFacts(served.shown, SOURCE, [fact('revenue.area', PROVINCE, HALF, '1234')]);
    const [now] = (await served.view(id)).chips;
    expect([level!.stale, now!.stale, now!.text]).toEqual([false, true, '1.234 triệu đồng']);
    const said = JSON.parse(gunzipSync(version.values!).toString()) as Record<string, ChipValue>;
    expect(said[level!.id]).toEqual(level!.value);
    const desk = { facts: await openFacts(served.scope), readers: HERE, now: () => new Date() };
    const again = unzipSync((await signedAgain(desk, id)).bytes);
    const before = unzipSync(kept.bytes);
    expect(Object.keys(again)).toEqual(Object.keys(before));
    for (const [name, part] of Object.entries(before))
      expect(Buffer.from(again[name]!).equals(Buffer.from(part)), name).toBe(true);
  });
});

describe('a draft taken home', () => {
  it('says that it is a draft, and is kept as a version once', async () => {
    const id = await served.keep({
      ...BODY,
      blocks: [{ ...BODY.blocks[1]!, content: [chip('c1', ask('revenue.area'), '1')] } as never],
    });
    await served.save(id, 1, worded('Bản mang về. '));
    const first = await bytesOf(`/reports/${id}/word`);
    await bytesOf(`/reports/${id}/word`);
    const versions = await served.answered<ReportVersion[]>(served.ask(`/reports/${id}/versions`));
    expect(versions.map(({ what, revision }) => [what, revision])).toEqual([
      ['kept', 2],
      ['made', 1],
    ]);
    const all = Object.values(unzipSync(first))
      .map((part) => new TextDecoder().decode(part))
      .join('');
    expect(all).toContain('DỰ THẢO');
    expect(all).toContain('tonghop:c1');
    expect(served.troubles).toEqual([]);
  });
});
