import type { Range } from '../../figure/index.ts';
import { Deadline } from '../deadline.ts';
import { LIMITS } from '../limits.ts';
import { relationsPart } from '../package/package.ts';
import { childOf, childrenOf, type Element, escaped, wholeOf } from '../package/xml.ts';
import { withEntries } from '../package/zip.ts';
import { Edits, runsByStart, tagName } from './edits.ts';
import type { Origin, Origins } from './origin.ts';
import { WordPackage } from './package.ts';

/** What somebody has to say about a place of a document. */
export interface Comment {
  /** In the document's text. */
  readonly at: Range;
  readonly author: string;
  /** Line breaks begin new paragraphs of the comment. */
  readonly text: string;
  /** ISO 8601. */
  readonly date: string;
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/**
 * A Word file with a comment at each place and nothing else changed: of the zip only the main part, the comments, and
 * (where the file had none yet) the lists of parts are new; every other entry stays byte for byte. Word has no
 * comments inside notes, text boxes and headers: one on a note stands at the note's mark, on a text box at the run
 * that holds it, on a header at the beginning of the body.
 */
export function commented(bytes: Uint8Array, origins: Origins, comments: readonly Comment[]): Uint8Array {
  if (comments.length === 0) return new Uint8Array(bytes);
  const file = new WordPackage(bytes, LIMITS, new Deadline(LIMITS.time));
  const xml = file.text(file.main)!;
  const root = file.parse(xml, file.main);
  const known = file.related('comments');
  const first = firstFreeId(known?.root, xml);
  const signs = new Signs(xml, root);
  const edits = new Edits(xml, runsByStart(root));
  for (const [index, comment] of comments.entries())
    place(comment, first + index, origins, file.main, root, edits, signs);
  const changed = new Map<string, Uint8Array>();
  const put = (part: string, text: string): void => {
    changed.set(part, new TextEncoder().encode(text.replace(/(<\?xml[^>]*encoding=)["'][^"']*["']/iu, '$1"UTF-8"')));
  };
  put(file.main, edits.applied());
  const written = comments.map((comment, index) => commentXml(comment, first + index));
  if (known) put(known.part, appended(file.text(known.part)!, known.root, written));
  else addPart(file, xml, written, put);
  return withEntries(file.zip, changed);
}

function firstFreeId(comments: Element | undefined, xml: string): number {
  let highest = -1;
  for (const comment of childrenOf(comments, 'w:comment'))
    highest = Math.max(highest, wholeOf(comment.attributes['w:id']) ?? -1);
  for (const match of xml.matchAll(
    /<[\w.]*:?comment(?:RangeStart|RangeEnd|Reference)\b[^>]{0,200}?\bid="(\d{1,9})"/gu,
  )) {
    highest = Math.max(highest, Number(match[1]));
  }
  return highest + 1;
}

/** The signs of a comment in the body, in the prefix that the file uses for its words. */
class Signs {
  readonly #prefix: string;
  readonly #declared: string;

  constructor(xml: string, root: Element) {
    const name = tagName(xml, root);
    const colon = name.indexOf(':');
    this.#prefix = colon > 0 ? name.slice(0, colon) : 'w';
    this.#declared = colon > 0 ? '' : ` xmlns:w="${namespaceOf(xml)}"`;
  }

  start(id: number): string {
    return `<${this.#prefix}:commentRangeStart${this.#declared} ${this.#prefix}:id="${id}"/>`;
  }

  end(id: number): string {
    const p = this.#prefix;
    const reference = `<${p}:r${this.#declared}><${p}:commentReference ${p}:id="${id}"/></${p}:r>`;
    return `<${p}:commentRangeEnd${this.#declared} ${p}:id="${id}"/>${reference}`;
  }

  paragraph(content: string): string {
    return `<${this.#prefix}:p${this.#declared}>${content}</${this.#prefix}:p>`;
  }
}

function namespaceOf(xml: string): string {
  return xml.includes(STRICT) ? STRICT : TRANSITIONAL;
}

function place(
  comment: Comment,
  id: number,
  origins: Origins,
  main: string,
  root: Element,
  edits: Edits,
  signs: Signs,
): void {
  const touched = origins.touching(comment.at).filter((origin) => origin.part === main);
  const known = touched.length > 0 ? touched : firstOf(origins, main);
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last) {
    const body = childOf(root, 'w:body');
    edits.point(body?.open ?? root.open, signs.paragraph(signs.start(id) + signs.end(id)));
    return;
  }
  const isPoint = first.run.start === last.run.end;
  if (isPoint) {
    edits.point(first.run.start, signs.start(id) + signs.end(id));
    return;
  }
  edits.start(first, offsetIn(first, comment.at.start), signs.start(id));
  edits.end(last, offsetIn(last, Math.max(comment.at.end, comment.at.start + 1)), signs.end(id));
}

