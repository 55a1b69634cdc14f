import type { ChipState } from '../../../contract/index.ts';
import type { Chip } from '../../../figure/index.ts';

/**
 * How a chip stands: `fresh` as the fact has it; `stale`: the fact has another number by now; `overridden`: a person wrote
 * something else, with a reason; `missing`: there is no number; `asked`: it is not known yet.
 */
export type ChipLook = 'fresh' | 'stale' | 'overridden' | 'missing' | 'asked';

export function chipLook({ text, override }: Pick<Chip, 'text' | 'override'>, state: ChipState | undefined): ChipLook {
  if (override) return 'overridden';
  if (!state) return text === '' ? 'asked' : 'fresh';
  if (state.text === null) return 'missing';
  return state.text === text ? 'fresh' : 'stale';
}
