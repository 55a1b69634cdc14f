import { type ISectionPropertiesOptions, PageOrientation } from 'docx';
import type { PageNorm } from '../../figure/index.ts';

/** A4 in twips (twentieths of a point). */
const SHORT = 11906;
const LONG = 16838;
/** From the edge of the paper to the page's number: number and mark fit in between 8 and 20 mm. */
const TO_HEADER = 454;
const TO_FOOTER = 567;

/** Millimetres as twips. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** How wide text may be on a page, in twips. */
export const roomOf = (norm: PageNorm, landscape: boolean): number =>
  (landscape ? LONG : SHORT) - twips(norm.margins.left) - twips(norm.margins.right);

/**
 * Paper and margins of a section (Mục I.1-3). A section that `begins` something counts its pages from 1 and does not show
 * the first number (Mục I.7); others go on.
 */
export function pageOf(norm: PageNorm, landscape: boolean, begins: boolean): ISectionPropertiesOptions {
  const { top, bottom, left, right } = norm.margins;
  return {
    titlePage: begins,
    page: {
      // docx turns the paper itself: it wants the measures of the upright page.
      size: {
        width: SHORT,
        height: LONG,
        orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twips(top),
        bottom: twips(bottom),
        left: twips(left),
        right: twips(right),
        header: TO_HEADER,
        footer: TO_FOOTER,
      },
      ...(begins ? { pageNumbers: { start: 1 } } : {}),
    },
  };
}
