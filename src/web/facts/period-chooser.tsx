import { useState } from 'react';
import { periodWords } from '../../language/vi/index.ts';
import { useFoldingMenu } from '../frame/use-folding-menu.ts';
import { periodGroups, yearOf, yearsOf } from './period-choice.ts';
import { FACT_WORDS } from './words.ts';

interface PeriodChooserProps {
  readonly period: string;
  readonly periods: readonly string[];
  readonly choose: (period: string) => void;
}

function Periods({ period, periods, choose }: PeriodChooserProps) {
  const [year, setYear] = useState(() => yearOf(period));
  return (
    <>
      <fieldset className="years">
        <legend className="unseen">{FACT_WORDS.years}</legend>
        {yearsOf(periods).map((one) => (
          <button key={one} type="button" aria-pressed={one === year} onClick={() => setYear(one)}>
            {one}
          </button>
        ))}
      </fieldset>
      {periodGroups(periods, year).map(({ label, options }) => (
        <fieldset key={label} className="period-group">
          <legend className="hint">{label}</legend>
          <div>
            {options.map((option) => (
              <button
                key={option.id}
                type="button"
                title={option.says}
                aria-pressed={option.id === period}
                onClick={() => choose(option.id)}
              >
                {option.label}
              </button>
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}

/** Chooses a period among those that there are: year, then what of it. */
export function PeriodChooser(props: PeriodChooserProps) {
  const menu = useFoldingMenu();
  const [isOpen, setOpen] = useState(false);
  const choose = (period: string): void => {
    menu.current?.removeAttribute('open');
    menu.current?.querySelector('summary')?.focus();
    props.choose(period);
  };
  return (
    <details className="chooser" ref={menu} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="button">
        <span className="hint">{FACT_WORDS.period}:</span> <strong>{periodWords(props.period)}</strong>
      </summary>
      <div className="chooser-sheet">{isOpen && <Periods {...props} choose={choose} />}</div>
    </details>
  );
}
