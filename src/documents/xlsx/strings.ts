import type { Package } from '../package/package.ts';
import { childrenOf, type Element } from '../package/xml.ts';

/** The strings that the cells of a workbook share, in their order. */
export function sharedStrings(file: Package): string[] {
  const strings: string[] = [];
  const part = file.relations.find(({ type }) => type === 'sharedStrings')?.part;
  if (part) file.tree(part, { parent: 'x:sst', take: (item) => strings.push(richText(item)) });
  return strings;
}

/** The words of a string, plain or in runs of several looks; how it is spoken (`rPh`) is left out. */
export function richText(item: Element): string {
  let text = '';
  for (const child of item.children) {
    if (child.name === 'x:t') text += textOf(child);
    else if (child.name === 'x:r') for (const run of childrenOf(child, 'x:t')) text += textOf(run);
  }
  return unescaped(text);
}

export function textOf(element: Element | undefined): string {
  let text = '';
  for (const child of element?.children ?? []) if (child.name === null) text += child.text;
  return text;
}

/** Characters that XML does not know are written `_x000D_` in Excel's strings. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
