import { describe, expect, it } from 'vitest';
import {
  acrossReports,
  checkBytesSync,
  checkReports,
  commentReport,
  type Effects,
  reportJson,
  reportsJson,
  type Step,
  UnreachableFile,
} from './index.ts';

/** Files in memory: what a use case is given in place of a disk. */
function memory(files: Record<string, string>) {
  const steps: Step[] = [];
  const written = new Map<string, Uint8Array>();
  const effects: Effects = {
    files: {
      read: async (path) => {
        if (!(path in files)) throw new UnreachableFile('missing', path);
        return new TextEncoder().encode(files[path]);
      },
      write: async (path, bytes) => void written.set(path, bytes),
      areOne: async (a, b) => a === b,
    },
    now: () => new Date('2024-06-25T08:00:00Z'),
    progress: (step) => void steps.push(step),
  };
  return { effects, steps, written };
}

const WRONG = 'Đã giải ngân 52 tỷ đồng, đạt 1,46% kế hoạch (57,6 tỷ đồng).\n';

describe('checking reports', () => {
  it('reads every file that can be read, and says which cannot and why', async () => {
    const { effects, steps } = memory({ 'a.txt': WRONG, 'b.txt': '', 'd.txt': 'Có 5 xã.\n' });
    const { reports, unread } = await checkReports(['a.txt', 'b.txt', 'c.txt', 'd.txt'], effects);
    expect(reports.map(({ file }) => file)).toEqual(['a.txt', 'd.txt']);
    expect(unread.map(({ file, reason }) => [file, (reason as { code: string }).code])).toEqual([
      ['b.txt', 'empty'],
      ['c.txt', 'missing'],
    ]);
    expect(steps.map(({ index, count }) => [index, count])).toEqual([
      [0, 4],
      [1, 4],
      [2, 4],
      [3, 4],
    ]);
  });

  it('gives the same bytes the same sum and the same findings', () => {
    const [a, b] = ['a.txt', 'b.txt'].map((name) => checkBytesSync(name, new TextEncoder().encode(WRONG)));
    expect(a!.sha256).toBe(b!.sha256);
    expect(reportJson(a!).findings).toEqual(reportJson(b!).findings);
    expect(reportJson(a!).findings.length).toBeGreaterThan(0);
  });

  it('leaves a repair out of the JSON where there is none, and keeps findings between reports apart', () => {
    const report = checkBytesSync('a.txt', new TextEncoder().encode(WRONG));
    const bare = {
      ...report,
      checked: { ...report.checked, findings: report.checked.findings.map((one) => ({ ...one, repair: null })) },
    };
    expect(reportJson(bare).findings[0]).not.toHaveProperty('repair');
    const both = { reports: [report, report], across: acrossReports([report, report]) };
    expect(Object.keys(reportsJson(both))).toEqual(['documents', 'checks', 'coverage', 'findings']);
    expect(reportsJson(both).findings).toEqual([]);
  });
});

describe('commenting a report', () => {
  it('writes a Word file, never over the report itself', async () => {
    const { effects, written } = memory({ 'a.txt': WRONG });
    const report = checkBytesSync('a.txt', new TextEncoder().encode(WRONG));
    await commentReport(report, 'out.docx', effects);
    expect(new TextDecoder().decode(written.get('out.docx')!.subarray(0, 2))).toBe('PK');
    await expect(commentReport(report, 'a.txt', effects)).rejects.toMatchObject({ code: 'same' });
    expect([...written.keys()]).toEqual(['out.docx']);
  });
});

it('what a note names behind its numbers tells of which of two totals they are parts', () => {
  const text = `BÁO CÁO
Tình hình kinh tế - xã hội năm 2022 của tỉnh Đầu Nguồn

1. Giảm nghèo: Toàn tỉnh còn 4.920 hộ nghèo và 1.740 hộ cận nghèo[footnoteRef:1].
[1: Trong đó: huyện A 430 hộ nghèo, huyện B 1.120 hộ nghèo.]
`;
  const { figures } = checkBytesSync('report.txt', new TextEncoder().encode(text)).reading;
  const idOf = (value: string): string => figures.find((one) => one.text === value)!.id;
  expect(['430', '1.120'].map((value) => figures.find((one) => one.text === value)!.of)).toEqual([
    idOf('4.920'),
    idOf('4.920'),
  ]);
});
