import type { ReportBlock, ReportBody } from '../../figure/index.ts';
import { blocksOf, withBlocks } from '../walk.ts';
import type { Change, FigureDecision, ReturnedChanges } from './change.ts';
import { ChipsOnce, ContentMaker, heldIn } from './content.ts';
import { blockMade, rewrittenBlock } from './made.ts';
import { withNumbers } from './numbers.ts';
import { placed } from './placed.ts';

/** Who takes over, when (ISO time), and ids for what is new (letters and digits, at most 24, never given in this report). */
export interface Taker {
  readonly by: string;
  readonly at: string;
  readonly newId: () => string;
}

/**
 * The report with what was taken of the changes, and nothing else changed. Chips that still stand in a changed paragraph stay
 * chips, with their own numbers; a changed number is written only where it is decided: over the fact's with a reason, or as the
 * fact's.
 *
 * @param taken ids of changes; what is no such id does nothing
 */
export function takenOver(
  body: ReportBody,
  returned: ReturnedChanges,
  taken: readonly string[],
  figures: readonly FigureDecision[],
  who: Taker,
): ReportBody {
  const ids = new Set(taken);
  const changes = returned.changes.filter(({ id }) => ids.has(id));
  return withNumbers(withWords(body, changes, returned.order, who.newId), returned.figures, figures, who);
}

function withWords(
  body: ReportBody,
  changes: readonly Change[],
  order: ReturnedChanges['order'],
  newId: () => string,
): ReportBody {
  if (changes.length === 0) return body;
  const takenNotes = new Map(
    changes.flatMap((change) => (change.kind === 'note' ? [[change.note, change.content] as const] : [])),
  );
  const maker = new ContentMaker(heldIn(body), takenNotes, newId);
  const touched = new Set<ReportBlock>();
  const touch = (block: ReportBlock): ReportBlock => {
    touched.add(block);
    return block;
  };
  const rewritten = withBlocks(body, (block) => {
    const made = rewrittenBlock(block, changes, maker);
    return made === null || made === block ? made : touch(made);
  });
  /** What is put in its place: new blocks by their changes, those that moved or were deleted meanwhile by their ids. */
  const inserted = new Map<string, ReportBlock | null>();
  const standing = new Set(blocksOf(body).map(({ id }) => id));
  for (const change of changes) {
    if (change.kind === 'new') inserted.set(change.id, touch(blockMade(change.came, newId(), maker)));
    else if (change.kind === 'block') {
      if (!standing.has(change.block)) inserted.set(change.block, touch(blockMade(change.came, change.block, maker)));
      else if (change.moved) inserted.set(change.block, null);
    }
  }
  return chipsOnce(withHead(placed(rewritten, order, inserted), changes), touched);
}

function withHead(body: ReportBody, changes: readonly Change[]): ReportBody {
  const components = changes.flatMap((change) => (change.kind === 'head' ? [[change.component, change.value]] : []));
  const titles = new Map(
    changes.flatMap((change) => (change.kind === 'title' ? [[change.annex, change.title] as const] : [])),
  );
  return {
    ...body,
    head: { ...body.head, ...Object.fromEntries(components) },
    annexes: body.annexes.map((annex) => ({ ...annex, title: titles.get(annex.id) ?? annex.title })),
  };
}

/** Chips of blocks that were left as they are stay; one that has come into another block as well has its words there. */
function chipsOnce(body: ReportBody, touched: ReadonlySet<ReportBlock>): ReportBody {
  const once = new ChipsOnce();
  const pass = (isTouched: boolean) => (block: ReportBlock) => {
    if (block.kind !== 'paragraph' || touched.has(block) !== isTouched) return block;
    const content = once.content(block.content);
    return isTouched ? { ...block, content } : block;
  };
  return withBlocks(withBlocks(body, pass(false)), pass(true));
}
