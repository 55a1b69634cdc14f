import type { Catalogue } from '../catalogue/index.ts';
import { fold, isWordCode, PhraseTable } from '../language/vi/index.ts';

/** A member of a dimension named in a text. */
export interface MemberMention {
  readonly dimension: string;
  readonly member: string;
  readonly start: number;
  readonly end: number;
}

type Meant = readonly (readonly [dimension: string, member: string])[];

/** Finds members of breakdowns by their names and aliases. */
export class Members {
  private readonly table = new PhraseTable<Meant>();

  constructor(catalogue: Catalogue) {
    const meant = new Map<string, (readonly [string, string])[]>();
    for (const { code, members } of catalogue.dimensions) {
      for (const { code: member, name, aliases } of members) {
        for (const phrase of new Set([name.vi, ...aliases].map((one) => fold(one)))) {
          meant.set(phrase, [...(meant.get(phrase) ?? []), [code, member]]);
        }
      }
    }
    for (const [phrase, members] of meant) this.table.add(phrase, members);
  }

  /** All members named in a folded text, in order; of those that begin at one place the longest. */
  in(folded: string): MemberMention[] {
    const found: MemberMention[] = [];
    for (let at = 0; at < folded.length; at += 1) {
      if (!isWordCode(folded.charCodeAt(at)) || (at > 0 && isWordCode(folded.charCodeAt(at - 1)))) continue;
      const hit = this.table.at(folded, at);
      if (hit === null) continue;
      for (const [dimension, member] of hit.value) found.push({ dimension, member, start: at, end: hit.end });
    }
    return found;
  }
}
