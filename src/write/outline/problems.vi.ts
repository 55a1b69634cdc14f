const quoted = (words: readonly string[]): string => words.map((one) => `«${one}»`).join(', ');

/** What is wrong with a text with blanks, without the full stop. */
export const templateSays = {
  openBrace: (text: string) => `dấu ngoặc nhọn mở mà không đóng, hoặc ngược lại, ở «${text.slice(0, 60)}»`,
  figureHere: (text: string) => `«${text.slice(0, 60)}» không được có số liệu, chỉ có chữ`,
  noFigure: (text: string) =>
    `chỗ trống «{${text}}» không phải từ có sẵn, cũng không phải mã chỉ tiêu có trong danh mục`,
  noBreakdown: (breakdown: string, code: string) => `«${code}» không phân tổ theo «${breakdown}»`,
  noSeason: (letters: string, known: readonly string[]) => `không có vụ «${letters}»; dùng được: ${quoted(known)}`,
  season: (code: string) => `«${code}»: chỉ tiêu theo vụ thì viết thêm vụ, như «${code}@DX»; chỉ tiêu khác thì không`,
  unknownWord: (word: string, blank: string, known: readonly string[]) =>
    `chỗ trống «{${blank}}» có từ «${word}» không dùng được; dùng được: ${quoted(known)}`,
};

/** What is wrong with a file of `data/outlines`, without the full stop. */
export const outlineSays = {
  double: (what: string) => `«${what}» đã dùng`,
  noPiece: (known: readonly string[]) => `mỗi mục của «begins» cần đúng một trong các khóa: ${quoted(known)}`,
  twoPieces: (first: string, other: string) => `không để «${first}» và «${other}» trong cùng một mục`,
  noteAlone: () => '«note» đi cùng «text»',
  firstLevel: () => 'đề mục đầu tiên phải ở mức 0 hoặc 1',
  levelJump: (level: number, before: number) => `đề mục mức ${level} không đứng ngay sau mức ${before}`,
  noSections: () => 'cần ít nhất một đề mục',
  noRows: (key: string) => `«${key}» cần ít nhất một hàng`,
  noColumns: () => 'bảng cần ít nhất một cột',
  notAtLevel: (code: string, level: string) => `chỉ tiêu «${code}» không có ở cấp «${level}»`,
  noArchive: () => 'dòng cuối của «recipients» phải bắt đầu bằng «Lưu: VT»',
  badSymbol: (symbol: string) => `ký hiệu «${symbol}» phải như «BC-UBND»`,
  noCode: (code: string) => `không có chỉ tiêu «${code}» trong danh mục`,
};
