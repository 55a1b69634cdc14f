import type { Chip, FigureTable, Override, ReportBody } from '../../figure/index.ts';
import { cellId, withBlocks, withChips, withOverride } from '../walk.ts';
import type { FigureChange, FigureDecision } from './change.ts';

/** The report with changed numbers as they were decided. */
export function withNumbers(
  body: ReportBody,
  figures: readonly FigureChange[],
  decisions: readonly FigureDecision[],
  { by, at }: { readonly by: string; readonly at: string },
): ReportBody {
  const decided = new Map(decisions.map((decision) => [decision.change, decision]));
  const asFacts = new Map<string, string>();
  const overrides = new Map<string, Override>();
  for (const { change, chip, to } of figures) {
    const decision = decided.get(change);
    if (decision?.as === 'fact') asFacts.set(chip, to);
    else if (decision?.as === 'override') overrides.set(chip, { text: to, reason: decision.reason, by, at });
  }
  if (asFacts.size + overrides.size === 0) return body;
  const chip = (one: Chip): Chip => {
    const [text, override] = [asFacts.get(one.id), overrides.get(one.id)];
    return text !== undefined ? { ...one, text, override: null } : override ? { ...one, override } : one;
  };
  return withBlocks(body, (block) => {
    if (block.kind === 'table') return withCells(block, asFacts, overrides);
    if (block.kind !== 'paragraph') return block;
    const content = withChips(block.content, chip);
    return content === block.content ? block : { ...block, content };
  });
}

function withCells(
  table: FigureTable,
  numbers: ReadonlyMap<string, string>,
  overrides: ReadonlyMap<string, Override>,
): FigureTable {
  let made = table;
  const texts = table.texts.map((row, at) =>
    row.map((text, to) => {
      const id = cellId(table.id, at, to);
      const [number, override] = [numbers.get(id), overrides.get(id)];
      if (number !== undefined || override) made = withOverride(made, at, to, override ?? null);
      return number ?? text;
    }),
  );
  return made === table ? table : { ...made, texts };
}
