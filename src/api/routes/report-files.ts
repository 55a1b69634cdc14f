import { Hono } from 'hono';
import { z } from 'zod';
import { pdfFile, type ReportsDesk, signedFile, takeOver, takeReturned, wordFile } from '../../app/reports/index.ts';
import { asked, idOf, jsonOf } from '../asked.ts';
import { download, PDF, WORD } from '../download.ts';
import { Intake } from '../upload.ts';

const Name = z.string().trim().min(1).max(255).default('bao-cao.docx');
const Change = z.string().min(1).max(200);
const Decision = z.strictObject({
  base: z.number().int().min(1),
  take: z.array(Change).max(50_000),
  figures: z
    .array(
      z.strictObject({
        change: Change,
        as: z.enum(['override', 'fact', 'refuse']),
        reason: z.string().trim().max(2000),
      }),
    )
    .max(20_000)
    .refine((figures) => figures.every(({ as, reason }) => as !== 'override' || reason !== '')),
});

/** Reports as files: Word, PDF, the one that was signed; and what comes back of Word. */
export function reportFileRoutes(desk: ReportsDesk): Hono {
  const intake = new Intake();
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
    })
    .post(`${at}/word`, async (context) => {
      const id = idOf(context.req.param('id'));
      const name = asked(Name, context.req.query('name'));
      const bytes = await intake.bytesOf(context.req.raw);
      return context.json(await takeReturned(desk, id, { name, bytes }));
    })
    .post(`${at}/word/:returned`, async (context) => {
      const [id, returned] = [idOf(context.req.param('id')), idOf(context.req.param('returned'))];
      const decision = asked(Decision, await jsonOf(context.req.raw));
      return context.json(await takeOver(desk, id, returned, decision));
    });
}
