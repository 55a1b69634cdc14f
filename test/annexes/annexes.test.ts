import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ANNEXES } from '../../scripts/annexes/annexes.ts';
import { slipsOf, truthOf } from '../../scripts/annexes/grid.ts';
import { textOf, wordOf } from '../../scripts/annexes/word.ts';
import { workbookOf } from '../../scripts/annexes/workbook.ts';
import { checkBytesSync } from '../../src/app/index.ts';
import type { Finding } from '../../src/figure/index.ts';
import { linesOf, placesOf } from './reading.ts';

const file = (name: string): Uint8Array => readFileSync(new URL(name, import.meta.url));
const linesIn = (truth: string): string[] => truth.trim().split('\n');

describe.each(ANNEXES.map((annex) => [annex.name, annex] as const))('%s', (name, annex) => {
  it('is the file that its plan makes', async () => {
    const [committed, made] = [file(`${name}.xlsx`), await workbookOf(annex)].map(
      (bytes) => checkBytesSync('annex.xlsx', bytes).document,
    );
    expect(committed!.text).toBe(made!.text);
    expect(committed!.blocks).toEqual(made!.blocks);
    expect(file(`${name}.truth.tsv`).toString()).toBe(truthOf(annex));
  });

  it('is read as its truth says', () => {
    const report = checkBytesSync(`${name}.xlsx`, file(`${name}.xlsx`));
    expect(linesOf(report, annex)).toEqual(linesIn(truthOf(annex)));
  });

  it('is read the same as a table of a Word file', async () => {
    const report = checkBytesSync(`${name}.docx`, await wordOf(annex));
    expect(linesOf(report, annex)).toEqual(linesIn(truthOf(annex)));
  });

  it('is read nearly the same as a plain text', () => {
    const lines = linesOf(checkBytesSync(`${name}.txt`, new TextEncoder().encode(textOf(annex))), annex);
    const truth = new Set(linesIn(truthOf(annex)));
    expect(lines.length).toBe(truth.size);
    expect(lines.filter((line) => truth.has(line)).length).toBeGreaterThanOrEqual(truth.size * 0.9);
  });

  it('holds nothing wrong', () => {
    expect(checkBytesSync(`${name}.xlsx`, file(`${name}.xlsx`)).checked.findings).toEqual([]);
  });

  it.each(slipsOf(annex))('with a slip at %s is told so there', async (place) => {
    const report = checkBytesSync(`${name}.xlsx`, await workbookOf(annex, (planted) => planted === place));
    const found = report.checked.findings.filter(({ severity }) => severity !== 'doubt');
    const places = placesOf(report, annex);
    const named = found.flatMap(({ figures: [first] }) => {
      const figure = report.reading.figures.find(({ id }) => id === first);
      return figure ? [places.get(figure)] : [];
    });
    expect(named).toContain(place);
    const [sheet, address] = place.split('!');
    expect(found.some(({ message }) => message.startsWith(`${sheet}, `) && message.includes(`(ô ${address})`))).toBe(
      true,
    );
  });
});

describe('a report with its annex in the same file', () => {
  const crops = ANNEXES.find(({ name }) => name === 'crops')!;
  const head = ['BÁO CÁO', 'Tình hình kinh tế - xã hội 6 tháng đầu năm 2024 của huyện Mường Lai'];

  /** What is found besides margins and the like. */
  const told = (bytes: Uint8Array): readonly Finding[] =>
    checkBytesSync('report.docx', bytes).checked.findings.filter(({ code }) => code !== 'format');

  it('is told of a figure that the sentence and the annex give differently', async () => {
    const bytes = await wordOf(crops, [...head, 'Diện tích gieo trồng cây lương thực có hạt ước đạt 3.265,4 ha.']);
    const findings = told(bytes);
    expect(findings.map(({ code, stated }) => [code, stated])).toEqual([['repeat', '3.256,4 ha']]);
    expect(findings[0]!.message).toContain(
      'Trong bảng: Bảng 1, dòng «Cây lương thực có hạt: diện tích gieo trồng», cột «Ước TH 6 tháng năm 2024».',
    );
  });

  it('is left alone where both agree', async () => {
    const bytes = await wordOf(crops, [...head, 'Diện tích gieo trồng cây lương thực có hạt ước đạt 3.256,4 ha.']);
    expect(told(bytes)).toEqual([]);
  });
});
