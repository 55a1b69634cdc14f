import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { PageNorm } from '../../figure/index.ts';
import { COMPONENTS, type Component, lookOf, sizeOf, styleOf, THIN } from './components.ts';

/** Twips of a centimetre. */
const CENTIMETRE = 1440 / 2.54;
/** A line of single spacing, as Word counts it. */
const SINGLE = 240;
/** Word counts sizes in half points. */
const HALF = 2;
const BLACK = '000000';

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
} as const;

/** All styles of the file: one for each component, so that an office changes a size in one place. */
export function stylesOf(norm: PageNorm): IStylesOptions {
  const components = Object.keys(COMPONENTS) as Component[];
  return {
    default: {
      document: {
        run: { font: norm.font, size: HALF * sizeOf(norm, 'body'), color: BLACK, language: { value: 'vi-VN' } },
      },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      { id: THIN, name: 'Dòng kẻ', basedOn: 'Normal', run: { size: 2 }, paragraph: thin() },
      ...components.map((component) => styleFor(component, norm)),
    ],
  };
}

const thin = (): IParagraphStyleOptions['paragraph'] => ({
  spacing: { before: 0, after: 0, line: 40, lineRule: LineRuleType.EXACT },
});

function styleFor(component: Component, norm: PageNorm): IParagraphStyleOptions {
  const look = lookOf(component);
  const heading = /^Heading(\d)$/u.exec(styleOf(component))?.[1];
  const between = look.indented ? norm.between : 0;
  return {
    id: styleOf(component),
    name: heading ? `heading ${heading}` : look.name,
    basedOn: 'Normal',
    ...(heading ? { next: styleOf('body') } : {}),
    quickFormat: true,
    run: {
      size: HALF * sizeOf(norm, component),
      bold: look.bold ?? false,
      italics: look.italics ?? false,
      allCaps: look.caps ?? false,
      color: look.color ?? BLACK,
    },
    paragraph: {
      alignment: ALIGN[look.align],
      ...(look.keepNext ? { keepNext: true } : {}),
      ...(look.outline === undefined ? {} : { outlineLevel: look.outline }),
      ...(look.indented ? { indent: { firstLine: Math.round(norm.indent * CENTIMETRE) } } : {}),
      spacing: {
        before: 20 * (look.before ?? 0),
        after: 20 * Math.max(look.after ?? 0, between),
        line: look.indented ? Math.round(SINGLE * norm.spacing) : SINGLE,
        lineRule: LineRuleType.AUTO,
      },
    },
  };
}
