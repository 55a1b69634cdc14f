import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadNorms } from './index.ts';

const FILE = 'norms/nd30-2020.yaml';
const text = readFileSync(`data/${FILE}`, 'utf8');
const loaded = (change: (text: string) => string) => loadNorms([{ name: FILE, text: change(text) }]);
const lineOf = (words: string): number => text.split('\n').findIndex((line) => line.includes(words)) + 1;

describe('the norm of Nghị định 30/2020/NĐ-CP', () => {
  it('is read whole, each size as the decree has it', () => {
    const { norms, problems } = loaded((same) => same);
    expect(problems).toEqual([]);
    expect(norms).toMatchObject([
      {
        code: 'nd30-2020',
        font: 'Times New Roman',
        margins: { top: 20, bottom: 20, left: 30, right: 15 },
        indent: 1.27,
        between: 6,
        spacing: 1.15,
        sizes: { 'national-name': 12, motto: 13, number: 13, body: 14, 'recipients-title': 12, recipients: 11 },
      },
    ]);
  });

  it('refuses what the decree does not allow, by file and line', () => {
    const { norms, problems } = loaded((same) =>
      same
        .replace('left: { least: 30, most: 35, chosen: 30 }', 'left: { least: 30, most: 35, chosen: 36 }')
        .replace('body: { least: 13, most: 14, chosen: 14 }', 'body: { least: 13, most: 14, chosen: 12 }'),
    );
    expect(problems).toEqual([
      `${FILE}, dòng ${lineOf('left:')}: số chọn «36» phải từ 30 đến 35; dùng tạm 30.`,
      `${FILE}, dòng ${lineOf('body:')}: số chọn «12» phải từ 13 đến 14; dùng tạm 13.`,
    ]);
    expect(norms[0]).toMatchObject({ margins: { left: 30 }, sizes: { body: 13 } });
  });

  it('says what is missing, what is no number and what is double', () => {
    const { problems } = loaded((same) =>
      same.replace('indent: { least: 1, most: 1.27, chosen: 1.27 }', 'indent: { least: 1, most: một, chosen: 1 }'),
    );
    expect(problems).toEqual([
      `${FILE}, dòng ${lineOf('indent:')}: «most» phải là một số như 13 hoặc 1.27, không phải «một».`,
    ]);
    const twice = [
      { name: 'norms/a.yaml', text },
      { name: 'norms/b.yaml', text: text.replace(/^font:.*$/m, '') },
    ];
    expect(loadNorms(twice).problems).toEqual([
      'norms/b.yaml, dòng 3: thiếu «font».',
      'norms/b.yaml, dòng 3: mã «nd30-2020» đã dùng ở tệp khác.',
    ]);
  });
});
