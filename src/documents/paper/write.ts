import {
  Document,
  type FileChild,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  type Paragraph,
  TextRun,
} from 'docx';
import type { PageNorm, Paper, PaperAnnex, PaperBlock } from '../../figure/index.ts';
import { blocksOf, ended } from './blocks.ts';
import { footOf } from './foot.ts';
import { pageOf } from './geometry.ts';
import { dateWords, headOf, numberLine } from './head.ts';
import { line, thin } from './layout.ts';
import { withoutTimes } from './parts.ts';
import { Bindings, paragraph, words } from './runs.ts';
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
  const bindings = new Bindings();
  const sections = [
    ...sectionsOf(ended(paper.blocks), false, norm, bindings, headOf(head, norm), footOf(head, norm)),
    ...paper.annexes.flatMap((annex) =>
      sectionsOf(annex.blocks, annex.landscape, norm, bindings, annexHead(annex, paper, bindings), []),
    ),
  ];
  const document = new Document({
    creator: head.issuer,
    lastModifiedBy: head.issuer,
    title: `Báo cáo ${head.title}`,
    styles: stylesOf(norm),
    customProperties: propertiesOf(paper),
    footnotes: bindings.footnotes,
    // Later sections show the headers of the first: they name none of their own.
    sections: sections.map((section, index) => (index === 0 ? { ...section, headers: headersOf(paper) } : section)),
  });
  return withoutTimes(await Packer.toBuffer(document), head.date);
}

/** By which a file that comes back is known. */
const propertiesOf = ({ origin }: Paper): { readonly name: string; readonly value: string }[] =>
  Object.entries(origin ?? {}).map(([name, value]) => ({ name: `tonghop.${name}`, value }));

/** What is laid out on pages that lie the same way. */
interface Stretch {
  readonly landscape: boolean;
  readonly blocks: PaperBlock[];
}

/** Blocks by the way that their pages lie. A heading goes with the landscape table behind it. */
function stretches(blocks: readonly PaperBlock[], usual: boolean): Stretch[] {
  const found: Stretch[] = [{ landscape: usual, blocks: [] }];
  for (const block of blocks) {
    const landscape = usual || (block.kind === 'table' && block.landscape);
    const last = found.at(-1)!;
    if (last.landscape === landscape) {
      last.blocks.push(block);
      continue;
    }
    const text = landscape ? last.blocks.findLastIndex(({ kind }) => kind !== 'heading') + 1 : last.blocks.length;
    found.push({ landscape, blocks: [...last.blocks.splice(text), block] });
  }
  return found;
}

/** The sections of the report or of one annex: pages are counted from its first. */
function sectionsOf(
  blocks: readonly PaperBlock[],
  landscape: boolean,
  norm: PageNorm,
  bindings: Bindings,
  opening: readonly FileChild[],
  closing: readonly FileChild[],
): ISectionOptions[] {
  const all = stretches(blocks, landscape);
  if (closing.length > 0 && all.at(-1)!.landscape !== landscape) all.push({ landscape, blocks: [] });
  return all.map((stretch, index) => {
    const isLast = index === all.length - 1;
    const children = [
      ...(index === 0 ? opening : []),
      ...blocksOf(stretch.blocks, stretch.landscape, norm, bindings),
      ...(isLast ? closing : []),
    ];
    // A section that ends with a table needs a paragraph to hold its page, as thin as can be: it must not begin a page.
    const endsWithTable = stretch.blocks.at(-1)?.kind === 'table' && !(isLast && closing.length > 0);
    return {
      properties: pageOf(norm, stretch.landscape, index === 0),
      children: endsWithTable || children.length === 0 ? [...children, thin()] : children,
    };
  });
}

/** Number, title and what it belongs to. Number and date stay open: they are not filled in in electronic documents. */
function annexHead(annex: PaperAnnex, paper: Paper, bindings: Bindings): FileChild[] {
  const { head } = paper;
  const number = numberLine({ number: null, symbol: head.symbol }).replace('Số:', 'số');
  const date = dateWords({ date: null, title: head.date ? `năm ${head.date.slice(0, 4)}` : head.title });
  return [
    paragraph('annex-number', bindings.block(annex.id, words(annex.number))),
    line('annex-title', annex.title),
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

/** Mục I.7: the page's number, centred in the top margin, not on the first page; on every page that a draft is one. */
function headersOf({ draft, madeUp }: Paper): { readonly default: Header; readonly first: Header } {
  const marks = [...(draft ? ['DỰ THẢO'] : []), ...(madeUp ? ['SỐ LIỆU MINH HỌA'] : [])];
  const mark = (): Paragraph[] => (marks.length > 0 ? [line('page-mark', marks.join(' - '))] : []);
  const number = paragraph('page-number', [new TextRun({ children: [PageNumber.CURRENT] })]);
  return {
    default: new Header({ children: [number, ...mark()] }),
    first: new Header({ children: [line('page-number', ''), ...mark()] }),
  };
}
