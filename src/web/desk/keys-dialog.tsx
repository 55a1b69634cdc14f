import { Dialog } from '../frame/dialog.tsx';
import { DESK_WORDS } from './words.ts';

/** What each key does. */
export function KeysDialog({ close }: { readonly close: () => void }) {
  return (
    <Dialog title={DESK_WORDS.keysTitle} close={close}>
      <dl className="key-list">
        {DESK_WORDS.keys.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
