import { fold } from '../language/vi/index.ts';
import type { MemberMention, Members } from './members.ts';
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
}

const LISTED = /[,;]| và | - /;

/** Makes of each text of a report what is looked for in it, once: titles come again with every figure under them. */
export class Speech {
  private readonly members: Members;
  private readonly placeNames: readonly string[];
  private readonly known = new Map<string, Spoken>();

  /** @param placeNames folded; they are left out, as any word may stand in them: xã Mường Mít grows no jackfruit */
  constructor(members: Members, placeNames: readonly string[]) {
    this.members = members;
    this.placeNames = placeNames;
  }

  of(text: string): Spoken {
    let spoken = this.known.get(text);
    if (spoken === undefined) {
      const folded = this.without(fold(text.normalize('NFC')));
      const isListed = LISTED.test(folded);
      const words = wordsIn(folded);
      spoken = {
        ...{ folded, isListed, words: ` ${words.join(' ')} ` },
        ...{ tokens: tokensOf(words), told: tellingOf(words), members: this.members.in(words) },
      };
      this.known.set(text, spoken);
    }
    return spoken;
  }

  private without(folded: string): string {
    let left = folded;
    for (const name of this.placeNames) if (left.includes(name)) left = left.replaceAll(name, ' ');
    return left;
  }
}
