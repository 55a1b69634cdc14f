import { approximate, integer } from '../figure/index.ts';
import { hasWord } from './label.ts';
import { PERCENT } from './measure.ts';
import { type Choice, relation } from './relation.ts';
import type { Term, View } from './view.ts';

const STRUCTURE = ['cơ cấu', 'tỷ trọng'] as const;
const HUNDRED = integer(100);
const MINUS_ONE = integer(-1);

/** Structure: the shares of an economy's sectors (cơ cấu, tỷ trọng) make a hundred. Other shares of one sentence count where they do. */
export function structures(view: View): Choice[] {
  const choices: Choice[] = [];
  const sentences = new Map<number, Term[]>();
  for (const term of view.terms) {
    if (term.measure?.dimension !== PERCENT || term.figure.unit !== '%') continue;
    if (term.figure.role !== 'level' && term.figure.role !== 'share') continue;
    const list = sentences.get(term.figure.sentence);
    if (list) list.push(term);
    else sentences.set(term.figure.sentence, [term]);
  }
  for (const all of sentences.values()) {
    if (all.length < 3) continue;
    const shares = all.filter((term) => view.bracketOf(term) === view.bracketOf(all[0]!));
    const sum = shares.reduce((total, term) => total + approximate(term.value), 0);
    if (shares.length < 3 || sum < 90 || sum > 110) continue;
    const trust = hasWord(view.before(shares[0]!, 160), STRUCTURE) ? 'meant' : 'tried';
    const [stated, ...others] = shares.toReversed() as [Term, ...Term[]];
    choices.push({
      first: relation('structure', 'sum', trust, {
        kind: 'sum',
        stated: stated.index,
        factor: integer(1),
        summands: others.toReversed().map((term) => ({ term: term.index, factor: MINUS_ONE })),
        constant: HUNDRED,
      }),
    });
  }
  return choices;
}
