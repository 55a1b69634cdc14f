import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useEffect, useId, useState } from 'react';
import { useLocation } from 'wouter';
import type { NewReport, ReportsView } from '../../contract/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { begin } from '../ask-reports.ts';
import { reportHref } from '../frame/addresses.ts';
import { Dialog } from '../frame/dialog.tsx';
import { laterPeriods, likeliest, periodsFor, placesFor } from './choice.ts';
import { reportsKey } from './keys.ts';
import { REPORTS_WORDS } from './words.ts';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly says: string }[];
  readonly change: (value: string) => void;
  readonly children?: ReactNode;
}

function Choice({ label, value, options, change, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => change(target.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.says}
          </option>
        ))}
      </select>
      {children}
    </div>
  );
}

const periodOptions = (periods: readonly string[]) => periods.map((id) => ({ id, says: periodWords(id) }));

interface PartProps {
  readonly view: ReportsView;
  readonly ready: (given: NewReport | null) => void;
}

/** Outline, area and period; each choice keeps to what the ones before it leave. */
function FromOutline({ view, ready }: PartProps) {
  const usable = likeliest(view.outlines, view.places);
  const [chosen, setChosen] = useState({ outline: '', area: '', period: '' });
  const outline = usable.find(({ code }) => code === chosen.outline) ?? usable[0];
  const places = outline ? placesFor(outline, view.places) : [];
  const place = places.find(({ area }) => area.id === chosen.area) ?? places[0];
  const periods = outline && place ? periodsFor(outline, place) : [];
  const period = periods.find((id) => id === chosen.period) ?? periods[0];
  const given = outline && place && period ? { outline: outline.code, area: place.area.id, period } : null;
  useTold(ready, given);
  if (!outline || !place || !period) return <p className="hint">{REPORTS_WORDS.noPeriod}</p>;
  const set = (part: Partial<typeof chosen>) => setChosen((before) => ({ ...before, ...part }));
  return (
    <>
      <Choice
        label={REPORTS_WORDS.outline}
        value={outline.code}
        options={usable.map(({ code, name }) => ({ id: code, says: name }))}
        change={(code) => set({ outline: code })}
      >
        <p className="hint">{outline.reference}</p>
      </Choice>
      <Choice
        label={REPORTS_WORDS.area}
        value={place.area.id}
        options={places.map(({ area }) => ({ id: area.id, says: area.name }))}
        change={(area) => set({ area })}
      />
      <Choice
        label={REPORTS_WORDS.period}
        value={period}
        options={periodOptions(periods)}
        change={(id) => set({ period: id })}
      />
    </>
  );
}

/** An earlier report and the period that it is carried on to. */
function FromEarlier({ view, ready }: PartProps) {
  const [chosen, setChosen] = useState({ from: '', period: '' });
  const periodsOf = (area: string): readonly string[] => view.places.find((one) => one.area.id === area)?.periods ?? [];
  const usable = view.reports.filter(({ period, area }) => laterPeriods(period, periodsOf(area.id)).length > 0);
  const from = usable.find(({ id }) => id === chosen.from) ?? usable[0];
  const periods = from ? laterPeriods(from.period, periodsOf(from.area.id)) : [];
  const period = periods.find((id) => id === chosen.period) ?? periods[0];
  useTold(ready, from && period ? { from: from.id, period } : null);
  if (!from || !period) return <p className="hint">{REPORTS_WORDS.noPeriod}</p>;
  return (
    <>
      <Choice
        label={REPORTS_WORDS.earlier}
        value={from.id}
        options={usable.map(({ id, title, area, period: of }) => ({
          id,
          says: `${title} (${area.name}, ${periodWords(of)})`,
        }))}
        change={(id) => setChosen({ from: id, period: '' })}
      />
      <Choice
        label={REPORTS_WORDS.period}
        value={period}
        options={periodOptions(periods)}
        change={(id) => setChosen({ from: from.id, period: id })}
      />
      <p className="hint">{REPORTS_WORDS.earlierSays}</p>
    </>
  );
}

/** Tells what is chosen now, when it is another. */
function useTold(ready: PartProps['ready'], given: NewReport | null): void {
  const says = JSON.stringify(given);
  useEffect(() => ready(JSON.parse(says) as NewReport | null), [says, ready]);
}

/** Begins a report: from an outline, or from one of an earlier period. */
export function BeginDialog({ view, close }: { readonly view: ReportsView; readonly close: () => void }) {
  const [way, setWay] = useState<'outline' | 'earlier'>('outline');
  const [given, setGiven] = useState<NewReport | null>(null);
  const [, navigate] = useLocation();
  const client = useQueryClient();
  const making = useMutation({
    mutationFn: begin,
    onSuccess: ({ id }) => {
      void client.invalidateQueries({ queryKey: reportsKey });
      navigate(reportHref(id));
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (given) making.mutate(given);
  };
  const ways = [
    ['outline', REPORTS_WORDS.fromOutline],
    ['earlier', REPORTS_WORDS.fromEarlier],
  ] as const;
  return (
    <Dialog title={REPORTS_WORDS.beginTitle} close={close}>
      <form onSubmit={submit} className="begin">
        {view.reports.length > 0 && (
          <fieldset className="begin-ways">
            <legend>{REPORTS_WORDS.from}</legend>
            {ways.map(([one, says]) => (
              <label key={one}>
                <input type="radio" name="way" checked={way === one} onChange={() => setWay(one)} /> {says}
              </label>
            ))}
          </fieldset>
        )}
        {way === 'outline' ? (
          <FromOutline view={view} ready={setGiven} />
        ) : (
          <FromEarlier view={view} ready={setGiven} />
        )}
        {making.error && (
          <p className="needed" role="alert">
            {making.error.message}
          </p>
        )}
        <p className="ways">
          <button type="submit" className="button main" disabled={!given || making.isPending}>
            {making.isPending ? REPORTS_WORDS.making : REPORTS_WORDS.begin}
          </button>
          <button type="button" className="button" onClick={close}>
            {REPORTS_WORDS.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
