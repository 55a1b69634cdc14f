import { FACT_WORDS } from './words.ts';

/** Says on the page and on paper that the figures are made up. */
export function DemonstrationBand({ isShown }: { readonly isShown: boolean }) {
  if (!isShown) return null;
  return (
    <p className="demonstration" role="note">
      <strong>{FACT_WORDS.demonstration}</strong> <span>{FACT_WORDS.demonstrationSays}</span>
    </p>
  );
}
