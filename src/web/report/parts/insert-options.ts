import type { ChipState, IndicatorView } from '../../../contract/index.ts';
import { ASPECTS, type Aspect, type ChipAsk, type ChipStyle } from '../../../figure/index.ts';
import { plainLetters } from '../../letters.ts';
import { ASPECT_WORDS, INSERT_WORDS } from '../words.ts';

/** How a number is written that was just put in. */
export const NEW_STYLE: ChipStyle = { decimals: null, scale: 'unit', unit: true, hedge: 'none', lead: 'bare' };

/** What else than a number can be put in. */
export const THINGS = ['note', 'heading', 'textTable', 'annex', 'behind', 'toMiss'] as const;
export type Thing = (typeof THINGS)[number];

export type Option =
  | { readonly kind: 'thing'; readonly key: Thing; readonly says: string; readonly about: string }
  | { readonly kind: 'indicator'; readonly key: string; readonly says: string; readonly about: string }
  | { readonly kind: 'aspect'; readonly key: Aspect; readonly says: string; readonly about: string }
  | { readonly kind: 'made'; readonly key: 'sentence' | 'table'; readonly says: string; readonly about: string };

/** What can be put in, before an indicator was chosen: its words hold all that was typed. */
export function firstOptions(typed: string, found: readonly IndicatorView[]): Option[] {
  const words = plainLetters(typed).split(/\s+/).filter(Boolean);
  const things = THINGS.filter((key) => words.every((word) => plainLetters(INSERT_WORDS[key]).includes(word)));
  return [
    ...found.map(({ code, name, unit, sectorName }) => ({
      kind: 'indicator' as const,
      key: code,
      says: name,
      about: `${unit} · ${sectorName}`,
    })),
    ...things.map((key) => ({ kind: 'thing' as const, key, says: INSERT_WORDS[key], about: '' })),
  ];
}

/** The questions by which every aspect of an indicator is shown with its number. */
export const asksOf = (of: Omit<ChipAsk, 'aspect' | 'plan'>) =>
  ASPECTS.map((aspect, index) => ({
    id: `p${index}`,
    ask: { ...of, aspect, plan: null } satisfies ChipAsk,
    style: NEW_STYLE,
  }));

/** What of an indicator can be put in: its numbers, those that there are first, and what is made of them. */
export function secondOptions(states: readonly ChipState[]): Option[] {
  const textOf = (index: number): string | null => states.find(({ id }) => id === `p${index}`)?.text ?? null;
  const aspects = ASPECTS.map((key, index) => ({ key, text: textOf(index) }));
  const option = ({ key, text }: (typeof aspects)[number]): Option => ({
    kind: 'aspect',
    key,
    says: ASPECT_WORDS[key],
    about: text ?? '–',
  });
  return [
    ...aspects.filter(({ text }) => text !== null).map(option),
    { kind: 'made', key: 'sentence', says: INSERT_WORDS.sentence, about: '' },
    { kind: 'made', key: 'table', says: INSERT_WORDS.table, about: '' },
    ...aspects.filter(({ text }) => text === null).map(option),
  ];
}
