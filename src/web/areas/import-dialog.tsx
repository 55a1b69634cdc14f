import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AreaImportView, AreaRemark } from '../../contract/index.ts';
import { importAreas } from '../ask-areas.ts';
import { ALL_FACTS } from '../facts/keys.ts';
import { Dialog } from '../frame/dialog.tsx';
import { useToast } from '../frame/toasts.tsx';
import { IMPORT_WORDS } from './words.ts';

interface RemarksProps {
  readonly title: string;
  readonly remarks: readonly AreaRemark[];
  readonly left: number;
  readonly look: 'problems' | 'remarks';
}

function Remarks({ title, remarks, left, look }: RemarksProps) {
  if (remarks.length === 0) return null;
  return (
    <details className={look} open={look === 'problems'}>
      <summary>
        {remarks.length + left} {title}
      </summary>
      <ul>
        {remarks.map(({ place, sentence }) => (
          <li key={`${place} ${sentence}`}>
            <strong>{place}: </strong>
            {sentence}
          </li>
        ))}
        {left > 0 && (
          <li className="hint">
            {left} {IMPORT_WORDS.more}
          </li>
        )}
      </ul>
    </details>
  );
}

/** What a file says and would change. */
function Summary({ view }: { readonly view: AreaImportView }) {
  const { summary, remarks, remarksLeft, problems, problemsLeft } = view;
  return (
    <div className="import-summary" role="status">
      {summary.length > 0 && (
        <ul>
          {summary.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <Remarks title={IMPORT_WORDS.problems} remarks={problems} left={problemsLeft} look="problems" />
      <Remarks title={IMPORT_WORDS.remarks} remarks={remarks} left={remarksLeft} look="remarks" />
    </div>
  );
}

function Going({ label }: { readonly label: string }) {
  return (
    <p role="status" className="going">
      {label} <progress aria-label={label} />
    </p>
  );
}

/** Takes in a file of areas: tried first, kept once its summary was seen. */
export function ImportDialog({ close }: { readonly close: () => void }) {
  const client = useQueryClient();
  const say = useToast();
  const [file, setFile] = useState<File | null>(null);
  const [since, setSince] = useState('');
  const trial = useMutation({ mutationFn: (of: File) => importAreas(of, since || null, true) });
  const taking = useMutation({
    mutationFn: (of: File) => importAreas(of, since || null, false),
    onSuccess: async ({ problems }) => {
      if (problems.length > 0) return;
      await client.invalidateQueries({ queryKey: ALL_FACTS });
      say({ says: IMPORT_WORDS.taken });
      close();
    },
  });
  const isGoing = trial.isPending || taking.isPending;
  // What was tried was tried for one file and one day.
  const forget = (): void => {
    trial.reset();
    taking.reset();
  };
  const seen = taking.data ?? trial.data;
  const problem = taking.error ?? trial.error;
  const canTake = seen !== undefined && seen.problems.length === 0 && seen.changes > 0;
  return (
    <Dialog title={IMPORT_WORDS.title} close={close}>
      <p className="hint import-about">{IMPORT_WORDS.about}</p>
      <div className="field">
        <label htmlFor="areas-file">{IMPORT_WORDS.file}</label>
        <input
          id="areas-file"
          type="file"
          accept=".xlsx,.csv,.json"
          disabled={isGoing}
          onChange={({ target }) => {
            forget();
            setFile(target.files?.[0] ?? null);
          }}
        />
      </div>
      {file?.name.toLowerCase().endsWith('.json') && (
        <div className="field">
          <label htmlFor="areas-since">{IMPORT_WORDS.since}</label>
          <input
            id="areas-since"
            type="date"
            value={since}
            disabled={isGoing}
            onChange={({ target }) => {
              forget();
              setSince(target.value);
            }}
          />
        </div>
      )}
      {isGoing && <Going label={taking.isPending ? IMPORT_WORDS.taking : IMPORT_WORDS.trying} />}
      {seen && !isGoing && <Summary view={seen} />}
      {problem && (
        <p role="alert" className="needed">
          {problem.message}
        </p>
      )}
      <p className="ways">
        {canTake ? (
          <button type="button" className="button main" disabled={isGoing} onClick={() => file && taking.mutate(file)}>
            {IMPORT_WORDS.take}
          </button>
        ) : (
          <button
            type="button"
            className="button main"
            disabled={file === null || isGoing}
            onClick={() => file && trial.mutate(file)}
          >
            {IMPORT_WORDS.tryOut}
          </button>
        )}
        <button type="button" className="button" onClick={close}>
          {IMPORT_WORDS.cancel}
        </button>
      </p>
    </Dialog>
  );
}
