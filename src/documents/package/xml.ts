import { SaxesParser } from 'saxes';
import type { Deadline } from '../deadline.ts';
import { Refusal } from '../refusal.ts';

/**
 * An element of a part, with its place in the part's text: `start` before its `<`, `open` behind the `>` of its start
 * tag, `close` before the `<` of its end tag, `end` behind that. Names carry the prefixes of `PREFIXES`, whatever
 * prefixes the file itself uses.
 */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | Chars)[];
  readonly start: number;
  readonly open: number;
  close: number;
  end: number;
}

/** Character data, with its raw place (-1 for a CDATA section, which is never cut). */
export interface Chars {
  readonly name: null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const OFFICE = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

/** The namespaces that are read, both of the transitional and the strict form of the standard (ISO/IEC 29500). */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${OFFICE}/wordprocessingml/2006/main`, 'w'],
  [`${STRICT}/wordprocessingml/main`, 'w'],
  [`${OFFICE}/spreadsheetml/2006/main`, 'x'],
  [`${STRICT}/spreadsheetml/main`, 'x'],
  [`${OFFICE}/officeDocument/2006/relationships`, 'r'],
  [`${STRICT}/officeDocument/relationships`, 'r'],
  [`${OFFICE}/markup-compatibility/2006`, 'mc'],
  [`${OFFICE}/drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${STRICT}/drawingml/wordprocessingDrawing`, 'wp'],
  [`${OFFICE}/drawingml/2006/main`, 'a'],
  [`${STRICT}/drawingml/main`, 'a'],
  [`${OFFICE}/drawingml/2006/picture`, 'pic'],
  [`${STRICT}/drawingml/picture`, 'pic'],
  [`${OFFICE}/officeDocument/2006/math`, 'm'],
  [`${STRICT}/officeDocument/math`, 'm'],
  [`${OFFICE}/package/2006/relationships`, 'rel'],
  [`${OFFICE}/package/2006/content-types`, 'ct'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingGroup', 'wpg'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas', 'wpc'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

export interface XmlOptions {
  /** The part's name, for messages. */
  readonly part: string;
  readonly depth: number;
  readonly deadline: Deadline;
  /** Called with each finished child of an element of this name, which is then let go: a long body is never held whole. */
  readonly each?: { readonly parent: string; readonly take: (child: Element) => void };
}

/** @throws Refusal where the part is not well formed, has a DOCTYPE or nests too deep */
export function parseXml(xml: string, options: XmlOptions): Element {
  return new TreeBuilder(xml, options).build();
}

const CHECK_EVERY = 20_000;
const LESS = 0x3c;
const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});

/** The namespaces declared at a place, and the names already looked up there. */
interface Scope {
  readonly uris: ReadonlyMap<string, string>;
  readonly elements: Map<string, string>;
  readonly attributes: Map<string, string>;
  /** How deep the element stands that declared them. */
  readonly depth: number;
}

/** Namespaces are resolved here and not by the parser: a Word file declares them once, at its root. */
class TreeBuilder {
  readonly #xml: string;
  readonly #options: XmlOptions;
  readonly #stack: Element[] = [];
  readonly #scopes: Scope[] = [
    {
      uris: new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]),
      elements: new Map(),
      attributes: new Map(),
      depth: 0,
    },
  ];
  #root: Element | null = null;
  /** Where the last token ended: character data begins there. */
  #at = 0;
  #elements = 0;

  constructor(xml: string, options: XmlOptions) {
    this.#xml = xml;
    this.#options = options;
  }

  build(): Element {
    const parser = new SaxesParser({ xmlns: false });
    const { part } = this.#options;
    const xml = this.#xml;
    parser.on('doctype', () => {
      throw new Refusal({ code: 'doctype', part });
    });
    parser.on('error', (error) => {
      if (/undefined entity/u.test(error.message)) throw new Refusal({ code: 'doctype', part });
      throw new Refusal({ code: 'broken-xml', part, line: parser.line, column: parser.column });
    });
    parser.on('opentag', (tag) => {
      const { position } = parser;
      this.#open(tag.name, tag.attributes, xml.lastIndexOf('<', position - 1), position);
    });
    parser.on('closetag', (tag) => {
      const { position } = parser;
      this.#close(tag.isSelfClosing ? position : xml.lastIndexOf('<', position - 1), position);
    });
    parser.on('text', (text) => {
      // Behind a processing instruction the place is not known: one more listener makes the parser five times slower
      // (its object turns into a dictionary), and no Word file has one there.
      const known = xml.charCodeAt(this.#at) !== LESS;
      const end = xml.indexOf('<', this.#at);
      this.#text(text, known ? this.#at : -1, known ? (end < 0 ? xml.length : end) : -1);
    });
    parser.on('cdata', (text) => {
      this.#text(text, -1, -1);
      this.#at = parser.position;
    });
    parser.on('comment', () => {
      this.#at = parser.position;
    });
    parser.write(xml).close();
    if (!this.#root) throw new Refusal({ code: 'broken-xml', part, line: 1, column: 0 });
    return this.#root;
  }

  #open(raw: string, rawAttributes: Readonly<Record<string, string>>, start: number, open: number): void {
    const { depth, part, deadline } = this.#options;
    if (this.#stack.length >= depth) throw new Refusal({ code: 'too-deep', part, limit: depth });
    if (++this.#elements % CHECK_EVERY === 0) deadline.check();
    this.#declare(rawAttributes);
    const scope = this.#scopes.at(-1)!;
    const name = nameIn(scope.elements, scope.uris, raw, true);
    const attributes = attributesIn(scope, rawAttributes);
    const element: Element = { name, attributes, children: [], start, open, close: open, end: open };
    this.#stack.at(-1)?.children.push(element);
    this.#root ??= element;
    this.#stack.push(element);
    this.#at = open;
  }

  #close(close: number, end: number): void {
    const element = this.#stack.pop()!;
    element.close = close;
    element.end = end;
    this.#at = end;
    if (this.#scopes.at(-1)!.depth > this.#stack.length) this.#scopes.pop();
    const parent = this.#stack.at(-1);
    const { each } = this.#options;
    if (each && parent?.name === each.parent) {
      each.take(element);
      parent.children.pop();
    }
  }

  #text(text: string, start: number, end: number): void {
    this.#stack.at(-1)?.children.push({ name: null, text, start, end });
  }

  /** Opens a scope where an element declares namespaces. */
  #declare(attributes: Readonly<Record<string, string>>): void {
    let uris: Map<string, string> | null = null;
    for (const name in attributes) {
      if (!name.startsWith('xmlns') || (name.length > 5 && name.charAt(5) !== ':')) continue;
      uris ??= new Map(this.#scopes.at(-1)!.uris);
      uris.set(name.slice(6), attributes[name]!);
    }
    if (uris) this.#scopes.push({ uris, elements: new Map(), attributes: new Map(), depth: this.#stack.length + 1 });
  }
}

function nameIn(
  known: Map<string, string>,
  uris: ReadonlyMap<string, string>,
  raw: string,
  isElement: boolean,
): string {
  let name = known.get(raw);
  if (name !== undefined) return name;
  const colon = raw.indexOf(':');
  if (colon < 0 && !isElement) name = raw;
  else {
    const prefix = PREFIXES.get(uris.get(raw.slice(0, Math.max(0, colon))) ?? '') ?? '?';
    name = `${prefix}:${raw.slice(colon + 1)}`;
  }
  known.set(raw, name);
  return name;
}

/** The attributes by their known names; where the file uses those itself, as the parser made them. */
function attributesIn(scope: Scope, raw: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  let same = true;
  let some = false;
  for (const key in raw) {
    some = true;
    if (nameIn(scope.attributes, scope.uris, key, false) !== key) same = false;
  }
  if (same) return some ? raw : NO_ATTRIBUTES;
  const attributes: Record<string, string> = {};
  for (const key in raw) attributes[scope.attributes.get(key)!] = raw[key]!;
  return attributes;
}

/** The element children of that name. */
export function childrenOf(element: Element | undefined, name: string): Element[] {
  return element ? element.children.filter((child): child is Element => child.name === name) : [];
}

/** The first element child of that name. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child): child is Element => child.name === name);
}

/** The element reached by the first child of each name in turn. */
export function reach(element: Element | undefined, ...names: readonly string[]): Element | undefined {
  return names.reduce<Element | undefined>((found, name) => childOf(found, name), element);
}

/** The `w:val` of a child. */
export function valOf(element: Element | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

/** A whole number, where a string is one. */
export function wholeOf(value: string | undefined): number | undefined {
  return value !== undefined && /^[+-]?\d{1,9}$/u.test(value) ? Number(value) : undefined;
}

/** An on/off property (ST_OnOff): present without a value means on; undefined where it is absent. */
export function switchOf(element: Element | undefined, name: string): boolean | undefined {
  const child = childOf(element, name);
  if (!child) return undefined;
  const value = child.attributes['w:val'];
  return !(value === '0' || value === 'false' || value === 'off' || value === 'none');
}

/** What XML does not know: control characters and halves of surrogate pairs. */
export const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text as it may stand in XML: escaped, and without the characters that XML does not know. */
export function escaped(text: string): string {
  return text
    .replace(NOT_IN_XML, '')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;');
}
