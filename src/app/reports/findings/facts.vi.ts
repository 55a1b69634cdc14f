import type { ChipState } from '../../../contract/index.ts';
import type { ChipValue } from '../../../figure/index.ts';
import { periodWords, withUnit, writtenNumber } from '../../../language/vi/index.ts';
import type { Names } from '../../../write/index.ts';
import type { Claim } from './given.ts';

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const sentence = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`);

/** What facts and a draft say of one another, as sentences for a clerk. */
export const factSays = {
  stale: ({ says, text }: ChipState, written: string): string =>
    `Số liệu đã thay đổi: đang viết “${written}”, theo số liệu hiện có là “${text}” (${lower(says)}). Bấm “Cập nhật” để lấy số mới.`,
  missing: ({ says, value }: ChipState): string =>
    `Chưa có số liệu cho ${lower(says)}. ${sentence(value.why ?? 'Đơn vị chưa báo cáo')}`,
  overridden: ({ says, text }: ChipState, written: string, reason: string, by: string): string =>
    `${by} đã ghi “${written}” thay cho ${text === null ? 'số liệu chưa có' : `“${text}”`} (${lower(says)}). Lý do: ${sentence(reason)}`,
  claim: (claim: Claim, known: ChipValue, names: Names): string => {
    const name = names.indicator(claim.indicator)?.name.vi ?? claim.indicator;
    const part = names.breakdownName(claim.breakdown);
    const of = `${lower(name)}${part === '' ? '' : `, ${lower(part)}`}, ${names.areaName(claim.area)}, ${periodWords(claim.period)}`;
    const ground = claim.basis === 'target' ? 'kế hoạch đã nhập' : 'số liệu hiện có';
    return `Viết ${claim.text} cho ${of}, nhưng ${ground} là ${withUnit(writtenNumber(known.value!), known.unit)}.`;
  },
};
