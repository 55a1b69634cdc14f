import { Hono } from 'hono';
import { pdfFile, type ReportsDesk, signedFile, wordFile } from '../../app/reports/index.ts';
import { idOf } from '../asked.ts';
import { download, PDF, WORD } from '../download.ts';

/** Reports as files: Word, PDF, and the one that was signed. */
export function reportFileRoutes(desk: ReportsDesk): Hono {
  const at = '/reports/:id';
  return new Hono()
    .get(`${at}/word`, async (context) => {
      const { file, bytes } = await wordFile(desk, idOf(context.req.param('id')));
      return download(bytes, WORD, file);
    })
    .get(`${at}/pdf`, async (context) => {
      const { file, bytes } = await pdfFile(desk, idOf(context.req.param('id')));
      return download(bytes, PDF, file);
    })
    .get(`${at}/signed`, async (context) => {
      const { file, bytes } = await signedFile(desk.facts, idOf(context.req.param('id')));
      return download(bytes, WORD, file);
    });
}
