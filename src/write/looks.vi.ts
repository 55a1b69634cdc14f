import type { ToLookAt } from '../figure/index.ts';

/** Why a person must look at a paragraph again, sentences. */
export const lookSays = {
  turned: (before: string, now: string) =>
    `Số liệu đã đổi chiều: trước ghi «${before}», nay là «${now}». Xem lại lời văn quanh số này.`,
  words: (words: string, now: string) =>
    `Lời văn ghi «${words}» nhưng số liệu nay là «${now}». Xem lại lời văn quanh số này.`,
  missing: (why: string) => `Có số trong đoạn này chưa có số liệu: ${why}`,
  unknown: 'chưa rõ vì sao.',
  overrideDropped: (text: string, reason: string) =>
    `Kỳ trước có số sửa tay «${text}» (${reason}); nay đã lấy lại theo số liệu.`,
  planDropped: (name: string) =>
    `«${name}» trước đọc theo một kế hoạch của năm trước, nay theo kế hoạch đầu tiên của năm nay: chọn lại nếu cần.`,
  lastPeriodsWords: 'Lời của kỳ trước do cơ quan khác gửi: thay bằng bản gửi kỳ này.',
  typedNumber: (number: string) => `Số «${number}» gõ tay từ kỳ trước, không gắn với số liệu: kiểm tra lại.`,
  otherTime: (words: string) => `Thời gian «${words}» của kỳ trước không tự đổi được: kiểm tra lại.`,
};

const WEIGHT: readonly ToLookAt['why'][] = ['new', 'missing', 'turned'];

/** One mark made of several: it says all, and why by the gravest. */
export function togetherLooks(looks: readonly ToLookAt[]): ToLookAt | null {
  if (looks.length === 0) return null;
  const why = looks.map((one) => one.why).reduce((a, b) => (WEIGHT.indexOf(a) >= WEIGHT.indexOf(b) ? a : b));
  return { why, says: [...new Set(looks.map(({ says }) => says))].join(' ') };
}
