import type { Answers, FootNote, Inline, Paragraph } from '../../figure/index.ts';
import type { Names } from '../names.ts';
import { Chooser } from './choose.ts';
import { isCalendar, nothingOf, Parts } from './forms.ts';
import { type Group, groupsOf } from './groups.ts';
import type { Made, SentencesFor } from './made.ts';
import { Maker, type Piece, sentence } from './maker.ts';
import { lower, type Told, toldOf } from './told.ts';

/** So many parts stand in the sentence; more are told in a note at its foot. */
const INLINE_PARTS = 3;

/** Whether nothing is known of a part but its amount. */
const isBare = ({ target, same }: Told): boolean => target === null && same === null;

class Section {
  private readonly maker: Maker;
  private readonly chooser: Chooser;
  private readonly names: Names;

  constructor(what: SentencesFor, answers: Answers, names: Names) {
    this.maker = new Maker(what, answers);
    this.chooser = new Chooser(what.seed);
    this.names = names;
  }

  blocksOf(group: Group): Paragraph[] {
    switch (group.kind) {
      case 'one':
        return [this.paragraph(group.told, this.sentence(group.told).pieces)];
      case 'measures':
        return [this.paragraph(group.of[0]!, this.measures(group.of))];
      case 'parts':
        return this.parts(group.whole, group.parts);
    }
  }

  private sentence(
    told: Told,
    place: 'sentence' | 'head' = 'sentence',
  ): { readonly pieces: Piece[]; readonly isOpened: boolean } {
    if (told.level.value === null) return { pieces: [nothingOf(told)], isOpened: false };
    const { opening, form } = this.chooser.next(told, place);
    const isOpened = opening !== '' && isCalendar(told);
    const pieces = form.write(new Parts(told, this.maker, isOpened));
    return { pieces: opening === '' ? [...pieces] : [opening, ...lowered(pieces)], isOpened };
  }

  private measures([head, ...others]: readonly Told[]): Piece[] {
    const { pieces, isOpened } = this.sentence(head!, 'head');
    const clauses = others.flatMap((one) => {
      const { form } = this.chooser.next(one, 'clause');
      return ['; ', ...lowered(form.write(new Parts(one, this.maker, isOpened)))];
    });
    return [...pieces, ...clauses];
  }

  /** Parts of which only the amount is known stand in the total's sentence or its note; others have their own. */
  private parts(whole: Told, parts: readonly Told[]): Paragraph[] {
    const bare = parts.filter(isBare);
    const own = groupsOf(parts.filter((one) => !isBare(one)));
    const { pieces } = this.sentence(whole, bare.length > 0 ? 'head' : 'sentence');
    if (bare.length > INLINE_PARTS) pieces.push(this.note(whole, bare));
    else if (bare.length > 0) pieces.push('; trong đó: ', ...this.listed(bare, whole, ', '));
    return [this.paragraph(whole, pieces), ...own.flatMap((group) => this.blocksOf(group))];
  }

  private listed(parts: readonly Told[], whole: Told, sign: string): Piece[] {
    return parts.flatMap((part, at) => [
      `${at === 0 ? '' : sign}${lower(this.partName(part, whole))} ${part.level.basis === 'estimate' ? 'ước ' : ''}`,
      this.maker.chip(part, 'level'),
    ]);
  }

  private partName({ indicator, matter }: Told, whole: Told): string {
    return indicator.code === whole.indicator.code ? this.names.breakdownName(matter.breakdown) : indicator.name.vi;
  }

  private note(whole: Told, parts: readonly Told[]): FootNote {
    const pieces: Piece[] = ['Trong đó: ', ...this.listed(parts, whole, '; ')];
    return { kind: 'note', id: this.idFor('n', whole), content: sentence(pieces).filter((one) => one.kind !== 'note') };
  }

  private paragraph(about: Told, pieces: readonly Piece[]): Paragraph {
    const content: Inline[] = sentence(pieces);
    return { kind: 'paragraph', id: this.idFor('p', about), content, source: null, look: null };
  }

  private idFor(letter: string, { matter: { indicator, breakdown, period } }: Told): string {
    return this.maker.ids.next(letter, [indicator, breakdown, period].join('|'));
  }
}

/** A clause among others begins with a small letter. */
function lowered(pieces: readonly Piece[]): Piece[] {
  const [first, ...rest] = pieces;
  return typeof first === 'string' ? [lower(first), ...rest] : [...pieces];
}

/**
 * The sentences in which an official would tell of these matters, in their order: the level with its verb, the plan and the
 * same period of the year before with their amounts in brackets, the parts of a total with it or in a note. All figures are
 * chips. Nothing is said that the facts do not carry; what has no whole value makes no sentence, and `left` says why.
 * No two neighbouring sentences have one shape; the same seed and facts make the same sentences.
 */
export function sentencesOf(what: SentencesFor, answers: Answers, names: Names): Made {
  const told = what.matters.map((matter) => toldOf(what, matter, answers, names));
  const section = new Section(what, answers, names);
  return {
    blocks: groupsOf(told.filter((one) => typeof one !== 'string')).flatMap((group) => section.blocksOf(group)),
    left: told.filter((one) => typeof one === 'string'),
  };
}
