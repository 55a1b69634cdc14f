import type { FindingCode, Severity } from '../figure/index.ts';
import type { DocumentLine } from './documents.ts';

/** A figure of one of the documents compared, with the words around it. */
export interface ComparedPlace {
  readonly document: string;
  readonly version: number;
  /** Id of the figure in its document, for a link to it. */
  readonly figure: string | null;
  readonly before: string;
  readonly text: string;
  readonly after: string;
  /** Label and title of the section; null before the first heading. */
  readonly section: string | null;
}

/** Something that does not hold between documents. The place most likely wrong stands first. */
export interface ComparedFinding {
  readonly code: FindingCode;
  readonly rule: string;
  readonly severity: Severity;
  readonly places: readonly ComparedPlace[];
  readonly stated: string | null;
  readonly computed: string | null;
  readonly message: string;
}

/** Several documents held against one another. */
export interface CompareView {
  readonly documents: readonly DocumentLine[];
  readonly findings: readonly ComparedFinding[];
  /** How many figures found a counterpart in another document. */
  readonly compared: number;
  readonly figures: number;
}
