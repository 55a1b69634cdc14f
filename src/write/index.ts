/** Report model → words → paper: outlines, chips, sentences, what changed between two versions. Pure. */

export { blackline } from './blackline/blackline.ts';
export { CELL_STYLE, cellText, wouldSay } from './cell-text.ts';
export { chipRefusal, chipText, DEFAULT_STYLE, turned } from './chips/index.ts';
export * from './contributions/index.ts';
export { type Draft, type DraftPlace, draftOf } from './draft.ts';
export { brokenLock } from './locks.ts';
export type { Names } from './names.ts';
export { loadNorms, type Norms } from './norms/index.ts';
export { headingNumbers } from './numbering.ts';
export { beginReport, type ReportWhere } from './outline/begin.ts';
export { loadOutlines, type Outlines } from './outline/load.ts';
export type { Outline, OutlinePeriod, OutlineSection } from './outline/outline.ts';
export { isOfKind, nextPeriod, periodTitle, stretchOf } from './outline/words.ts';
export { annexesNotNamed, annexNumbersOf, columnHeadOf, type PaperAs, paperOf } from './paper.ts';
export { type PatchRefusal, patched, patchOf, twiceIn } from './patch.ts';
export { type Renewal, renewed, tableTexts } from './renew.ts';
export type {
  Change,
  FigureChange,
  FigureDecision,
  ReturnedChanges,
} from './returned/change.ts';
export { returned } from './returned/returned.ts';
export { type Taker, takenOver } from './returned/taken.ts';
export { periodMostAsked, rolledForward } from './roll.ts';
export { same } from './same.ts';
export * from './sentences/index.ts';
export { answersFrom, type Stated } from './stated.ts';
export * from './walk.ts';
