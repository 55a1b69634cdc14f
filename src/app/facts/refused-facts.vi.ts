import type { RefusalCode, RefusedFact } from '../../keep/index.ts';

const WRONG: Readonly<Record<RefusalCode, string>> = {
  'unknown-indicator': 'không có chỉ tiêu',
  'unknown-area': 'không có địa bàn',
  'unknown-period': 'không có kỳ',
  'unknown-plan': 'không có kế hoạch',
  'bad-breakdown': 'phân tổ không đúng dạng',
  'bad-value': 'giá trị không đúng dạng, hoặc vừa có giá trị vừa có lý do trống',
  'bad-day': 'ngày không đúng',
  'bad-place': 'vị trí trong nguồn không đúng dạng',
  'plan-and-basis': 'chỉ tiêu kế hoạch phải kèm mã kế hoạch, số thực hiện thì không',
  twice: 'hai số cùng một chỉ tiêu, địa bàn, kỳ, phân tổ',
};

/** Which fact was refused and why, as a sentence. Nothing of what came with it was written. */
export function refusedSentence({ code, what, place, index }: RefusedFact): string {
  const where = place === null ? `Số liệu thứ ${index + 1}` : `Số liệu ở ${place}`;
  return `${where}: ${WRONG[code]} (${what}). Chưa ghi số liệu nào.`;
}
