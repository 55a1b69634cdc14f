import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { WORDS } from '../words.ts';

/** A sentence that something was done, and what can still be done about it. */
export interface Toast {
  readonly says: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

type Shown = Toast & { readonly id: number };

/** Milliseconds that a sentence stays; while it is pointed at or has the focus it stays on. */
const STAYS = 10_000;

const Say = createContext<(toast: Toast) => void>(() => {});

/** Says something at the foot of the page. */
export const useToast = (): ((toast: Toast) => void) => useContext(Say);

function Line({ toast, close }: { readonly toast: Shown; readonly close: () => void }) {
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(close, STAYS);
    return () => clearTimeout(timer);
  }, [isHeld, close]);
  const { says, action } = toast;
  const hold = (held: boolean) => () => setIsHeld(held);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only stays longer while somebody is at it
    <div
      className="toast"
      onMouseEnter={hold(true)}
      onMouseLeave={hold(false)}
      onFocus={hold(true)}
      onBlur={hold(false)}
    >
      <span>{says}</span>
      {action && (
        <button
          type="button"
          className="button small"
          onClick={() => {
            action.run();
            close();
          }}
        >
          {action.label}
        </button>
      )}
      <button type="button" className="button small" aria-label={WORDS.close} onClick={close}>
        ×
      </button>
    </div>
  );
}

/** Holds what is said at the foot of the page, over walking from page to page. */
export function Toasts({ children }: { readonly children: ReactNode }) {
  const [toast, setToast] = useState<Shown | null>(null);
  const say = useCallback((next: Toast) => setToast((last) => ({ ...next, id: (last?.id ?? 0) + 1 })), []);
  const close = useCallback(() => setToast(null), []);
  return (
    <Say.Provider value={say}>
      {children}
      <div className="toasts" role="status">
        {toast && <Line key={toast.id} toast={toast} close={close} />}
      </div>
    </Say.Provider>
  );
}
