import { expect } from 'vitest';
import { Deadline } from '../../src/documents/deadline.ts';
import { type Comment, LIMITS, openDocumentSync, withComments } from '../../src/documents/index.ts';
import { type Element, parseXml } from '../../src/documents/package/xml.ts';
import { Zip } from '../../src/documents/package/zip.ts';
import type { Document } from '../../src/figure/index.ts';
import { type WordParts, word } from './word.ts';

export const deadline = new Deadline(60_000);

export function partOf(bytes: Uint8Array, part: string): string {
  const content = new Zip(bytes, LIMITS, deadline).read(part);
  return content === null ? '' : new TextDecoder().decode(content);
}

export function treeOf(bytes: Uint8Array, part: string): Element {
  return parseXml(partOf(bytes, part), { part, depth: 300, deadline });
}

/** By the comment's id the words that stand between its two signs; a note's mark is ‹n›. */
export function commentedWords(bytes: Uint8Array): Record<string, string> {
  const open = new Set<string>();
  const words: Record<string, string> = {};
  const visit = (element: Element): void => {
    const id = element.attributes['w:id'] ?? '';
    if (element.name === 'w:commentRangeStart') open.add(id);
    if (element.name === 'w:commentRangeEnd') open.delete(id);
    if (element.name === 'w:commentRangeStart') words[id] ??= '';
    if (element.name === 'w:footnoteReference') for (const one of open) words[one] += `‹${id}›`;
    for (const child of element.children) {
      if (child.name !== null) visit(child);
      else if (element.name === 'w:t') for (const one of open) words[one] += child.text;
    }
  };
  visit(treeOf(bytes, 'word/document.xml'));
  return words;
}

export function count(xml: string, part: string): number {
  return xml.split(part).length - 1;
}

export function on(document: Document, words: string, text = 'xem lại'): Comment {
  const start = document.text.indexOf(words);
  expect(start, `no «${words}» in the text`).toBeGreaterThanOrEqual(0);
  return { at: { start, end: start + words.length }, author: 'Tổng Hợp', text, date: '2026-11-21T08:00:00Z' };
}

/** Comments on the words, and what comes of it. */
export function commentOn(
  parts: WordParts,
  ...words: string[]
): { bytes: Uint8Array; commented: Record<string, string>; xml: string } {
  const bytes = word(parts);
  const document = openDocumentSync(bytes, 'a.docx');
  const result = withComments(
    bytes,
    document,
    words.map((one) => on(document, one)),
  );
  expect(openDocumentSync(result, 'a.docx').text).toBe(document.text);
  return { bytes: result, commented: commentedWords(result), xml: partOf(result, 'word/document.xml') };
}
