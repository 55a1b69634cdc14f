/** A PDF made by hand, letter by letter: what a page of one looks like where no program is known that would write it. */

export interface PdfWord {
  readonly x: number;
  /** From the page's upper edge down to the line. */
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly font?: string;
  /** Added behind each letter, in points. */
  readonly spread?: number;
  /** 3 is not seen. */
  readonly mode?: number;
}

export interface PdfPage {
  readonly words?: readonly PdfWord[];
  /** Rules from one point to another. */
  readonly rules?: readonly (readonly [x: number, y: number, toX: number, toY: number])[];
  readonly picture?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly turned?: 90 | 180 | 270;
}

/** Every letter is half as wide as its size. */
export const WIDTH = 0.5;

const hex = (text: string): string =>
  [...Array(text.length).keys()].map((at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('');

function contentOf({ words = [], rules = [], picture }: PdfPage, height: number, fonts: string[]): string {
  const steps = picture ? ['q 400 0 0 400 90 200 cm /I Do Q'] : [];
  for (const { x, y, text, size = 14, font = 'TimesNewRoman', spread = 0, mode = 0 } of words) {
    if (!fonts.includes(font)) fonts.push(font);
    const set = `/F${fonts.indexOf(font)} ${size} Tf ${spread} Tc ${mode} Tr`;
    steps.push(`BT ${set} 1 0 0 1 ${x} ${height - y} Tm <${hex(text)}> Tj ET`);
  }
  for (const [x, y, toX, toY] of rules) steps.push(`${x} ${height - y} m ${toX} ${height - toY} l S`);
  return steps.join('\n');
}

const MAP =
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n1 beginbfrange <0000> <FFFF> <0000> endbfrange\nendcmap end end';

const PICTURE = '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceRGB /BitsPerComponent 8 ';

/** The bytes of a PDF with these pages; `unmapped` leaves out what its letters' codes stand for. */
export function pdf(pages: readonly PdfPage[], { unmapped = false } = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const stream = (body: string, more = ''): string =>
    `<< /Length ${Buffer.byteLength(body, 'latin1')} ${more}>>\nstream\n${body}\nendstream`;
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  const map = add(stream(MAP));
  const picture = add(pages.some((page) => page.picture) ? stream('\0\x7f\xff', PICTURE) : 'null');
  const fonts: string[] = [];
  const contents = pages.map((page) => add(stream(contentOf(page, page.height ?? 842, fonts))));
  const fontPlaces = fonts.map((name) => {
    const kind = `/BaseFont /${name} /Subtype`;
    const inner = add(
      `<< /Type /Font ${kind} /CIDFontType2 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${WIDTH * 1000} /FontDescriptor << /Type /FontDescriptor /FontName /${name} /Flags 4 >> >>`,
    );
    const codes = unmapped ? '' : ` /ToUnicode ${map} 0 R`;
    return add(`<< /Type /Font ${kind} /Type0 /Encoding /Identity-H /DescendantFonts [${inner} 0 R]${codes} >>`);
  });
  const named = fontPlaces.map((place, at) => `/F${at} ${place} 0 R`).join(' ');
  const resources = `/Resources << /Font << ${named} >> /XObject << /I ${picture} 0 R >> >>`;
  const kids = pages.map(({ width = 595, height = 842, turned = 0 }, at) =>
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${turned} /Contents ${contents[at]} 0 R ${resources} >>`,
    ),
  );
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  return assembled(objects);
}

function assembled(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.7\n';
  const places = objects.map((body, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(file, 'latin1'));
}

/** Lines of words from one height down, each so far below the last. */
export function lines(texts: readonly string[], at: Omit<PdfWord, 'text'>, step = 20): PdfWord[] {
  return texts.map((text, index) => ({ ...at, text, y: at.y + index * step }));
}
