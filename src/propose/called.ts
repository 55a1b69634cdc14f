import type { Indicator } from '../catalogue/index.ts';
import { phrases } from '../language/vi/index.ts';
import type { MemberMention } from './members.ts';
import { joinsOf, type Speech } from './speech.ts';
import { wordsIn } from './tokens.ts';

type Joined = MemberMention & { readonly joins: readonly string[] };

/** Words behind which several things are named. */
const SEVERAL = new Set(['các', 'những']);
/** People who are named beside a group. */
const GROUPS = new Set(phrases('đối tượng; gia đình; hoàn cảnh; khó khăn; người dân'));

/** How an indicator is called: by its own name, and by the name that is met. */
export class Called {
  private readonly own: ReadonlySet<string>;
  /** Words that stand next to one another in its names. */
  private readonly pairs: ReadonlySet<string>;
  /** Dimensions of which its own name lists members: "cán bộ, công chức, viên chức". */
  private readonly listed: ReadonlySet<string>;

  constructor({ name }: Indicator, met: string, speech: Speech) {
    const spoken = speech.of(name.vi);
    this.own = new Set(wordsIn(name.vi));
    this.pairs = new Set([name.vi, met].flatMap((one) => pairsIn(wordsIn(one).filter((word) => word !== 'và'))));
    this.listed = new Set(
      spoken.members.filter((one) => joinsOf(spoken, one).length > 0).map(({ dimension }) => dimension),
    );
  }

  /** Whether a member is joined to what is none: "hộ nghèo *và các đối tượng*", or to what is counted as well: "trẻ mầm non, *học sinh*". */
  goesOn({ words, joins, after, beyond }: Joined): boolean {
    return (
      joins.includes(`${words.at(-1)} ${after}`) &&
      (SEVERAL.has(after) || GROUPS.has(`${after} ${beyond}`) || this.pairs.has(`${after} ${beyond}`))
    );
  }

  /**
   * Whether a member's words are those of the name anyway, so that they tell no part: all of them, or those of a list that
   * the name has as well, as "kho bãi" in "vận tải, kho bãi".
   */
  says({ dimension, words, joins }: Joined): boolean {
    if (joins.some((pair) => this.pairs.has(pair))) return true;
    return !this.listed.has(dimension) && words.every((word) => this.own.has(word));
  }
}

const pairsIn = (words: readonly string[]): string[] => words.slice(1).map((word, at) => `${words[at]} ${word}`);
