import { ASPECTS, type Chip, type ChipAsk, type ChipStyle } from '../../../figure/index.ts';

const SCALES = ['unit', 'thousand', 'million', 'billion'];
const HEDGES = ['none', 'about', 'over', 'nearly'];

const isText = (value: unknown): value is string => typeof value === 'string' && value.length < 400;

function isAsk(ask: Partial<ChipAsk> | undefined): boolean {
  return (
    [ask?.indicator, ask?.breakdown, ask?.area, ask?.period].every(isText) &&
    ASPECTS.some((aspect) => aspect === ask?.aspect) &&
    (ask?.plan === null || isText(ask?.plan))
  );
}

function isStyle(style: Partial<ChipStyle> | undefined): boolean {
  return (
    (style?.decimals === null || Number.isInteger(style?.decimals)) &&
    SCALES.includes(style?.scale ?? '') &&
    HEDGES.includes(style?.hedge ?? '') &&
    (style?.lead === 'bare' || style?.lead === 'verb') &&
    typeof style?.unit === 'boolean'
  );
}

/** The chip in what was pasted, which anybody may have put there; false where it is none: then it is plain words. */
export function chipOfPasted(json: string): { readonly chip: Chip } | false {
  try {
    const { id, ask, style, text } = JSON.parse(json) as Partial<Chip>;
    if (!isText(id) || !isText(text) || !isAsk(ask) || !isStyle(style)) return false;
    // What was written over it in another place was meant for that place.
    return { chip: { kind: 'chip', id, ask: ask!, style: style!, text, override: null } };
  } catch {
    return false;
  }
}
