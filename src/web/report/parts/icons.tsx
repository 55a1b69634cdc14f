import type { ReactNode } from 'react';

/** Small signs, drawn: fonts of old computers lack them. What they say stands beside them as a name. */
const drawn = (path: ReactNode) => (
  <svg
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {path}
  </svg>
);

export const ICONS = {
  undo: drawn(<path d="M6 3 3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H7" />),
  redo: drawn(<path d="m10 3 3 3-3 3M13 6H6.5a3.5 3.5 0 0 0 0 7H9" />),
  open: drawn(<path d="m4 6 4 4 4-4" />),
  folded: drawn(<path d="m6 4 4 4-4 4" />),
  locked: drawn(<path d="M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5" />),
  unlocked: drawn(<path d="M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 4.900-.7" />),
} as const;
