import type { AreaId } from '../figure/index.ts';
import type { NotComparable } from './recast.ts';

/** Why a figure cannot be recast to the areas of today, as a sentence. `nameOf` gives an area's name. */
export function notComparableSentence(why: NotComparable, nameOf: (area: AreaId) => string): string {
  switch (why.code) {
    case 'part':
      return `Không so sánh được: chỉ một phần ${nameOf(why.area)} nhập vào đây và chưa rõ tỷ lệ.`;
    case 'missing':
      return `Không so sánh được: ${nameOf(why.area)} (địa bàn cũ) chưa có số liệu.`;
    case 'weight':
      return `Không so sánh được: thiếu số liệu làm quyền số của ${nameOf(why.area)}.`;
    case 'kind':
      return 'Không so sánh được: chỉ tiêu này không cộng được qua việc sắp xếp địa bàn.';
  }
}
