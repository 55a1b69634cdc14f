/** As much of a paragraph as tells which it is. */
const TOLD = 60;

const cut = (text: string): string => {
  const words = text.trim();
  return words.length <= TOLD ? words : `${words.slice(0, words.lastIndexOf(' ', TOLD) + 1 || TOLD).trimEnd()} …`;
};

export const STRANGER =
  'Tệp không ghi là từ báo cáo nào của chương trình này: vẫn đọc, nhưng đoạn và số liệu chỉ nhận ra được qua lời văn.';

export const boxedSentence = (count: number): string =>
  `Có ${count} đoạn trong khung chữ: để thành đoạn riêng, ngay sau đoạn có khung.`;

export const strangeSentence = (text: string): string =>
  `Ở phần đầu hoặc phần ký có chữ không rõ là thành phần nào, không lấy: “${cut(text)}”.`;

export const commentSentence = (author: string, place: string, text: string): string =>
  `Nhận xét${author === '' ? '' : ` của ${author}`}${place.trim() === '' ? '' : ` ở “${cut(place)}”`}: ${text.trim()}`;
