import { fold } from '../language/vi/index.ts';
import type { MemberMention, Members } from './members.ts';
import { mended, type Slip } from './spelling.ts';
import { tellingOf, tokensOf, wordsIn } from './tokens.ts';

/** A text and what is made of it. */
export interface Spoken {
  readonly folded: string;
  /** Its words with a blank around each. */
  readonly words: string;
  /** What tells, and pairs of neighbours. */
  readonly tokens: readonly string[];
  readonly told: readonly string[];
  readonly members: readonly MemberMention[];
  /** Whether it names several things one after another: "Công nghiệp, thương mại". */
  readonly isListed: boolean;
  /** What of it is read as something else; its tokens are those of what is written as well. */
  readonly slips: readonly Slip[];
}

const JOINS = [',', ' và'];

/** The pairs of words on both sides of a member between which a text joins it to what stands there: "vận *tải, kho* bãi". */
export const joinsOf = ({ folded }: Spoken, { before, words, after }: MemberMention): string[] =>
  [
    [before, words[0]!],
    [words.at(-1)!, after],
  ]
    .filter(([one, other]) => JOINS.some((join) => isJoined(folded, `${one}${join} ${other}`)))
    .map((pair) => pair.join(' '));

const COUNTED = /\d[^,;:()]*$/;

/** "công giáo 900 tín đồ, tin lành 50": behind what is counted another item begins. */
function isJoined(text: string, pair: string): boolean {
  const at = text.indexOf(pair);
  return at >= 0 && !COUNTED.test(text.slice(Math.max(0, at - LONGEST_ITEM), at));
}

/** More words hardly stand between a number and the comma behind what it counts. */
const LONGEST_ITEM = 60;

const LISTED = /[,;]| và | - /;

/** Makes of each text of a report what is looked for in it, once: titles come again with every figure under them. */
export class Speech {
  private readonly members: Members;
  private readonly placeNames: readonly string[];
  private readonly actors: readonly string[];
  private readonly slips: readonly Slip[];
  private readonly known = new Map<string, Spoken>();

  /**
   * @param placeNames folded; they are left out, as any word may stand in them: xã Mường Mít grows no jackfruit
   * @param actors who did something: they are left out as well, but for a member that is called by more than their name
   * @param slips those of the report
   */
  constructor(members: Members, placeNames: readonly string[], actors: readonly string[], slips: readonly Slip[] = []) {
    this.members = members;
    this.placeNames = placeNames;
    this.actors = actors;
    this.slips = slips;
  }

  of(text: string): Spoken {
    let spoken = this.known.get(text);
    if (spoken === undefined) {
      const named = without(fold(text.normalize('NFC')), this.placeNames);
      const folded = without(named, this.actors);
      const isListed = LISTED.test(folded);
      const written = wordsIn(folded);
      const slips = this.slipsOf(written);
      const words = mended(written, slips);
      // Most texts name no actor: theirs are the same words.
      const said = named === folded ? words : mended(wordsIn(named), slips);
      spoken = {
        ...{ folded, isListed, slips, words: ` ${words.join(' ')} ` },
        tokens: slips.length === 0 ? tokensOf(words) : [...tokensOf(words), ...tokensOf(written)],
        ...{ told: tellingOf(words), members: this.membersOf(said) },
      };
      this.known.set(text, spoken);
    }
    return spoken;
  }

  private slipsOf(words: readonly string[]): readonly Slip[] {
    if (this.slips.length === 0) return [];
    const text = ` ${words.join(' ')} `;
    return this.slips.filter(({ written }) => text.includes(` ${written} `));
  }

  /** The members named in some words; that an office did something makes nothing the office's share. */
  private membersOf(words: readonly string[]): readonly MemberMention[] {
    const spoken = ` ${words.join(' ')} `;
    const acting = this.actors.filter((actor) => spoken.includes(` ${actor} `));
    const all = this.members.in(words);
    if (acting.length === 0) return all;
    return all.filter(({ start, end, words: own }) => {
      const around = ` ${words.slice(Math.max(0, start - 4), end + 4).join(' ')} `;
      return !acting.some((actor) => ` ${actor} `.includes(` ${own.join(' ')} `) && around.includes(` ${actor} `));
    });
  }
}

function without(text: string, names: readonly string[]): string {
  let left = text;
  for (const name of names) if (left.includes(name)) left = left.replaceAll(name, ' ');
  return left;
}
