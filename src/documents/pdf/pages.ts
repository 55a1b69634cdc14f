import type { Deadline } from '../deadline.ts';
import type { Limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { Pen } from './draw.ts';
import type { Ink } from './ink.ts';
import { loadPdf, type PdfFile, pdfLibrary } from './library.ts';
import { matrixOf, SAME } from './matrix.ts';
import { withoutUnheard } from './unheard.ts';

/** What a person wrote on the pages afterwards, fields of forms and stamps are not the report's text. */
const WITHOUT_ANNOTATIONS = 0;

/**
 * What stands on each page of a PDF.
 *
 * @throws Refusal
 */
export const inksOf = (bytes: Uint8Array, limits: Limits, deadline: Deadline): Promise<Ink[]> =>
  withoutUnheard(() => inksIn(bytes, limits, deadline));

async function inksIn(bytes: Uint8Array, limits: Limits, deadline: Deadline): Promise<Ink[]> {
  const { OPS } = await pdfLibrary();
  const loading = await loadPdf(bytes);
  try {
    const file = await deadline.await(loading.promise);
    if (file.numPages > limits.pages) {
      throw new Refusal({ code: 'too-many-pages', pages: file.numPages, limit: limits.pages });
    }
    const inks: Ink[] = [];
    for (let number = 1; number <= file.numPages; number++) inks.push(await inkOf(file, number, OPS, deadline));
    return inks;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      (error as Error | null)?.name === 'PasswordException' ? { code: 'encrypted-pdf' } : { code: 'broken-pdf' },
    );
  } finally {
    await loading.destroy().catch(() => {});
  }
}

async function inkOf(
  file: PdfFile,
  number: number,
  ops: Readonly<Record<string, number>>,
  deadline: Deadline,
): Promise<Ink> {
  deadline.check();
  const page = await deadline.await(file.getPage(number));
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const drawing = await deadline.await(page.getOperatorList({ annotationMode: WITHOUT_ANNOTATIONS }));
  const fonts = page.commonObjs;
  const pen = new Pen(ops, matrixOf(transform) ?? SAME, (id) => (fonts.has(id) ? fonts.get(id) : {}));
  pen.draw(drawing, deadline);
  page.cleanup();
  return pen.ink(width, height);
}
