import { PLACE_TYPES } from '../../language/vi/index.ts';

const KINDS = PLACE_TYPES.map(({ type }) => type).sort((a, b) => b.length - a.length);

/**
 * What stands before the date (địa danh): the name of the place without its kind, and whole where it is a number: Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, Mục II, điểm 4.
 */
export function placeOfDate(areaName: string): string {
  const lower = areaName.toLocaleLowerCase('vi');
  const kind = KINDS.find((one) => lower.startsWith(`${one} `));
  const name = kind === undefined ? areaName : areaName.slice(kind.length + 1);
  return /^\d/.test(name) ? areaName : name;
}
