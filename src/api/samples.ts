import { readFile } from 'node:fs/promises';

/** The sample reports that come with the program, as files. */
export type Samples = () => Promise<readonly { readonly file: string; readonly bytes: Uint8Array }[]>;

/**
 * What a person can try: a report with mistakes in it, and what can be held against it. Their places do not exist, and their
 * names and texts say so. The last one comes to stand first in the list.
 */
const FILES: Readonly<Record<string, string>> = {
  'commune.docx': 'Báo cáo 6 tháng của một xã (mẫu).docx',
  'five-months.docx': 'Báo cáo 5 tháng năm 2024 (mẫu).docx',
  'annex.xlsx': 'Phụ lục chỉ tiêu 6 tháng năm 2024 (mẫu).xlsx',
  'last-year.docx': 'Báo cáo 6 tháng năm 2023 (mẫu).docx',
  'slips.docx': 'Báo cáo mẫu có lỗi.docx',
};

export const samples: Samples = () =>
  Promise.all(
    Object.entries(FILES).map(async ([name, file]) => ({
      file,
      bytes: new Uint8Array(await readFile(new URL(`../../samples/${name}`, import.meta.url))),
    })),
  );
