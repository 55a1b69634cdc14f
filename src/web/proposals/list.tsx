import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect } from 'react';
import type { ProposalView } from '../../contract/index.ts';
import type { Edits } from './editing.ts';
import type { Picked } from './picking.ts';
import { ProposalRow } from './row.tsx';
import { PROPOSAL_WORDS } from './words.ts';

/** Pixels. */
const ROW = 58;

interface ListProps {
  readonly shown: readonly ProposalView[];
  readonly at: string | null;
  readonly picked: Picked;
  readonly edits: Edits;
  readonly list: RefObject<HTMLDivElement | null>;
  readonly choose: (figure: string) => void;
  readonly pick: (figure: string, isStretch: boolean) => void;
}

/** The proposals of a part, of which only those in sight are there. */
export function ProposalList({ shown, at, picked, edits, list, choose, pick }: ListProps) {
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW,
    overscan: 8,
  });
  const index = shown.findIndex(({ figure }) => figure === at);
  useEffect(() => {
    if (index >= 0) virtual.scrollToIndex(index);
  }, [index, virtual]);
  const items = virtual.getVirtualItems();
  return (
    <div
      ref={list}
      id="proposals"
      className="proposal-list"
      role="listbox"
      aria-label={PROPOSAL_WORDS.list}
      aria-multiselectable="true"
      aria-activedescendant={items.some((one) => one.index === index) ? `proposal-${index}` : undefined}
      tabIndex={0}
    >
      <div role="presentation" style={{ height: `${virtual.getTotalSize()}px` }}>
        {items.map((item) => {
          const proposal = shown[item.index]!;
          return (
            <ProposalRow
              key={proposal.figure}
              proposal={proposal}
              index={item.index}
              top={item.start}
              isActive={item.index === index}
              isPicked={picked.has(proposal.figure)}
              isEdited={proposal.state === 'proposed' && edits.has(proposal.figure)}
              choose={choose}
              pick={pick}
            />
          );
        })}
      </div>
    </div>
  );
}
