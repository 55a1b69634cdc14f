import { FRAME_WORDS } from './words.ts';

/** Something is on its way. It shows only after a moment, so that what is quick does not blink. */
export function Loading({ label = FRAME_WORDS.loading, next }: { readonly label?: string; readonly next?: string }) {
  return (
    <div className="loading" role="status">
      <p>
        <strong>{label}</strong>
      </p>
      {next && <p>{next}</p>}
      <span className="loading-bar" aria-hidden="true" />
    </div>
  );
}
