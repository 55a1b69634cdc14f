import type { Deadline } from '../deadline.ts';
import type { Limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import type { OtherFormat } from '../unreadable.ts';
import { childrenOf, type Element, parseXml, type XmlOptions } from './xml.ts';
import { Zip } from './zip.ts';

/** A part that another part points to. */
export interface Relation {
  readonly id: string;
  /** The last word of the relation's type: `footnotes`, `styles`, `worksheet` … */
  readonly type: string;
  /** The part's name in the zip; null where it points outside. */
  readonly part: string | null;
}

/** An Office file as a package of parts (ISO/IEC 29500-2), with its main part found: of a Word file the document, of an
 * Excel file the workbook. */
export class Package {
  readonly zip: Zip;
  readonly main: string;
  /** The content type of the main part. */
  readonly type: string;
  readonly relations: readonly Relation[];
  readonly #limits: Limits;
  readonly #deadline: Deadline;

  /** @throws Refusal where this is no Office file, or one with macros */
  constructor(bytes: Uint8Array, limits: Limits, deadline: Deadline) {
    this.#limits = limits;
    this.#deadline = deadline;
    this.zip = new Zip(bytes, limits, deadline);
    const types = this.tree('[Content_Types].xml');
    if (!types) throw new Refusal({ code: 'other-format', format: this.otherFormat() });
    const relation = this.relationsOf('').find(({ type }) => type === 'officeDocument');
    this.main = relation?.part ?? 'word/document.xml';
    this.type = contentTypeOf(types, this.main);
    this.#refuseMacros();
    this.relations = this.relationsOf(this.main);
  }

  /** The text of a part, decoded; null where there is none of that name. */
  text(part: string): string | null {
    const bytes = this.zip.read(part);
    if (!bytes) return null;
    try {
      return decodeXml(bytes);
    } catch {
      throw new Refusal({ code: 'broken-xml', part, line: 1, column: 0 });
    }
  }

  /** A part as a tree; null where there is none of that name. */
  tree(part: string, each?: XmlOptions['each']): Element | null {
    const xml = this.text(part);
    return xml === null ? null : this.parse(xml, part, each);
  }

  parse(xml: string, part: string, each?: XmlOptions['each']): Element {
    return parseXml(xml, { part, depth: this.#limits.xmlDepth, deadline: this.#deadline, ...(each ? { each } : {}) });
  }

  /** The part that the main part points to by a relation of this type, and its tree. */
  related(type: string): { readonly part: string; readonly root: Element } | null {
    const part = this.relations.find((relation) => relation.type === type)?.part;
    const root = part ? this.tree(part) : null;
    return part && root ? { part, root } : null;
  }

  relationsOf(part: string): Relation[] {
    const root = this.tree(relationsPart(part));
    return childrenOf(root ?? undefined, 'rel:Relationship').map(({ attributes }) => ({
      id: attributes.Id ?? '',
      type: (attributes.Type ?? '').split('/').at(-1) ?? '',
      part: attributes.TargetMode === 'External' ? null : resolved(part, attributes.Target ?? ''),
    }));
  }

  /** What the zip is where it is neither a Word file nor an Excel file that can be read. */
  otherFormat(): OtherFormat {
    const { entries } = this.zip;
    if (entries.has('xl/workbook.bin')) return 'xlsb';
    if (entries.has('ppt/presentation.xml')) return 'pptx';
    if (!entries.has('mimetype') || !entries.has('content.xml')) return 'zip';
    return this.text('mimetype')?.includes('spreadsheet') ? 'ods' : 'odt';
  }

  #refuseMacros(): void {
    const { entries } = this.zip;
    if (entries.has('xl/workbook.bin')) throw new Refusal({ code: 'other-format', format: 'xlsb' });
    if (/macroEnabled/iu.test(this.type) || [...entries.keys()].some((name) => name.endsWith('vbaProject.bin'))) {
      throw new Refusal({ code: 'macros', program: this.main.startsWith('xl/') ? 'Excel' : 'Word' });
    }
  }
}

function contentTypeOf(types: Element, part: string): string {
  const override = childrenOf(types, 'ct:Override').find(({ attributes }) => attributes.PartName === `/${part}`);
  if (override) return override.attributes.ContentType ?? '';
  const ending = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const standard = childrenOf(types, 'ct:Default').find(
    ({ attributes }) => attributes.Extension?.toLowerCase() === ending,
  );
  return standard?.attributes.ContentType ?? '';
}

/** word/document.xml → word/_rels/document.xml.rels */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** A target as it stands in a relation, from the folder of the part that points. */
function resolved(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** XML is UTF-8 unless it begins with the mark of UTF-16. */
function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
