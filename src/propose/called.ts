import type { Indicator } from '../catalogue/index.ts';
import type { MemberMention } from './members.ts';
import type { Speech } from './speech.ts';
import { wordsIn } from './tokens.ts';

/** How an indicator is called: by its own name, and by the name that is met. */
export class Called {
  private readonly own: ReadonlySet<string>;
  private readonly met: ReadonlySet<string>;
  /** Dimensions of which its own name lists several members: "cán bộ, công chức, viên chức". */
  private readonly listed: ReadonlySet<string>;

  constructor({ name }: Indicator, met: string, speech: Speech) {
    const { members } = speech.of(name.vi);
    this.own = new Set(wordsIn(name.vi));
    this.met = new Set(speech.of(met).told);
    const named = new Map<string, string>();
    const listed = new Set<string>();
    for (const { dimension, member } of members) {
      if ((named.get(dimension) ?? member) !== member) listed.add(dimension);
      named.set(dimension, member);
    }
    this.listed = listed;
  }

  /** Whether a member's words are those of the name anyway, so that they tell no part; a single one may be of an alias. */
  says({ dimension, words }: MemberMention): boolean {
    if (this.listed.has(dimension)) return false;
    return words.every((word) => this.own.has(word)) || (words.length === 1 && this.met.has(words[0]!));
  }
}
