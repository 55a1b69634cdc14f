import type { Paper, PaperAnnex, PaperBlock, PaperCell, ReportBody } from '../../figure/index.ts';
import { type Line, type NoteRun, wordsOf } from '../blackline/lines.ts';
import type { Step } from '../blackline/steps.ts';
import { blocksOf } from '../walk.ts';
import { type Change, headChange, inAnnexChange, type ReturnedChanges } from './change.ts';
import { fixedCells, fixedRow, goneAnnex, noteInCell } from './notices.vi.ts';
import { sameBlock, sameFrame } from './same.ts';

type TableBlock = Extract<PaperBlock, { kind: 'table' }>;

/** Finds for each line what takes it over, and gathers the changes. */
export class Finder {
  readonly changes: Change[] = [];
  readonly notices: string[] = [];
  readonly #after: Paper;
  /** Tables whose words the program makes: only their numbers may be changed. */
  readonly #made: ReadonlySet<string>;
  /** Annexes that the report has not, and what stands in them, by the changes that take these over. */
  readonly #newAnnexes: ReadonlyMap<PaperAnnex, string>;
  readonly #inNewAnnex: ReadonlyMap<PaperBlock, string>;
  readonly #of = new Map<Line, string | null>();
  readonly #fresh = new Map<PaperBlock, string>();
  readonly #rows = new Map<string, (row: number) => string | null>();

  constructor(body: ReportBody, after: Paper) {
    this.#after = after;
    this.#made = new Set(blocksOf(body).flatMap(({ kind, id }) => (kind === 'table' ? [id] : [])));
    const fresh = after.annexes.filter(({ id }) => id === '');
    this.#newAnnexes = new Map(fresh.map((annex, at) => [annex, `annex:${at}`]));
    this.#inNewAnnex = new Map(
      [...this.#newAnnexes].flatMap(([{ blocks }, change]) => blocks.map((block) => [block, change] as const)),
    );
  }

  /** The change that a line belongs to; null for one that is the same, or that cannot be taken over. */
  changeOf(step: Step): string | null {
    const change = this.#found(step);
    if (step.before) this.#of.set(step.before, change);
    if (step.after) this.#of.set(step.after, change);
    return change;
  }

  /** The blocks as they came: ids of those known, ids of their changes of those new. */
  order(): ReturnedChanges['order'] {
    const ids = (blocks: readonly PaperBlock[]): string[] =>
      blocks.flatMap((block) => this.#fresh.get(block) ?? (block.id === '' ? [] : [block.id]));
    return [
      { annex: null, blocks: ids(this.#after.blocks) },
      ...this.#after.annexes.map((annex) => ({
        annex: this.#newAnnexes.get(annex) ?? annex.id,
        blocks: ids(annex.blocks),
      })),
    ];
  }

