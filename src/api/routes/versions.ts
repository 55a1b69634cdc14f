import { Hono } from 'hono';
import { z } from 'zod';
import {
  type Address,
  type Desk,
  oneDocument,
  originalOf,
  packedContentOf,
  standingOf,
  versionsOf,
} from '../../app/desk/index.ts';
import { FIGURE_COLUMNS, type StandingView } from '../../contract/index.ts';
import { addressOf, asked, jsonOf } from '../asked.ts';
import { download, EXCEL, WORD } from '../download.ts';
import { documentLine, versionLine } from '../presenters.ts';
import { Refused } from '../problems.ts';

const COMMENTED = 'có ghi chú';
const FIGURES = 'bảng số liệu';

const Sheet = z.strictObject({
  columns: z.array(z.enum(FIGURE_COLUMNS)).min(1).max(FIGURE_COLUMNS.length),
  figures: z.array(z.string().max(12)).max(100_000),
});

/** The version of a number. Throws Refused where there is none. */
function numbered<V extends { readonly number: number }>(versions: readonly V[], version: number): V {
  const found = versions.find(({ number }) => number === version);
  if (!found) throw new Refused('not-found');
  return found;
}

const withoutEnding = (file: string): string => file.replace(/\.[^.]{1,8}$/, '');

/** One version of a document: what was made of it, and what is taken home. */
export function versionRoutes(desk: Desk): Hono {
  const { scope, readers } = desk;

  const contentAt = async (address: Address): Promise<Uint8Array> => {
    const content = await packedContentOf(scope, address);
    if (!content) throw new Refused('not-ready');
    return content;
  };

  /** What the version is called and made of, without its bytes. */
  const kept = async ({ document, version }: Address) => numbered(await versionsOf(scope, document), version);

  const at = '/documents/:id/versions/:version';
  return new Hono()
    .get(`${at}/standing`, async (context) => {
      const address = addressOf(context.req.param());
      const [document, versions] = await Promise.all([
        oneDocument(scope, address.document),
        versionsOf(scope, address.document),
      ]);
      const lines = versions.map((one) => versionLine(one, document.aside));
      const version = numbered(lines, address.version);
      if (version.state !== 'ready') throw new Refused('not-ready');
      const { aside, since, gone } = await standingOf(desk, address);
      return context.json({
        document: documentLine(document),
        version,
        versions: lines,
        aside: Object.fromEntries(aside.map(({ key, reason, at: when }) => [key, { reason, at: when.toISOString() }])),
        since,
        gone: gone.map(({ loose: _loose, ...rest }) => rest as StandingView['gone'][number]),
      } satisfies StandingView);
    })
    .get(`${at}/content`, async (context) => {
      const address = addressOf(context.req.param());
      const tag = `"${address.document}/${address.version}/${desk.reader}"`;
      const headers = { etag: tag, 'cache-control': 'private, no-cache' };
      if (context.req.header('if-none-match') === tag) return new Response(null, { status: 304, headers });
      const content = new Uint8Array(await contentAt(address));
      return new Response(content, {
        headers: { ...headers, 'content-type': 'application/json; charset=utf-8', 'content-encoding': 'gzip' },
      });
    })
    .get(`${at}/word`, async (context) => {
      const address = addressOf(context.req.param());
      const [{ file, bytes }, { sha256 }, content, { aside }] = await Promise.all([
        originalOf(scope, address),
        kept(address),
        contentAt(address),
        oneDocument(scope, address.document),
      ]);
      const word = await readers.comment({ file, sha256, bytes }, content, aside, desk.now());
      return download(word, WORD, `${withoutEnding(file)} - ${COMMENTED}.docx`);
    })
    .get(`${at}/original`, async (context) => {
      const { file, bytes } = await originalOf(scope, addressOf(context.req.param()));
      return download(bytes, 'application/octet-stream', file);
    })
    .get(`${at}/data`, async (context) => {
      const address = addressOf(context.req.param());
      const { file, sha256 } = await kept(address);
      const json = await readers.data({ file, sha256 }, await contentAt(address));
      return download(json, 'application/json; charset=utf-8', `${withoutEnding(file)}.json`);
    })
    .post(`${at}/figures.xlsx`, async (context) => {
      const address = addressOf(context.req.param());
      const { columns, figures } = asked(Sheet, await jsonOf(context.req.raw));
      const document = documentLine(await oneDocument(scope, address.document));
      const { file } = await kept(address);
      const sheet = await readers.figureSheet(document.title ?? file, await contentAt(address), columns, figures);
      return download(sheet, EXCEL, `${withoutEnding(file)} - ${FIGURES}.xlsx`);
    });
}
