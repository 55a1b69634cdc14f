import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DraftFinding, ReportCard, ReportView } from '../../src/contract/index.ts';
import type { Paragraph, ReportBody } from '../../src/figure/index.ts';
import { HALF, PROVINCE } from './body.ts';
import { serveReports } from './served.ts';

let served: Awaited<ReturnType<typeof serveReports>>;
let id: string;
let begun: ReportView;
/** The first chip of the text that says how much. */
let chip: string;
beforeAll(async () => {
  served = await serveReports();
  // Last year's report is signed, so that this year's has something to be held against.
  const last = await begin('2025-H1');
  await served.answered(served.send('POST', `/reports/${last}/state`, { to: 'circulated', reason: null }));
  const signing = { to: 'signed', reason: 'Báo cáo thử', number: 98, date: '2025-06-20' };
  await served.answered(served.send('POST', `/reports/${last}/state`, signing));
  id = await begin(HALF);
  begun = await served.view(id);
  chip = begun.body.blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.content : []))
    .flatMap((one) => (one.kind === 'chip' && one.ask.aspect === 'level' ? [one.id] : []))[0]!;
}, 180_000);
afterAll(() => served?.stop());

const begin = async (period: string): Promise<string> => {
  const asked = served.send('POST', '/reports', { outline: 'province-half', area: PROVINCE, period });
  return (await served.answered<ReportCard>(asked, 201)).id;
};
const found = () => served.answered<DraftFinding[]>(served.ask(`/reports/${id}/findings`));
/** Writes over the report as it was begun. */
const written = async (body: ReportBody): Promise<DraftFinding[]> => {
  const { card } = await served.view(id);
  await served.save(id, card.revision, body);
  return found();
};
const typed = (text: string): Paragraph => ({
  kind: 'paragraph',
  id: 'typed',
  content: [{ kind: 'text', text }],
  source: null,
  look: null,
});
/** The report with a paragraph that a person typed under a heading. */
const withTyped = (text: string, heading: string): ReportBody => {
  const at = begun.body.blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith(heading));
  expect(at).toBeGreaterThan(0);
  return { ...begun.body, blocks: begun.body.blocks.toSpliced(at + 1, 0, typed(text)) };
};
const told = (findings: readonly DraftFinding[], against: DraftFinding['against']) =>
  findings.filter((one) => one.against === against && one.places.some(({ block }) => block === 'typed'));

describe('a draft is checked', () => {
  it('and has nothing against it as it was begun, but what people have still to write', async () => {
    const findings = await found();
    expect(findings.map(({ against, severity }) => `${against} ${severity}`)).toEqual(['form warning']);
    const waiting = begun.body.blocks.filter((block) => block.kind === 'paragraph' && block.look !== null);
    expect(findings[0]!.places.map(({ block }) => block)).toEqual(waiting.map((block) => block.id));
  });

  it('against itself, at its words', async () => {
    const text = 'Riêng dự án hồ chứa đã giải ngân 52 tỷ đồng, đạt 1,46% kế hoạch (57,6 tỷ đồng).';
    const [finding, ...others] = told(await written(withTyped(text, 'Đầu tư công')), 'self');
    expect(others).toEqual([]);
    expect(finding!.severity).toBe('error');
    const words = finding!.places.map(({ start, end }) => text.slice(start, end));
    expect(words.some((one) => ['52', '1,46%', '1,46', '57,6'].includes(one))).toBe(true);
  });

  it('against the facts: a number that was typed and is another, at its words', async () => {
    const text = 'Kim ngạch xuất khẩu 6 tháng đầu năm 2026 ước đạt 419,4 triệu USD.';
    const [finding] = told(await written(withTyped(text, 'Xuất khẩu, nhập khẩu')), 'facts');
    expect(finding).toMatchObject({ severity: 'warning', chip: null });
    expect(finding!.says).toContain('491,4 triệu USD');
    const { start, end } = finding!.places[0]!;
    expect(text.slice(start, end)).toBe('419,4');
  });

  it('against the facts: a chip that is stale, at the chip', async () => {
    const stale = begun.body.blocks.map((block) =>
      block.kind !== 'paragraph'
        ? block
        : {
            ...block,
            content: block.content.map((one) =>
              one.kind === 'chip' && one.id === chip ? { ...one, text: '1 ha' } : one,
            ),
          },
    );
    const findings = (await written({ ...begun.body, blocks: stale })).filter(({ against }) => against === 'facts');
    expect(findings).toMatchObject([{ severity: 'error', chip }]);
    expect(findings[0]!.says).toContain('đang viết “1 ha”');
  });

  it('against the facts: a cell over whose number a person wrote another, with the reason', async () => {
    const table = begun.body.blocks.find((block) => block.kind === 'table')!;
    const override = { row: 0, column: 0, text: '123', reason: 'Số chốt sau', by: 'Lò Thị Thử', at: '2026-07-01' };
    const blocks = begun.body.blocks.map((block) => (block === table ? { ...table, overrides: [override] } : block));
    const findings = (await written({ ...begun.body, blocks })).filter(({ against }) => against === 'facts');
    expect(findings).toMatchObject([{ severity: 'warning', chip: `${table.id}.0.0`, places: [{ block: table.id }] }]);
    expect(findings[0]!.says).toContain('Lò Thị Thử đã ghi “123” thay cho');
    expect(findings[0]!.says).toContain('Số chốt sau');
  });

  it("against last year's signed report: what was said of that year then", async () => {
    const text = 'Tổng dư nợ tín dụng ước đạt 34.210 tỷ đồng (cùng kỳ năm trước 29.166,6 tỷ đồng).';
    const [finding] = told(await written(withTyped(text, 'Hoạt động ngân hàng')), 'last-year');
    expect(finding!.says).toContain('29.166,6');
    expect(finding!.says).toContain('31.166,6');
  });

  it('against the decree: an annex to which no text points', async () => {
    const blocks = begun.body.blocks.map((block) =>
      block.kind !== 'paragraph'
        ? block
        : {
            ...block,
            content: block.content.map((one) =>
              one.kind === 'text' ? { ...one, text: one.text.replaceAll('Phụ lục', 'phần sau') } : one,
            ),
          },
    );
    const findings = (await written({ ...begun.body, blocks })).filter(({ against }) => against === 'form');
    expect(findings.some(({ says }) => says.includes('chưa được nhắc đến'))).toBe(true);
  });
});
