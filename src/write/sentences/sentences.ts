import type { Answers, FootNote, Inline, Paragraph } from '../../figure/index.ts';
import type { Names } from '../names.ts';
import { Chooser, type Place } from './choose.ts';
import { nothingOf, Parts } from './forms.ts';
import { extentOf, type Group, groupsOf } from './groups.ts';
import type { Made, SentencesFor } from './made.ts';
import { Maker, type Piece, sentence } from './maker.ts';
import { isRatio, lower, membersOf, type Told, toldOf } from './told.ts';

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
        return [this.paragraph(group.told, this.sentence(group.told, 'sentence').pieces)];
      case 'measures':
        return [this.paragraph(group.of[0]!, this.measures(group.of))];
      case 'parts':
        return this.parts(group.whole, group.parts);
    }
  }

  private sentence(told: Told, place: Place): { readonly pieces: Piece[]; readonly opening: string } {
    if (told.level.value === null) return { pieces: [nothingOf(told)], opening: '' };
    const { opening, form, isOther } = this.chooser.next(told, place);
    const pieces = form.write(new Parts(told, this.maker, opening, isOther));
    return { pieces: opening === '' ? [...pieces] : [opening, ...lowered(pieces)], opening };
  }

  private measures([head, ...others]: readonly Told[]): Piece[] {
    const { pieces, opening } = this.sentence(head!, 'head');
    const clauses = others.flatMap((one) => {
      const { form, isOther } = this.chooser.next(one, 'clause');
      return ['; ', ...lowered(form.write(new Parts(one, this.maker, opening, isOther)))];
    });
    return [...pieces, ...clauses];
  }

  /**
   * Parts stand in the total's sentence ("trong đó"), or in its note where they are many and leave nothing out, as a note is
   * read. What has a plan of its own, parts of which more is known where others are left out, and parts that overlap have their
   * own paragraphs.
   */
  private parts(whole: Told, all: readonly Told[]): Paragraph[] {
    const extent = isRatio(whole.indicator) ? 'some' : extentOf(all, whole);
    const isOne = all.every(({ indicator, target }) => indicator.code === whole.indicator.code && target === null);
    const isOwn = (part: Told): boolean =>
      extent === 'more' || part.target !== null || (!isBare(part) && !(isOne && extent === 'all'));
    const [parts, own] = [
      this.inOrder(
        all.filter((one) => !isOwn(one)),
        whole,
      ),
      all.filter(isOwn),
    ];
    const isShort = parts.length <= INLINE_PARTS && parts.every(isBare);
    const isNote = !isShort && extent === 'all' && own.length === 0;
    const { pieces, opening } = this.sentence(whole, isNote || parts.length === 0 ? 'sentence' : 'head');
    const listed = this.listed(parts, whole, opening, isShort ? ', ' : '; ');
    if (isNote) pieces.push(this.note(whole, listed));
    else if (parts.length > 0) pieces.push('; trong đó: ', ...listed);
    return [this.paragraph(whole, pieces), ...groupsOf(own).flatMap((group) => this.blocksOf(group))];
  }

  private listed(parts: readonly Told[], whole: Told, opening: string, sign: string): Piece[] {
    return parts.flatMap((part, at) => {
      const of = new Parts(part, this.maker, opening);
      return [at === 0 ? '' : sign, ...of.listed(this.partName(part, whole))];
    });
  }

  /** Parts in the order in which the catalogue has the members that make them parts: mầm non, tiểu học, trung học cơ sở. */
  private inOrder(parts: readonly Told[], whole: Told): Told[] {
    const place = (part: Told): number => this.names.memberPlace?.(moreOf(part, whole)) ?? 0;
    return [...parts].sort((a, b) => place(a) - place(b));
  }

  /** What a part is called beside its total: by its indicator, or by the member that the total has not. */
  private partName(part: Told, whole: Told): string {
    if (part.indicator.code !== whole.indicator.code) return lower(part.indicator.name.vi);
    return membersOf(moreOf(part, whole), this.names);
  }

  private note(whole: Told, listed: readonly Piece[]): FootNote {
    const content = sentence(['Trong đó: ', ...listed]).filter((one) => one.kind !== 'note');
    return { kind: 'note', id: this.idFor('n', whole), content };
  }

  private paragraph(about: Told, pieces: readonly Piece[]): Paragraph {
    const content: Inline[] = sentence(pieces);
    return { kind: 'paragraph', id: this.idFor('p', about), content, source: null, look: null };
  }

  private idFor(letter: string, { matter: { indicator, breakdown, period } }: Told): string {
    return this.maker.ids.next(letter, [indicator, breakdown, period].join('|'));
  }
}

/** The members of a part that its total has not. */
function moreOf({ matter }: Told, whole: Told): string {
  const over = whole.matter.breakdown.split(';');
  const more = matter.breakdown.split(';').filter((cut) => !over.includes(cut));
  return more.join(';');
}

/** A clause among others begins with a small letter. */
function lowered(pieces: readonly Piece[]): Piece[] {
  const [first, ...rest] = pieces;
  return typeof first === 'string' ? [lower(first), ...rest] : [...pieces];
}

/**
 * The sentences in which an official would tell of these matters, in their order: the level with its verb, the plan and the
 * same period of the year before with their amounts in brackets, the parts of a total with it or in a note. All figures are
 * chips. Nothing is said that the facts do not carry; what has no value makes no sentence, nor has a plan alone, and `left` says why.
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
