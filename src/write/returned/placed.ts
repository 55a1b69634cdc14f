import type { Annex, ReportBlock, ReportBody } from '../../figure/index.ts';
import { blocksOf, plainOf } from '../walk.ts';
import type { ReturnedChanges } from './change.ts';

/**
 * The report with blocks put where they came: each behind the one that stood before it in the file and stands in the report.
 *
 * @param inserted new blocks by their changes; null for a block of the report that moves, by its id
 */
export function placed(
  body: ReportBody,
  order: ReturnedChanges['order'],
  inserted: ReadonlyMap<string, ReportBlock | null>,
): ReportBody {
  if (inserted.size === 0) return body;
  const moving = new Map(blocksOf(body).flatMap((block) => (inserted.has(block.id) ? [[block.id, block]] : [])));
  const left = (blocks: readonly ReportBlock[]): ReportBlock[] => blocks.filter(({ id }) => !moving.has(id));
  const lists = new Map<string | null, ReportBlock[]>([
    [null, left(body.blocks)],
    ...body.annexes.map((annex): [string, ReportBlock[]] => [annex.id, left(annex.blocks)]),
  ]);
  for (const { annex, blocks } of order) {
    // An annex that is no longer there has left its place to the end of the text.
    const list = lists.get(annex) ?? lists.get(null)!;
    let at = lists.has(annex) ? 0 : list.length;
    for (const ref of blocks) {
      const block = inserted.get(ref) ?? moving.get(ref);
      if (block) list.splice(at++, 0, block);
      else {
        const known = list.findIndex(({ id }) => id === ref);
        if (known >= 0) at = known + 1;
      }
    }
  }
  const annexes = body.annexes.map((annex): Annex => ({ ...annex, blocks: lists.get(annex.id)!.map(inAnnex) }));
  return { ...body, blocks: lists.get(null)!, annexes };
}

/** Annexes have no headings: a heading that has come into one is a paragraph there. */
function inAnnex(block: ReportBlock): Annex['blocks'][number] {
  if (block.kind !== 'heading') return block;
  const content = [{ kind: 'text', text: plainOf(block).text, bold: true } as const];
  return { kind: 'paragraph', id: block.id, content, source: null, look: null };
}
