import { Hono } from 'hono';
import { type Desk, oneDocument, packedContentOf } from '../../app/desk/index.ts';
import type { CompareView } from '../../contract/index.ts';
import { idOf } from '../asked.ts';
import { documentLine } from '../presenters.ts';
import { Refused } from '../problems.ts';

/** Fewest and most documents that are held against one another: a province and all its communes. */
const FEWEST = 2;
const MOST = 200;

/** Documents against one another, each by its newest version. */
export function compareRoutes({ scope, readers }: Desk): Hono {
  return new Hono().get('/compare', async (context) => {
    const ids = [
      ...new Set(
        (context.req.query('of') ?? '')
          .split(',')
          .filter(Boolean)
          .slice(0, MOST + 1),
      ),
    ];
    if (ids.length < FEWEST || ids.length > MOST) throw new Refused('bad-request', COUNT);
    const documents = await Promise.all(ids.map((id) => oneDocument(scope, idOf(id))));
    const lines = documents.map(documentLine);
    const given = await Promise.all(
      documents.map(async ({ id, corrections, newest }) => {
        const content =
          newest.state === 'ready' && (await packedContentOf(scope, { document: id, version: newest.number }));
        if (!content) throw new Refused('not-ready');
        return { name: newest.file, content, corrected: corrections };
      }),
    );
    const { findings, ...counts } = await readers.compare(given);
    return context.json({
      documents: lines,
      findings: findings.map(({ places, ...finding }) => ({
        ...finding,
        places: places.map(({ document, ...place }) => ({
          ...place,
          document: lines[document]!.id,
          version: lines[document]!.newest.number,
        })),
      })),
      ...counts,
    } satisfies CompareView);
  });
}

const COUNT = `Hãy chọn từ ${FEWEST} đến ${MOST} báo cáo để so với nhau.`;