  #found(step: Step): string | null {
    switch ((step.after ?? step.before)!.kind) {
      case 'head':
        return step.before?.text === step.after?.text ? null : headChange((step.after ?? step.before)!.block.slice(5));
      case 'text':
      case 'table':
        return this.#block(step);
      case 'row':
        return this.#row(step);
      case 'note':
        return this.#note(step);
      case 'annex':
        return this.#annex(step);
    }
  }

  #add(change: Change): string {
    this.changes.push(change);
    return change.id;
  }

  #block({ before, after, moved }: Step): string | null {
    if (!after)
      return isBlank(before)
        ? null
        : this.#add({ kind: 'deleted', id: `deleted:${before.block}`, block: before.block });
    const came = after.from as PaperBlock;
    if (!before) {
      const annex = this.#inNewAnnex.get(came);
      if (annex !== undefined) return annex;
      const id = `new:${this.#fresh.size}`;
      this.#fresh.set(came, id);
      return this.#add({ kind: 'new', id, came });
    }
    const was = before.from as PaperBlock;
    const block = before.block;
    if (came.kind === 'table' && was.kind === 'table') this.#tableRows(block, was, came);
    const isTitled = came.kind === 'table' && this.#made.has(block) && before.text !== after.text;
    const rewritten = isTitled || !sameBlock(was, came);
    const isElsewhere = moved || this.#inNewAnnex.has(came);
    if (!rewritten && !isElsewhere) return null;
    return this.#add({ kind: 'block', id: `block:${block}`, block, came, rewritten, moved: isElsewhere });
  }

  /** What takes over the rows of a table of plain text: each by itself, or all where there are more or fewer. */
  #tableRows(block: string, was: TableBlock, came: TableBlock): void {
    if (this.#made.has(block)) return;
    const [old, now] = [textsOf(was), textsOf(came)];
    const isSameSize = old.length === now.length && old.every((row, at) => row.length === now[at]!.length);
    if (!isSameSize) {
      const id = this.#add({ kind: 'rows', id: `rows:${block}`, block, rows: now, heads: came.heads });
      this.#rows.set(block, () => id);
      return;
    }
    const changed = new Map<number, string>();
    for (const [row, cells] of now.entries()) {
      if (cells.join('\t') !== old[row]!.join('\t'))
        changed.set(row, this.#add({ kind: 'row', id: `row:${block}.${row}`, block, row, cells }));
    }
    this.#rows.set(block, (row) => changed.get(row) ?? null);
  }

  #row({ before, after, under }: Step): string | null {
    const line = (after ?? before)!;
    if (before && after && before.text === after.text) return null;
    const [block, row] = [under!.block, Number(line.block.slice(line.block.lastIndexOf('.') + 1))];
    const rows = this.#rows.get(block);
    if (rows) return rows(row);
    const isNewOrGone = this.#of.get(under!)?.startsWith('block:') === false;
    if (!this.#made.has(block) || isNewOrGone) return this.#of.get(under!) ?? null;
    if (!before || !after) this.notices.push(fixedRow(under!.text, wordsOfRow(line), !after));
    else if (fixedOf(before) !== fixedOf(after)) this.notices.push(fixedCells(under!.text, row + 1));
    return null;
  }

  #note({ before, after, under }: Step): string | null {
    if (under?.kind === 'row') {
      if (!before || before.text !== after?.text) this.notices.push(noteInCell((after ?? before)!.text));
      return null;
    }
    const parent = this.#of.get(under!) ?? null;
    if (!before || !after) return parent;
    const [was, came] = [before.from as NoteRun, after.from as NoteRun];
    if (sameFrame(was.content, came.content)) return null;
    return this.#add({ kind: 'note', id: `note:${before.block}`, note: before.block, content: came.content });
  }

  #annex({ before, after }: Step): string | null {
    if (!after) this.notices.push(goneAnnex(before.text));
    else if (!before) return this.#newAnnex(after.from as PaperAnnex);
    else if (before.from && after.from && 'title' in before.from && 'title' in after.from) {
      const { title } = after.from;
      if (before.from.title === title) return null;
      return this.#add({ kind: 'title', id: `title:${before.block}`, annex: before.block, title });
    }
    return null;
  }

  /** One change takes all of it. */
  #newAnnex(annex: PaperAnnex): string {
    const id = this.#newAnnexes.get(annex)!;
    for (const [at, block] of annex.blocks.entries())
      if (block.id === '') this.#fresh.set(block, inAnnexChange(id, at));
    return this.#add({ kind: 'annex', id, title: annex.title, blocks: annex.blocks });
  }
}

/** Nothing of it is printed: it cannot come back. */
function isBlank({ text, from }: Line): boolean {
  if (text.trim() !== '') return false;
  return from === null || !('rows' in from) || from.rows.every((row) => row.length === 0);
}

/** The words of cells. The marks of notes are none of them. */
export const textsOf = ({ rows }: TableBlock): string[][] =>
  rows.map((row) => row.map(({ content }) => wordsOf(content.filter(({ kind }) => kind !== 'note')).trim()));

const wordsOfRow = ({ text }: Line): string => text.replace(/\t+/gu, ' ').trim();

/** What the program writes in a row: all but its numbers. */
function fixedOf({ from }: Line): string {
  const cells = from as readonly PaperCell[];
  return cells
    .map(({ content }) =>
      content
        .map((run) => (run.kind === 'text' ? run.text : ''))
        .join('')
        .trim(),
    )
    .join('\t');
}
