import type { Indicator } from '../../catalogue/index.ts';
import { type Area, type AreaId, lastDay, type Period, periodOf } from '../../figure/index.ts';
import { childrenOf, pathOf } from '../../keep/index.ts';
import type { FactsDesk } from './facts-desk.ts';
import { QUESTIONS } from './questions.vi.ts';

/** A question that cannot be answered as it was put. The message is a sentence for the person. */
export class BadQuestion extends Error {
  /** `none`: what it asks about does not exist; `unclear`: it cannot be understood. */
  readonly kind: 'none' | 'unclear';

  constructor(kind: BadQuestion['kind'], sentence: string) {
    super(sentence);
    this.kind = kind;
  }
}

const MOST_SHOWN = 60;
const shown = (text: string): string => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);

/** A period by its canonical id. Throws BadQuestion. */
export function askedPeriod(id: string): Period {
  const period = periodOf(id);
  if (period?.id !== id) throw new BadQuestion('unclear', QUESTIONS.badPeriod(shown(id)));
  return period;
}

/** An indicator by its code. Throws BadQuestion. */
export function askedIndicator({ catalogue }: FactsDesk, code: string): Indicator {
  const indicator = catalogue.indicator(catalogue.inOneWay({ indicator: code, breakdown: '' }).indicator);
  if (!indicator) throw new BadQuestion('none', QUESTIONS.noIndicator(shown(code)));
  return indicator;
}

/** An area with all those above it, from the top. Throws BadQuestion. */
export async function askedArea({ scope }: FactsDesk, id: AreaId): Promise<{ area: Area; path: readonly Area[] }> {
  const path = await pathOf(scope, id);
  const area = path.at(-1);
  if (!area) throw new BadQuestion('none', QUESTIONS.noArea(shown(id)));
  return { area, path };
}

/** One indicator in one area and period, with the areas right below it at the period's end. Throws BadQuestion. */
export async function askedMatter(
  desk: FactsDesk,
  asked: { readonly indicator: string; readonly area: string; readonly period: string },
): Promise<{ indicator: Indicator; area: Area; period: Period; children: readonly Area[] }> {
  const period = askedPeriod(asked.period);
  const indicator = askedIndicator(desk, asked.indicator);
  const [{ area }, children] = await Promise.all([
    askedArea(desk, asked.area),
    childrenOf(desk.scope, asked.area, lastDay(period.to)),
  ]);
  return { indicator, area, period, children };
}
