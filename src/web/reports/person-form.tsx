import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { tellPerson } from '../ask-reports.ts';
import { reportsKey } from './keys.ts';
import { REPORTS_WORDS } from './words.ts';

interface PersonFormProps {
  readonly name: string;
  /** Null where a name is needed before anything else. */
  readonly close: (() => void) | null;
}

/** Asks who sits here: one field. */
export function PersonForm({ name, close }: PersonFormProps) {
  const [typed, setTyped] = useState(name);
  const [isEmpty, setIsEmpty] = useState(false);
  const id = useId();
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: tellPerson,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: reportsKey });
      close?.();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsEmpty(!typed.trim());
    if (typed.trim()) save.mutate(typed.trim());
  };
  return (
    <form onSubmit={submit} noValidate className="person-form">
      <div className="field">
        <label htmlFor={id}>{REPORTS_WORDS.personLabel}</label>
        <input
          id={id}
          value={typed}
          maxLength={100}
          autoComplete="name"
          aria-invalid={isEmpty}
          aria-describedby={`${id}-says`}
          onChange={({ target }) => setTyped(target.value)}
        />
        <p className="hint" id={`${id}-says`}>
          {REPORTS_WORDS.personSays}
        </p>
      </div>
      {(isEmpty || save.error) && (
        <p className="needed" role="alert">
          {isEmpty ? REPORTS_WORDS.personNeeded : save.error?.message}
        </p>
      )}
      <p className="ways">
        <button type="submit" className="button main" disabled={save.isPending}>
          {REPORTS_WORDS.save}
        </button>
        {close && (
          <button type="button" className="button" onClick={close}>
            {REPORTS_WORDS.cancel}
          </button>
        )}
      </p>
    </form>
  );
}
