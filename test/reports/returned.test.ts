import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { batches, currentFacts } from '../../dist/keep/index.js';
import type { ReportVersion, ReturnedView, Saved } from '../../src/contract/index.ts';
import { HALF, PROVINCE, worded } from './body.ts';
import { PERSON, serveReports } from './served.ts';

let served: Awaited<ReturnType<typeof serveReports>>;
beforeAll(async () => {
  served = await serveReports();
}, 120_000);
afterAll(() => served?.stop());

const MAIN = 'word/document.xml';
const OLD = 'Kết quả thu nửa đầu năm ';
const NEW = 'Kết quả thu sáu tháng ';

/** A report as a Word file, its figures written as the facts have them. */
async function sent() {
  const id = await served.keep(worded(OLD));
  await served.answered(served.ask(`/reports/${id}/renew`, { method: 'POST' }));
  const bytes = new Uint8Array(await (await served.ask(`/reports/${id}/word`)).arrayBuffer());
  const [level] = (await served.view(id)).chips;
  return { id, bytes, level: level!.text! };
}

function edited(bytes: Uint8Array, edits: readonly (readonly [string, string])[]): Uint8Array {
  const parts = unzipSync(bytes);
  let xml = new TextDecoder().decode(parts[MAIN]!);
  for (const [from, to] of edits) {
    expect(xml).toContain(from);
    xml = xml.replace(from, to);
  }
  return zipSync({ ...parts, [MAIN]: new TextEncoder().encode(xml) });
}

const give = (id: string, bytes: Uint8Array) =>
  served.ask(`/reports/${id}/word?name=${encodeURIComponent('bản góp ý.docx')}`, {
    method: 'POST',
    body: Buffer.from(bytes),
  });
const decide = (id: string, came: string, decision: object) =>
  served.send('POST', `/reports/${id}/word/${came}`, decision);
const kinds = async (id: string) =>
  (await served.answered<ReportVersion[]>(served.ask(`/reports/${id}/versions`))).map(({ what }) => what);

describe('a file that came back', () => {
  it('as it went out says that nothing was changed', async () => {
    const { id, bytes } = await sent();
    const view = await served.answered<ReturnedView>(give(id, bytes));
    expect(view.lines.filter(({ kind }) => kind !== 'same')).toEqual([]);
    expect([view.figures, view.conflicts, view.file]).toEqual([[], [], 'bản góp ý.docx']);
  });

  it('tells what was changed and takes over what is chosen, a number with its reason', async () => {
    const { id, bytes, level } = await sent();
    const view = await served.answered<ReturnedView>(
      give(
        id,
        edited(bytes, [
          [OLD, NEW],
          [level, '9.876 triệu đồng'],
        ]),
      ),
    );
    const changed = view.lines.filter(({ kind }) => kind === 'changed');
    expect(changed.map(({ block }) => block)).toEqual(['p1']);
    expect(view.figures).toMatchObject([{ chip: 'c1', from: level, to: '9.876 triệu đồng' }]);
    expect(view.figures[0]!.says).toContain('6 tháng đầu năm 2026');
    const before = (await served.view(id)).body;
    const figures = [{ change: view.figures[0]!.change, as: 'override', reason: 'Theo ý kiến của Sở' }];
    const decision = { base: 2, take: [changed[0]!.change], figures };
    expect((await served.refused(decide(id, view.id, { ...decision, base: 1 }))).status).toBe(409);
    expect((await served.view(id)).body).toEqual(before);
    const { revision } = await served.answered<Saved>(decide(id, view.id, decision));
    expect(revision).toBe(3);
    const text = JSON.stringify((await served.view(id)).body.blocks);
    expect(text).toContain(NEW);
    expect(text).toContain('Theo ý kiến của Sở');
    expect(text).toContain(`"by":"${PERSON}"`);
    expect(await kinds(id)).toEqual(['from-word', 'renewed', 'made']);
  });

  it('whose number is taken as a fact writes a batch with its source', async () => {
    const { id, bytes, level } = await sent();
    const view = await served.answered<ReturnedView>(give(id, edited(bytes, [[level, '9,877 tỷ đồng']])));
    const figures = [{ change: view.figures[0]!.change, as: 'fact', reason: '' }];
    await served.answered<Saved>(decide(id, view.id, { base: 2, take: [], figures }));
    const asked = { indicators: ['revenue.area'], areas: [PROVINCE], periods: [HALF], breakdowns: [''] };
    const facts = await currentFacts(served.shown, asked);
    expect(facts.filter(({ basis }) => basis !== 'target').map(({ value, place }) => [value, place])).toContainEqual([
      '9877',
      'c1',
    ]);
    const [batch] = await batches(served.shown, { most: 1 });
    expect(batch).toMatchObject({ kind: 'report', by: PERSON, added: 1 });
    const [chip] = (await served.view(id)).chips;
    expect(chip!.text).toBe('9.877 triệu đồng');
  });

  it('whose reckoned number would be a fact is refused, and nothing is written', async () => {
    const { id, bytes } = await sent();
    const attainment = (await served.view(id)).chips[1]!.text!;
    const before = await batches(served.shown, { most: 1 });
    const view = await served.answered<ReturnedView>(give(id, edited(bytes, [[attainment, '77,7%']])));
    const figures = [{ change: view.figures[0]!.change, as: 'fact', reason: '' }];
    const told = await served.refused(decide(id, view.id, { base: 2, take: [], figures }));
    expect([told.status, told.title]).toEqual([400, expect.stringContaining('được tính từ số khác')]);
    expect(await batches(served.shown, { most: 1 })).toEqual(before);
    expect((await served.view(id)).card.revision).toBe(2);
  });

  it('that does not say which it was made of is held against the version most like it', async () => {
    const { id, bytes } = await sent();
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name !== 'docProps/custom.xml');
    await served.save(id, 2, worded('Đã khác từ lâu. '));
    const view = await served.answered<ReturnedView>(give(id, zipSync(Object.fromEntries(parts))));
    expect(view.lines.filter(({ kind }) => kind !== 'same')).toEqual([]);
    expect(view.notices.length).toBeGreaterThan(0);
  });

  it('that is no Word file is refused with a sentence', async () => {
    const { id } = await sent();
    const told = await served.refused(give(id, new TextEncoder().encode('không phải tệp Word')));
    expect(told.status).toBe(400);
    expect(told.title).toContain('bản góp ý.docx');
    expect(served.troubles).toEqual([]);
  });
});
