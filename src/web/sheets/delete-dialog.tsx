import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import type { FilingLine } from '../../contract/index.ts';
import { deleteFile } from '../ask-sheets.ts';
import { ALL_FACTS } from '../facts/keys.ts';
import { Dialog } from '../frame/dialog.tsx';
import { useToast } from '../frame/toasts.tsx';
import { DELETE_WORDS } from './words.ts';

interface DeleteDialogProps {
  readonly filing: FilingLine;
  readonly close: () => void;
}

/** Deletes a file that was handed in, for a reason: it cannot be taken back. */
export function DeleteDialog({ filing: { id, name }, close }: DeleteDialogProps) {
  const client = useQueryClient();
  const say = useToast();
  const [reason, setReason] = useState('');
  const field = useId();
  const deleting = useMutation({
    mutationFn: () => deleteFile(id, reason.trim()),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ALL_FACTS });
      say({ says: `${DELETE_WORDS.done} “${name}”.` });
      close();
    },
  });
  const isReady = reason.trim() !== '' && !deleting.isPending;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (isReady) deleting.mutate();
  };
  return (
    <Dialog title={`${DELETE_WORDS.title}: ${name}`} close={close}>
      <form onSubmit={send}>
        <p>{DELETE_WORDS.says}</p>
        <div className="field">
          <label htmlFor={field}>{DELETE_WORDS.reason}</label>
          <input
            id={field}
            value={reason}
            maxLength={400}
            required
            placeholder={DELETE_WORDS.reasonHint}
            onChange={({ target }) => setReason(target.value)}
          />
        </div>
        {deleting.error && (
          <p role="alert" className="needed">
            {deleting.error.message}
          </p>
        )}
        <p className="ways">
          <button type="submit" className="button main" disabled={!isReady}>
            {DELETE_WORDS.delete}
          </button>
          <button type="button" className="button" onClick={close}>
            {DELETE_WORDS.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
