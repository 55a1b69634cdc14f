// @ts-check
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';

const SAMPLE = readFileSync(new URL('../samples/clean.txt', import.meta.url), 'utf8');

/** Numbers that follow from a seed, the same in every run: a linear congruence (Numerical Recipes). */
function chance(/** @type {number} */ seed) {
  let state = seed >>> 0;
  return (/** @type {number} */ below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * A report of so many bytes: the sample over and over, one digit in fifty another one each time, so that no two copies are
 * alike and the checks find about as much as in published reports. The sample is three times as dense in figures as published reports are (about 7 in
 * 1,000 bytes): so every number of two copies in three is put in words, unless the text is to be dense.
 */
export function reportOf(/** @type {number} */ bytes, dense = false, seed = 2024) {
  const draw = chance(seed);
  /** @type {string[]} */
  const copies = [];
  for (let size = 0; size < bytes; ) {
    const inWords = !dense && copies.length % 3 !== 0;
    const copy = SAMPLE.replace(inWords ? /\d+(?:[.,]\d+)*/g : /[1-9]/g, (found) =>
      inWords ? 'một số' : draw(50) === 0 ? String(1 + draw(9)) : found,
    );
    copies.push(copy);
    size += Buffer.byteLength(copy);
  }
  return Buffer.from(copies.join('\n'))
    .subarray(0, bytes)
    .toString('utf8')
    .replace(/\uFFFD+$/, '');
}

/** An Excel annex of so many rows: a plan, last year, this year, and both percentages. */
export async function annexOf(/** @type {number} */ rows) {
  const draw = chance(2024);
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Biểu 1');
  sheet.addRow(['BIỂU CHỈ TIÊU 6 THÁNG ĐẦU NĂM 2024']);
  sheet.addRow(['TT', 'Chỉ tiêu', 'ĐVT', 'KH năm 2024', 'TH 6 tháng 2023', 'TH 6 tháng 2024', '% KH', '% cùng kỳ']);
  for (let row = 1; row <= rows; row++) {
    const [plan, before, now] = [1000 + draw(9000), 500 + draw(4000), 500 + draw(4000)];
    const added = sheet.addRow([
      row,
      `Chỉ tiêu số ${row}`,
      'tấn',
      plan,
      before,
      now,
      (100 * now) / plan,
      (100 * now) / before,
    ]);
    for (const column of [7, 8]) added.getCell(column).numFmt = '0.0';
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
