import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { SheetAgency } from '../../contract/index.ts';
import type { SheetsOf } from '../ask-sheets.ts';
import { useToast } from '../frame/toasts.tsx';
import { SHEETS_WORDS } from './words.ts';

/** Saves the workbooks of all agencies that are shown, as one file. */
export function DownloadAll({ of, agencies }: { readonly of: SheetsOf; readonly agencies: readonly SheetAgency[] }) {
  const say = useToast();
  const [made, setMade] = useState(0);
  const saving = useMutation({
    mutationFn: async () => {
      const { saveAll } = await import('./packing.ts');
      await saveAll(
        of,
        agencies.map(({ id }) => id),
        setMade,
      );
    },
    onError: ({ message }) => say({ says: message }),
  });
  return (
    <button
      type="button"
      className="button"
      title={SHEETS_WORDS.downloadSays}
      disabled={saving.isPending || agencies.length === 0}
      onClick={() => saving.mutate()}
    >
      {saving.isPending ? (
        <span role="status">
          {SHEETS_WORDS.downloading} {made + 1}/{agencies.length}…
        </span>
      ) : (
        `${SHEETS_WORDS.downloadAll} (${agencies.length})`
      )}
    </button>
  );
}
