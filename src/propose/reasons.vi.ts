import type { Doubt, Reason } from './proposal.ts';

const quoted = (words: readonly string[]): string => words.map((word) => `«${word}»`).join(', ');

/** Why a figure is taken for an indicator, as a sentence. @param nameOf the name of an indicator by its code */
export function reasonSentence(reason: Reason, nameOf: (code: string) => string): string {
  switch (reason.code) {
    case 'nothing':
      return 'Không thấy chỉ tiêu nào có tên và đơn vị như vậy.';
    case 'remembered':
      return `Theo lần ${reason.corrected ? 'sửa' : 'nhận'} trước: ${reason.issuer} dùng «${reason.subject}» cho chỉ tiêu này.`;
    case 'relative':
      return 'Là kế hoạch hoặc số kỳ trước của số liệu đứng cạnh.';
    case 'words': {
      const met = reason.words.length > 0 ? `Khớp các từ ${quoted(reason.words)}` : 'Theo tổng mà số này là một phần';
      const doubts = reason.doubts.map((doubt) => doubtWords(doubt, nameOf));
      return `${[met, ...doubts].join('; ')}.`;
    }
  }
}

function doubtWords(doubt: Doubt, nameOf: (code: string) => string): string {
  switch (doubt.code) {
    case 'words-left':
      return `chưa rõ ${quoted(doubt.words)} thuộc chỉ tiêu này`;
    case 'name-left':
      return `tên chỉ tiêu còn ${quoted(doubt.words)} không thấy ở đây`;
    case 'unit':
      return `đơn vị «${doubt.unit}», chỉ tiêu tính bằng «${doubt.expected}»`;
    case 'rival':
      return `cũng có thể là «${nameOf(doubt.indicator)}»`;
    case 'member':
      return 'nhiều thành phần phân tổ cùng được nhắc';
    case 'spelling':
      return `«${doubt.word}» được hiểu là «${doubt.as}»`;
    case 'place':
      return 'số liệu của nhiều địa bàn cộng lại';
    case 'period':
      return 'chưa rõ kỳ của số liệu';
  }
}
