import type { FormatRule } from '../issue.ts';

type Fields = Readonly<Record<string, string>>;

/** What each rule of the form says: `value` stands there, `norm` should, by the `decree`. */
export const FORMAT_SENTENCES: Readonly<Record<FormatRule, (fields: Fields) => string>> = {
  margin: (f) => `Lề trang: ${f.value}; ${f.decree} quy định ${f.norm}.`,
  'page size': (f) => `Khổ giấy ${f.value} mm; ${f.decree} quy định khổ A4 (${f.norm} mm).`,
  'page number': (f) =>
    `Số trang ${f.value}; ${f.decree} quy định đánh số ở giữa, trong phần lề trên, không hiện ở trang thứ nhất.`,
  'type size': (f) => `Cỡ chữ phần nội dung là ${f.value}; ${f.decree} quy định ${f.norm}.`,
  font: (f) => `Phần lớn chữ dùng phông ${f.value}; ${f.decree} quy định phông ${f.norm}.`,
  'national name': (f) => `Quốc hiệu ghi «${f.value}»; ${f.decree} ghi «${f.norm}».`,
  motto: (f) => `Tiêu ngữ ghi «${f.value}»; ${f.decree} ghi «${f.norm}».`,
  'number padding': (f) => `Số văn bản ghi «${f.value}»; theo ${f.decree}, số nhỏ hơn 10 phải ghi «${f.norm}».`,
  'number symbol': (f) => `Ký hiệu ghi «${f.value}»; theo ${f.decree}, ký hiệu của báo cáo mở đầu bằng «${f.norm}».`,
  'date line': (f) => `Địa danh và thời gian ghi «${f.value}»; theo ${f.decree} phải ghi «${f.norm}».`,
  'date padding': (f) =>
    `Thời gian ghi «${f.value}»; theo ${f.decree}, chỉ ngày nhỏ hơn 10 và tháng 1, 2 thêm số 0: «${f.norm}».`,
  'kept copy': (f) =>
    `Nơi nhận ${f.value === '' ? 'không có dòng lưu' : `ghi «${f.value}»`}; theo ${f.decree}, dòng cuối là «${f.norm}» và đơn vị soạn thảo.`,
  addressee: (f) =>
    `Có «${f.value}» nhưng không có «${f.norm}»; theo ${f.decree}, báo cáo gửi cấp trên có «Kính gửi» ở đầu và «Như trên» ở nơi nhận.`,
};
