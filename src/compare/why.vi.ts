import type { Side, Why } from './why.ts';

const SIDES: Readonly<Record<Side, string>> = {
  now: 'số của kỳ này',
  same: 'số cùng kỳ năm trước',
  target: 'chỉ tiêu kế hoạch',
  parent: 'số của địa bàn cấp trên',
};

const upper = (text: string): string => text[0]!.toLocaleUpperCase('vi') + text.slice(1);

function sideSentence({ side, lacks }: Extract<Why, { code: 'side' }>): string {
  const what = SIDES[side];
  switch (lacks) {
    case 'value':
      return `Chưa có ${what}.`;
    case 'parts':
      return `${upper(what)} còn thiếu địa bàn hoặc tháng nên chưa so sánh.`;
    case 'zero':
      return `${upper(what)} bằng 0 nên không tính được tỷ lệ.`;
    case 'negative':
      return `${upper(what)} là số âm nên không tính được tỷ lệ.`;
    case 'nothing':
      return `${upper(what)}: không phát sinh.`;
    case 'not-reported':
      return `${upper(what)}: chưa báo cáo.`;
    case 'not-applicable':
      return `${upper(what)}: không áp dụng.`;
    case 'not-comparable':
      return `${upper(what)}: không so sánh được vì địa bàn đã thay đổi.`;
  }
}

const SENTENCES: Readonly<Record<Exclude<Why['code'], 'side'>, string>> = {
  points: 'Tỷ lệ, chỉ số, thứ hạng được so bằng điểm hoặc bậc, không bằng phần trăm.',
  'not-summed': 'Chỉ tiêu này không cộng được giữa các địa bàn.',
  'not-flow': 'Chỉ tiêu này không cộng dồn theo tháng.',
  'not-under-way': 'Chỉ tính cho kỳ lũy kế từ tháng 1 khi năm chưa kết thúc.',
  'no-past-year': 'Chưa có năm trước nào đủ số của các tháng này và của cả năm.',
};

/** Why a derived number cannot be had, as a sentence. */
export const whySentence = (why: Why): string => (why.code === 'side' ? sideSentence(why) : SENTENCES[why.code]);
