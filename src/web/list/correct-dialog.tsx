import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { CORRECTABLE, type Correctable, type Correction, type DocumentLine } from '../../contract/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { correct } from '../ask.ts';
import { Dialog } from '../frame/dialog.tsx';
import { ALL_LISTS, cardKey } from '../frame/keys.ts';
import { correctionOf, draftOf } from './correction.ts';
import { PeriodField } from './period-field.tsx';
import { LIST_WORDS } from './words.ts';

const FIELD_WORDS: Readonly<Record<Correctable, string>> = {
  title: LIST_WORDS.fieldTitle,
  issuer: LIST_WORDS.fieldIssuer,
  area: LIST_WORDS.fieldArea,
  period: LIST_WORDS.fieldPeriod,
};

interface FieldProps {
  readonly field: Correctable;
  readonly id: string;
  readonly value: string | null;
  readonly isCorrected: boolean;
  /** What the file says, as a person reads it. */
  readonly inFile: string;
  readonly giveBack: () => void;
  readonly children: ReactNode;
}

function Field({ field, id, value, isCorrected, inFile, giveBack, children }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{FIELD_WORDS[field]}</label>
      {children}
      {value === null && (
        <p className="hint">
          {LIST_WORDS.willBeRead}: {inFile}
        </p>
      )}
      {isCorrected && value !== null && (
        <p className="hint">
          {LIST_WORDS.byHand}: {inFile}.{' '}
          <button type="button" className="link" onClick={giveBack}>
            {LIST_WORDS.asRead}
          </button>
        </p>
      )}
    </div>
  );
}

function inFileWords(field: Correctable, read: string | null): string {
  if (read === null) return LIST_WORDS.notInFile;
  return `«${field === 'period' ? periodWords(read) : read}»`;
}

/** Corrects what was read at the head of a report. */
export function CorrectDialog({ line, close }: { readonly line: DocumentLine; readonly close: () => void }) {
  const [draft, setDraft] = useState(draftOf(line));
  const client = useQueryClient();
  const id = useId();
  const save = useMutation({
    mutationFn: (correction: Correction) => correct(line.id, correction),
    onSuccess: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: ALL_LISTS }),
        client.invalidateQueries({ queryKey: cardKey(line.id) }),
        client.invalidateQueries({ queryKey: ['desk', line.id] }),
      ]);
      close();
    },
  });
  const set = (field: Correctable) => (value: string | null) => setDraft((before) => ({ ...before, [field]: value }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const correction = correctionOf(line, draft);
    if (Object.keys(correction).length === 0) close();
    else save.mutate(correction);
  };
  return (
    <Dialog title={LIST_WORDS.correctTitle} close={close}>
      <form className="correct" onSubmit={submit}>
        {CORRECTABLE.map((field) => (
          <Field
            key={field}
            field={field}
            id={`${id}-${field}`}
            value={draft[field]}
            isCorrected={line.corrected.includes(field)}
            inFile={inFileWords(field, line.read[field])}
            giveBack={() => set(field)(null)}
          >
            {field === 'period' ? (
              <PeriodField id={`${id}-${field}`} period={draft.period ?? ''} change={set(field)} />
            ) : (
              <input
                id={`${id}-${field}`}
                value={draft[field] ?? ''}
                maxLength={500}
                onChange={({ target }) => set(field)(target.value)}
              />
            )}
          </Field>
        ))}
        {save.error && (
          <p className="needed" role="alert">
            {save.error.message}
          </p>
        )}
        <p className="ways">
          <button type="submit" className="button main" disabled={save.isPending}>
            {LIST_WORDS.save}
          </button>
          <button type="button" className="button" onClick={close}>
            {LIST_WORDS.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