/** A header's comment goes to the first words of the body. */
function firstOf(origins: Origins, main: string): Origin[] {
  for (let index = 0; index < origins.size; index++) {
    const origin = origins.at(index);
    if (origin.part === main) return [origin];
  }
  return [];
}

function offsetIn(origin: Origin, place: number): number {
  return Math.max(0, Math.min(place, origin.text.end) - origin.text.start);
}

function commentXml(comment: Comment, id: number): (prefix: string, declared: string) => string {
  return (prefix, declared) => {
    const p = prefix;
    const initials = comment.author
      .split(/\s+/u)
      .map((word) => [...word][0] ?? '')
      .join('')
      .slice(0, 9);
    const date = /^\d{4}-\d\d-\d\d$/u.test(comment.date) ? `${comment.date}T00:00:00Z` : comment.date;
    const dated = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/u.test(date) ? ` ${p}:date="${escaped(date)}"` : '';
    const paragraphs = comment.text
      .split(/\r\n|\r|\n/u)
      .map((line) => `<${p}:p><${p}:r><${p}:t xml:space="preserve">${escaped(line)}</${p}:t></${p}:r></${p}:p>`);
    const attributes = `${p}:id="${id}" ${p}:author="${escaped(comment.author)}"${dated} ${p}:initials="${escaped(initials)}"`;
    return `<${p}:comment${declared} ${attributes}>${paragraphs.join('')}</${p}:comment>`;
  };
}

type Written = (prefix: string, declared: string) => string;

function appended(xml: string, root: Element, comments: readonly Written[]): string {
  const name = tagName(xml, root);
  const colon = name.indexOf(':');
  const prefix = colon > 0 ? name.slice(0, colon) : 'w';
  const declared = colon > 0 ? '' : ` xmlns:w="${namespaceOf(xml)}"`;
  const added = comments.map((comment) => comment(prefix, declared)).join('');
  if (root.close !== root.end) return xml.slice(0, root.close) + added + xml.slice(root.close);
  const opened = xml.slice(0, root.end).replace(/\/\s*>$/u, '>');
  return `${opened}${added}</${name}>${xml.slice(root.end)}`;
}

/** A file without comments gets the part, the relation to it, and its type. */
function addPart(
  file: WordPackage,
  xml: string,
  comments: readonly Written[],
  put: (part: string, text: string) => void,
): void {
  const folder = file.main.slice(0, file.main.lastIndexOf('/') + 1);
  let part = `${folder}comments.xml`;
  for (let count = 2; file.zip.entries.has(part); count++) part = `${folder}comments${count}.xml`;
  const namespace = namespaceOf(xml);
  const added = comments.map((comment) => comment('w', '')).join('');
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  put(part, `${head}<w:comments xmlns:w="${namespace}">${added}</w:comments>`);
  const types = file.text('[Content_Types].xml')!;
  const override = `<Override PartName="/${part}" ContentType="${COMMENTS_TYPE}"/>`;
  put('[Content_Types].xml', inserted(types, 'Types', override, file.parse(types, '[Content_Types].xml')));
  const relations = relationsPart(file.main);
  const strict = namespace === STRICT;
  const type = strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
  const ids = new Set(file.relations.map(({ id }) => id));
  let id = 'rIdComments';
  for (let count = 2; ids.has(id); count++) id = `rIdComments${count}`;
  const relation = `<Relationship Id="${id}" Type="${type}" Target="${part.slice(folder.length)}"/>`;
  const known = file.text(relations);
  if (known) put(relations, inserted(known, 'Relationships', relation, file.parse(known, relations)));
  else
    put(
      relations,
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`,
    );
}

/** Adds an element at the end of a root, in the prefix that the root has. */
function inserted(xml: string, local: string, element: string, root: Element): string {
  const name = tagName(xml, root);
  const prefix = name.slice(0, name.length - local.length);
  const prefixed = element.replace(/^</u, `<${prefix}`);
  if (root.close !== root.end) return xml.slice(0, root.close) + prefixed + xml.slice(root.close);
  return `${xml.slice(0, root.end).replace(/\/\s*>$/u, '>')}${prefixed}</${name}>${xml.slice(root.end)}`;
}
