import { zipSync } from 'fflate';
import { type SheetsOf, workbook } from '../ask-sheets.ts';

/** Saves bytes as a file of the person's. */
function save(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const href = URL.createObjectURL(new Blob([bytes], { type: 'application/zip' }));
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/** Saves the workbooks of agencies as one .zip; `progress` is told how many are made. Throws Refused. */
export async function saveAll(
  of: SheetsOf,
  agencies: readonly string[],
  progress: (made: number) => void,
): Promise<void> {
  const files: Record<string, Uint8Array> = {};
  for (const [at, agency] of agencies.entries()) {
    progress(at);
    const { name, bytes } = await workbook(of, agency);
    files[name] = bytes;
  }
  // They are packed already.
  save(zipSync(files, { level: 0 }), `bieu-${of.period.replace('/', '-')}.zip`);
}
