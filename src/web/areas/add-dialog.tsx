import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AreaCardView, AreaView, GivenArea } from '../../contract/index.ts';
import { AREA_LEVELS, TWO_TIERS_DAY } from '../../figure/index.ts';
import { addArea } from '../ask-areas.ts';
import { ALL_FACTS } from '../facts/keys.ts';
import { Dialog } from '../frame/dialog.tsx';
import { useToast } from '../frame/toasts.tsx';
import { daysOf, type Level, levelOf } from './draft.ts';
import { ParentField } from './parent-field.tsx';
import { ADD_WORDS, LEVEL_WORDS } from './words.ts';
import './areas.css';

const LEVELS: readonly Level[] = ['province', 'district', 'commune'];
const isAbove = (area: AreaView, level: Level): boolean => AREA_LEVELS.indexOf(area.level) < AREA_LEVELS.indexOf(level);

interface AddProps {
  /** Known of the place already: its name as a report has it. */
  readonly name?: string;
  /** ISO day on which it has figures; null for today. */
  readonly day: string | null;
  /** The place that is looked at, below which it probably stands. */
  readonly below?: AreaCardView | null;
  readonly added: (area: AreaView) => void;
  readonly close: () => void;
}

/** A place as it is filled in; what was not touched follows from its name. */
function useDraft({ name: known = '', day, below = null }: AddProps) {
  const [name, setName] = useState(known);
  const [level, setLevel] = useState<Level | null>(null);
  const [parent, setParent] = useState<AreaView | null | undefined>(undefined);
  const [days, setDays] = useState<{ readonly from?: string; readonly to?: string }>({});
  const [code, setCode] = useState('');
  const ownLevel = level ?? levelOf(name) ?? 'commune';
  const usual = daysOf(ownLevel, day);
  const from = days.from ?? usual.from ?? '';
  const to = days.to ?? usual.to ?? '';
  const near = below?.path.findLast((area) => isAbove(area, ownLevel) && area.level !== 'nation') ?? null;
  const above = parent === undefined ? near : parent;
  const given: GivenArea = {
    name: name.trim(),
    level: ownLevel,
    parent: ownLevel === 'province' ? null : (above?.id ?? null),
    from: from || null,
    to: to || null,
    code: code.trim() || null,
  };
  return { name, setName, setLevel, above, setParent, from, to, days, setDays, code, setCode, given };
}

function DayFields({ draft }: { readonly draft: ReturnType<typeof useDraft> }) {
  const { from, to, days, setDays } = draft;
  return (
    <>
      <div className="two-fields">
        <div className="field">
          <label htmlFor="area-from">{ADD_WORDS.from}</label>
          <input
            id="area-from"
            type="date"
            value={from}
            onChange={({ target }) => setDays({ ...days, from: target.value })}
          />
        </div>
        <div className="field">
          <label htmlFor="area-to">{ADD_WORDS.to}</label>
          <input
            id="area-to"
            type="date"
            value={to}
            onChange={({ target }) => setDays({ ...days, to: target.value })}
          />
        </div>
      </div>
      <p className="hint">{ADD_WORDS.days}</p>
    </>
  );
}

/** Adds a place by hand. */
export function AddDialog(props: AddProps) {
  const { added, close } = props;
  const client = useQueryClient();
  const say = useToast();
  const draft = useDraft(props);
  const { given } = draft;
  const save = useMutation({
    mutationFn: addArea,
    onSuccess: async (area) => {
      await client.invalidateQueries({ queryKey: ALL_FACTS });
      say({ says: `${ADD_WORDS.saved} ${area.name}.` });
      close();
      added(area);
    },
  });
  const hasType = levelOf(given.name) !== null;
  return (
    <Dialog title={ADD_WORDS.title} close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (hasType && !save.isPending) save.mutate(given);
        }}
      >
        <div className="field">
          <label htmlFor="area-name">{ADD_WORDS.name}</label>
          <input
            id="area-name"
            value={draft.name}
            maxLength={120}
            placeholder={ADD_WORDS.nameHint}
            aria-describedby="area-name-says"
            onChange={({ target }) => draft.setName(target.value)}
          />
          <p id="area-name-says" className="hint">
            {given.name !== '' && !hasType && ADD_WORDS.noType}
          </p>
        </div>
        <div className="field">
          <label htmlFor="area-level">{ADD_WORDS.level}</label>
          <select
            id="area-level"
            value={given.level}
            onChange={({ target }) => draft.setLevel(LEVELS.find((one) => one === target.value) ?? null)}
          >
            {LEVELS.map((level) => (
              <option key={level} value={level}>
                {LEVEL_WORDS[level].one}
              </option>
            ))}
          </select>
        </div>
        {given.level !== 'province' && (
          <ParentField
            parent={draft.above}
            day={given.to ?? given.from ?? TWO_TIERS_DAY}
            mayBe={(area) => isAbove(area, given.level)}
            choose={draft.setParent}
          />
        )}
        <DayFields draft={draft} />
        <div className="field">
          <label htmlFor="area-code">{ADD_WORDS.code}</label>
          <input
            id="area-code"
            value={draft.code}
            maxLength={5}
            inputMode="numeric"
            placeholder={ADD_WORDS.codeHint}
            onChange={({ target }) => draft.setCode(target.value)}
          />
        </div>
        {save.error && (
          <p role="alert" className="needed">
            {save.error.message}
          </p>
        )}
        <p className="ways">
          <button type="submit" className="button main" disabled={!hasType || save.isPending}>
            {save.isPending ? ADD_WORDS.saving : ADD_WORDS.save}
          </button>
          <button type="button" className="button" onClick={close}>
            {ADD_WORDS.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
