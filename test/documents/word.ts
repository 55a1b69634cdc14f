import { zipOf } from '../../src/documents/package/zip.ts';

/** The inner parts of a small Word file, in WordprocessingML; those left out are not in the file. */
export interface WordParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  /** The whole part. */
  readonly theme?: string;
  readonly settings?: string;
  /** By number: header1 … each a relation `rIdHeader1`. */
  readonly headers?: readonly string[];
  readonly footers?: readonly string[];
  /** Other entries of the zip, as they are. */
  readonly more?: Readonly<Record<string, string>>;
  /** Content type of the main part, where it is no usual one. */
  readonly mainType?: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${RELATION}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

const ROOTS = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  settings: 'settings',
} as const;

/** The bytes of a Word file of these parts. */
export function word(parts: WordParts): Uint8Array {
  const files = new Map<string, string>();
  const overrides: [string, string][] = [['document', 'document.main']];
  const relations: [string, string, string][] = [];
  for (const [key, root] of Object.entries(ROOTS)) {
    const inner = parts[key as keyof typeof ROOTS];
    if (inner === undefined) continue;
    files.set(`word/${key}.xml`, `${HEAD}<w:${root} ${NAMESPACES}>${inner}</w:${root}>`);
    overrides.push([key, key]);
    relations.push([`rId_${key}`, key, `${key}.xml`]);
  }
  for (const [kind, root, list] of [
    ['header', 'hdr', parts.headers],
    ['footer', 'ftr', parts.footers],
  ] as const) {
    for (const [index, inner] of (list ?? []).entries()) {
      const name = `${kind}${index + 1}`;
      files.set(`word/${name}.xml`, `${HEAD}<w:${root} ${NAMESPACES}>${inner}</w:${root}>`);
      overrides.push([name, kind]);
      relations.push([`rId${name.charAt(0).toUpperCase()}${name.slice(1)}`, kind, `${name}.xml`]);
    }
  }
  if (parts.theme !== undefined) {
    files.set('word/theme.xml', parts.theme);
    relations.push(['rId_theme', 'theme', 'theme.xml']);
  }
  const types = overrides.map(([name, type], index) => {
    const content = index === 0 && parts.mainType ? parts.mainType : `${TYPE}.${type}+xml`;
    return `<Override PartName="/word/${name}.xml" ContentType="${content}"/>`;
  });
  const links = relations.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`,
  );
  const packed = new Map<string, string>([
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    [
      'word/_rels/document.xml.rels',
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`,
    ],
    ['word/document.xml', `${HEAD}<w:document ${NAMESPACES}><w:body>${parts.body}</w:body></w:document>`],
    ...files,
    ...Object.entries(parts.more ?? {}),
  ]);
  const encoder = new TextEncoder();
  return zipOf(new Map([...packed].map(([name, text]) => [name, encoder.encode(text)])));
}

/** A run of text. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs (XML), with properties. */
export function paragraph(content: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

/** A footnote with its own mark. */
export function footnote(id: number, text: string): string {
  return `<w:footnote w:id="${id}">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(text)}`)}</w:footnote>`;
}

/** The mark of a footnote. */
export function mark(id: number): string {
  return `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
}

export function cell(content: string, properties = ''): string {
  return `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`;
}

export function table(...rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;
}
