import type { Heading, ReportBlock, ReportBody } from '../figure/index.ts';
import { same } from './same.ts';

/** All that belongs to a heading, itself first: to the next heading of its level or above. */
function sectionAt(blocks: readonly ReportBlock[], at: number): readonly ReportBlock[] {
  const { level } = blocks[at] as Heading;
  const end = blocks.findIndex((block, index) => index > at && block.kind === 'heading' && block.level <= level);
  return blocks.slice(at, end < 0 ? undefined : end);
}

/** A mark for a person to look at something is no part of what is written. */
const unmarked = (block: ReportBlock): ReportBlock => (block.kind === 'paragraph' ? { ...block, look: null } : block);

/**
 * The first section that does not read as before though its lock holds; null where there is none. To open the lock is a change
 * like any other.
 *
 * @param holds whether the lock of a locked heading holds against who made the change
 */
export function brokenLock(
  before: ReportBody,
  after: ReportBody,
  holds: (heading: Heading) => boolean,
): Heading | null {
  for (const [at, block] of before.blocks.entries()) {
    if (block.kind !== 'heading' || !block.locked || !holds(block)) continue;
    const section = sectionAt(before.blocks, at);
    const place = after.blocks.findIndex(({ id }) => id === block.id);
    const now = after.blocks[place]?.kind === 'heading' ? sectionAt(after.blocks, place) : [];
    const isKept =
      now.length === section.length &&
      section.every((one, index) => one === now[index] || same(unmarked(one), unmarked(now[index]!)));
    if (!isKept) return block;
  }
  return null;
}
