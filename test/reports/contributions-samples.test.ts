import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ContributionsView, ReportCard, Saved } from '../../src/contract/index.ts';
import { HALF, PROVINCE } from './body.ts';
import { serveReports } from './served.ts';

interface Planted {
  readonly contributions: readonly { readonly file: string; readonly agency: string }[];
  readonly planted: readonly {
    readonly between: 'agencies' | 'facts' | 'itself';
    readonly places: readonly { readonly file: string; readonly says: string }[];
  }[];
}
const sample = (name: string) => readFileSync(new URL(`../../samples/contributions/${name}`, import.meta.url));
const SENT = JSON.parse(sample('planted.json').toString('utf8')) as Planted;

let served: Awaited<ReturnType<typeof serveReports>>;
let report: string;
let seen: ContributionsView;
beforeAll(async () => {
  served = await serveReports();
  const asked = { outline: 'province-half', area: PROVINCE, period: HALF };
  report = (await served.answered<ReportCard>(served.send('POST', '/reports', asked), 201)).id;
  const path = `/reports/${report}/contributions`;
  for (const { file } of SENT.contributions)
    await served.answered(
      served.ask(`${path}?name=${file}`, { method: 'POST', body: new Uint8Array(sample(file)) }),
      201,
    );
  do {
    await sleep(200);
    seen = await served.answered<ContributionsView>(served.ask(path));
  } while (seen.contributions.some(({ read }) => !read));
}, 120_000);
afterAll(() => served?.stop());

const headingOf = (id: string | null) => seen.headings.find((one) => one.id === id);
/** Where what a department will do belongs, and what it lacks. */
const TASKS: Readonly<Record<string, string>> = {
  'Sở Tài chính': 'Thu, chi ngân sách, tín dụng',
  'Sở Nông nghiệp và Môi trường': 'Nông nghiệp, nông thôn, tài nguyên và môi trường',
  'Sở Công Thương': 'Công nghiệp, thương mại, dịch vụ, du lịch',
  'Sở Văn hóa, Thể thao và Du lịch': 'Văn hóa - xã hội',
  'Sở Y tế': 'Văn hóa - xã hội',
  'Sở Giáo dục và Đào tạo': 'Văn hóa - xã hội',
  'Sở Nội vụ': 'Cải cách hành chính, chuyển đổi số, thanh tra, tư pháp',
  'Sở Tư pháp': 'Cải cách hành chính, chuyển đổi số, thanh tra, tư pháp',
  'Công an tỉnh': 'Quốc phòng, an ninh, đối ngoại',
};
const LACKS = 'Tồn tại, hạn chế';

describe('what twelve agencies sent for a report', () => {
  it('is known by its letterhead; who has not sent is listed', () => {
    const sent = seen.agencies.filter((one) => one.sent).map(({ agency }) => agency);
    expect(sent.sort()).toEqual(Object.keys(TASKS).sort());
    expect(seen.agencies.length - sent.length).toBe(9);
    expect(seen.contributions).toHaveLength(12);
  });

  it.each(Object.entries(TASKS))('%s: each paragraph is proposed where it belongs', (agency, tasks) => {
    const { sections } = seen.agencies.find((one) => one.agency === agency)!;
    const { paragraphs } = seen.contributions.find((one) => one.agency === agency)!;
    expect(paragraphs.length).toBeGreaterThan(5);
    for (const { under, titles, text } of paragraphs) {
      const heading = headingOf(under)!;
      const title = titles.at(-1)!;
      if (/^(?:Hạn chế|Khó khăn|Tồn tại)/u.test(title)) expect(heading.text, text).toBe(LACKS);
      else if (title.startsWith('Nhiệm vụ')) expect(heading.text, text).toBe(tasks);
      else expect(sections, text).toContain(`${heading.number} ${heading.text}`);
    }
  });

  it('is held against itself and the facts: what was planted is found, and nothing else', () => {
    const says = seen.findings.map((one) => `${one.against}: ${one.says}`);
    for (const { between, places } of SENT.planted)
      for (const one of places) {
        const against = between === 'facts' ? 'facts' : 'contributions';
        expect(says.some((each) => each.startsWith(`${against}: `) && each.includes(one.says))).toBe(true);
      }
    const planted = SENT.planted.flatMap(({ places }) => places.map((one) => one.says));
    for (const each of says) expect(planted.some((one) => each.includes(one))).toBe(true);
  });

  it('stands in the report word for word once all is put in, and what asked for it is gone', async () => {
    const asked = (await served.view(report)).body.blocks.filter((one) => one.kind === 'paragraph' && one.look);
    let base = 1;
    for (const { id } of seen.contributions) {
      const path = `/reports/${report}/contributions/${id}/merge`;
      const saved = await served.answered<Saved>(served.send('POST', path, { base, paragraphs: null }));
      base = saved.revision;
    }
    const { body } = await served.view(report);
    const texts = body.blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [block.content.map((one) => ('text' in one ? one.text : '')).join('')] : [],
    );
    for (const { paragraphs } of seen.contributions)
      for (const { kind, text } of paragraphs) if (kind === 'paragraph') expect(texts).toContain(text);
    const left = body.blocks.filter((one) => one.kind === 'paragraph' && one.look);
    expect(left.length).toBeLessThan(asked.length);
    const chips = body.blocks.flatMap((one) => (one.kind === 'paragraph' && one.source ? one.content : []));
    expect(chips.filter(({ kind }) => kind === 'chip').length).toBeGreaterThan(20);
    expect(served.troubles).toEqual([]);
  }, 120_000);
});
