import type { AreaId } from '../figure/index.ts';

/** Codes that no official list uses: `00` for the province, 990 and more for districts, 99001 and more for communes. */
const MADE_UP = /^(?:00|99\d|99\d{3})@/;

/** Whether an area is one of the demonstration. */
export const isMadeUp = (area: AreaId): boolean => MADE_UP.test(area);
