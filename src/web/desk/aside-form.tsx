import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { DESK_WORDS } from './words.ts';

interface Form {
  readonly save: (reason: string) => void;
  readonly cancel: () => void;
}

/** Why a finding is set aside: a line of one's own, or one of the common reasons. */
export function AsideForm({ save, cancel }: Form) {
  const [reason, setReason] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.scrollIntoView({ block: 'nearest' }), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim()) save(reason.trim());
    else setIsEmpty(true);
  };
  const keyed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    cancel();
  };
  return (
    <form ref={form} className="aside-form" onSubmit={submit} onKeyDown={keyed} noValidate>
      <label htmlFor={id}>{DESK_WORDS.reason}</label>
      <input
        id={id}
        value={reason}
        maxLength={500}
        required
        aria-invalid={isEmpty}
        aria-describedby={isEmpty ? `${id}-needed` : undefined}
        onChange={(event) => setReason(event.target.value)}
        // biome-ignore lint/a11y/noAutofocus: the form was asked for to write in it
        autoFocus
      />
      {isEmpty && (
        <p className="needed" id={`${id}-needed`} role="alert">
          {DESK_WORDS.reasonNeeded}
        </p>
      )}
      <p className="chips">
        {DESK_WORDS.reasons.map((one) => (
          <button type="button" className="chip" key={one} onClick={() => save(one)}>
            {one}
          </button>
        ))}
      </p>
      <p className="ways">
        <button type="submit" className="button main small">
          {DESK_WORDS.save}
        </button>
        <button type="button" className="button small" onClick={cancel}>
          {DESK_WORDS.cancel}
        </button>
      </p>
    </form>
  );
}
