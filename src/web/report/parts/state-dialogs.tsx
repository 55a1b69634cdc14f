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
        <Lacking says={changing.error?.message} />
        <Ways says={FORM_WORDS.circulateIt} isOff={changing.isPending} close={props.close} />
      </form>
    </Dialog>
  );
}

interface FieldProps {
  readonly label: string;
  readonly type: 'text' | 'number' | 'date';
  readonly value: string;
  readonly change: (value: string) => void;
}

function Field({ label, type, value, change }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type === 'number' ? 'text' : type}
        inputMode={type === 'number' ? 'numeric' : undefined}
        value={value}
        maxLength={500}
        onChange={({ target }) => change(target.value)}
      />
    </div>
  );
}

function Lacking({ says }: { readonly says: string | undefined }) {
  return says ? (
    <p className="needed" role="alert">
      {says}
    </p>
  ) : null;
}

/** Takes it back as a draft, for a reason that stays in its history. */
export function TakeBackDialog(props: StateProps) {
  const [reason, setReason] = useState('');
  const [lacks, setLacks] = useState<string>();
  const changing = useStateChange(props);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const said = reason.trim();
    setLacks(said ? undefined : FORM_WORDS.takeBackNeeded);
    if (said) changing.mutate({ to: 'draft', reason: said });
  };
  return (
    <Dialog title={FORM_WORDS.takeBackTitle} close={props.close}>
      <form onSubmit={submit} noValidate>
        <p>{FORM_WORDS.takeBackSays}</p>
        <Field label={FORM_WORDS.takeBackReason} type="text" value={reason} change={setReason} />
        <Lacking says={lacks ?? changing.error?.message} />
        <Ways says={FORM_WORDS.takeBackTitle} isOff={changing.isPending} close={props.close} />
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
  const field = (name: keyof typeof draft, label: string, type: FieldProps['type']) => (
    <Field
      label={label}
      type={type}
      value={draft[name]}
      change={(value) => setDraft((before) => ({ ...before, [name]: value }))}
    />
  );
  return (
    <Dialog title={FORM_WORDS.signTitle} close={close}>
      <form onSubmit={submit} noValidate>
        <p>{FORM_WORDS.signSays}</p>
        {field('number', FORM_WORDS.number, 'number')}
        {field('date', FORM_WORDS.date, 'date')}
        {findings > 0 && (
          <p className="late">
            {findings} {FORM_WORDS.openFindings}
          </p>
        )}
        {/* What the server found meanwhile may ask for one, too. */}
        {(findings > 0 || changing.isError) && field('reason', FORM_WORDS.reason, 'text')}
        <Lacking says={lacks ?? changing.error?.message} />
        <Ways says={FORM_WORDS.signIt} isOff={changing.isPending} close={close} />
      </form>
    </Dialog>
  );
}
