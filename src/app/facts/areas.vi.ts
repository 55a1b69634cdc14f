import type { AreaCounts } from '../../catalogue/index.ts';
import type { AreaLevel } from '../../figure/index.ts';
import { dayWords, typesOfLevel } from '../../language/vi/index.ts';
import type { ImportedAreas } from './areas.ts';

const number = (count: number): string => count.toLocaleString('vi-VN');

/** What an import found and what it changes, line by line, for a person who holds it against the official numbers. */
export function areaSummary({ read, kept }: ImportedAreas, dry = false): string[] {
  const counts: Partial<AreaCounts> = read.counts ?? {};
  const n = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, number(count)]));
  const found =
    read.counts === null
      ? []
      : [
          `Nay: ${n.provinces} tỉnh, thành phố; ${n.communes} xã, phường, đặc khu.`,
          `Trước khi sắp xếp: ${n.provincesBefore} tỉnh, thành phố; ${n.districts} quận, huyện; ${n.communesBefore} xã, phường, thị trấn.`,
          `${n.pairs} cặp xã cũ – xã mới: ${n.wholeByLand} xã mới gộp trọn các xã cũ (theo dân số: ${n.wholeByPeople}), ${n.withParts} xã mới có một phần xã cũ nên số liệu cũ không cộng được, ${n.withoutOld} đặc khu trước là huyện không có xã.`,
          `${n.reused} mã xã nay mang tên khác trước; ${n.renamed} đơn vị đổi tên hoặc loại sau đó.`,
        ];
  return [...found, keptSentence(kept, dry)];
}

function keptSentence({ added, changed, successions }: ImportedAreas['kept'], dry: boolean): string {
  if (added + changed + successions === 0) return 'Không có gì mới so với những gì đã lưu.';
  const parts = `${number(added)} địa bàn mới, ${number(changed)} địa bàn sửa, ${number(successions)} quan hệ kế thừa mới hoặc sửa`;
  return `${dry ? 'Sẽ lưu' : 'Đã lưu'}: ${parts}.`;
}

const LEVEL: Readonly<Record<AreaLevel, string>> = {
  nation: 'cả nước',
  province: 'cấp tỉnh',
  district: 'cấp huyện',
  commune: 'cấp xã',
};
const DIGITS = { nation: 0, province: 2, district: 3, commune: 5 } as const;

/** Digits of the official code of a level. */
export const digitsOf = (level: AreaLevel): number => DIGITS[level];

/** Why a place cannot be added by hand. */
export const AREA_REFUSALS = {
  noType: (level: AreaLevel): string =>
    `Tên địa bàn ${LEVEL[level]} cần bắt đầu bằng ${typesOfLevel(level).join(', ')} rồi đến tên riêng; chưa thêm gì.`,
  badDays: 'Ngày kết thúc phải sau ngày bắt đầu; chưa thêm gì.',
  badCode: (level: AreaLevel): string =>
    `Mã chính thức ${LEVEL[level]} gồm ${DIGITS[level]} chữ số; không rõ thì để trống. Chưa thêm gì.`,
  demonstration: 'Địa bàn minh họa không thêm, không sửa được; chưa thêm gì.',
  codeTaken: (code: string, name: string): string => `Mã ${code} đang là của ${name}; chưa thêm gì.`,
  notAbove: (name: string, level: AreaLevel): string =>
    `${name} không thể là nơi trực thuộc của một địa bàn ${LEVEL[level]}; chưa thêm gì.`,
  notThen: (name: string, from: string, to: string | null): string =>
    `${name} chỉ có ${to === null ? `từ ngày ${dayWords(from)}` : `đến ngày ${dayWords(to)}`}; hãy sửa ngày của địa bàn mới cho nằm trong đó. Chưa thêm gì.`,
  nameTaken: (name: string, home: string | null): string =>
    `Danh mục đã có ${name}${home === null ? '' : ` thuộc ${home}`} trong thời gian này; chưa thêm gì.`,
} as const;
