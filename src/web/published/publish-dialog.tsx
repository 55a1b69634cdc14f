import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import type { ChoicesView } from '../../contract/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { areaCard } from '../ask-areas.ts';
import { publish, publishedHref } from '../ask-published.ts';
import { areaCardKey, publishedKey } from '../facts/keys.ts';
import { Dialog } from '../frame/dialog.tsx';
import { useToast } from '../frame/toasts.tsx';
import { PUBLISHED_WORDS } from './words.ts';

interface PublishDialogProps {
  readonly choices: ChoicesView;
  /** What is chosen at first. */
  readonly area: string;
  readonly period: string;
  readonly close: () => void;
}

/** Freezes a table: of which area and period, under which name. */
export function PublishDialog({ choices, area: first, period: begun, close }: PublishDialogProps) {
  const client = useQueryClient();
  const say = useToast();
  const [, navigate] = useLocation();
  const [name, setName] = useState('');
  const [area, setArea] = useState(first);
  const [period, setPeriod] = useState(begun);
  const isListed = choices.areas.some(({ id }) => id === first);
  const other = useQuery({
    queryKey: areaCardKey(first, null),
    queryFn: () => areaCard(first, null),
    enabled: !isListed,
  });
  const areas = isListed || !other.data ? choices.areas : [other.data.area, ...choices.areas];
  const periods = choices.periods.includes(begun) ? choices.periods : [begun, ...choices.periods];
  const publishing = useMutation({
    mutationFn: () => publish({ name: name.trim(), area, period }),
    onSuccess: async (set) => {
      await client.invalidateQueries({ queryKey: publishedKey });
      say({ says: `${PUBLISHED_WORDS.done} “${set.name}”.` });
      navigate(publishedHref(set));
    },
  });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '' && !publishing.isPending) publishing.mutate();
  };
  return (
    <Dialog title={PUBLISHED_WORDS.publish} close={close}>
      <form onSubmit={send}>
        <div className="field">
          <label htmlFor="set-name">{PUBLISHED_WORDS.name}</label>
          <input
            id="set-name"
            value={name}
            maxLength={200}
            required
            placeholder={PUBLISHED_WORDS.nameHint}
            onChange={({ target }) => setName(target.value)}
          />
        </div>
        <div className="field">
          <label htmlFor="set-area">{PUBLISHED_WORDS.area}</label>
          <select id="set-area" value={area} onChange={({ target }) => setArea(target.value)}>
            {areas.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="set-period">{PUBLISHED_WORDS.period}</label>
          <select id="set-period" value={period} onChange={({ target }) => setPeriod(target.value)}>
            {periods.map((id) => (
              <option key={id} value={id}>
                {periodWords(id)}
              </option>
            ))}
          </select>
        </div>
        <p className="hint">{PUBLISHED_WORDS.about}</p>
        {publishing.error && (
          <p role="alert" className="needed">
            {publishing.error.message}
          </p>
        )}
        <p className="ways">
          <button type="submit" className="button main" disabled={name.trim() === '' || publishing.isPending}>
            {publishing.isPending ? PUBLISHED_WORDS.going : PUBLISHED_WORDS.publishShort}
          </button>
          <button type="button" className="button" onClick={close}>
            {PUBLISHED_WORDS.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
