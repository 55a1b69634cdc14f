/** What is wrong with the files of `data/`, as sentences that name file and line. */
export class Problems {
  private readonly found: { readonly file: string; readonly line: number; readonly message: string }[] = [];

  add(file: string, line: number, message: string): void {
    this.found.push({ file, line, message });
  }

  /** In the order of files and lines, each once. */
  get sentences(): string[] {
    const sorted = this.found.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
    return [...new Set(sorted.map(({ file, line, message }) => `${file}, dòng ${line}: ${message}.`))];
  }
}

const quoted = (words: readonly string[]): string => words.map((one) => `«${one}»`).join(', ');

/** The sentences, without their full stops. */
export const says = {
  tooLong: (longest: number) => `tệp dài hơn ${longest} ký tự nên không đọc`,
  notYaml: (code: string) => `không đúng cú pháp YAML (${code}), cả tệp này không đọc được`,
  noKeys: () => 'tệp phải gồm các khóa và giá trị',
  noReferences: () => 'không dùng neo (&) và tham chiếu (*) của YAML, hãy viết hẳn giá trị',
  otherFolder: () => 'tệp phải nằm trong thư mục indicators, breakdowns hoặc renamed',
  noText: (key: string) => `«${key}» phải là một dòng chữ`,
  noList: (key: string) => `«${key}» phải là một danh sách`,
  noEntry: (key: string) => `«${key}» phải gồm các khóa và giá trị`,
  missing: (key: string) => `thiếu «${key}»`,
  unknownKey: (key: string, known: readonly string[]) => `không có khóa «${key}»; dùng được: ${quoted(known)}`,
  notOneOf: (key: string, text: string, allowed: readonly string[]) =>
    `«${key}» không thể là «${text}»; dùng được: ${quoted(allowed)}`,
  badCode: (code: string) =>
    `mã «${code}» chỉ gồm chữ thường không dấu, chữ số, gạch nối, các phần cách nhau bằng dấu chấm`,
  doubleCode: (code: string, elsewhere: string) => `mã «${code}» đã dùng ở ${elsewhere}`,
  notWhole: (key: string, text: string, least: number, most: number) =>
    `«${key}» phải là số nguyên từ ${least} đến ${most}, không phải «${text}»`,
  notDay: (key: string, text: string) => `«${key}» phải là một ngày như 2026-06-30, không phải «${text}»`,
  unknownUnit: (unit: string) => `không biết đơn vị tính «${unit}»`,
  unitSpelling: (unit: string, canonical: string) => `đơn vị tính «${unit}» viết là «${canonical}»`,
  unknownBlank: (key: string, blank: string) => `«${key}» có chỗ trống «{${blank}}»; chỉ có {vi}, {en}, {code}`,
  noSum: (key: string, kind: string) => `«${key}» không thể là «sum»: chỉ tiêu loại «${kind}» không cộng được`,
  noWeight: (key: string) => `«${key}» là «mean» thì cần «weight», mã của chỉ tiêu làm quyền số`,
  idleWeight: () => 'có «weight» mà «areas» và «months» đều không là «mean»',
  noFormula: (key: string) => `«${key}» là «formula» thì cần «formula», công thức tính`,
  badFormula: (formula: string, at: string) =>
    `công thức «${formula}» không đọc được ở «${at}»; viết mã, số, + - * / ( ), có dấu cách quanh mỗi dấu`,
  unknownCode: (key: string, code: string) => `«${key}» nhắc chỉ tiêu «${code}» không có trong danh mục`,
  unknownDimension: (code: string) => `không có phân tổ «${code}»`,
  itself: (key: string, code: string) => `«${key}» của «${code}» là chính nó`,
  formulaCycle: (codes: readonly string[]) => `công thức đi vòng: ${codes.join(' → ')}`,
  parentCycle: (codes: readonly string[]) => `chỉ tiêu cha đi vòng: ${codes.join(' → ')}`,
  sameAlias: (alias: string, unit: string, code: string, elsewhere: string) =>
    `tên gọi «${alias}» (${unit}) đã là của «${code}» ở ${elsewhere}`,
  badPart: (text: string) => `«${text}» không có dạng mã-chỉ-tiêu[phân-tổ=thành-phần]`,
  unknownPart: (text: string) => `«${text}» không có trong danh mục`,
  notOneWay: (text: string) => `«${text}» lại có cách nói khác trong cùng danh sách`,
  lostCut: (from: string, to: string, dimension: string) =>
    `«${to}» không có phân tổ «${dimension}» mà «${from}» có, nên số liệu theo phân tổ ấy không còn chỗ`,
  noMembers: (code: string) => `phân tổ «${code}» không có thành phần nào`,
};
