import type { Block, Check, Figure, Finding, Note } from '../figure/index.ts';
import type { DocumentLine, VersionLine } from './documents.ts';

/** A heading of the report, for the outline. */
export interface DeskSection {
  /** Marks from the top in one word: `I.1.1`; of a part, its mark. */
  readonly label: string;
  readonly path: readonly string[];
  readonly title: string;
  /** From 1. */
  readonly depth: number;
  readonly start: number;
  readonly block: number;
}

export interface SetAside {
  readonly reason: string;
  /** ISO time. */
  readonly at: string;
}

/**
 * A finding as the desk shows it. `key` names it over versions: the same mistake in the next version has the same key.
 */
export interface DeskFinding extends Finding {
  readonly key: string;
  /** Index into `sections`; -1 before the first heading. */
  readonly section: number;
  readonly setAside: SetAside | null;
  /** Against the version before; null in a first version. `changed`: still wrong, with other numbers. */
  readonly since: 'new' | 'still' | 'changed' | null;
}

/** A finding of the version before that is not found any more. */
export interface GoneFinding {
  readonly key: string;
  readonly code: Finding['code'];
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly message: string;
}

/** All that the desk shows of one version: `ContentView` and `StandingView` put together in the browser. */
export interface DeskView {
  readonly document: DocumentLine;
  readonly version: VersionLine;
  readonly versions: readonly VersionLine[];
  readonly format: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  readonly figures: readonly Figure[];
  readonly checks: readonly Check[];
  readonly sections: readonly DeskSection[];
  /** Sections in the order of the report, the gravest first within a section. */
  readonly findings: readonly DeskFinding[];
  readonly gone: readonly GoneFinding[];
  /** What was changed or left out on the way in, in sentences. */
  readonly notices: readonly string[];
}

/** What was made of a version, and never changes: places count in `text`. It can be kept by the browser. */
export interface ContentView {
  readonly document: Pick<DeskView, 'format' | 'text' | 'blocks' | 'notes'>;
  readonly reading: { readonly figures: readonly Figure[] };
  readonly checks: readonly Check[];
  readonly sections: readonly DeskSection[];
  readonly findings: readonly Omit<DeskFinding, 'setAside' | 'since'>[];
  readonly notices: readonly string[];
}

/** What people did with a version, and how it stands against the one before. */
export interface StandingView extends Pick<DeskView, 'document' | 'version' | 'versions' | 'gone'> {
  /** By the key of the finding. */
  readonly aside: Readonly<Record<string, SetAside>>;
  /** By the key of the finding; empty in a first version. */
  readonly since: Readonly<Record<string, NonNullable<DeskFinding['since']>>>;
}

/** Sets a finding aside with a reason, or takes that back (`reason: null`). */
export interface AsideRequest {
  readonly key: string;
  readonly reason: string | null;
}

/** Which figures, in which order and with which columns, an Excel sheet is made of. */
export interface FigureSheetRequest {
  readonly columns: readonly FigureColumn[];
  /** Ids of figures in the order of the rows. */
  readonly figures: readonly string[];
}

export const FIGURE_COLUMNS = [
  'section',
  'subject',
  'text',
  'value',
  'unit',
  'role',
  'period',
  'asOf',
  'area',
  'estimate',
  'of',
  'note',
  'checks',
  'findings',
] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];
