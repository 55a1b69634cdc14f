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

class TreeBuilder {
  readonly #xml: string;
  readonly #options: XmlOptions;
  readonly #stack: Element[] = [];
  readonly #names = new Map<string, Map<string, string>>();
  #root: Element | null = null;
  /** Where the last token ended: character data begins there. */
  #at = 0;
  #elements = 0;

  constructor(xml: string, options: XmlOptions) {
    this.#xml = xml;
    this.#options = options;
  }

  build(): Element {
    const parser = new SaxesParser({ xmlns: true });
    const { part } = this.#options;
    parser.on('doctype', () => {
      throw new Refusal({ code: 'doctype', part });
    });
    parser.on('error', (error) => {
      const code = /undefined entity/u.test(error.message) ? 'doctype' : 'broken-xml';
      if (code === 'doctype') throw new Refusal({ code, part });
      throw new Refusal({ code, part, line: parser.line, column: parser.column });
    });
    parser.on('opentag', (tag) => {
      const start = this.#xml.lastIndexOf('<', parser.position - 1);
      this.#open(this.#name(tag.uri, tag.local), this.#attributes(tag.attributes), start, parser.position);
    });
    parser.on('closetag', (tag) => {
      const close = tag.isSelfClosing ? parser.position : this.#xml.lastIndexOf('<', parser.position - 1);
      this.#close(close, parser.position);
    });
    parser.on('text', (text) => {
      const end = this.#xml.indexOf('<', this.#at);
      this.#text(text, this.#at, end < 0 ? this.#xml.length : end);
    });
    parser.on('cdata', (text) => {
      this.#text(text, -1, -1);
      this.#at = parser.position;
    });
    parser.on('comment', () => {
      this.#at = parser.position;
    });
    parser.on('processinginstruction', () => {
      this.#at = parser.position;
    });
    parser.write(this.#xml).close();
    if (!this.#root) throw new Refusal({ code: 'broken-xml', part, line: 1, column: 0 });
    return this.#root;
  }

  #open(name: string, attributes: Record<string, string>, start: number, open: number): void {
    const { depth, part, deadline } = this.#options;
    if (this.#stack.length >= depth) throw new Refusal({ code: 'too-deep', part, limit: depth });
    if (++this.#elements % CHECK_EVERY === 0) deadline.check();
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

  #name(uri: string, local: string): string {
    const prefix = PREFIXES.get(uri) ?? '?';
    let names = this.#names.get(prefix);
    if (!names) this.#names.set(prefix, (names = new Map()));
    let name = names.get(local);
    if (name === undefined) names.set(local, (name = `${prefix}:${local}`));
    return name;
  }

  #attributes(
    raw: Readonly<Record<string, { readonly uri: string; readonly local: string; readonly value: string }>>,
  ): Record<string, string> {
    const attributes: Record<string, string> = {};
    for (const key in raw) {
      const { uri, local, value } = raw[key]!;
      attributes[uri === '' ? local : this.#name(uri, local)] = value;
    }
    return attributes;
  }
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
