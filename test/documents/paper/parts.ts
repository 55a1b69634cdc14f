import { strFromU8, unzipSync } from 'fflate';
import { Deadline } from '../../../src/documents/deadline.ts';
import {
  childOf,
  childrenOf,
  type Element,
  parseXml,
  reach,
  switchOf,
  valOf,
} from '../../../src/documents/package/xml.ts';

/** The parts of a Word file by their names, as text. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

export const treeOf = (xml: string): Element =>
  parseXml(xml, { part: 'part', depth: 64, deadline: new Deadline(60_000) });

export function all(element: Element, name: string): Element[] {
  const inner = element.children.flatMap((child) => (child.name === null ? [] : all(child, name)));
  return element.name === name ? [element, ...inner] : inner;
}

/** Words of runs, with their breaks. */
export function textOf(element: Element): string {
  if (element.name === 'w:br') return '\n';
  if (element.name === 'w:tab') return '\t';
  return element.children
    .map((child) => (child.name === null ? (element.name === 'w:t' ? child.text : '') : textOf(child)))
    .join('');
}

/** A paragraph as it looks: what its style says, and its own properties over that. Sizes in points, lengths in twips. */
export interface Seen {
  readonly text: string;
  readonly align: string;
  readonly before: number;
  readonly after: number;
  readonly line: number;
  readonly firstLine: number;
  readonly left: number;
  readonly right: number;
  readonly keepNext: boolean;
  readonly hasRule: boolean;
  readonly runs: readonly SeenRun[];
  readonly element: Element;
}

export interface SeenRun {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly caps: boolean;
  readonly color: string;
  readonly font: string;
}

/** Every paragraph of a part, also in tables, as Word would show it. */
export function seen(part: Element, styles: Element): Seen[] {
  const byId = new Map(childrenOf(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const defaults = reach(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr');
  return all(part, 'w:p').map((element) => {
    const own = childOf(element, 'w:pPr');
    const style = byId.get(valOf(own, 'w:pStyle') ?? '');
    const layers = [own, childOf(style, 'w:pPr')];
    const attribute = (name: string, key: string): string | undefined =>
      layers.map((layer) => childOf(layer, name)?.attributes[key]).find((value) => value !== undefined);
    const number = (name: string, key: string): number => Number(attribute(name, key) ?? 0);
    return {
      text: textOf(element),
      align: attribute('w:jc', 'w:val') ?? 'left',
      before: number('w:spacing', 'w:before'),
      after: number('w:spacing', 'w:after'),
      line: number('w:spacing', 'w:line'),
      firstLine: number('w:ind', 'w:firstLine'),
      left: number('w:ind', 'w:left'),
      right: number('w:ind', 'w:right'),
      keepNext: layers.some((layer) => switchOf(layer, 'w:keepNext') ?? false),
      hasRule: childOf(own, 'w:pBdr') !== undefined,
      runs: all(element, 'w:r').map((run) => seenRun(run, [childOf(run, 'w:rPr'), childOf(style, 'w:rPr'), defaults])),
      element,
    };
  });
}

function seenRun(run: Element, layers: readonly (Element | undefined)[]): SeenRun {
  const found = (name: string): Element | undefined =>
    layers.map((layer) => childOf(layer, name)).find((value) => value !== undefined);
  const on = (name: string): boolean => {
    const value = found(name);
    return value !== undefined && value.attributes['w:val'] !== 'false';
  };
  return {
    text: textOf(run),
    size: Number(found('w:sz')?.attributes['w:val']) / 2,
    bold: on('w:b'),
    italic: on('w:i'),
    caps: on('w:caps'),
    color: found('w:color')?.attributes['w:val'] ?? '',
    font: found('w:rFonts')?.attributes['w:ascii'] ?? '',
  };
}
