import { FileButton } from '../frame/drop-zone.tsx';
import { useSamples } from './use-documents.ts';
import { LIST_WORDS } from './words.ts';

/** What to do first. */
export function Empty({ take }: { readonly take: (files: Iterable<File>) => void }) {
  const samples = useSamples();
  return (
    <section className="empty">
      <h2>{LIST_WORDS.emptyTitle}</h2>
      <p>{LIST_WORDS.emptyNext}</p>
      <p className="ways">
        <FileButton take={take} multiple look="button main">
          {LIST_WORDS.add}
        </FileButton>
        <button type="button" className="button" disabled={samples.isPending} onClick={() => samples.mutate()}>
          {LIST_WORDS.openSamples}
        </button>
      </p>
      {samples.error && <p role="alert">{samples.error.message}</p>}
      <p className="hint">{LIST_WORDS.emptyStays}</p>
    </section>
  );
}
