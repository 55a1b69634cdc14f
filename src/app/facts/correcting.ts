import type { Dimension, Indicator } from '../../catalogue/index.ts';
import type { PeriodKind } from '../../figure/index.ts';
import { periodFits } from '../../propose/index.ts';
import type { Address } from '../desk/index.ts';
import { theCatalogue } from './catalogue.ts';
import { type Correcting, corrected, Undecidable } from './corrected.ts';
import { knownOf, namedIn } from './decide.ts';
import { besideKept, type Decided, type ProposingDesk, proposalsOf, type StandingProposal } from './proposals.ts';

/** A figure as it would be taken with what a person says; or why it cannot be, a sentence. */
export interface CorrectedFigure {
  readonly figure: string;
  readonly proposal: StandingProposal | null;
  readonly problem: string | null;
}

/** What corrections would make, and what may be chosen for all of the figures. */
export interface CorrectedFigures {
  readonly figures: readonly CorrectedFigure[];
  readonly dimensions: readonly Dimension[];
  readonly periodKinds: readonly PeriodKind[];
}

const KINDS: readonly PeriodKind[] = ['year', 'half', 'quarter', 'month', 'cumulative', 'years', 'school', 'season'];

/** Tries corrections and keeps nothing: what would be written, beside what is kept. Throws NotKept, NotRead. */
export async function previewed(
  desk: ProposingDesk,
  address: Address,
  said: readonly (Correcting & { readonly figure: string })[],
): Promise<CorrectedFigures> {
  const sheet = await proposalsOf(desk, address);
  const [known, named] = [await knownOf(desk, sheet, said), namedIn(sheet)];
  const tried = said.map(
    (one): { readonly figure: string; readonly is: Decided | null; readonly problem: string | null } => {
      try {
        return { figure: one.figure, is: corrected(named(one.figure), one, known), problem: null };
      } catch (error) {
        if (!(error instanceof Undecidable)) throw error;
        return { figure: one.figure, is: null, problem: error.message };
      }
    },
  );
  const beside = await besideKept(
    desk.scope,
    tried.flatMap(({ is }) => is ?? []),
  );
  const byFigure = new Map(beside.map((one) => [one.figure, one]));
  const figures = tried.map(({ figure, problem }) => ({
    figure,
    problem,
    proposal: problem === null ? byFigure.get(figure)! : null,
  }));
  return { figures, ...choosable(said.map(({ figure, indicator }) => indicator ?? named(figure).indicator)) };
}

/** The dimensions and kinds of period that all of some indicators may have. */
function choosable(codes: readonly (string | null)[]): Omit<CorrectedFigures, 'figures'> {
  const catalogue = theCatalogue();
  const all = [...new Set(codes)].map((code) => (code === null ? null : catalogue.indicator(code)));
  const known = all.filter((one): one is Indicator => one !== null);
  const dimensions = catalogue.dimensions.filter(({ code }) => known.every((one) => one.breakdowns.includes(code)));
  return {
    dimensions: all.length === known.length && known.length > 0 ? dimensions : [],
    periodKinds: KINDS.filter((kind) => known.every((one) => periodFits(kind, one))),
  };
}
