import { Document, type FileChild, Packer } from 'docx';
import type { PageNorm, Paper, PaperAnnex, PaperBlock } from '../../figure/index.ts';
import { ended } from './blocks.ts';
import { footOf } from './foot.ts';
import { roomOf } from './geometry.ts';
import { dateWords, headOf, numberLine } from './head.ts';
import { evenly, line } from './layout.ts';
import { withoutTimes } from './parts.ts';
import { Bindings, clean, paragraph, words } from './runs.ts';
import { type Book, type Chapter, sectionsOf } from './sections.ts';
import { stylesOf } from './styles.ts';

/**
 * A report as an official Word file by Nghị định 30/2020/NĐ-CP, Phụ lục I. Each figure is a content control tagged
 * `tonghop:ID` around a bookmark `th_ID`, each block a bookmark `thb_ID`, the mark of each note a bookmark `thn_ID`; which
 * report and version it is stands in properties of the file. The same paper gives the same bytes.
 *
 * @param norm what the decree leaves to an office: sizes, margins, distances
 */
export async function writePaper(paper: Paper, norm: PageNorm): Promise<Uint8Array> {
  const { head } = paper;
  const book: Book = { paper, norm, bindings: new Bindings() };
  const text = {
    blocks: ended(paper.blocks),
    landscape: false,
    opening: headOf(head, norm),
    closing: footOf(head, norm),
  };
  const annexes = paper.annexes.map((annex): Chapter => {
    const landscape = annex.landscape || beginsLandscape(annex.blocks);
    return { blocks: annex.blocks, landscape, opening: annexHead(annex, landscape, book), closing: [] };
  });
  const document = new Document({
    creator: clean(head.issuer),
    lastModifiedBy: clean(head.issuer),
    title: clean(`Báo cáo ${head.title}`),
    styles: stylesOf(norm),
    customProperties: propertiesOf(paper),
    sections: [text, ...annexes].flatMap((chapter) => sectionsOf(chapter, book)),
    footnotes: book.bindings.footnotes,
  });
  return withoutTimes(await Packer.toBuffer(document), head.date);
}

/** By which a file that comes back is known. */
const propertiesOf = ({ origin }: Paper): { readonly name: string; readonly value: string }[] =>
  Object.entries(origin ?? {}).map(([name, value]) => ({ name: `tonghop.${name}`, value: clean(value) }));

/** An annex whose table stands across the page stands across it from its title on. */
function beginsLandscape(blocks: readonly PaperBlock[]): boolean {
  const first = blocks.find(({ kind }) => kind !== 'heading');
  return first?.kind === 'table' && first.landscape;
}

/** Number, title and what it belongs to. Number and date stay open: they are not filled in in electronic documents. */
function annexHead(annex: PaperAnnex, landscape: boolean, { paper: { head }, norm, bindings }: Book): FileChild[] {
  const number = numberLine({ number: null, symbol: head.symbol }).replace('Số:', 'số');
  const date = dateWords({ date: null, title: head.date ? `năm ${head.date.slice(0, 4)}` : head.title });
  return [
    paragraph('annex-number', bindings.block(annex.id, words(annex.number))),
    evenly('annex-title', annex.title, roomOf(norm, landscape), norm),
    line('annex-reference', `(Kèm theo Báo cáo ${number} ${date} của ${inSentence(head.issuer)})`),
  ];
}

const COMMITTEE = /^ỦY BAN NHÂN DÂN (TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU) (.+)$/u;

/** "ỦY BAN NHÂN DÂN XÃ AN HÒA" as it stands in a sentence; other issuers as they are written. */
function inSentence(issuer: string): string {
  const [, kind, name] = COMMITTEE.exec(issuer) ?? [];
  if (!kind || !name) return issuer;
  const capitals = name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return `Ủy ban nhân dân ${kind.toLowerCase()} ${capitals}`;
}
