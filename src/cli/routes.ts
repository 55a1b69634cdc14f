import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type CheckedReport, checkReport, commentedWord, type Effects, noticesOf, reportJson } from '../app/index.ts';
import { deskPage, listPage, problemPage } from '../web/index.ts';
import { deskOf } from './desk-view.ts';
import { sentenceOf } from './problem.ts';
import type { Shelf } from './shelf.ts';
import { WORDS } from './words.ts';

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  /** Name under which a browser keeps it. */
  readonly download?: string;
}

const HTML = 'text/html; charset=utf-8';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Styles and script of the pages, by the path at which they are asked for. */
const PARTS: Readonly<Record<string, { readonly file: string; readonly type: string }>> = {
  '/frame.css': { file: 'static/frame.css', type: 'text/css; charset=utf-8' },
  '/paper.css': { file: 'static/paper.css', type: 'text/css; charset=utf-8' },
  '/side.css': { file: 'static/side.css', type: 'text/css; charset=utf-8' },
  '/screens.css': { file: 'static/screens.css', type: 'text/css; charset=utf-8' },
  '/desk.js': { file: 'browser/desk.js', type: 'text/javascript; charset=utf-8' },
  '/sheet.js': { file: 'browser/sheet.js', type: 'text/javascript; charset=utf-8' },
};

async function part(path: string): Promise<Answer | null> {
  const found = Object.hasOwn(PARTS, path) ? PARTS[path] : undefined;
  if (!found) return null;
  return { status: 200, type: found.type, body: await readFile(new URL(`../web/${found.file}`, import.meta.url)) };
}

const problem = (status: number, sentence: string, back: string | null): Answer => ({
  status,
  type: HTML,
  body: problemPage(sentence, back),
});

async function viewed(
  view: string,
  name: string,
  report: CheckedReport,
  shelf: Shelf,
  effects: Effects,
): Promise<Answer> {
  const at = encodeURIComponent(name);
  switch (view) {
    case 'json':
      return {
        status: 200,
        type: 'application/json; charset=utf-8',
        body: JSON.stringify(reportJson(report), null, 2),
      };
    case 'word': {
      const download = `${basename(name).replace(/\.[^.]{1,8}$/, '')} - ${WORDS.commented}.docx`;
      return { status: 200, type: WORD, body: commentedWord(report, effects.now()), download };
    }
    default: {
      const links = { word: `/word/${at}`, json: `/json/${at}`, list: shelf.isFolder ? '/' : null };
      return { status: 200, type: HTML, body: deskPage(deskOf(report, noticesOf(report.document), links)) };
    }
  }
}

/** `/report/NAME` → its view and name; null for any other path. */
function askedFor(path: string): { view: string; name: string } | null {
  const [, view, name] = /^\/(report|json|word)\/([^/]{1,1000})$/.exec(path) ?? [];
  try {
    return view && name ? { view, name: decodeURIComponent(name) } : null;
  } catch {
    return null;
  }
}

/** Answers one path. The report is read anew each time, so that the page shows what stands in the file now. */
export async function answer(path: string, shelf: Shelf, effects: Effects): Promise<Answer> {
  const found = await part(path);
  if (found) return found;
  const back = shelf.isFolder && path !== '/' ? '/' : null;
  try {
    const names = await shelf.names();
    if (path === '/' && shelf.isFolder) {
      const reports = names.map((name) => ({ name, href: `/report/${encodeURIComponent(name)}` }));
      return { status: 200, type: HTML, body: listPage(shelf.title, reports) };
    }
    const asked = path === '/' ? { view: 'report', name: names[0]! } : askedFor(path);
    const file = asked && (await shelf.pathOf(asked.name));
    if (!asked || !file) return problem(404, WORDS.noPage, back);
    return await viewed(asked.view, asked.name, await checkReport(file, effects), shelf, effects);
  } catch (error) {
    return problem(422, sentenceOf(error), back);
  }
}
