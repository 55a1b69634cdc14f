import type { OutlineView } from '../../contract/index.ts';
import type { PageNorm } from '../../figure/index.ts';
import { loadNorms, loadOutlines, type Outline } from '../../write/index.ts';
import { CatalogueFaulty, dataFiles, theCatalogue } from '../facts/index.ts';
import { PROBLEMS } from './problems.vi.ts';
import { ReportProblem } from './report-problem.ts';

let outlines: readonly Outline[] | null = null;
let norms: readonly PageNorm[] | null = null;

/** The outlines that come with the program, read once. @throws CatalogueFaulty where their files have mistakes */
export function theOutlines(): readonly Outline[] {
  if (outlines !== null) return outlines;
  const loaded = loadOutlines(dataFiles(['outlines']), theCatalogue());
  if (loaded.problems.length > 0) throw new CatalogueFaulty(loaded.problems);
  return (outlines = loaded.outlines);
}

/** The sizes of pages that come with the program, read once. @throws CatalogueFaulty where their files have mistakes */
export function theNorms(): readonly PageNorm[] {
  if (norms !== null) return norms;
  const loaded = loadNorms(dataFiles(['norms']));
  if (loaded.problems.length > 0) throw new CatalogueFaulty(loaded.problems);
  return (norms = loaded.norms);
}

/** An outline by its code. Throws ReportProblem. */
export function outlineOf(code: string): Outline {
  const found = theOutlines().find((one) => one.code === code);
  if (!found) throw new ReportProblem('unclear', PROBLEMS.noOutline(code));
  return found;
}

/** An outline as the pages are sent it. */
export const outlineView = ({ code, name, level, period, reference }: Outline): OutlineView => ({
  code,
  name,
  level,
  period,
  reference,
});
