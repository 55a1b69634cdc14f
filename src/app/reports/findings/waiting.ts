import type { DraftFinding } from '../../../contract/index.ts';
import type { ReportBody } from '../../../figure/index.ts';
import { annexesNotNamed, blocksOf, plainOf } from '../../../write/index.ts';
import { waitingSays } from './waiting.vi.ts';

/** The whole of a block. */
const all = (block: Parameters<typeof plainOf>[0]): DraftFinding['places'][number] => ({
  block: block.id,
  start: 0,
  end: plainOf(block).text.length,
});

/**
 * What a report still waits for before it is signed: paragraphs that nobody has written or looked at since, told together, and
 * annexes to which no text points (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục III).
 */
export function waitingFindings(body: ReportBody): DraftFinding[] {
  const waiting = blocksOf(body).filter((block) => block.kind === 'paragraph' && block.look !== null);
  const pointless = annexesNotNamed(body).flatMap(({ id, title, blocks }): DraftFinding[] => [
    {
      key: `form annex ${id}`,
      severity: 'warning',
      against: 'form',
      says: waitingSays.annex(title),
      places: blocks.slice(0, 1).map(all),
      chip: null,
    },
  ]);
  if (waiting.length === 0) return pointless;
  return [
    {
      key: `form waiting ${waiting.length}`,
      severity: 'warning',
      against: 'form',
      says: waitingSays.paragraphs(waiting.length),
      places: waiting.map(all),
      chip: null,
    },
    ...pointless,
  ];
}
