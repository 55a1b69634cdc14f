import type { Range } from '../../figure/index.ts';
import { type Chars, childOf, type Element } from '../package/xml.ts';
import type { Origin } from './origin.ts';

/** The signs of comments that come to stand at one place, in the order in which they must. */
interface Stop {
  readonly before: string;
  readonly after: string;
  readonly ends: string[];
  readonly points: string[];
  readonly starts: string[];
}

/**
 * Puts signs into a part's XML and leaves everything else as it is, character by character. Where a sign must stand
 * between two letters, their run is closed before it and opened again behind it with the same properties.
 */
export class Edits {
  readonly #xml: string;
  readonly #runs: ReadonlyMap<number, Element>;
  readonly #stops = new Map<number, Stop>();
  readonly #preserved = new Map<number, string>();

  constructor(xml: string, runs: ReadonlyMap<number, Element>) {
    this.#xml = xml;
    this.#runs = runs;
  }

  /** A sign before the character `offset` of a stretch. */
  start(origin: Origin, offset: number, sign: string): void {
    this.#stopAt(origin, offset).starts.push(sign);
  }

  /** A sign behind the character before `offset`. */
  end(origin: Origin, offset: number, sign: string): void {
    this.#stopAt(origin, offset, true).ends.push(sign);
  }

  /** Signs that stand together at an empty place. */
  point(place: number, sign: string): void {
    this.#stop(place, '', '').points.push(sign);
  }

  /** The XML with all signs in it. */
  applied(): string {
    const changes: [number, string][] = [...this.#preserved];
    for (const [place, { before, after, ends, points, starts }] of this.#stops) {
      changes.push([place, before + ends.join('') + points.join('') + starts.join('') + after]);
    }
    changes.sort((a, b) => a[0] - b[0]);
    const parts: string[] = [];
    let from = 0;
    for (const [place, text] of changes) {
      parts.push(this.#xml.slice(from, place), text);
      from = place;
    }
    parts.push(this.#xml.slice(from));
    return parts.join('');
  }

  #stop(place: number, before: string, after: string): Stop {
    let stop = this.#stops.get(place);
    if (!stop) {
      stop = { before, after, ends: [], points: [], starts: [] };
      this.#stops.set(place, stop);
    }
    return stop;
  }

  #stopAt(origin: Origin, offset: number, isEnd = false): Stop {
    const run = this.#runs.get(origin.run.start);
    const found = run && origin.chars ? textAt(run, origin.chars) : null;
    if (!run || !found || !origin.chars) return this.#stop(isEnd ? origin.run.end : origin.run.start, '', '');
    const length = origin.text.end - origin.text.start;
    const { start, end } = origin.within ?? { start: 0, end: found.length };
    const char = offset <= 0 ? start : offset >= length ? end : start + offset;
    if (char <= 0) return found.isFirst ? this.#stop(run.start, '', '') : this.#between(run, found.element.start);
    if (char >= found.length) return found.isLast ? this.#stop(run.end, '', '') : this.#between(run, found.element.end);
    return this.#within(run, found.element, rawPlace(this.#xml, origin.chars, char));
  }

  /** A place between two children of a run. */
  #between(run: Element, place: number): Stop {
    return this.#stop(place, `</${tagName(this.#xml, run)}>`, this.#opening(run));
  }

  /** A place between two letters. */
  #within(run: Element, text: Element, place: number): Stop {
    const textTag = tagName(this.#xml, text);
    if (text.attributes['xml:space'] !== 'preserve') {
      const declared = text.attributes['xml:space'] !== undefined;
      if (!declared) this.#preserved.set(text.open - 1, ' xml:space="preserve"');
    }
    return this.#stop(
      place,
      `</${textTag}></${tagName(this.#xml, run)}>`,
      `${this.#opening(run)}<${textTag} xml:space="preserve">`,
    );
  }

  /** A run's start tag and properties, to open it again. */
  #opening(run: Element): string {
    const properties = childOf(run, 'w:rPr');
    const format = properties ? this.#xml.slice(properties.start, properties.end) : '';
    return this.#xml.slice(run.start, run.open) + format;
  }
}

/** An element's name as the file writes it. */
export function tagName(xml: string, element: Element): string {
  return /^<([^\s/>]+)/u.exec(xml.slice(element.start, element.open))?.[1] ?? '';
}

interface TextAt {
  readonly element: Element;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** How many characters the text is. */
  readonly length: number;
}

/** The w:t that holds the characters, and whether it begins or ends its run. */
function textAt(run: Element, chars: Range): TextAt | null {
  const content = run.children.filter((child): child is Element => child.name !== null && child.name !== 'w:rPr');
  for (const [index, element] of content.entries()) {
    const found = element.children.find(
      (inner: Element | Chars): inner is Chars => inner.name === null && inner.start === chars.start,
    );
    if (!found) continue;
    const alone = element.children.length === 1;
    const { length } = found.text;
    return { element, isFirst: index === 0 && alone, isLast: index === content.length - 1 && alone, length };
  }
  return null;
}

/** The place in the raw characters before the `offset`-th code unit that they stand for. */
function rawPlace(xml: string, chars: Range, offset: number): number {
  let place = chars.start;
  for (let read = 0; read < offset && place < chars.end; ) {
    const code = xml.charCodeAt(place);
    if (code === 0x26) {
      const end = xml.indexOf(';', place);
      const number = /^&#(x?)([0-9a-f]+)/iu.exec(xml.slice(place, end));
      const astral = number !== null && Number.parseInt(number[2]!, number[1] ? 16 : 10) > 0xffff;
      read += astral ? 2 : 1;
      place = end + 1;
    } else {
      place += code === 0x0d && xml.charCodeAt(place + 1) === 0x0a ? 2 : 1;
      read++;
    }
  }
  // Never between the halves of a letter beyond the first plane.
  const isHalf = (xml.charCodeAt(place) & 0xfc00) === 0xdc00;
  return isHalf ? place + 1 : place;
}

/** All runs and formulas of a tree by where they begin. */
export function runsByStart(root: Element): Map<number, Element> {
  const runs = new Map<number, Element>();
  const visit = (element: Element): void => {
    if (element.name === 'w:r') runs.set(element.start, element);
    for (const child of element.children) if (child.name !== null) visit(child);
  };
  visit(root);
  return runs;
}
