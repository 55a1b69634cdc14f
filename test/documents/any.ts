import fc from 'fast-check';
import { expect } from 'vitest';
import {
  LIMITS,
  noticeSentence,
  openDocument,
  openDocumentSync,
  UnreadableDocument,
  withComments,
  wordFromText,
} from '../../src/documents/index.ts';
import type { Document } from '../../src/figure/index.ts';
import { lines, pdf } from './pdf.ts';
import { cell, footnote, mark, paragraph, run, table, word } from './word.ts';

/**
 * Tries of what nobody would hand in: `npm test` runs a few hundred, `npm run endure` many. Whatever comes in, either
 * a document comes out whose places are in order and within its text, or an error of ours with a sentence.
 */
const PART = paragraph(run('Thu ngân sách 12 tỷ đồng.'));

function opened(bytes: Uint8Array, name: string): Document | null {
  try {
    return openDocumentSync(bytes, name, { ...LIMITS, time: 10_000 });
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableDocument);
    expect((error as Error).message).not.toMatch(/undefined|NaN|\[object/u);
    return null;
  }
}

function checkPlaces(document: Document): void {
  let last = 0;
  for (const { start, end, pieces } of document.blocks) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeLessThanOrEqual(document.text.length);
    expect(pieces.length).toBeGreaterThan(0);
    let from = start;
    for (const piece of pieces) {
      expect(piece.start).toBeGreaterThanOrEqual(from);
      expect(piece.end).toBeGreaterThan(piece.start);
      from = piece.end;
    }
    expect(from).toBeLessThanOrEqual(end);
    last = start;
  }
  const ids = new Set(document.notes.map(({ id }) => id));
  expect(ids.size).toBe(document.notes.length);
  for (const { note } of document.blocks) if (note !== null) expect(ids).toContain(note);
  for (const { marks, place } of document.notes) {
    for (const { start, end } of marks) expect(end).toBeGreaterThanOrEqual(start);
    if (place) expect(place.end).toBeGreaterThan(place.start);
  }
  for (const notice of document.notices) expect(noticeSentence(notice)).not.toMatch(/undefined|NaN/u);
}

/** A comment on a few places: the Word file that comes out can be read, with all comments. */
function checkComments(bytes: Uint8Array, document: Document): void {
  const places = [0, 0.3, 0.7, 1].map((share) => Math.floor(share * document.text.length));
  const comments = places.map((start) => ({ at: { start, end: start + 3 }, author: 'A', text: 'x', date: '' }));
  const isWord = document.format === 'docx';
  const word = isWord ? withComments(bytes, document, comments) : wordFromText(document, comments);
  // A text of nothing but marks and control characters leaves an empty Word file.
  const words = document.blocks.flatMap(({ pieces }) =>
    pieces.map(({ start, end }) => document.text.slice(start, end)),
  );
  if (!/[^\p{Cc}\s]/u.test(words.join(''))) return;
  const again = openDocumentSync(word, 'a.docx');
  if (isWord) expect(again.text).toBe(document.text);
  const counted = again.notices.find(({ code }) => code === 'comments')?.detail.comments ?? 0;
  expect(counted).toBeGreaterThanOrEqual(comments.length);
}

function check(bytes: Uint8Array, name: string): void {
  const document = opened(bytes, name);
  if (!document) return;
  checkPlaces(document);
  checkComments(bytes, document);
}

export function tryBytes(numRuns: number): void {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => check(bytes, 'a.txt')),
    { numRuns },
  );
}

/** Texts of the signs that notes, tables and lists are made of. */
export function tryTexts(numRuns: number): void {
  const unit = fc.constantFrom(
    ...[
      '[footnoteRef:1]',
      '[footnoteRef:2]',
      '[1: ',
      '[2:',
      ']',
      '[',
      '(1)',
      '(2) ',
      '¹',
      '² ',
      '\ufffd',
      '|',
      '\n',
      '\n\n',
      ' ',
    ],
    ...[
      'lúa ',
      'Thu ',
      '12 ',
      '.',
      ', ',
      '5\n',
      '- ',
      'a) ',
      '\f',
      '[^1]',
      '[^1]: ',
      '---',
      '\r',
      'm²',
      '**',
      '\u0002',
      '𝟚',
    ],
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 60 }), fc.constantFrom('a.txt', 'a.md'), (units, name) =>
      check(new TextEncoder().encode(units.join('')), name),
    ),
    { numRuns },
  );
}

