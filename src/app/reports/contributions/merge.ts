import type { MergeAsked, Saved } from '../../../contract/index.ts';
import { NotKept } from '../../../keep/index.ts';
import { withPieces } from '../../../write/index.ts';
import { chipAnswers } from '../chip-answers.ts';
import { PROBLEMS } from '../problems.vi.ts';
import { ReportProblem } from '../report-problem.ts';
import { saveBody } from '../save.ts';
import { agenciesOf, type ContributionsDesk, openedFor, shelvesOf } from './contributions-desk.ts';
import { mattersOf } from './matters.ts';
import { openContributions } from './opened-contributions.ts';

/**
 * Puts paragraphs of a contribution into the report under their headings, word for word; those without a heading are left. What
 * stands there already is not put in twice: the report itself says what does. Numbers that are what the facts say become chips.
 *
 * @throws NotKept where there is no such report or contribution
 * @throws ReportProblem where `base` is not the newest revision or the report is signed
 */
export async function mergeContribution(
  desk: ContributionsDesk,
  report: string,
  id: string,
  { base, paragraphs }: MergeAsked,
): Promise<Saved & { readonly merged: number }> {
  const open = await openedFor(desk, report);
  if (open.report.state === 'signed') throw new ReportProblem('changed-meanwhile', PROBLEMS.notMergedSigned);
  if (open.report.revision !== base) throw new ReportProblem('changed-meanwhile', PROBLEMS.notMerged);
  const shelves = shelvesOf(open.body, mattersOf(open));
  const agencies = [...agenciesOf(open.body, shelves).keys()];
  const { each } = await openContributions(open.documents, open, shelves, agencies);
  const contribution = each.find(({ kept }) => kept.id === id);
  if (!contribution) throw new NotKept(id);
  const asked = paragraphs && new Set(paragraphs);
  const inserts = contribution.places.flatMap(({ piece, under, merged }) => {
    if (merged || under === null || asked?.has(piece.paragraph) === false) return [];
    const figures = contribution.read!.figures.filter((one) => one.paragraph === piece.paragraph);
    return [{ contribution: id, piece, under, figures }];
  });
  const answers = await chipAnswers(
    open.desk,
    inserts.flatMap(({ figures }) => figures.map(({ ask }) => ask)),
  );
  const saved = await saveBody(desk.facts, report, { base, body: withPieces(open.body, inserts, answers) });
  return { ...saved, merged: inserts.length };
}
