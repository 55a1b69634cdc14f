import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import type { StateAsked } from '../../../contract/index.ts';
import { changeState } from '../../ask-reports.ts';
import { Dialog } from '../../frame/dialog.tsx';
import type { Desk } from '../use-session.ts';
import { FORM_WORDS } from '../words.ts';

interface StateProps {
  readonly id: string;
  readonly desk: Desk;
  /** The report stands in another state now. */
  readonly done: () => void;
  readonly close: () => void;
}

/** Changes the state once all that was written is with the server. */
function useStateChange({ id, desk, done, close }: StateProps) {
  return useMutation({
    mutationFn: async (asked: StateAsked) => {
      await desk.keeper.flush();
      return changeState(id, asked);
    },
    onSuccess: () => {
      close();
      done();
    },
  });
}

function Ways({ says, isOff, close }: { readonly says: string; readonly isOff: boolean; readonly close: () => void }) {
  return (
    <p className="ways">
      <button type="submit" className="button main" disabled={isOff}>
        {says}
      </button>
      <button type="button" className="button" onClick={close}>
        {FORM_WORDS.cancel}
      </button>
    </p>
  );
}

/** Says that the report was sent round for opinions. */
export function CirculateDialog(props: StateProps) {
  const changing = useStateChange(props);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    changing.mutate({ to: 'circulated', reason: null });
  };
  return (
    <Dialog title={FORM_WORDS.circulateTitle} close={props.close}>
      <form onSubmit={submit}>
        <p>{FORM_WORDS.circulateSays}</p>
        {changing.error && (
          <p className="needed" role="alert">
            {changing.error.message}
          </p>
        )}
        <Ways says={FORM_WORDS.circulateIt} isOff={changing.isPending} close={props.close} />
      </form>
    </Dialog>
  );
}

/** Today by the clock of this machine, as ISO. */
const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** Signs: number and day, and a reason where findings are open. */
export function SignDialog(props: StateProps & { readonly findings: number }) {
  const { findings, close } = props;
  const [draft, setDraft] = useState({ number: '', date: today(), reason: '' });
  const [lacks, setLacks] = useState<string | null>(null);
  const id = useId();
  const changing = useStateChange(props);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const number = Number(draft.number);
    const reason = draft.reason.trim();
    const isNumbered = /^\d{1,6}$/.test(draft.number.trim()) && draft.date !== '';
    const missing = !isNumbered ? FORM_WORDS.numberNeeded : findings > 0 && !reason ? FORM_WORDS.reasonNeeded : null;
    setLacks(missing);
    if (!missing) changing.mutate({ to: 'signed', reason: reason || null, number, date: draft.date });
  };
  const field = (name: keyof typeof draft, label: string, type: string) => (
    <div className="field">
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        type={type}
        inputMode={name === 'number' ? 'numeric' : undefined}
        value={draft[name]}
        maxLength={500}
        onChange={({ target }) => setDraft((before) => ({ ...before, [name]: target.value }))}
      />
    </div>
  );
  return (
    <Dialog title={FORM_WORDS.signTitle} close={close}>
      <form onSubmit={submit} noValidate>
        <p>{FORM_WORDS.signSays}</p>
        {field('number', FORM_WORDS.number, 'text')}
        {field('date', FORM_WORDS.date, 'date')}
        {findings > 0 && (
          <p className="late">
            {findings} {FORM_WORDS.openFindings}
          </p>
        )}
        {/* What the server found meanwhile may ask for one, too. */}
        {(findings > 0 || changing.isError) && field('reason', FORM_WORDS.reason, 'text')}
        {(lacks || changing.error) && (
          <p className="needed" role="alert">
            {lacks ?? changing.error?.message}
          </p>
        )}
        <Ways says={FORM_WORDS.signIt} isOff={changing.isPending} close={close} />
      </form>
    </Dialog>
  );
}
