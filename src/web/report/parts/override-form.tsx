import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import { SIDE_WORDS } from '../words.ts';

interface FormProps {
  readonly text: string;
  readonly save: (text: string, reason: string) => void;
  readonly cancel: () => void;
}

/** Another number than the fact's, and why; the reason stays beside it. */
export function OverrideForm({ text, save, cancel }: FormProps) {
  const [typed, setTyped] = useState({ text, reason: '' });
  const [isEmpty, setIsEmpty] = useState(false);
  const id = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const [said, reason] = [typed.text.trim(), typed.reason.trim()];
    setIsEmpty(!said || !reason);
    if (said && reason) save(said, reason);
  };
  const keyed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    cancel();
  };
  return (
    <form className="override-form" onSubmit={submit} onKeyDown={keyed} noValidate>
      <div className="field">
        <label htmlFor={`${id}-text`}>{SIDE_WORDS.overrideText}</label>
        <input
          id={`${id}-text`}
          value={typed.text}
          maxLength={200}
          // biome-ignore lint/a11y/noAutofocus: the form was asked for to write in it
          autoFocus
          onChange={({ target }) => setTyped((before) => ({ ...before, text: target.value }))}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-reason`}>{SIDE_WORDS.overrideReason}</label>
        <input
          id={`${id}-reason`}
          value={typed.reason}
          maxLength={500}
          aria-invalid={isEmpty}
          onChange={({ target }) => setTyped((before) => ({ ...before, reason: target.value }))}
        />
      </div>
      {isEmpty && (
        <p className="needed" role="alert">
          {SIDE_WORDS.overrideNeeded}
        </p>
      )}
      <p className="ways">
        <button type="submit" className="button main small">
          {SIDE_WORDS.save}
        </button>
        <button type="button" className="button small" onClick={cancel}>
          {SIDE_WORDS.cancel}
        </button>
      </p>
    </form>
  );
}
