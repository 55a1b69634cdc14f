import type { Indicator } from '../catalogue/index.ts';

/** `rice.sown-area` → `rice`: what several indicators measure. */
export const thingOf = ({ code }: Indicator): string => code.slice(0, code.lastIndexOf('.'));
