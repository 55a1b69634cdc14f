import type { ChipStyle } from '../../../figure/index.ts';
import { HEDGE_NAMES, LEAD_NAMES, SCALE_NAMES, SIDE_WORDS } from '../words.ts';
import { Choose, Part } from './chip-fields.tsx';
import { type FormProps, OfForm } from './chip-of.tsx';

const listed = <T extends string>(words: Readonly<Record<T, string>>): [T, string][] =>
  Object.entries(words) as [T, string][];

const DIGITS = ['', '0', '1', '2', '3'] as const;

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
