import { useState } from 'react';
import type { ProposalsView } from '../../contract/index.ts';
import { lastDay, periodOf } from '../../figure/index.ts';
import { AddDialog } from '../areas/add-dialog.tsx';
import { PROPOSAL_WORDS } from './words.ts';

/** Says that the report's place is not among the areas, so that nothing can be kept, and lets it be added. */
export function AreaNote({ view: { area, areaNamed, period } }: { readonly view: ProposalsView }) {
  const [isAdding, setAdding] = useState(false);
  const at = period === null ? null : periodOf(period);
  if (area !== null || areaNamed === null || at === null) return null;
  return (
    <div className="area-note" role="status">
      <p>
        <strong>{areaNamed}</strong> {PROPOSAL_WORDS.areaMissing}
      </p>
      <button type="button" className="button" onClick={() => setAdding(true)}>
        {PROPOSAL_WORDS.addArea} {areaNamed} {PROPOSAL_WORDS.toAreas}
      </button>
      {isAdding && <AddDialog name={areaNamed} day={lastDay(at.to)} added={() => {}} close={() => setAdding(false)} />}
    </div>
  );
}