/** A Word file with bytes changed, or cut short. */
export function tryChangedWord(numRuns: number): void {
  const rich = word({
    body: `${paragraph(run('Thu 12 tỷ') + mark(2))}${table([cell(PART, '<w:gridSpan w:val="2"/>'), cell(PART, '<w:vMerge w:val="restart"/>')])}${PART}`,
    footnotes: footnote(2, 'Nội địa'),
    styles: '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 1"/><w:basedOn w:val="A"/></w:style>',
    headers: [PART],
  });
  const change = fc.tuple(fc.nat(rich.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), fc.option(fc.nat(rich.length)), (changes, cut) => {
      const bytes = new Uint8Array(rich);
      for (const [at, value] of changes) bytes[at] = value;
      check(cut === null ? bytes : bytes.subarray(0, cut), 'a.docx');
    }),
    { numRuns },
  );
}

const NAMES = [
  ...[
    'w:p',
    'w:r',
    'w:t',
    'w:tbl',
    'w:tr',
    'w:tc',
    'w:sdt',
    'w:sdtContent',
    'w:ins',
    'w:del',
    'w:pPr',
    'w:rPr',
    'w:numPr',
  ],
  ...[
    'w:hyperlink',
    'w:txbxContent',
    'w:pict',
    'mc:AlternateContent',
    'mc:Choice',
    'w:fldSimple',
    'w:ruby',
    'w:rubyBase',
    'm:oMath',
    'w:sectPr',
  ],
];
const LEAVES = [
  ...[
    'chữ 12',
    '<w:br/>',
    '<w:tab/>',
    '<w:footnoteReference w:id="2"/>',
    '<w:fldChar w:fldCharType="begin"/>',
    '<w:fldChar w:fldCharType="separate"/>',
  ],
  ...[
    '<w:fldChar w:fldCharType="end"/>',
    '<w:vMerge/>',
    '<w:gridSpan w:val="99999999"/>',
    '<w:numId w:val="1"/>',
    '<w:ilvl w:val="-1"/>',
    '<w:sym w:char="zz"/>',
  ],
  ...[
    '<w:vanish/>',
    '<w:p/>',
    '<w:footnoteReference w:customMarkFollows="1" w:id="x"/>',
    '<w:r><w:t>hai &amp; 3</w:t></w:r>',
    '<w:p><w:r><w:t>ba</w:t></w:r></w:p>',
    '<w:r><w:rPr><w:rFonts w:ascii="VNI-Times"/></w:rPr><w:t>ùxaõ hoä &amp;</w:t></w:r>',
    '<w:r><w:rPr><w:rFonts w:hAnsi=".VnTimeH"/></w:rPr><w:t>®· céng</w:t><w:softHyphen/></w:r>',
  ],
];

/** Elements of Word inside one another as no program would write them. */
export function tryMarkup(numRuns: number): void {
  const { markup } = fc.letrec<{ markup: string }>((tie) => ({
    markup: fc.oneof(
      { maxDepth: 6, depthSize: 'medium' },
      fc.constantFrom(...LEAVES),
      fc
        .tuple(fc.constantFrom(...NAMES), fc.array(tie('markup'), { maxLength: 4 }))
        .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
    ),
  }));
  fc.assert(
    fc.property(fc.array(markup, { minLength: 1, maxLength: 5 }), (parts) => {
      check(word({ body: parts.join(''), footnotes: footnote(2, 'Nội địa') }), 'a.docx');
    }),
    { numRuns },
  );
}

/** A PDF with bytes changed, or cut short: refused or read, in bounded time, with places that hold. */
export async function tryChangedPdf(numRuns: number): Promise<void> {
  const words = lines(['Thu 12 tỷ đồng trong sáu tháng', 'đầu năm, đạt 52% kế hoạch'], { x: 85, y: 100 });
  const whole = pdf([{ words, rules: [[85, 200, 300, 200]] }, { words }]);
  const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 6 }), fc.option(fc.nat(whole.length)), async (changes, cut) => {
      const bytes = new Uint8Array(whole);
      for (const [at, value] of changes) bytes[at] = value;
      const limits = { ...LIMITS, time: 5_000 };
      try {
        checkPlaces(await openDocument(cut === null ? bytes : bytes.subarray(0, cut), 'a.pdf', limits));
      } catch (error) {
        if (!(error instanceof UnreadableDocument)) throw error;
      }
    }),
    { numRuns },
  );
}
