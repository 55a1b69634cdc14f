import type { Paper, PaperBlock, PaperRun, ReportBody } from '../../figure/index.ts';
import { componentText, wordsOf } from '../blackline/lines.ts';
import { paperOf } from '../paper.ts';
import type { Change, FigureChange, ReturnedChanges } from './change.ts';
import { textsOf } from './finder.ts';
import { figuresOf } from './identified.ts';
import { sameBlock, sameFrame } from './same.ts';
import { tidied } from './tidied.ts';

/** What things are called plays no part: tables are held against each other by their numbers. */
const NO_NAMES = { indicator: () => undefined, breakdownName: () => '', areaName: () => '' };

type Conflict = ReturnedChanges['conflicts'][number];

/** Changes of what is no longer as it was sent, with what stands there now. */
export function conflictsWith(
  body: ReportBody,
  sent: Paper,
  changes: readonly Change[],
  figures: readonly FigureChange[],
): Conflict[] {
  const now = tidied(paperOf(body, { madeUp: false, draft: false, names: NO_NAMES }));
  const [was, is] = [placesOf(sent), placesOf(now)];
  const numbers = figuresOf(now);
  return [
    ...changes.flatMap((change) => {
      const stands = change.kind === 'head' ? headNow(change.component, sent, body) : standsNow(change, was, is);
      return stands === null ? [] : [{ change: change.id, now: stands }];
    }),
    ...figures.flatMap(({ change, chip, from }) => {
      const number = numbers.get(chip);
      return number === from || number === undefined ? [] : [{ change, now: number }];
    }),
  ];
}

function headNow(component: Parameters<typeof componentText>[1], sent: Paper, body: ReportBody): string | null {
  const text = componentText(body.head, component);
  return text === componentText(sent.head, component) ? null : text;
}

interface Places {
  readonly blocks: ReadonlyMap<string, PaperBlock>;
  readonly notes: ReadonlyMap<string, readonly PaperRun[]>;
  readonly titles: ReadonlyMap<string, string>;
}

function placesOf({ blocks, annexes }: Paper): Places {
  const all = [...blocks, ...annexes.flatMap((annex) => annex.blocks)];
  const contents = all.flatMap((block) => (block.kind === 'paragraph' ? block.content : []));
  return {
    blocks: new Map(all.map((block) => [block.id, block])),
    notes: new Map(contents.flatMap((run) => (run.kind === 'note' ? [[run.id, run.content] as const] : []))),
    titles: new Map(annexes.map(({ id, title }) => [id, title])),
  };
}

/** What stands at a change's place where that is not what was sent; null where it is. */
function standsNow(change: Exclude<Change, { kind: 'head' }>, was: Places, is: Places): string | null {
  if (change.kind === 'new' || change.kind === 'annex') return null;
  if (change.kind === 'title') {
    const title = is.titles.get(change.annex) ?? '';
    return title === was.titles.get(change.annex) ? null : title;
  }
  if (change.kind === 'note') {
    const [old, now] = [was.notes.get(change.note) ?? [], is.notes.get(change.note) ?? []];
    return sameFrame(old, now) ? null : wordsOf(now);
  }
  const [old, now] = [was.blocks.get(change.block), is.blocks.get(change.block)];
  if (!now) return change.kind === 'deleted' ? null : '';
  if (change.kind === 'block' && !change.rewritten) return null;
  return old && isAsItWas(old, now) ? null : saidBy(now);
}

function isAsItWas(old: PaperBlock, now: PaperBlock): boolean {
  if (old.kind !== 'table' || now.kind !== 'table') return sameBlock(old, now);
  return old.title === now.title && JSON.stringify(ownTexts(old)) === JSON.stringify(ownTexts(now));
}

/** What a table itself holds: its numbers, or where it has none its words. */
function ownTexts(table: Extract<PaperBlock, { kind: 'table' }>): readonly unknown[] {
  const figures = table.rows
    .flat()
    .flatMap(({ content }) => content.flatMap((run) => (run.kind === 'figure' ? [run.text] : [])));
  return figures.length > 0 ? figures : textsOf(table);
}

function saidBy(block: PaperBlock): string {
  if (block.kind === 'heading') return block.text;
  return block.kind === 'paragraph'
    ? wordsOf(block.content)
    : textsOf(block)
        .map((row) => row.join('\t'))
        .join('\n');
}
