import { Hono } from 'hono';
import { z } from 'zod';
import {
  correct,
  type Desk,
  handIn,
  joinDocuments,
  listDocuments,
  NotKept,
  oneDocument,
  type ReadingRoom,
  removeDocument,
  restoreDocument,
  setAside,
  versionsOf,
} from '../../app/desk/index.ts';
import { CORRECTABLE, type DocumentCard, type DocumentList, type HandedIn } from '../../contract/index.ts';
import { asked, idOf, jsonOf } from '../asked.ts';
import { documentLine, versionLine } from '../presenters.ts';
import type { Samples } from '../samples.ts';
import { fileName, Intake } from '../upload.ts';

const MOST_NAME = 255;
const MOST_WORDS = 500;

const Name = z.string().trim().min(1).max(MOST_NAME);
const Search = z.string().max(200).default('');
const Words = z.string().trim().min(1).max(MOST_WORDS).nullable();
const Period = z
  .string()
  .regex(/^\d{4}(?:(?:\.\.|\/)\d{4})?(?:-[A-Z0-9]{1,3})?$/)
  .nullable();
const Corrections = z.strictObject({ title: Words, issuer: Words, period: Period, area: Words }).partial();
const Aside = z.strictObject({ key: z.string().min(1).max(64), reason: Words });

/** What a person does with documents as a whole. */
export function documentRoutes(desk: Desk, room: ReadingRoom, samples: Samples): Hono {
  const { scope } = desk;
  const intake = new Intake();

  const keep = async (file: string, bytes: Uint8Array, of: string | null): Promise<HandedIn> => {
    const { document, version, resembles, known } = await handIn(desk, file, bytes, of);
    room.wake();
    const other = resembles === null ? null : documentLine(await oneDocument(scope, resembles));
    return {
      document,
      version,
      known,
      resembles: other && { id: other.id, title: other.title ?? other.newest.file },
    };
  };

  return new Hono()
    .get('/documents', async (context) => {
      const { documents, total } = await listDocuments(scope, asked(Search, context.req.query('search')));
      return context.json({ documents: documents.map(documentLine), total } satisfies DocumentList);
    })
    .post('/documents', async (context) => {
      const name = fileName(asked(Name, context.req.query('name')));
      const of = context.req.query('of');
      const bytes = await intake.bytesOf(context.req.raw);
      return context.json(await keep(name, bytes, of === undefined ? null : idOf(of)), 201);
    })
    .post('/samples', async (context) => {
      const kept: HandedIn[] = [];
      for (const { file, bytes } of await samples()) kept.push(await keep(file, bytes, null));
      return context.json(kept, 201);
    })
    .get('/documents/:id', async (context) => {
      const id = idOf(context.req.param('id'));
      const [document, versions] = await Promise.all([oneDocument(scope, id), versionsOf(scope, id)]);
      const all = versions.map((version) => versionLine(version, document.aside));
      return context.json({ ...documentLine(document), all } satisfies DocumentCard);
    })
    .patch('/documents/:id', async (context) => {
      const id = idOf(context.req.param('id'));
      const corrections = asked(Corrections, await jsonOf(context.req.raw));
      const given = CORRECTABLE.flatMap((name) => {
        const value = corrections[name];
        return value === undefined ? [] : [[name, value] as const];
      });
      await correct(scope, id, Object.fromEntries(given));
      return context.json(documentLine(await oneDocument(scope, id)));
    })
    .delete('/documents/:id', async (context) => {
      await removeDocument(scope, idOf(context.req.param('id')));
      return context.body(null, 204);
    })
    .post('/documents/:id/restore', async (context) => {
      await restoreDocument(scope, idOf(context.req.param('id')));
      return context.body(null, 204);
    })
    .post('/documents/:id/join', async (context) => {
      const [id, to] = [idOf(context.req.param('id')), idOf(context.req.query('to'))];
      if (id === to) throw new NotKept(to);
      const { document, version } = await joinDocuments(scope, id, to);
      room.wake();
      return context.json({ document, version, resembles: null, known: false } satisfies HandedIn);
    })
    .put('/documents/:id/aside', async (context) => {
      const { key, reason } = asked(Aside, await jsonOf(context.req.raw));
      await setAside(scope, idOf(context.req.param('id')), key, reason);
      return context.body(null, 204);
    });
}
