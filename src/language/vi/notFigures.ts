import { calendarDigits } from './calendarDigits.ts';
import { documentDigits, ownNumber } from './documentDigits.ts';
import { nameDigits } from './nameDigits.ts';
import type { NotFigure, NumberPlace } from './numberPlace.ts';
import { outlineDigits } from './outlineDigits.ts';
import { whichDigits } from './whichDigits.ts';

/** Why the number at a place is no figure, or null where it is one. The rules are tried from the surest. */
export function notFigure(place: NumberPlace): NotFigure | null {
  const outline = outlineDigits(place);
  if (outline !== null) return outline;
  const behind = place.text.charCodeAt(place.end);
  // a percentage is an amount wherever it stands
  if (behind === 37 || (behind === 32 && place.text.charCodeAt(place.end + 1) === 37)) return null;
  return documentDigits(place) ?? calendarDigits(place) ?? whichDigits(place) ?? nameDigits(place) ?? ownNumber(place);
}
