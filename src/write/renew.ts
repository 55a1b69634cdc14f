import type {
  Answers,
  Chip,
  FigureTable,
  Inline,
  Paragraph,
  ReportBlock,
  ReportBody,
  ToLookAt,
  Words,
} from '../figure/index.ts';
import { cellText } from './cell-text.ts';
import { chipText } from './chips/index.ts';
import { brokenClaim, turnedBehind } from './claims.ts';
import { groundedRows } from './grounds.ts';
import { lookSays, togetherLooks } from './looks.vi.ts';
import { cellAsk, changedEach, overrideOf, withBlocks } from './walk.ts';

/** A report whose figures were written anew. */
export interface Renewal {
  readonly body: ReportBody;
  /** How many figures say something else than before. */
  readonly changed: number;
  /**
   * Ids of the paragraphs that were marked for a person by this, and of tables whose numbers were typed, or written over, for the last
   * period.
   */
  readonly look: readonly string[];
}

/**
 * Writes every figure that is stale as the facts have it now. What a person wrote instead of a number stays, and so does
 * the last text where the facts have none; a paragraph whose figure turned, whose words the figure does not carry any more,
 * or that lacks a figure is marked.
 */
export function renewed(body: ReportBody, answers: Answers): Renewal {
  const renewing = new Renewing(answers);
  const blocks = withBlocks(body, (block) => renewing.block(block));
  return { body: blocks, changed: renewing.changed, look: renewing.look };
}

/** What stands where a figure is missing: its last text, or a sign that something is to come. */
export type Missing = (chip: Chip) => string;

const GROUND = / (?:ước|là) $/;

export class Renewing {
  changed = 0;
  readonly look: string[] = [];
  private readonly answers: Answers;
  private readonly missing: Missing;

  constructor(answers: Answers, missing: Missing = ({ text }) => text) {
    this.answers = answers;
    this.missing = missing;
  }

  block(block: ReportBlock): ReportBlock {
    if (block.kind === 'table') return this.table(block);
    return block.kind === 'paragraph' ? this.paragraph(block, []) : block;
  }

  /** @param besides what else a person must look at in it */
  paragraph(paragraph: Paragraph, besides: readonly ToLookAt[]): Paragraph {
    const looks: ToLookAt[] = [...besides];
    const content = this.inline(paragraph.content, looks);
    const made = togetherLooks(looks);
    if (made !== null) this.look.push(paragraph.id);
    const look = made ?? (this.isMended(paragraph) ? null : paragraph.look);
    return content === paragraph.content && look === paragraph.look ? paragraph : { ...paragraph, content, look };
  }

  /** Whether what was missing has come: a mark that lies over figures, of which none is missing now. */
  private isMended({ look, content }: Paragraph): boolean {
    return look?.why === 'missing' && content.some(({ kind }) => kind === 'chip');
  }

  private inline(content: readonly Inline[], looks: ToLookAt[]): readonly Inline[] {
    let at = -1;
    return changedEach(content, (one): Inline => {
      at++;
      if (one.kind === 'chip') return this.chip(one, content, at, looks);
      if (one.kind === 'text') return this.grounded(one, content[at + 1]);
      const inner = this.inline(one.content, looks) as readonly (Words | Chip)[];
      return inner === one.content ? one : { ...one, content: inner };
    });
  }

  /** "ước" stands before a level that is expected only, "là" before one that is known. */
  private grounded(words: Words, next: Inline | undefined): Words {
    if (next?.kind !== 'chip' || next.override !== null || next.ask.aspect !== 'level' || next.style.lead === 'verb')
      return words;
    const [said] = GROUND.exec(words.text) ?? [];
    if (said === undefined) return words;
    const { value, basis } = this.answers(next.ask);
    const now = basis === 'estimate' ? ' ước ' : ' là ';
    return value === null || said === now ? words : { ...words, text: words.text.slice(0, -said.length) + now };
  }

  private chip(chip: Chip, content: readonly Inline[], at: number, looks: ToLookAt[]): Chip {
    if (chip.override !== null) return chip;
    const value = this.answers(chip.ask);
    const text = chipText(chip.ask, chip.style, value);
    if (text === null) {
      looks.push({ why: 'missing', says: lookSays.missing(value.why ?? lookSays.unknown) });
      const kept = this.missing(chip);
      return kept === chip.text ? chip : { ...chip, text: kept };
    }
    if (text === chip.text) return chip;
    this.changed++;
    const now = turnedBehind(content, at, chip, this.answers);
    if (now !== null) looks.push({ why: 'turned', says: lookSays.turned(chip.text, now) });
    const broken = brokenClaim(content, at, this.answers);
    if (broken !== null) looks.push({ why: 'turned', says: lookSays.words(broken.words, broken.now) });
    return { ...chip, text };
  }

  private table(table: FigureTable): FigureTable {
    const texts = tableTexts(table, this.answers).map((row, at) =>
      row.map((text, to) => (overrideOf(table, at, to) ? (table.texts[at]?.[to] ?? '') : text)),
    );
    let changed = 0;
    texts.forEach((row, at) => {
      row.forEach((text, to) => {
        if (text !== (table.texts[at]?.[to] ?? '')) changed++;
      });
    });
    this.changed += changed;
    const rows = groundedRows(table, this.answers);
    return changed === 0 && rows === table.rows ? table : { ...table, rows, texts };
  }
}

/** What all cells of a table say now. */
export const tableTexts = (table: Omit<FigureTable, 'texts'>, answers: Answers): string[][] =>
  table.rows.map((row) =>
    table.columns.map((column) => {
      const ask = cellAsk(table, row, column);
      return cellText(ask, answers(ask));
    }),
  );
