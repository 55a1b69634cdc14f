import { LIMITS } from '../limits.ts';
import { converted, officeProgram } from '../office.ts';

/** A PDF, or why there is none, and a sentence that says so. */
export type PdfMade =
  | { readonly pdf: Uint8Array }
  | { readonly missing: true; readonly why: 'absent' | 'failed'; readonly says: string };

/** Controls around figures are no fields to fill in: they are printed as the words that they hold. */
const OPTIONS = JSON.stringify({ ExportFormFields: { type: 'boolean', value: 'false' } });
const DOCX_TO_PDF = { from: 'docx', to: 'pdf', filter: `pdf:writer_pdf_Export:${OPTIONS}` };

const SENTENCES = {
  absent:
    'Máy này không có LibreOffice nên chưa chuyển được báo cáo thành PDF. Hãy cài LibreOffice, hoặc mở tệp Word rồi lưu thành PDF.',
  failed: 'LibreOffice không chuyển được báo cáo thành PDF. Hãy thử lại, hoặc mở tệp Word rồi lưu thành PDF.',
} as const;

/**
 * A Word file as PDF, through the LibreOffice of this machine.
 *
 * @param within milliseconds after which LibreOffice is stopped
 */
export async function pdfOf(docx: Uint8Array, within: number = LIMITS.officeTime): Promise<PdfMade> {
  const program = await officeProgram();
  if (program === null) return missing('absent');
  const pdf = await converted(docx, DOCX_TO_PDF, program, { milliseconds: within, bytes: LIMITS.fileBytes });
  return pdf === null ? missing('failed') : { pdf };
}

const missing = (why: keyof typeof SENTENCES): PdfMade => ({ missing: true, why, says: SENTENCES[why] });
