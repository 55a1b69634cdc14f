import { gunzipSync, gzipSync } from 'node:zlib';
import type { Check, Document, Finding, Reading } from '../../figure/index.ts';
import type { CheckedReport } from '../index.ts';
import { noticesOf, type Section, sectionOf, sectionsOf } from '../index.ts';
import { findingNames } from './finding-keys.ts';
import { inOrder } from './order.ts';

/** A finding with its name over versions and its section: an index, -1 before the first heading. */
export interface NamedFinding extends Finding {
  readonly key: string;
  readonly loose: string;
  readonly section: number;
}

/** All that was made of a version, as it is kept and as the pages get it. */
export interface Content {
  readonly document: Document;
  readonly reading: Reading;
  readonly checks: readonly Check[];
  readonly coverage: { readonly figures: number; readonly checked: number };
  /** Groups of relations that were too large to be judged together. */
  readonly left: number;
  readonly sections: readonly Section[];
  /** Sections in the order of the report, the gravest first within a section. */
  readonly findings: readonly NamedFinding[];
  /** What was changed or left out on the way in, in sentences. */
  readonly notices: readonly string[];
}

/** What a checked report is kept as. */
export function contentOf({ document, reading, checked }: CheckedReport): Content {
  const sections = sectionsOf(document, reading);
  const names = findingNames(document, checked.findings);
  const findings = checked.findings.map((finding, index) => ({
    ...finding,
    ...names[index]!,
    section: sectionOf(finding, sections, document),
  }));
  return {
    document,
    reading,
    checks: checked.checks,
    coverage: checked.coverage,
    left: checked.left,
    sections,
    findings: inOrder(findings),
    notices: noticesOf(document),
  };
}

/** Gzipped JSON: a browser can be sent it as it is. */
export const packed = (content: Content): Uint8Array => gzipSync(JSON.stringify(content));

/** What `packed` made. */
export const unpacked = (bytes: Uint8Array): Content => JSON.parse(gunzipSync(bytes).toString('utf8')) as Content;
