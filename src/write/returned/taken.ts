import type { Annex, ReportBlock, ReportBody } from '../../figure/index.ts';
import { blocksOf, withBlocks } from '../walk.ts';
import { type Change, type FigureDecision, inAnnexChange, type ReturnedChanges } from './change.ts';
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
    if (change.kind === 'annex') {
      for (const [at, came] of change.blocks.entries())
        if (came.id === '') inserted.set(inAnnexChange(change.id, at), touch(blockMade(came, newId(), maker)));
    } else if (change.kind === 'new') inserted.set(change.id, touch(blockMade(change.came, newId(), maker)));
    else if (change.kind === 'block') {
      if (!standing.has(change.block)) inserted.set(change.block, touch(blockMade(change.came, change.block, maker)));
      else if (change.moved) inserted.set(change.block, null);
    }
  }
  const annexed = withAnnexes(rewritten, changes, order);
  const whole = placed(annexed, order, inserted);
  const isNew = ({ id }: Annex): boolean => !body.annexes.some((known) => known.id === id);
  const annexes = whole.annexes.map((annex) => (isNew(annex) ? { ...annex, id: newId() } : annex));
  return chipsOnce(withHead({ ...whole, annexes }, changes), touched);
}

/** With new annexes, still called by their changes and empty, each behind the one that it stood behind. */
function withAnnexes(body: ReportBody, changes: readonly Change[], order: ReturnedChanges['order']): ReportBody {
  const titles = new Map(
    changes.flatMap((change) => (change.kind === 'annex' ? [[change.id, change.title] as const] : [])),
  );
  if (titles.size === 0) return body;
  const annexes = [...body.annexes];
  let at = 0;
  for (const { annex: id } of order) {
    const title = id === null ? undefined : titles.get(id);
    if (id !== null && title !== undefined) annexes.splice(at++, 0, { id, title, blocks: [] });
    else at = annexes.findIndex((known) => known.id === id) + 1 || at;
  }
  return { ...body, annexes };
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
