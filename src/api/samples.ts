import { readFile } from 'node:fs/promises';

/** The sample reports that come with the program, as files. */
export type Samples = () => Promise<readonly { readonly file: string; readonly bytes: Uint8Array }[]>;

/** What a person can try: a report with mistakes in it. Its place does not exist, and its title says so. */
const FILES: Readonly<Record<string, string>> = { 'slips.docx': 'Báo cáo mẫu có lỗi.docx' };

export const samples: Samples = () =>
  Promise.all(
    Object.entries(FILES).map(async ([name, file]) => ({
      file,
      bytes: new Uint8Array(await readFile(new URL(`../../samples/${name}`, import.meta.url))),
    })),
  );
