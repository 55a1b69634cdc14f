import { type ReactNode, useEffect, useRef } from 'react';
import type { ProposalsView, ProposalView } from '../../contract/index.ts';
import { BASES } from '../../figure/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { BASIS_WORDS } from '../facts/words.ts';
import { AreaChooser, IndicatorChooser, PeriodChooser } from './choosers.tsx';
import { memberOf, PARTS, type Part, type Saying } from './editing.ts';
import type { Correcting } from './use-correcting.ts';
import { CORRECT_WORDS, PART_WORDS, PROPOSAL_WORDS } from './words.ts';

/** What all say alike; null where they differ. */
function alike<T>(proposals: readonly ProposalView[], of: (proposal: ProposalView) => T): T | null {
  const [first, ...rest] = proposals.map(of);
  return rest.every((one) => one === first) ? (first ?? null) : null;
}

const SAYS: Readonly<Record<'indicator' | 'area' | 'period', (proposal: ProposalView) => string>> = {
  indicator: ({ indicatorName }) => indicatorName ?? PROPOSAL_WORDS.noIndicator,
  area: ({ areaName }) => areaName ?? PROPOSAL_WORDS.noArea,
  period: ({ period }) => periodWords(period) || PROPOSAL_WORDS.noPeriod,
};

interface FormProps {
  readonly view: ProposalsView;
  readonly correcting: Correcting;
  readonly part: Part | null;
  readonly open: (part: Part | null) => void;
}

/** A part that is chosen by its name. */
function Named({ part, says, isOpen, open, children }: NamedProps) {
  return (
    <div className="correct-part">
      <p>
        <span className="label">{PART_WORDS[part]}</span> <strong>{says ?? CORRECT_WORDS.several}</strong>
        <button type="button" className="button small" aria-expanded={isOpen} onClick={open}>
          {CORRECT_WORDS.change} <kbd>{PARTS.indexOf(part) + 1}</kbd>
          <span className="unseen"> {PART_WORDS[part]}</span>
        </button>
      </p>
      {isOpen && children}
    </div>
  );
}

interface NamedProps {
  readonly part: Part;
  readonly says: string | null;
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly children: ReactNode;
}

/** Takes the focus when its part is asked for. */
function useAsked(isAsked: boolean) {
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (isAsked) field.current?.focus();
  }, [isAsked]);
  return field;
}

type Choosing = Pick<FormProps, 'correcting' | 'part'>;

/** A list for each dimension that the indicators may be broken down by. */
function Breakdowns({ correcting, part }: Choosing) {
  const { choices, lines, saying, say } = correcting;
  const first = useAsked(part === 'breakdown');
  if (choices.dimensions.length === 0)
    return (
      <p className="correct-part hint">
        {PART_WORDS.breakdown}: {CORRECT_WORDS.noBreakdown}
      </p>
    );
  return (
    <fieldset className="correct-part">
      <legend className="label">
        {PART_WORDS.breakdown} <kbd>{PARTS.indexOf('breakdown') + 1}</kbd>
      </legend>
      {choices.dimensions.map(({ code, name, members }, at) => {
        const said = saying.members[code] ?? alike(lines, ({ breakdown }) => memberOf(breakdown, code));
        return (
          <label key={code}>
            {name}{' '}
            <select
              ref={at === 0 ? first : undefined}
              value={said ?? '?'}
              onChange={({ target }) => say({ members: { ...saying.members, [code]: target.value } })}
            >
              {said === null && <option value="?">{CORRECT_WORDS.several}</option>}
              <option value="">{CORRECT_WORDS.whole}</option>
              {members.map((one) => (
                <option key={one.code} value={one.code}>
                  {one.name}
                </option>
              ))}
            </select>
          </label>
        );
      })}
    </fieldset>
  );
}

/** Whether the number was planned, expected or done. */
function Ground({ correcting, part }: Choosing) {
  const { lines, say } = correcting;
  const field = useAsked(part === 'basis');
  const said = alike(lines, ({ basis }) => basis);
  return (
    <p className="correct-part">
      <label>
        <span className="label">{PART_WORDS.basis}</span> <kbd>{PARTS.indexOf('basis') + 1}</kbd>{' '}
        <select
          ref={field}
          value={said ?? '?'}
          onChange={({ target }) => say({ basis: BASES.find((one) => one === target.value)! })}
        >
          {said === null && <option value="?">{CORRECT_WORDS.several}</option>}
          {BASES.map((one) => (
            <option key={one} value={one}>
              {BASIS_WORDS[one]}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}

/** The parts of what a figure is of, each as it stands and each to be said otherwise. */
export function CorrectForm({ view, correcting, part, open }: FormProps) {
  const { lines, choices, say } = correcting;
  const taken = (said: Partial<Saying>): void => {
    say(said);
    open(null);
  };
  const named = (one: keyof typeof SAYS, chooser: ReactNode) => (
    <Named
      key={one}
      part={one}
      says={alike(lines, SAYS[one])}
      isOpen={part === one}
      open={() => open(part === one ? null : one)}
    >
      {chooser}
    </Named>
  );
  const of = { view, proposals: lines };
  return (
    <>
      {named('indicator', <IndicatorChooser {...of} choose={(indicator) => taken({ indicator, members: {} })} />)}
      {named('area', <AreaChooser {...of} choose={(area) => taken({ area })} />)}
      {named('period', <PeriodChooser {...of} kinds={choices.periodKinds} choose={(period) => taken({ period })} />)}
      <Breakdowns correcting={correcting} part={part} />
      <Ground correcting={correcting} part={part} />
    </>
  );
}
