import { type Document, type FigureAcross, type OutlineItem, point, type Reading } from '../../figure/index.ts';
import { type Term, View } from '../view.ts';
import { withAnnexes } from './annexes.ts';
import { type Office, officeOf } from './offices.ts';

/** A report as it is held against others. */
export interface GivenReport {
  /** What a person calls it: the name of its file. */
  readonly name: string;
  readonly document: Document;
  readonly reading: Reading;
}

const HEADINGS: ReadonlySet<OutlineItem['kind']> = new Set(['part', 'letter', 'roman', 'arabic', 'decimal', 'lower']);

/** The dimension of places in a ranking. */
export const RANKED = 'rank';

/** A place in a ranking, or how many places one moved: whole, whatever the unit says. */
const isWholeRank = ({ measure, written, hedged }: Term): boolean =>
  measure?.dimension === RANKED && written.scale === 0 && !hedged;

const exact = (term: Term): Term => ({ ...term, exact: true, range: point(term.value), plain: point(term.value) });

/** Several reports with all their figures in one list, so that one relation may hold figures of more than one. */
export class Reports {
  readonly given: readonly GivenReport[];
  readonly views: readonly View[];
  /** All figures; the index of a term is its place here. */
  readonly terms: readonly Term[];
  readonly #offices: readonly Office[];
  readonly #first: number[] = [];
  readonly #reportOf: number[] = [];

  constructor(reports: readonly GivenReport[]) {
    const given = withAnnexes(reports);
    this.given = given;
    this.#offices = given.map(({ document, reading }) => officeOf(document, reading));
    this.views = given.map(({ document, reading }) => new View(document, reading));
    const terms: Term[] = [];
    for (const [report, view] of this.views.entries()) {
      this.#first.push(terms.length);
      for (const term of view.terms) {
        this.#reportOf.push(report);
        terms.push({ ...(isWholeRank(term) ? exact(term) : term), index: terms.length });
      }
    }
    this.terms = terms;
  }

  reportOf(term: Term): number {
    return this.#reportOf[term.index]!;
  }

  officeOf(term: Term): Office {
    return this.#offices[this.reportOf(term)]!;
  }

  viewOf(term: Term): View {
    return this.views[this.reportOf(term)]!;
  }

  /** Where the figures of a report begin in the list. */
  firstOf(report: number): number {
    return this.#first[report]!;
  }

  /** A figure as its own report's view knows it. */
  local(term: Term): Term {
    const report = this.reportOf(term);
    return this.views[report]!.terms[term.index - this.#first[report]!]!;
  }

  /** A figure of a report's view in the list of all. */
  global(report: number, local: Term): Term {
    return this.terms[this.#first[report]! + local.index]!;
  }

  named(term: Term): FigureAcross {
    return { document: this.reportOf(term), id: term.figure.id };
  }

  /** What a figure is about or is a part of. */
  subjectOf(term: Term): Term | null {
    const found = this.viewOf(term).subjectOf(this.local(term));
    return found && this.global(this.reportOf(term), found);
  }

  /** What is said of a figure in the given roles. */
  saidOf(term: Term, ...roles: Parameters<View['saidOf']>[1][]): Term[] {
    return this.viewOf(term)
      .saidOf(this.local(term), ...roles)
      .map((said) => this.global(this.reportOf(term), said));
  }

  /** The titles above a figure, from the top; none for a figure in a note, which stands elsewhere than its mark. */
  titlesOf(term: Term): readonly OutlineItem[] {
    if (term.figure.note !== null) return [];
    const { outline } = this.given[this.reportOf(term)]!.reading;
    const titles: OutlineItem[] = [];
    for (let item = outline[lastBefore(outline, term.figure.start)]; item; item = outline[item.parent]) {
      if (HEADINGS.has(item.kind)) titles.unshift(item);
    }
    return titles;
  }
}

/** Index of the last item that begins at or before a place, or -1. */
function lastBefore(outline: readonly OutlineItem[], place: number): number {
  let low = 0;
  let high = outline.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (outline[middle]!.start <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
