import type { Package } from '../package/package.ts';
import { childOf, childrenOf, type Element, wholeOf } from '../package/xml.ts';
import { builtInFormat } from './number-format.ts';

/** How a cell looks: how its number is shown, and what tells a table from a title. */
export interface Look {
  readonly format: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly centred: boolean;
  /** Steps that the words stand in from the left. */
  readonly indent: number;
  /** Lines at a side and above or below: a cell of a table. */
  readonly framed: boolean;
}

const PLAIN: Look = { format: 'General', bold: false, italic: false, centred: false, indent: 0, framed: false };
const MOST_INDENT = 15;

/** The looks of a workbook's cells by their number (`s` of a cell). */
export function looksOf(file: Package): (style: string | undefined) => Look {
  const root = file.related('styles')?.root;
  const formats = new Map<number, string>();
  for (const { attributes } of childrenOf(childOf(root, 'x:numFmts'), 'x:numFmt')) {
    formats.set(wholeOf(attributes.numFmtId) ?? -1, attributes.formatCode ?? 'General');
  }
  const fonts = childrenOf(childOf(root, 'x:fonts'), 'x:font');
  const framed = childrenOf(childOf(root, 'x:borders'), 'x:border').map(isFrame);
  const looks = childrenOf(childOf(root, 'x:cellXfs'), 'x:xf').map((xf): Look => {
    const { attributes } = xf;
    const id = wholeOf(attributes.numFmtId) ?? 0;
    const font = fonts[wholeOf(attributes.fontId) ?? 0];
    const alignment = childOf(xf, 'x:alignment')?.attributes;
    return {
      format: formats.get(id) ?? builtInFormat(id),
      bold: isOn(font, 'x:b'),
      italic: isOn(font, 'x:i'),
      centred: alignment?.horizontal === 'center' || alignment?.horizontal === 'centerContinuous',
      indent: Math.min(wholeOf(alignment?.indent) ?? 0, MOST_INDENT),
      framed: framed[wholeOf(attributes.borderId) ?? 0] ?? false,
    };
  });
  return (style) => looks[wholeOf(style) ?? 0] ?? PLAIN;
}

function isOn(font: Element | undefined, name: string): boolean {
  const element = childOf(font, name);
  return element !== undefined && element.attributes.val !== '0' && element.attributes.val !== 'false';
}

function isFrame(border: Element): boolean {
  const has = (...sides: readonly string[]): boolean =>
    sides.some((side) => {
      const style = childOf(border, `x:${side}`)?.attributes.style;
      return style !== undefined && style !== 'none';
    });
  return has('left', 'right', 'start', 'end') && has('top', 'bottom');
}
