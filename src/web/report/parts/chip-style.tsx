import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import type { ReportView } from '../../../contract/index.ts';
import { ASPECTS, type Chip, type ChipAsk, type ChipStyle } from '../../../figure/index.ts';
import { periodWords } from '../../../language/vi/index.ts';
import { choices } from '../../ask-facts.ts';
import { choicesKey } from '../../facts/keys.ts';
import { ASPECT_WORDS, HEDGE_NAMES, LEAD_NAMES, SCALE_NAMES, SIDE_WORDS } from '../words.ts';

interface ChooseProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly choose: (value: T) => void;
}

function Choose<T extends string>({ label, value, options, choose }: ChooseProps<T>) {
  const id = useId();
  return (
    <div className="style-line">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => choose(options.find(([one]) => one === target.value)?.[0] ?? value)}
      >
        {options.map(([one, says]) => (
          <option key={one} value={one}>
            {says}
          </option>
        ))}
      </select>
    </div>
  );
}

const listed = <T extends string>(words: Readonly<Record<T, string>>): [T, string][] =>
  Object.entries(words) as [T, string][];

const DIGITS = ['', '0', '1', '2', '3'] as const;
const HAS_PLAN: readonly string[] = ['target', 'attainment', 'forecast-attainment'];

interface FormProps {
  readonly view: ReportView;
  readonly chip: Pick<Chip, 'ask' | 'style'>;
  readonly write: (part: { ask?: ChipAsk; style?: ChipStyle }) => void;
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className="chip-part">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

/** What the number is of. */
function OfForm({ view, chip: { ask }, write }: FormProps) {
  const { data } = useQuery({ queryKey: choicesKey, queryFn: choices, staleTime: 60_000 });
  const periods = [...new Set([ask.period, view.card.period, ...(data?.periods ?? [])])];
  const plans: [string, string][] = [
    ['', SIDE_WORDS.firstPlan],
    ...view.plans.map(({ id, assignedBy, year }): [string, string] => [id, `${assignedBy}, ${year}`]),
  ];
  return (
    <Part title={SIDE_WORDS.of}>
      <Choose
        label={SIDE_WORDS.aspect}
        value={ask.aspect}
        options={ASPECTS.map((one) => [one, ASPECT_WORDS[one]] as const)}
        choose={(aspect) => write({ ask: { ...ask, aspect } })}
      />
      <Choose
        label={SIDE_WORDS.period}
        value={ask.period}
        options={periods.map((one) => [one, periodWords(one)] as const)}
        choose={(period) => write({ ask: { ...ask, period } })}
      />
      {HAS_PLAN.includes(ask.aspect) && (
        <Choose
          label={SIDE_WORDS.plan}
          value={ask.plan ?? ''}
          options={plans}
          choose={(plan) => write({ ask: { ...ask, plan: plan || null } })}
        />
      )}
    </Part>
  );
}

/** What a chip is of and how it is written; each choice is written at once. */
export function ChipStyleForm(props: FormProps) {
  const { style } = props.chip;
  const set = (part: Partial<ChipStyle>): void => props.write({ style: { ...style, ...part } });
  const digits = DIGITS.find((one) => one === String(style.decimals ?? '')) ?? '';
  return (
    <>
      <OfForm {...props} />
      <Part title={SIDE_WORDS.style}>
        <Choose
          label={SIDE_WORDS.decimals}
          value={digits}
          options={DIGITS.map((one) => [one, one || SIDE_WORDS.asCatalogue] as const)}
          choose={(one) => set({ decimals: one === '' ? null : Number(one) })}
        />
        <Choose
          label={SIDE_WORDS.scale}
          value={style.scale}
          options={listed(SCALE_NAMES)}
          choose={(scale) => set({ scale })}
        />
        <Choose
          label={SIDE_WORDS.hedge}
          value={style.hedge}
          options={listed(HEDGE_NAMES)}
          choose={(hedge) => set({ hedge })}
        />
        <Choose
          label={SIDE_WORDS.lead}
          value={style.lead}
          options={listed(LEAD_NAMES)}
          choose={(lead) => set({ lead })}
        />
        <label className="style-check">
          <input type="checkbox" checked={style.unit} onChange={({ target }) => set({ unit: target.checked })} />{' '}
          {SIDE_WORDS.unit}
        </label>
      </Part>
    </>
  );
}
